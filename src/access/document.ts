import type {
  ConditionClause,
  Entry,
  EntryList,
  PolicyDocument,
  PolicyKind,
  PrincipalEntry,
  PrincipalList,
  PrincipalType,
  Statement,
} from '../model/policy.ts'
import type { Span } from '../model/span.ts'
import { literal, type StringValue } from '../model/value.ts'

export interface JsonDocumentOptions {
  readonly kind: PolicyKind
  /** Names the document: a path or an ARN. */
  readonly name: string
}

/**
 * A policy document of plain JSON, as from `JSON.parse`: no holes, and spans that point nowhere.
 * What is not a policy's shape is left out; never throws.
 */
export function documentFromJson(json: unknown, options: JsonDocumentOptions): PolicyDocument {
  const span: Span = { file: options.name, start: 0, end: 0 }
  const version = textValue(member(json, 'Version'), span)
  return {
    kind: options.kind,
    site: {
      file: options.name,
      root: '.',
      address: options.name,
      property: '',
      resourceType: undefined,
      validatePolicyResourceType: undefined,
      publicAccessResourceType: undefined,
      span,
    },
    value: { kind: 'absent', span },
    version,
    statements: listOf(member(json, 'Statement')).map((item, index) =>
      statementOf(item, index, span),
    ),
    complete: true,
    unresolved: [],
    open: undefined,
    instantiated: true,
  }
}

function statementOf(json: unknown, index: number, span: Span): Statement {
  const effect = member(json, 'Effect')
  return {
    index,
    sid: textValue(member(json, 'Sid'), span),
    effect: effect === 'Allow' || effect === 'Deny' ? effect : 'undecided',
    effectSpan: span,
    actions: entryList(json, 'Action', 'NotAction', span),
    resources: entryList(json, 'Resource', 'NotResource', span),
    principals: principalList(json, span),
    conditions: clausesOf(member(json, 'Condition'), span),
    openCondition: undefined,
    guards: [],
    span,
  }
}

function entryList<A extends string, B extends string>(
  json: unknown,
  positive: A,
  negative: B,
  span: Span,
): EntryList<A | B> | undefined {
  for (const element of [positive, negative]) {
    const value = member(json, element)
    if (value === undefined) continue
    return { element, entries: entriesOf(value, span), open: undefined, span, keySpan: span }
  }
  return undefined
}

function entriesOf(json: unknown, span: Span): readonly Entry[] {
  return listOf(json).flatMap((item) => {
    const value = textValue(item, span)
    return value === undefined ? [] : [{ value, guards: [] }]
  })
}

const principalTypes: ReadonlySet<string> = new Set([
  'AWS',
  'Service',
  'Federated',
  'CanonicalUser',
])

function principalList(json: unknown, span: Span): PrincipalList | undefined {
  for (const element of ['Principal', 'NotPrincipal'] as const) {
    const value = member(json, element)
    if (value === undefined) continue
    const entries =
      typeof value === 'string'
        ? [{ value: literal(value, span, false), guards: [], type: bareType(value) }]
        : entriesByType(value, span)
    return { element, entries, open: undefined, span, keySpan: span }
  }
  return undefined
}

const bareType = (value: string): PrincipalType => (value === '*' ? '*' : 'unknown')

function entriesByType(value: unknown, span: Span): readonly PrincipalEntry[] {
  return membersOf(value).flatMap(([type, items]) =>
    entriesOf(items, span).map((entry) => ({
      ...entry,
      type: principalTypes.has(type) ? (type as PrincipalType) : 'unknown',
    })),
  )
}

function clausesOf(json: unknown, span: Span): readonly ConditionClause[] {
  return membersOf(json).flatMap(([operator, keys]) =>
    membersOf(keys).map(([key, values]) => ({
      operator,
      operatorSpan: span,
      key: literal(key, span, false),
      values: entriesOf(values, span),
      open: undefined,
      guards: [],
      span,
    })),
  )
}

function textValue(json: unknown, span: Span): StringValue | undefined {
  if (typeof json === 'string') return literal(json, span, false)
  if (typeof json === 'number' || typeof json === 'boolean')
    return literal(String(json), span, false)
  return undefined
}

const listOf = (json: unknown): readonly unknown[] =>
  Array.isArray(json) ? json : json === undefined || json === null ? [] : [json]

const membersOf = (json: unknown): readonly (readonly [string, unknown])[] =>
  typeof json === 'object' && json !== null && !Array.isArray(json) ? Object.entries(json) : []

/** Own members only: a policy may have a key named `constructor`. */
function member(json: unknown, key: string): unknown {
  if (typeof json !== 'object' || json === null) return undefined
  return Object.getOwnPropertyDescriptor(json, key)?.value
}
