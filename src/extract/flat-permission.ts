import type { PolicySiteRow } from '../model/sites/sites.ts'
import type { Resource } from '../model/resource.ts'
import type { Span } from '../model/span.ts'
import {
  literal,
  prefixOf,
  textOf,
  valueOf,
  type MapEntry,
  type MapValue,
  type Value,
} from '../model/value.ts'
import { walk } from './walk.ts'

/**
 * The statements that permission resources (`aws_lambda_permission` and its kind) spread over their
 * arguments, or over those of a block each, in the words of the policy grammar: one statement or a
 * list. undefined where there is none.
 */
export function flatPermission(resource: Resource, row: PolicySiteRow): Value | undefined {
  if (row.path === '')
    return statementOf(resource.properties, row, resource.span, resource.body, resource.type)
  const found = walk(resource.properties, row.path).flatMap(({ value }): readonly Value[] => {
    if (value.kind === 'unresolved') return [value]
    if (value.kind !== 'map') return []
    const statement = statementOf(value, row, value.span, value.span, resource.type)
    return statement === undefined ? [] : [statement]
  })
  const list = valueOf(resource.properties, row.path.replace(/\[\].*$/, ''))
  const open = list?.kind === 'list' ? list.open : undefined
  if (list === undefined || (found.length === 0 && open === undefined)) return undefined
  return { kind: 'list', items: found, span: list.span, ...(open === undefined ? {} : { open }) }
}

/** One statement; its keys take the span of the argument, what the service adds that of `at`. */
function statementOf(
  properties: MapValue,
  row: PolicySiteRow,
  at: Span,
  span: Span,
  type: string,
): MapValue | undefined {
  const elements: MapEntry[] = []
  const conditions = new Map<string, MapEntry[]>()

  for (const [argument, target] of Object.entries(row.fields ?? {})) {
    const value = valueOf(properties, argument)
    if (value === undefined || value.kind === 'null' || value.kind === 'absent') continue
    if (target === 'Action') elements.push(entry('Action', prefixed(value, row.actionPrefix)))
    else if (target === 'Principal') elements.push(entry('Principal', principal(value)))
    else if (target === 'Condition') elements.push(entry('Condition', condition(value)))
    else if (target === 'Sid' || target === 'Resource' || target === 'Effect')
      elements.push(entry(target, value))
    else {
      const operator = operatorOf(target)
      conditions.set(operator, [...(conditions.get(operator) ?? []), entry(target, value)])
    }
  }
  const has = (name: string): boolean => elements.some((element) => textOf(element.key) === name)
  if (!has('Action') && type === 'aws_cloudwatch_event_permission') {
    // The provider's default for this resource.
    elements.push(entry('Action', literal('events:PutEvents', at, false)))
  }
  if (!has('Action')) return undefined
  if (!has('Effect')) elements.unshift(entry('Effect', literal('Allow', at, false)))
  if (conditions.size > 0) {
    const clauses = [...conditions].map(([operator, entries]) =>
      entry(operator, { kind: 'map', entries, span: entries[0]?.value.span ?? at }),
    )
    elements.push(entry('Condition', { kind: 'map', entries: clauses, span: at }))
  }
  return { kind: 'map', entries: elements, span }
}

function entry(name: string, value: Value): MapEntry {
  return { key: literal(name, value.span, false), value }
}

/** The operator that a service puts a condition key under. */
function operatorOf(key: string): string {
  if (key.endsWith('Arn')) return 'ArnLike'
  return key.endsWith('Url') ? 'Bool' : 'StringEquals'
}

/** `{ key, type, value }` (a block, or CloudFormation's `{ Key, Type, Value }`), as event buses take a condition. */
function condition(value: Value): Value {
  const map = value.kind === 'list' && value.items.length === 1 ? value.items[0] : value
  if (map?.kind !== 'map') return value
  const part = (name: string): Value | undefined => valueOf(map, name)
  const key = part('key') ?? part('Key')
  const operator = part('type') ?? part('Type')
  const right = part('value') ?? part('Value')
  if (key?.kind !== 'string' || operator?.kind !== 'string' || right === undefined) return value
  const clause: MapValue = { kind: 'map', entries: [{ key, value: right }], span: map.span }
  return { kind: 'map', entries: [{ key: operator, value: clause }], span: map.span }
}

/** `s3.amazonaws.com` is a service, `*` everyone, an account id or ARN an AWS principal. */
function principal(value: Value): Value {
  if (value.kind === 'map') return value
  const text = textOf(value)
  if (text === '*') return value
  // `events.${AWS::URLSuffix}` has a hole and is a service all the same.
  const lead = text ?? (value.kind === 'string' ? prefixOf(value) : '')
  const type = /^[a-z][a-z0-9-]*\./.test(lead) ? 'Service' : 'AWS'
  return {
    kind: 'map',
    entries: [{ key: literal(type, value.span, false), value }],
    span: value.span,
  }
}

function prefixed(value: Value, prefix: string | undefined): Value {
  if (prefix === undefined) return value
  if (value.kind === 'list')
    return { ...value, items: value.items.map((item) => prefixed(item, prefix)) }
  if (value.kind !== 'string') return value
  return {
    ...value,
    pieces: [{ kind: 'literal', text: prefix, span: value.span, exact: false }, ...value.pieces],
  }
}
