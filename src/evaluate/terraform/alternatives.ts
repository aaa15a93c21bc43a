import type { Span } from '../../model/span.ts'
import { maxBranches } from '../../model/value.ts'
import type {
  AlternativesValue,
  Guard,
  JsonValue,
  ListValue,
  MapEntry,
  MapValue,
  StringValue,
  Value,
} from '../../model/value.ts'
import { isLazy } from './lazy.ts'
import { shortened, symbolOf } from './symbol.ts'
import { maxDepth, placeOf, unresolved } from './values.ts'

/** A value of an alternatives tree, with the guards that lead to it, outermost first. */
export interface Leaf {
  readonly guards: readonly Guard[]
  readonly value: Value
}

const noGuards: readonly Guard[] = []

/** The values of nested alternatives one by one; a value without alternatives is its only leaf. */
export function leavesOf(value: Value, guards: readonly Guard[] = noGuards): readonly Leaf[] {
  if (value.kind !== 'alternatives') return [{ guards, value }]
  return value.branches.flatMap((branch) => leavesOf(branch.value, [...guards, branch.guard]))
}

function countLeaves(value: Value): number {
  if (value.kind !== 'alternatives') return 1
  let count = 0
  for (const branch of value.branches) count += countLeaves(branch.value)
  return count
}

/** Applies `f` to every branch of one value, as `distribute` does of several; most values have no branches. */
export function distributeOne(value: Value, f: (value: Value) => Value, span: Span): Value {
  return value.kind === 'alternatives'
    ? distribute([value], ([one]) => f(one ?? value), span)
    : f(value)
}

/**
 * Applies `f` to every consistent choice of branches of `values`: values guarded by the same condition
 * are on the same side of it. The answer is a tree of alternatives with at most `maxBranches` leaves,
 * beyond them a hole.
 */
export function distribute(
  values: readonly Value[],
  f: (values: readonly Value[]) => Value,
  span: Span,
): Value {
  return split(values, f, span, firstAlternatives)
}

function firstAlternatives(values: readonly Value[]): AlternativesValue | undefined {
  return values.find(isAlternatives)
}

/** Like `distribute`, for functions that take lists apart: alternatives among their items are split too. */
export function distributeItems(
  values: readonly Value[],
  f: (values: readonly Value[]) => Value,
  span: Span,
): Value {
  return split(
    values,
    f,
    span,
    (list) => list.find(isAlternatives) ?? amongItems(list, isAlternatives),
  )
}

/** Like `distribute`, for functions that count items: of these only the ones are split that may be absent. */
export function distributePresence(
  values: readonly Value[],
  f: (values: readonly Value[]) => Value,
  span: Span,
): Value {
  const next = (list: readonly Value[]): AlternativesValue | undefined =>
    list.find(isAlternatives) ?? amongItems(list, isOfPresence) ?? amongEntries(list)
  return split(values, f, span, next)
}

/** Whether a value is left out, on some side of its conditions. */
export function mayBeAbsent(value: Value): boolean {
  if (value.kind === 'absent') return true
  return value.kind === 'alternatives' && value.branches.some((b) => mayBeAbsent(b.value))
}

const isOfPresence = (item: Value): item is AlternativesValue =>
  isAlternatives(item) && mayBeAbsent(item)

function amongEntries(values: readonly Value[]): AlternativesValue | undefined {
  for (const value of values) {
    if (value.kind !== 'map' || isLazy(value)) continue
    const found = value.entries.find((entry) => mayBeAbsent(entry.value))
    if (found?.value.kind === 'alternatives') return found.value
  }
  return undefined
}

function amongItems(
  values: readonly Value[],
  wanted: (item: Value) => item is AlternativesValue,
): AlternativesValue | undefined {
  for (const value of values) {
    const found = value.kind === 'list' ? value.items.find(wanted) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

/** Like `distribute`, for functions that need whole values: alternatives inside lists and maps are split too. */
export function distributeDeep(
  values: readonly Value[],
  f: (values: readonly Value[]) => Value,
  span: Span,
): Value {
  return split(values, f, span, (list) => {
    for (const value of list) {
      const found = findAlternatives(value, 0)
      if (found !== undefined) return found
    }
    return undefined
  })
}

function isAlternatives(value: Value): value is AlternativesValue {
  return value.kind === 'alternatives'
}

function split(
  values: readonly Value[],
  f: (values: readonly Value[]) => Value,
  span: Span,
  next: (values: readonly Value[]) => AlternativesValue | undefined,
): Value {
  if (next(values) === undefined) return f(values)
  let leaves = 0
  let last: AlternativesValue | undefined
  const walk = (list: readonly Value[], guards: readonly Guard[]): Value => {
    const choice = next(list)
    if (choice === undefined) {
      // What is made besides may depend on the same conditions.
      const result = guards.reduce((made, guard) => assume(made, guard), f(list))
      leaves += countLeaves(result)
      return result
    }
    last = choice
    const branches = []
    for (const { guard, value } of choice.branches) {
      if (leaves > maxBranches) break
      const assumed = list.map((entry) => assume(entry === choice ? value : entry, guard))
      branches.push({ guard, value: walk(assumed, [...guards, guard]) })
    }
    return settle({ kind: 'alternatives', branches, span })
  }
  const result = walk(values, [])
  if (leaves <= maxBranches) return result
  const text = last?.branches[0]?.guard.text ?? ''
  return tooMany(text, span, values)
}

/** The hole in place of what `values` would have made. */
function tooMany(text: string, span: Span, values: readonly Value[]): Value {
  const symbol = shortened(`${placeOf(span)}(${values.map((value) => symbolOf(value)).join(',')})`)
  return unresolved({ text, span, reason: 'too-many-alternatives', symbol })
}

/** True where a value was given up because it had too many alternatives. */
export function isTooMany(value: Value): boolean {
  return value.kind === 'unresolved' && value.reason === 'too-many-alternatives'
}

/** One value where every branch has the same one, which then does not depend on the condition. */
function settle(value: AlternativesValue): Value {
  const first = value.branches[0]?.value
  if (first === undefined) return value
  const same = value.branches.every((branch) => isSame(branch.value, first))
  return same ? first : value
}

function isSame(a: Value, b: Value): boolean {
  if (a === b) return true
  if (a.kind === 'bool') return b.kind === 'bool' && a.value === b.value
  if (a.kind === 'number') return b.kind === 'number' && a.text === b.text
  if (a.kind === 'string') return b.kind === 'string' && isSameText(a, b)
  return (a.kind === 'null' || a.kind === 'absent') && a.kind === b.kind
}

/** Text that comes from one place; equal texts of two places stay apart, for each has its span. */
function isSameText(a: StringValue, b: StringValue): boolean {
  return (
    placeOf(a.span) === placeOf(b.span) &&
    a.reference === b.reference &&
    a.pieces.length === b.pieces.length &&
    a.pieces.every((piece, index) => {
      const other = b.pieces[index]
      return piece.kind === 'literal'
        ? other?.kind === 'literal' &&
            piece.text === other.text &&
            placeOf(piece.span) === placeOf(other.span)
        : other?.kind === 'unresolved' && piece.symbol === other.symbol
    })
  )
}

/** The value where `guard` holds: alternatives on the same condition are decided, at any depth. */
export function assume(value: Value, guard: Guard, depth = 0): Value {
  if (findAlternatives(value, depth) === undefined) return value
  switch (value.kind) {
    case 'alternatives': {
      const own = value.branches.find((branch) => branch.guard.symbol === guard.symbol)
      if (own !== undefined) {
        const taken = value.branches.find(
          (branch) => branch.guard.symbol === guard.symbol && branch.guard.holds === guard.holds,
        )
        return taken === undefined ? value : assume(taken.value, guard, depth + 1)
      }
      const branches = same(value.branches, (branch) => {
        const inner = assume(branch.value, guard, depth + 1)
        return inner === branch.value ? branch : { guard: branch.guard, value: inner }
      })
      return branches === value.branches ? value : { ...value, branches }
    }
    case 'list': {
      const items = same(value.items, (item) => assume(item, guard, depth + 1))
      return items === value.items ? value : { ...value, items }
    }
    case 'map': {
      const entries = same(value.entries, (entry): MapEntry => {
        const inner = assume(entry.value, guard, depth + 1)
        return inner === entry.value ? entry : { key: entry.key, value: inner }
      })
      return entries === value.entries ? value : { ...value, entries }
    }
    case 'json': {
      const inner = assume(value.value, guard, depth + 1)
      return inner === value.value ? value : { ...value, value: inner }
    }
    default:
      return value
  }
}

/** `map` that answers the list itself where nothing changed. */
function same<T>(list: readonly T[], f: (item: T) => T): readonly T[] {
  const mapped = list.map(f)
  return mapped.every((item, index) => item === list[index]) ? list : mapped
}

/** Applies `f` to every branch; `undefined` where it answers that for one of them. */
export function mapBranches(
  value: AlternativesValue,
  f: (branch: Value) => Value | undefined,
): AlternativesValue | undefined {
  const branches = []
  for (const branch of value.branches) {
    const mapped = f(branch.value)
    if (mapped === undefined) return undefined
    branches.push({ guard: branch.guard, value: mapped })
  }
  return { ...value, branches }
}

/** Lists and maps that were searched and hold no alternatives; most are asked about many times. */
const plain = new WeakSet<Value>()

/** The first alternatives in a value, searched in depth. */
export function findAlternatives(value: Value, depth: number): AlternativesValue | undefined {
  if (depth > maxDepth) return undefined
  if (!isNested(value)) return value.kind === 'alternatives' ? value : undefined
  if (isLazy(value) || plain.has(value)) return undefined
  const found = searchAlternatives(value, depth)
  if (found === undefined) plain.add(value)
  return found
}

type Nested = ListValue | MapValue | JsonValue

function isNested(value: Value): value is Nested {
  return value.kind === 'list' || value.kind === 'map' || value.kind === 'json'
}

function searchAlternatives(value: Nested, depth: number): AlternativesValue | undefined {
  switch (value.kind) {
    case 'list':
      for (const item of value.items) {
        const found = findAlternatives(item, depth + 1)
        if (found !== undefined) return found
      }
      return undefined
    case 'map':
      for (const entry of value.entries) {
        const found = findAlternatives(entry.value, depth + 1)
        if (found !== undefined) return found
      }
      return undefined
    case 'json':
      return findAlternatives(value.value, depth + 1)
  }
}

/**
 * The two sides of a condition that could not be decided. `whenTrue` and `whenFalse` are taken as they
 * hold on their side.
 */
export function alternatives(
  condition: { readonly symbol: string; readonly text: string; readonly span: Span },
  whenTrue: Value,
  whenFalse: Value,
  span: Span,
): Value {
  const on = (holds: boolean): Guard => ({ ...condition, holds })
  const value: AlternativesValue = {
    kind: 'alternatives',
    branches: [
      { guard: on(true), value: assume(whenTrue, on(true)) },
      { guard: on(false), value: assume(whenFalse, on(false)) },
    ],
    span,
  }
  if (countLeaves(value) <= maxBranches) return settle(value)
  const hole = tooMany(condition.text, span, [value])
  const absent = leavesOf(value).find((leaf) => leaf.value.kind === 'absent')?.value
  if (absent === undefined) return hole
  const there = { ...condition, symbol: `there(${symbolOf(hole)})` }
  const branches = [
    { guard: { ...there, holds: true }, value: hole },
    { guard: { ...there, holds: false }, value: absent },
  ]
  return { kind: 'alternatives', branches, span }
}
