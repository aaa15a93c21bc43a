import { firstFrom } from './landmarks.ts'
import type { LiteralPiece } from '../../model/value.ts'
import type { Expression, TemplateExpression, TemplatePart, TemplateText } from './ast.ts'
import { behindText, readDoubledMark, readEscape } from './literal.ts'
import { arrange } from './template-parts.ts'
import type { FlatPart, Mark } from './template-parts.ts'
import {
  fail,
  peek,
  seen,
  spanFrom,
  take,
  takeIdentifier,
  takeNewline,
  withNewlines,
} from './scanner.ts'
import type { Reader } from './scanner.ts'

/** Reads one expression; passed in, since templates hold expressions and expressions templates. */
export type ReadExpression = (reader: Reader) => Expression

type Ending =
  | { readonly kind: 'quoted'; readonly start: number }
  | { readonly kind: 'heredoc'; readonly start: number; readonly marker: string }
  | { readonly kind: 'file' }

/** The quoted string at the reader's position. */
export function readQuoted(reader: Reader, readExpression: ReadExpression): TemplateExpression {
  const start = reader.at
  reader.at += 1
  const parts =
    readPlain(reader) ??
    arrange(reader, readFlat(reader, { kind: 'quoted', start }, readExpression), false)
  return { kind: 'template', form: 'quoted', parts, span: spanFrom(reader, start) }
}

/** The rest of a quoted string of nothing but text, as nearly all are; undefined for every other. */
function readPlain(reader: Reader): readonly TemplateText[] | undefined {
  const { text, at: start } = reader
  const end = behindText(text, start)
  if (text.charCodeAt(end) !== 34) return undefined
  reader.at = end + 1
  if (end === start) return []
  const span = { file: reader.file, start, end }
  const piece: LiteralPiece = { kind: 'literal', text: text.slice(start, end), span, exact: true }
  return [{ kind: 'text', pieces: [piece], span }]
}

/** The heredoc at the reader's position, which ends behind the closing marker. */
export function readHeredoc(reader: Reader, readExpression: ReadExpression): TemplateExpression {
  const start = reader.at
  reader.at += 2
  const flush = take(reader, '-')
  const marker = takeIdentifier(reader)
  if (marker === undefined) fail(reader, 'invalid-heredoc', 'A heredoc needs a marker after "<<"')
  const code = reader.text.charCodeAt(reader.at)
  const broken = code === 10 || (code === 13 && reader.text.charCodeAt(reader.at + 1) === 10)
  if (!broken)
    fail(reader, 'invalid-heredoc', `A line break must follow the marker of the heredoc`, start)
  takeNewline(reader)
  const ending = { kind: 'heredoc', start, marker } as const
  if (!isClosedBelow(reader, marker)) failUnclosed(reader, ending)
  const flat = readFlat(reader, ending, readExpression)
  const parts = arrange(reader, flat, flush)
  return { kind: 'template', form: 'heredoc', parts, span: spanFrom(reader, start) }
}

/** The rest of the text as a template, as `templatefile` reads it. */
export function readTemplateText(
  reader: Reader,
  readExpression: ReadExpression,
): readonly TemplatePart[] {
  return arrange(reader, readFlat(reader, { kind: 'file' }, readExpression), false)
}

function readFlat(
  reader: Reader,
  ending: Ending,
  readExpression: ReadExpression,
): readonly FlatPart[] {
  const { text } = reader
  const parts: FlatPart[] = []
  let pieces: LiteralPiece[] = []
  let start = reader.at
  let run = reader.at
  let startsLine = true
  const closeRun = (): void => {
    if (reader.at === run) return
    const literal = text.slice(run, reader.at)
    pieces.push({ kind: 'literal', text: literal, span: spanFrom(reader, run), exact: true })
  }
  const closeText = (): void => {
    closeRun()
    if (pieces.length > 0)
      parts.push({ kind: 'text', pieces, startsLine, span: spanFrom(reader, start) })
    if (pieces.length > 0) startsLine = false
    pieces = []
    start = reader.at
    run = reader.at
  }
  if (ending.kind === 'heredoc' && closesHeredoc(reader, ending)) return parts
  for (;;) {
    reader.at = behindText(text, reader.at)
    const code = text.charCodeAt(reader.at)
    if (code === 34 && ending.kind === 'quoted') {
      closeText()
      reader.at += 1
      return parts
    }
    if (code === 92 && ending.kind === 'quoted') {
      closeRun()
      pieces.push(readEscape(reader))
      run = reader.at
    } else if (code === 36 || code === 37) {
      const next = text.charCodeAt(reader.at + 1)
      if (next === code && text.charCodeAt(reader.at + 2) === 123) {
        closeRun()
        pieces.push(readDoubledMark(reader))
        run = reader.at
      } else if (next === 123) {
        closeText()
        parts.push(readMark(reader, startsLine, readExpression))
        startsLine = false
        start = reader.at
        run = reader.at
      } else reader.at += 1
    } else if (code === 10) {
      if (ending.kind === 'quoted') failUnclosed(reader, ending)
      reader.at += 1
      closeText()
      startsLine = true
      if (ending.kind === 'heredoc' && closesHeredoc(reader, ending)) return parts
    } else if (code === 13 && ending.kind !== 'file' && text.charCodeAt(reader.at + 1) !== 10)
      fail(reader, 'lone-carriage-return', 'A carriage return stands without a line feed')
    else if (Number.isNaN(code)) {
      if (ending.kind !== 'file') failUnclosed(reader, ending)
      closeText()
      return parts
    } else reader.at += 1
  }
}

function failUnclosed(reader: Reader, ending: Exclude<Ending, { kind: 'file' }>): never {
  if (ending.kind === 'quoted')
    fail(reader, 'unterminated-string', 'The string is not closed on its line', ending.start)
  const message = `The heredoc has no closing line "${ending.marker.slice(0, 40)}"`
  reader.at = ending.start + 2 + ending.marker.length
  fail(reader, 'unterminated-heredoc', message, ending.start)
}

/** False where no line below ends a heredoc of this marker; looked up once a text is known to be damaged. */
function isClosedBelow(reader: Reader, marker: string): boolean {
  if (reader.landmarks === undefined) return true
  const close = firstFrom(reader.landmarks.markers.get(marker) ?? [], reader.at)
  return close !== undefined && reader.text.includes('\n', close)
}

/** Moves behind the closing marker if the line at the position is one; a line break must follow it. */
function closesHeredoc(reader: Reader, ending: { start: number; marker: string }): boolean {
  const { text } = reader
  let at = reader.at
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at += 1
  if (!text.startsWith(ending.marker, at)) return false
  const end = text.indexOf('\n', at)
  if (end < 0 || text.slice(at, end).trimEnd() !== ending.marker) return false
  reader.at = at + ending.marker.length
  return true
}

/** An interpolation or one part of a directive, `${` or `%{` at the position. */
function readMark(reader: Reader, startsLine: boolean, readExpression: ReadExpression): FlatPart {
  const start = reader.at
  const directive = reader.text.charCodeAt(start) === 37
  reader.at += 2
  return withNewlines(reader, false, () => {
    const trimBefore = take(reader, '~')
    const mark: Mark = directive
      ? readDirective(reader, readExpression)
      : { kind: 'interpolation', expression: readExpression(reader) }
    peek(reader)
    const trimAfter = take(reader, '~')
    if (!take(reader, '}')) {
      const message = `Expected "}" to end what "${directive ? '%' : '$'}{" opens, found ${seen(reader)}`
      fail(reader, 'unterminated-template', message)
    }
    return { kind: 'mark', mark, trimBefore, trimAfter, startsLine, span: spanFrom(reader, start) }
  })
}

function readDirective(reader: Reader, readExpression: ReadExpression): Mark {
  peek(reader)
  const start = reader.at
  const keyword = takeIdentifier(reader)
  switch (keyword) {
    case 'if':
      return { kind: 'if', condition: readExpression(reader) }
    case 'else':
    case 'endif':
    case 'endfor':
      return { kind: keyword }
    case 'for': {
      const first = readName(reader)
      peek(reader)
      const second = take(reader, ',') ? readName(reader) : undefined
      peek(reader)
      if (takeIdentifier(reader) !== 'in')
        fail(reader, 'invalid-directive', 'Expected "in" in the template\'s "for"', start)
      const collection = readExpression(reader)
      return second === undefined
        ? { kind: 'for', keyName: undefined, valueName: first, collection }
        : { kind: 'for', keyName: first, valueName: second, collection }
    }
    default:
      return fail(reader, 'invalid-directive', 'This template directive does not exist', start)
  }
}

/** The name of an iterator. */
export function readName(reader: Reader): string {
  peek(reader)
  const name = takeIdentifier(reader)
  if (name === undefined)
    fail(reader, 'invalid-for', `Expected a name in "for", found ${seen(reader)}`)
  return name
}
