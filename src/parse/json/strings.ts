import type { ScalarNode } from '../node.ts'
import { displayOf, type Piece } from '../../model/value.ts'
import {
  isDelimiter,
  isDoubleQuote,
  isOddSpace,
  isSingleQuote,
  isSpace,
  isWord,
} from './characters.ts'
import { lineEnd, type Cursor } from './cursor.ts'

/** How far into the next line the rest of a string that a page broke in two is looked for. */
const maxWrap = 120

interface Escape {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Reads a string; the cursor stands on its opening quote, whichever it is. */
export function readString(cursor: Cursor): ScalarNode {
  const { text, end } = cursor
  const open = cursor.at
  const start = open + 1
  if (text.charCodeAt(open) !== 34) return readOddlyQuoted(cursor, open)
  let escapes: Escape[] | undefined
  let at = start
  while (at < end) {
    const code = text.charCodeAt(at)
    if (code === 34) {
      const closed = closeQuote(cursor, open, at)
      if (closed !== undefined) return closed
      cursor.at = at + 1
      return scalar(cursor, open, at + 1, start, at, escapes)
    }
    if (code === 92) {
      const escape = readEscape(cursor, at)
      escapes ??= []
      escapes.push(escape)
      at = escape.end
    } else if (code < 32) {
      if (code === 10 || code === 13) return readBroken(cursor, open, at, escapes)
      controlCharacter(cursor, at)
      at += 1
    } else at += 1
  }
  return readBroken(cursor, open, Math.min(at, end), escapes)
}

function controlCharacter(cursor: Cursor, at: number): void {
  const code = cursor.text.charCodeAt(at)
  cursor.log.once(
    {
      code: 'control-character',
      message: code === 9 ? 'a tab stands in a string' : 'a control character stands in a string',
      start: at,
      end: at + 1,
    },
    'Escape the control characters',
    [
      {
        start: at,
        end: at + 1,
        text: code === 9 ? '\\t' : `\\u${code.toString(16).padStart(4, '0')}`,
      },
    ],
  )
}

/**
 * A quote that closes a string is followed by a delimiter. Where a word follows and a comma stands
 * before it (`"a, "b"`), it is the opening quote of the next string, and ours was forgotten.
 */
function closeQuote(cursor: Cursor, open: number, at: number): ScalarNode | undefined {
  const { text, end } = cursor
  if (at + 1 >= end || !isWord(text.charCodeAt(at + 1))) return undefined
  let stop = at
  while (stop > open + 1 && isSpace(text.charCodeAt(stop - 1))) stop -= 1
  if (stop <= open + 1 || text.charCodeAt(stop - 1) !== 44) return undefined
  return unclosed(cursor, open, stop - 1, undefined)
}

/** A string in typographic or single quotes: any quote of its family closes it. */
function readOddlyQuoted(cursor: Cursor, open: number): ScalarNode {
  const { text, end, log } = cursor
  const quote = text.charCodeAt(open)
  const double = isDoubleQuote(quote)
  const closes = (code: number): boolean =>
    double ? isDoubleQuote(code) : quote === 96 ? code === 96 : code !== 96 && isSingleQuote(code)
  let escapes: Escape[] | undefined
  let inner = false
  let at = open + 1
  for (; at < end; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13) break
    if (code === 92) {
      const escape = readEscape(cursor, at)
      escapes ??= []
      escapes.push(escape)
      at = escape.end - 1
    } else if (closes(code)) break
    else if (code === 34) inner = true
  }
  const closed = at < end && closes(text.charCodeAt(at))
  const edits = [
    { start: open, end: open + 1, text: '"' },
    ...(closed && text.charCodeAt(at) !== 34 ? [{ start: at, end: at + 1, text: '"' }] : []),
  ]
  const character = text[open] ?? ''
  log.once(
    double
      ? {
          code: 'typographic-quote',
          message: `typographic quote ${character} is used instead of "`,
          start: open,
          end: open + 1,
        }
      : {
          code: 'single-quote',
          message: `${character} is used instead of "`,
          start: open,
          end: open + 1,
        },
    'Use straight double quotes',
    inner ? [] : edits,
  )
  if (!closed) return readBroken(cursor, open, at, escapes)
  cursor.at = at + 1
  return scalar(cursor, open, at + 1, open + 1, at, escapes)
}

const simpleEscapes = new Map<number, string>([
  [34, '"'],
  [92, '\\'],
  [47, '/'],
  [98, '\b'],
  [102, '\f'],
  [110, '\n'],
  [114, '\r'],
  [116, '\t'],
])

function readEscape(cursor: Cursor, at: number): Escape {
  const { text, end, log } = cursor
  const code = at + 1 < end ? text.charCodeAt(at + 1) : NaN
  const simple = simpleEscapes.get(code)
  if (simple !== undefined) return { start: at, end: at + 2, text: simple }
  if (code === 117 && at + 6 <= end) {
    const unit = hexadecimal(text, at + 2)
    if (unit !== undefined) return { start: at, end: at + 6, text: String.fromCharCode(unit) }
  }
  const broken = Number.isNaN(code) || code === 10 || code === 13
  const stop = broken ? at + 1 : at + 2
  log.add({
    code: 'bad-escape',
    message: broken ? 'a \\ stands alone' : `\\${text[at + 1] ?? ''} is no escape of JSON`,
    start: at,
    end: stop,
    repair: {
      title: 'Double the backslash',
      edits: [{ start: at, end: at + 1, text: '\\\\' }],
      safety: 'unsafe',
    },
  })
  return { start: at, end: stop, text: text.slice(at, stop) }
}

function hexadecimal(text: string, at: number): number | undefined {
  let unit = 0
  for (let i = at; i < at + 4; i += 1) {
    const code = text.charCodeAt(i)
    const letter = code | 32
    if (code >= 48 && code <= 57) unit = unit * 16 + code - 48
    else if (letter >= 97 && letter <= 102) unit = unit * 16 + letter - 87
    else return undefined
  }
  return unit
}

/** A string whose line ends before its quote: broken over two lines, or never closed. */
function readBroken(
  cursor: Cursor,
  open: number,
  stop: number,
  escapes: readonly Escape[] | undefined,
): ScalarNode {
  const { text } = cursor
  // `"ec2:Foo”,`: closed by the wrong quote.
  for (let at = open + 1; at < stop; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 0x80 || !isDoubleQuote(code)) continue
    if (at + 1 < cursor.end && !isDelimiter(text.charCodeAt(at + 1))) continue
    cursor.log.once(
      {
        code: 'typographic-quote',
        message: `typographic quote ${text[at] ?? ''} is used instead of "`,
        start: at,
        end: at + 1,
      },
      'Use straight double quotes',
      [{ start: at, end: at + 1, text: '"' }],
    )
    cursor.at = at + 1
    return scalar(
      cursor,
      open,
      at + 1,
      open + 1,
      at,
      escapes?.filter((escape) => escape.end <= at),
    )
  }
  const wrap = wrapOf(cursor, stop)
  if (wrap !== undefined) return readWrapped(cursor, open, stop, wrap, escapes)
  let end = stop
  while (end > open + 1) {
    const code = text.charCodeAt(end - 1)
    if (!isSpace(code) && !isOddSpace(code)) break
    end -= 1
  }
  // What closes the list or the element is not part of the string.
  const last = text.charCodeAt(end - 1)
  if (end > open + 1 && (last === 44 || last === 59)) end -= 1
  return unclosed(cursor, open, end, escapes)
}

function unclosed(
  cursor: Cursor,
  open: number,
  end: number,
  escapes: readonly Escape[] | undefined,
): ScalarNode {
  cursor.log.add({
    code: 'missing-quote',
    message: 'the closing quote of this string is missing',
    start: open,
    end,
    repair: { title: 'Insert the missing quote', edits: [{ start: end, end, text: '"' }] },
  })
  cursor.at = end
  return scalar(
    cursor,
    open,
    end,
    open + 1,
    end,
    escapes?.filter((escape) => escape.end <= end),
  )
}

interface Wrap {
  readonly start: number
  readonly end: number
}

/** The rest of a string on the next line, if a closing quote and a delimiter follow it there. */
function wrapOf(cursor: Cursor, stop: number): Wrap | undefined {
  const { text } = cursor
  let start = stop
  while (start < cursor.end && start < stop + maxWrap) {
    const code = text.charCodeAt(start)
    if (!isSpace(code) && !isOddSpace(code)) break
    start += 1
  }
  const limit = Math.min(cursor.end, start + maxWrap, lineEnd(cursor, start))
  for (let at = start; at < limit; at += 1) {
    const code = text.charCodeAt(at)
    if (isDoubleQuote(code)) {
      const next = at + 1 < cursor.end ? text.charCodeAt(at + 1) : NaN
      return at > start && isDelimiter(next) ? { start, end: at } : undefined
    }
    // Another element starts here: the string was not wrapped.
    if (code === 123 || code === 125 || code === 91 || code === 93 || code === 44) return undefined
  }
  return undefined
}

function readWrapped(
  cursor: Cursor,
  open: number,
  stop: number,
  wrap: Wrap,
  escapes: readonly Escape[] | undefined,
): ScalarNode {
  let head = stop
  while (head > open + 1 && isSpace(cursor.text.charCodeAt(head - 1))) head -= 1
  cursor.log.add({
    code: 'wrapped-string',
    message: 'a string is broken over two lines',
    start: open,
    end: wrap.end + 1,
    repair: { title: 'Join the two lines', edits: [{ start: head, end: wrap.start, text: '' }] },
  })
  cursor.at = wrap.end + 1
  const pieces = [
    ...piecesBetween(cursor, open + 1, head, escapes),
    ...cursor.source.pieces(wrap.start, wrap.end),
  ]
  return nodeOf(cursor, open, wrap.end + 1, pieces)
}

function scalar(
  cursor: Cursor,
  open: number,
  close: number,
  start: number,
  end: number,
  escapes: readonly Escape[] | undefined,
): ScalarNode {
  return nodeOf(cursor, open, close, piecesBetween(cursor, start, end, escapes))
}

function nodeOf(cursor: Cursor, open: number, close: number, pieces: readonly Piece[]): ScalarNode {
  const span = cursor.source.span(open, close)
  const only = pieces[0]
  const text =
    pieces.length === 1 && only?.kind === 'literal'
      ? only.text
      : displayOf({ kind: 'string', pieces, span })
  return { kind: 'scalar', text, pieces, style: 'quoted', tag: undefined, span }
}

/** Verbatim runs, and one piece an escape that is not verbatim. */
function piecesBetween(
  cursor: Cursor,
  start: number,
  end: number,
  escapes: readonly Escape[] | undefined,
): readonly Piece[] {
  if (escapes === undefined || escapes.length === 0) return cursor.source.pieces(start, end)
  const pieces: Piece[] = []
  let at = start
  for (const escape of escapes) {
    if (escape.start > at) pieces.push(...cursor.source.pieces(at, escape.start))
    const span = cursor.source.span(escape.start, escape.end)
    pieces.push({ kind: 'literal', text: escape.text, span, exact: false })
    at = escape.end
  }
  if (end > at) pieces.push(...cursor.source.pieces(at, end))
  return pieces
}
