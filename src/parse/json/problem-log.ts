import type { Edit, Fix } from '../../model/edit.ts'
import type { SyntaxProblem } from '../../model/problem.ts'
import { compareSpans } from '../../model/span.ts'
import type { LocatedText } from './located-text.ts'

/** Above this a text is not a damaged policy but something else; the rest is counted in one problem. */
const maxProblems = 200

/** Above this a fix would no longer be one that a person looks through. */
const maxEdits = 10_000

export type Outcome = SyntaxProblem['outcome']

const outcomes: readonly Outcome[] = ['tolerated', 'repaired', 'unreadable']

/** The worse of two outcomes: what stands for several problems is as bad as the worst of them. */
export function worse(a: Outcome, b: Outcome): Outcome {
  return outcomes.indexOf(a) > outcomes.indexOf(b) ? a : b
}

export interface EditRequest {
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface Report {
  readonly code: string
  readonly message: string
  readonly start: number
  readonly end: number
  readonly outcome?: Outcome
  /** What to change; a fix is offered only where each place is verbatim source. */
  readonly repair?: {
    readonly title: string
    readonly edits: readonly EditRequest[]
    readonly safety?: Fix['safety']
  }
}

/** A mistake that a text repeats everywhere: reported at its first place, mended at all. */
interface Repeated {
  readonly report: Report
  readonly title: string | undefined
  readonly edits: EditRequest[]
  count: number
}

/** Collects the problems of one text; a problem met twice at the same place counts once. */
export class ProblemLog {
  readonly #source: LocatedText
  readonly #reports: Report[] = []
  readonly #located: SyntaxProblem[] = []
  readonly #seen = new Set<string>()
  readonly #repeated = new Map<string, Repeated>()
  #looked = 0
  #dropped = 0
  #worstDropped: Outcome = 'tolerated'

  constructor(source: LocatedText) {
    this.#source = source
  }

  add(report: Report): void {
    if (this.#reports.length >= maxProblems) {
      this.#drop(report.outcome ?? 'repaired')
      return
    }
    const key = `${report.code} ${report.start}`
    if (this.#seen.has(key)) return
    this.#seen.add(key)
    this.#reports.push(report)
  }

  /**
   * Counts `length` characters that are read once more to find the best place of a problem. False
   * when it would not be listed, and when more than `most` were read so in this text.
   */
  mayLook(length: number, most: number): boolean {
    this.#looked += length
    return this.#reports.length < maxProblems && this.#looked <= most
  }

  /** Reports `report` the first time only; `edits` of every time go into its one fix. */
  once(report: Report, title?: string, edits: readonly EditRequest[] = []): void {
    const known = this.#repeated.get(report.code)
    if (known === undefined) {
      this.#repeated.set(report.code, { report, title, edits: [...edits], count: 1 })
      return
    }
    const last = known.edits.at(-1)
    const first = edits[0]
    if (last !== undefined && first !== undefined && first.start <= last.start) return
    known.count += 1
    if (known.edits.length <= maxEdits) known.edits.push(...edits)
  }

  /** A problem whose span is known already. */
  located(problem: SyntaxProblem): void {
    if (this.#located.length >= maxProblems) this.#drop(problem.outcome)
    else this.#located.push(problem)
  }

  problems(): readonly SyntaxProblem[] {
    const reports = [...this.#reports]
    for (const { report, title, edits, count } of this.#repeated.values()) {
      const mendable = title !== undefined && edits.length > 0 && edits.length <= maxEdits
      const message = count > 1 ? `${report.message} (${count} times)` : report.message
      reports.push({ ...report, message, ...(mendable ? { repair: { title, edits } } : {}) })
    }
    const problems = [...this.#located, ...reports.map((report) => this.#problemOf(report))]
    problems.sort((a, b) => compareSpans(a.span, b.span))
    if (this.#dropped > 0)
      problems.push({
        code: 'too-many-problems',
        message: `${this.#dropped} more problems are not listed`,
        span: this.#source.span(this.#source.start, this.#source.start),
        outcome: this.#worstDropped,
      })
    return problems
  }

  #drop(outcome: Outcome): void {
    this.#dropped += 1
    this.#worstDropped = worse(this.#worstDropped, outcome)
  }

  #problemOf(report: Report): SyntaxProblem {
    const fix = this.#fixOf(report)
    return {
      code: report.code,
      message: report.message,
      span: this.#source.span(report.start, report.end),
      outcome: report.outcome ?? 'repaired',
      ...(fix === undefined ? {} : { fix }),
    }
  }

  #fixOf(report: Report): Fix | undefined {
    if (report.repair === undefined) return undefined
    const edits: Edit[] = []
    for (const edit of report.repair.edits) {
      const span = this.#source.editable(edit.start, edit.end)
      if (span === undefined) return undefined
      edits.push({ span, text: edit.text })
    }
    return { title: report.repair.title, safety: report.repair.safety ?? 'safe', edits }
  }
}
