import type { SourceFile } from '../../model/source.ts'
import type { Span } from '../../model/span.ts'
import type { LiteralPiece, Piece, Unresolved, Value } from '../../model/value.ts'

/** What `%{…}` holds where no engine knows it: a name that somebody's own program replaces. */
const plainName = /^[A-Za-z_][\w.-]*$/
/** How long an expression of a template may be. */
const maxExpression = 1000

/** What a file's name says of the template engine that completes it. */
interface Engine {
  /** `${…}`, with `$${` for itself, and `%{…}`. */
  readonly terraform: boolean
  /** `{{…}}` and `{%…%}`. */
  readonly braces: boolean
}

/** A directive of Terraform's templates: nothing else looks like one, whatever the file is called. */
const directive = /%\{~?[ \t]*(?:if|for|else|endif|endfor)\b/

function engineOf(path: string, text: string): Engine {
  const name = path.toLowerCase()
  return {
    terraform: /\.(?:tpl|tftpl|tmpl)$/.test(name) || directive.test(text),
    braces: /\.(?:j2|tmpl|tpl|ya?ml|jinja)$/.test(name),
  }
}

/**
 * A variable of the policy language: `${aws:username}`, with a default, or an escaped character.
 * Everything else in `${…}` is for a template engine to fill in.
 */
function isPolicyVariable(expression: string): boolean {
  return /^[*?$]$/.test(expression) || /^[a-z0-9-]+:[A-Za-z]/i.test(expression)
}

interface Expression {
  readonly start: number
  readonly end: number
  /** undefined: the text stands for itself without its first character. */
  readonly text: string | undefined
}

/** The template expression that starts at `at`, where the text has `$`, `%` or `{`. */
function expressionAt(text: string, at: number, engine: Engine): Expression | undefined {
  const code = text.charCodeAt(at)
  const next = text.charCodeAt(at + 1)
  if (code === 36 && next === 36 && text.charCodeAt(at + 2) === 123) {
    // A policy has no use for a dollar before a variable: a file called .json is a template all the same.
    const end = closingBrace(text, at + 3)
    const inner = end === undefined ? '' : text.slice(at + 3, end)
    if (engine.terraform || isPolicyVariable(inner))
      return { start: at, end: at + 3, text: undefined }
  }
  if ((code === 36 || code === 37) && next === 123) {
    const end = closingBrace(text, at + 2)
    if (end === undefined) return undefined
    const expression = text.slice(at + 2, end)
    if (code === 37 && !engine.terraform && !plainName.test(expression)) return undefined
    if (code === 36 && isPolicyVariable(expression)) return undefined
    return { start: at, end: end + 1, text: code === 37 ? `%{${expression}}` : expression.trim() }
  }
  if (!engine.braces || code !== 123 || (next !== 123 && next !== 37)) return undefined
  const close = text.indexOf(next === 123 ? '}}' : '%}', at + 2)
  if (close < 0 || close - at > maxExpression) return undefined
  return { start: at, end: close + 2, text: text.slice(at, close + 2) }
}

function closingBrace(text: string, from: number): number | undefined {
  let depth = 0
  const limit = Math.min(text.length, from + maxExpression)
  for (let at = from; at < limit; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 123) depth += 1
    else if (code === 125) {
      if (depth === 0) return at
      depth -= 1
    }
  }
  return undefined
}

/** What stands for an expression that is filled in when the text is used. */
export function expressionHole(span: Span, text: string): Unresolved {
  return {
    kind: 'unresolved',
    text,
    span,
    reason: 'template-text',
    // Files of one folder are filled together: a set split over several says the same by the same words.
    symbol: `${span.file.slice(0, span.file.lastIndexOf('/') + 1)}:${text}`,
    shape: 'any',
  }
}

/** A verbatim piece with its template expressions as holes; the piece itself where it has none. */
function splitPiece(piece: LiteralPiece, engine: Engine): readonly Piece[] {
  const { text, span } = piece
  const pieces: Piece[] = []
  let done = 0
  const literal = (end: number): void => {
    if (end === done) return
    const inside = { file: span.file, start: span.start + done, end: span.start + end }
    pieces.push({ kind: 'literal', text: text.slice(done, end), span: inside, exact: true })
  }
  for (let at = nextMark(text, 0); at >= 0; at = nextMark(text, at)) {
    const expression = expressionAt(text, at, engine)
    if (expression === undefined) {
      at += 1
      continue
    }
    literal(at)
    const start = span.start + at
    const end = span.start + expression.end
    if (expression.text === undefined)
      pieces.push({
        kind: 'literal',
        text: text.slice(at + 1, expression.end),
        span: { file: span.file, start, end },
        exact: false,
      })
    else pieces.push(expressionHole({ file: span.file, start, end }, expression.text))
    done = expression.end
    at = expression.end
  }
  if (done === 0) return [piece]
  literal(text.length)
  return pieces
}

function nextMark(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code !== 36 && code !== 37 && code !== 123) continue
    const next = text.charCodeAt(at + 1)
    if (next === 123 || next === 36 || (code === 123 && next === 37)) return at
  }
  return -1
}

/** The text of a file as pieces, its template expressions as holes; undefined where it has none. */
export function templatePieces(file: SourceFile): readonly Piece[] | undefined {
  const { path, text } = file
  const span = { file: path, start: 0, end: text.length }
  const pieces = splitPiece({ kind: 'literal', text, span, exact: true }, engineOf(path, text))
  return pieces.length === 1 && pieces[0]?.kind === 'literal' ? undefined : pieces
}

/** The values of a file with the template expressions of their strings as holes. */
export function withTemplateHoles(values: readonly Value[], file: SourceFile): readonly Value[] {
  const engine = engineOf(file.path, file.text)
  return values.map((value) => holed(value, engine))
}

function holed(value: Value, engine: Engine): Value {
  switch (value.kind) {
    case 'string': {
      const pieces = value.pieces.flatMap((piece) =>
        piece.kind === 'literal' && piece.exact ? splitPiece(piece, engine) : [piece],
      )
      return pieces.length === value.pieces.length ? value : { ...value, pieces }
    }
    case 'list':
      return { ...value, items: value.items.map((item) => holed(item, engine)) }
    case 'map':
      return {
        ...value,
        entries: value.entries.map(({ key, value: inner }) => ({
          key,
          value: holed(inner, engine),
        })),
      }
    default:
      return value
  }
}
