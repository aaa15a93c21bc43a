import type { Unresolved, Value } from '../../model/value.ts'
import type { BinaryExpression, Expression, UnaryExpression } from '../../parse/hcl/ast.ts'
import { distribute, distributeOne } from './alternatives.ts'
import { asNumber, truth } from './conversion.ts'
import { equals } from './equality.ts'
import { arithmetic, compareDecimals, decimalOf, negate } from './numbers.ts'
import { sourceText, type Scope } from './scope.ts'
import { symbolOf } from './symbol.ts'
import { mayFailBy, mayFailByNull } from './trial.ts'
import { boolValue, failed, firstHole, unresolved } from './values.ts'

/** Evaluates an expression; passed to what the evaluator is made of. */
export type Evaluate = (expression: Expression, scope: Scope) => Value

export function binaryValue(expression: BinaryExpression, scope: Scope, evaluate: Evaluate): Value {
  const left = evaluate(expression.left, scope)
  const right = evaluate(expression.right, scope)
  if (left.kind !== 'alternatives' && right.kind !== 'alternatives')
    return operate(expression, left, right, scope)
  return distribute(
    [left, right],
    ([a, b]) => (a === undefined || b === undefined ? left : operate(expression, a, b, scope)),
    expression.span,
  )
}

function operate(expression: BinaryExpression, a: Value, b: Value, scope: Scope): Value {
  const { operator, span } = expression
  const unknown = (): Value => {
    const hole = firstHole(a) ?? firstHole(b)
    const text = sourceText(scope.run, span)
    if (hole === undefined && operator !== '==') return failed(text, span)
    const symbol = `(${symbolOf(a)} ${operator} ${symbolOf(b)})`
    return unresolved({ text, span, reason: hole?.reason ?? 'undecided-condition', symbol })
  }
  switch (operator) {
    case '==':
    case '!=': {
      const certain = certainError(a) ?? certainError(b)
      if (certain !== undefined) return certain
      const same = equals(a, b)
      if (same === undefined)
        return operator === '==' ? unknown() : inequality(a, b, expression, scope)
      return boolValue(same === (operator === '=='), span)
    }
    case '&&':
    case '||': {
      const decisive = operator === '||'
      if (a.kind === 'null' || b.kind === 'null') return failed(sourceText(scope.run, span), span)
      const [left, right] = [truth(a), truth(b)]
      if (left === decisive || right === decisive) return boolValue(decisive, span)
      if (left !== undefined && right !== undefined) return boolValue(!decisive, span)
      // What does not decide leaves the answer to the other side.
      if (left !== undefined && b.kind === 'unresolved') return b
      if (right !== undefined && a.kind === 'unresolved') return a
      return unknown()
    }
    default: {
      mayFailBy(scope.trial, firstHole(a) ?? firstHole(b))
      const x = asNumber(a)
      const y = asNumber(b)
      if (x === undefined || y === undefined) return unknown()
      if (operator === '<' || operator === '<=' || operator === '>' || operator === '>=') {
        const order = compareDecimals(decimalOf(x), decimalOf(y))
        const holds = { '<': order < 0, '<=': order <= 0, '>': order > 0, '>=': order >= 0 }
        return boolValue(holds[operator], span)
      }
      return arithmetic(operator, x, y, span) ?? failed(sourceText(scope.run, span), span)
    }
  }
}

/** `a != b` is named as the opposite of `a == b`, so that both are one condition. */
function inequality(a: Value, b: Value, expression: BinaryExpression, scope: Scope): Value {
  const hole = firstHole(a) ?? firstHole(b)
  const text = sourceText(scope.run, expression.span)
  const symbol = `!(${symbolOf(a)} == ${symbolOf(b)})`
  return unresolved({
    text,
    span: expression.span,
    reason: hole?.reason ?? 'undecided-condition',
    symbol,
  })
}

function certainError(value: Value): Unresolved | undefined {
  return value.kind === 'unresolved' && value.reason === 'failed-call' ? value : undefined
}

export function unaryValue(expression: UnaryExpression, scope: Scope, evaluate: Evaluate): Value {
  const { operator, span } = expression
  return distributeOne(
    evaluate(expression.operand, scope),
    (operand) => {
      if (operator === '-') mayFailByNull(scope.trial, operand)
      if (operator === '!') {
        const known = truth(operand)
        if (known !== undefined) return boolValue(!known, span)
      } else {
        const number = asNumber(operand)
        if (number !== undefined) return negate(number, span)
      }
      const hole = firstHole(operand)
      const text = sourceText(scope.run, span)
      if (hole === undefined) return failed(text, span)
      const name = symbolOf(operand)
      const symbol = operator === '!' && name.startsWith('!') ? name.slice(1) : `${operator}${name}`
      return unresolved({ text, span, reason: hole.reason, symbol })
    },
    span,
  )
}
