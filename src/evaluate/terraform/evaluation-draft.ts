import type { SyntaxProblem } from '../../model/problem.ts'
import type { NotAnalysed } from '../../model/source.ts'

/** Module instances of one root; more are named and not read. */
export const maxModules = 2_000

/** What is met while one root is evaluated. */
export interface Draft {
  readonly problems: SyntaxProblem[]
  readonly notAnalysed: NotAnalysed[]
  /** Files that were read for the root. */
  readonly files: Set<string>
  modules: number
}

export function newDraft(): Draft {
  return { problems: [], notAnalysed: [], files: new Set(), modules: 0 }
}
