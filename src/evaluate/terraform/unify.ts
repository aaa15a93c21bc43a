import { textOf } from '../../model/value.ts'
import type { ListValue, MapValue, Unresolved, Value } from '../../model/value.ts'
import { leavesOf, mapBranches } from './alternatives.ts'
import { asString } from './conversion.ts'
import { isLazy } from './lazy.ts'
import { toCollection } from './type-constraint.ts'
import { lastEntries, mapValue, maxDepth } from './values.ts'

/**
 * A value as Terraform converts it where another one has to be of its type: the sides of a condition. A
 * number beside a string is a string, in lists and maps too; beside what is not known it may be one.
 * undefined where no type holds both: a number beside a boolean.
 */
export function beside(value: Value, other: Value): Value | undefined {
  const type = together(typeOf(value, 0), typeOf(other, 0))
  return type === undefined ? undefined : converted(value, type)
}

/** Values as the elements of one collection, beside more of it that is not known. */
export function unified(values: readonly Value[], open?: Unresolved): readonly Value[] {
  if (!values.some((value) => holdsPlain(value))) return values
  const rest: readonly Type[] = open === undefined ? [] : [{ kind: 'unknown', hole: open }]
  const type = all([...values.map((value) => typeOf(value, 0)), ...rest])
  return values.map((value) => converted(value, type))
}

/** The type of a value, as far as it decides what numbers and booleans become. */
type Type =
  | { readonly kind: 'any' | 'string' | 'number' | 'bool' }
  | { readonly kind: 'unknown'; readonly hole: Unresolved }
  /** `items` of a tuple, `of` all of them together. */
  | {
      readonly kind: 'list'
      readonly items: readonly Type[] | undefined
      readonly of: Type
      readonly collection: 'list' | 'set' | undefined
    }
  | {
      readonly kind: 'map'
      /** The attributes of an object. */
      readonly fields: ReadonlyMap<string, Type> | undefined
      readonly of: Type
    }

const any: Type = { kind: 'any' }

/** True where a number or a boolean is in the value: all others are the same in every type. */
export function holdsPlain(value: Value, depth = 0): boolean {
  if (depth > maxDepth || isLazy(value)) return false
  switch (value.kind) {
    case 'number':
    case 'bool':
      return true
    case 'list':
      return value.items.some((item) => holdsPlain(item, depth + 1))
    case 'map':
      return value.entries.some((entry) => holdsPlain(entry.value, depth + 1))
    case 'alternatives':
      return value.branches.some((branch) => holdsPlain(branch.value, depth + 1))
    case 'unresolved':
      return value.of === 'number' || value.of === 'bool'
    default:
      return false
  }
}

/** Types of lists and maps: a `lookup` in a loop asks for the same ones again and again. */
const types = new WeakMap<Value, Type>()

function typeOf(value: Value, depth: number): Type {
  if (value.kind !== 'list' && value.kind !== 'map') return typeWithin(value, depth)
  const known = types.get(value)
  if (known !== undefined) return known
  const type = typeWithin(value, depth)
  if (depth === 0) types.set(value, type)
  return type
}

function typeWithin(value: Value, depth: number): Type {
  if (depth > maxDepth || isLazy(value)) return any
  switch (value.kind) {
    case 'null':
      return value.of === undefined || value.of === 'collection' ? any : { kind: value.of }
    case 'string':
    case 'json':
      return { kind: 'string' }
    case 'number':
    case 'bool':
      return value.orText === undefined
        ? { kind: value.kind }
        : { kind: 'unknown', hole: value.orText }
    case 'unresolved':
      // What fails has no type that the other side has to share.
      if (value.reason === 'failed-call') return any
      return value.of === undefined ? { kind: 'unknown', hole: value } : { kind: value.of }
    case 'list': {
      const items = value.items.map((item) => typeOf(item, depth + 1))
      const rest: readonly Type[] =
        value.open === undefined ? [] : [{ kind: 'unknown', hole: value.open }]
      const isTuple = value.collection === undefined && value.open === undefined
      const { collection } = value
      return {
        kind: 'list',
        items: isTuple ? items : undefined,
        of: all([...items, ...rest]),
        collection,
      }
    }
    case 'map': {
      const entries = lastEntries(value)
      const types = entries.map((entry) => typeOf(entry.value, depth + 1))
      const names = entries.map((entry) => textOf(entry.key))
      const isObject =
        value.collection === undefined &&
        value.open === undefined &&
        names.every((name) => name !== undefined)
      const fields = new Map(names.map((name, index) => [name ?? '', types[index] ?? any]))
      const rest: readonly Type[] =
        value.open === undefined ? [] : [{ kind: 'unknown', hole: value.open }]
      return { kind: 'map', fields: isObject ? fields : undefined, of: all([...types, ...rest]) }
    }
    case 'alternatives':
      return all(leavesOf(value).map((leaf) => typeOf(leaf.value, depth + 1)))
    case 'absent':
      return any
  }
}

function all(types: readonly Type[]): Type {
  return types.reduce((a, b) => together(a, b) ?? any, any)
}

/** The type that holds values of both; undefined where there is none. */
function together(a: Type, b: Type): Type | undefined {
  if (a.kind === 'any') return b
  if (b.kind === 'any') return a
  // A string is one in every company.
  if (a.kind === 'string' && b.kind === 'unknown') return a
  if (b.kind === 'string' && a.kind === 'unknown') return b
  if (a.kind === 'unknown') return a
  if (b.kind === 'unknown') return b
  if (a.kind === 'list' || b.kind === 'list')
    return a.kind === 'list' && b.kind === 'list' ? lists(a, b) : undefined
  if (a.kind === 'map' || b.kind === 'map')
    return a.kind === 'map' && b.kind === 'map' ? maps(a, b) : undefined
  if (a.kind === b.kind) return a
  return a.kind === 'string' || b.kind === 'string' ? { kind: 'string' } : undefined
}

function lists(a: Type & { kind: 'list' }, b: Type & { kind: 'list' }): Type {
  // A set beside a list is one.
  const isMixed = a.collection !== undefined && b.collection !== undefined
  const collection =
    isMixed && a.collection !== b.collection ? 'list' : (a.collection ?? b.collection)
  const of = together(a.of, b.of) ?? any
  const isTuple = collection === undefined && a.items?.length === b.items?.length
  if (!isTuple || a.items === undefined || b.items === undefined)
    return { kind: 'list', items: undefined, of, collection }
  const others = b.items
  return {
    kind: 'list',
    items: a.items.map((item, index) => together(item, others[index] ?? any) ?? any),
    of,
    collection,
  }
}

function maps(a: Type & { kind: 'map' }, b: Type & { kind: 'map' }): Type {
  const of = together(a.of, b.of) ?? any
  const { fields: left } = a
  const { fields: right } = b
  const isSame =
    left !== undefined &&
    right?.size === left.size &&
    [...left.keys()].every((name) => right.has(name))
  if (!isSame) return { kind: 'map', fields: undefined, of }
  const fields = new Map(
    [...left].map(([name, type]) => [name, together(type, right.get(name) ?? any) ?? any]),
  )
  return { kind: 'map', fields, of }
}

function converted(value: Value, type: Type): Value {
  if (isLazy(value)) return value
  switch (value.kind) {
    case 'number':
    case 'bool':
      if (type.kind === 'string') return asString(value)
      return type.kind === 'unknown' ? { ...value, orText: type.hole } : value
    case 'unresolved':
      return holdsPlain(value) && type.kind === 'string'
        ? { ...value, of: 'string', symbol: `tostring(${value.symbol})` }
        : value
    case 'alternatives':
      return mapBranches(value, (branch) => converted(branch, type)) ?? value
    case 'list':
      return type.kind === 'list' || type.kind === 'unknown' ? listOf(value, type) : value
    case 'map':
      return type.kind === 'map' || type.kind === 'unknown' ? mapOf(value, type) : value
    default:
      return value
  }
}

function listOf(list: ListValue, type: Type & { kind: 'list' | 'unknown' }): Value {
  const { items, of } = type.kind === 'list' ? type : { items: undefined, of: type }
  const made = list.items.map((item, index) => converted(item, items?.[index] ?? of))
  const isTuple = type.kind !== 'list' || items !== undefined
  const told = type.kind === 'list' ? type.collection : undefined
  const collection = told ?? list.collection ?? (isTuple ? undefined : 'list')
  const whole = { ...list, items: made }
  return collection === undefined || collection === list.collection
    ? whole
    : toCollection(whole, collection)
}

function mapOf(map: MapValue, type: Type & { kind: 'map' | 'unknown' }): Value {
  const { fields, of } = type.kind === 'map' ? type : { fields: undefined, of: type }
  const entries = map.entries.map(({ key, value }) => ({
    key,
    value: converted(value, fields?.get(textOf(key) ?? '') ?? of),
  }))
  const isMap = map.collection === 'map' || (type.kind === 'map' && fields === undefined)
  return mapValue(entries, map.span, {
    open: map.open,
    ...(isMap ? { collection: 'map' as const } : {}),
  })
}
