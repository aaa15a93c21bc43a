import type { SyntaxProblem } from '../../model/problem.ts'
import type { SourceFile } from '../../model/source.ts'
import type { Expression, HclFile, TemplateExpression } from './ast.ts'
import { readBody } from './body.ts'
import { readExpression } from './expression.ts'
import { fail, HclFailure, peek, readerOf, seen, spanFrom } from './scanner.ts'
import { readTemplateText } from './template.ts'

/**
 * Parses HCL native syntax. Never raises: what cannot be read is a problem, and the blocks around it
 * are kept.
 */
export function parseHcl(file: SourceFile): HclFile {
  const first = readFile(file, false)
  const open = first.problems.some((problem) => problem.code === 'unclosed-block')
  return open ? readFile(file, true) : first
}

function readFile(file: SourceFile, closeAtHeaders: boolean): HclFile {
  const reader = readerOf(file, closeAtHeaders)
  const body = readBody(reader, false)
  const { problems, comments } = reader
  return { file, body, problems, comments }
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
