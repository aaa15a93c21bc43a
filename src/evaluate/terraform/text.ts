import { enclose, type Span } from '../../model/span.ts'
import type { LiteralPiece, Piece, StringValue, Unresolved } from '../../model/value.ts'

/** Pieces of a string that stand side by side in the source as they do in the text become one. */
export function joinPieces(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    if (piece.kind === 'literal' && piece.text === '') continue
    const last = joined.at(-1)
    if (last?.kind === 'literal' && piece.kind === 'literal') {
      const merged = mergeLiterals(last, piece)
      if (merged !== undefined) {
        joined[joined.length - 1] = merged
        continue
      }
    }
    joined.push(piece)
  }
  return joined
}

function mergeLiterals(a: LiteralPiece, b: LiteralPiece): LiteralPiece | undefined {
  if (a.span.file !== b.span.file) return undefined
  // The two halves of one character, which were written as an escape each.
  if (/[\ud800-\udbff]$/.test(a.text) && /^[\udc00-\udfff]/.test(b.text))
    return { kind: 'literal', text: a.text + b.text, span: enclose(a.span, b.span), exact: false }
  if (a.exact && b.exact && a.span.end === b.span.start)
    return { kind: 'literal', text: a.text + b.text, span: enclose(a.span, b.span), exact: true }
  const same = a.span.start === b.span.start && a.span.end === b.span.end
  if (!a.exact && !b.exact && same)
    return { kind: 'literal', text: a.text + b.text, span: a.span, exact: false }
  return undefined
}

/** The pieces of a string; a wholly unresolved value is a string of one hole. */
export function piecesOf(value: StringValue | Unresolved): readonly Piece[] {
  return value.kind === 'string' ? value.pieces : [value]
}

/** A string of these pieces. */
export function stringOf(pieces: readonly Piece[], span: Span): StringValue {
  return { kind: 'string', pieces: joinPieces(pieces), span }
}

/** The concatenation, each part with its own spans. */
export function concatenate(parts: readonly (StringValue | Unresolved)[], span: Span): StringValue {
  return stringOf(parts.flatMap(piecesOf), span)
}

/** Length in UTF-16 units of the literal text of a piece; a hole counts as nothing. */
export function pieceLength(piece: Piece): number {
  return piece.kind === 'literal' ? piece.text.length : 0
}

/** The units `start`–`end` of a literal, with the span narrowed where the source has it letter for letter. */
export function sliceLiteral(piece: LiteralPiece, start: number, end: number): LiteralPiece {
  const text = piece.text.slice(start, end)
  if (!piece.exact) return { ...piece, text }
  const from = piece.span.start + start
  const span = { file: piece.span.file, start: from, end: from + text.length }
  return { kind: 'literal', text, span, exact: true }
}

/**
 * The UTF-16 units `start`–`end` of pieces without holes. Pieces with holes have no positions: split them
 * at their holes first.
 */
export function slicePieces(
  pieces: readonly LiteralPiece[],
  start: number,
  end: number,
): readonly LiteralPiece[] {
  const slices: LiteralPiece[] = []
  let offset = 0
  for (const piece of pieces) {
    const from = Math.max(start - offset, 0)
    const to = Math.min(end - offset, piece.text.length)
    if (from < to) slices.push(sliceLiteral(piece, from, to))
    offset += piece.text.length
    if (offset >= end) break
  }
  return slices
}

/** The pieces with others in some places; what stays keeps its exact spans. */
export function substitute(
  pieces: readonly LiteralPiece[],
  text: string,
  changes: readonly {
    readonly place: readonly [number, number]
    readonly pieces: readonly Piece[]
  }[],
): readonly Piece[] {
  const result: Piece[] = []
  let from = 0
  for (const { place, pieces: other } of changes) {
    result.push(...slicePieces(pieces, from, place[0]), ...other)
    from = place[1]
  }
  result.push(...slicePieces(pieces, from, text.length))
  return result
}

/** The pieces of a string without holes; `undefined` where it has one. */
export function literalPieces(value: StringValue): readonly LiteralPiece[] | undefined {
  const literals: LiteralPiece[] = []
  for (const piece of value.pieces) {
    if (piece.kind !== 'literal') return undefined
    literals.push(piece)
  }
  return literals
}

/** A string whose text was rewritten: the spans stay, piece by piece, but the source no longer has the text. */
export function rewritePieces(value: StringValue, rewrite: (text: string) => string): StringValue {
  const pieces = value.pieces.map((piece) => {
    if (piece.kind !== 'literal') return piece
    const text = rewrite(piece.text)
    return text === piece.text ? piece : { ...piece, text, exact: false }
  })
  return stringOf(pieces, value.span)
}

/** True where the string has no hole. */
export function isKnown(value: StringValue): boolean {
  return value.pieces.every((piece) => piece.kind === 'literal')
}
