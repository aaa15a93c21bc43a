import { textOf } from '../../../model/value.ts'
import type { Piece, StringValue, Unresolved, Value } from '../../../model/value.ts'
import { joinPieces, literalPieces, sliceLiteral, slicePieces, stringOf } from '../text.ts'
import { boolValue, computedText, isHole, listValue } from '../values.ts'
import { define, many, type FunctionTable } from './definition.ts'
import { derive, integerArg, stringArg, textArg, type Invocation } from './invocation.ts'
import { join } from './join.ts'
import { leadingText, trailingText } from './text-functions.ts'

/** Functions that look for text in text, cut it and put it together. */
export const substringFunctions: FunctionTable = new Map([
  ['split', define(2, 2, split)],
  ['join', define(2, many, join, { whole: 'items', parts: true })],
  ['startswith', define(2, 2, startsWith)],
  ['endswith', define(2, 2, endsWith)],
  ['strcontains', define(2, 2, contains)],
  ['substr', define(3, 3, substr)],
  ['strrev', define(1, 1, reverse)],
])

/** The user-perceived characters by which Terraform counts, as UTF-16 offsets with the end. */
export function graphemeOffsets(text: string): readonly number[] {
  const offsets: number[] = []
  if (isPlain(text)) for (let i = 0; i < text.length; i += 1) offsets.push(i)
  else {
    segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' })
    for (const { index } of segmenter.segment(text)) offsets.push(index)
  }
  offsets.push(text.length)
  return offsets
}

/** Made when first needed: its data take longer to load than a small file takes to check. */
let segmenter: Intl.Segmenter | undefined

/** Printable ASCII: one character a unit. */
function isPlain(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text)
}

function split(call: Invocation): Value {
  const separator = textArg(call, 0)
  const value = stringArg(call, 1)
  if (typeof separator !== 'string') return separator
  if (isHole(value)) return value
  if (separator === '') return splitCharacters(call, value)
  const [only] = value.pieces
  if (value.pieces.length === 1 && only?.kind === 'unresolved' && !excludes(only, separator))
    return derive(call)
  const { parts, open } = splitPieces(joinPieces(value.pieces), separator)
  const items = parts.map((pieces) => stringOf(pieces, spanOf(pieces, value)))
  return listValue(items, value.span, { open, collection: 'list' })
}

/** True where the hole's text cannot hold the separator. */
function excludes(hole: Unresolved, separator: string): boolean {
  switch (hole.shape) {
    case 'partition':
    case 'region':
    case 'account':
      return /[^a-z0-9-]/.test(separator)
    case 'name':
      return /[:/]/.test(separator)
    case 'field':
      return separator.includes(':')
    default:
      return false
  }
}

function splitPieces(
  pieces: readonly Piece[],
  separator: string,
): { readonly parts: readonly (readonly Piece[])[]; readonly open: Unresolved | undefined } {
  const literals = pieces.every((piece) => piece.kind === 'literal')
  const runs = literals ? splitLiterals(pieces, separator) : undefined
  if (runs !== undefined) return { parts: runs, open: undefined }
  const parts: Piece[][] = [[]]
  let open: Unresolved | undefined
  for (const piece of pieces) {
    if (piece.kind === 'unresolved') {
      if (!excludes(piece, separator)) open ??= piece
      parts.at(-1)?.push(piece)
      continue
    }
    let from = 0
    for (;;) {
      const at = piece.text.indexOf(separator, from)
      const end = at === -1 ? piece.text.length : at
      if (end > from) parts.at(-1)?.push(sliceLiteral(piece, from, end))
      if (at === -1) break
      parts.push([])
      from = at + separator.length
    }
  }
  return { parts, open }
}

/** A separator may lie across pieces. */
function splitLiterals(pieces: readonly Piece[], separator: string): readonly (readonly Piece[])[] {
  const literals = pieces.filter((piece) => piece.kind === 'literal')
  const text = literals.map((piece) => piece.text).join('')
  const parts: (readonly Piece[])[] = []
  let from = 0
  for (;;) {
    const at = text.indexOf(separator, from)
    parts.push(slicePieces(literals, from, at === -1 ? text.length : at))
    if (at === -1) return parts
    from = at + separator.length
  }
}

function spanOf(pieces: readonly Piece[], value: StringValue): StringValue['span'] {
  const [first] = pieces
  const last = pieces.at(-1)
  if (first === undefined || last === undefined) return value.span
  return first.span.file === last.span.file && first.span.start <= last.span.end
    ? { file: first.span.file, start: first.span.start, end: last.span.end }
    : first.span
}

function splitCharacters(call: Invocation, value: StringValue): Value {
  const literals = literalPieces(value)
  if (literals === undefined) return derive(call)
  const text = literals.map((piece) => piece.text).join('')
  const items: Value[] = []
  let from = 0
  for (const character of text) {
    items.push(stringOf(slicePieces(literals, from, from + character.length), value.span))
    from += character.length
  }
  return listValue(items, value.span, { collection: 'list' })
}

/** Both texts as far as they are known, or the hole that the answer is. */
function pair(
  call: Invocation,
): { readonly value: StringValue; readonly part: string } | { readonly hole: Unresolved } {
  const value = stringArg(call, 0)
  const part = textArg(call, 1)
  if (isHole(value)) return { hole: value }
  return typeof part === 'string' ? { value, part } : { hole: part }
}

function startsWith(call: Invocation): Value {
  const both = pair(call)
  if ('hole' in both) return both.hole
  const { value, part } = both
  const head = leadingText(value.pieces)
  if (head.startsWith(part)) return boolValue(true, call.span)
  const open = textOf(value) === undefined && part.startsWith(head)
  return open ? derive(call) : boolValue(false, call.span)
}

function endsWith(call: Invocation): Value {
  const both = pair(call)
  if ('hole' in both) return both.hole
  const { value, part } = both
  const tail = trailingText(value.pieces)
  if (tail.endsWith(part)) return boolValue(true, call.span)
  const open = textOf(value) === undefined && part.endsWith(tail)
  return open ? derive(call) : boolValue(false, call.span)
}

function contains(call: Invocation): Value {
  const both = pair(call)
  if ('hole' in both) return both.hole
  const { value, part } = both
  let run = ''
  for (const piece of value.pieces) {
    run = piece.kind === 'literal' ? run + piece.text : ''
    if (run.includes(part)) return boolValue(true, call.span)
  }
  return textOf(value) === undefined ? derive(call) : boolValue(part === '', call.span)
}

function substr(call: Invocation): Value {
  const value = stringArg(call, 0)
  const offset = integerArg(call, 1)
  const length = integerArg(call, 2)
  if (isHole(value)) return value
  if (typeof offset !== 'number') return offset
  if (typeof length !== 'number') return length
  const literals = literalPieces(value)
  if (literals === undefined) return substrOfHead(call, value, offset, length)
  const text = literals.map((piece) => piece.text).join('')
  const offsets = graphemeOffsets(text)
  const count = offsets.length - 1
  const from = offset < 0 ? Math.max(offset + count, 0) : offset
  // Counted from the end, no length is the rest.
  const isRest = length < 0 || (length === 0 && offset < 0)
  const to = isRest ? count : Math.min(from + length, count)
  if (from >= to) return computedText('', value.span)
  const pieces = slicePieces(literals, offsets[from] ?? 0, offsets[to] ?? text.length)
  return stringOf(pieces, value.span)
}

/** A cut that ends before the first hole is known all the same. */
function substrOfHead(call: Invocation, value: StringValue, offset: number, length: number): Value {
  const head = leadingText(value.pieces)
  const offsets = graphemeOffsets(head)
  // The last character before a hole may yet combine with what follows.
  if (offset < 0 || length < 0 || offset + length > offsets.length - 2) return derive(call, 'any')
  const literals = joinPieces(value.pieces).filter((piece) => piece.kind === 'literal')
  const pieces = slicePieces(literals, offsets[offset] ?? 0, offsets[offset + length] ?? 0)
  return stringOf(pieces, value.span)
}

function reverse(call: Invocation): Value {
  const text = textArg(call, 0)
  if (typeof text !== 'string') return text
  const offsets = graphemeOffsets(text)
  const characters: string[] = []
  for (let i = 0; i + 1 < offsets.length; i += 1)
    characters.unshift(text.slice(offsets[i], offsets[i + 1]))
  return computedText(characters.join(''), call.span)
}
