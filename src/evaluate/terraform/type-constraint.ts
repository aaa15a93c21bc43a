import { entryOf, literal, textOf } from '../../model/value.ts'
import type { MapEntry, Value } from '../../model/value.ts'
import type { Expression } from '../../parse/hcl/ast.ts'
import { mapBranches } from './alternatives.ts'
import { asBool, asNumber, asString } from './conversion.ts'
import { equals } from './equality.ts'
import { lazyOf } from './lazy.ts'
import { compareText, lastEntries, listValue, mapValue, nullValue } from './values.ts'

/** The type of a variable, as far as it changes values. */
export type TypeConstraint =
  | { readonly kind: 'any' | 'string' | 'number' | 'bool' }
  | { readonly kind: 'list' | 'set' | 'map'; readonly of: TypeConstraint }
  | { readonly kind: 'tuple'; readonly items: readonly TypeConstraint[] }
  | { readonly kind: 'object'; readonly fields: readonly Field[] }

interface Field {
  readonly name: string
  readonly type: TypeConstraint
  readonly optional: boolean
  readonly fallback: Expression | undefined
}

const any: TypeConstraint = { kind: 'any' }

/** Reads a `type` argument; what is not understood is `any`. */
export function typeOf(expression: Expression | undefined): TypeConstraint {
  if (expression === undefined) return any
  if (expression.kind === 'parentheses') return typeOf(expression.inner)
  if (expression.kind === 'template') return typeNamed(textOfTemplate(expression))
  if (expression.kind === 'variable') return typeNamed(expression.name)
  if (expression.kind !== 'call') return any
  const [first] = expression.args
  switch (expression.name) {
    case 'list':
    case 'set':
    case 'map':
      return { kind: expression.name, of: typeOf(first) }
    case 'tuple':
      return first?.kind === 'tuple' ? { kind: 'tuple', items: first.items.map(typeOf) } : any
    case 'object':
      return first?.kind === 'object'
        ? { kind: 'object', fields: first.entries.flatMap((entry) => fieldOf(entry)) }
        : any
    default:
      return any
  }
}

/** Before Terraform 0.12 types were strings: `"string"`, `"list"`. */
function typeNamed(name: string | undefined): TypeConstraint {
  switch (name) {
    case 'string':
    case 'number':
    case 'bool':
      return { kind: name }
    case 'list':
    case 'set':
    case 'map':
      return { kind: name, of: any }
    default:
      return any
  }
}

function textOfTemplate(expression: Expression & { kind: 'template' }): string | undefined {
  const [part] = expression.parts
  return part?.kind === 'text' ? part.pieces.map((piece) => piece.text).join('') : undefined
}

function fieldOf(entry: {
  readonly key: Expression | { readonly kind: 'bare-key'; readonly name: string }
  readonly value: Expression
}): readonly Field[] {
  const { key, value } = entry
  const name =
    key.kind === 'bare-key' ? key.name : key.kind === 'template' ? textOfTemplate(key) : undefined
  if (name === undefined) return []
  if (value.kind === 'call' && value.name === 'optional') {
    const [type, fallback] = value.args
    return [{ name, type: typeOf(type), optional: true, fallback }]
  }
  return [{ name, type: typeOf(value), optional: false, fallback: undefined }]
}

/** A value as a variable of this type holds it; what does not fit stays as it is. */
export function convert(
  value: Value,
  type: TypeConstraint,
  evaluate: (expression: Expression) => Value,
): Value {
  if (type.kind === 'any' || value.kind === 'absent') return value
  if (value.kind === 'null')
    return {
      ...value,
      of:
        type.kind === 'string' || type.kind === 'number' || type.kind === 'bool'
          ? type.kind
          : 'collection',
    }
  if (value.kind === 'unresolved')
    return type.kind === 'string' || type.kind === 'number' || type.kind === 'bool'
      ? { ...value, of: type.kind }
      : value
  if (value.kind === 'alternatives')
    return mapBranches(value, (branch) => convert(branch, type, evaluate)) ?? value
  switch (type.kind) {
    case 'string':
      return value.kind === 'json' || value.kind === 'list' || value.kind === 'map'
        ? value
        : asString(value)
    case 'number':
      return asNumber(value) ?? value
    case 'bool': {
      const bool = asBool(value)
      return bool.kind === 'bool' ? bool : value
    }
    case 'list':
    case 'set':
      if (value.kind !== 'list') return value
      return toCollection(
        { ...value, items: value.items.map((item) => convert(item, type.of, evaluate)) },
        type.kind,
      )
    case 'tuple':
      if (value.kind !== 'list') return value
      return {
        ...value,
        items: value.items.map((item, i) => convert(item, type.items[i] ?? any, evaluate)),
      }
    case 'map':
      if (value.kind !== 'map' || lazyOf(value) !== undefined) return value
      return mapValue(
        lastEntries(value).map((entry) => ({
          key: entry.key,
          value: convert(entry.value, type.of, evaluate),
        })),
        value.span,
        { open: value.open, collection: 'map' },
      )
    case 'object':
      return value.kind === 'map' && lazyOf(value) === undefined
        ? toObject(value, type.fields, evaluate)
        : value
  }
}

function toObject(
  value: Extract<Value, { kind: 'map' }>,
  fields: readonly Field[],
  evaluate: (expression: Expression) => Value,
): Value {
  const entries: MapEntry[] = []
  for (const field of fields) {
    const given = entryOf(value, field.name)
    const isNull = given === undefined || given.value.kind === 'null'
    if (given !== undefined && !(isNull && field.fallback !== undefined)) {
      entries.push({ key: given.key, value: convert(given.value, field.type, evaluate) })
      continue
    }
    if (!field.optional || value.open !== undefined) continue
    const fallback = field.fallback === undefined ? nullValue(value.span) : evaluate(field.fallback)
    const key = literal(field.name, value.span, false)
    entries.push({ key, value: convert(fallback, field.type, evaluate) })
  }
  return mapValue(entries, value.span, { open: value.open })
}

/** A list as a collection: of a set each element once, in its order. */
export function toCollection(
  list: Extract<Value, { kind: 'list' }>,
  collection: 'list' | 'set',
): Value {
  if (collection === 'list') return listValue(list.items, list.span, { ...list, collection })
  const distinct: Value[] = []
  const texts = new Set<string>()
  for (const item of list.items) {
    const text = textOf(item)
    if (text === undefined) {
      if (distinct.length > 500 || !distinct.some((other) => equals(other, item) === true))
        distinct.push(item)
    } else if (!texts.has(text)) {
      texts.add(text)
      distinct.push(item)
    }
  }
  const isKnown = distinct.every((item) => textOf(item) !== undefined)
  const sorted = isKnown
    ? [...distinct].sort((a, b) => compareText(textOf(a) ?? '', textOf(b) ?? ''))
    : distinct
  const placed = isKnown && list.open === undefined ? undefined : 0
  return listValue(sorted, list.span, { open: list.open, collection, placed })
}
