import type { ConditionClause, Entry, PolicyDocument, Statement } from '../model/policy.ts'
import type { Guard } from '../model/value.ts'
import { guardIds } from './guards.ts'
import type { GuardedDocument, Side } from './sides.ts'

/** Undecided conditions taken to be on one side each, by symbol. */
export type Chosen = ReadonlyMap<string, Guard>

/**
 * A side for each undecided condition that both sides have: the one that `statements` of the head stand on, and
 * elsewhere one on which nothing is denied that need not be. undefined where nothing is shared.
 */
export function sharedGuards(
  base: Side,
  head: Side,
  statements: readonly Statement[],
): Chosen | undefined {
  const before = new Set(guardsOf(base).map(({ symbol }) => symbol))
  const chosen = new Map<string, Guard>()
  const choose = (guard: Guard): void => {
    if (before.has(guard.symbol) && !chosen.has(guard.symbol)) chosen.set(guard.symbol, guard)
  }
  statements.flatMap(guardsOfStatement).forEach(choose)
  const all = guardsOf(head)
  const denying = all.length === 0 ? [] : guardsOf(head, ({ effect }) => effect === 'Deny')
  for (const guard of denying)
    if (!chosen.has(guard.symbol)) otherSides(guard, all).slice(0, 1).forEach(choose)
  all.forEach(choose)
  return chosen.size === 0 ? undefined : chosen
}

function otherSides(guard: Guard, all: readonly Guard[]): readonly Guard[] {
  if (typeof guard.holds === 'boolean') return [{ ...guard, holds: !guard.holds }]
  return all.filter(({ symbol, holds }) => symbol === guard.symbol && holds !== guard.holds)
}

/** True where the same conditions stand on the same sides, wherever they stand. */
export function haveEqualGuards(base: Side, head: Side): boolean {
  const [before, after] = [base, head].map((side) => new Set(guardIds(guardsOf(side))))
  return before?.size === after?.size && [...(before ?? [])].every((id) => after?.has(id) === true)
}

/** What was chosen, in words. */
export const choicesOf = (chosen: Chosen): readonly string[] =>
  [...chosen.values()].map(
    ({ text, holds }) =>
      `${text} ${holds === true ? 'holds' : holds === false ? 'does not hold' : `is ${holds}`}`,
  )

/** A side as it is where the conditions are as chosen. */
export const decidedBy = (side: Side, chosen: Chosen): Omit<Side, 'terms'> => ({
  ...side,
  layers: side.layers.map((layer) => layer.map((entry) => decideEntry(entry, chosen))),
})

/** The guards that stay; undefined where one of them does not hold. */
function left(guards: readonly Guard[], chosen: Chosen): readonly Guard[] | undefined {
  const stay: Guard[] = []
  for (const guard of guards) {
    const known = chosen.get(guard.symbol)
    if (known === undefined) stay.push(guard)
    else if (known.holds !== guard.holds) return undefined
  }
  return stay
}

function kept<T extends { readonly guards: readonly Guard[] }>(
  items: readonly T[],
  chosen: Chosen,
): readonly T[] {
  return items.flatMap((item) => {
    const guards = left(item.guards, chosen)
    return guards === undefined ? [] : [{ ...item, guards }]
  })
}

/** A document that is not there keeps its place, and says nothing. */
function decideEntry(entry: GuardedDocument, chosen: Chosen): GuardedDocument {
  const guards = left(entry.guards, chosen)
  return guards === undefined
    ? { guards: [], document: { ...entry.document, statements: [], open: undefined } }
    : { guards, document: decideDocument(entry.document, chosen) }
}

function decideDocument(document: PolicyDocument, chosen: Chosen): PolicyDocument {
  const statements = kept(document.statements, chosen).map((statement): Statement => ({
    ...statement,
    actions: decideList(statement.actions, chosen),
    resources: decideList(statement.resources, chosen),
    principals: decideList(statement.principals, chosen),
    conditions: kept(statement.conditions, chosen).map((clause): ConditionClause => ({
      ...clause,
      values: kept(clause.values, chosen),
    })),
  }))
  return { ...document, statements }
}

function decideList<L extends { readonly entries: readonly Entry[] }>(
  list: L | undefined,
  chosen: Chosen,
): L | undefined {
  return list === undefined ? undefined : { ...list, entries: kept(list.entries, chosen) }
}

function guardsOf(
  side: Side,
  wanted: (statement: Statement) => boolean = () => true,
): readonly Guard[] {
  return side.layers
    .flat()
    .flatMap(({ document, guards }) => [
      ...guards,
      ...document.statements.filter(wanted).flatMap(guardsOfStatement),
    ])
}

function guardsOfStatement(statement: Statement): readonly Guard[] {
  const { guards, actions, resources, principals, conditions } = statement
  const entries = [actions, resources, principals].flatMap((list) => list?.entries ?? [])
  return [
    ...guards,
    ...entries.flatMap((entry) => entry.guards),
    ...conditions.flatMap((clause) => [
      ...clause.guards,
      ...clause.values.flatMap((entry) => entry.guards),
    ]),
  ]
}
