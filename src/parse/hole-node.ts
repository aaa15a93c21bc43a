import type { Span } from '../model/span.ts'
import type { Unresolved, UnresolvedReason } from '../model/value.ts'
import type { ScalarNode } from './node.ts'

/** A scalar whose text is not known; equal symbols of one file stand for equal texts. */
export function holeNode(
  span: Span,
  text: string,
  reason: UnresolvedReason,
  symbol: string = text,
): ScalarNode {
  const hole: Unresolved = {
    kind: 'unresolved',
    text,
    span,
    reason,
    symbol: `${span.file}#${symbol}`,
    shape: 'any',
  }
  return {
    kind: 'scalar',
    text: `\${${text}}`,
    pieces: [hole],
    style: 'plain',
    tag: undefined,
    span,
  }
}
