import type { Span } from '../../model/span.ts'
import { entryOf, furtherEntries, maxBranches, textOf } from '../../model/value.ts'
import type {
  Branch,
  ListValue,
  MapEntry,
  MapValue,
  Piece,
  Unresolved,
  Value,
} from '../../model/value.ts'
import {
  distribute,
  distributeOne,
  distributePresence,
  isTooMany,
  leavesOf,
} from './alternatives.ts'
import { asNumber, asString } from './conversion.ts'
import { filled } from './guarded.ts'
import { isLazy, lazyOf } from './lazy.ts'
import { integerOf } from './numbers.ts'
import { symbolOf } from './symbol.ts'
import { mayFailBy, type Trial } from './trial.ts'
import { failed, firstHole, isHole, isPlaced, lastEntries, placeOf, unresolved } from './values.ts'

/** Where an access stands: its span, and the source text that a hole in its place is printed as. */
export interface Place {
  readonly span: Span
  readonly text: string
  /** Set inside `try` and `can`, where an error is an answer. */
  readonly trial?: Trial
}

/** `source.name`. Branches in which that would certainly fail are left out if another one does not. */
export function attributeOf(source: Value, name: string, place: Place): Value {
  const value = distributeOne(source, (one) => plainAttribute(one, name, place), place.span)
  return succeeding(value, place.trial)
}

function plainAttribute(source: Value, name: string, place: Place): Value {
  if (source.kind === 'unresolved') return partOf(source, `.${name}`, place)
  if (source.kind === 'map') return memberOf(source, name, `.${name}`, place)
  // `list.0` was written so long that names of digits only are read as indexes.
  return failed(place.text, place.span)
}

function memberOf(source: MapValue, name: string, step: string, place: Place): Value {
  const lazy = lazyOf(source)
  if (lazy !== undefined) return lazy.get(name, place.span)
  const found = entryOf(source, name)
  if (found !== undefined) return filled(found.value, failed(place.text, place.span))
  const unknown = source.entries.filter((entry) => textOf(entry.key) === undefined)
  const [only] = unknown
  if (only !== undefined && unknown.length === 1 && isAllThereIs(only, source)) {
    mayFailBy(place.trial, source.open ?? firstHole(only.key))
    return only.value
  }
  if (source.open !== undefined) return partOf(source.open, step, place)
  return failed(place.text, place.span)
}

/** Whether an entry whose key is not known stands for all that is not known of the map. */
function isAllThereIs(entry: MapEntry, map: MapValue): boolean {
  const { open } = map
  if (open === undefined || furtherEntries(map) === undefined) return true
  const symbol = entry.key.pieces.length === 1 ? symbolOf(entry.key) : ''
  const isInstance = symbol.endsWith('#each.key') && !open.symbol.startsWith('more(')
  return isInstance || symbol === `${open.symbol}[*]#key`
}

/** Longer lists are indexed as if everything in them were there. */
const mostDecided = 64

/** `source[key]`. Where an item may be absent, those behind it move up. */
export function elementOf(source: Value, key: Value, place: Place): Value {
  if (isPlain(source) && isPlain(key)) return plainElement(source, key, place)
  const element = ([one, index]: readonly Value[]): Value =>
    one === undefined || index === undefined
      ? failed(place.text, place.span)
      : plainElement(one, index, place)
  const isShort = leavesOf(source).every(
    ({ value }) => value.kind !== 'list' || value.items.length <= mostDecided,
  )
  const decided = isShort
    ? distributePresence(
        [source, key],
        ([one, index]) => element([withoutAbsent(one), index].filter((part) => part !== undefined)),
        place.span,
      )
    : undefined
  const value =
    decided === undefined || isTooMany(decided)
      ? distribute([source, key], element, place.span)
      : decided
  return succeeding(value, place.trial)
}

/** True for what has no branches, nor items that may have some. */
function isPlain({ kind }: Value): boolean {
  return kind !== 'alternatives' && kind !== 'list'
}

function withoutAbsent(value: Value | undefined): Value | undefined {
  if (value?.kind !== 'list' || value.items.every((item) => item.kind !== 'absent')) return value
  return { ...value, items: value.items.filter((item) => item.kind !== 'absent') }
}

function plainElement(source: Value, key: Value, place: Place): Value {
  if (isCertainError(source)) return source
  if (isCertainError(key)) return key
  const broken = key.kind === 'string' ? key.pieces.find(isBroken) : undefined
  if (broken !== undefined) return failed(place.text, place.span)
  if (source.kind === 'unresolved') return partOf(source, `[${symbolOf(key)}]`, place)
  if (source.kind === 'list') return itemOf(source, key, place)
  if (source.kind !== 'map') return failed(place.text, place.span)
  const name = asString(key)
  const text = textOf(name)
  if (text !== undefined) return memberOf(source, text, `[${symbolOf(key)}]`, place)
  const hole = name.kind === 'unresolved' ? name : undefined
  if (name.kind !== 'string' && hole === undefined) return failed(place.text, place.span)
  const entries = lastEntries(source)
  const symbol = symbolOf(name)
  const same = entries.find((entry) => symbolOf(entry.key) === symbol)
  if (same !== undefined) return same.value
  // Of a block with more instances than are told apart, the one for keys that are not known stands for all.
  const any = entries.find(({ key: of, value }) => textOf(of) === undefined && isLazy(value))
  if (any !== undefined && entries.length > maxBranches) return any.value
  const [only] = entries
  const stands = only !== undefined && entries.length === 1 && textOf(only.key) === undefined
  const isTried = place.trial !== undefined
  if (stands && isAllThereIs(only, source) && !isTried) return only.value
  if (stands && isLazy(only.value)) return only.value
  return choice(
    entries.map((entry) => [textOf(entry.key) ?? symbolOf(entry.key), entry.value] as const),
    key,
    source,
    place,
  )
}

function itemOf(source: ListValue, key: Value, place: Place): Value {
  if (source.collection === 'set') return failed(place.text, place.span)
  const number = asNumber(key)
  if (number !== undefined) {
    const index = integerOf(number)
    const item = index === undefined ? undefined : source.items[index]
    if (item !== undefined && !isPlaced(source, index ?? 0)) return unplaced(source, item, place)
    if (item !== undefined) return item.kind === 'absent' ? { kind: 'null', span: item.span } : item
    return source.open === undefined
      ? failed(place.text, place.span)
      : partOf(source.open, `[${number.text}]`, place)
  }
  const isNumberless = key.kind === 'string' ? textOf(key) !== undefined : !isHole(key)
  if (isNumberless) return failed(place.text, place.span)
  const [only] = source.items
  const stands = source.open === undefined || (only !== undefined && isLazy(only))
  if (only !== undefined && source.items.length === 1 && isPlaced(source, 0) && stands)
    if (place.trial === undefined) return only
  return choice(
    source.items.map((item, index) => [String(index), item] as const),
    key,
    source,
    place,
  )
}

/** The item at a place that another one may have. */
function unplaced(source: ListValue, item: Value, place: Place): Value {
  const rest = source.open ?? firstHole(source)
  return rest === undefined ? item : partOf(rest, `[${placeOf(place.span)}]`, place)
}

/** One of the elements, by a key that is not known; where errors count, perhaps none. */
function choice(
  elements: readonly (readonly [string, Value])[],
  key: Value,
  source: ListValue | MapValue,
  place: Place,
): Value {
  const symbol = symbolOf(key)
  const hole = key.kind === 'unresolved' ? key : undefined
  const most = place.trial === undefined ? maxBranches : maxBranches - 1
  const many = elements.length > most || source.open !== undefined
  if (many || elements.length === 0) {
    mayFailBy(place.trial, firstHole(key))
    return unresolved({
      text: place.text,
      span: place.span,
      reason: many ? 'too-many-alternatives' : (hole?.reason ?? 'undecided-condition'),
      symbol: `${source.span.file}:${source.span.start}[${symbol}]`,
    })
  }
  const branches: Branch[] = elements.map(([name, value]) => ({
    guard: { symbol, text: hole?.text ?? place.text, holds: name, span: key.span },
    value,
  }))
  if (place.trial !== undefined) {
    const guard = { symbol, text: hole?.text ?? place.text, holds: '', span: key.span }
    branches.push({ guard, value: failed(place.text, place.span) })
  }
  return { kind: 'alternatives', branches, span: place.span }
}

/** A hole that is an attribute or element of another. */
export function partOf(hole: Unresolved, step: string, place: Place): Unresolved {
  if (!isCertainError(hole)) mayFailBy(place.trial, hole)
  const symbol = `${hole.symbol}${step}`
  return unresolved({ text: place.text, span: place.span, reason: hole.reason, symbol })
}

/** True for what Terraform would certainly refuse to evaluate. */
export function isCertainError(value: Value): boolean {
  return (
    value.kind === 'unresolved' && (value.reason === 'failed-call' || value.reason === 'undeclared')
  )
}

function isBroken(piece: Piece): boolean {
  return piece.kind === 'unresolved' && isCertainError(piece)
}

/** Terraform would have stopped in the branches that fail, so the others are what holds; in a trial it goes on. */
export function succeeding(value: Value, trial: Trial | undefined): Value {
  if (trial !== undefined || value.kind !== 'alternatives') return value
  const branches = value.branches
    .map((branch) => ({ guard: branch.guard, value: succeeding(branch.value, trial) }))
    .filter((branch) => !isCertainError(branch.value))
  const [first] = branches
  if (first === undefined) return value.branches[0]?.value ?? value
  if (branches.length === 1) return first.value
  const isWhole =
    branches.length === value.branches.length &&
    branches.every((branch, index) => branch.value === value.branches[index]?.value)
  return isWhole ? value : { ...value, branches }
}
