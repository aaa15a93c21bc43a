import type { SyntaxProblem } from '../../model/problem.ts'
import type { SourceFile } from '../../model/source.ts'
import type { Body, Expression, HclFile, TemplateExpression } from './ast.ts'
import { readBody } from './body.ts'
import { readExpression } from './expression.ts'
import { fail, HclFailure, peek, readerOf, seen, spanFrom, type Reader } from './scanner.ts'
import { readTemplateText } from './template.ts'

/**
 * Parses HCL native syntax. Never raises: what cannot be read is a problem, and the blocks around it
 * are kept.
 */
export function parseHcl(file: SourceFile): HclFile {
  const first = readFile(file, false)
  const open = first.reader.problems.some((problem) => problem.code === 'unclosed-block')
  const { reader, body } = open ? readFile(file, true) : first
  return { file, body, problems: listed(reader.problems, file), comments: reader.comments }
}

function readFile(
  file: SourceFile,
  closeAtHeaders: boolean,
): { readonly reader: Reader; readonly body: Body } {
  const reader = readerOf(file, closeAtHeaders)
  return { reader, body: readBody(reader, false) }
}

/** Above this a text is not damaged Terraform but something else; the rest is counted in one problem. */
const maxProblems = 200

function listed(problems: readonly SyntaxProblem[], file: SourceFile): readonly SyntaxProblem[] {
  const rest = problems.slice(maxProblems)
  if (rest.length === 0) return problems
  const outcomes = rest.map((problem) => problem.outcome)
  return [
    ...problems.slice(0, maxProblems),
    {
      code: 'too-many-problems',
      message: `${rest.length} more problems are not listed`,
      span: { file: file.path, start: 0, end: 0 },
      outcome: outcomes.includes('unreadable') ? 'unreadable' : 'repaired',
    },
  ]
}

export interface Parsed<T> {
  readonly expression: T | undefined
  readonly problems: readonly SyntaxProblem[]
}

/** Parses one expression that is the whole text, such as the value of a variable on a command line. */
export function parseExpression(file: SourceFile): Parsed<Expression> {
  const reader = readerOf(file)
  reader.newlines = false
  try {
    const expression = readExpression(reader)
    if (!Number.isNaN(peek(reader)))
      fail(reader, 'trailing-text', `Expected the end of the expression, found ${seen(reader)}`)
    return { expression, problems: reader.problems }
  } catch (error) {
    if (!(error instanceof HclFailure)) throw error
    return { expression: undefined, problems: [...reader.problems, error.problem] }
  }
}

/** Parses a text from an offset on as a template, as `templatefile` does. */
export function parseTemplate(file: SourceFile, from = 0): Parsed<TemplateExpression> {
  const reader = readerOf(file)
  reader.at = Math.max(reader.at, from)
  const start = reader.at
  try {
    const parts = readTemplateText(reader, readExpression)
    const span = spanFrom(reader, start)
    return {
      expression: { kind: 'template', form: 'file', parts, span },
      problems: reader.problems,
    }
  } catch (error) {
    if (!(error instanceof HclFailure)) throw error
    return { expression: undefined, problems: [...reader.problems, error.problem] }
  }
}
