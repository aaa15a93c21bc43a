/** Edits (insert, remove, replace, swap of neighbours) that turn `a` into `b`; `limit + 1` where it takes more. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    let best = i
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (same ? 0 : 1),
      )
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      }
      next.push(cost)
      if (cost < best) best = cost
    }
    if (best > limit) return limit + 1
    before = row
    row = next
  }
  return row[b.length] ?? limit + 1
}

/** The name closest to `wrong`, ignoring case; undefined where none is near. */
export function nearestName(wrong: string, names: Iterable<string>): string | undefined {
  const target = wrong.toLowerCase().slice(0, 200)
  let best: string | undefined
  let bound = Math.max(2, Math.floor(target.length / 3))
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
