import type { MapEntry, Unresolved, Value } from '../../model/value.ts'
import { textOf } from '../../model/value.ts'
import { alternatives } from './alternatives.ts'
import { anyOf } from './elements.ts'
import { equals } from './equality.ts'
import { shortened, symbolOf } from './symbol.ts'
import { firstHole, unresolved } from './values.ts'

/**
 * An entry that one of a map which is not known may take the place of: as it is if that map is empty, else
 * not known. All entries that one map may replace stand under the same condition.
 */
export function replaceable(entry: MapEntry, map: Unresolved): MapEntry {
  const other = replacement(entry, map, map.symbol)
  return { key: entry.key, value: alternatives(anyOf(map), other, entry.value, entry.value.span) }
}

/** Comparisons of keys that one map is worth; of a larger one no key is taken for another. */
const mostCompared = 10_000

/**
 * The entries of a map in which later ones take the place of earlier ones, where it is not known whether two
 * have one key: an entry that one behind it may replace is either of them. Two keys neither of which is known
 * are taken to be different, or nothing could be said of a map with some of them.
 */
export function settledEntries(entries: readonly MapEntry[]): readonly MapEntry[] {
  const unsure = entries.filter(({ key }) => textOf(key) === undefined)
  if (unsure.length === 0 || unsure.length * entries.length > mostCompared) return entries
  return entries.map((entry, index) => {
    const isKnown = textOf(entry.key) !== undefined
    const behind = entries
      .slice(index + 1)
      .filter(({ key }) => (textOf(key) !== undefined) !== isKnown)
      .filter(({ key }) => equals(entry.key, key) !== false)
    const value = either(entry, behind)
    return value === entry.value ? entry : { key: entry.key, value }
  })
}

/** The entry's value, or that of one behind it if it has the same key. */
function either(entry: MapEntry, behind: readonly MapEntry[]): Value {
  const { key, value } = entry
  const [first, ...others] = behind
  const hole = first === undefined ? undefined : (firstHole(key) ?? firstHole(first.key))
  if (first === undefined || hole === undefined) return value
  const keys = behind.map((other) => symbolOf(other.key))
  const symbol = shortened(`(${symbolOf(key)} == ${keys.join('|')})`)
  const then = others.length === 0 ? first.value : replacement(entry, hole, symbol)
  return alternatives({ symbol, text: hole.text, span: hole.span }, then, value, value.span)
}

function replacement({ key, value }: MapEntry, by: Unresolved, symbol: string): Unresolved {
  const { text, span, reason } = by
  const of = `${symbol} over ${symbolOf(key)}=${symbolOf(value)}`
  return unresolved({ text, span, reason, symbol: shortened(of) })
}
