import type { AllowedPattern, AllowedVerdict } from '../baselines/comparison.ts'
import type { Subject } from './context.ts'

/** The allowed patterns of a verdict, those of one statement and one cause together: one finding a cause. */
export function byStatement(
  subject: Subject,
  verdict: AllowedVerdict,
  causeOf: (row: AllowedPattern) => string,
): readonly (readonly AllowedPattern[])[] {
  const groups = new Map<string, AllowedPattern[]>()
  for (const row of subject.comparison?.allowed ?? []) {
    if (row.verdict !== verdict) continue
    const key = `${row.source.attached}\n${row.source.statement}\n${causeOf(row)}`
    const list = groups.get(key)
    if (list === undefined) groups.set(key, [row])
    else list.push(row)
  }
  return [...groups.values()]
}
