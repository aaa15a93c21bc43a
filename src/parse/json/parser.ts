import { holeNode } from '../hole-node.ts'
import type { ListNode, MapNode, Node, ScalarNode } from '../node.ts'
import type { Unresolved, UnresolvedReason } from '../../model/value.ts'
import { isDoubleQuote, isSingleQuote } from './characters.ts'
import { peek, skipSpace, type Cursor } from './cursor.ts'
import { hasSurplus } from './balance.ts'
import { engineMarkEnd } from './engine-mark.ts'
import { readPlain } from './plain.ts'
import * as report from './reports.ts'
import { readString } from './strings.ts'

/** Nesting above this is not read: published documents reach 24. */
export const maxDepth = 100

const comma = 44
const colon = 58
const semicolon = 59
const equals = 61
const openBracket = 91
const closeBracket = 93
const openBrace = 123
const closeBrace = 125

/** A text being parsed: the cursor and the brackets that are open around it. */
export interface Parser extends Cursor {
  readonly open: ('list' | 'map')[]
}

/** What stands before the cursor in a list or map, as offsets. */
interface Progress {
  /** What was read since the last comma. */
  pending: 'nothing' | 'element' | 'hole'
  /** The last element: where it starts and ends. */
  start: number
  end: number
  /** Where the element before the last one ends. */
  before: number
  comma: number | undefined
  hole: Unresolved | undefined
}

function progressFrom(at: number): Progress {
  return { pending: 'nothing', start: at, end: at, before: at, comma: undefined, hole: undefined }
}

function advance(state: Progress, start: number, end: number, pending: Progress['pending']): void {
  state.before = state.end
  state.start = start
  state.end = end
  state.pending = pending
  state.comma = undefined
}

/** Reads the value at the cursor; `undefined` where none starts there. */
export function readValue(parser: Parser, place: 'key' | 'value' = 'value'): Node | undefined {
  const code = peek(parser)
  if (code === 34) return readString(parser)
  const mark = engineMarkEnd(parser)
  if (mark !== undefined) return readMark(parser, mark)
  if (code === openBrace || code === openBracket) {
    if (parser.open.length >= maxDepth) return skipTooDeep(parser)
    return code === openBrace ? readMap(parser) : readList(parser, closeBracket)
  }
  if (isDoubleQuote(code) || isSingleQuote(code)) return readString(parser)
  const ellipsis = ellipsisEnd(parser)
  if (ellipsis === undefined) return readPlain(parser, place)
  const start = parser.at
  report.ellipsis(parser, start, ellipsis)
  parser.at = ellipsis
  return gapNode(parser, start, ellipsis, '...')
}

/** What a template engine is to fill in is a hole. */
function readMark(parser: Parser, end: number): ScalarNode {
  const { at, text } = parser
  report.engineMark(parser, at, end)
  parser.at = end
  return gapNode(parser, at, end, text.slice(at, end), 'template-text')
}

function ellipsisEnd(parser: Parser): number | undefined {
  if (peek(parser) === 0x2026) return parser.at + 1
  let dots = 0
  while (peek(parser, dots) === 46) dots += 1
  return dots >= 3 ? parser.at + dots : undefined
}

/** A hole of our own making, for what the text leaves out. */
function gapNode(
  parser: Parser,
  start: number,
  end: number,
  text: string,
  reason: UnresolvedReason = 'invalid',
): ScalarNode {
  const span = parser.source.span(start, end)
  return holeNode(span, text, reason, String(span.start))
}

/** The hole that is the whole of a scalar. */
function wholeHole(node: Node | undefined): Unresolved | undefined {
  if (node?.kind !== 'scalar' || node.style !== 'plain' || node.pieces.length !== 1)
    return undefined
  const piece = node.pieces[0]
  return piece?.kind === 'unresolved' ? piece : undefined
}

/** Passes over a value that is nested too deep, by counting brackets outside strings. */
function skipTooDeep(parser: Parser): ScalarNode {
  const { text, end, at: start } = parser
  let depth = 0
  let at = start
  for (; at < end; at += 1) {
    const code = text.charCodeAt(at)
    if (code === openBrace || code === openBracket) depth += 1
    else if (code === closeBrace || code === closeBracket) {
      depth -= 1
      if (depth === 0) break
    } else if (code === 34) {
      at += 1
      while (at < end && text.charCodeAt(at) !== 34) at += text.charCodeAt(at) === 92 ? 2 : 1
    }
  }
  parser.at = Math.min(end, at + 1)
  report.tooDeep(parser, start, maxDepth)
  return gapNode(parser, start, start + 1, '…')
}

function readComma(parser: Parser, state: Progress): void {
  const at = parser.at
  if (parser.text.charCodeAt(at) === semicolon) report.wrongSeparator(parser, at)
  if (state.pending === 'nothing') report.extraComma(parser, at)
  else state.comma = at
  state.pending = 'nothing'
  parser.at = at + 1
}

/** A closing bracket of the other kind: true where it closes something that encloses this. */
function closesOutside(parser: Parser, code: number): boolean {
  const outside = parser.open.lastIndexOf(code === closeBrace ? 'map' : 'list', -2)
  if (parser.open.length > 1 && outside >= 0) {
    if (!hasSurplus(parser, parser.open.length)) return true
    report.surplus(parser)
  } else report.unexpected(parser)
  parser.at += 1
  return false
}

/** Reads a list; with `}` as its closer, a list that stands in braces. */
function readList(parser: Parser, closer: number): ListNode {
  const start = parser.at
  const items: Node[] = []
  const state = progressFrom(start + 1)
  parser.open.push('list')
  parser.at = start + 1
  for (;;) {
    skipSpace(parser)
    const code = peek(parser)
    if (code === closer) {
      if (state.comma !== undefined) report.trailingComma(parser, state.comma)
      parser.at += 1
      break
    }
    if (Number.isNaN(code)) {
      report.unclosed(parser, '[', start, state.end, 'end')
      break
    }
    if (code === comma || code === semicolon) readComma(parser, state)
    else if (code === closeBrace || code === closeBracket) {
      if (!closesOutside(parser, code)) continue
      report.unclosed(parser, '[', start, state.end, 'bracket')
      break
    } else if (code === colon) {
      if (!readKeyInList(parser, items, state, start)) break
    } else readItem(parser, items, state)
  }
  parser.open.pop()
  const span = parser.source.span(start, parser.at)
  const list: ListNode = { kind: 'list', items, tag: undefined, span }
  return state.hole === undefined ? list : { ...list, open: state.hole }
}

function readItem(parser: Parser, items: Node[], state: Progress): void {
  const start = parser.at
  const item = readValue(parser)
  if (item === undefined) {
    report.unexpected(parser)
    parser.at += 1
    return
  }
  const hole = wholeHole(item)
  if (hole !== undefined && state.pending !== 'nothing') state.hole ??= hole
  else {
    if (state.pending === 'element') report.missingComma(parser, state.end)
    else if (state.pending === 'hole') {
      // What stands between two elements without a comma may be any number of elements.
      state.hole ??= wholeHole(items.at(-1))
      if (wholeHole(items.at(-1)) !== undefined) items.pop()
    }
    items.push(item)
  }
  advance(state, start, parser.at, hole === undefined ? 'element' : 'hole')
}

/**
 * A colon in a list: the last element is a key. The list's `]` was forgotten, or the `{` of its
 * element. False where the list ends before the key.
 */
function readKeyInList(parser: Parser, items: Node[], state: Progress, start: number): boolean {
  const key = items.at(-1)
  if (key?.kind !== 'scalar' || state.pending === 'nothing') {
    report.unexpected(parser)
    parser.at += 1
    return true
  }
  items.pop()
  parser.at = state.start
  if (items.length > 0 && parser.open.at(-2) === 'map') {
    report.unclosed(parser, '[', start, state.before, 'key')
    return false
  }
  const from = state.start
  report.missingBrace(parser, from)
  items.push(readMembers(parser, from, 'implied'))
  advance(state, from, parser.at, 'element')
  return true
}

function readMap(parser: Parser): Node {
  const start = parser.at
  parser.at = start + 1
  const map = readMembers(parser, start, 'braced')
  return map ?? readList(parser, closeBrace)
}

/** `braced` starts behind a `{`; the others have lost theirs. */
type MapForm = 'braced' | 'implied' | 'fragment'

export function readMembers(parser: Parser, start: number, form: 'implied' | 'fragment'): MapNode
export function readMembers(parser: Parser, start: number, form: 'braced'): MapNode | undefined
/** Reads members up to the `}`; `undefined`, with the cursor back at `start`, for a list in braces. */
export function readMembers(parser: Parser, start: number, form: MapForm): MapNode | undefined {
  const entries: MapNode['entries'][number][] = []
  const state = progressFrom(parser.at)
  parser.open.push('map')
  for (;;) {
    skipSpace(parser)
    const code = peek(parser)
    if (code === closeBrace) {
      if (state.comma !== undefined) report.trailingComma(parser, state.comma)
      parser.at += 1
      break
    }
    if (Number.isNaN(code)) {
      if (form === 'braced') report.unclosed(parser, '{', start, state.end, 'end')
      break
    }
    if (code === comma || code === semicolon) {
      readComma(parser, state)
      continue
    }
    if (code === closeBracket) {
      if (form !== 'braced') break
      if (!closesOutside(parser, code)) continue
      report.unclosed(parser, '{', start, state.end, 'bracket')
      break
    }
    const startsValue =
      (code === openBrace || code === openBracket) && engineMarkEnd(parser) === undefined
    if (startsValue) {
      if (form === 'fragment') break
      if (code === openBrace && parser.open.at(-2) === 'list' && entries.length > 0) {
        if (form === 'braced') report.unclosed(parser, '{', start, state.end, 'element')
        parser.at = state.comma ?? parser.at
        break
      }
    }
    const from = parser.at
    const outcome = readMember(parser, entries, state, form, !startsValue)
    if (outcome === 'end') break
    if (outcome === 'list') {
      parser.open.pop()
      parser.at = start
      report.bracesForBrackets(parser, start)
      return undefined
    }
    if (parser.at === from) {
      report.unexpected(parser)
      parser.at += 1
    }
  }
  parser.open.pop()
  report.duplicateKeys(parser, entries)
  const span = parser.source.span(start, parser.at)
  const map: MapNode = { kind: 'map', entries, tag: undefined, span }
  return state.hole === undefined ? map : { ...map, open: state.hole }
}

function readMember(
  parser: Parser,
  entries: MapNode['entries'][number][],
  state: Progress,
  form: MapForm,
  keyed: boolean,
): 'next' | 'end' | 'list' {
  const start = parser.at
  const key = keyed ? readValue(parser, 'key') : gapNode(parser, start, start, 'key')
  if (key?.kind !== 'scalar') return 'next'
  const keyEnd = parser.at
  if (keyed) {
    skipSpace(parser)
    const hole = wholeHole(key)
    if (hole !== undefined && peek(parser) !== colon) {
      state.hole ??= hole
      advance(state, start, keyEnd, 'hole')
      return 'next'
    }
    if (!readColon(parser)) {
      const next = peek(parser)
      if (form === 'fragment' && key.style === 'plain') {
        parser.at = start
        return 'end'
      }
      const bare = entries.length === 0 && state.hole === undefined && key.style === 'quoted'
      if (bare && form === 'braced' && endsMember(next)) return 'list'
      if (!endsMember(next)) report.missingColon(parser, keyEnd)
    }
  } else report.missingKey(parser, start)
  if (state.pending === 'element') report.missingComma(parser, state.end)
  skipSpace(parser)
  const value = endsMember(peek(parser)) ? undefined : readValue(parser)
  if (value === undefined) report.missingValue(parser, start, keyEnd)
  entries.push({ key, value: value ?? gapNode(parser, start, keyEnd, '') })
  advance(state, start, value === undefined ? keyEnd : parser.at, 'element')
  return 'next'
}

function endsMember(code: number): boolean {
  return Number.isNaN(code) || code === comma || code === closeBrace || code === closeBracket
}

/** Reads the `:` behind a key, or the `=` or `=>` that other notations have there. */
function readColon(parser: Parser): boolean {
  const code = peek(parser)
  if (code === colon) {
    parser.at += 1
    return true
  }
  if (code !== equals) return false
  const start = parser.at
  parser.at += peek(parser, 1) === 62 ? 2 : 1
  report.equalsForColon(parser, start, parser.at)
  return true
}
