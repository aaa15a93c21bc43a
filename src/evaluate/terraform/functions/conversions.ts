import { shortHash } from '../../../model/hash.ts'
import type { MapEntry, PlainType, Unresolved, Value } from '../../../model/value.ts'
import { prefixOf, textOf } from '../../../model/value.ts'
import { asNumber, truth } from '../conversion.ts'
import { equals } from '../equality.ts'
import { isPolicy } from '../hidden.ts'
import { unified } from '../unify.ts'
import {
  boolValue,
  compareText,
  isHole,
  listValue,
  mapValue,
  maxDepth,
  sortedEntries,
  unresolved,
} from '../values.ts'
import { define, type FunctionTable } from './definition.ts'
import { formatShortest } from './format-numbers.ts'
import { derive, isUndecided, refuse, stringArg, type Invocation } from './invocation.ts'

/** Type conversions, and what only marks a value. */
export const conversionFunctions: FunctionTable = new Map([
  ['tostring', define(1, 1, toText)],
  ['tonumber', define(1, 1, toNumber)],
  ['tobool', define(1, 1, toBool)],
  ['tolist', define(1, 1, toList, { parts: true })],
  ['toset', define(1, 1, toSetFunction, { parts: true })],
  ['tomap', define(1, 1, toMap)],
  ['sensitive', define(1, 1, sensitive)],
  ['nonsensitive', define(1, 1, (call) => call.args[0] ?? refuse(call))],
  ['issensitive', define(1, 1, isSensitive)],
  ['ephemeralasnull', define(1, 1, (call) => call.args[0] ?? refuse(call))],
])

function toText(call: Invocation): Value {
  const arg = call.args[0]
  if (arg?.kind === 'null') return { ...arg, of: 'string' }
  const value = stringArg(call, 0)
  const [only] = value.kind === 'string' ? value.pieces : []
  return arg !== undefined && isHole(arg) && only === arg ? typed(arg, 'string', call) : value
}

/** A hole as a value of a type: another one than before, unless it is known to be of that type. */
function typed(hole: Unresolved, of: PlainType, call: Invocation): Unresolved {
  const isOf = hole.of === of || (of === 'string' && (hole.shape !== 'any' || hole.reference))
  return isOf ? hole : { ...hole, of, symbol: `${call.name}(${hole.symbol})` }
}

function toNumber(call: Invocation): Value {
  const arg = call.args[0]
  if (arg === undefined) return refuse(call)
  if (arg.kind === 'null') return { ...arg, of: 'number' }
  if (isHole(arg)) return typed(arg, 'number', call)
  return asNumber(arg) ?? (isUndecided(arg) ? derive(call) : refuse(call))
}

function toBool(call: Invocation): Value {
  const arg = call.args[0]
  if (arg === undefined) return refuse(call)
  if (arg.kind === 'null') return { ...arg, of: 'bool' }
  if (isHole(arg)) return typed(arg, 'bool', call)
  const known = truth(arg)
  if (known !== undefined) return boolValue(known, arg.span)
  return isUndecided(arg) ? derive(call) : refuse(call)
}

function toList(call: Invocation): Value {
  const arg = call.args[0]
  if (arg === undefined) return refuse(call)
  if (arg.kind === 'null' || isHole(arg)) return arg
  if (arg.kind !== 'list') return refuse(call)
  if (!isUniform(arg.items)) return refuse(call)
  const { open, placed } = arg
  return listValue(unified(arg.items, open), arg.span, { open, collection: 'list', placed })
}

function toSetFunction(call: Invocation): Value {
  const arg = call.args[0]
  if (arg === undefined) return refuse(call)
  if (arg.kind === 'null' || isHole(arg)) return arg
  if (arg.kind !== 'list' || !isUniform(arg.items)) return refuse(call)
  return toSet(arg)
}

/** A list as a set: converted to one type, sorted, each element once. */
export function toSet(list: Extract<Value, { kind: 'list' }>): Value {
  const items = distinctItems(unified(list.items, list.open))
  return listValue(inOrder(items), list.span, {
    open: list.open,
    collection: 'set',
    placed: list.open === undefined && isOrdered(items) ? undefined : 0,
  })
}

/** True where the order of a set of these elements is known. */
export function isOrdered(items: readonly Value[]): boolean {
  const isWhole = (item: Value): boolean => item.kind !== 'alternatives' && !isUndecided(item)
  return items.every(isWhole) || inPrefixOrder(items) !== undefined
}

/** Elements in the order of a set: false before true, numbers by size, strings by code point, lists and maps by their elements. */
export function inOrder(items: readonly Value[]): readonly Value[] {
  const ranked = items.map((item) => ({ item, key: textOf(item), number: asNumber(item) }))
  if (items.every((item) => item.kind === 'number'))
    return ranked
      .sort((a, b) => (a.number?.value ?? 0) - (b.number?.value ?? 0))
      .map(({ item }) => item)
  if (items.every((item) => item.kind === 'bool'))
    return [...items].sort((a, b) => Number(truth(a) ?? 0) - Number(truth(b) ?? 0))
  if (items.some((item) => item.kind === 'list' || item.kind === 'map'))
    return items
      .map((item) => ({ item, key: orderText(item, 0) }))
      .sort((a, b) => compareText(a.key, b.key))
      .map(({ item }) => item)
  const byPrefix = inPrefixOrder(items)
  if (byPrefix !== undefined) return byPrefix
  const known = ranked.filter(({ key }) => key !== undefined)
  const others = ranked.filter(({ key }) => key === undefined)
  known.sort((a, b) => compareText(a.key ?? '', b.key ?? ''))
  return [...known, ...others].map(({ item }) => item)
}

/** Strings that are known in part, where what is known tells their order. */
function inPrefixOrder(items: readonly Value[]): readonly Value[] | undefined {
  const ranked = items.flatMap((item) => {
    if (item.kind !== 'string') return []
    return [{ item, prefix: prefixOf(item), isWhole: textOf(item) !== undefined }]
  })
  if (ranked.length < items.length) return undefined
  ranked.sort((a, b) => compareText(a.prefix, b.prefix))
  const isOpen = ranked.some(
    ({ prefix, isWhole }, index) =>
      !isWhole && ranked[index + 1]?.prefix.startsWith(prefix) === true,
  )
  // A whole text may be equal to the start of the next one: it is the lesser of the two all the same.
  return isOpen ? undefined : ranked.map(({ item }) => item)
}

/** A text by which Terraform orders the lists and objects of a set. */
function orderText(value: Value, depth: number): string {
  if (depth > maxDepth) return ''
  switch (value.kind) {
    case 'null':
    case 'absent':
      return '~'
    case 'bool':
      return value.value ? 'T' : 'F'
    case 'number':
      return formatShortest(value, 10)
    case 'list':
      return `[${value.items.map((item) => `${orderText(item, depth + 1)};`).join('')}]`
    case 'map': {
      const entries = sortedEntries(value)
      return `<${entries.map((entry) => `${orderText(entry.value, depth + 1)};`).join('')}>`
    }
    default: {
      const text = textOf(value)
      return text === undefined ? '?' : JSON.stringify(text)
    }
  }
}

/** Without elements that certainly equal an earlier one. */
export function distinctItems(items: readonly Value[]): readonly Value[] {
  const texts = new Set<string>()
  const kept: Value[] = []
  const compared: Value[] = []
  for (const item of items) {
    const key = item.kind === 'string' || item.kind === 'number' ? keyOf(item) : undefined
    if (key !== undefined) {
      if (texts.has(key)) continue
      texts.add(key)
    } else {
      if (compared.length < 1_000 && compared.some((other) => equals(other, item) === true))
        continue
      compared.push(item)
    }
    kept.push(item)
  }
  return kept
}

function keyOf(item: Value): string | undefined {
  const text = textOf(item)
  if (text !== undefined) return `text ${text}`
  return item.kind === 'number' ? `number ${item.text}` : undefined
}

function toMap(call: Invocation): Value {
  const arg = call.args[0]
  if (arg === undefined) return refuse(call)
  if (arg.kind === 'null' || isHole(arg)) return arg
  if (arg.kind !== 'map') return refuse(call)
  const entries = sortedEntries(arg)
  if (!isUniform(entries.map((entry) => entry.value))) return refuse(call)
  const values = unified(entries.map((entry) => entry.value))
  const converted = entries.map((entry, index): MapEntry => ({
    key: entry.key,
    value: values[index] ?? entry.value,
  }))
  return mapValue(converted, arg.span, { open: arg.open, collection: 'map' })
}

/** False where no one type holds all of the values: a list beside a text, or a number beside a boolean. */
export function isUniform(values: readonly Value[]): boolean {
  const kinds = new Set<string>()
  for (const value of values) {
    const { kind } = value
    if (kind === 'json') kinds.add('string')
    else if (kind === 'null' && value.of === 'collection') kinds.add('collection')
    else if (!['null', 'absent', 'unresolved', 'alternatives'].includes(kind)) kinds.add(kind)
  }
  if (kinds.has('collection') && !kinds.has('list') && !kinds.has('map')) return kinds.size === 1
  kinds.delete('collection')
  if (kinds.has('list') || kinds.has('map')) return kinds.size === 1
  return kinds.has('string') || !(kinds.has('number') && kinds.has('bool'))
}

/** A value that is marked sensitive is never shown: not even where the source spells it out. */
function sensitive(call: Invocation): Value {
  const [arg] = call.args
  if (arg !== undefined && isPolicy(arg)) return arg
  return unresolved({
    // The argument's own text may be the secret, and so may be what its symbol is made of.
    text: `sensitive(${arg !== undefined && isHole(arg) ? arg.text : '…'})`,
    span: call.span,
    reason: 'sensitive',
    symbol: `sensitive#${shortHash(derive(call).symbol)}`,
  })
}

function isSensitive(call: Invocation): Value {
  const arg = call.args[0]
  if (arg === undefined) return refuse(call)
  if (isHole(arg)) return arg.reason === 'sensitive' ? boolValue(true, call.span) : derive(call)
  return isUndecided(arg) ? derive(call) : boolValue(false, call.span)
}
