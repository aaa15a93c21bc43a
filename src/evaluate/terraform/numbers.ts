import type { Span } from '../../model/span.ts'
import type { NumberValue } from '../../model/value.ts'
import {
  ratioOf,
  readDecimal,
  roundRatio,
  shortestDecimal,
  type Binary,
  type Ratio,
} from './binary.ts'

/**
 * A number as text spells it: `digits` times ten to the `exponent`. Terraform computes with 512 bits and
 * prints the shortest decimal that is read as the same number, without an exponent.
 */
export interface Decimal {
  readonly digits: bigint
  readonly exponent: number
}

/** Beyond this many digits a number is not computed with: no text of a policy is made of it. */
const maxExponent = 5_000

const grammar = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,6}))?$/

/** The decimal a text spells; `undefined` where it spells none, or one out of bounds. */
export function parseDecimal(text: string): Decimal | undefined {
  if (text.length > maxExponent) return undefined
  const match = grammar.exec(text)
  if (match === null) return undefined
  const whole = match[2] ?? ''
  const fraction = match[3] ?? ''
  if (whole === '' && fraction === '') return undefined
  const exponent = Number(match[4] ?? '0') - fraction.length
  if (Math.abs(exponent) > maxExponent) return undefined
  const magnitude = BigInt(whole + fraction)
  return reduce({ digits: match[1] === '-' ? -magnitude : magnitude, exponent })
}

function reduce(value: Decimal): Decimal {
  if (value.digits === 0n) return { digits: 0n, exponent: 0 }
  let { digits, exponent } = value
  while (digits % 10n === 0n) {
    digits /= 10n
    exponent += 1
  }
  return { digits, exponent }
}

/** As Terraform prints it: no exponent, no trailing zeros. */
export function printDecimal(value: Decimal): string {
  const negative = value.digits < 0n
  const digits = (negative ? -value.digits : value.digits).toString()
  const sign = negative ? '-' : ''
  if (value.exponent >= 0)
    return sign + digits + '0'.repeat(value.digits === 0n ? 0 : value.exponent)
  const places = -value.exponent
  const padded = digits.padStart(places + 1, '0')
  const point = padded.length - places
  return `${sign}${padded.slice(0, point)}.${padded.slice(point)}`
}

/** Whole numbers that JavaScript has exactly, as Terraform prints them: nearly all that are written. */
const shortInteger = /^(?:0|[1-9]\d{0,14})$/

/** The number a text spells, printed as Terraform does; `undefined` where the text is not a number. */
export function numberOfText(text: string, span: Span): NumberValue | undefined {
  if (shortInteger.test(text)) return { kind: 'number', value: Number(text), text, span }
  const decimal = parseDecimal(text)
  return decimal === undefined ? undefined : numberOf(decimal, span)
}

export function numberOf(decimal: Decimal, span: Span): NumberValue {
  const text = printDecimal(decimal)
  return { kind: 'number', value: Number(text), text, span }
}

/** A number of JavaScript's, whole or short enough to be meant as it prints. */
export function numberValue(value: number, span: Span): NumberValue {
  if (Number.isSafeInteger(value) && value > 0)
    return { kind: 'number', value, text: String(value), span }
  return numberOf(parseDecimal(String(value)) ?? { digits: 0n, exponent: 0 }, span)
}

export function decimalOf(value: NumberValue): Decimal {
  return (
    parseDecimal(value.text) ?? parseDecimal(String(value.value)) ?? { digits: 0n, exponent: 0 }
  )
}

function align(a: Decimal, b: Decimal): readonly [bigint, bigint, number] {
  const exponent = Math.min(a.exponent, b.exponent)
  const scale = (value: Decimal): bigint => value.digits * 10n ** BigInt(value.exponent - exponent)
  return [scale(a), scale(b), exponent]
}

export function compareDecimals(a: Decimal, b: Decimal): number {
  const [left, right] = align(a, b)
  return left < right ? -1 : left > right ? 1 : 0
}

export type Operator = '+' | '-' | '*' | '/' | '%'

/** `undefined`: a division by zero, or a result out of bounds. */
export function arithmetic(
  operator: Operator,
  a: NumberValue,
  b: NumberValue,
  span: Span,
): NumberValue | undefined {
  const left = decimalOf(a)
  const right = decimalOf(b)
  const whole = left.exponent >= 0 && right.exponent >= 0
  const short = a.text.length + b.text.length < exactDigits
  const result =
    whole && short && operator !== '/'
      ? computeWhole(operator, left, right)
      : computeBinary(operator, left, right)
  return result === undefined || Math.abs(result.exponent) > maxExponent
    ? undefined
    : numberOf(reduce(result), span)
}

/** Whole numbers of so many digits together are computed exactly, for 512 bits hold the result. */
const exactDigits = 150

function computeWhole(operator: Operator, a: Decimal, b: Decimal): Decimal | undefined {
  const [left, right, exponent] = align(a, b)
  switch (operator) {
    case '+':
      return { digits: left + right, exponent }
    case '-':
      return { digits: left - right, exponent }
    case '*':
      return { digits: a.digits * b.digits, exponent: a.exponent + b.exponent }
    default:
      return right === 0n ? undefined : { digits: left % right, exponent }
  }
}

function computeBinary(operator: Operator, a: Decimal, b: Decimal): Decimal | undefined {
  const [x, y] = ratioOf(readDecimal(a.digits, a.exponent))
  const [v, w] = ratioOf(readDecimal(b.digits, b.exponent))
  switch (operator) {
    case '+':
      return shortestDecimal(roundRatio(x * w + v * y, y * w))
    case '-':
      return shortestDecimal(roundRatio(x * w - v * y, y * w))
    case '*':
      return shortestDecimal(roundRatio(x * v, y * w))
    case '/':
      return v === 0n ? undefined : shortestDecimal(roundRatio(x * w, y * v))
    case '%':
      return v === 0n ? undefined : shortestDecimal(remainder([x, y], [v, w]))
  }
}

/** `a - b * trunc(a / b)`, each step rounded as Terraform rounds it. */
function remainder(a: Ratio, b: Ratio): Binary {
  const [numerator, denominator] = ratioOf(roundRatio(a[0] * b[1], a[1] * b[0]))
  const [top, bottom] = ratioOf(roundRatio(b[0] * (numerator / denominator), b[1]))
  return roundRatio(a[0] * bottom - top * a[1], a[1] * bottom)
}

export function negate(value: NumberValue, span: Span): NumberValue {
  const { digits, exponent } = decimalOf(value)
  return numberOf({ digits: -digits, exponent }, span)
}

/** The integer, or `undefined` for a fraction or one beyond 2^53. */
export function integerOf(value: NumberValue): number | undefined {
  return Number.isSafeInteger(value.value) ? value.value : undefined
}
