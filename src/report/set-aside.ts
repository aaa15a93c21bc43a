import type { Finding } from '../model/finding.ts'
import { plural } from './printable.ts'
import type { Counts, RunResult, SetAside } from './result.ts'

/** `2 waived`, `146 adopted`: what was set aside, each kind by its name; empty where there was nothing. */
export function setAsideCounts({ waived, adopted = 0 }: Counts): readonly string[] {
  const counted: readonly [number, string][] = [
    [waived - adopted, 'waived'],
    [adopted, 'adopted'],
  ]
  return counted.flatMap(([count, name]) => (count > 0 ? [`${count} ${name}`] : []))
}

/** The same as the end of a list of counts. */
export function setAsideText(counts: Counts): string {
  return setAsideCounts(counts)
    .map((text) => `, ${text}`)
    .join('')
}

export function waivedOf({ waived }: RunResult): readonly SetAside[] {
  return waived.filter(({ isAdopted }) => isAdopted !== true)
}

export function adoptedOf({ waived }: RunResult): readonly SetAside[] {
  return waived.filter(({ isAdopted }) => isAdopted === true)
}

/** Rules with the number of their findings, most first: old debt is told by its kind, not one by one. */
export function byRule(findings: readonly Finding[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}

/** `Nothing but 2 findings that are waived or adopted.` */
export function nothingBut({ waived }: RunResult): string {
  return `Nothing but ${plural(waived.length, 'finding')} that ${waived.length === 1 ? 'is' : 'are'} waived or adopted.`
}
