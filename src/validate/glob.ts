/**
 * True where every text that `narrow` matches is matched by `wide`. Wildcards of `narrow` are taken as
 * letters that only a star (a question mark also a question mark) of `wide` takes: sound, and complete
 * for all but odd neighbours such as `*?` and `?*`.
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

/** True where some text matches both patterns. Time is the product of the lengths. */
export function patternsMeet(a: string, b: string): boolean {
  const limit = Math.min(literalLength(a), literalLength(b))
  for (let index = 0; index < limit; index += 1) {
    if (a[index] !== b[index]) return false
  }
  let row: boolean[] = new Array<boolean>(b.length + 1).fill(false)
  row[0] = true
  for (let j = 1; j <= b.length; j += 1) row[j] = row[j - 1] === true && b[j - 1] === '*'
  for (let i = 1; i <= a.length; i += 1) {
    const x = a[i - 1]
    const next: boolean[] = [row[0] === true && x === '*']
    for (let j = 1; j <= b.length; j += 1) {
      const y = b[j - 1]
      const skips = (x === '*' && row[j] === true) || (y === '*' && next[j - 1] === true)
      const star = (x === '*' && next[j - 1] === true) || (y === '*' && row[j] === true)
      const pair = row[j - 1] === true && (x === y || x === '?' || y === '?')
      next.push(skips || star || pair || (row[j - 1] === true && (x === '*' || y === '*')))
    }
    row = next
  }
  return row[b.length] === true
}

function literalLength(pattern: string): number {
  const wildcard = /[*?]/.exec(pattern)
  return wildcard === null ? pattern.length : wildcard.index
}

export function hasWildcard(text: string): boolean {
  return text.includes('*') || text.includes('?')
}
