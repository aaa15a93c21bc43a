import { rules } from '../check/registry.ts'
import type { Rule } from '../check/rule.ts'
import { UsageError } from '../config/settings.ts'
import { didYouMean } from '../config/nearest-name.ts'
import { exitCodes, type CommandIo } from './io.ts'

/** `explain RULE`: what it means, why it matters, what to do, an example of each side. */
export function explain(io: CommandIo, id: string): number {
  const rule =
    rules.find((entry) => entry.id === id) ??
    (id.startsWith('access-analyzer/')
      ? rules.find((entry) => entry.id === 'access-analyzer/finding')
      : undefined)
  if (rule === undefined)
    throw new UsageError(
      `there is no rule "${id}"${hint(
        id,
        rules.map((entry) => entry.id),
      )}`,
    )
  io.stdout(text(rule))
  return exitCodes.clean
}

/** A rule that has the name without its group, else the nearest. */
function hint(id: string, ids: readonly string[]): string {
  const same = ids.filter((known) => known.endsWith(`/${id}`))
  return same.length > 0 ? `, did you mean "${same.join('" or "')}"?` : didYouMean(id, ids)
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
