/**
 * True where every text that `narrow` matches is matched by `wide`; both may hold `*` for any run and `?` for
 * one character. Wildcards of `narrow` are taken as letters that only a star (a question mark also a question
 * mark) of `wide` takes: sound, and complete for all but odd neighbours such as `*?` and `?*`. Letter for
 * letter; linear in practice, quadratic at worst: one point to go back to.
 */
export function coversPattern(wide: string, narrow: string): boolean {
  let w = 0
  let n = 0
  let star = -1
  let resume = 0
  while (n < narrow.length) {
    const wanted = wide[w]
    const given = narrow[n]
    if (wanted === '*') {
      star = w
      w += 1
      resume = n
    } else if (wanted !== undefined && given !== '*' && (wanted === given || wanted === '?')) {
      w += 1
      n += 1
    } else if (star >= 0) {
      w = star + 1
      resume += 1
      n = resume
    } else return false
  }
  while (wide[w] === '*') w += 1
  return w === wide.length
}
