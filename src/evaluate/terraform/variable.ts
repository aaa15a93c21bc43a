import type { Value } from '../../model/value.ts'
import type { Block } from '../../parse/hcl/ast.ts'
import { attributeNamed } from './block-value.ts'
import { evaluate } from './expression.ts'
import type { Scope } from './scope.ts'
import { convert, typeOf } from './type-constraint.ts'
import { unresolved } from './values.ts'

/** The value of a variable: what it was given, else its default, converted to its type. Sensitive values are never read. */
export function variableValue(
  name: string,
  block: Block,
  given: (() => Value) | undefined,
  scope: Scope,
): Value {
  const { body, head } = block
  const hole = (reason: 'sensitive' | 'variable-without-default'): Value =>
    unresolved({
      text: `var.${name}`,
      span: head,
      reason,
      symbol: `${scope.module.symbol}|var.${name}`,
    })
  const type = typeOf(attributeNamed(body, 'type')?.expression)
  if (isMarkedSensitive(block))
    return convert(hole('sensitive'), type, (expression) => evaluate(expression, scope))
  const fallback = attributeNamed(body, 'default')
  let value = given?.()
  const refusesNull = attributeNamed(body, 'nullable') !== undefined && !isSet(block, 'nullable')
  if (value === undefined || (value.kind === 'null' && refusesNull && fallback !== undefined))
    value = fallback === undefined ? undefined : evaluate(fallback.expression, scope)
  if (value === undefined) value = hole('variable-without-default')
  return convert(value, type, (expression) => evaluate(expression, scope))
}

/** True for a variable or an output whose value is never shown: one that is ephemeral is in no state either. */
export function isMarkedSensitive(block: Block): boolean {
  return isSet(block, 'sensitive') || isSet(block, 'ephemeral')
}

/** True where the argument is literally `true`, or the text of it. */
function isSet(block: Block, name: string): boolean {
  const expression = attributeNamed(block.body, name)?.expression
  if (expression?.kind === 'keyword') return expression.keyword === 'true'
  const [part] = expression?.kind === 'template' ? expression.parts : []
  return part?.kind === 'text' && part.pieces.map((piece) => piece.text).join('') === 'true'
}
