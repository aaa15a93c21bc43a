import type { Fix } from './edit.ts'
import type { Span } from './span.ts'

/**
 * What a parser or evaluator found wrong with the text, repaired or not. Becomes a `syntax/*` finding
 * when it touches a policy.
 */
export interface SyntaxProblem {
  /** A stable code in kebab case such as `missing-comma`, `trailing-comma`, `duplicate-key`. */
  readonly code: string
  /** One sentence, no stop: what is wrong. */
  readonly message: string
  readonly span: Span
  /** Other places it is about, with a few words each. */
  readonly related?: readonly { readonly span: Span; readonly text: string }[]
  /** `unreadable`: part of the text was lost; `repaired`: read in spite of it; `tolerated`: legal for some readers. */
  readonly outcome: 'unreadable' | 'repaired' | 'tolerated'
  readonly fix?: Fix
}
