import { furtherEntries, textOf } from '../../../model/value.ts'
import type { MapEntry, MapValue, StringValue, Unresolved, Value } from '../../../model/value.ts'
import { asString } from '../conversion.ts'
import { whereThere } from '../elements.ts'
import { filled } from '../guarded.ts'
import { replaceable, settledEntries } from '../replaced.ts'
import { piecesOf } from '../text.ts'
import {
  compareText,
  computedText,
  isHole,
  lastEntries,
  listValue,
  mapValue,
  sortedEntries,
} from '../values.ts'
import { define, many, type FunctionTable } from './definition.ts'
import { closedList, derive, mapArg, refuse, type Invocation } from './invocation.ts'

/** Functions of maps. */
export const mapFunctions: FunctionTable = new Map([
  ['merge', define(0, many, merge, { parts: true })],
  ['keys', define(1, 1, keys)],
  ['values', define(1, 1, values)],
  ['zipmap', define(2, 2, zip, { whole: 'values' })],
  ['transpose', define(1, 1, transpose, { whole: 'values' })],
])

function merge(call: Invocation): Value {
  // By key, those that are not known by their number; the last ones behind.
  const entries = new Map<string | number, MapEntry>()
  const order: (string | number)[] = []
  let open: Unresolved | undefined
  let ofKey: Unresolved | undefined
  let maps = call.args.length > 0
  const mayReplace = (hole: Unresolved | undefined): void => {
    if (hole === undefined) return
    open ??= hole
    for (const [name, entry] of entries) entries.set(name, replaceable(entry, hole))
  }
  for (const arg of call.args) {
    if ((arg.kind === 'null' && (arg.of ?? 'collection') === 'collection') || arg.kind === 'absent')
      continue
    if (isHole(arg)) {
      mayReplace(arg)
      continue
    }
    if (arg.kind !== 'map') return refuse(call)
    mayReplace(furtherEntries(arg))
    for (const entry of arg.entries) {
      const name = textOf(entry.key) ?? order.length
      const before = entries.get(name)
      if (before === undefined) order.push(name)
      entries.delete(name)
      entries.set(name, before === undefined ? entry : over(before, entry))
    }
    ofKey ??= arg.open
    if (arg.collection !== 'map') maps = false
  }
  const names = [...entries.keys()]
  const settled = new Map(
    settledEntries([...entries.values()]).map((entry, index) => [names[index] ?? index, entry]),
  )
  const isKnown = (name: string | number): boolean => typeof name === 'string'
  const inOrder = [...order.filter(isKnown), ...order.filter((name) => !isKnown(name))]
  // An entry whose key is not known does not stand for all that is not known any more.
  const rest = open !== undefined && inOrder.some((name) => !isKnown(name)) ? moreThan(open) : open
  return mapValue(
    inOrder.flatMap((name) => settled.get(name) ?? []),
    call.span,
    { open: rest ?? ofKey, ...(maps ? { collection: 'map' as const } : {}) },
  )
}

const moreThan = (open: Unresolved): Unresolved => ({ ...open, symbol: `more(${open.symbol})` })

/** An entry that takes the place of another, where it is there. */
function over(before: MapEntry, entry: MapEntry): MapEntry {
  const value = filled(entry.value, before.value)
  return value === entry.value ? entry : { key: entry.key, value }
}

function keys(call: Invocation): Value {
  const map = mapArg(call, 0)
  if (isHole(map)) return map
  // The key of an entry that may not be there may not be there either.
  const items = sortedEntries(map).map(({ key, value }) => whereThere(value, () => key, key.span))
  return listValue(items, map.span, asList(map))
}

/** Keys that are not known may be in any place. */
function asList(map: MapValue): {
  readonly open: Unresolved | undefined
  readonly collection: 'list' | undefined
  readonly placed: number | undefined
} {
  // A key that is not known is another one's at most.
  const isOne = map.entries.length === 1 && furtherEntries(map) === undefined
  const isOpen = map.open !== undefined || map.entries.some(({ key }) => textOf(key) === undefined)
  return {
    open: isOne ? undefined : map.open,
    collection: map.collection === 'map' ? 'list' : undefined,
    placed: isOpen && !isOne ? 0 : undefined,
  }
}

function values(call: Invocation): Value {
  const map = mapArg(call, 0)
  if (isHole(map)) return map
  const items = sortedEntries(map).map((entry) => entry.value)
  return listValue(items, map.span, asList(map))
}

function zip(call: Invocation): Value {
  const names = closedList(call, 0)
  const items = closedList(call, 1)
  if (isHole(names)) return names
  if (isHole(items)) return items
  if (names.items.length !== items.items.length || items.collection === 'set') return refuse(call)
  const entries: MapEntry[] = []
  let open: Unresolved | undefined
  for (const [index, name] of names.items.entries()) {
    const key = keyOf(name)
    const value = items.items[index]
    if (key === undefined || value === undefined) return refuse(call)
    if (textOf(key) === undefined) open ??= derive(call)
    entries.push({ key, value })
  }
  const collection = items.collection === 'list' ? { collection: 'map' as const } : {}
  return mapValue(settledEntries(lastEntries(mapValue(entries, call.span))), call.span, {
    open,
    ...collection,
  })
}

function keyOf(value: Value): StringValue | undefined {
  const text = asString(value)
  if (text.kind === 'string') return text
  if (text.kind !== 'unresolved' || text.reason === 'failed-call') return undefined
  return { kind: 'string', pieces: piecesOf(text), span: text.span }
}

/** From a map of lists of strings to the lists of keys by string. */
function transpose(call: Invocation): Value {
  const map = mapArg(call, 0)
  if (isHole(map)) return map
  if (map.open !== undefined) return derive(call)
  const byValue = new Map<string, StringValue[]>()
  for (const entry of sortedEntries(map)) {
    if (textOf(entry.key) === undefined) return derive(call)
    if (isHole(entry.value)) return derive(call)
    if (entry.value.kind !== 'list') return refuse(call)
    if (entry.value.open !== undefined) return derive(call)
    for (const item of entry.value.items) {
      const text = textOf(asString(item))
      if (text === undefined) return item.kind === 'null' ? refuse(call) : derive(call)
      byValue.set(text, [...(byValue.get(text) ?? []), entry.key])
    }
  }
  const entries = [...byValue]
    .sort(([a], [b]) => compareText(a, b))
    .map(([text, names]): MapEntry => ({
      key: computedText(text, call.span),
      value: listValue(names, call.span, { collection: 'list' }),
    }))
  return mapValue(entries, call.span, { collection: 'map' })
}
