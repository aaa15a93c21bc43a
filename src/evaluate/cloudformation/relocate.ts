import type { Span } from '../../model/span.ts'
import type { Piece } from '../../model/value.ts'
import type { Node, ScalarNode } from '../../parse/node.ts'
import { slicePieces, spanOfPieces } from './pieces.ts'

/** More pieces than this are not searched for every node of an embedded document. */
export const maxRelocatedPieces = 20_000

/**
 * A syntax tree of decoded text with every span taken back to the file: `pieces` are what the text was
 * decoded from, `whole` the place of all of it. Text that stood behind an escape is no longer exact.
 */
export function relocated(node: Node, pieces: readonly Piece[], whole: Span): Node {
  const place = ({ start, end }: Span): Span => spanOfPieces(slicePieces(pieces, start, end), whole)
  const piecesAt = (piece: Piece): readonly Piece[] => {
    if (piece.kind === 'unresolved') return [{ ...piece, span: place(piece.span) }]
    if (!piece.exact) return [{ ...piece, span: place(piece.span) }]
    return slicePieces(pieces, piece.span.start, piece.span.end)
  }
  const scalar = (one: ScalarNode): ScalarNode => ({
    ...one,
    pieces: one.pieces.flatMap(piecesAt),
    span: place(one.span),
  })
  const visit = (one: Node): Node => {
    switch (one.kind) {
      case 'scalar':
        return scalar(one)
      case 'list':
        return { ...one, items: one.items.map(visit), span: place(one.span) }
      case 'map':
        return {
          ...one,
          entries: one.entries.map(({ key, value }) => ({ key: scalar(key), value: visit(value) })),
          span: place(one.span),
        }
    }
  }
  return visit(node)
}
