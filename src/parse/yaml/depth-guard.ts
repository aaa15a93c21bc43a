import type { CST } from 'yaml'

/**
 * Bounds within which the recovering parser is safe. It recurses, and a stack that overflows inside
 * a regular expression ends the process, so that nesting must be known before it starts.
 */
const maxLength = 2_000_000
const maxIndicators = 150
const maxRun = 200

/**
 * False where block collections may nest deeper than the recovering parser's tokeniser can bear: a
 * block level takes an indicator on its line or a column of indentation.
 */
export function isSafeToTokenise(text: string): boolean {
  if (text.length > maxLength) return false
  let run = 0
  let indicators = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    // A carriage return by itself ends no line for that tokeniser.
    if (code === 10) {
      run = 0
      indicators = 0
      continue
    }
    const indicator = code === 45 || code === 58 || code === 63
    if (!indicator && code !== 32 && code !== 9) {
      run = 0
      continue
    }
    run += 1
    if (run > maxRun) return false
    if (!indicator) continue
    indicators += 1
    if (indicators > maxIndicators) return false
  }
  return true
}

/** How deep the collections of tokens are nested. Iterative. */
export function depthOf(tokens: readonly CST.Token[]): number {
  const stack: { readonly token: CST.Token; readonly depth: number }[] = []
  for (const token of tokens) stack.push({ token, depth: 0 })
  let deepest = 0
  for (;;) {
    const next = stack.pop()
    if (next === undefined) return deepest
    const { token, depth } = next
    deepest = Math.max(deepest, depth)
    if (token.type === 'document') {
      if (token.value !== undefined) stack.push({ token: token.value, depth })
    } else if ('items' in token)
      for (const { key, value } of token.items) {
        if (key !== undefined && key !== null) stack.push({ token: key, depth: depth + 1 })
        if (value !== undefined) stack.push({ token: value, depth: depth + 1 })
      }
  }
}
