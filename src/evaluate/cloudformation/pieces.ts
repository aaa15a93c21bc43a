import { enclose, type Span } from '../../model/span.ts'
import type { LiteralPiece, Piece } from '../../model/value.ts'

/** Stands for a hole in the plain text of pieces; it is none of the characters that delimit anything. */
const holeMark = '\uFFFC'

/** The text of pieces with every hole as one character, so that offsets into it can be taken back to pieces. */
export function markedText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === 'literal' ? piece.text : holeMark)).join('')
}

/** The pieces between two offsets of `markedText`. Cut exact pieces stay exact. */
export function slicePieces(
  pieces: readonly Piece[],
  from: number,
  to: number = Number.MAX_SAFE_INTEGER,
): readonly Piece[] {
  const out: Piece[] = []
  let offset = 0
  for (const piece of pieces) {
    const length = piece.kind === 'literal' ? piece.text.length : 1
    const start = Math.max(from - offset, 0)
    const end = Math.min(to - offset, length)
    if (start < end) out.push(piece.kind === 'literal' ? cut(piece, start, end) : piece)
    offset += length
    if (offset >= to) break
  }
  return out
}

function cut(piece: LiteralPiece, start: number, end: number): LiteralPiece {
  if (start === 0 && end === piece.text.length) return piece
  const text = piece.text.slice(start, end)
  if (!piece.exact) return { ...piece, text }
  const at = piece.span.start
  return { ...piece, text, span: { ...piece.span, start: at + start, end: at + end } }
}

/** The span that pieces cover; `otherwise` where there are none. */
export function spanOfPieces(pieces: readonly Piece[], otherwise: Span): Span {
  const [first] = pieces
  const last = pieces.at(-1)
  return first === undefined || last === undefined ? otherwise : enclose(first.span, last.span)
}

/** Cuts pieces at every occurrence of `delimiter` in their literal text. */
export function splitPieces(
  pieces: readonly Piece[],
  delimiter: string,
): readonly (readonly Piece[])[] {
  const text = markedText(pieces)
  const parts: (readonly Piece[])[] = []
  let from = 0
  while (true) {
    const at = text.indexOf(delimiter, from)
    if (at < 0) break
    parts.push(slicePieces(pieces, from, at))
    from = at + delimiter.length
  }
  parts.push(slicePieces(pieces, from))
  return parts
}
