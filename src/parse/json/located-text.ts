import type { SourceFile } from '../../model/source.ts'
import type { Span } from '../../model/span.ts'
import type { LiteralPiece, Piece, Unresolved } from '../../model/value.ts'

/** Half-open UTF-16 offsets into a file's text. */
export interface Bounds {
  readonly start: number
  readonly end: number
}

/**
 * Text to parse that knows where each of its characters came from: a range of a file, or a string
 * put together from pieces. A hole takes one character (`holeMark`) of the text.
 */
export interface LocatedText {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly file: string
  /** The source of the text between two offsets; the whole piece where a piece is not verbatim. */
  span(start: number, end: number): Span
  pieces(start: number, end: number): readonly Piece[]
  holeAt(at: number): Unresolved | undefined
  /** The source range that can be replaced by an edit; `undefined` where the text is not verbatim. */
  editable(start: number, end: number): Span | undefined
}

/** Stands for a hole in the text of pieces; the same character in a file is no hole. */
export const holeMark = 0xfffc

export function fileText(file: SourceFile, bounds?: Bounds): LocatedText {
  const path = file.path
  const text = file.text
  const span = (start: number, end: number): Span => ({ file: path, start, end })
  return {
    text,
    start: Math.max(0, bounds?.start ?? 0),
    end: Math.min(text.length, bounds?.end ?? text.length),
    file: path,
    span,
    pieces: (start, end) => [
      { kind: 'literal', text: text.slice(start, end), span: span(start, end), exact: true },
    ],
    holeAt: () => undefined,
    editable: span,
  }
}

/** The text of a string that was put together from pieces; `whole` is the span of the string itself. */
export function piecesText(pieces: readonly Piece[], whole: Span): LocatedText {
  const parts = pieces.filter((piece) => piece.kind !== 'literal' || piece.text !== '')
  const starts: number[] = []
  let text = ''
  for (const part of parts) {
    starts.push(text.length)
    text += part.kind === 'literal' ? part.text : String.fromCharCode(holeMark)
  }
  const total = text.length

  /** Index of the last part that starts at or before `at`. */
  const partAt = (at: number): number => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= at) low = middle
      else high = middle - 1
    }
    return low
  }

  const pointIn = (index: number, at: number, side: 'start' | 'end'): number => {
    const part = parts[index]
    if (part === undefined) return whole.start
    const inside = at - (starts[index] ?? 0)
    if (part.kind === 'literal' && part.exact) return part.span.start + inside
    if (inside <= 0) return part.span.start
    if (inside >= widthOf(part)) return part.span.end
    return side === 'start' ? part.span.start : part.span.end
  }

  const span = (start: number, end: number): Span => {
    if (parts.length === 0) return whole
    const first = start >= total ? parts.length - 1 : partAt(start)
    const last = end > start ? partAt(end - 1) : first
    const from = parts[first]
    const to = parts[last]
    if (from === undefined || to === undefined) return whole
    if (from.span.file !== to.span.file) return from.span
    const begin = pointIn(first, start, 'start')
    return { file: from.span.file, start: begin, end: Math.max(begin, pointIn(last, end, 'end')) }
  }

  const slice = (start: number, end: number): readonly Piece[] => {
    const found: Piece[] = []
    for (let index = partAt(start); index < parts.length; index += 1) {
      const part = parts[index]
      const offset = starts[index] ?? 0
      if (part === undefined || offset >= end) break
      if (part.kind === 'unresolved') {
        if (offset >= start) found.push(part)
        continue
      }
      const from = Math.max(0, start - offset)
      const to = Math.min(part.text.length, end - offset)
      if (from < to) found.push(cut(part, from, to))
    }
    if (found.length > 0) return found
    return [{ kind: 'literal', text: '', span: span(start, start), exact: true }]
  }

  return {
    text,
    start: 0,
    end: total,
    file: whole.file,
    span,
    pieces: slice,
    holeAt(at) {
      const index = partAt(at)
      const part = parts[index]
      return part?.kind === 'unresolved' && starts[index] === at ? part : undefined
    },
    editable(start, end) {
      if (parts.length === 0) return undefined
      if (start === end) {
        // An insertion goes behind the character before it, whatever that was written as.
        const index = partAt(Math.max(0, start - 1))
        const part = parts[index]
        const atEnd = part !== undefined && start === (starts[index] ?? 0) + widthOf(part)
        if (part?.kind !== 'literal' || !(part.exact || atEnd)) return undefined
        const point = pointIn(index, start, 'end')
        return { file: part.span.file, start: point, end: point }
      }
      const index = partAt(start)
      const part = parts[index]
      if (part?.kind !== 'literal' || !part.exact || index !== partAt(end - 1)) return undefined
      return span(start, end)
    },
  }
}

function widthOf(part: Piece): number {
  return part.kind === 'literal' ? part.text.length : 1
}

/** A part of a literal; a piece that is not verbatim keeps its whole span. */
function cut(piece: LiteralPiece, from: number, to: number): LiteralPiece {
  if (from === 0 && to === piece.text.length) return piece
  const text = piece.text.slice(from, to)
  if (!piece.exact) return { kind: 'literal', text, span: piece.span, exact: false }
  const start = piece.span.start
  return {
    kind: 'literal',
    text,
    span: { file: piece.span.file, start: start + from, end: start + to },
    exact: true,
  }
}
