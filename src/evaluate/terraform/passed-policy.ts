import type { ListValue, MapEntry, MapValue, Unresolved, Value } from '../../model/value.ts'
import { literal, textOf, valueOf } from '../../model/value.ts'
import { leavesOf } from './alternatives.ts'
import { isLazy } from './lazy.ts'
import { renderPolicyDocument } from './policy-document.ts'
import { listValue, mapValue, placeOf, unresolved } from './values.ts'

/**
 * The policies that an argument of a module is or holds: documents as JSON or as objects, and the
 * statement objects many modules take (`{ actions = […], resources = […] }`, `{ Effect = …, Action = … }`),
 * in lists or maps.
 */
export function passedPolicies(value: Value, depth = 0): readonly Value[] {
  return leavesOf(value).flatMap(({ value: leaf }) => {
    if (isDocument(leaf)) return [leaf]
    if ((leaf.kind !== 'list' && leaf.kind !== 'map') || isLazy(leaf)) return []
    const statements = statementsIn(leaf)
    if (statements.length > 0) return [documentOf(leaf, statements)]
    const grammar = grammarDocument(leaf)
    if (grammar !== undefined) return [grammar]
    if (depth >= 3) return []
    return partsOf(leaf).flatMap(({ value: part }) => passedPolicies(part, depth + 1))
  })
}

function isDocument(value: Value): boolean {
  if (value.kind === 'json') return isDocument(value.value)
  if (value.kind === 'map') return !isLazy(value) && hasStatement(value)
  if (value.kind !== 'string') return false
  const [first] = value.pieces
  if (first?.kind !== 'literal' || !first.text.trimStart().startsWith('{')) return false
  return value.pieces.some(
    (piece) => piece.kind === 'literal' && piece.text.includes('"Statement"'),
  )
}

function hasStatement(value: MapValue): boolean {
  const statement = valueOf(value, 'Statement')
  return statement?.kind === 'list' || statement?.kind === 'map'
}

interface Part {
  readonly key: string | undefined
  readonly value: Value
}

function partsOf(value: ListValue | MapValue): readonly Part[] {
  return value.kind === 'list'
    ? value.items.map((item) => ({ key: undefined, value: item }))
    : value.entries.map((entry) => ({ key: textOf(entry.key), value: entry.value }))
}

/** The elements that are statements; none where the value is a statement itself. */
function statementsIn(value: ListValue | MapValue): readonly Value[] {
  if (value.kind === 'map' && isStatement(value)) return [statementOf(value)]
  return partsOf(value).flatMap(({ value: part }) =>
    part.kind === 'map' && isStatement(part) ? [statementOf(part)] : [],
  )
}

/** True for a statement in the words of the policy grammar. */
function isGrammarStatement(value: Value): boolean {
  if (value.kind !== 'map' || isLazy(value)) return false
  const has = (name: string): boolean => valueOf(value, name) !== undefined
  return has('Effect') && (has('Action') || has('NotAction'))
}

/** A statement of the policy grammar, or a list of them, as a document. */
function grammarDocument(value: Value): Value | undefined {
  const items = value.kind === 'list' ? value.items.flatMap((item) => leavesOf(item)) : []
  const isOne = isGrammarStatement(value)
  if (!isOne && !items.some((leaf) => isGrammarStatement(leaf.value))) return undefined
  return mapValue([{ key: literal('Statement', value.span, false), value }], value.span)
}

const lists = ['actions', 'not_actions', 'resources', 'not_resources'] as const

function isStatement(value: MapValue): boolean {
  if (isLazy(value)) return false
  const has = (name: string): boolean => valueOf(value, name)?.kind === 'list'
  const acts = has('actions') || has('not_actions')
  return (
    acts &&
    ['resources', 'not_resources', 'effect', 'principals', 'sid'].some(
      (name) => valueOf(value, name) !== undefined,
    )
  )
}

/** A statement object as a `statement` block; what cannot be read leaves it open. */
function statementOf(value: MapValue): Value {
  const entries: MapEntry[] = []
  let open: Unresolved | undefined = value.open
  const add = (name: string, as: string, reads: (found: Value) => boolean): void => {
    const entry = value.entries.findLast((one) => textOf(one.key) === name)
    if (entry === undefined || entry.value.kind === 'null') return
    if (reads(entry.value))
      entries.push({ key: { ...literal(as, entry.key.span, false) }, value: entry.value })
    else open ??= opaque(entry.value, name)
  }
  add('sid', 'sid', (found) => found.kind === 'string')
  add('effect', 'effect', (found) => found.kind === 'string')
  for (const name of lists) add(name, name, (found) => found.kind === 'list')
  if (!has(value, 'resources') && !has(value, 'not_resources') && !isTrust(value))
    entries.push(resourcesOfModule(value))
  for (const name of ['principals', 'not_principals'])
    add(name, name, (found) => areBlocks(found, ['type', 'identifiers']))
  for (const name of ['condition', 'conditions'])
    add(name, 'condition', (found) => areBlocks(found, ['test', 'variable', 'values']))
  return mapValue(entries, value.span, { open })
}

function has(value: MapValue, name: string): boolean {
  const found = valueOf(value, name)
  return found !== undefined && found.kind !== 'null' && found.kind !== 'absent'
}

/** True for a statement that says who may assume a role, which has no resource. */
function isTrust(value: MapValue): boolean {
  const actions = valueOf(value, 'actions')
  return (
    actions?.kind === 'list' &&
    actions.items.every((item) => textOf(item)?.toLowerCase().startsWith('sts:') === true)
  )
}

/** A module fills in the resource it makes where a statement names none. */
function resourcesOfModule({ span }: MapValue): MapEntry {
  const text = 'the resource of the module'
  const symbol = `resource of ${placeOf(span)}`
  const open = unresolved({ text, span, reason: 'external-module', symbol })
  return { key: literal('resources', span, false), value: listValue([], span, { open }) }
}

function areBlocks(value: Value, names: readonly string[]): boolean {
  return (
    value.kind === 'list' &&
    value.items.every(
      (item) => item.kind === 'map' && names.every((name) => valueOf(item, name) !== undefined),
    )
  )
}

function opaque(value: Value, name: string): Unresolved {
  const symbol = `passed ${placeOf(value.span)}`
  return unresolved({ text: name, span: value.span, reason: 'opaque', symbol })
}

function documentOf(value: ListValue | MapValue, statements: readonly Value[]): Value {
  const list = listValue(statements, value.span, { open: value.open })
  const key = literal('statement', value.span, false)
  return renderPolicyDocument(mapValue([{ key, value: list }], value.span), value.span).value
}
