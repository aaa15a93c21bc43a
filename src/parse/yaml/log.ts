import type { Fix } from '../../model/edit.ts'
import type { SyntaxProblem } from '../../model/problem.ts'
import { compareSpans, type Span } from '../../model/span.ts'

/** Above this the text is not a damaged document but something else. */
const maxProblems = 200

/** Collects the problems of one YAML text. */
export class YamlLog {
  readonly #problems: SyntaxProblem[] = []
  readonly #once = new Set<string>()

  add(
    code: string,
    message: string,
    span: Span,
    outcome: SyntaxProblem['outcome'],
    fix?: Fix,
  ): void {
    if (this.#problems.length >= maxProblems) return
    this.#problems.push({ code, message, span, outcome, ...(fix === undefined ? {} : { fix }) })
  }

  /** Adds the problem unless one with its code is there. */
  once(
    code: string,
    message: string,
    span: Span,
    outcome: SyntaxProblem['outcome'],
    fix?: Fix,
  ): void {
    if (this.#once.has(code)) return
    this.#once.add(code)
    this.add(code, message, span, outcome, fix)
  }

  problems(): readonly SyntaxProblem[] {
    return [...this.#problems].sort((a, b) => compareSpans(a.span, b.span))
  }
}
