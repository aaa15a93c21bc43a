import type { Value } from '../../../model/value.ts'
import { integerOf } from '../numbers.ts'
import { boolValue, computedText, isHole, listValue } from '../values.ts'
import { define, many, type FunctionTable } from './definition.ts'
import { integerArg, numberArg, refuse, textArg, type Invocation } from './invocation.ts'

/** Functions of address ranges. */
export const networkFunctions: FunctionTable = new Map([
  ['cidrhost', define(2, 2, host)],
  ['cidrnetmask', define(1, 1, netmask)],
  ['cidrsubnet', define(3, 3, subnet)],
  ['cidrsubnets', define(1, many, subnets)],
  ['cidrcontains', define(2, 2, containsAddress)],
])

interface Range {
  /** The network's first address. */
  readonly base: bigint
  readonly prefix: number
  /** 32 or 128. */
  readonly width: number
}

function rangeArg(call: Invocation, index: number): Range | Value {
  const text = textArg(call, index)
  if (typeof text !== 'string') return text
  return parseRange(text) ?? refuse(call)
}

function parseRange(text: string): Range | undefined {
  const at = text.indexOf('/')
  if (at === -1 || !/^\d{1,3}$/.test(text.slice(at + 1))) return undefined
  const address = parseAddress(text.slice(0, at))
  const prefix = Number(text.slice(at + 1))
  if (address === undefined || prefix > address.width) return undefined
  const rest = BigInt(address.width - prefix)
  return { base: (address.value >> rest) << rest, prefix, width: address.width }
}

interface Address {
  readonly value: bigint
  readonly width: number
}

function parseAddress(text: string): Address | undefined {
  return text.includes(':') ? parseVersion6(text) : parseVersion4(text)
}

function parseVersion4(text: string): Address | undefined {
  const parts = text.split('.')
  if (parts.length !== 4) return undefined
  let value = 0n
  for (const part of parts) {
    if (!/^\d{1,3}$/.test(part) || Number(part) > 255) return undefined
    value = value * 256n + BigInt(part)
  }
  return { value, width: 32 }
}

function parseVersion6(text: string): Address | undefined {
  const halves = text.split('::')
  if (halves.length > 2) return undefined
  const [head, tail] = halves.map((half) => groupsOf(half))
  if (head === undefined) return undefined
  if (halves.length === 1)
    return head.length === 8 ? { value: joinGroups(head), width: 128 } : undefined
  if (tail === undefined || head.length + tail.length > 7) return undefined
  const zeros = Array.from({ length: 8 - head.length - tail.length }, () => 0)
  return { value: joinGroups([...head, ...zeros, ...tail]), width: 128 }
}

function groupsOf(text: string): readonly number[] | undefined {
  if (text === '') return []
  const groups: number[] = []
  const parts = text.split(':')
  for (const [index, part] of parts.entries()) {
    if (index === parts.length - 1 && part.includes('.')) {
      const last = parseVersion4(part)
      if (last === undefined) return undefined
      groups.push(Number(last.value >> 16n), Number(last.value & 0xffffn))
    } else if (/^[0-9a-fA-F]{1,4}$/.test(part)) groups.push(parseInt(part, 16))
    else return undefined
  }
  return groups
}

function joinGroups(groups: readonly number[]): bigint {
  return groups.reduce((value, group) => (value << 16n) | BigInt(group), 0n)
}

function printAddress(value: bigint, width: number): string {
  if (width === 32)
    return [24n, 16n, 8n, 0n].map((shift) => String((value >> shift) & 255n)).join('.')
  const groups = Array.from({ length: 8 }, (_, i) =>
    Number((value >> BigInt(112 - 16 * i)) & 0xffffn),
  )
  let best = { start: -1, length: 1 }
  for (let start = 0; start < 8; start += 1) {
    let length = 0
    while (start + length < 8 && groups[start + length] === 0) length += 1
    if (length > best.length) best = { start, length }
  }
  const hex = groups.map((group) => group.toString(16))
  if (best.start === -1) return hex.join(':')
  const head = hex.slice(0, best.start).join(':')
  return `${head}::${hex.slice(best.start + best.length).join(':')}`
}

function isRange(value: Range | Value): value is Range {
  return 'prefix' in value
}

function host(call: Invocation): Value {
  const range = rangeArg(call, 0)
  const number = numberArg(call, 1)
  if (!isRange(range)) return range
  if (isHole(number)) return number
  const whole = integerOf(number)
  if (whole === undefined) return refuse(call)
  const size = 1n << BigInt(range.width - range.prefix)
  const offset = whole < 0 ? size + BigInt(whole) : BigInt(whole)
  if (offset < 0n || offset >= size) return refuse(call)
  return computedText(printAddress(range.base + offset, range.width), call.span)
}

function netmask(call: Invocation): Value {
  const range = rangeArg(call, 0)
  if (!isRange(range)) return range
  if (range.width !== 32) return refuse(call)
  const rest = BigInt(32 - range.prefix)
  return computedText(printAddress(((1n << 32n) - 1n) & ~((1n << rest) - 1n), 32), call.span)
}

function subnet(call: Invocation): Value {
  const range = rangeArg(call, 0)
  const bits = integerArg(call, 1)
  const number = integerArg(call, 2)
  if (!isRange(range)) return range
  if (typeof bits !== 'number') return bits
  if (typeof number !== 'number') return number
  const prefix = range.prefix + bits
  if (bits < 0 || prefix > range.width || number < 0) return refuse(call)
  if (BigInt(number) >= 1n << BigInt(bits)) return refuse(call)
  return computedText(printRange(range, prefix, BigInt(number)), call.span)
}

function printRange(range: Range, prefix: number, number: bigint): string {
  const base = range.base + (number << BigInt(range.width - prefix))
  return `${printAddress(base, range.width)}/${prefix}`
}

function subnets(call: Invocation): Value {
  const range = rangeArg(call, 0)
  if (!isRange(range)) return range
  const items: Value[] = []
  let next = range.base
  const end = range.base + (1n << BigInt(range.width - range.prefix))
  for (let index = 1; index < call.args.length; index += 1) {
    const bits = integerArg(call, index)
    if (typeof bits !== 'number') return bits
    const prefix = range.prefix + bits
    if (bits < 1 || bits > 32 || prefix > range.width) return refuse(call)
    const size = 1n << BigInt(range.width - prefix)
    const base = ((next + size - 1n) / size) * size
    if (base + size > end) return refuse(call)
    items.push(computedText(`${printAddress(base, range.width)}/${prefix}`, call.span))
    next = base + size
  }
  return listValue(items, call.span, { collection: 'list' })
}

function containsAddress(call: Invocation): Value {
  const range = rangeArg(call, 0)
  const text = textArg(call, 1)
  if (!isRange(range)) return range
  if (typeof text !== 'string') return text
  const other = parseRange(text.includes('/') ? text : `${text}/${text.includes(':') ? 128 : 32}`)
  if (other === undefined || other.width !== range.width) return refuse(call)
  const inside =
    other.prefix >= range.prefix &&
    other.base >> BigInt(range.width - range.prefix) ===
      range.base >> BigInt(range.width - range.prefix)
  return boolValue(inside, call.span)
}
