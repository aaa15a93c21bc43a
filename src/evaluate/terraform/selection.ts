import type { Span } from '../../model/span.ts'
import { maxBranches, textOf } from '../../model/value.ts'
import type { Branch, ListValue, MapValue, Value } from '../../model/value.ts'
import { equals } from './equality.ts'
import { lastEntries } from './values.ts'

/** Where a selection stands: for the guards of its branches. */
export interface Selector {
  /** The index or key, not known. */
  readonly key: Value
  /** Its source text and symbol. */
  readonly text: string
  readonly symbol: string
  readonly span: Span
}

/**
 * The entries that a key which is not known may name, as alternatives by the key's value, and `other`
 * for a key that names none; `undefined` where there are none to choose from, or too many.
 */
export function selectEntry(map: MapValue, selector: Selector, other?: Value): Value | undefined {
  if (map.open !== undefined) return undefined
  const entries = lastEntries(map).filter((entry) => equals(entry.key, selector.key) !== false)
  const branches: Branch[] = []
  for (const entry of entries) {
    const name = textOf(entry.key)
    if (name === undefined) return undefined
    branches.push(branch(selector, name, entry.value))
  }
  if (other !== undefined) branches.push(branch(selector, '', other))
  return choice(branches, selector.span)
}

/** The items that an index which is not known may name. */
export function selectItem(list: ListValue, selector: Selector): Value | undefined {
  if (list.open !== undefined || list.collection === 'set') return undefined
  const branches = list.items.map((item, index) => branch(selector, String(index), item))
  return choice(branches, selector.span)
}

function branch(selector: Selector, name: string, value: Value): Branch {
  const { symbol, text, span } = selector
  return { guard: { symbol: `case ${symbol}`, text, holds: name, span }, value }
}

function choice(branches: readonly Branch[], span: Span): Value | undefined {
  const [first] = branches
  if (first === undefined || branches.length > maxBranches) return undefined
  return branches.length === 1 ? first.value : { kind: 'alternatives', branches, span }
}
