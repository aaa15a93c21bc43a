import type { ListValue, Piece, StringValue, Unresolved, Value } from '../../../model/value.ts'
import { literalPieces, slicePieces, stringOf } from '../text.ts'
import { isHole, listValue, unresolved } from '../values.ts'
import { define, many, type FunctionTable } from './definition.ts'
import { parseFormat, renderVerb, type FormatPart } from './format-verbs.ts'
import { derive, refuse, stringArg, type Invocation } from './invocation.ts'

/** `format` and `formatlist`. */
export const formatFunctions: FunctionTable = new Map([
  ['format', define(1, many, format)],
  ['formatlist', define(1, many, formatList, { whole: 'values' })],
])

interface Template {
  readonly value: StringValue
  readonly parts: readonly FormatPart[]
  /** The piece of the format string a literal part is. */
  readonly literals: ReadonlyMap<FormatPart, readonly Piece[]>
}

function templateOf(call: Invocation): Template | Unresolved {
  const value = stringArg(call, 0)
  if (isHole(value)) return value
  const pieces = literalPieces(value)
  if (pieces === undefined) return derive(call)
  const parts = parseFormat(pieces.map((piece) => piece.text).join(''))
  if (parts === undefined) return refuse(call)
  const used = new Set(parts.flatMap((part) => (part.kind === 'verb' ? [part.argument] : [])))
  const given = call.args.length - 1
  // Each verb needs its argument, and each argument after the last one used is one too many.
  const highest = Math.max(-1, ...used)
  if (highest >= given || highest + 1 < given) return refuse(call)
  const literals = new Map(
    parts.map((part) => [
      part,
      part.kind === 'text'
        ? slicePieces(pieces, part.start, part.end)
        : slicePieces(pieces, part.start, part.start + 1),
    ]),
  )
  return { value, parts, literals }
}

function format(call: Invocation): Value {
  const template = templateOf(call)
  return 'kind' in template ? template : fill(template, call.args.slice(1), call)
}

/** The text with these arguments: literal parts and plain arguments keep their exact spans. */
function fill(template: Template, args: readonly Value[], call: Invocation): Value {
  const pieces: Piece[] = []
  for (const part of template.parts) {
    if (part.kind === 'text') {
      pieces.push(...(template.literals.get(part) ?? []))
      continue
    }
    if (part.kind === 'percent') {
      pieces.push(...(template.literals.get(part) ?? []))
      continue
    }
    const arg = args[part.argument]
    if (arg === undefined) return refuse(call)
    const rendered = renderVerb(part, arg, call)
    if (rendered === undefined) return refuse(call)
    pieces.push(...rendered)
  }
  return stringOf(pieces, template.value.span)
}

/** One text an element of the lists among the arguments, the others repeated. */
function formatList(call: Invocation): Value {
  const args = call.args
    .slice(1)
    .map((arg) =>
      arg.kind === 'list'
        ? { ...arg, items: arg.items.filter((item) => item.kind !== 'absent') }
        : arg,
    )
  const lists = args.filter((arg) => arg.kind === 'list')
  const text = stringArg(call, 0)
  if (isHole(text)) return text
  // Of nothing nothing is made, whatever the text to be filled is.
  if (lists.length > 0 && lists.every(({ items, open }) => items.length === 0 && !open))
    return listValue([], call.span, { collection: 'list' })
  const template = templateOf(call)
  if ('kind' in template) return template
  const open = lists.map((list) => list.open).find((hole) => hole !== undefined)
  const unknown = args.find((arg) => arg.kind === 'unresolved' && arg.shape === 'any')
  if (lists.length === 0 && unknown !== undefined) return openList(template, args, call)
  const lengths = new Set(
    lists.filter((list) => list.open === undefined).map((list) => list.items.length),
  )
  const places = lists.flatMap(({ placed }) => placed ?? [])
  if ((open !== undefined || places.length > 0) && lists.length > 1)
    return openList(template, args, call)
  if (lengths.size > 1) return refuse(call)
  const count = lists.length === 0 ? 1 : (lists[0]?.items.length ?? 0)
  const items: Value[] = []
  for (let index = 0; index < count; index += 1) {
    const row = args.map((arg) => (arg.kind === 'list' ? (arg.items[index] ?? arg) : arg))
    const item = fill(template, row, call)
    if (item.kind === 'unresolved' && item.reason === 'failed-call') return item
    items.push(item)
  }
  return listValue(items, call.span, {
    open: open === undefined ? undefined : restOf(template, args, call),
    collection: 'list',
    placed: places[0],
  })
}

/** A list of texts of which only the pattern is known. */
function openList(template: Template, args: readonly Value[], call: Invocation): ListValue {
  return listValue([], call.span, { open: restOf(template, args, call), collection: 'list' })
}

/** What is known of every further text: the literal parts and the arguments that are no lists. */
function restOf(template: Template, args: readonly Value[], call: Invocation): Unresolved {
  const pattern = template.parts.flatMap((part): Unresolved['pattern'] & object => {
    if (part.kind !== 'verb') return [part.kind === 'percent' ? '%' : part.text]
    const arg = args[part.argument]
    const known = arg?.kind === 'string' ? renderVerb(part, arg, call) : undefined
    if (known === undefined) return [{ shape: 'any' }]
    return known.map((piece) => (piece.kind === 'literal' ? piece.text : { shape: piece.shape }))
  })
  const { text, span, reason, symbol, shape } = derive(call)
  return unresolved({ text, span, reason, symbol, shape, pattern })
}
