import { adviceFor } from '../check/issue-advice.ts'
import { rules } from '../check/registry.ts'
import type { Rule } from '../check/rule.ts'
import { UsageError } from '../config/settings.ts'
import { ruleHint } from '../run/rule-names.ts'
import {
  findingIdOf,
  findingTypeOf,
  findingTypes,
  issueCodes,
  learnMoreLink,
  type IssueCode,
} from '../validate/codes.ts'
import { exitCodes, type CommandIo } from './io.ts'

/** `explain RULE`: what it means, why it matters, what to do, an example of each side. */
export function explain(io: CommandIo, id: string): number {
  const code = codes.get(/^[A-Z_]+$/.test(id) ? findingIdOf(id) : id)
  if (code !== undefined) {
    io.stdout(textOfCode(code))
    return exitCodes.clean
  }
  // The service may have codes that are newer than this release.
  const near = ruleHint(id)
  const known = id.startsWith('access-analyzer/') && near === '' ? 'access-analyzer/finding' : id
  const rule = rules.find((entry) => entry.id === known)
  if (rule === undefined)
    throw new UsageError(`there is no rule "${id}"${near}; \`iam-baseline rules\` lists them`)
  io.stdout(text(rule))
  return exitCodes.clean
}

/** The issue codes of policy validation by the ids of their findings. */
const codes: ReadonlyMap<string, IssueCode> = new Map(
  findingTypes.flatMap((type) =>
    issueCodes[type].map((code) => [findingIdOf(code), code] as const),
  ),
)

const severityOf = {
  ERROR: 'error',
  SECURITY_WARNING: 'error',
  WARNING: 'warning',
  SUGGESTION: 'notice',
} as const

function textOfCode(code: IssueCode): string {
  const type = findingTypeOf(code) ?? 'WARNING'
  return [
    `${findingIdOf(code)} (${severityOf[type]})`,
    `${type.toLowerCase().replace('_', ' ')} ${code} of IAM Access Analyzer’s policy validation`,
    '',
    'What: IAM Access Analyzer, or the embedded validator, reports this issue; the finding says which of the two spoke, and where.',
    `Do: ${adviceFor(code, learnMoreLink(code))}`,
    '',
  ].join('\n')
}

function text(rule: Rule): string {
  const { docs } = rule
  return [
    `${rule.id} (${rule.severity}, since ${rule.since})`,
    rule.summary,
    '',
    `What: ${docs.what}`,
    `Why: ${docs.why}`,
    `Do: ${docs.fix}`,
    '',
    `Speaks (${docs.bad.file}):`,
    indented(docs.bad.text),
    `Silent (${docs.good.file}):`,
    indented(docs.good.text),
    ...docs.references.map((reference) => `See ${reference}`),
    '',
  ].join('\n')
}

const indented = (source: string): string =>
  source
    .trimEnd()
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n') + '\n'

/** `rules`: every rule, its severity and its summary. */
export function listRules(io: CommandIo, format: string): number {
  if (format === 'json') {
    const list = rules.map(({ id, summary, severity, confidence, since }) => ({
      id,
      summary,
      severity,
      confidence,
      since,
    }))
    io.stdout(`${JSON.stringify({ rules: list }, null, 2)}\n`)
  } else {
    const width = Math.max(...rules.map((rule) => rule.id.length))
    for (const rule of rules)
      io.stdout(`${rule.id.padEnd(width)}  ${rule.severity.padEnd(7)}  ${rule.summary}\n`)
  }
  return exitCodes.clean
}
