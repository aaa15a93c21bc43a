import type { Estate } from '../model/estate.ts'
import type { Finding } from '../model/finding.ts'
import type { Statement } from '../model/policy.ts'
import { compareSpans, contains, type Span } from '../model/span.ts'
import { displayOf } from '../model/value.ts'

/** What the statements that a finding points at allow, as written. */
export interface Granted {
  readonly actions: readonly string[]
  readonly resources: readonly string[]
}

/** The statements a finding points at; undefined where it points at none, or at a principal as a whole. */
export function grantedBy(finding: Finding, estate: Estate): Granted | undefined {
  if (finding.wholeSubject === true || finding.tree !== estate.tree) return undefined
  const places = [finding.primary, ...finding.related]
    .filter((place) => (place.tree ?? finding.tree) === estate.tree)
    .map((place) => place.span)
  const statements = estate.documents
    .flatMap((document) => document.statements)
    .filter((statement) => places.some((place) => holds(statement, place)))
  if (statements.length === 0) return undefined
  return {
    actions: unique(statements.flatMap(actionsOf)),
    resources: unique(statements.flatMap(resourcesOf)),
  }
}

function holds(statement: Statement, place: Span): boolean {
  return (
    contains(statement.span, place) ||
    statement.actions?.entries.some((entry) => compareSpans(entry.value.span, place) === 0) === true
  )
}

/** What is excluded or unread counts as everything. */
function actionsOf(statement: Statement): readonly string[] {
  const { actions } = statement
  if (actions?.element !== 'Action' || actions.open !== undefined) return ['*']
  return actions.entries.map((entry) => displayOf(entry.value))
}

function resourcesOf(statement: Statement): readonly string[] {
  const { resources } = statement
  if (resources?.element !== 'Resource' || resources.open !== undefined) return ['*']
  return resources.entries.map((entry) => displayOf(entry.value))
}

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)]
