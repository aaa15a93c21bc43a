import type { Piece } from '../../model/value.ts'
import type { Node, ScalarNode } from '../../parse/node.ts'
import { intrinsicOf } from './intrinsic.ts'
import { scalarNode, scalarText } from './node-access.ts'
import { markedText, slicePieces, spanOfPieces } from './pieces.ts'

/** A syntax tree with a loop's identifier replaced by one of its values, wherever it stands. */
export function substituted(node: Node, name: string, value: string, depth = 0): Node {
  if (depth > 100) return node
  const call = intrinsicOf(node)
  if (call?.name === 'Ref' && scalarText(call.argument) === name)
    return scalarNode(value, node.span)
  switch (node.kind) {
    case 'scalar':
      return inScalar(node, name, value)
    case 'list':
      return { ...node, items: node.items.map((item) => substituted(item, name, value, depth + 1)) }
    case 'map':
      return {
        ...node,
        entries: node.entries.map((entry) => ({
          key: inScalar(entry.key, name, value),
          value: substituted(entry.value, name, value, depth + 1),
        })),
      }
  }
}

/** `${Name}` is the value, `&{Name}` its letters and digits. */
function inScalar(node: ScalarNode, name: string, value: string): ScalarNode {
  const marks = [
    [`\${${name}}`, value],
    [`&{${name}}`, value.replace(/[^A-Za-z0-9]/g, '')],
  ] as const
  let { pieces } = node
  for (const [mark, text] of marks) pieces = replaced(pieces, mark, text, node)
  return pieces === node.pieces ? node : { ...node, pieces, text: markedText(pieces) }
}

function replaced(
  pieces: readonly Piece[],
  mark: string,
  value: string,
  node: ScalarNode,
): readonly Piece[] {
  const text = markedText(pieces)
  let at = text.indexOf(mark)
  if (at < 0) return pieces
  const out: Piece[] = []
  let from = 0
  for (; at >= 0; at = text.indexOf(mark, from)) {
    out.push(...slicePieces(pieces, from, at))
    const span = spanOfPieces(slicePieces(pieces, at, at + mark.length), node.span)
    out.push({ kind: 'literal', text: value, span, exact: false })
    from = at + mark.length
  }
  out.push(...slicePieces(pieces, from))
  return out
}
