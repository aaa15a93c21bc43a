import type { Span } from '../../../model/span.ts'
import { textOf } from '../../../model/value.ts'
import type {
  MapEntry,
  MapValue,
  Reference,
  StringValue,
  Unresolved,
  Value,
} from '../../../model/value.ts'
import { nodeToValue } from '../../../parse/values.ts'
import type { MapNode, Node, ScalarNode } from '../../../parse/node.ts'
import { listValue, mapValue, maxDepth, unresolved } from '../values.ts'
import { child, isList, isNull, isTrue, itemOf } from './plan-node.ts'

/** The three trees in which a plan describes one object: what is known, what will be, what is secret. */
export interface Planned {
  readonly values: Node | undefined
  readonly unknown: Node | undefined
  readonly sensitive: Node | undefined
}

/** The object whose values are read. */
export interface Owner {
  readonly address: string
  /** The plan's path: the start of its symbols. */
  readonly root: string
  readonly mode: 'resource' | 'data'
  readonly span: Span
}

/** The arguments and attributes of a planned object; what is known only after apply is a hole. */
export function plannedProperties(planned: Planned, owner: Owner): MapValue {
  const value = plannedValue(planned, '', owner, 0)
  return value.kind === 'map' ? withoutCopies(value, planned) : mapValue([], owner.span)
}

/** `tags_all` repeats the tags without saying which of them are secret. */
function withoutCopies(value: MapValue, { sensitive }: Planned): MapValue {
  const tags = child(sensitive, 'tags')
  if (tags === undefined || !holdsTrue(tags, 0)) return value
  return { ...value, entries: value.entries.filter(({ key }) => textOf(key) !== 'tags_all') }
}

function plannedValue(planned: Planned, path: string, owner: Owner, depth: number): Value {
  const { values, unknown, sensitive } = planned
  const span = values?.span ?? unknown?.span ?? owner.span
  if (depth > maxDepth) return hole(path, owner, span, 'too-deep')
  if (isTrue(sensitive)) return hole(path, owner, span, 'sensitive')
  if (isTrue(unknown)) return hole(path, owner, span, 'known-after-apply')
  if (values?.kind === 'map' || (unknown?.kind === 'map' && isAbsent(values)))
    return plannedMap(planned, path, owner, depth)
  if (isList(values) || (isList(unknown) && isAbsent(values)))
    return plannedList(planned, path, owner, depth)
  return values === undefined ? { kind: 'null', span } : nodeToValue(values, { literals: 'json' })
}

function isAbsent(node: Node | undefined): boolean {
  return node === undefined || isNull(node)
}

function plannedMap(planned: Planned, path: string, owner: Owner, depth: number): Value {
  const { values, unknown, sensitive } = planned
  const entries: MapEntry[] = []
  const seen = new Set<string>()
  const add = (key: ScalarNode): void => {
    if (seen.has(key.text)) return
    seen.add(key.text)
    const inner = {
      values: child(values, key.text),
      unknown: child(unknown, key.text),
      sensitive: child(sensitive, key.text),
    }
    const step = path === '' ? key.text : `${path}.${key.text}`
    entries.push({ key: keyOf(key), value: plannedValue(inner, step, owner, depth + 1) })
  }
  for (const { key } of entriesOf(values)) add(key)
  for (const { key, value } of entriesOf(unknown)) if (holdsTrue(value, 0)) add(key)
  return mapValue(entries, values?.span ?? unknown?.span ?? owner.span)
}

function entriesOf(node: Node | undefined): MapNode['entries'] {
  return node?.kind === 'map' ? node.entries : []
}

function keyOf(node: ScalarNode): StringValue {
  return { kind: 'string', pieces: node.pieces, span: node.span }
}

function plannedList(planned: Planned, path: string, owner: Owner, depth: number): Value {
  const { values, unknown, sensitive } = planned
  const known = isList(values) ? values.items.length : 0
  const unknowns = isList(unknown) ? unknown.items.length : 0
  const items = Array.from({ length: Math.max(known, unknowns) }, (_, index) => {
    const inner = {
      values: itemOf(values, index),
      unknown: itemOf(unknown, index),
      sensitive: itemOf(sensitive, index),
    }
    return plannedValue(inner, `${path}[${index}]`, owner, depth + 1)
  })
  return listValue(items, values?.span ?? unknown?.span ?? owner.span)
}

/** True where something below the node is marked. */
function holdsTrue(node: Node, depth: number): boolean {
  if (depth > maxDepth) return true
  if (node.kind === 'scalar') return isTrue(node)
  return node.kind === 'list'
    ? node.items.some((item) => holdsTrue(item, depth + 1))
    : node.entries.some(({ value }) => holdsTrue(value, depth + 1))
}

function hole(
  path: string,
  owner: Owner,
  span: Span,
  reason: 'known-after-apply' | 'sensitive' | 'too-deep',
): Unresolved {
  const text = path === '' ? owner.address : `${owner.address}.${path}`
  const isOwn = owner.mode === 'resource' && /^[A-Za-z0-9_]+$/.test(path)
  return unresolved({
    text,
    span,
    reason,
    symbol: `${owner.root}|${text}`,
    shape: path === 'arn' || path.endsWith('_arn') ? 'arn' : 'any',
    ...(isOwn ? { reference: { address: owner.address, attribute: path } } : {}),
  })
}

/** The hole for an attribute of another object of the plan. */
export function referenceHole(reference: Reference, root: string, span: Span): Unresolved {
  const text = `${reference.address}.${reference.attribute}`
  return unresolved({
    text,
    span,
    reason: 'known-after-apply',
    symbol: `${root}|${text}`,
    shape: reference.attribute === 'arn' ? 'arn' : 'any',
    reference,
  })
}
