import type { ChangeSet } from '../model/change.ts'
import type { Finding, Severity } from '../model/finding.ts'
import { reaches } from './result.ts'

export type Scope = 'introduced' | 'changed-files' | 'all'

/** What a run speaks of, and what it only counts. Both keep the order they came in. */
export interface Selection {
  readonly scope: Scope
  readonly selected: readonly Finding[]
  /** Outside the scope: not commented, not gated, counted in the summary. */
  readonly rest: readonly Finding[]
}

/**
 * Splits findings by scope. `introduced` wants a base: without one everything counts as introduced.
 * A finding is in a changed file if any of its places is; where the list of changed files was cut
 * off, a file that is not on it counts as changed.
 */
export function select(
  findings: readonly Finding[],
  scope: Scope,
  changes: ChangeSet | undefined,
): Selection {
  const inScope = membership(scope, changes)
  const selected: Finding[] = []
  const rest: Finding[] = []
  for (const finding of findings) (inScope(finding) ? selected : rest).push(finding)
  return { scope, selected, rest }
}

function membership(scope: Scope, changes: ChangeSet | undefined): (finding: Finding) => boolean {
  if (scope === 'all') return () => true
  if (scope === 'introduced') return (finding) => finding.introduced
  if (changes?.complete !== true) return () => true
  const changed = { head: new Set<string>(), base: new Set<string>() }
  for (const file of changes.files) {
    changed.head.add(file.path)
    changed.base.add(file.previousPath ?? file.path)
  }
  return (finding) =>
    [finding.primary, ...finding.related].some(({ span, tree }) =>
      changed[tree ?? finding.tree].has(span.file),
    )
}

/** True where the run fails: something selected reaches the threshold. Waived findings never come here. */
export function fails(selection: Selection, threshold: Severity | 'never'): boolean {
  return selection.selected.some((finding) => reaches(finding.severity, threshold))
}
