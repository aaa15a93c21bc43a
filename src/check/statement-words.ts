import type { Statement } from '../model/policy.ts'
import { displayOf } from '../model/value.ts'

/** The statement in words that order and Sid do not change, the conditions of the template around it left out. */
export function meaningOf(statement: Statement): string {
  const entries = (
    list:
      | {
          readonly element: string
          readonly entries: readonly { readonly value: Parameters<typeof displayOf>[0] }[]
        }
      | undefined,
  ): unknown =>
    list === undefined
      ? null
      : [list.element, list.entries.map((entry) => displayOf(entry.value)).toSorted()]
  return JSON.stringify([
    entries(statement.actions),
    entries(statement.resources),
    entries(statement.principals),
    statement.conditions
      .map((clause) => [
        clause.operator,
        displayOf(clause.key),
        clause.values.map((entry) => displayOf(entry.value)).toSorted(),
      ])
      .map((clause) => JSON.stringify(clause))
      .toSorted(),
  ])
}
