import type { Fix } from '../../model/edit.ts'
import type { SyntaxProblem } from '../../model/problem.ts'
import { compareSpans, type Span } from '../../model/span.ts'
import { worse } from '../json/problem-log.ts'

/** Above this the text is not a damaged document but something else; the rest is counted in one problem. */
const maxProblems = 200

/** Collects the problems of one YAML text. */
export class YamlLog {
  readonly #problems: SyntaxProblem[] = []
  readonly #once = new Set<string>()
  /** Stands for the problems that are not listed. */
  #rest: SyntaxProblem | undefined
  #dropped = 0

  add(
    code: string,
    message: string,
    span: Span,
    outcome: SyntaxProblem['outcome'],
    fix?: Fix,
  ): void {
    if (this.#problems.length < maxProblems) {
      this.#problems.push({ code, message, span, outcome, ...(fix === undefined ? {} : { fix }) })
      return
    }
    this.#dropped += 1
    this.#rest = {
      code: 'too-many-problems',
      message: `${this.#dropped} more problems are not listed`,
      span: this.#rest?.span ?? { ...span, end: span.start },
      outcome: worse(this.#rest?.outcome ?? 'tolerated', outcome),
    }
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
    const sorted = [...this.#problems].sort((a, b) => compareSpans(a.span, b.span))
    return this.#rest === undefined ? sorted : [...sorted, this.#rest]
  }
}
