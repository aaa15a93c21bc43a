/**
 * The number of insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`,
 * or `limit + 1` where it is more than `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min(
        (previous[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + cost,
      )
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1)
      row.push(best)
      least = Math.min(least, best)
    }
    if (least > limit + 1) return limit + 1
    before = previous
    previous = row
  }
  return Math.min(previous[b.length] ?? 0, limit + 1)
}

/**
 * The name closest to `wrong`, ignoring case; undefined where none is near. `limit` is the most edits that
 * still count as near: a third of the length, and two for short names, unless told.
 */
export function nearestName(
  wrong: string,
  names: Iterable<string>,
  limit = Math.max(2, Math.floor(wrong.length / 3)),
): string | undefined {
  const target = wrong.toLowerCase().slice(0, longest)
  let best: string | undefined
  let bound = Math.min(limit, longest)
  for (const name of names) {
    const distance = editDistance(target, name.toLowerCase(), bound)
    if (distance <= bound && (best === undefined || distance < bound)) {
      best = name
      bound = distance
      if (bound === 0) break
    }
  }
  return best
}

/** Names are short, and longer text is no typing error. */
const longest = 200
