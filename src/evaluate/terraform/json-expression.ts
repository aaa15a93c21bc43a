import type { SourceFile } from '../../model/source.ts'
import type { SyntaxProblem } from '../../model/problem.ts'
import type { Span } from '../../model/span.ts'
import type { LiteralPiece } from '../../model/value.ts'
import type { Expression, TemplateExpression } from '../../parse/hcl/ast.ts'
import { parseTemplate } from '../../parse/hcl/parse.ts'
import type { Node, ScalarNode } from '../../parse/node.ts'

/** A value of the JSON syntax as an expression; strings are templates, whose mistakes are added to `problems`. */
export function jsonExpression(
  node: Node,
  file: SourceFile,
  problems: SyntaxProblem[],
): Expression {
  return expressionOf(node, (text) => templateOf(text, file, problems))
}

/** A value of the JSON syntax where nothing can be referred to: strings are the text they are. */
export function jsonLiteral(node: Node): Expression {
  return expressionOf(node, textOf)
}

function expressionOf(node: Node, text: (node: ScalarNode) => Expression): Expression {
  const { span } = node
  switch (node.kind) {
    case 'list':
      return { kind: 'tuple', items: node.items.map((item) => expressionOf(item, text)), span }
    case 'map': {
      const entries = node.entries.map(({ key, value }) => ({
        key: text(key),
        value: expressionOf(value, text),
        span: { ...key.span, end: value.span.end },
      }))
      return { kind: 'object', entries, span }
    }
    case 'scalar':
      return node.style === 'plain' ? plainValue(node) : text(node)
  }
}

function textOf({ pieces: all, span }: ScalarNode): Expression {
  const pieces = all.filter((piece): piece is LiteralPiece => piece.kind === 'literal')
  const parts = pieces.length === 0 ? [] : [{ kind: 'text' as const, pieces, span }]
  return { kind: 'template', form: 'quoted', parts, span }
}

function plainValue(node: ScalarNode): Expression {
  const { text, span } = node
  if (text === 'true' || text === 'false' || text === 'null')
    return { kind: 'keyword', keyword: text, span }
  return /^-?\d/.test(text) ? { kind: 'number', text, span } : { kind: 'invalid', span }
}

/** A string as a template; its pieces are those of the file, escapes of JSON included. */
function templateOf(node: ScalarNode, file: SourceFile, problems: SyntaxProblem[]): Expression {
  const { span } = node
  if (!/[$%]\{/.test(node.text)) return textOf(node)
  const [only] = node.pieces
  if (node.pieces.length === 1 && only?.kind === 'literal' && only.exact) {
    const text = file.text.slice(0, only.span.end)
    const parsed = parseTemplate({ path: file.path, text }, only.span.start)
    problems.push(...parsed.problems.map(ofText))
    const { expression } = parsed
    return expression === undefined ? { kind: 'invalid', span } : { ...expression, span }
  }
  const { expression, problems: found } = parseTemplate({ path: '', text: node.text })
  const runs = offsetsOf(node)
  for (const problem of found)
    problems.push({ ...ofText(problem), span: placed(problem.span, runs) })
  if (expression === undefined) return { kind: 'invalid', span }
  const tree = placeSpans(expression, runs) as TemplateExpression
  return { ...tree, span }
}

/** To the parser the text is a file. */
function ofText(problem: SyntaxProblem): SyntaxProblem {
  const message = problem.message.replace('the end of the file', 'the end of the text')
  return { ...problem, message }
}

/** For runs of the decoded text: where each starts there and in the file. */
interface Run {
  readonly from: number
  readonly to: number
  readonly span: Span
  readonly exact: boolean
}

function offsetsOf(node: ScalarNode): readonly Run[] {
  let from = 0
  return node.pieces.flatMap((piece) => {
    if (piece.kind !== 'literal') return []
    const run = { from, to: from + piece.text.length, span: piece.span, exact: piece.exact }
    from = run.to
    return [run]
  })
}

/** A syntax tree over the decoded text, with the spans of the file. */
function placeSpans(tree: unknown, runs: readonly Run[]): unknown {
  if (Array.isArray(tree)) return tree.map((item) => placeSpans(item, runs))
  if (typeof tree !== 'object' || tree === null) return tree
  if (isSpan(tree)) return placed(tree, runs)
  const copy = Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [key, placeSpans(value, runs)]),
  )
  const { kind, exact, span } = tree as { kind?: unknown; exact?: unknown; span?: Span }
  if (kind === 'literal' && exact === true && span !== undefined)
    copy['exact'] = runs.some((run) => run.exact && run.from <= span.start && span.end <= run.to)
  return copy
}

function isSpan(value: object): value is Span {
  return 'file' in value && 'start' in value && 'end' in value
}

function placed(span: Span, runs: readonly Run[]): Span {
  const at = (offset: number, isEnd: boolean): number => {
    const run =
      runs.find((one) =>
        isEnd ? one.from < offset && offset <= one.to : one.from <= offset && offset < one.to,
      ) ?? runs.at(-1)
    if (run === undefined) return 0
    if (!run.exact) return isEnd ? run.span.end : run.span.start
    return run.span.start + (offset - run.from)
  }
  const file = runs[0]?.span.file ?? ''
  const start = at(span.start, false)
  return { file, start, end: Math.max(start, at(span.end, true)) }
}
