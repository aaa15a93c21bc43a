import {
  literal,
  textOf,
  valueOf,
  type MapEntry,
  type MapValue,
  type Value,
} from '../../model/value.ts'

/** Crossplane's classic provider spells a policy out in the manifest's own letters. */
const statementElements = new Map([
  ['sid', 'Sid'],
  ['effect', 'Effect'],
  ['action', 'Action'],
  ['notAction', 'NotAction'],
  ['resource', 'Resource'],
  ['notResource', 'NotResource'],
  ['principal', 'Principal'],
  ['notPrincipal', 'NotPrincipal'],
  ['condition', 'Condition'],
])

/** The policy that a structured field of a Crossplane resource stands for; `undefined` for other values. */
export function structuredPolicy(value: Value): MapValue | undefined {
  if (value.kind !== 'map') return undefined
  const statements = valueOf(value, 'statements')
  if (statements?.kind !== 'list') return undefined
  const items = statements.items.map((item) => (item.kind === 'map' ? statementOf(item) : item))
  const entries = value.entries.map((entry): MapEntry => {
    const key = textOf(entry.key)
    if (key === 'statements') return renamed(entry, 'Statement', { ...statements, items })
    return key === 'version' ? renamed(entry, 'Version', entry.value) : entry
  })
  return { ...value, entries }
}

function renamed(entry: MapEntry, name: string, value: Value): MapEntry {
  return { key: literal(name, entry.key.span, false), value }
}

function statementOf(statement: MapValue): MapValue {
  const entries = statement.entries.map((entry) => {
    const name = statementElements.get(textOf(entry.key) ?? '')
    if (name === undefined) return entry
    const { value } = entry
    if (name.endsWith('Principal')) return renamed(entry, name, principalOf(value))
    return renamed(entry, name, name === 'Condition' ? conditionOf(value) : value)
  })
  return { ...statement, entries }
}

/** `allowAnon`, `awsPrincipals[].{awsAccountId, iamUserArn, iamRoleArn}`, `service`, `federated`. */
function principalOf(value: Value): Value {
  if (value.kind !== 'map') return value
  if (textOf(valueOf(value, 'allowAnon')) === 'true') return literal('*', value.span, false)
  const entries: MapEntry[] = []
  for (const entry of value.entries) {
    const key = textOf(entry.key)
    if (key === 'service') entries.push(renamed(entry, 'Service', entry.value))
    else if (key === 'federated') entries.push(renamed(entry, 'Federated', entry.value))
    else if (key === 'awsPrincipals' && entry.value.kind === 'list') {
      const items = entry.value.items.flatMap((item): readonly Value[] =>
        item.kind === 'map' ? item.entries.map((inner) => arnOf(inner.value)) : [item],
      )
      entries.push(renamed(entry, 'AWS', { ...entry.value, items }))
    }
  }
  return { ...value, entries }
}

/** A reference to another resource of the cluster is an ARN that is not known here. */
function arnOf(value: Value): Value {
  if (value.kind === 'string') return value
  const { span } = value
  const symbol = `${span.file}#${span.start}`
  return {
    kind: 'unresolved',
    text: 'reference',
    span,
    reason: 'computed-attribute',
    symbol,
    shape: 'arn',
  }
}

/** `[{operatorKey, conditions: [{key, stringValue | listValue | …}]}]` as operator → key → values. */
function conditionOf(value: Value): Value {
  if (value.kind !== 'list') return value
  const entries = value.items.flatMap((item): readonly MapEntry[] => {
    if (item.kind !== 'map') return []
    const operator = valueOf(item, 'operatorKey')
    const pairs = valueOf(item, 'conditions')
    if (operator?.kind !== 'string' || pairs?.kind !== 'list') return []
    const inner = pairs.items.flatMap((pair) => (pair.kind === 'map' ? conditionPair(pair) : []))
    return [{ key: operator, value: { kind: 'map', entries: inner, span: pairs.span } }]
  })
  return { kind: 'map', entries, span: value.span }
}

function conditionPair(pair: MapValue): readonly MapEntry[] {
  const key = valueOf(pair, 'key')
  const held = pair.entries.find((entry) => textOf(entry.key)?.endsWith('Value') === true)
  return key?.kind === 'string' && held !== undefined ? [{ key, value: held.value }] : []
}
