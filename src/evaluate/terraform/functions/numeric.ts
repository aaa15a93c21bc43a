import type { NumberValue, Unresolved, Value } from '../../../model/value.ts'
import { asNumber } from '../conversion.ts'
import {
  arithmetic,
  compareDecimals,
  decimalOf,
  negate,
  numberOf,
  numberValue,
  parseDecimal,
} from '../numbers.ts'
import { isHole } from '../values.ts'
import { define, many, type FunctionTable } from './definition.ts'
import {
  derive,
  integerArg,
  isUndecided,
  listArg,
  numberArg,
  refuse,
  textArg,
  type Invocation,
} from './invocation.ts'

/** Functions of numbers. */
export const numericFunctions: FunctionTable = new Map([
  ['abs', define(1, 1, abs)],
  ['ceil', define(1, 1, (call) => rounded(call, 'up'))],
  ['floor', define(1, 1, (call) => rounded(call, 'down'))],
  ['signum', define(1, 1, signum)],
  ['max', define(1, many, (call) => extreme(call, 1))],
  ['min', define(1, many, (call) => extreme(call, -1))],
  ['sum', define(1, 1, sum, { whole: 'values' })],
  ['pow', define(2, 2, power)],
  ['log', define(2, 2, logarithm)],
  ['parseint', define(2, 2, parseInteger)],
])

function abs(call: Invocation): Value {
  const value = numberArg(call, 0)
  if (isHole(value)) return value
  return value.value < 0 ? negate(value, call.span) : value
}

function rounded(call: Invocation, direction: 'up' | 'down'): Value {
  const value = numberArg(call, 0)
  if (isHole(value)) return value
  const { digits, exponent } = decimalOf(value)
  if (exponent >= 0) return value
  const scale = 10n ** BigInt(-exponent)
  const whole = digits / scale
  const rest = digits % scale
  const step = direction === 'up' ? (rest > 0n ? 1n : 0n) : rest < 0n ? -1n : 0n
  return numberOf(parseDecimal(String(whole + step)) ?? { digits: 0n, exponent: 0 }, call.span)
}

function signum(call: Invocation): Value {
  const value = integerArg(call, 0)
  return typeof value === 'number' ? numberValue(Math.sign(value), call.span) : value
}

function extreme(call: Invocation, direction: number): Value {
  let best: NumberValue | undefined
  let unknown: Unresolved | undefined
  for (const index of call.args.keys()) {
    const value = numberArg(call, index)
    if (isHole(value)) {
      if (value.reason === 'failed-call') return value
      unknown = value
    } else if (best === undefined) best = value
    else if (compareDecimals(decimalOf(value), decimalOf(best)) * direction > 0) best = value
  }
  return unknown ?? best ?? refuse(call)
}

function sum(call: Invocation): Value {
  const list = listArg(call, 0)
  if (isHole(list)) return list
  if (list.items.length === 0) return list.open === undefined ? refuse(call) : derive(call)
  let total: NumberValue | undefined = numberValue(0, call.span)
  let unsure = list.open !== undefined
  for (const item of list.items) {
    const value = asNumber(item)
    if (value !== undefined) total = arithmetic('+', total, value, call.span) ?? total
    else if (isUndecided(item)) unsure = true
    else return refuse(call)
  }
  return unsure ? derive(call) : total
}

function power(call: Invocation): Value {
  const base = numberArg(call, 0)
  const exponent = numberArg(call, 1)
  if (isHole(base)) return base
  if (isHole(exponent)) return exponent
  return floating(base.value ** exponent.value, call)
}

function logarithm(call: Invocation): Value {
  const value = numberArg(call, 0)
  const base = numberArg(call, 1)
  if (isHole(value)) return value
  if (isHole(base)) return base
  return floating(Math.log(value.value) / Math.log(base.value), call)
}

function floating(result: number, call: Invocation): Value {
  if (!Number.isFinite(result)) return refuse(call)
  // Computed in 64 bits, and printed as the shortest decimal of those.
  return numberOf(parseDecimal(String(result)) ?? { digits: 0n, exponent: 0 }, call.span)
}

function parseInteger(call: Invocation): Value {
  const base = integerArg(call, 1)
  if (typeof base !== 'number') return base
  // The one function that does not convert a number to text.
  if (call.args[0]?.kind === 'number') return refuse(call)
  const text = textArg(call, 0)
  if (typeof text !== 'string') return text
  if (base < 2 || base > 62) return refuse(call)
  const negative = text.startsWith('-')
  const digits = negative || text.startsWith('+') ? text.slice(1) : text
  if (digits === '' || digits.length > 1_000) return refuse(call)
  let total = 0n
  for (const character of digits) {
    const digit = digitOf(character, base)
    if (digit === undefined) return refuse(call)
    total = total * BigInt(base) + BigInt(digit)
  }
  return numberOf(
    parseDecimal(String(negative ? -total : total)) ?? { digits: 0n, exponent: 0 },
    call.span,
  )
}

/** Up to base 36 letters of either case; beyond it lower case comes before upper case. */
function digitOf(character: string, base: number): number | undefined {
  const order = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
  const at = order.indexOf(base <= 36 ? character.toLowerCase() : character)
  return at === -1 || at >= base ? undefined : at
}
