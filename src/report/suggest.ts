import type { Edit } from '../model/edit.ts'
import type { LineRange, GitLines } from './lines.ts'
import { rangeOf } from './lines.ts'
import { printable } from './printable.ts'

/** A one-click replacement of whole lines; an empty text deletes them. */
export interface Suggestion {
  readonly range: LineRange
  readonly text: string
}

/** Longer replacements are no longer read before they are clicked. */
const maximumLines = 40

/**
 * The edits as a replacement of the fewest whole lines, or `undefined` where they overlap, lie in
 * several files, span too many lines, or would write characters that a reader cannot see.
 */
export function suggestionOf(
  lines: GitLines,
  file: string,
  edits: readonly Edit[],
): Suggestion | undefined {
  const sorted = distinct(edits)
  const [first] = sorted
  if (first === undefined || sorted.some(({ span }) => span.file !== file)) return undefined
  for (const [index, edit] of sorted.entries()) {
    const next = sorted[index + 1]
    if (edit.span.end > lines.text.length || edit.span.start > edit.span.end) return undefined
    if (next !== undefined && next.span.start < edit.span.end) return undefined
    if (next !== undefined && next.span.start === edit.span.start) return undefined
  }
  const ranges = sorted.map(({ span }) => rangeOf(lines, span))
  let range: LineRange = {
    first: Math.min(...ranges.map((part) => part.first)),
    last: Math.max(...ranges.map((part) => part.last)),
  }
  let text = applied(lines, range, sorted)
  if (text !== '' && !text.endsWith('\n') && range.last < lines.count) {
    // The line end went with the edit: the next line moves up and belongs to the replacement.
    range = { first: range.first, last: range.last + 1 }
    text = applied(lines, range, sorted)
  }
  const shown = text.replace(/\r?\n$/, '').replaceAll('\r\n', '\n')
  if (range.last - range.first >= maximumLines || shown.split('\n').length > maximumLines)
    return undefined
  // An empty replacement is a deletion; a replacement by one blank line has no way to be said.
  if (shown === '' && text !== '') return undefined
  if (
    shown
      .split('\n')
      .some((line) => printable(line.replaceAll('\t', '')) !== line.replaceAll('\t', ''))
  )
    return undefined
  return { range, text: shown }
}

function distinct(edits: readonly Edit[]): readonly Edit[] {
  const sorted = [...edits].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.text < b.text ? -1 : 1),
  )
  return sorted.filter((edit, index) => {
    const before = sorted[index - 1]
    return !(
      before?.span.start === edit.span.start &&
      before.span.end === edit.span.end &&
      before.text === edit.text
    )
  })
}

function applied(lines: GitLines, range: LineRange, edits: readonly Edit[]): string {
  let at = lines.startOf(range.first)
  let text = ''
  for (const { span, text: replacement } of edits) {
    text += lines.text.slice(at, span.start) + replacement
    at = span.end
  }
  return text + lines.text.slice(at, Math.max(at, lines.startOf(range.last + 1)))
}
