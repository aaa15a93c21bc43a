/** A number as Terraform holds it: `mantissa` × 2^`exponent`, with at most 512 bits of mantissa. */
export interface Binary {
  readonly mantissa: bigint
  readonly exponent: number
}

const precision = 512

/** Significant decimal digits after which 512 bits are told apart for certain. */
const decimalPrecision = 157

function bitLength(value: bigint): number {
  return value === 0n ? 0 : value.toString(16).length * 4 - leadingZeros(value)
}

function leadingZeros(value: bigint): number {
  const first = parseInt(value.toString(16).charAt(0), 16)
  return Math.clz32(first) - 28
}

/** The nearest number with 512 bits, ties to even. */
export function roundRatio(numerator: bigint, denominator: bigint): Binary {
  if (numerator === 0n) return { mantissa: 0n, exponent: 0 }
  const negative = numerator < 0n !== denominator < 0n
  const top = numerator < 0n ? -numerator : numerator
  const bottom = denominator < 0n ? -denominator : denominator
  let shift = precision - (bitLength(top) - bitLength(bottom))
  let quotient = divide(top, bottom, shift)
  if (bitLength(quotient.whole) > precision) {
    shift -= 1
    quotient = divide(top, bottom, shift)
  }
  const twice = quotient.rest * 2n
  const up = twice > quotient.unit || (twice === quotient.unit && (quotient.whole & 1n) === 1n)
  const mantissa = quotient.whole + (up ? 1n : 0n)
  return { mantissa: negative ? -mantissa : mantissa, exponent: -shift }
}

function divide(
  top: bigint,
  bottom: bigint,
  shift: number,
): { readonly whole: bigint; readonly rest: bigint; readonly unit: bigint } {
  const scaled = shift >= 0 ? top << BigInt(shift) : top
  const unit = shift >= 0 ? bottom : bottom << BigInt(-shift)
  return { whole: scaled / unit, rest: scaled % unit, unit }
}

/** Numerator and denominator. */
export type Ratio = readonly [bigint, bigint]

/** The ratio a number is, for exact arithmetic. */
export function ratioOf(value: Binary): Ratio {
  return value.exponent >= 0
    ? [value.mantissa << BigInt(value.exponent), 1n]
    : [value.mantissa, 1n << BigInt(-value.exponent)]
}

/** The number that a decimal text's `digits` × 10^`exponent` is read as. */
export function readDecimal(digits: bigint, exponent: number): Binary {
  return exponent >= 0
    ? roundRatio(digits * 10n ** BigInt(exponent), 1n)
    : roundRatio(digits, 10n ** BigInt(-exponent))
}

/** `numerator / denominator` × 10^`places`, rounded to a whole number, ties to even. */
export function scaleRatio(numerator: bigint, denominator: bigint, places: number): bigint {
  const negative = numerator < 0n
  const top = negative ? -numerator : numerator
  const scaled = places >= 0 ? top * 10n ** BigInt(places) : top
  const unit = places >= 0 ? denominator : denominator * 10n ** BigInt(-places)
  const whole = scaled / unit
  const twice = (scaled % unit) * 2n
  const up = twice > unit || (twice === unit && (whole & 1n) === 1n)
  const rounded = whole + (up ? 1n : 0n)
  return negative ? -rounded : rounded
}

/** The shortest decimal that is read as this very number. */
export function shortestDecimal(value: Binary): {
  readonly digits: bigint
  readonly exponent: number
} {
  if (value.mantissa === 0n) return { digits: 0n, exponent: 0 }
  const [numerator, denominator] = ratioOf(value)
  const magnitude = decimalMagnitude(numerator, denominator)
  for (let count = 1; count < decimalPrecision; count += 1) {
    const places = count - magnitude
    const digits = scaleRatio(numerator, denominator, places)
    const read = readDecimal(digits, -places)
    if (isSame(read, value)) return { digits, exponent: -places }
  }
  const places = decimalPrecision - magnitude
  return { digits: scaleRatio(numerator, denominator, places), exponent: -places }
}

function isSame(a: Binary, b: Binary): boolean {
  const [x, y] = ratioOf(a)
  const [v, w] = ratioOf(b)
  return x * w === v * y
}

/** How many digits stand before the point; zero or less for a fraction below 0.1. */
export function decimalMagnitude(numerator: bigint, denominator: bigint): number {
  const top = numerator < 0n ? -numerator : numerator
  const guess = top.toString().length - denominator.toString().length
  const isLess =
    guess >= 0
      ? top < denominator * 10n ** BigInt(guess)
      : top * 10n ** BigInt(-guess) < denominator
  return isLess ? guess : guess + 1
}
