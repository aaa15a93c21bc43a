import type { Reader } from './scanner.ts'

/** Words that only ever start a block at the top of a Terraform file. */
const header =
  /(?:resource|data|module|variable|output|locals|provider|terraform|moved|removed|import|check|ephemeral)[ \t"{]/y

/** True where a line at the left edge starts a top-level block. */
export function atTopHeader(text: string, at: number): boolean {
  if (at > 0 && text.charCodeAt(at - 1) !== 10) return false
  header.lastIndex = at
  if (!header.test(text)) return false
  const end = text.indexOf('\n', at)
  const line = text.slice(at, end < 0 ? text.length : Math.min(end, at + 500))
  return line.includes('{') && !line.slice(0, line.indexOf('{')).includes('=')
}

/**
 * Moves behind a damaged item: to the line break after it that lies in no bracket, string or
 * heredoc, to the closing brace of the body it is in, or to the next top-level block.
 */
export function skipItem(reader: Reader, from: number): void {
  const { text } = reader
  const open: number[] = []
  let at = from
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === 10) {
      if (open.length === 0 || atTopHeader(text, at + 1)) {
        reader.at = at
        return
      }
      at += 1
    } else if (code === 123 || code === 91 || code === 40) {
      open.push(code)
      at += 1
    } else if (code === 125 || code === 93 || code === 41) {
      // A closing bracket ends what was left open inside of its pair.
      const opener = open.lastIndexOf(code === 41 ? 40 : code - 2)
      if (opener < 0 && code === 125) {
        reader.at = at
        return
      }
      if (opener >= 0) open.length = opener
      at += 1
    } else if (code === 34) at = behindString(text, at)
    else if (code === 60 && text.charCodeAt(at + 1) === 60) at = behindHeredoc(text, at)
    else if (code === 35) at = lineEnd(text, at)
    else if (code === 47 && text.charCodeAt(at + 1) === 47) at = lineEnd(text, at)
    else if (code === 47 && text.charCodeAt(at + 1) === 42) {
      const close = text.indexOf('*/', at + 2)
      at = close < 0 ? at + 2 : close + 2
    } else at += 1
  }
  reader.at = text.length
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

/** Behind a quoted string; an unclosed one ends with its line. */
function behindString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === 34) return at + 1
    if (code === 10) return at
    at += code === 92 ? 2 : 1
  }
  return at
}

const opening = /<<-?([\p{ID_Start}_][\p{ID_Continue}_-]*)\r?\n/uy

/** Behind a heredoc; one without its closing line is stepped over as text. */
function behindHeredoc(text: string, start: number): number {
  opening.lastIndex = start
  const found = opening.exec(text)
  const marker = found?.[1]
  if (found === null || marker === undefined) return start + 2
  let at = start + found[0].length
  while (at < text.length && !atTopHeader(text, at)) {
    const end = lineEnd(text, at)
    if (text.slice(at, end).trim() === marker) return end
    at = end + 1
  }
  return start + found[0].length - 1
}
