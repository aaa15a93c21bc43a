/** Small scans over source text that know comments and strings; all stay within the given bounds. */

/** The next offset at or after `from` that is neither white space nor a comment (`#`, `//`, `/* * /`). */
export function skipForward(text: string, from: number, limit: number): number {
  let at = from
  while (at < limit) {
    const character = text[at] ?? ''
    if (/\s/.test(character)) at += 1
    else if (character === '#' || text.startsWith('//', at)) at = lineEndOf(text, at)
    else if (text.startsWith('/*', at)) {
      const end = text.indexOf('*/', at + 2)
      at = end === -1 ? limit : end + 2
    } else return at
  }
  return limit
}

/** Offset of the line feed (or carriage return before it) that ends the line at `from`, or the text's end. */
export function lineEndOf(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  if (end === -1) return text.length
  return end > from && text[end - 1] === '\r' ? end - 1 : end
}

/** Offset of the first character of the line that holds `at`. */
export function lineStartOf(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1
}

/** Offset of the first character of the line after the one that holds `at`. */
export function nextLineOf(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end + 1
}

/** The blanks at the start of the line that holds `at`. */
export function indentOf(text: string, at: number): string {
  return /^[ \t]*/.exec(text.slice(lineStartOf(text, at), at))?.[0] ?? ''
}

/** How the text ends its lines. */
export function newlineOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n'
}
