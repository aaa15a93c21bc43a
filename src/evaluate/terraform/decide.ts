import type { Span } from '../../model/span.ts'
import type { Value } from '../../model/value.ts'
import { succeeding, symbolOf } from './access.ts'
import { alternatives, distribute } from './alternatives.ts'
import { truth } from './conversion.ts'
import { failed, firstHole } from './values.ts'

/**
 * One of two values by a condition: the one that holds, or both under their guards where the condition
 * is not known. Only what may hold is evaluated.
 */
export function decide(
  condition: Value,
  text: string,
  whenTrue: () => Value,
  whenFalse: () => Value,
  span: Span,
): Value {
  return succeeding(
    distribute([condition], ([one]) => choose(one, text, whenTrue, whenFalse, span), span),
  )
}

function choose(
  condition: Value | undefined,
  text: string,
  whenTrue: () => Value,
  whenFalse: () => Value,
  span: Span,
): Value {
  if (condition === undefined) return failed(text, span)
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
