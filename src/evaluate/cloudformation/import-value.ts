import { textOf, type Value } from '../../model/value.ts'
import type { Node } from '../../parse/node.ts'
import { overBranches } from './branches.ts'
import { describe } from './intrinsic.ts'
import { hole, type Scope } from './scope.ts'
import { stringOf } from './strings.ts'

/** `Fn::ImportValue`: what exactly one template of the tree exports under that literal name. */
export function importValue(argument: Node, scope: Scope): Value {
  const { span } = argument
  return overBranches(scope.evaluate(argument, scope), scope, (name, inner) => {
    const text = textOf(name)
    const found = text === undefined ? [] : (scope.exports.get(text) ?? [])
    const [only] = found
    if (found.length === 1 && only !== undefined) return only.value(inner)
    const shown = `Fn::ImportValue(${text ?? describe(argument)})`
    return stringOf([hole(shown, span, inner, { reason: 'import' })], span)
  })
}
