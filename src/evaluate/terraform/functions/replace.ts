import type { LiteralPiece, Piece, StringValue, Unresolved, Value } from '../../../model/value.ts'
import { textOf } from '../../../model/value.ts'
import { isKnown } from '../known-module.ts'
import { joinPieces, literalPieces, slicePieces, stringOf, substitute } from '../text.ts'
import { isHole, jsonValue, maxDepth, maxTextLength, unresolved } from '../values.ts'
import { define, type FunctionTable } from './definition.ts'
import { derive, stringArg, textArg, tooLarge, type Invocation } from './invocation.ts'
import { replacePattern } from './regex.ts'

export const replaceFunctions: FunctionTable = new Map([['replace', define(3, 3, replace)]])

/** What is looked for, and what takes its place: text with holes, if it is no pattern. */
interface Replacement {
  readonly wanted: string
  readonly by: readonly Piece[]
}

function replace(call: Invocation): Value {
  const wanted = textArg(call, 1)
  const by = stringArg(call, 2)
  const [first] = call.args
  if (isHole(by)) return by
  if (first?.kind === 'json' && typeof wanted === 'string') {
    const replaced = insideJson(call, first.value, { wanted, by: by.pieces })
    if (replaced !== undefined) return jsonValue(replaced, first.span)
  }
  const value = stringArg(call, 0)
  if (isHole(value)) return value
  if (typeof wanted !== 'string') return wanted
  const isPattern = wanted.length > 1 && wanted.startsWith('/') && wanted.endsWith('/')
  if (isPattern) {
    const text = textOf(by)
    return text === undefined
      ? derive(call)
      : replacePattern(call, value, wanted.slice(1, -1), text)
  }
  if (isTooLong(value, { wanted, by: by.pieces })) return tooLarge(call)
  return replaceText(call, value, { wanted, by: by.pieces }) ?? derive(call)
}

/** Pieces beyond which a text is not put together. */
const maxPieces = 60_000

/** True where the replacement stands in so many places that the text would be too long. */
function isTooLong(value: StringValue, { wanted, by }: Replacement): boolean {
  let places = 1
  for (const piece of value.pieces)
    if (piece.kind === 'literal')
      places += wanted === '' ? piece.text.length : piece.text.split(wanted).length - 1
  const length = by.reduce((sum, piece) => sum + piece.text.length, 0)
  return places * length > maxTextLength || (places > 1 && places * by.length > maxPieces)
}

/** The string with the replacement; undefined where that depends on what a hole holds. */
function replaceText(
  call: Invocation,
  value: StringValue,
  change: Replacement,
): StringValue | undefined {
  const literals = literalPieces(value)
  return literals === undefined
    ? replaceAround(call, value, change)
    : replaceLiteral(literals, value, change)
}

function replaceLiteral(
  pieces: readonly LiteralPiece[],
  value: StringValue,
  { wanted, by }: Replacement,
): StringValue {
  const text = pieces.map((piece) => piece.text).join('')
  const places: (readonly [number, number])[] = []
  if (wanted === '') {
    let at = 0
    for (const character of text) {
      places.push([at, at])
      at += character.length
    }
    places.push([at, at])
  } else {
    for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + wanted.length))
      places.push([at, at + wanted.length])
  }
  if (places.length === 0) return value
  const changes = places.map((place) => {
    const [old] = slicePieces(pieces, place[0], place[1])
    const span = old?.span ?? value.span
    const inPlace = by.map((piece): Piece =>
      piece.kind === 'literal' ? { ...piece, span, exact: false } : piece,
    )
    return { place, pieces: inPlace }
  })
  return stringOf(substitute(pieces, text, changes), value.span)
}

/** Literal pieces one by one, each hole as the call on it: right where no match can lie across their border. */
function replaceAround(
  call: Invocation,
  value: StringValue,
  change: Replacement,
): StringValue | undefined {
  const { wanted } = change
  const pieces = joinPieces(value.pieces)
  const [only] = pieces
  if (pieces.length === 1 && only?.kind === 'unresolved') return undefined
  if (wanted === '' || (wanted.length > 1 && mayStraddle(pieces, wanted))) return undefined
  const replaced = pieces.flatMap((piece): readonly Piece[] =>
    piece.kind === 'unresolved'
      ? [onHole(call, piece, change)]
      : replaceLiteral([piece], stringOf([piece], value.span), change).pieces,
  )
  return stringOf(replaced, value.span)
}

/** The call on a hole; the hole where it cannot hold the word, such as a known module's own `_BUCKET_ARN_`. */
function onHole(call: Invocation, hole: Unresolved, { wanted, by }: Replacement): Unresolved {
  const free =
    (hole.shape === 'name' && /[:/]/.test(wanted)) ||
    (hole.shape === 'field' && wanted.includes(':')) ||
    ((hole.shape === 'account' || hole.shape === 'region' || hole.shape === 'partition') &&
      /[^a-z0-9-]/.test(wanted)) ||
    (isKnown(call.span.file) && /^_[A-Z0-9_]+_$/.test(wanted))
  if (free) return hole
  const shown = (name: 'text' | 'symbol'): string =>
    JSON.stringify(
      by.map((piece) => (piece.kind === 'literal' ? piece.text : `\${${piece[name]}}`)).join(''),
    )
  const first = JSON.stringify(wanted)
  return unresolved({
    text: `${call.name}(${hole.text}, ${first}, ${shown('text')})`,
    span: hole.span,
    reason: hole.reason,
    symbol: `${call.name}(${hole.symbol},${first}, ${shown('symbol')})`,
  })
}

/** True where text beside a hole is the beginning or the end of what is looked for. */
function mayStraddle(pieces: readonly Piece[], wanted: string): boolean {
  return pieces.some((piece, index) => {
    if (piece.kind !== 'literal') return false
    const atStart = index > 0 && overlaps(wanted, piece.text)
    const atEnd = index < pieces.length - 1 && overlaps(piece.text, wanted)
    return atStart || atEnd
  })
}

/** True where a proper end of `a` is a beginning of `b`. */
function overlaps(a: string, b: string): boolean {
  const longest = Math.min(a.length, b.length)
  for (let size = 1; size <= longest; size += 1) if (b.startsWith(a.slice(-size))) return true
  return false
}

/**
 * The value of a JSON text with the replacement in its strings and keys, which is the same as in the text:
 * a word that is no part of the syntax, of `true`, `false` or `null` can stand nowhere else, and neither the
 * strings nor what takes its place have escapes. Undefined where one of these does not hold.
 */
function insideJson(call: Invocation, value: Value, change: Replacement): Value | undefined {
  const isWord = /^[A-Za-z_][\w-]*$/.test(change.wanted)
  if (!isWord || 'true false null'.includes(change.wanted) || !isPlain(change.by)) return undefined
  const inText = (text: StringValue): StringValue | undefined =>
    isPlain(text.pieces) ? replaceText(call, text, change) : undefined
  const inside = (one: Value, depth: number): Value | undefined => {
    if (depth > maxDepth) return undefined
    switch (one.kind) {
      case 'string': {
        const [only] = one.pieces
        if (one.pieces.length === 1 && only?.kind === 'unresolved')
          return { ...one, pieces: [onHole(call, only, change)] }
        return inText(one)
      }
      case 'unresolved':
        return onHole(call, one, change)
      case 'list': {
        const items = all(one.items, (item) => inside(item, depth + 1))
        return items === undefined ? undefined : { ...one, items }
      }
      case 'map': {
        const entries = all(one.entries, (entry) => {
          const key = inText(entry.key)
          const of = inside(entry.value, depth + 1)
          return key === undefined || of === undefined ? undefined : { key, value: of }
        })
        return entries === undefined ? undefined : { ...one, entries }
      }
      case 'alternatives': {
        const branches = all(one.branches, (branch) => {
          const of = inside(branch.value, depth + 1)
          return of === undefined ? undefined : { guard: branch.guard, value: of }
        })
        return branches === undefined ? undefined : { ...one, branches }
      }
      case 'json':
        return undefined
      default:
        return one
    }
  }
  return inside(value, 0)
}

/** True for text that is the same inside a JSON string: without quotes, backslashes and what Go escapes. */
function isPlain(pieces: readonly Piece[]): boolean {
  return pieces.every(
    (piece) => piece.kind === 'unresolved' || /^[ !#-%'-;=?-[\]-~]*$/.test(piece.text),
  )
}

/** `map`, or undefined where `f` answers that for one of them. */
function all<T, R>(list: readonly T[], f: (item: T) => R | undefined): readonly R[] | undefined {
  const mapped: R[] = []
  for (const item of list) {
    const result = f(item)
    if (result === undefined) return undefined
    mapped.push(result)
  }
  return mapped
}
