import { consequence, equalityOf } from '../model/equality.ts'
import type { Guard, Value } from '../model/value.ts'

export interface Guarded<T = Value> {
  readonly value: T
  /** The undecided conditions under which the value is there, outermost first. */
  readonly guards: readonly Guard[]
}

/** What a condition that holds makes of another side; undefined where it says nothing of it. */
function whatOf(guard: Guard, other: Guard): boolean | undefined {
  if (guard.symbol === other.symbol) return guard.holds === other.holds
  const known = equalityOf(guard.symbol, guard.holds)
  const asked = known === undefined ? undefined : equalityOf(other.symbol, other.holds)
  return known === undefined || asked === undefined ? undefined : consequence(known, asked)
}

/** The branches of a value, each with the conditions that lead to it; values that are absent are left out. */
export function flatten(value: Value, guards: readonly Guard[] = []): readonly Guarded[] {
  if (value.kind === 'absent') return []
  if (value.kind !== 'alternatives') return [{ value, guards }]
  return value.branches.flatMap((branch) => {
    // A branch whose condition contradicts one that already holds cannot be reached.
    const told = guards.map((guard) => whatOf(guard, branch.guard))
    if (told.includes(false)) return []
    const known = told.includes(true)
    return flatten(branch.value, known ? guards : [...guards, branch.guard])
  })
}

/** The items of a list (or the one value that stands for a list), each with its conditions. */
export function flattenItems(value: Value, guards: readonly Guard[] = []): readonly Guarded[] {
  return flatten(value, guards).flatMap((branch) =>
    branch.value.kind === 'list'
      ? branch.value.items.flatMap((item) => flatten(item, branch.guards))
      : branch.value.kind === 'null'
        ? []
        : [branch],
  )
}
