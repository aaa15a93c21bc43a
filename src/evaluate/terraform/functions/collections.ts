import type { Guard, MapValue, Unresolved, Value } from '../../../model/value.ts'
import { textOf, valueOf } from '../../../model/value.ts'
import { distribute } from '../alternatives.ts'
import { asNumber, asString } from '../conversion.ts'
import { equals } from '../equality.ts'
import { filled } from '../guarded.ts'
import { numberValue } from '../numbers.ts'
import { selectEntry, selectItem } from '../selection.ts'
import { beside, unified } from '../unify.ts'
import { boolValue, isHole, lastEntries, nullValue } from '../values.ts'
import { isUniform } from './conversions.ts'
import { define, many, type FunctionTable } from './definition.ts'
import {
  closedList,
  derive,
  isUndecided,
  listArg,
  mapArg,
  refuse,
  textArg,
  type Invocation,
} from './invocation.ts'
import { graphemeOffsets } from './substrings.ts'

/** Functions that ask something of a collection, or choose from it. */
export const collectionFunctions: FunctionTable = new Map([
  ['length', define(1, 1, length, { whole: 'presence' })],
  ['contains', define(2, 2, contains, { whole: 'values' })],
  ['index', define(2, 2, index, { whole: 'values' })],
  ['element', define(2, 2, element, { whole: 'presence' })],
  ['lookup', define(2, 3, lookup)],
  ['one', define(1, 1, one, { whole: 'presence' })],
  ['coalesce', define(1, many, coalesce)],
  ['coalescelist', define(1, many, coalesceList, { whole: 'presence' })],
  ['alltrue', define(1, 1, allTrue, { whole: 'values' })],
  ['anytrue', define(1, 1, anyTrue, { whole: 'values' })],
])

function length(call: Invocation): Value {
  const arg = call.args[0]
  if (arg === undefined || arg.kind === 'null') return refuse(call)
  switch (arg.kind) {
    case 'list': {
      const list = listArg(call, 0)
      if (list.kind !== 'list') return list
      if (list.open !== undefined) return derive(call)
      const isDistinct = list.collection === 'set' || list.placed !== undefined
      if (isDistinct && mayRepeat(list.items)) return derive(call)
      return numberValue(list.items.length, call.span)
    }
    case 'map': {
      const entries = lastEntries(arg).filter(({ value }) => value.kind !== 'absent')
      const unsure =
        arg.open !== undefined || entries.some((entry) => textOf(entry.key) === undefined)
      return unsure ? derive(call) : numberValue(entries.length, call.span)
    }
    case 'string':
    case 'json': {
      const text = textArg(call, 0)
      if (typeof text !== 'string') return text
      return numberValue(graphemeOffsets(text).length - 1, call.span)
    }
    default:
      return isHole(arg) ? derive(call) : refuse(call)
  }
}

/** True where two elements of a set may be one. */
function mayRepeat(items: readonly Value[]): boolean {
  const unsure = items.filter(isUndecided)
  return unsure.some((item) =>
    items.some((other) => other !== item && equals(item, other) === undefined),
  )
}

function contains(call: Invocation): Value {
  const list = listArg(call, 0)
  const wanted = call.args[1]
  if (isHole(list)) return list
  if (wanted === undefined || wanted.kind === 'null') return refuse(call)
  return verdict(call, includes(list.items, wanted), list.open)
}

/** Whether one of the items equals the value; `1` is not `"1"`. */
function includes(items: readonly Value[], wanted: Value): boolean | undefined {
  let unsure = false
  for (const item of items) {
    const same = equals(item, wanted)
    if (same === true) return true
    if (same === undefined) unsure = true
  }
  return unsure ? undefined : false
}

function verdict(
  call: Invocation,
  answer: boolean | undefined,
  open: Unresolved | undefined,
): Value {
  if (answer === true) return boolValue(true, call.span)
  return answer === undefined || open !== undefined ? derive(call) : boolValue(false, call.span)
}

function index(call: Invocation): Value {
  const list = closedList(call, 0)
  const wanted = call.args[1]
  if (isHole(list)) return list
  if (wanted === undefined || list.collection === 'set') return refuse(call)
  for (const [at, item] of list.items.entries()) {
    const same = equals(item, wanted)
    if (same === undefined) return derive(call)
    if (same) return numberValue(at, call.span)
  }
  return refuse(call)
}

function element(call: Invocation): Value {
  const list = closedList(call, 0)
  const position = call.args[1]
  if (isHole(list)) return list
  if (list.collection === 'set' || list.items.length === 0 || position === undefined)
    return refuse(call)
  if (isUndecided(position)) {
    const [only] = list.items
    if (list.items.length === 1 && only !== undefined) return only
    return selectItem(list, { key: position, ...sourceOf(position, call) }) ?? derive(call)
  }
  const number = asNumber(position)
  if (number === undefined || !Number.isSafeInteger(number.value)) return refuse(call)
  // The remainder keeps the sign, so that a negative index is refused unless it comes out even.
  return list.items[number.value % list.items.length] ?? refuse(call)
}

function sourceOf(key: Value, call: Invocation): Pick<Unresolved, 'text' | 'symbol' | 'span'> {
  if (isHole(key)) return key
  const derived = derive({ ...call, name: 'key', args: [key] })
  const text = key.kind === 'string' ? call.text : derived.text
  return { text, symbol: derived.symbol, span: key.span }
}

function lookup(call: Invocation): Value {
  const map = mapArg(call, 0)
  const keyArg = call.args[1]
  if (isHole(map)) return map
  if (keyArg === undefined) return refuse(call)
  const key = asString(keyArg)
  const name = textOf(key)
  const other = fallback(map, call.args[2])
  if (name === undefined) {
    if (key.kind !== 'string' && (!isHole(key) || key.reason === 'failed-call')) return refuse(call)
    return selectEntry(map, { key, ...sourceOf(key, call) }, other) ?? derive(call)
  }
  const found = valueOf(map, name)
  if (found !== undefined) return filled(found, other ?? refuse(call))
  if (map.open !== undefined) return derive(call)
  const unknownKey = map.entries.some((entry) => equals(entry.key, key) === undefined)
  if (unknownKey) return derive(call)
  return other ?? refuse(call)
}

/** What a lookup that finds nothing answers: of the type that the elements of a map have; an object has none. */
function fallback(map: MapValue, other: Value | undefined): Value | undefined {
  const [first] = map.entries
  if (other === undefined || first === undefined || map.collection !== 'map') return other
  return beside(other, first.value)
}

function one(call: Invocation): Value {
  const arg = call.args[0]
  if (arg?.kind === 'null') return refuse(call)
  const list = listArg(call, 0)
  if (isHole(list)) return list
  const [first, second] = list.items
  if (second !== undefined)
    return list.collection === 'set' && mayRepeat(list.items) ? derive(call) : refuse(call)
  if (first !== undefined) return first
  return list.open === undefined ? nullValue(call.span) : derive(call)
}

function coalesce(call: Invocation): Value {
  if (!isUniform(call.args)) return refuse(call)
  return firstThat(unified(call.args), call, (value) => {
    if (value.kind === 'null' || value.kind === 'absent') return false
    if (value.kind === 'string')
      return value.pieces.some((piece) => piece.kind === 'literal' && piece.text !== '')
        ? true
        : value.pieces.length === 0 || textOf(value) === ''
          ? false
          : undefined
    return isHole(value) ? undefined : true
  })
}

function coalesceList(call: Invocation): Value {
  const lists = call.args.filter((arg) => !(arg.kind === 'null' && arg.of === 'collection'))
  const isList = (arg: Value): boolean => arg.kind === 'list' && arg.collection !== 'set'
  if (!lists.every((arg) => isHole(arg) || isList(arg))) return refuse(call)
  return firstThat(lists, call, (value) => {
    if (value.kind !== 'list') return undefined
    const there = value.items.filter((item) => item.kind !== 'absent')
    return there.length > 0 ? true : value.open === undefined ? false : undefined
  })
}

/** The first argument that counts; one that may or may not count is one side of alternatives. */
function firstThat(
  args: readonly Value[],
  call: Invocation,
  counts: (value: Value) => boolean | undefined,
): Value {
  const [first, ...rest] = args
  if (first === undefined) return refuse(call)
  const answer = counts(first)
  if (answer === true) return first
  if (answer === false) return firstThat(rest, call, counts)
  if (rest.length === 0) return first
  const hole = isHole(first) ? first : derive({ ...call, args: [first] })
  const guard = (holds: boolean): Guard => ({
    symbol: `given ${hole.symbol}`,
    text: hole.text,
    holds,
    span: hole.span,
  })
  const choice: Value = {
    kind: 'alternatives',
    branches: [
      { guard: guard(true), value: boolValue(true, call.span) },
      { guard: guard(false), value: boolValue(false, call.span) },
    ],
    span: call.span,
  }
  return distribute(
    [choice],
    ([side]) =>
      side?.kind === 'bool' && side.value
        ? first
        : distribute([firstThat(rest, call, counts)], ([other]) => other ?? first, call.span),
    call.span,
  )
}

function allTrue(call: Invocation): Value {
  return quantify(call, false)
}

function anyTrue(call: Invocation): Value {
  return quantify(call, true)
}

/** Whether one element is `decisive`; if so the answer is that, else its opposite. */
function quantify(call: Invocation, decisive: boolean): Value {
  const list = listArg(call, 0)
  if (isHole(list)) return list
  let unsure = list.open !== undefined
  for (const item of list.items) {
    if (item.kind === 'null') {
      if (!decisive) return boolValue(false, call.span)
      continue
    }
    const text = item.kind === 'bool' ? String(item.value) : textOf(item)
    if (text === String(decisive)) return boolValue(decisive, call.span)
    if (text === undefined) unsure = true
    else if (text !== String(!decisive)) return refuse(call)
  }
  return unsure ? derive(call) : boolValue(!decisive, call.span)
}
