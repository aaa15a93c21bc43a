import type { Span } from '../../model/span.ts'
import { enclose } from '../../model/span.ts'
import type { LiteralPiece } from '../../model/value.ts'
import type { Expression, TemplatePart } from './ast.ts'
import { dropStart, joinRuns, trimEnd, trimStart } from './literal.ts'
import { HclFailure } from './scanner.ts'
import type { Reader } from './scanner.ts'

export type Mark =
  | { readonly kind: 'interpolation'; readonly expression: Expression }
  | { readonly kind: 'if'; readonly condition: Expression }
  | { readonly kind: 'else' | 'endif' | 'endfor' }
  | {
      readonly kind: 'for'
      readonly keyName: string | undefined
      readonly valueName: string
      readonly collection: Expression
    }

/** A template before its directives are nested: runs of text (in heredocs one a line) and marks. */
export type FlatPart = FlatText | FlatMark

interface FlatText {
  readonly kind: 'text'
  readonly pieces: readonly LiteralPiece[]
  /** True where the run starts a line of a heredoc. */
  readonly startsLine: boolean
  readonly span: Span
}

interface FlatMark {
  readonly kind: 'mark'
  readonly mark: Mark
  readonly trimBefore: boolean
  readonly trimAfter: boolean
  readonly startsLine: boolean
  readonly span: Span
}

/** Trims, takes off a flush heredoc's indent (in this order, as Terraform does) and nests the directives. */
export function arrange(
  reader: Reader,
  flat: readonly FlatPart[],
  flush: boolean,
): readonly TemplatePart[] {
  const trimmed = flat.some((part) => part.kind === 'mark' && (part.trimBefore || part.trimAfter))
    ? trim(flat)
    : flat
  return nest(reader, flush ? unindent(trimmed) : trimmed)
}

/** A `~` eats the white space of the run of text beside it, no further than that run. */
function trim(flat: readonly FlatPart[]): readonly FlatPart[] {
  return flat.map((part, index) => {
    if (part.kind === 'mark') return part
    const before = flat[index - 1]
    const after = flat[index + 1]
    let { pieces } = part
    if (before?.kind === 'mark' && before.trimAfter) pieces = trimStart(pieces)
    if (after?.kind === 'mark' && after.trimBefore) pieces = trimEnd(pieces)
    return pieces === part.pieces ? part : { ...part, pieces }
  })
}

function unindent(flat: readonly FlatPart[]): readonly FlatPart[] {
  let indent = Number.POSITIVE_INFINITY
  for (const part of flat) if (part.startsLine) indent = Math.min(indent, indentOf(part))
  if (indent === 0 || indent === Number.POSITIVE_INFINITY) return flat
  return flat.map((part) => {
    if (part.kind === 'mark' || !part.startsLine || isBlank(part)) return part
    const [first, ...rest] = part.pieces
    return first === undefined ? part : { ...part, pieces: [dropStart(first, indent), ...rest] }
  })
}

function isBlank(part: FlatText): boolean {
  const last = part.pieces.at(-1)
  return last?.text.endsWith('\n') === true && part.pieces.every((one) => one.text.trim() === '')
}

/** The white space that starts a line; a line without text of its own has no say. */
function indentOf(part: FlatPart): number {
  if (part.kind === 'mark') return 0
  if (isBlank(part)) return Number.POSITIVE_INFINITY
  const first = part.pieces[0]?.text ?? ''
  return first.length - first.trimStart().length
}

/** An open directive, or the template itself. */
interface Frame {
  readonly mark: Mark | undefined
  readonly span: Span
  readonly parts: TemplatePart[]
  otherwise: TemplatePart[] | undefined
}

function nest(reader: Reader, flat: readonly FlatPart[]): readonly TemplatePart[] {
  const whole = { file: reader.file, start: reader.at, end: reader.at }
  const stack: Frame[] = [{ mark: undefined, span: whole, parts: [], otherwise: undefined }]
  const top = (): Frame => stack.at(-1) ?? misplaced(whole)
  const add = (part: TemplatePart): void => {
    const frame = top()
    ;(frame.otherwise ?? frame.parts).push(part)
  }
  for (const part of joinText(flat)) {
    if (part.kind === 'text') {
      if (part.pieces.length > 0) add({ kind: 'text', pieces: part.pieces, span: part.span })
      continue
    }
    const { mark, span } = part
    const frame = top()
    if (mark.kind === 'interpolation')
      add({ kind: 'interpolation', expression: mark.expression, span })
    else if (mark.kind === 'if' || mark.kind === 'for')
      stack.push({ mark, span, parts: [], otherwise: undefined })
    else if (mark.kind === 'else') {
      if (frame.mark?.kind !== 'if' || frame.otherwise !== undefined) misplaced(span)
      frame.otherwise = []
    } else if (mark.kind === 'endif') {
      if (frame.mark?.kind !== 'if') misplaced(span)
      stack.pop()
      const { condition } = frame.mark
      const otherwise = frame.otherwise ?? []
      const both = enclose(frame.span, span)
      add({ kind: 'if', condition, then: frame.parts, otherwise, span: both })
    } else {
      if (frame.mark?.kind !== 'for') misplaced(span)
      stack.pop()
      const { keyName, valueName, collection } = frame.mark
      const both = enclose(frame.span, span)
      add({ kind: 'for', keyName, valueName, collection, body: frame.parts, span: both })
    }
    if (stack.length > 200) misplaced(span)
  }
  const last = top()
  if (last.mark !== undefined) misplaced(last.span)
  return last.parts
}

/** Neighbouring runs of text as one. */
function joinText(flat: readonly FlatPart[]): readonly FlatPart[] {
  const joined: FlatPart[] = []
  for (let i = 0; i < flat.length; i += 1) {
    const part = flat[i]
    if (part === undefined) continue
    if (part.kind === 'mark') {
      joined.push(part)
      continue
    }
    const pieces = [...part.pieces]
    let { span } = part
    for (let next = flat[i + 1]; next?.kind === 'text'; next = flat[i + 1]) {
      for (const one of next.pieces) pieces.push(one)
      span = enclose(span, next.span)
      i += 1
    }
    joined.push({ ...part, pieces: joinRuns(pieces), span })
  }
  return joined
}

function misplaced(span: Span): never {
  throw new HclFailure({
    code: 'invalid-directive',
    message: 'This template directive is not closed, or closes nothing',
    span,
    outcome: 'unreadable',
  })
}
