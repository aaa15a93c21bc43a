import type { Fix } from '../../model/edit.ts'
import type { SyntaxProblem } from '../../model/problem.ts'
import type { SourceFile } from '../../model/source.ts'
import type { Span } from '../../model/span.ts'
import type { Comment } from './ast.ts'
import { landmarksIn, type Landmarks } from './landmarks.ts'

/** How deep expressions and blocks may nest; far beyond what people write, far below the stack's end. */
export const maxDepth = 300

/** The position in one text, and what was met on the way. Parsing functions advance it. */
export interface Reader {
  readonly file: string
  readonly text: string
  at: number
  /** True where a line break ends something: in bodies and objects, not in brackets or calls. */
  newlines: boolean
  /** True once a block was found to be open at the end: a top-level header then closes what is before it. */
  readonly closeAtHeaders: boolean
  depth: number
  readonly comments: Comment[]
  readonly problems: SyntaxProblem[]
  /** Characters that damage made to be read in vain. */
  wasted: number
  /** Made when the first damage is met. */
  landmarks: Landmarks | undefined
}

/** Raised where a text stops being HCL; caught by the body, which goes on with the next item. */
export class HclFailure extends Error {
  readonly problem: SyntaxProblem

  constructor(problem: SyntaxProblem) {
    super(problem.message)
    this.problem = problem
  }
}

export function readerOf(file: SourceFile, closeAtHeaders = false): Reader {
  return {
    file: file.path,
    text: file.text,
    at: file.text.charCodeAt(0) === 0xfeff ? 1 : 0,
    newlines: true,
    closeAtHeaders,
    depth: 0,
    comments: [],
    problems: [],
    wasted: 0,
    landmarks: undefined,
  }
}

export function landmarksOf(reader: Reader): Landmarks {
  return (reader.landmarks ??= landmarksIn(reader.text))
}

export function spanFrom(reader: Reader, start: number, end = reader.at): Span {
  return { file: reader.file, start, end }
}

export function fail(reader: Reader, code: string, message: string, start = reader.at): never {
  const end = Math.min(reader.text.length, Math.max(start + 1, reader.at))
  throw new HclFailure({
    code,
    message,
    span: spanFrom(reader, Math.min(start, end), end),
    outcome: 'unreadable',
  })
}

/** Notes a mistake that was read over. */
export function repaired(
  reader: Reader,
  code: string,
  message: string,
  span: Span,
  fix?: Fix,
): void {
  const problem: SyntaxProblem = { code, message, span, outcome: 'repaired' }
  reader.problems.push(fix === undefined ? problem : { ...problem, fix })
}

/** Runs `read` one level deeper; fails beyond `maxDepth`. */
export function deeper<T>(reader: Reader, read: (reader: Reader) => T): T {
  if (reader.depth >= maxDepth) fail(reader, 'too-deep', 'The nesting is too deep to be read')
  reader.depth += 1
  const result = read(reader)
  reader.depth -= 1
  return result
}

/** Runs `read` with line breaks significant or not, and restores what held before. */
export function withNewlines<T>(
  reader: Reader,
  significant: boolean,
  read: (reader: Reader) => T,
): T {
  const before = reader.newlines
  reader.newlines = significant
  const result = read(reader)
  reader.newlines = before
  return result
}

/** Skips blanks and comments, and line breaks where they mean nothing; the code unit there, NaN at the end. */
export function peek(reader: Reader): number {
  const { text } = reader
  for (;;) {
    const code = text.charCodeAt(reader.at)
    if (code === 32 || code === 9) reader.at += 1
    else if (code === 10) {
      if (reader.newlines) return code
      reader.at += 1
    } else if (code === 13 && text.charCodeAt(reader.at + 1) === 10) {
      if (reader.newlines) return 10
      reader.at += 2
    } else if (code === 35) skipLineComment(reader, 1)
    else if (code === 47 && text.charCodeAt(reader.at + 1) === 47) skipLineComment(reader, 2)
    else if (code === 47 && text.charCodeAt(reader.at + 1) === 42) skipBlockComment(reader)
    else return code
  }
}

/** Moves over one line break; `peek` has answered 10. */
export function takeNewline(reader: Reader): void {
  reader.at += reader.text.charCodeAt(reader.at) === 13 ? 2 : 1
}

function skipLineComment(reader: Reader, mark: number): void {
  const start = reader.at
  let end = reader.text.indexOf('\n', start)
  if (end < 0) end = reader.text.length
  else if (reader.text.charCodeAt(end - 1) === 13) end -= 1
  note(reader, start, end, reader.text.slice(start + mark, end))
}

function skipBlockComment(reader: Reader): void {
  const start = reader.at
  const isClosed = reader.landmarks === undefined || reader.landmarks.lastCommentEnd >= start + 2
  const close = isClosed ? reader.text.indexOf('*/', start + 2) : -1
  if (close < 0) fail(reader, 'unterminated-comment', 'The comment is not closed', start)
  note(reader, start, close + 2, reader.text.slice(start + 2, close))
}

function note(reader: Reader, start: number, end: number, text: string): void {
  reader.at = end
  const last = reader.comments.at(-1)
  if (last === undefined || last.span.start < start)
    reader.comments.push({ text, span: spanFrom(reader, start, end) })
}

const plainIdentifier = /[A-Za-z_][A-Za-z0-9_-]*/y
const identifierStart = /[\p{ID_Start}_]/u
const identifierRun = /[\p{ID_Continue}_-]*/uy

function isPlainStart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95
}

/** True where an identifier starts at the reader's position. */
export function atIdentifier(reader: Reader): boolean {
  const code = reader.text.charCodeAt(reader.at)
  if (code < 128) return isPlainStart(code)
  const point = reader.text.codePointAt(reader.at)
  return point !== undefined && identifierStart.test(String.fromCodePoint(point))
}

/** The identifier at the position, which is moved behind it; undefined where there is none. */
export function takeIdentifier(reader: Reader): string | undefined {
  const { text, at: start } = reader
  plainIdentifier.lastIndex = start
  let end = plainIdentifier.test(text) ? plainIdentifier.lastIndex : start
  if (text.charCodeAt(end) >= 128 && (end > start || atIdentifier(reader))) {
    identifierRun.lastIndex = end
    end += identifierRun.exec(text)?.[0].length ?? 0
  }
  if (end === start) return undefined
  reader.at = end
  return text.slice(start, end)
}

/** The identifier that follows, without moving; `undefined` where there is none. */
export function lookIdentifier(reader: Reader): string | undefined {
  const { at } = reader
  const name = takeIdentifier(reader)
  reader.at = at
  return name
}

/** Moves over `text` if it stands at the position. */
export function take(reader: Reader, text: string): boolean {
  if (!reader.text.startsWith(text, reader.at)) return false
  reader.at += text.length
  return true
}

/** What stands at the position, in words for a message. */
export function seen(reader: Reader): string {
  const code = reader.text.charCodeAt(reader.at)
  if (Number.isNaN(code)) return 'the end of the file'
  if (code === 10 || code === 13) return 'a line break'
  if (code === 34) return "'\"'"
  const name = lookIdentifier(reader)
  if (name !== undefined) return `"${name.slice(0, 40)}"`
  return `"${String.fromCodePoint(reader.text.codePointAt(reader.at) ?? code)}"`
}
