import { isSpace } from './characters.ts'
import { atLineStart, type Cursor } from './cursor.ts'

/** How much text is looked at for one bracket, behind it and before it: more than any policy has. */
const maxSearch = 65_536

/** How much is looked at for all the brackets of a text: every one of them may be unclosed. */
const maxSearched = 2_000_000

/**
 * The end of the last line that still belongs, by its indentation, to the bracket at `open`:
 * where the text goes back to the bracket's own indentation or further without closing it.
 * `undefined` where the indentation says nothing up to the cursor, where the bracket's line starts
 * too far away, and where enough of the text was looked at for other brackets.
 */
export function whereIndentationStops(cursor: Cursor, open: number): number | undefined {
  const { text } = cursor
  const limit = Math.min(cursor.at, cursor.end, open + maxSearch)
  if (!cursor.log.mayLook(0, maxSearched)) return undefined
  const start = lineStartOf(text, Math.max(cursor.source.start, open - maxSearch), open)
  if (!cursor.log.mayLook(limit - start, maxSearched)) return undefined
  if (start > cursor.source.start && !atLineStart(cursor, start)) return undefined
  const own = indentationOf(text, start, limit)
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

/** Where the line of `at` starts, or `floor` where it starts before that. */
function lineStartOf(text: string, floor: number, at: number): number {
  let start = at
  while (start > floor) {
    const before = text.charCodeAt(start - 1)
    if (before === 10 || before === 13) break
    start -= 1
  }
  return start
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
