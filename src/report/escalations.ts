import type { Finding } from '../model/finding.ts'
import { namesOf } from './names.ts'
import type { RunResult } from './result.ts'

/** A role that can raise its own access, with the paths that are open to it. */
export interface Escalation {
  readonly finding: Finding
  readonly address: string
  /** Paths that nobody asks for, `iam-005: write inline policies of any role`. */
  readonly own: readonly string[]
  /** Paths that follow from what the role's vendor asks for. */
  readonly asked: readonly string[]
}

/** The roles with open paths of escalation, those that no vendor asks for first. */
export function escalationsOf(result: RunResult): readonly Escalation[] {
  const names = namesOf(result)
  return result.findings
    .filter(({ rule }) => rule === 'policy/escalation')
    .map((finding) => ({
      finding,
      address: names.principal(finding) ?? finding.addresses[0] ?? finding.primary.span.file,
      own: pathsOf(finding, 'paths'),
      asked: pathsOf(finding, 'the vendor asks for this'),
    }))
    .toSorted((a, b) => b.own.length - a.own.length || b.asked.length - a.asked.length)
}

/** The items of a group without the actions and the source in brackets. */
function pathsOf(finding: Finding, title: string): readonly string[] {
  const items = (finding.groups ?? []).find((group) => group.title === title)?.items ?? []
  return items.map((item) => item.split(' (')[0] ?? item)
}
