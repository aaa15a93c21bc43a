import type { NumberValue } from '../../../model/value.ts'
import { decimalMagnitude, ratioOf, readDecimal, scaleRatio } from '../binary.ts'
import { decimalOf, printDecimal } from '../numbers.ts'

/** The exact ratio of what Terraform holds for a number. */
function exact(value: NumberValue): readonly [bigint, bigint] {
  const { digits, exponent } = decimalOf(value)
  return ratioOf(readDecimal(digits, exponent))
}

/** `%f`: so many digits after the point. */
export function formatFixed(value: NumberValue, places: number): string {
  const [numerator, denominator] = exact(value)
  const scaled = scaleRatio(numerator, denominator, places)
  const negative = scaled < 0n || (scaled === 0n && numerator < 0n)
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, '0')
  const point = digits.length - places
  const text = places === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`
  return negative ? `-${text}` : text
}

/** `%e`: one digit before the point, so many after it. */
export function formatExponent(value: NumberValue, places: number): string {
  const [numerator, denominator] = exact(value)
  if (numerator === 0n) return scientific('0'.repeat(places + 1), 0, false)
  const magnitude = decimalMagnitude(numerator, denominator)
  const scaled = scaleRatio(numerator, denominator, places + 1 - magnitude)
  const digits = (scaled < 0n ? -scaled : scaled).toString()
  // Rounding up may have made one digit more: 9.99 is 1.0e+01 with one place.
  const carried = digits.length > places + 1
  const kept = carried ? digits.slice(0, places + 1) : digits
  return scientific(kept, magnitude - 1 + (carried ? 1 : 0), numerator < 0n)
}

function scientific(digits: string, exponent: number, negative: boolean): string {
  const rest = digits.slice(1)
  const mantissa = rest === '' ? digits : `${digits.charAt(0)}.${rest}`
  const size = String(Math.abs(exponent)).padStart(2, '0')
  return `${negative ? '-' : ''}${mantissa}e${exponent < 0 ? '-' : '+'}${size}`
}

/** `%g`: `%e` for small and large exponents, else without; the shortest digits unless a precision is given. */
export function formatShortest(value: NumberValue, precision: number | undefined): string {
  const { digits, exponent } = roundedTo(value, precision)
  const text = (digits < 0n ? -digits : digits).toString()
  const scale = exponent + text.length - 1
  const limit = precision === undefined ? shortestLimit : thresholdOf(precision, text.length, scale)
  if (digits !== 0n && (scale < -4 || scale >= limit)) return scientific(text, scale, digits < 0n)
  return printDecimal({ digits, exponent })
}

/** From this exponent on the shortest form has an exponent. */
const shortestLimit = 6

function thresholdOf(precision: number, count: number, scale: number): number {
  const wanted = Math.max(precision, 1)
  return wanted > count && count >= scale + 1 ? count : wanted
}

function roundedTo(
  value: NumberValue,
  precision: number | undefined,
): { readonly digits: bigint; readonly exponent: number } {
  if (precision === undefined || value.value === 0) return decimalOf(value)
  const [numerator, denominator] = exact(value)
  const places = Math.max(precision, 1) - decimalMagnitude(numerator, denominator)
  let digits = scaleRatio(numerator, denominator, places)
  let exponent = -places
  while (digits !== 0n && digits % 10n === 0n) {
    digits /= 10n
    exponent += 1
  }
  return { digits, exponent }
}
