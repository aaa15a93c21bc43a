import type { Finding } from '../model/finding.ts'
import { shortHash } from '../model/hash.ts'

export type Side = 'LEFT' | 'RIGHT' | 'FILE'

/** What findings have in common that one comment tells together, wherever they stand. */
export function causeOf(finding: Finding, side: Side): string {
  const about = finding.principal ?? finding.addresses[0] ?? ''
  return JSON.stringify([finding.rule, about, finding.baseline, side])
}

/** The key of a comment that tells several findings of one cause. */
export function groupKey(finding: Finding, side: Side): string {
  return shortHash(causeOf(finding, side))
}

/** The key of the n-th comment of those that would have the same; the first keeps it. */
export function numberedKey(key: string, nth: number): string {
  return nth === 1 ? key : shortHash(`${key} ${nth}`)
}

/**
 * Every key that a comment about those findings which have none in this run may have had in another,
 * however they were grouped then: such a comment is not to be closed as if what it tells were mended.
 * Of a cause that has comments in this run, those are the ones that stand for it.
 */
export function aliveKeys(
  findings: readonly Finding[],
  comments: readonly { readonly findings: readonly Finding[] }[],
): ReadonlySet<string> {
  const commented = new Set(comments.flatMap((comment) => comment.findings))
  const untold = findings.filter((finding) => !commented.has(finding))
  const told = new Set([...commented].flatMap(groupKeys))
  const alive = new Set(untold.map(({ fingerprint }) => fingerprint))
  const counts = new Map<string, number>()
  for (const key of untold.flatMap(groupKeys)) {
    if (told.has(key)) continue
    const nth = (counts.get(key) ?? 0) + 1
    counts.set(key, nth)
    alive.add(numberedKey(key, nth))
  }
  return alive
}

const sides: readonly Side[] = ['LEFT', 'RIGHT', 'FILE']

function groupKeys(finding: Finding): readonly string[] {
  return sides.map((side) => groupKey(finding, side))
}
