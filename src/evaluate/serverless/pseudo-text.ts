import type { Span } from '../../model/span.ts'
import type { HoleShape, Piece, Unresolved } from '../../model/value.ts'
import type { ScalarNode } from '../../parse/node.ts'
import { markedText, slicePieces, spanOfPieces } from '../cloudformation/pieces.ts'
import { knownPseudoParameter, type CloudFormationSettings } from '../cloudformation/settings.ts'

const shapes: ReadonlyMap<string, HoleShape> = new Map<string, HoleShape>([
  ['AWS::AccountId', 'account'],
  ['AWS::Partition', 'partition'],
  ['AWS::Region', 'region'],
])

/** The hole that a pseudo parameter of CloudFormation, or a resource, is in the service of this file. */
export function pseudoHole(name: string, span: Span, path: string): Unresolved {
  return {
    kind: 'unresolved',
    text: name,
    span,
    reason: name.startsWith('AWS::') ? 'pseudo-parameter' : 'computed-attribute',
    symbol: `${path}#${name}`,
    shape: shapes.get(name) ?? 'any',
  }
}

const open = '#{'

/** `#{AWS::Region}` and `#{Resource}`, as a plugin of the framework writes `Fn::Sub` into any string. */
export function withPseudoParameters(
  node: ScalarNode,
  path: string,
  settings: CloudFormationSettings,
): ScalarNode {
  if (!node.text.includes(open)) return node
  const text = markedText(node.pieces)
  const pieces: Piece[] = []
  let from = 0
  for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + 1)) {
    const close = text.indexOf('}', at)
    const name = close < 0 ? '' : text.slice(at + open.length, close)
    if (!/^[A-Za-z][A-Za-z0-9:.]*$/.test(name)) continue
    const span = spanOfPieces(slicePieces(node.pieces, at, close + 1), node.span)
    const known = knownPseudoParameter(settings, name)
    pieces.push(...slicePieces(node.pieces, from, at))
    pieces.push(
      known === undefined
        ? pseudoHole(name, span, path)
        : { kind: 'literal', text: known, span, exact: false },
    )
    from = close + 1
  }
  if (from === 0) return node
  pieces.push(...slicePieces(node.pieces, from))
  const style = node.style === 'plain' ? 'quoted' : node.style
  return { ...node, pieces, text: markedText(pieces), style }
}
