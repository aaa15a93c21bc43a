import type { Piece, StringValue } from '../../model/value.ts'
import { markedText, slicePieces, spanOfPieces } from './pieces.ts'
import { hole, type Scope } from './scope.ts'
import { stringOf } from './strings.ts'

/** Turns `{{resolve:service:reference}}` inside a string into holes: the value is fetched at deployment. */
export function withDynamicReferences(value: StringValue, scope: Scope): StringValue {
  const text = markedText(value.pieces)
  let open = text.indexOf('{{resolve:')
  if (open < 0) return value
  const pieces: Piece[] = []
  let from = 0
  while (open >= 0) {
    const close = text.indexOf('}}', open)
    if (close < 0) break
    pieces.push(...slicePieces(value.pieces, from, open))
    const name = text.slice(open + 2, close)
    const span = spanOfPieces(slicePieces(value.pieces, open, close + 2), value.span)
    pieces.push(hole(name, span, scope, { reason: 'dynamic-reference' }))
    from = close + 2
    open = text.indexOf('{{resolve:', from)
  }
  pieces.push(...slicePieces(value.pieces, from))
  return stringOf(pieces, value.span)
}
