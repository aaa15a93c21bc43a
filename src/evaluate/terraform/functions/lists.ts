import { textOf } from '../../../model/value.ts'
import type { Guard, ListValue, NumberValue, Unresolved, Value } from '../../../model/value.ts'
import { leavesOf } from '../alternatives.ts'
import { asString } from '../conversion.ts'
import { under, underAll } from '../guarded.ts'
import { arithmetic, compareDecimals, decimalOf, numberValue } from '../numbers.ts'
import { shortened } from '../symbol.ts'
import { unified } from '../unify.ts'
import { isHole, listValue, maxDepth, maxElements } from '../values.ts'
import { distinctItems, inOrder, isOrdered } from './conversions.ts'
import { define, many, type FunctionTable } from './definition.ts'
import {
  closedList,
  derive,
  integerArg,
  isUndecided,
  listArg,
  numberArg,
  refuse,
  tooLarge,
  type Invocation,
} from './invocation.ts'

/** Functions whose result is a list. */
export const listFunctions: FunctionTable = new Map([
  ['concat', define(1, many, concat, { parts: true })],
  ['flatten', define(1, 1, flatten, { parts: true })],
  ['compact', define(1, 1, compact, { parts: true })],
  ['distinct', define(1, 1, distinct, { parts: true })],
  ['sort', define(1, 1, sort, { whole: 'values' })],
  ['reverse', define(1, 1, reverse, { whole: 'presence' })],
  ['slice', define(3, 3, slice, { whole: 'presence' })],
  ['chunklist', define(2, 2, chunk, { whole: 'presence' })],
  ['range', define(1, 3, range)],
  ['matchkeys', define(3, 3, matchKeys, { whole: 'values' })],
])

function concat(call: Invocation): Value {
  const items: Value[] = []
  let open: Unresolved | undefined
  let placed: number | undefined
  let hasTuple = false
  for (const arg of call.args) {
    if (isHole(arg)) {
      open = more(open, arg)
      placed ??= items.length
      continue
    }
    if (arg.kind !== 'list' || arg.collection === 'set') return refuse(call)
    if (items.length + arg.items.length > maxElements) return tooLarge(call)
    if (arg.placed !== undefined) placed ??= items.length + arg.placed
    for (const item of arg.items) items.push(item)
    open = more(open, arg.open)
    if (arg.open !== undefined) placed ??= items.length
    if (arg.collection !== 'list') hasTuple = true
  }
  // With a tuple among them, which what is not known may be, the elements keep their types.
  const areLists = !hasTuple && !call.args.some(isHole)
  return listValue(hasTuple ? items : unified(items, open), call.span, {
    open,
    collection: areLists ? 'list' : undefined,
    placed,
  })
}

function flatten(call: Invocation): Value {
  const list = listArg(call, 0)
  if (isHole(list)) return list
  const flat: Flat = { items: [], open: undefined, placed: undefined }
  flattenInto(list, [], flat, 0)
  return flat.items.length > maxElements ? tooLarge(call) : listValue(flat.items, list.span, flat)
}

/** Twice the same is not the same as once. */
function more(open: Unresolved | undefined, hole: Unresolved | undefined): Unresolved | undefined {
  if (open === undefined || hole === undefined) return open ?? hole
  return { ...open, symbol: shortened(`${open.symbol}, ${hole.symbol}`) }
}

interface Flat {
  readonly items: Value[]
  open: Unresolved | undefined
  placed: number | undefined
}

/**
 * Appends the elements of nested lists, those of a list that is one of several alternatives under its
 * conditions.
 */
function flattenInto(list: ListValue, guards: readonly Guard[], flat: Flat, depth: number): void {
  const { items } = flat
  const opened = (hole: Unresolved | undefined): void => {
    if (hole === undefined) return
    flat.open = more(flat.open, hole)
    flat.placed ??= items.length
  }
  if (list.placed !== undefined) flat.placed ??= items.length + list.placed
  for (const item of list.items) {
    if (items.length > maxElements) return
    const leaves = leavesOf(item)
    const nests = leaves.some(({ value }) => value.kind === 'list' || mayBeList(value))
    for (const leaf of nests ? leaves : [{ guards: [], value: item }]) {
      const { value } = leaf
      const all: readonly Guard[] = [...guards, ...leaf.guards]
      if (value.kind === 'list' && depth < maxDepth) flattenInto(value, all, flat, depth + 1)
      else if (mayBeList(value)) opened(value)
      else if (value.kind !== 'absent') items.push(underAll(all, value))
    }
  }
  opened(list.open)
}

/** A value that is not known may be a list, unless it is known to be text. */
function mayBeList(value: Value): value is Unresolved {
  return isHole(value) && value.shape === 'any' && value.of === undefined
}

/** Without null and empty strings; what may turn out to be one of them stands under that condition. */
function compact(call: Invocation): Value {
  const list = listArg(call, 0)
  if (isHole(list)) return list
  const items = list.items.flatMap((item): readonly Value[] => {
    if (item.kind === 'alternatives') {
      const branches = item.branches.map(({ guard, value }) => ({
        guard,
        value: isEmpty(value) === true ? { kind: 'absent' as const, span: value.span } : value,
      }))
      return [{ ...item, branches }]
    }
    const empty = isEmpty(item)
    if (empty === true) return []
    // A JSON text stays symbolic.
    if (empty === false) return [item.kind === 'json' ? item : asString(item)]
    const hole = isHole(item) ? item : derive({ ...call, args: [item] })
    const guard = { symbol: `given ${hole.symbol}`, text: hole.text, span: hole.span, holds: true }
    return [under(guard, item)]
  })
  if (items.some(isFailure)) return refuse(call)
  const placed = list.placed === undefined ? undefined : 0
  return listValue(items, list.span, { open: list.open, collection: 'list', placed })
}

function isEmpty(value: Value): boolean | undefined {
  if (value.kind === 'null' || value.kind === 'absent') return true
  const text = textOf(value)
  if (text !== undefined) return text === ''
  if (value.kind === 'string')
    return value.pieces.some((piece) => piece.kind === 'literal' && piece.text !== '')
      ? false
      : undefined
  if (!isHole(value)) return false
  return value.shape === 'arn' || value.reference !== undefined ? false : undefined
}

function distinct(call: Invocation): Value {
  const list = listArg(call, 0)
  if (isHole(list)) return list
  const items = distinctItems(unified(list.items, list.open))
  return listValue(items, list.span, {
    open: list.open,
    collection: 'list',
    placed: Math.min(list.placed ?? items.length, Math.max(1, firstUndecided(items))),
  })
}

/** What is not known may be equal to what comes before it, and is then left out. */
function firstUndecided(items: readonly Value[]): number {
  const first = items.findIndex(isUndecided)
  return first < 0 ? items.length : first
}

function sort(call: Invocation): Value {
  const list = listArg(call, 0)
  if (isHole(list)) return list
  const texts = list.items.map((item) => asString(item))
  if (texts.some((text) => text.kind === 'null' || isFailure(text))) return refuse(call)
  const placed = isOrdered(texts) && list.open === undefined ? undefined : 0
  return listValue(inOrder(texts), list.span, { open: list.open, collection: 'list', placed })
}

function isFailure(value: Value): boolean {
  return value.kind === 'unresolved' && value.reason === 'failed-call'
}

function reverse(call: Invocation): Value {
  const list = listArg(call, 0)
  if (isHole(list)) return list
  const { open } = list
  const rest = open === undefined ? {} : { open: { ...open, symbol: `reverse(${open.symbol})` } }
  const isPlaced = open === undefined && list.placed === undefined
  return listValue([...list.items].reverse(), list.span, {
    ...list,
    collection: list.collection === undefined ? undefined : 'list',
    ...rest,
    placed: isPlaced ? undefined : 0,
  })
}

function slice(call: Invocation): Value {
  const list = closedList(call, 0)
  const start = integerArg(call, 1)
  const end = integerArg(call, 2)
  if (isHole(list)) return list
  if (typeof start !== 'number') return start
  if (typeof end !== 'number') return end
  if (list.collection === 'set' || start < 0 || end < start || end > list.items.length)
    return refuse(call)
  return { ...list, items: list.items.slice(start, end) }
}

function chunk(call: Invocation): Value {
  const list = closedList(call, 0)
  const size = integerArg(call, 1)
  if (isHole(list)) return list
  if (typeof size !== 'number') return size
  if (size < 0) return refuse(call)
  const items = unified(list.items)
  const step = size === 0 ? Math.max(items.length, 1) : size
  const chunks: Value[] = []
  for (let from = 0; from < items.length; from += step)
    chunks.push(listValue(items.slice(from, from + step), list.span, { collection: 'list' }))
  return listValue(chunks, list.span, { collection: 'list' })
}

/** More values than this Terraform does not make. */
const maxRange = 1_024

function range(call: Invocation): Value {
  const numbers: NumberValue[] = []
  for (const position of call.args.keys()) {
    const value = numberArg(call, position)
    if (isHole(value)) return value
    numbers.push(value)
  }
  const [first, second, third] = numbers
  if (first === undefined) return refuse(call)
  const start = second === undefined ? numberValue(0, call.span) : first
  const end = second ?? first
  const order = compareDecimals(decimalOf(end), decimalOf(start))
  if (order === 0) return listValue([], call.span, { collection: 'list' })
  const falling = order < 0
  const step = third ?? numberValue(falling ? -1 : 1, call.span)
  const up = step.value > 0
  if (step.value === 0 || (third !== undefined && up === falling)) return refuse(call)
  const items: Value[] = []
  for (let at: NumberValue | undefined = start; at !== undefined;) {
    const left = compareDecimals(decimalOf(end), decimalOf(at))
    if (up ? left <= 0 : left >= 0) break
    if (items.length >= maxRange) return refuse(call)
    items.push({ ...at, span: call.span })
    at = arithmetic('+', at, step, call.span)
  }
  return listValue(items, call.span, { collection: 'list' })
}

function matchKeys(call: Invocation): Value {
  const values = closedList(call, 0)
  const keys = closedList(call, 1)
  const wanted = closedList(call, 2)
  if (isHole(values)) return values
  if (isHole(keys)) return keys
  if (isHole(wanted)) return wanted
  if (values.items.length !== keys.items.length) return refuse(call)
  const names = new Set<string>()
  for (const item of wanted.items) {
    const text = textOf(asString(item))
    if (text === undefined) return derive(call)
    names.add(text)
  }
  const items: Value[] = []
  for (const [index, key] of keys.items.entries()) {
    const text = textOf(asString(key))
    if (text === undefined) return derive(call)
    const value = values.items[index]
    if (names.has(text) && value !== undefined) items.push(value)
  }
  return listValue(items, values.span, { collection: 'list' })
}
