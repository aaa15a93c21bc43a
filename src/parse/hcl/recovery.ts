import { atTopHeader, firstFrom, lineEnd } from './landmarks.ts'
import { landmarksOf, type Reader } from './scanner.ts'

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
    else if (code === 60 && text.charCodeAt(at + 1) === 60) at = behindHeredoc(reader, at)
    else if (code === 35) at = lineEnd(text, at)
    else if (code === 47 && text.charCodeAt(at + 1) === 47) at = lineEnd(text, at)
    else if (code === 47 && text.charCodeAt(at + 1) === 42) {
      const isClosed = landmarksOf(reader).lastCommentEnd >= at + 2
      at = isClosed ? text.indexOf('*/', at + 2) + 2 : at + 2
    } else at += 1
  }
  reader.at = text.length
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

/** Behind a heredoc; one without its closing line before the next block is stepped over as text. */
function behindHeredoc(reader: Reader, start: number): number {
  const { text } = reader
  opening.lastIndex = start
  const found = opening.exec(text)
  const marker = found?.[1]
  if (found === null || marker === undefined) return start + 2
  const from = start + found[0].length
  const { headers, markers } = landmarksOf(reader)
  const close = firstFrom(markers.get(marker) ?? [], from)
  if (close === undefined || close > (firstFrom(headers, from) ?? close)) return from - 1
  return lineEnd(text, close)
}
