import type { Span } from '../../model/span.ts'
import type { NumberValue } from '../../model/value.ts'

/**
 * Terraform computes with 512-bit floating point and prints without an exponent. A decimal of `digits`
 * times ten to the `exponent` is exact where that is, for every number a configuration spells out.
 */
export interface Decimal {
  readonly digits: bigint
  readonly exponent: number
}

/** Beyond this many digits a number is not computed with: no text of a policy is made of it. */
const maxExponent = 5_000

/** Decimal places a quotient is carried to: the precision of 512 bits. */
const quotientDigits = 154

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

/** The number a text spells, printed as Terraform does; `undefined` where the text is not a number. */
export function numberOfText(text: string, span: Span): NumberValue | undefined {
  const decimal = parseDecimal(text)
  return decimal === undefined ? undefined : numberOf(decimal, span)
}

export function numberOf(decimal: Decimal, span: Span): NumberValue {
  const text = printDecimal(decimal)
  return { kind: 'number', value: Number(text), text, span }
}

/** A number of JavaScript's, whole or short enough to be meant as it prints. */
export function numberValue(value: number, span: Span): NumberValue {
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

/** `undefined`: a division by zero, or a result out of bounds. */
export function arithmetic(
  operator: '+' | '-' | '*' | '/' | '%',
  a: NumberValue,
  b: NumberValue,
  span: Span,
): NumberValue | undefined {
  const result = compute(operator, decimalOf(a), decimalOf(b))
  return result === undefined || Math.abs(result.exponent) > maxExponent
    ? undefined
    : numberOf(result, span)
}

function compute(
  operator: '+' | '-' | '*' | '/' | '%',
  a: Decimal,
  b: Decimal,
): Decimal | undefined {
  const [left, right, exponent] = align(a, b)
  switch (operator) {
    case '+':
      return reduce({ digits: left + right, exponent })
    case '-':
      return reduce({ digits: left - right, exponent })
    case '*':
      return reduce({ digits: a.digits * b.digits, exponent: a.exponent + b.exponent })
    case '%':
      return right === 0n ? undefined : reduce({ digits: left % right, exponent })
    case '/':
      return right === 0n ? undefined : divide(left, right)
  }
}

function divide(left: bigint, right: bigint): Decimal {
  const scaled = left * 10n ** BigInt(quotientDigits)
  return reduce({ digits: scaled / right, exponent: -quotientDigits })
}

export function negate(value: NumberValue, span: Span): NumberValue {
  const { digits, exponent } = decimalOf(value)
  return numberOf({ digits: -digits, exponent }, span)
}

/** The integer, or `undefined` for a fraction or one beyond 2^53. */
export function integerOf(value: NumberValue): number | undefined {
  return Number.isSafeInteger(value.value) ? value.value : undefined
}
