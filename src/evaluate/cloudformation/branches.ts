import { consequence, equalityOf } from '../../model/equality.ts'
import type { Branch, Value } from '../../model/value.ts'
import { assuming, type Scope } from './scope.ts'

/** The branches that what is assumed leaves possible. */
export function branchesUnder(branches: readonly Branch[], scope: Scope): readonly Branch[] {
  return branches.filter(
    ({ guard }) => whatIsAssumed(scope.assumed, guard.symbol, guard.holds) !== false,
  )
}

/** Whether a side of a condition holds by what is assumed; undefined where that says nothing of it. */
export function whatIsAssumed(
  assumed: Scope['assumed'],
  symbol: string,
  holds: boolean | string,
): boolean | undefined {
  const same = assumed.get(symbol)
  if (same !== undefined) return same === holds
  const asked = equalityOf(symbol, holds)
  if (asked === undefined) return undefined
  for (const [other, side] of assumed) {
    const known = equalityOf(other, side)
    const follows = known === undefined ? undefined : consequence(known, asked)
    if (follows !== undefined) return follows
  }
  return undefined
}

/** Applies `body` to a value, or to each branch of its alternatives that is possible here. */
export function overBranches(
  value: Value,
  scope: Scope,
  body: (value: Value, scope: Scope) => Value,
  depth = 0,
): Value {
  if (value.kind !== 'alternatives' || depth > 8) return body(value, scope)
  const branches = branchesUnder(value.branches, scope).map((branch) => ({
    guard: branch.guard,
    value: overBranches(
      branch.value,
      assuming(scope, branch.guard.symbol, branch.guard.holds),
      body,
      depth + 1,
    ),
  }))
  const [only] = branches
  if (branches.length === 1 && only !== undefined) return only.value
  return { kind: 'alternatives', branches, span: value.span }
}
