import { displayOf } from '../../model/value.ts'
import type { MapValue, Value } from '../../model/value.ts'
import { compareText, lastEntries } from './values.ts'

/**
 * Nested blocks that form a set: without duplicates, in the order of the provider's framework, which
 * sorts by the decimal text of a CRC-32 over the arguments (terraform-plugin-sdk, set and serialize).
 * The order shows where several blocks share a type, or an operator and a key.
 */
export function inSetOrder(blocks: readonly MapValue[]): readonly MapValue[] {
  const byCode = new Map<string, MapValue>()
  for (const block of blocks) {
    const code = codeOf(serialise(block))
    if (!byCode.has(code)) byCode.set(code, block)
  }
  return [...byCode].sort(([a], [b]) => compareText(a, b)).map(([, block]) => block)
}

function codeOf(text: string): string {
  return String(crc32(new TextEncoder().encode(text)))
}

function serialise(block: MapValue): string {
  const parts = lastEntries(block)
    .map((entry) => ({ name: displayOf(entry.key), value: entry.value }))
    .sort((a, b) => compareText(a.name, b.name))
  return parts.map(({ name, value }) => `${name}:${serialiseValue(name, value)};`).join('')
}

function serialiseValue(name: string, value: Value): string {
  if (value.kind !== 'list') return textFor(value)
  const items = value.items.map((item) => `${textFor(item)};`)
  if (name !== 'identifiers') return `(${items.join('')})`
  const ordered = [...new Set(items)]
    .map((item) => ({ item, code: codeOf(item) }))
    .sort((a, b) => compareText(a.code, b.code))
  return `{${ordered.map(({ item }) => item).join('')}}`
}

function textFor(value: Value): string {
  if (value.kind === 'string') return displayOf(value)
  if (value.kind === 'unresolved') return `\${${value.symbol}}`
  if (value.kind === 'number') return value.text
  return value.kind === 'bool' ? String(value.value) : value.kind
}

const table: readonly number[] = Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value >>> 0
})

/** CRC-32 (IEEE 802.3) as an unsigned number. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0)
  return (crc ^ 0xffffffff) >>> 0
}
