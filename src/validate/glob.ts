import { coversPattern } from '../model/wildcard.ts'

/** True where some text matches both patterns. Time is at most the product of the lengths. */
export function patternsMeet(a: string, b: string): boolean {
  if (!endsMeet(a, b)) return false
  if (!hasWildcard(a)) return coversPattern(b, a)
  if (!hasWildcard(b)) return coversPattern(a, b)
  const width = b.length + 1
  let [row, next] = rowsOf(width)
  row[0] = 1
  for (let j = 1; j < width; j += 1)
    row[j] = row[j - 1] === 1 && b.charCodeAt(j - 1) === star ? 1 : 0
  for (let i = 0; i < a.length; i += 1) {
    const x = a.charCodeAt(i)
    next[0] = row[0] === 1 && x === star ? 1 : 0
    for (let j = 1; j < width; j += 1) {
      const y = b.charCodeAt(j - 1)
      const many = x === star || y === star
      const before = row[j - 1] === 1 && (many || x === y || x === question || y === question)
      next[j] = before || (many && (row[j] === 1 || next[j - 1] === 1)) ? 1 : 0
    }
    ;[row, next] = [next, row]
  }
  return row[b.length] === 1
}

const star = 42
const question = 63

let buffers: readonly [Uint8Array, Uint8Array] = [new Uint8Array(256), new Uint8Array(256)]

/** Two rows to work in; every place is written before it is read. */
function rowsOf(width: number): [Uint8Array, Uint8Array] {
  if (buffers[0].length < width) buffers = [new Uint8Array(2 * width), new Uint8Array(2 * width)]
  return [buffers[0], buffers[1]]
}

/** False where the texts before the first wildcards, or behind the last ones, differ. */
function endsMeet(a: string, b: string): boolean {
  const head = Math.min(firstWildcard(a), firstWildcard(b))
  if (!a.startsWith(b.slice(0, head))) return false
  const tail = Math.min(literalTail(a), literalTail(b))
  return a.endsWith(b.slice(b.length - tail))
}

function firstWildcard(pattern: string): number {
  const found = pattern.search(/[*?]/)
  return found < 0 ? pattern.length : found
}

function literalTail(pattern: string): number {
  return pattern.length - 1 - Math.max(pattern.lastIndexOf('*'), pattern.lastIndexOf('?'))
}

export function hasWildcard(text: string): boolean {
  return text.includes('*') || text.includes('?')
}
