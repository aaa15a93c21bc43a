import { textOf } from '../../../model/value.ts'
import type { ListValue, Unresolved, Value } from '../../../model/value.ts'
import { equals } from '../equality.ts'
import { unified } from '../unify.ts'
import { isHole, listValue, maxElements } from '../values.ts'
import { distinctItems, inOrder, isOrdered, toSet } from './conversions.ts'
import { define, many, type FunctionTable } from './definition.ts'
import { derive, listArg, tooLarge, type Invocation } from './invocation.ts'

/** Functions of sets; lists are converted. */
export const setFunctions: FunctionTable = new Map([
  ['setunion', define(1, many, union, { parts: true })],
  ['setintersection', define(1, many, intersection, { whole: 'values' })],
  ['setsubtract', define(2, 2, subtract, { whole: 'values' })],
  ['setsymmetricdifference', define(1, many, symmetricDifference, { whole: 'values' })],
  ['setproduct', define(2, many, product, { whole: 'values' })],
])

function setsOf(call: Invocation): readonly ListValue[] | Unresolved {
  const sets: ListValue[] = []
  for (const index of call.args.keys()) {
    const list = listArg(call, index)
    if (isHole(list)) return list
    const set = toSet(list)
    if (set.kind === 'list') sets.push(set)
  }
  return sets
}

function setOf(items: readonly Value[], call: Invocation, open?: Unresolved): Value {
  const distinct = distinctItems(unified(items, open))
  const placed = open === undefined && isOrdered(distinct) ? undefined : 0
  return listValue(inOrder(distinct), call.span, { open, collection: 'set', placed })
}

function union(call: Invocation): Value {
  const items: Value[] = []
  let open: Unresolved | undefined
  for (const [index, arg] of call.args.entries()) {
    if (isHole(arg)) {
      open ??= arg
      continue
    }
    const list = listArg(call, index)
    if (isHole(list)) return list
    if (items.length + list.items.length > maxElements) return tooLarge(call)
    for (const item of list.items) items.push(item)
    open ??= list.open
  }
  return setOf(items, call, open)
}

/** The texts of sets that hold nothing else. */
const texts = new WeakMap<readonly Value[], ReadonlySet<string>>()

function textsOf({ items }: ListValue): ReadonlySet<string> | undefined {
  const known = texts.get(items)
  if (known !== undefined) return known
  const all = new Set<string>()
  for (const item of items) {
    const text = textOf(item)
    if (text === undefined) return undefined
    all.add(text)
  }
  texts.set(items, all)
  return all
}

/** Comparisons of elements beyond which sets are not compared. */
const maxComparisons = 10_000_000

/** True where so many elements would have to be compared one by one. */
function isTooMuch(sets: readonly ListValue[]): boolean {
  const [first, ...rest] = sets.map((set) => ({ set, isText: textsOf(set) !== undefined }))
  if (first === undefined) return false
  return rest.some(
    (other) =>
      !(first.isText && other.isText) &&
      first.set.items.length * other.set.items.length > maxComparisons,
  )
}

/** Whether a set has the element; `undefined` where it cannot be told. */
function has(set: ListValue, wanted: Value): boolean | undefined {
  const text = textOf(wanted)
  const known = text === undefined || set.open !== undefined ? undefined : textsOf(set)
  if (text !== undefined && known !== undefined) return known.has(text)
  let unsure = set.open !== undefined
  for (const item of set.items) {
    const same = equals(item, wanted)
    if (same === true) return true
    if (same === undefined) unsure = true
  }
  return unsure ? undefined : false
}

function intersection(call: Invocation): Value {
  const sets = setsOf(call)
  if ('kind' in sets) return sets
  if (isTooMuch(sets)) return tooLarge(call)
  const [first, ...rest] = converted(sets)
  if (first === undefined) return derive(call)
  if (first.open !== undefined) return derive(call)
  const items: Value[] = []
  for (const item of first.items) {
    const answers = rest.map((set) => has(set, item))
    if (answers.includes(false)) continue
    if (answers.includes(undefined)) return derive(call)
    items.push(item)
  }
  return setOf(items, call)
}

/** The sets with elements of one type. */
function converted(sets: readonly ListValue[]): readonly ListValue[] {
  const all = unified(sets.flatMap((set) => set.items))
  let from = 0
  return sets.map((set) => {
    const items = all.slice(from, from + set.items.length)
    from += set.items.length
    return { ...set, items }
  })
}

function subtract(call: Invocation): Value {
  const sets = setsOf(call)
  if ('kind' in sets) return sets
  if (isTooMuch(sets)) return tooLarge(call)
  const [from, without] = converted(sets)
  if (from === undefined || without === undefined) return derive(call)
  const items: Value[] = []
  let open = from.open
  for (const item of from.items) {
    const present = has(without, item)
    if (present === undefined) open ??= derive(call)
    else if (!present) items.push(item)
  }
  return setOf(items, call, open)
}

function symmetricDifference(call: Invocation): Value {
  const sets = setsOf(call)
  if ('kind' in sets) return sets
  if (isTooMuch(sets)) return tooLarge(call)
  let items: readonly Value[] = []
  for (const set of converted(sets)) {
    if (set.open !== undefined) return derive(call)
    const before = listValue(items, call.span)
    const kept: Value[] = []
    for (const item of [
      ...items.map((item) => [item, set] as const),
      ...set.items.map((item) => [item, before] as const),
    ]) {
      const present = has(item[1], item[0])
      if (present === undefined) return derive(call)
      if (!present) kept.push(item[0])
    }
    items = kept
  }
  return setOf(items, call)
}

/** Every combination of one element each; with a set among them a set, else a list. */
function product(call: Invocation): Value {
  const lists: ListValue[] = []
  for (const index of call.args.keys()) {
    const list = listArg(call, index)
    if (isHole(list)) return list
    if (list.open !== undefined) return derive(call)
    lists.push({ ...list, items: unified(list.items) })
  }
  const size = lists.reduce((total, list) => total * list.items.length, 1)
  if (size > maxElements) return tooLarge(call)
  let rows: readonly (readonly Value[])[] = [[]]
  for (const list of lists) rows = rows.flatMap((row) => list.items.map((item) => [...row, item]))
  const items = rows.map((row) => listValue(row, call.span))
  if (lists.some((list) => list.collection === 'set')) return setOf(items, call)
  return listValue(items, call.span, { collection: 'list' })
}
