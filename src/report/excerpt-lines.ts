import type { Labelled } from '../model/finding.ts'
import type { TreeName } from '../model/source.ts'
import type { Sources } from './source.ts'

/** Lines shown around the marked ones, and marked lines shown at all. */
const around = 2
const maximumLines = 14

/** The lines that an excerpt shows, from 1, the last included: it may lie behind the end of the file. */
export function excerptLines(
  sources: Sources,
  tree: TreeName,
  place: Labelled,
): {
  readonly first: number
  readonly shownTo: number
  readonly lastMarked: number
  readonly last: number
} {
  const { start, end } = sources.positions(tree, place.span)
  const lastMarked = end.column === 1 && end.line > start.line ? end.line - 1 : end.line
  const shownTo = Math.min(lastMarked, start.line + maximumLines - 1)
  return {
    first: Math.max(1, start.line - around),
    shownTo,
    lastMarked,
    last: shownTo < lastMarked ? shownTo : shownTo + around,
  }
}
