import type { PolicySiteRow } from '../model/sites/sites.ts'
import type { Resource } from '../model/resource.ts'
import {
  literal,
  prefixOf,
  textOf,
  valueOf,
  type MapEntry,
  type MapValue,
  type Value,
} from '../model/value.ts'

/**
 * The statement that a permission resource (`aws_lambda_permission` and its kind) spreads over its
 * arguments, as a map of the policy grammar. Keys take the span of the argument.
 */
export function flatPermission(resource: Resource, row: PolicySiteRow): MapValue | undefined {
  const elements: MapEntry[] = []
  const conditions: MapEntry[] = []
  const at = resource.span
  const entry = (name: string, value: Value): MapEntry => ({
    key: literal(name, value.span, false),
    value,
  })

  for (const [argument, target] of Object.entries(row.fields ?? {})) {
    const value = valueOf(resource.properties, argument)
    if (value === undefined || value.kind === 'null' || value.kind === 'absent') continue
    if (target === 'Action') elements.push(entry('Action', prefixed(value, row.actionPrefix)))
    else if (target === 'Principal') elements.push(entry('Principal', principal(value)))
    else if (
      target === 'Sid' ||
      target === 'Resource' ||
      target === 'Effect' ||
      target === 'Condition'
    ) {
      elements.push(entry(target, value))
    } else {
      const operator = target.endsWith('Arn')
        ? 'ArnLike'
        : target.endsWith('Url')
          ? 'Bool'
          : 'StringEquals'
      conditions.push(
        entry(operator, { kind: 'map', entries: [entry(target, value)], span: value.span }),
      )
    }
  }
  const has = (name: string): boolean => elements.some((element) => textOf(element.key) === name)
  if (!has('Action') && resource.type === 'aws_cloudwatch_event_permission') {
    // The provider's default for this resource.
    elements.push(entry('Action', literal('events:PutEvents', at, false)))
  }
  if (!has('Action')) return undefined
  if (!has('Effect')) elements.unshift(entry('Effect', literal('Allow', at, false)))
  if (conditions.length > 0) {
    elements.push(entry('Condition', { kind: 'map', entries: conditions, span: at }))
  }
  return { kind: 'map', entries: elements, span: resource.body }
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
