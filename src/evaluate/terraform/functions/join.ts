import { textOf } from '../../../model/value.ts'
import type { Piece, StringValue, Unresolved, Value } from '../../../model/value.ts'
import { leavesOf } from '../alternatives.ts'
import { asString } from '../conversion.ts'
import { ifAny } from '../elements.ts'
import { filled } from '../guarded.ts'
import { symbolOf } from '../symbol.ts'
import { piecesOf, stringOf } from '../text.ts'
import { isHole, isPlaced } from '../values.ts'
import { derive, refuse, stringArg, type Invocation } from './invocation.ts'

/** The items of lists as one text, with the spans of each. */
export function join(call: Invocation): Value {
  const separator = stringArg(call, 0)
  if (isHole(separator)) return separator
  const alone = onlyItem(call.args.slice(1))
  if (alone !== undefined && isObjectText(alone.item)) {
    // A JSON text stays symbolic. Two of them side by side are none, so that there is at most this one.
    if (alone.open === undefined) return alone.item
    if (textOf(separator) === '')
      return filled(ifAny(alone.open, alone.item), stringOf([], call.span))
  }
  const parts: Part[] = []
  for (const arg of call.args.slice(1)) {
    if (isHole(arg)) {
      parts.push({ pieces: [arg], rest: arg, isPlaced: true })
      continue
    }
    if (arg.kind !== 'list') return refuse(call)
    for (const [index, item] of arg.items.entries()) {
      if (item.kind === 'absent') continue
      const text = asString(item)
      if (text.kind === 'unresolved' && text.reason === 'failed-call') return refuse(call)
      if (text.kind !== 'string' && text.kind !== 'unresolved')
        return text.kind === 'null' ? refuse(call) : derive(call)
      const pieces = piecesOf(text)
      parts.push({ pieces, rest: undefined, isPlaced: isPlaced(arg, index) })
    }
    if (arg.open !== undefined)
      parts.push({ pieces: [arg.open], rest: arg.open, isPlaced: arg.placed === undefined })
  }
  return isAnyOrder(separator)
    ? stringOf(separated(parts, separator), call.span)
    : inPlaces(parts, separator, call)
}

/** What is joined: an item, or what is not known of a list. */
interface Part {
  readonly pieces: readonly Piece[]
  readonly rest: Unresolved | undefined
  readonly isPlaced: boolean
}

function separated(parts: readonly Part[], separator: StringValue): readonly Piece[] {
  return parts.flatMap(({ pieces }, index) =>
    index === 0 ? pieces : [...separator.pieces, ...pieces],
  )
}

/** Elements of JSON and lines of text: their order says little, and one that is empty does no harm. */
function isAnyOrder(separator: StringValue): boolean {
  return separator.pieces.every((piece) => piece.kind === 'literal' && /^$|["\n]/.test(piece.text))
}

/** What is not known may be empty, without a separator then; behind what has no place nothing is told. */
function inPlaces(parts: readonly Part[], separator: StringValue, call: Invocation): Value {
  const first = parts.findIndex((part) => !part.isPlaced)
  const seen = first < 0 ? parts : parts.slice(0, first)
  const others = seen.flatMap(({ rest }) => rest ?? [])
  const [rest, ...more] = others
  if (first >= 0 || more.length > 0) {
    const end = seen.findIndex((part) => part.rest !== undefined)
    const known = end < 0 ? seen : seen.slice(0, end)
    return stringOf([...separated(known, separator), derive(call)], call.span)
  }
  const whole = stringOf(separated(named(seen, separator), separator), call.span)
  if (rest === undefined || seen.length === 1) return whole
  const without = seen.filter((part) => part.rest === undefined)
  return filled(ifAny(rest, whole), stringOf(separated(without, separator), call.span))
}

/** Lists that are not known, as their joined texts. */
function named(parts: readonly Part[], separator: StringValue): readonly Part[] {
  const by = symbolOf(separator)
  return parts.map((part) =>
    part.rest === undefined
      ? part
      : { ...part, pieces: [{ ...part.rest, symbol: `join(${by},${part.rest.symbol})` }] },
  )
}

/** The only item that is seen of lists, and whether they may hold more. */
function onlyItem(
  args: readonly Value[],
): { readonly item: Value; readonly open: Unresolved | undefined } | undefined {
  const items: Value[] = []
  let open: Unresolved | undefined
  for (const arg of args) {
    if (arg.kind !== 'list') return undefined
    open ??= arg.open
    for (const item of arg.items) if (item.kind !== 'absent') items.push(item)
  }
  const [item] = items
  return item === undefined || items.length > 1 ? undefined : { item, open }
}

function isObjectText(value: Value): boolean {
  return value.kind === 'json' && leavesOf(value.value).every((leaf) => leaf.value.kind === 'map')
}
