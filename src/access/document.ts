import type {
  ConditionClause,
  EntryList,
  Entry,
  PolicyDocument,
  PolicyKind,
  PrincipalEntry,
  PrincipalList,
  PrincipalType,
  Statement,
} from '../model/policy.ts'
import type { Span } from '../model/span.ts'
import { literal, type Guard, type Unresolved } from '../model/value.ts'
import {
  isOpen,
  itemsOf,
  memberOf,
  printed,
  stringOf,
  wholeHole,
  type JsonItems,
} from './json-holes.ts'

export interface JsonDocumentOptions {
  readonly kind: PolicyKind
  /** Names the document: a path or an ARN. */
  readonly name: string
}

/**
 * A policy document of JSON, as from `JSON.parse`, with spans that point nowhere. `${expression}` that
 * is no variable of IAM, `$unresolved`, `$open` and `$alternatives` are read as the extraction prints
 * them: equal texts are equal holes. What is not a policy's shape is left out; never throws.
 */
export function documentFromJson(json: unknown, options: JsonDocumentOptions): PolicyDocument {
  const span: Span = { file: options.name, start: 0, end: 0 }
  const versions: string[] = []
  const statements: Statement[] = []
  let open: Unresolved | undefined
  const whole = itemsOf(json, span)
  open = whole.open
  for (const document of whole.items) {
    const version = memberOf(document.json, 'Version')
    if (typeof version === 'string') versions.push(version)
    const list = itemsOf(memberOf(document.json, 'Statement'), span)
    open ??= list.open ?? wholeHole(memberOf(document.json, '$open'), span)
    for (const item of list.items) {
      const hole = wholeHole(item.json, span)
      if (hole === undefined)
        statements.push(
          statementOf(item.json, statements.length, [...document.guards, ...item.guards], span),
        )
      else open ??= hole
    }
  }
  const [version] = versions
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
    version: version === undefined ? undefined : literal(version, span, false),
    statements,
    complete: open === undefined,
    unresolved: [],
    open,
    instantiated: true,
  }
}

function statementOf(
  json: unknown,
  index: number,
  guards: readonly Guard[],
  span: Span,
): Statement {
  const effect = memberOf(json, 'Effect')
  const conditions = clausesOf(memberOf(json, 'Condition'), span)
  const rest = memberOf(json, '$open')
  return {
    index,
    sid: stringOf(memberOf(json, 'Sid'), span),
    effect: effect === 'Allow' || effect === 'Deny' ? effect : 'undecided',
    ...effectHole(effect, span),
    effectSpan: span,
    actions: entryList(json, 'Action', 'NotAction', span),
    resources: entryList(json, 'Resource', 'NotResource', span),
    principals: principalList(json, span),
    conditions: conditions.clauses,
    openCondition: conditions.open ?? (rest === undefined ? undefined : wholeHole(json, span)),
    guards,
    span,
  }
}

/** The expression that an effect is as a whole, or what is written that is none. */
function effectHole(effect: unknown, span: Span): Pick<Statement, 'effectOpen' | 'effectText'> {
  const [only, ...others] = stringOf(effect, span)?.pieces ?? []
  if (only?.kind === 'unresolved') return others.length === 0 ? { effectOpen: only } : {}
  const text = effect === undefined ? '' : typeof effect === 'string' ? effect : undefined
  return text === undefined || text === 'Allow' || text === 'Deny' ? {} : { effectText: text }
}

function entryList<A extends string, B extends string>(
  json: unknown,
  positive: A,
  negative: B,
  span: Span,
): EntryList<A | B> | undefined {
  for (const element of [positive, negative]) {
    const value = memberOf(json, element)
    if (value === undefined) continue
    const list = itemsOf(value, span)
    return { element, entries: entriesOf(list, span), open: list.open, span, keySpan: span }
  }
  return undefined
}

function entriesOf({ items }: JsonItems, span: Span): readonly Entry[] {
  return items.flatMap(({ json, guards }) => {
    const value = stringOf(json, span)
    return value === undefined ? [] : [{ value, guards }]
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
    const value = memberOf(json, element)
    if (value === undefined) continue
    const list = itemsOf(value, span)
    let { open } = list
    const entries = list.items.flatMap(({ json: item, guards }): readonly PrincipalEntry[] => {
      const bare = stringOf(item, span)
      if (bare !== undefined) return [{ value: bare, guards, type: item === '*' ? '*' : 'unknown' }]
      open ??= wholeHole({ $open: memberOf(item, '$open') }, span)
      return membersOf(item).flatMap(([type, values]) => {
        const own = itemsOf(values, span)
        open ??= own.open
        return entriesOf(own, span).map((entry) => ({
          value: entry.value,
          guards: [...guards, ...entry.guards],
          type: principalTypes.has(type) ? (type as PrincipalType) : 'unknown',
        }))
      })
    })
    return { element, entries, open, span, keySpan: span }
  }
  return undefined
}

/** The clauses of a Condition, and the hole where some of it is not spelled out. */
function clausesOf(
  json: unknown,
  span: Span,
): { readonly clauses: readonly ConditionClause[]; readonly open: Unresolved | undefined } {
  let open = conditionHole(json, span)
  const clauses: ConditionClause[] = []
  for (const [operator, keys] of membersOf(json)) {
    open ??= conditionHole(keys, span)
    for (const [key, values] of membersOf(keys)) {
      const list = itemsOf(values, span)
      clauses.push({
        operator,
        operatorSpan: span,
        key: stringOf(key, span) ?? literal(key, span, false),
        values: entriesOf(list, span),
        open: list.open,
        guards: [],
        span,
      })
    }
  }
  return { clauses, open }
}

/** Undecided branches of a whole condition stay one hole, known by its text. */
function conditionHole(json: unknown, span: Span): Unresolved | undefined {
  if (!isOpen(json)) return undefined
  return wholeHole(json, span) ?? wholeHole({ $unresolved: printed(json) }, span)
}

/** The members of a map, without the marks of what is not spelled out. */
const membersOf = (json: unknown): readonly (readonly [string, unknown])[] =>
  typeof json === 'object' && json !== null && !Array.isArray(json)
    ? Object.entries(json).filter(([key]) => !marks.has(key))
    : []

const marks: ReadonlySet<string> = new Set(['$unresolved', '$open', '$alternatives'])
