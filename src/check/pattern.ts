/**
 * True where every text that `narrow` matches is matched by `wide`; both may hold `*` and `?`. Linear
 * in practice, quadratic at worst: one point to go back to, as for any glob.
 */
export function coversPattern(wide: string, narrow: string, letters: 'fold' | 'exact'): boolean {
  const pattern = letters === 'fold' ? wide.toLowerCase() : wide
  const text = letters === 'fold' ? narrow.toLowerCase() : narrow
  let p = 0
  let t = 0
  let star = -1
  let mark = 0
  while (t < text.length) {
    const want = pattern.charAt(p)
    const have = text.charAt(t)
    if (want === '*') {
      star = p
      mark = t
      p += 1
    } else if (p < pattern.length && (want === have || (want === '?' && have !== '*'))) {
      p += 1
      t += 1
    } else if (star >= 0) {
      p = star + 1
      mark += 1
      t = mark
    } else return false
  }
  while (pattern.charAt(p) === '*') p += 1
  return p === pattern.length
}
