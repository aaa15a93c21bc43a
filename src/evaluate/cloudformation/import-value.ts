import { textOf, type Piece, type Unresolved, type Value } from '../../model/value.ts'
import type { Node } from '../../parse/node.ts'
import { describe } from './intrinsic.ts'
import { overBranches } from './lists.ts'
import { hole, type Scope } from './scope.ts'
import { stringOf } from './strings.ts'

/** `Fn::ImportValue`: what exactly one template of the tree exports under that literal name. */
export function importValue(argument: Node, scope: Scope): Value {
  const { span } = argument
  return overBranches(scope.evaluate(argument, scope), scope, (name, inner) => {
    const text = textOf(name)
    const found = text === undefined ? [] : (scope.exports.get(text) ?? [])
    const [only] = found
    if (found.length === 1 && only !== undefined) return foreign(only.value)
    const shown = `Fn::ImportValue(${text ?? describe(argument)})`
    return stringOf([hole(shown, span, inner, { reason: 'import' })], span)
  })
}

/** A value of another template: its references name resources there, not here. */
function foreign(value: Value): Value {
  switch (value.kind) {
    case 'string':
      return { kind: 'string', pieces: value.pieces.map(foreignPiece), span: value.span }
    case 'unresolved':
      return foreignHole(value)
    case 'alternatives':
      return {
        ...value,
        branches: value.branches.map((branch) => ({ ...branch, value: foreign(branch.value) })),
      }
    case 'list':
      return { ...value, items: value.items.map(foreign) }
    default:
      return value
  }
}

function foreignPiece(piece: Piece): Piece {
  return piece.kind === 'literal' ? piece : foreignHole(piece)
}

function foreignHole({ text, span, reason, symbol, shape, pattern }: Unresolved): Unresolved {
  const whole = { kind: 'unresolved' as const, text, span, reason, symbol, shape }
  return pattern === undefined ? whole : { ...whole, pattern }
}
