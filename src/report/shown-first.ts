import type { Finding } from '../model/finding.ts'
import { addTo } from '../model/multimap.ts'
import { severities } from '../model/finding.ts'

/** A finding, and those that say the same of others. */
export interface ShownGroup {
  readonly finding: Finding
  readonly others: readonly Finding[]
}

/** From so many on, findings that say the same are told as one. */
const fewest = 3

/**
 * Findings as a person should meet them: by severity, in each those of baselines that somebody bound first, then of
 * recognised ones, then what is broken and what opens access, and what AWS has as good practice last; those that say
 * the same of several policies or roles are one.
 */
export function shownFirst(findings: readonly Finding[]): readonly ShownGroup[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of boundFirst(findings)) {
    const key = sayingOf(finding)
    addTo(groups, key, finding)
  }
  return [...groups.values()].flatMap((group): readonly ShownGroup[] => {
    const [finding, ...others] = group
    return finding === undefined || group.length < fewest
      ? group.map((one) => ({ finding: one, others: [] }))
      : [{ finding, others }]
  })
}

/** The order alone. */
export function boundFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) || weight(a) - weight(b),
  )
}

/** What makes a policy useless, or lets somebody take more than it says. */
const grave = /^(syntax|policy|change)\/|^access-analyzer\/(pass-role|create-slr)-with-/
/** Sound policies that AWS would have written more tightly: there are many of them in every old repository. */
const practice =
  /^access-analyzer\/(restrict-access-to-service-principal|string-like-operator-with-arn-condition-keys|missing-version)$/

function weight({ boundBy, rule }: Finding): number {
  if (boundBy !== undefined) return boundBy === 'recognised' ? 1 : 0
  if (grave.test(rule)) return 2
  return practice.test(rule) ? 4 : 3
}

/** The message without the name of whom it is about: "`aws_iam_role.r`: the statement …" → "the statement …". */
export function withoutName({ message, principal, addresses, primary }: Finding): string {
  let text = message
  for (const name of [principal, ...addresses, primary.span.file])
    if (name !== undefined && name !== '') text = text.replace(`\`${name}\`: `, '')
  return text
}

function sayingOf(finding: Finding): string {
  const { severity, boundBy, rule, advice, actions, groups } = finding
  const message = withoutName(finding)
  // Only what leads with a name and a colon reads well without it.
  const own = message === finding.message ? finding.fingerprint : ''
  return JSON.stringify([severity, boundBy, rule, message, advice, actions, groups, own])
}
