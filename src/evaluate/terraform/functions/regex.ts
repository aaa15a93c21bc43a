import type {
  LiteralPiece,
  MapEntry,
  Piece,
  StringValue,
  Unresolved,
  Value,
} from '../../../model/value.ts'
import { literalPieces, slicePieces, stringOf, substitute } from '../text.ts'
import {
  compareText,
  computedText,
  isHole,
  listValue,
  mapValue,
  maxElements,
  nullValue,
  maxTextLength,
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

/** Functions of regular expressions. */
export const regexFunctions: FunctionTable = new Map([
  ['regex', define(2, 2, first)],
  ['regexall', define(2, 2, all)],
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

/** The text with every match of a regular expression replaced; the replacement may name groups. */
export function replacePattern(
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
  const changes: { place: readonly [number, number]; pieces: readonly Piece[] }[] = []
  let length = 0
  for (const match of matches) {
    const place = match[0]
    if (place === undefined) continue
    const text = expand(replacement, prepared, match)
    length += text.length
    if (length > maxTextLength) return tooLarge(call)
    changes.push({ place, pieces: [made(text, prepared, place)] })
  }
  return stringOf(substitute(prepared.pieces, prepared.text, changes), value.span)
}

function made(text: string, prepared: Search, place: readonly [number, number]): Piece {
  const [old] = slicePieces(prepared.pieces, place[0], place[1])
  return { kind: 'literal', text, span: old?.span ?? prepared.value.span, exact: false }
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
