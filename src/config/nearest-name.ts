/** The name among `names` that is nearest to `wrong`, at most three edits (a third of its length) away. */
export function nearestName(wrong: string, names: readonly string[]): string | undefined {
  let best: { readonly name: string; readonly distance: number } | undefined
  const limit = Math.min(3, Math.max(1, Math.floor(wrong.length / 3)))
  for (const name of names) {
    const distance = editDistance(wrong.toLowerCase(), name.toLowerCase())
    if (distance <= limit && (best === undefined || distance < best.distance))
      best = { name, distance }
  }
  return best?.name
}

function editDistance(a: string, b: string): number {
  // Bounded: names are short, and longer text is no typing error.
  if (a.length > 100 || b.length > 100) return a === b ? 0 : 100
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

/** ` (did you mean "x"?)`, or nothing. */
export function didYouMean(wrong: string, names: readonly string[]): string {
  const near = nearestName(wrong, names)
  return near === undefined ? '' : `, did you mean "${near}"?`
}
