import type { PolicyDocument, Statement } from '../model/policy.ts'
import { contains, type Span } from '../model/span.ts'
import { displayOf, textOf } from '../model/value.ts'
import { coversPattern } from '../model/wildcard.ts'

/**
 * The entry that allows the action beside the one at a place, as it is written: in the same list, or in
 * one that says it of the same. Where several statements have the place, each has such an entry.
 */
export function allowedBeside(
  document: PolicyDocument,
  place: Span,
  action: string,
): string | undefined {
  let found: string | undefined
  for (const statement of document.statements) {
    const entries = statement.actions?.entries ?? []
    if (!entries.some(({ value }) => contains(value.span, place))) continue
    found = undefined
    for (const other of document.statements) {
      const entry = entryFor(other, action)
      if (entry === undefined || (other !== statement && !isBeside(other, statement))) continue
      found = entry
      break
    }
    if (found === undefined) return undefined
  }
  return found
}

function entryFor(statement: Statement, action: string): string | undefined {
  const wanted = action.toLowerCase()
  const texts = (statement.actions?.entries ?? []).flatMap(({ value, guards }) =>
    guards.length === 0 ? (textOf(value) ?? []) : [],
  )
  return (
    texts.find((text) => text.toLowerCase() === wanted) ??
    texts.find((text) => coversPattern(text.toLowerCase(), wanted))
  )
}

/** True where what one lists could as well stand in the list of the other: without conditions, equal but for it. */
function isBeside(a: Statement, b: Statement): boolean {
  const text = surroundings(a)
  return text !== undefined && text === surroundings(b)
}

function surroundings(statement: Statement): string | undefined {
  const { effect, actions, resources, conditions, openCondition, guards, principals } = statement
  if (actions?.element !== 'Action' || principals !== undefined) return undefined
  if (conditions.length > 0 || openCondition !== undefined || guards.length > 0) return undefined
  const listed = (resources?.entries ?? []).map((one) => displayOf(one.value))
  return [effect, resources?.element, ...listed].toSorted().join('\n')
}
