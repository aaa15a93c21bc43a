import type { ScalarNode } from '../node.ts'
import { enclose } from '../../model/span.ts'
import { displayOf, type Piece, type Unresolved } from '../../model/value.ts'
import { isDelimiter, isDoubleQuote, isOddSpace, isSpace } from './characters.ts'
import { peek, type Cursor } from './cursor.ts'
import { holeMark } from './located-text.ts'

const jsonNumber = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const literals = ['true', 'false', 'null'] as const
const wordLike = /^[\w.:*/@+-]+$/

/** The end of a number, `true`, `false` or `null` that starts here and is followed by a delimiter. */
export function literalEnd(cursor: Cursor): number | undefined {
  const { text, at } = cursor
  let stop: number | undefined
  const code = text.charCodeAt(at)
  if (code === 45 || (code >= 48 && code <= 57)) {
    jsonNumber.lastIndex = at
    stop = jsonNumber.test(text) ? jsonNumber.lastIndex : undefined
  } else {
    const word = literals.find((literal) => text.startsWith(literal, at))
    stop = word === undefined ? undefined : at + word.length
  }
  if (stop === undefined || stop > cursor.end) return undefined
  const next = stop < cursor.end ? text.charCodeAt(stop) : NaN
  const ends = isDelimiter(next) || next === 47 || next === 35
  return ends && next !== 58 ? stop : undefined
}

/**
 * Reads a bareword up to the delimiter that ends it: an unquoted string, a placeholder, a run of
 * holes. `undefined` where there is none. A bareword ends at a colon too in a key, and where white
 * space follows the colon.
 */
export function readPlain(cursor: Cursor, place: 'key' | 'value'): ScalarNode | undefined {
  const { text, at, log } = cursor
  const literal = place === 'value' ? literalEnd(cursor) : undefined
  if (literal !== undefined) {
    cursor.at = literal
    return plainNode(cursor, at, literal)
  }
  const run = plainRun(cursor, place, true) ?? plainRun(cursor, place, false) ?? at
  let stop = run
  while (stop > at && isBlank(text.charCodeAt(stop - 1))) stop -= 1
  if (stop === at) return undefined
  cursor.at = run
  if (hasHole(cursor, at, stop)) return plainNode(cursor, at, stop)
  if (run === stop && isDoubleQuote(peek(cursor)) && isDelimiter(peek(cursor, 1))) {
    cursor.at = stop + 1
    log.add({
      code: 'missing-quote',
      message: 'the opening quote of this string is missing',
      start: at,
      end: stop + 1,
      repair: { title: 'Insert the missing quote', edits: [{ start: at, end: at, text: '"' }] },
    })
    return {
      ...plainNode(cursor, at, stop),
      style: 'quoted',
      span: cursor.source.span(at, stop + 1),
    }
  }
  const word = text.slice(at, stop)
  const node = plainNode(cursor, at, stop)
  if (isFilledIn(word, node.span.file)) {
    log.add({
      code: 'template-placeholder',
      message: `${shortened(word)} stands without quotes: this is JSON only once a template fills it in`,
      start: at,
      end: stop,
      outcome: 'tolerated',
    })
    return node
  }
  log.add({
    code: 'unquoted',
    message: `${shortened(word)} is not quoted`,
    start: at,
    end: stop,
    ...(wordLike.test(word)
      ? {
          repair: {
            title: 'Quote it',
            edits: [
              { start: at, end: at, text: '"' },
              { start: stop, end: stop, text: '"' },
            ],
          },
        }
      : {}),
  })
  return node
}

const shortened = (word: string): string => (word.length > 40 ? `${word.slice(0, 40)}…` : word)

/** A whole value that the engine of a template file writes, quotes and all. */
function isFilledIn(word: string, file: string): boolean {
  return /^\$\{[^{}"]*\}$/.test(word) && /\.(?:template|tpl|tftpl|tmpl)$/.test(file)
}

function isBlank(code: number): boolean {
  return isSpace(code) || isOddSpace(code)
}

function hasHole(cursor: Cursor, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1)
    if (cursor.text.charCodeAt(at) === holeMark && cursor.source.holeAt(at) !== undefined)
      return true
  return false
}

/** How long a placeholder with delimiters inside may be. */
const maxPlaceholder = 1000

/**
 * Where a bareword that starts here ends. With `nesting`, delimiters inside `<…>`, `${…}` and
 * `{{…}}` belong to it; `undefined` where such a bracket is not closed on the line or soon.
 */
function plainRun(cursor: Cursor, place: 'key' | 'value', nesting: boolean): number | undefined {
  const { text, end } = cursor
  let depth = 0
  let at = cursor.at
  for (; at < end; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13) break
    if (depth > 0 && at - cursor.at > maxPlaceholder) return undefined
    if (nesting && opens(text, at, code)) depth += 1
    else if (depth > 0) {
      if (code === 62 || code === 125) depth -= 1
    } else if (code === 44 || code === 93 || code === 125 || code === 59) break
    else if (code === 123 || code === 91 || isDoubleQuote(code)) break
    else if (code === 58) {
      const next = at + 1 < end ? text.charCodeAt(at + 1) : NaN
      if (place === 'key' || Number.isNaN(next) || isSpace(next) || isDoubleQuote(next)) break
    } else if (code === 61 && place === 'key') break
    else if (code === holeMark && at > cursor.at && cursor.source.holeAt(at) !== undefined) {
      // A hole behind a word and a space may be anything; behind a letter it is part of the word.
      if (isSpace(text.charCodeAt(at - 1))) break
    }
  }
  return depth > 0 ? undefined : at
}

function opens(text: string, at: number, code: number): boolean {
  if (code === 60) return true
  if (code !== 123) return false
  const before = text.charCodeAt(at - 1)
  return before === 36 || before === 123 || text.charCodeAt(at + 1) === 123
}

function plainNode(cursor: Cursor, start: number, stop: number): ScalarNode {
  const span = cursor.source.span(start, stop)
  const pieces = asOneHole(cursor.source.pieces(start, stop))
  const only = pieces[0]
  const text =
    pieces.length === 1 && only?.kind === 'literal'
      ? only.text
      : displayOf({ kind: 'string', pieces, span })
  return { kind: 'scalar', text, pieces, style: 'plain', tag: undefined, span }
}

/** Holes one behind the other, with nothing but white space between them, are one hole. */
function asOneHole(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.length < 2) return pieces
  const holes: Unresolved[] = []
  for (const piece of pieces) {
    if (piece.kind === 'unresolved') holes.push(piece)
    else if (piece.text.trim() !== '') return pieces
  }
  const first = holes[0]
  if (first === undefined) return pieces
  const last = holes.at(-1) ?? first
  return [
    {
      ...first,
      text: holes.map((hole) => hole.text).join(' '),
      symbol: holes.map((hole) => hole.symbol).join('+'),
      span: enclose(first.span, last.span),
      shape: 'any',
    },
  ]
}
