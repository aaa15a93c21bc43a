import type { Span } from '../../model/span.ts'
import type { Value } from '../../model/value.ts'
import { succeeding } from './access.ts'
import { alternatives, distributeOne, isTooMany } from './alternatives.ts'
import { truth } from './conversion.ts'
import { symbolOf } from './symbol.ts'
import type { Trial } from './trial.ts'
import { failed, firstHole } from './values.ts'

/**
 * One of two values by a condition: the one that holds, or both under their guards where the condition
 * is not known. Only what may hold is evaluated. Sides that fail are left out, but not in a `trial`.
 */
export function decide(
  condition: Value,
  text: string,
  whenTrue: () => Value,
  whenFalse: () => Value,
  span: Span,
  trial?: Trial,
): Value {
  const value = distributeOne(
    condition,
    (one) => choose(one, text, whenTrue, whenFalse, span),
    span,
  )
  if (!isTooMany(value) || condition.kind !== 'alternatives') return succeeding(value, trial)
  // The condition as a whole is one symbol.
  const whole = { symbol: symbolOf(condition), text, span: condition.span }
  return succeeding(alternatives(whole, whenTrue(), whenFalse(), span), trial)
}

function choose(
  condition: Value,
  text: string,
  whenTrue: () => Value,
  whenFalse: () => Value,
  span: Span,
): Value {
  const known = truth(condition)
  if (known !== undefined) return known ? whenTrue() : whenFalse()
  if (firstHole(condition) === undefined) return failed(text, condition.span)
  // A certain error in the condition makes the whole expression one.
  if (condition.kind === 'unresolved' && condition.reason === 'failed-call') return condition
  const symbol = symbolOf(condition)
  const shown = condition.kind === 'unresolved' ? condition.text : text
  const where = condition.span
  // `!c` and `c` are the same condition, on different sides.
  return symbol.startsWith('!')
    ? alternatives(
        { symbol: symbol.slice(1), text: shown.replace(/^!\s*/, ''), span: where },
        whenFalse(),
        whenTrue(),
        span,
      )
    : alternatives({ symbol, text: shown, span: where }, whenTrue(), whenFalse(), span)
}
