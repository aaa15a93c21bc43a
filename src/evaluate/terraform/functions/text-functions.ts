import { textOf } from '../../../model/value.ts'
import type { HoleShape, Piece, StringValue, Value } from '../../../model/value.ts'
import { joinPieces, rewritePieces, sliceLiteral, stringOf } from '../text.ts'
import { computedText, isHole, unresolved } from '../values.ts'
import { define, type FunctionTable } from './definition.ts'
import {
  derive,
  integerArg,
  refuse,
  stringArg,
  textArg,
  tooLarge,
  type Implementation,
  type Invocation,
} from './invocation.ts'

/** Functions that change text piece by piece or at its ends. */
export const textFunctions: FunctionTable = new Map([
  ['lower', define(1, 1, perPiece(lowerCase))],
  ['upper', define(1, 1, perPiece(upperCase))],
  ['title', define(1, 1, wholly(titleCase))],
  ['chomp', define(1, 1, wholly(chomp))],
  ['trimspace', define(1, 1, trimSpace)],
  ['trim', define(2, 2, trim)],
  ['trimprefix', define(2, 2, trimPrefix)],
  ['trimsuffix', define(2, 2, trimSuffix)],
  ['indent', define(2, 2, indent)],
])

/** What is left of a hole's shape when the case of its text is changed. */
function recased(shape: HoleShape): HoleShape {
  return shape === 'partition' || shape === 'region' || shape === 'account'
    ? shape
    : withoutFormat(shape)
}

function withoutFormat(shape: HoleShape): HoleShape {
  return shape === 'name' || shape === 'field' ? shape : 'any'
}

/** A function of each code point alone: literal pieces are rewritten, each hole becomes the call on it. */
function perPiece(rewrite: (text: string) => string): Implementation {
  return (call) => {
    const value = stringArg(call, 0)
    if (isHole(value)) return value
    const pieces = value.pieces.map((piece): Piece => {
      if (piece.kind === 'literal') return piece
      return unresolved({
        text: `${call.name}(${piece.text})`,
        span: piece.span,
        reason: piece.reason,
        symbol: `${call.name}(${piece.symbol})`,
        shape: recased(piece.shape),
      })
    })
    return rewritePieces({ ...value, pieces }, rewrite)
  }
}

/** A function of the whole text. */
function wholly(rewrite: (text: string) => string): Implementation {
  return (call) => {
    const value = stringArg(call, 0)
    if (isHole(value)) return value
    const text = textOf(value)
    if (text === undefined) return derive(call)
    const result = rewrite(text)
    if (result === text) return value
    if (value.pieces.length === 1) return rewritePieces(value, () => result)
    return computedText(result, value.span)
  }
}

/** The simple mapping of each code point; what would become several stays as it is. */
function mapped(text: string, map: (character: string) => string): string {
  let result = ''
  for (const character of text) {
    const other = map(character)
    result += Array.from(other).length === 1 ? other : character
  }
  return result
}

export function lowerCase(text: string): string {
  return mapped(text, (c) => (c === 'İ' ? 'i' : c.toLowerCase()))
}

export function upperCase(text: string): string {
  return mapped(text, (c) => c.toUpperCase())
}

/** Letters, digits and underscores are parts of words, and so are most characters beyond ASCII. */
function isSeparator(character: string): boolean {
  if (character.charCodeAt(0) < 0x80) return !/[A-Za-z0-9_]/.test(character)
  if (/[\p{L}\p{Nd}]/u.test(character)) return false
  return /\p{White_Space}/u.test(character)
}

/** Letters of two that begin a word with only the first of them in upper case. */
const titles: ReadonlyMap<string, string> = new Map([
  ['ǆ', 'ǅ'],
  ['ǉ', 'ǈ'],
  ['ǌ', 'ǋ'],
  ['ǳ', 'ǲ'],
])

function titleCase(text: string): string {
  let result = ''
  let previous = ' '
  for (const character of text) {
    result += isSeparator(previous) ? (titles.get(character) ?? upperCase(character)) : character
    previous = character
  }
  return result
}

/** Without the newlines at the end. */
function chomp(text: string): string {
  let end = text.length
  while (end > 0 && (text[end - 1] === '\n' || text[end - 1] === '\r')) end -= 1
  return text.slice(0, end)
}

const space = /\p{White_Space}|\u0085/u

function trimSpace(call: Invocation): Value {
  const value = stringArg(call, 0)
  if (isHole(value)) return value
  return trimEnds(call, value, (character) => space.test(character))
}

function trim(call: Invocation): Value {
  const value = stringArg(call, 0)
  const cutset = textArg(call, 1)
  if (isHole(value)) return value
  if (typeof cutset !== 'string') return cutset
  const characters = new Set(cutset)
  return trimEnds(call, value, (character) => characters.has(character))
}

/** Cuts characters off both ends as far as literal text goes; at a hole the end is not known. */
function trimEnds(
  call: Invocation,
  value: StringValue,
  isCut: (character: string) => boolean,
): Value {
  const pieces = [...value.pieces]
  for (let first = pieces[0]; first !== undefined; first = pieces[0]) {
    if (first.kind !== 'literal') return derive(call)
    let start = 0
    for (const character of first.text) {
      if (!isCut(character)) break
      start += character.length
    }
    if (start < first.text.length) {
      pieces[0] = sliceLiteral(first, start, first.text.length)
      break
    }
    pieces.shift()
  }
  for (let last = pieces.at(-1); last !== undefined; last = pieces.at(-1)) {
    if (last.kind !== 'literal') return derive(call)
    let end = last.text.length
    for (const character of Array.from(last.text).reverse()) {
      if (!isCut(character)) break
      end -= character.length
    }
    if (end > 0) {
      pieces[pieces.length - 1] = sliceLiteral(last, 0, end)
      break
    }
    pieces.pop()
  }
  return stringOf(pieces, value.span)
}

function trimPrefix(call: Invocation): Value {
  const value = stringArg(call, 0)
  const prefix = textArg(call, 1)
  if (isHole(value)) return value
  if (typeof prefix !== 'string') return prefix
  const joined = joinPieces(value.pieces)
  const head = leadingText(joined)
  if (!head.startsWith(prefix))
    return mayStart(head, prefix, textOf(value) !== undefined) ? derive(call) : value
  return stringOf(dropFirst(joined, prefix.length), value.span)
}

function trimSuffix(call: Invocation): Value {
  const value = stringArg(call, 0)
  const suffix = textArg(call, 1)
  if (isHole(value)) return value
  if (typeof suffix !== 'string') return suffix
  const joined = joinPieces(value.pieces)
  const tail = trailingText(joined)
  if (!tail.endsWith(suffix)) {
    const may = textOf(value) === undefined && suffix.endsWith(tail)
    return may ? derive(call) : value
  }
  return stringOf(dropLast(joined, suffix.length), value.span)
}

/** True where text that is known only as far as `head` may turn out to start with `prefix`. */
function mayStart(head: string, prefix: string, known: boolean): boolean {
  return !known && prefix.startsWith(head)
}

/** The literal text before the first hole. */
export function leadingText(pieces: readonly Piece[]): string {
  let text = ''
  for (const piece of pieces) {
    if (piece.kind !== 'literal') break
    text += piece.text
  }
  return text
}

/** The literal text after the last hole. */
export function trailingText(pieces: readonly Piece[]): string {
  let text = ''
  for (const piece of [...pieces].reverse()) {
    if (piece.kind !== 'literal') break
    text = piece.text + text
  }
  return text
}

/** Pieces without their first `count` units, which are literal text. */
export function dropFirst(pieces: readonly Piece[], count: number): readonly Piece[] {
  let left = count
  return pieces.flatMap((piece): readonly Piece[] => {
    if (piece.kind !== 'literal' || left === 0) return [piece]
    const cut = Math.min(left, piece.text.length)
    left -= cut
    return cut === piece.text.length ? [] : [sliceLiteral(piece, cut, piece.text.length)]
  })
}

function dropLast(pieces: readonly Piece[], count: number): readonly Piece[] {
  let left = count
  const kept: Piece[] = []
  for (const piece of [...pieces].reverse()) {
    if (piece.kind !== 'literal' || left === 0) {
      kept.unshift(piece)
      continue
    }
    const cut = Math.min(left, piece.text.length)
    left -= cut
    if (cut < piece.text.length) kept.unshift(sliceLiteral(piece, 0, piece.text.length - cut))
  }
  return kept
}

const maxIndent = 1_000

function indent(call: Invocation): Value {
  const count = integerArg(call, 0)
  const value = stringArg(call, 1)
  if (typeof count !== 'number') return count
  if (isHole(value)) return value
  if (count < 0) return refuse(call)
  if (count > maxIndent) return tooLarge(call)
  const blanks = ' '.repeat(count)
  return rewriteLines(value, blanks)
}

/** Blanks after every newline; the text between keeps its exact spans. */
function rewriteLines(value: StringValue, blanks: string): StringValue {
  const pieces = value.pieces.flatMap((piece): readonly Piece[] => {
    if (piece.kind !== 'literal') return [piece]
    const parts: Piece[] = []
    let from = 0
    for (let at = piece.text.indexOf('\n'); at !== -1; at = piece.text.indexOf('\n', at + 1)) {
      const line = sliceLiteral(piece, from, at + 1)
      const end = { file: line.span.file, start: line.span.end, end: line.span.end }
      parts.push(line)
      if (blanks !== '') parts.push({ kind: 'literal', text: blanks, span: end, exact: false })
      from = at + 1
    }
    if (from < piece.text.length) parts.push(sliceLiteral(piece, from, piece.text.length))
    return parts
  })
  return stringOf(pieces, value.span)
}
