import type { SyntaxProblem } from '../../model/problem.ts'
import type { NotAnalysed } from '../../model/source.ts'
import type { Declarations } from './declarations.ts'

/** Module instances of one root; more are named and not read. */
export const maxModules = 2_000

/** What is met while one root is evaluated. */
export interface Draft {
  readonly problems: SyntaxProblem[]
  readonly notAnalysed: NotAnalysed[]
  /** Files that were read for the root. */
  readonly files: Set<string>
  /** What the folders of its modules declare. */
  readonly declared: Map<string, Declarations>
  modules: number
}

export function newDraft(): Draft {
  return { problems: [], notAnalysed: [], files: new Set(), declared: new Map(), modules: 0 }
}
