import type { Guard, Value } from '../model/value.ts'

export interface Guarded<T = Value> {
  readonly value: T
  /** The undecided conditions under which the value is there, outermost first. */
  readonly guards: readonly Guard[]
}

/** The branches of a value, each with the conditions that lead to it; values that are absent are left out. */
export function flatten(value: Value, guards: readonly Guard[] = []): readonly Guarded[] {
  if (value.kind === 'absent') return []
  if (value.kind !== 'alternatives') return [{ value, guards }]
  return value.branches.flatMap((branch) => {
    // A branch whose condition contradicts one that already holds cannot be reached.
    const impossible = guards.some(
      (guard) => guard.symbol === branch.guard.symbol && guard.holds !== branch.guard.holds,
    )
    if (impossible) return []
    const known = guards.some((guard) => guard.symbol === branch.guard.symbol)
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
