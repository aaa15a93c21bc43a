import type { ConditionClause, Entry, PolicyDocument, Statement } from '../model/policy.ts'
import type { Guard } from '../model/value.ts'
import { sidesOf, type GuardedDocument, type Side } from './sides.ts'

/** The head on one side of each undecided condition that it shares with the base, which stays as wide as it may be. */
export interface Decided {
  readonly base: Side
  readonly head: Side
  /** What was assumed, in words. */
  readonly assumed: readonly string[]
}

/**
 * A condition that both sides have is the same on both. Where the head allows something on one side of it
 * that the base allows on neither, the change adds it. The side is the one that `statements` of the head
 * stand on. undefined where nothing is shared.
 */
export function underSharedGuards(
  base: Side,
  head: Side,
  statements: readonly Statement[],
): Decided | undefined {
  const before = new Set(guardsOf(base).map(({ symbol }) => symbol))
  const chosen = new Map<string, Guard>()
  for (const guard of [...statements.flatMap(guardsOfStatement), ...guardsOf(head)])
    if (before.has(guard.symbol) && !chosen.has(guard.symbol)) chosen.set(guard.symbol, guard)
  if (chosen.size === 0) return undefined
  const [decidedBase, decidedHead] = sidesOf([
    base,
    {
      ...head,
      layers: head.layers.map((layer) => layer.flatMap((entry) => decideEntry(entry, chosen))),
    },
  ])
  if (decidedBase === undefined || decidedHead === undefined) return undefined
  const assumed = [...chosen.values()].map(
    ({ text, holds }) =>
      `${text} ${holds === true ? 'holds' : holds === false ? 'does not hold' : `is ${holds}`}`,
  )
  return { base: decidedBase, head: decidedHead, assumed }
}

type Chosen = ReadonlyMap<string, Guard>

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

function decideEntry(entry: GuardedDocument, chosen: Chosen): readonly GuardedDocument[] {
  const guards = left(entry.guards, chosen)
  return guards === undefined ? [] : [{ guards, document: decideDocument(entry.document, chosen) }]
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

function guardsOf(side: Side): readonly Guard[] {
  return side.layers
    .flat()
    .flatMap(({ document, guards }) => [
      ...guards,
      ...document.statements.flatMap(guardsOfStatement),
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
