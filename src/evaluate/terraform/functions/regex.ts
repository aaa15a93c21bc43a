import type {
  LiteralPiece,
  MapEntry,
  Piece,
  StringValue,
  Unresolved,
  Value,
} from '../../../model/value.ts'
import { joinPieces, literalPieces, slicePieces, stringOf } from '../text.ts'
import {
  compareText,
  computedText,
  isHole,
  listValue,
  mapValue,
  maxElements,
  nullValue,
  unresolved,
} from '../values.ts'
import { define, type FunctionTable } from './definition.ts'
import { derive, refuse, stringArg, textArg, tooLarge, type Invocation } from './invocation.ts'
import {
  compile,
  isAffordable,
  search,
  subjectOf,
  type Machine,
  type Match,
  type Subject,
} from './regex-machine.ts'
import { parsePattern } from './regex-syntax.ts'

/** Functions of regular expressions, and `replace`. */
export const regexFunctions: FunctionTable = new Map([
  ['regex', define(2, 2, first)],
  ['regexall', define(2, 2, all)],
  ['replace', define(3, 3, replace)],
])

interface Search {
  readonly machine: Machine
  readonly value: StringValue
  readonly pieces: readonly LiteralPiece[]
  readonly text: string
  readonly subject: Subject
}

/** What a search needs, or the hole that its result is. */
function prepare(call: Invocation, pattern: string, value: StringValue): Search | Unresolved {
  const parsed = parsePattern(pattern)
  if (parsed === undefined) return refuse(call)
  const machine = compile(parsed)
  if (machine === undefined) return tooLarge(call)
  const pieces = literalPieces(value)
  if (pieces === undefined) return derive(call)
  const text = pieces.map((piece) => piece.text).join('')
  const subject = subjectOf(text)
  return isAffordable(machine, subject) ? { machine, value, pieces, text, subject } : tooLarge(call)
}

function prepareCall(call: Invocation): Search | Unresolved {
  const pattern = textArg(call, 0)
  const value = stringArg(call, 1)
  if (typeof pattern !== 'string') return pattern
  return isHole(value) ? value : prepare(call, pattern, value)
}

function first(call: Invocation): Value {
  const prepared = prepareCall(call)
  if ('kind' in prepared) return prepared
  const match = search(prepared.machine, prepared.subject, 0)
  return match === undefined ? refuse(call) : (result(prepared, match, call) ?? refuse(call))
}

function all(call: Invocation): Value {
  const prepared = prepareCall(call)
  if ('kind' in prepared) return prepared
  const items: Value[] = []
  const matches = matchesOf(prepared)
  if (matches === undefined) return tooLarge(call)
  for (const match of matches) {
    const item = result(prepared, match, call)
    if (item === undefined) return refuse(call)
    items.push(item)
  }
  return listValue(items, call.span, { collection: 'list' })
}

/** Every match from left to right; an empty one right after another does not count. `undefined` beyond bounds. */
function matchesOf({ machine, subject }: Search): readonly Match[] | undefined {
  const matches: Match[] = []
  const positions = new Map(subject.offsets.map((offset, index) => [offset, index]))
  let from = 0
  let previousEnd = -1
  let work = 0
  while (from <= subject.codes.length) {
    const match = search(machine, subject, from)
    const whole = match?.[0]
    if (match === undefined || whole === undefined) break
    const [start, end] = whole
    const next = positions.get(end) ?? subject.codes.length
    work += (next - from + 1) * machine.steps.length
    if (matches.length > maxElements || work > 100_000_000) return undefined
    if (start !== end || start !== previousEnd) matches.push(match)
    previousEnd = end
    from = start === end ? (positions.get(end) ?? 0) + 1 : next
  }
  return matches
}

/** The whole match, or its groups as a tuple or object; `undefined` where only some groups have names. */
function result(prepared: Search, match: Match, call: Invocation): Value | undefined {
  const { groups } = prepared.machine
  if (groups.length === 0) return part(prepared, match[0], call)
  const values = groups.map((_, index) => part(prepared, match[index + 1], call))
  if (groups.every((name) => name === undefined)) return listValue(values, call.span)
  const entries: MapEntry[] = []
  for (const [index, name] of groups.entries()) {
    const value = values[index]
    if (name === undefined || value === undefined) return undefined
    entries.push({ key: computedText(name, call.span), value })
  }
  const sorted = entries.toSorted((a, b) => compareText(nameOf(a), nameOf(b)))
  return mapValue(sorted, call.span)
}

function nameOf(entry: MapEntry): string {
  return entry.key.pieces.map((piece) => piece.text).join('')
}

function part(prepared: Search, bounds: Match[number], call: Invocation): Value {
  if (bounds === undefined) return nullValue(call.span)
  return stringOf(slicePieces(prepared.pieces, bounds[0], bounds[1]), prepared.value.span)
}

function replace(call: Invocation): Value {
  const value = stringArg(call, 0)
  const wanted = textArg(call, 1)
  const replacement = textArg(call, 2)
  if (isHole(value)) return value
  if (typeof wanted !== 'string') return wanted
  if (typeof replacement !== 'string') return replacement
  const isPattern = wanted.length > 1 && wanted.startsWith('/') && wanted.endsWith('/')
  if (isPattern) return replacePattern(call, value, wanted.slice(1, -1), replacement)
  const literals = literalPieces(value)
  if (literals !== undefined) return replaceLiteral(literals, value, wanted, replacement)
  return replaceAround(call, value, wanted, replacement)
}

function replaceLiteral(
  pieces: readonly LiteralPiece[],
  value: StringValue,
  wanted: string,
  replacement: string,
): Value {
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
  return stringOf(
    substitute(
      pieces,
      text,
      value,
      places.map((place) => ({ place, text: replacement })),
    ),
    value.span,
  )
}

/** The pieces with other text in some places; what stays keeps its exact spans. */
function substitute(
  pieces: readonly LiteralPiece[],
  text: string,
  value: StringValue,
  changes: readonly { readonly place: readonly [number, number]; readonly text: string }[],
): readonly Piece[] {
  const result: Piece[] = []
  let from = 0
  for (const { place, text: other } of changes) {
    result.push(...slicePieces(pieces, from, place[0]))
    const old = slicePieces(pieces, place[0], place[1])
    const span = old[0]?.span ?? value.span
    result.push({ kind: 'literal', text: other, span, exact: false })
    from = place[1]
  }
  result.push(...slicePieces(pieces, from, text.length))
  return result
}

/** Literal pieces one by one, each hole as the call on it: right where no match can lie across their border. */
function replaceAround(
  call: Invocation,
  value: StringValue,
  wanted: string,
  replacement: string,
): Value {
  const pieces = joinPieces(value.pieces)
  const [only] = pieces
  if (pieces.length === 1 && only?.kind === 'unresolved') return derive(call)
  if (wanted === '' || (wanted.length > 1 && mayStraddle(pieces, wanted))) return derive(call)
  const replaced = pieces.flatMap((piece): readonly Piece[] => {
    if (piece.kind === 'unresolved') return [onHole(call, piece, wanted, replacement)]
    const result = replaceLiteral([piece], value, wanted, replacement)
    return result.kind === 'string' ? result.pieces : [piece]
  })
  return stringOf(replaced, value.span)
}

function onHole(
  call: Invocation,
  hole: Unresolved,
  wanted: string,
  replacement: string,
): Unresolved {
  const args = [JSON.stringify(wanted), JSON.stringify(replacement)].join(', ')
  const free =
    (hole.shape === 'name' && /[:/]/.test(wanted)) ||
    (hole.shape === 'field' && wanted.includes(':')) ||
    ((hole.shape === 'account' || hole.shape === 'region' || hole.shape === 'partition') &&
      /[^a-z0-9-]/.test(wanted))
  if (free) return hole
  return unresolved({
    text: `${call.name}(${hole.text}, ${args})`,
    span: hole.span,
    reason: hole.reason,
    symbol: `${call.name}(${hole.symbol},${args})`,
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

function replacePattern(
  call: Invocation,
  value: StringValue,
  pattern: string,
  replacement: string,
): Value {
  const prepared = prepare(call, pattern, value)
  if ('kind' in prepared) return prepared
  const matches = matchesOf(prepared)
  if (matches === undefined) return tooLarge(call)
  if (matches.length === 0) return value
  const changes = matches.flatMap((match) => {
    const place = match[0]
    if (place === undefined) return []
    return [{ place, text: expand(replacement, prepared, match) }]
  })
  return stringOf(substitute(prepared.pieces, prepared.text, value, changes), value.span)
}

/** The replacement with `$1`, `$name` and `${name}` filled in; the longest name counts. */
function expand(template: string, prepared: Search, match: Match): string {
  return template.replaceAll(
    /\$(?:(\$)|([A-Za-z0-9_]+)|\{([A-Za-z0-9_]+)\})/g,
    (_whole, ...found) => {
      const [dollar, bare, braced] = found as readonly (string | undefined)[]
      if (dollar !== undefined) return '$'
      const name = bare ?? braced ?? ''
      const group = /^\d+$/.test(name) ? Number(name) : prepared.machine.groups.indexOf(name) + 1
      const bounds = group === 0 && name !== '0' ? undefined : match[group]
      return bounds === undefined ? '' : prepared.text.slice(bounds[0], bounds[1])
    },
  )
}
