/** A range of numbers, times or addresses; open ends where said. */
export interface Interval {
  readonly low: number | bigint
  readonly high: number | bigint
  readonly lowOpen: boolean
  readonly highOpen: boolean
}

export const everyNumber: Interval = {
  low: -Infinity,
  high: Infinity,
  lowOpen: false,
  highOpen: false,
}

/** IPv4 takes 0 to 2³²−1, IPv6 what follows. */
const ipv6Base = 1n << 32n
export const everyAddress: Interval = {
  low: 0n,
  high: ipv6Base + (1n << 128n) - 1n,
  lowOpen: false,
  highOpen: false,
}

export function isProper({ low, high, lowOpen, highOpen }: Interval): boolean {
  return low < high || (low === high && !lowOpen && !highOpen)
}

export function overlap(a: Interval, b: Interval): Interval | undefined {
  const low = a.low > b.low || (a.low === b.low && a.lowOpen) ? a : b
  const high = a.high < b.high || (a.high === b.high && a.highOpen) ? a : b
  const both = { low: low.low, lowOpen: low.lowOpen, high: high.high, highOpen: high.highOpen }
  return isProper(both) ? both : undefined
}

/** `a` without `b`: none, one or two ranges. Addresses are whole: next to the last one comes the next. */
export function without(a: Interval, b: Interval): readonly Interval[] {
  if (overlap(a, b) === undefined) return [a]
  if (typeof b.low === 'bigint' && typeof b.high === 'bigint')
    return [
      { ...a, high: b.low - 1n },
      { ...a, low: b.high + 1n },
    ].filter(isProper)
  return [
    { low: a.low, lowOpen: a.lowOpen, high: b.low, highOpen: !b.lowOpen },
    { low: b.high, lowOpen: !b.highOpen, high: a.high, highOpen: a.highOpen },
  ].filter(isProper)
}

/** All of `ranges` that lies in some of `others`. */
export function overlapAll(
  ranges: readonly Interval[],
  others: readonly Interval[],
): readonly Interval[] {
  return ranges.flatMap((range) => others.flatMap((other) => overlap(range, other) ?? []))
}

export function withoutAll(
  ranges: readonly Interval[],
  others: readonly Interval[],
): readonly Interval[] {
  let rest = ranges
  for (const other of others) rest = rest.flatMap((range) => without(range, other))
  return rest
}

/** The addresses of `10.0.0.0/8`, `10.1.2.3` or an IPv6 range; undefined where it is none. */
export function addressRange(text: string): Interval | undefined {
  const slash = text.indexOf('/')
  const host = slash < 0 ? text : text.slice(0, slash)
  const length = slash < 0 ? undefined : text.slice(slash + 1)
  if (length !== undefined && !/^\d{1,3}$/.test(length)) return undefined
  const four = ipv4(host)
  if (four !== undefined) return blockOf(four, 32, length, 0n)
  const six = ipv6(host)
  return six === undefined ? undefined : blockOf(six, 128, length, ipv6Base)
}

function blockOf(
  address: bigint,
  width: number,
  length: string | undefined,
  base: bigint,
): Interval | undefined {
  const bits = length === undefined ? width : Number(length)
  if (bits > width) return undefined
  const size = 1n << BigInt(width - bits)
  const low = base + (address / size) * size
  return { low, high: low + size - 1n, lowOpen: false, highOpen: false }
}

function ipv4(text: string): bigint | undefined {
  const parts = text.split('.')
  if (parts.length !== 4) return undefined
  let address = 0n
  for (const part of parts) {
    if (!/^\d{1,3}$/.test(part) || Number(part) > 255) return undefined
    address = address * 256n + BigInt(part)
  }
  return address
}

function ipv6(text: string): bigint | undefined {
  if (text.length > 45) return undefined
  const halves = text.split('::')
  if (halves.length > 2) return undefined
  const groups = (half: string): readonly string[] => (half === '' ? [] : half.split(':'))
  const head = groups(halves[0] ?? '')
  const tail = groups(halves[1] ?? '')
  const missing = 8 - head.length - tail.length
  if (halves.length === 2 ? missing < 0 : missing !== 0) return undefined
  let address = 0n
  for (const group of [...head, ...Array<string>(missing).fill('0'), ...tail]) {
    if (!/^[0-9a-fA-F]{1,4}$/.test(group)) return undefined
    address = address * 65536n + BigInt(`0x${group}`)
  }
  return address
}

/** An address as text, for witnesses. */
export function addressText(address: bigint): string {
  if (address < ipv6Base)
    return [24n, 16n, 8n, 0n].map((shift) => ((address >> shift) & 255n).toString()).join('.')
  const six = address - ipv6Base
  const groups: string[] = []
  for (let shift = 112n; shift >= 0n; shift -= 16n)
    groups.push(((six >> shift) & 65535n).toString(16))
  return groups.join(':')
}
