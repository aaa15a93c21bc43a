import { isSpace } from './characters.ts'
import type { Cursor } from './cursor.ts'

/** How much text is looked at for one bracket: more than any policy has. */
const maxSearch = 65_536

/**
 * The end of the last line that still belongs, by its indentation, to the bracket at `open`:
 * where the text goes back to the bracket's own indentation or further without closing it.
 * `undefined` where the indentation says nothing up to the cursor.
 */
export function whereIndentationStops(cursor: Cursor, open: number): number | undefined {
  const { text } = cursor
  const limit = Math.min(cursor.at, cursor.end, open + maxSearch)
  const own = indentationOf(text, lineStartOf(text, cursor.source.start, open), limit)
  let lastEnd: number | undefined
  let at = nextLine(text, open, limit)
  while (at < limit) {
    const indent = indentationOf(text, at, limit)
    const first = at + indent
    const next = nextLine(text, at, limit)
    const code = text.charCodeAt(first)
    if (first < limit && code !== 10 && code !== 13) {
      if (indent <= own && lastEnd !== undefined) return lastEnd
      lastEnd = trimmedEnd(text, first, next)
    }
    at = next
  }
  return undefined
}

function lineStartOf(text: string, start: number, at: number): number {
  const before = Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('\r', at))
  return Math.max(start, before + 1)
}

function indentationOf(text: string, at: number, limit: number): number {
  let stop = at
  while (stop < limit) {
    const code = text.charCodeAt(stop)
    if (code !== 32 && code !== 9 && code !== 0xa0) break
    stop += 1
  }
  return stop - at
}

function nextLine(text: string, at: number, limit: number): number {
  let stop = at
  while (stop < limit && text.charCodeAt(stop) !== 10) stop += 1
  return Math.min(limit, stop + 1)
}

/** The end of a line's text, without white space and without the comma behind its last element. */
function trimmedEnd(text: string, first: number, next: number): number {
  let end = next
  while (end > first && (isSpace(text.charCodeAt(end - 1)) || text.charCodeAt(end - 1) === 44))
    end -= 1
  return end
}
