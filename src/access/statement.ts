import type { PolicyDocument, Statement } from '../model/policy.ts'
import { textOf } from '../model/value.ts'
import {
  isUnreadClaim,
  isListKey,
  keyOf,
  literalOf,
  operatorOf,
  unreadLiteral,
  type Literal,
} from './condition.ts'
import {
  actionForm,
  everything,
  globOf,
  partsOf,
  resourceForm,
  withVariables,
  type Glob,
} from './glob.ts'
import { guardIds, guardLiteral, type GuardLiteral } from './guards.ts'
import { holeLetter } from './letters.ts'
import { everyPrincipal, principalGlobs } from './principal.ts'

/** A union of patterns, or everything but it. */
export interface GlobSet {
  readonly globs: readonly Glob[]
  readonly complement: boolean
  /** Texts of patterns without wildcards that are there under no guard, for look-up. */
  readonly literals: ReadonlySet<string>
  /** The other patterns. */
  readonly rest: readonly Glob[]
}

/** A statement ready for the algebra: a product of sets. A statement has one for each reading of its guarded clauses. */
export interface Terms {
  readonly index: number
  readonly sid: string | undefined
  readonly effect: 'Allow' | 'Deny' | 'undecided'
  /** Names what an undecided effect is, an expression or a text: equal names are equal effects. */
  readonly effectSymbol?: string
  readonly actions: GlobSet
  readonly resources: GlobSet
  readonly principals: GlobSet
  readonly conditions: readonly Literal[]
  readonly guards: readonly GuardLiteral[]
  /** Equal keys are equal statements. */
  readonly key: string
}

export function globSet(globs: readonly Glob[], complement: boolean): GlobSet {
  const literals = new Set<string>()
  const rest: Glob[] = []
  for (const glob of globs) {
    if (glob.literal !== undefined && glob.guards.length === 0) literals.add(glob.literal)
    else rest.push(glob)
  }
  return { globs, complement, literals, rest }
}

export const everySet: GlobSet = globSet([everything], false)

/** Guards on clauses beyond this many make the conditions unread instead of doubling the statements. */
const guardSplitLimit = 3

/** The statements of a document as terms. `severalKeys`: keys that some policy uses with a set operator. */
export function termsOf(
  document: PolicyDocument,
  severalKeys: ReadonlySet<string>,
): readonly Terms[] {
  const keys = [...severalKeys].sort().join('\n')
  const known = compiled.get(document)
  if (known?.keys === keys) return known.terms
  const terms = compile(document, severalKeys)
  compiled.set(document, { keys, terms })
  return terms
}

/** A managed policy is read once, however many principals it is attached to. */
const compiled = new WeakMap<PolicyDocument, { keys: string; terms: readonly Terms[] }>()

function compile(document: PolicyDocument, severalKeys: ReadonlySet<string>): readonly Terms[] {
  const version = document.version === undefined ? undefined : textOf(document.version)
  const variables = version !== '2008-10-17' && document.version !== undefined
  return document.statements.flatMap((statement) =>
    statementTerms(statement, variables, severalKeys),
  )
}

/** The terms with every pattern of resources and of condition values, and every condition key, put through a function. */
export function rewritten(
  terms: Terms,
  pattern: (glob: Glob) => Glob,
  key: (name: string) => string,
): Terms {
  const globs = mapped(terms.resources.globs, pattern)
  const conditions = mapped(terms.conditions, (literal) =>
    withValues(withKey(literal, key(literal.key)), pattern),
  )
  if (globs === terms.resources.globs && conditions === terms.conditions) return terms
  const { resources } = terms
  return {
    ...terms,
    resources: globs === resources.globs ? resources : globSet(globs, resources.complement),
    conditions,
  }
}

/** The list itself where nothing in it changes. */
function mapped<T>(list: readonly T[], change: (entry: T) => T): readonly T[] {
  const made = list.map(change)
  return made.every((entry, index) => entry === list[index]) ? list : made
}

function withKey(literal: Literal, key: string): Literal {
  if (key === literal.key || isUnreadClaim(literal)) return literal
  return { ...literal, key, id: JSON.stringify([key, ...idParts(literal).slice(1)]) }
}

function withValues(literal: Literal, pattern: (glob: Glob) => Glob): Literal {
  const { values } = literal
  if (values.domain !== 'text') return literal
  const globs = mapped(values.globs, pattern)
  if (globs === values.globs) return literal
  const id = JSON.stringify([...idParts(literal), globs.map((glob) => glob.key)])
  return { ...literal, values: { ...values, globs }, id }
}

const idParts = ({ id }: Literal): readonly unknown[] => JSON.parse(id) as unknown[]

/** Lower-cased keys that are used with ForAllValues or ForAnyValue. */
export function severalKeysOf(documents: readonly PolicyDocument[]): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const document of documents)
    for (const statement of document.statements)
      for (const clause of statement.conditions) {
        const key = keyOf(clause)
        if (operatorOf(clause.operator).set !== undefined || isListKey(key)) keys.add(key)
      }
  return keys
}

function statementTerms(
  statement: Statement,
  variables: boolean,
  severalKeys: ReadonlySet<string>,
): readonly Terms[] {
  const actions = actionSet(statement)
  const resources = resourceSet(statement, variables)
  const principals = principalSet(statement)
  const always: Literal[] = []
  const guarded = new Map<string, Literal[]>()
  for (const clause of statement.conditions) {
    const literal = literalOf(clause, { variables, severalKeys })
    const ids = guardIds(clause.guards)
    if (ids.length === 0) always.push(literal)
    else if (ids.length > 1 || (guarded.size >= guardSplitLimit && !guarded.has(ids[0] ?? '')))
      always.push(unreadLiteral(ids.join('&'), literal.id))
    else guarded.set(ids[0] ?? '', [...(guarded.get(ids[0] ?? '') ?? []), literal])
  }
  if (statement.openCondition !== undefined)
    always.push(unreadLiteral(statement.openCondition.symbol, 'condition'))
  const base = guardIds(statement.guards).map((id) => guardLiteral(id, true))
  let variants: { conditions: readonly Literal[]; guards: readonly GuardLiteral[] }[] = [
    { conditions: always, guards: base },
  ]
  for (const [id, literals] of guarded)
    variants = variants.flatMap((variant) => [
      {
        conditions: [...variant.conditions, ...literals],
        guards: [...variant.guards, guardLiteral(id, true)],
      },
      { conditions: variant.conditions, guards: [...variant.guards, guardLiteral(id, false)] },
    ])
  const sid = statement.sid === undefined ? undefined : textOf(statement.sid)
  const effectSymbol =
    statement.effectOpen?.symbol ??
    (statement.effectText === undefined ? undefined : `written ${statement.effectText}`)
  return variants.map(({ conditions, guards }) => ({
    index: statement.index,
    sid,
    effect: statement.effect,
    ...(effectSymbol === undefined ? {} : { effectSymbol }),
    actions,
    resources,
    principals,
    conditions,
    guards,
    key: keyOfTerms(
      [statement.effect, effectSymbol ?? ''],
      [actions, resources, principals],
      conditions,
      guards,
    ),
  }))
}

/** The statement of a document that is there under some guards only. */
export function underGuards(terms: Terms, assumed: readonly GuardLiteral[]): Terms {
  if (assumed.length === 0) return terms
  const ids = assumed.map((guard) => [guard.id, guard.positive])
  return {
    ...terms,
    guards: [...assumed, ...terms.guards],
    // The same statement under other guards is another one.
    key: `${JSON.stringify(ids)} ${terms.key}`,
  }
}

function keyOfTerms(
  effect: readonly string[],
  sets: readonly GlobSet[],
  conditions: readonly Literal[],
  guards: readonly GuardLiteral[],
): string {
  return JSON.stringify([
    effect,
    sets.map((set) => [set.complement, set.globs.map((glob) => glob.key).sort()]),
    conditions.map((literal) => literal.id).sort(),
    guards.map((guard) => [guard.id, guard.positive]),
  ])
}

function actionSet(statement: Statement): GlobSet {
  const list = statement.actions
  // A statement without actions matches no request.
  if (list === undefined) return globSet([], false)
  const globs = list.entries.map((entry) =>
    globOf(partsOf(entry.value), actionForm, guardIds(entry.guards)),
  )
  if (list.open !== undefined)
    globs.push(globOf([holeLetter(list.open.symbol, list.open.text, 'any', true).code], actionForm))
  return globSet(globs, list.element === 'NotAction')
}

function resourceSet(statement: Statement, variables: boolean): GlobSet {
  const list = statement.resources
  if (list === undefined) return everySet
  const form = withVariables(resourceForm, variables)
  const globs = list.entries.map((entry) =>
    globOf(partsOf(entry.value), form, guardIds(entry.guards)),
  )
  if (list.open !== undefined)
    globs.push(globOf([holeLetter(list.open.symbol, list.open.text, 'any', true).code], form))
  return globSet(globs, list.element === 'NotResource')
}

function principalSet(statement: Statement): GlobSet {
  const list = statement.principals
  if (list === undefined) return globSet(everyPrincipal, false)
  const globs = list.entries.flatMap(principalGlobs)
  if (list.open !== undefined)
    globs.push(
      globOf([holeLetter(list.open.symbol, list.open.text, 'any', true).code], {
        ...resourceForm,
        arn: false,
        variables: false,
      }),
    )
  return globSet(globs, list.element === 'NotPrincipal')
}
