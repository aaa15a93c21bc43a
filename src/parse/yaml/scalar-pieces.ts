import type { LiteralPiece } from '../../model/value.ts'
import { isVerbatim, spanIn, type Origin } from './origin.ts'

/** How a scalar is written, as far as its pieces differ. */
export type ScalarForm = 'plain' | 'single' | 'double' | 'block'

/**
 * The decoded text of a scalar as pieces of its source between `start` and `end`: verbatim runs, and
 * what the source writes otherwise (escapes, folded line breaks, doubled quotes) as inexact pieces.
 */
export function scalarPieces(
  origin: Origin,
  start: number,
  end: number,
  decoded: string,
  form: ScalarForm,
  indent?: number,
): readonly LiteralPiece[] {
  if (decoded.length === end - start && origin.text.startsWith(decoded, start))
    return [verbatim(origin, decoded, start, end)]
  const pieces = new PieceList(origin)
  if (form === 'double') readDouble(pieces, start, end)
  else readLines(pieces, start, end, decoded, form, indent)
  pieces.flush()
  if (pieces.text === decoded) return pieces.all
  return [{ kind: 'literal', text: decoded, span: spanIn(origin, start, end), exact: false }]
}

/** A piece that the parsed text has as it is; exact where the file has it too. */
function verbatim(origin: Origin, text: string, start: number, end: number): LiteralPiece {
  const span = spanIn(origin, start, end)
  return { kind: 'literal', text, span, exact: isVerbatim(origin, text, span) }
}

class PieceList {
  readonly all: LiteralPiece[] = []
  readonly source: string
  readonly #origin: Origin
  text = ''
  #exactStart = 0
  #exactEnd = 0

  constructor(origin: Origin) {
    this.#origin = origin
    this.source = origin.text
  }

  /** Verbatim source; runs that follow one another become one piece. */
  exact(start: number, end: number): void {
    if (start >= end) return
    if (start !== this.#exactEnd) {
      this.flush()
      this.#exactStart = start
    }
    this.#exactEnd = end
    this.text += this.source.slice(start, end)
  }

  inexact(text: string, start: number, end: number): void {
    if (text === '') return
    this.flush()
    this.text += text
    this.all.push({ kind: 'literal', text, span: spanIn(this.#origin, start, end), exact: false })
  }

  flush(): void {
    const start = this.#exactStart
    const end = this.#exactEnd
    this.#exactStart = -1
    this.#exactEnd = -1
    if (start >= end) return
    this.all.push(verbatim(this.#origin, this.source.slice(start, end), start, end))
  }
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9
}

/** Where the white space around a line break starts and ends, given a place inside it. */
function breakAround(text: string, from: number, at: number, end: number): [number, number] {
  let start = at
  while (start > from && isBlank(text.charCodeAt(start - 1))) start -= 1
  let stop = at
  while (stop < end && (isBreak(text.charCodeAt(stop)) || isBlank(text.charCodeAt(stop)))) stop += 1
  return [start, stop]
}

/** What line breaks and the blanks around them fold to in a flow scalar. */
function folded(text: string, start: number, end: number): string {
  let breaks = 0
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) breaks += 1
  }
  return breaks === 1 ? ' ' : '\n'.repeat(breaks - 1)
}

const escapes = new Map<string, string>([
  ['0', '\0'],
  ['a', '\u0007'],
  ['b', '\b'],
  ['t', '\t'],
  ['\t', '\t'],
  ['n', '\n'],
  ['v', '\v'],
  ['f', '\f'],
  ['r', '\r'],
  ['e', '\u001b'],
  [' ', ' '],
  ['"', '"'],
  ['/', '/'],
  ['\\', '\\'],
  ['N', '\u0085'],
  ['_', '\u00a0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
])

const hexadecimalWidths = new Map<string, number>([
  ['x', 2],
  ['u', 4],
  ['U', 8],
])

function readDouble(pieces: PieceList, start: number, end: number): void {
  const text = pieces.source
  let run = start
  let at = start
  while (at < end) {
    const code = text.charCodeAt(at)
    if (code === 92) {
      pieces.exact(run, at)
      at = readEscape(pieces, at, end)
      run = at
    } else if (isBreak(code)) {
      const [from, stop] = breakAround(text, run, at, end)
      pieces.exact(run, from)
      pieces.inexact(folded(text, from, stop), from, stop)
      at = stop
      run = stop
    } else at += 1
  }
  pieces.exact(run, end)
}

function readEscape(pieces: PieceList, at: number, end: number): number {
  const text = pieces.source
  // A damaged scalar may end with the backslash: what follows is not of it.
  if (at + 1 >= end) {
    pieces.exact(at, end)
    return end
  }
  const letter = text[at + 1] ?? ''
  const width = hexadecimalWidths.get(letter)
  if (width !== undefined) {
    const point = Number.parseInt(text.slice(at + 2, at + 2 + width), 16)
    if (point >= 0 && point <= 0x10ffff)
      pieces.inexact(String.fromCodePoint(point), at, Math.min(end, at + 2 + width))
    return Math.min(end, at + 2 + width)
  }
  if (isBreak(text.charCodeAt(at + 1))) {
    const [, stop] = breakAround(text, at + 1, at + 1, end)
    const breaks = folded(text, at + 1, stop)
    pieces.inexact(breaks === ' ' ? '' : breaks, at, stop)
    return stop
  }
  pieces.inexact(escapes.get(letter) ?? letter, at, at + 2)
  return at + 2
}

/**
 * Lines of a block, plain or single-quoted scalar: the content of each is in the source as it is;
 * what stands between two contents is read from the decoded text.
 */
function readLines(
  pieces: PieceList,
  start: number,
  end: number,
  decoded: string,
  form: ScalarForm,
  blockIndentation: number | undefined,
): void {
  const text = pieces.source
  const indent = form === 'block' ? (blockIndentation ?? blockIndent(text, start, end)) : 0
  let at = start
  let done = 0
  let gap = start
  while (at < end) {
    const lineStart = at
    let stop = at
    while (stop < end && !isBreak(text.charCodeAt(stop))) stop += 1
    const next =
      text.charCodeAt(stop) === 13 && text.charCodeAt(stop + 1) === 10 ? stop + 2 : stop + 1
    let from = at
    let to = stop
    if (form === 'block') from = Math.min(stop, at + indent)
    else {
      if (lineStart > start) while (from < to && isBlank(text.charCodeAt(from))) from += 1
      if (stop < end) while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1
    }
    if (from < to) {
      const separator = separatorBefore(text, from, to, decoded, done, form)
      if (separator === undefined) return
      joinLines(pieces, gap, from, decoded.slice(done, done + separator))
      done += separator + readContent(pieces, from, to, form)
      gap = to
    }
    at = next
  }
  joinLines(pieces, gap, Math.min(at, end), decoded.slice(done))
}

/** A line break that is one character in the source too is verbatim; the indentation behind it is not text. */
function joinLines(pieces: PieceList, start: number, end: number, text: string): void {
  if (text.startsWith('\n') && pieces.source.charCodeAt(start) === 10) {
    pieces.exact(start, start + 1)
    if (text.length > 1) pieces.inexact(text.slice(1), start + 1, end)
  } else pieces.inexact(text, start, end)
}

/** How many characters of the decoded text stand before the content of this line. */
function separatorBefore(
  text: string,
  from: number,
  to: number,
  decoded: string,
  done: number,
  form: ScalarForm,
): number | undefined {
  const line = text.slice(from, to)
  const quote = form === 'single' ? line.indexOf("'") : -1
  const head = quote >= 0 ? line.slice(0, quote + 1) : line
  let length = 0
  while (!decoded.startsWith(head, done + length)) {
    const code = decoded.charCodeAt(done + length)
    if (code !== 10 && code !== 32) return undefined
    length += 1
  }
  return length
}

/** The content of a line; a doubled quote of a single-quoted scalar is one quote. Returns its decoded length. */
function readContent(pieces: PieceList, from: number, to: number, form: ScalarForm): number {
  if (form !== 'single') {
    pieces.exact(from, to)
    return to - from
  }
  const line = pieces.source.slice(from, to)
  let run = 0
  let length = line.length
  for (;;) {
    const quote = line.indexOf("''", run)
    if (quote < 0) break
    pieces.exact(from + run, from + quote)
    pieces.inexact("'", from + quote, from + quote + 2)
    length -= 1
    run = quote + 2
  }
  pieces.exact(from + run, to)
  return length
}

/** The indentation of the first line that is not blank. */
function blockIndent(text: string, start: number, end: number): number {
  let at = start
  while (at < end) {
    let stop = at
    while (stop < end && text.charCodeAt(stop) === 32) stop += 1
    if (stop < end && !isBreak(text.charCodeAt(stop))) return stop - at
    at = text.indexOf('\n', stop) + 1
    if (at === 0) break
  }
  return 0
}
