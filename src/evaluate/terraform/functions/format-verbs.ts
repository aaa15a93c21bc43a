import type { NumberValue, Piece, Value } from '../../../model/value.ts'
import { textOf } from '../../../model/value.ts'
import { asNumber, asString, truth } from '../conversion.ts'
import { escapeJson, jsonTextOf } from '../json-text.ts'
import { decimalOf } from '../numbers.ts'
import { piecesOf } from '../text.ts'
import { unresolved } from '../values.ts'
import { formatExponent, formatFixed, formatShortest } from './format-numbers.ts'
import type { Invocation } from './invocation.ts'
import { graphemeOffsets } from './substrings.ts'

export type FormatPart =
  | { readonly kind: 'text'; readonly text: string; readonly start: number; readonly end: number }
  | { readonly kind: 'percent'; readonly start: number }
  | Verb

export interface Verb {
  readonly kind: 'verb'
  readonly start: number
  /** Which argument, from 0. */
  readonly argument: number
  readonly verb: string
  readonly flags: string
  readonly width: number | undefined
  readonly precision: number | undefined
}

const verbs = 'vtbdoxXeEfgGsq'
const maxWidth = 100_000

/** The parts of a format string; `undefined` where Terraform refuses it. */
export function parseFormat(text: string): readonly FormatPart[] | undefined {
  const parts: FormatPart[] = []
  let next = 0
  let from = 0
  for (let at = text.indexOf('%'); at !== -1; at = text.indexOf('%', from)) {
    if (at > from) parts.push({ kind: 'text', text: text.slice(from, at), start: from, end: at })
    if (text[at + 1] === '%') {
      parts.push({ kind: 'percent', start: at })
      from = at + 2
      continue
    }
    const match = /^([ +\-0#]{0,8})(\d{1,6})?(?:\.(\d{0,6}))?(?:\[(\d{1,6})\])?([A-Za-z])/.exec(
      text.slice(at + 1, at + 40),
    )
    const verb = match?.[5] ?? ''
    if (match === null || !verbs.includes(verb)) return undefined
    const argument = match[4] === undefined ? next : Number(match[4]) - 1
    const width = match[2] === undefined ? undefined : Number(match[2])
    const precision = match[3] === undefined ? undefined : Number(match[3])
    if (argument < 0 || (width ?? 0) > maxWidth || (precision ?? 0) > maxWidth) return undefined
    parts.push({ kind: 'verb', start: at, argument, verb, flags: match[1] ?? '', width, precision })
    next = argument + 1
    from = at + 1 + match[0].length
  }
  if (from < text.length)
    parts.push({ kind: 'text', text: text.slice(from), start: from, end: text.length })
  return parts
}

/** An argument as a verb prints it; `undefined` where Terraform refuses it. */
export function renderVerb(verb: Verb, arg: Value, call: Invocation): readonly Piece[] | undefined {
  switch (verb.verb) {
    case 's':
      return renderText(verb, arg, call)
    case 'q':
      return renderQuoted(verb, arg, call)
    case 'v':
      return renderAny(verb, arg, call)
    case 't': {
      const known = truth(arg)
      // The one verb that takes no width.
      if (known !== undefined) return padded({ ...verb, width: undefined }, String(known), arg)
      return renderHole(verb, arg, call)
    }
    default: {
      const number = asNumber(arg)
      if (number === undefined) return renderHole(verb, arg, call)
      const text = numeric(verb, number)
      return text === undefined ? undefined : padded(verb, text, arg)
    }
  }
}

/** A hole in the place of an argument that is not known; `undefined` for one that cannot be printed so. */
function renderHole(verb: Verb, arg: Value, call: Invocation): readonly Piece[] | undefined {
  const hole =
    arg.kind === 'unresolved'
      ? arg
      : arg.kind === 'string'
        ? arg.pieces.find((piece) => piece.kind === 'unresolved')
        : undefined
  if (hole === undefined) return undefined
  const isPlain = verb.width === undefined && verb.precision === undefined && verb.flags === ''
  if (isPlain && 'vstd'.includes(verb.verb) && arg.kind === 'unresolved') return [hole]
  return [
    unresolved({
      text: call.text,
      span: hole.span,
      reason: hole.reason,
      symbol: `%${verb.flags}${verb.width ?? ''}.${verb.precision ?? ''}${verb.verb}(${hole.symbol})`,
    }),
  ]
}

function renderText(verb: Verb, arg: Value, call: Invocation): readonly Piece[] | undefined {
  const text = asString(arg)
  if (text.kind === 'unresolved')
    return text.reason === 'failed-call' ? undefined : renderHole(verb, text, call)
  if (text.kind === 'null') return [nullHole(verb, arg, call)]
  if (text.kind !== 'string') return undefined
  if (verb.width === undefined && verb.precision === undefined) return text.pieces
  const known = textOf(text)
  if (known === undefined) return renderHole(verb, text, call)
  return padded(verb, cut(known, verb.precision), text)
}

/** The text of null is something that Terraform itself calls unknown. */
function nullHole(verb: Verb, arg: Value, call: Invocation): Piece {
  return unresolved({
    text: call.text,
    span: arg.span,
    reason: 'opaque',
    symbol: `%${verb.verb}(null) ${call.symbol}`,
  })
}

/** The first `precision` characters. */
function cut(text: string, precision: number | undefined): string {
  if (precision === undefined) return text
  const offsets = graphemeOffsets(text)
  return text.slice(0, offsets[Math.min(precision, offsets.length - 1)])
}

function renderQuoted(verb: Verb, arg: Value, call: Invocation): readonly Piece[] | undefined {
  const text = asString(arg)
  if (text.kind === 'unresolved')
    return text.reason === 'failed-call' ? undefined : renderHole(verb, text, call)
  if (text.kind === 'null') return [nullHole(verb, arg, call)]
  if (text.kind !== 'string') return undefined
  const known = textOf(text)
  if (known !== undefined) return padded(verb, `"${escapeJson(cut(known, verb.precision))}"`, text)
  const quote: Piece = { kind: 'literal', text: '"', span: text.span, exact: false }
  const inner = text.pieces.map((piece): Piece =>
    piece.kind === 'literal' ? { ...piece, text: escapeJson(piece.text), exact: false } : piece,
  )
  return [quote, ...inner, quote]
}

function renderAny(verb: Verb, arg: Value, call: Invocation): readonly Piece[] | undefined {
  if (verb.flags.includes('#') || arg.kind === 'list' || arg.kind === 'map') {
    const text = jsonTextOf(arg, arg.span)
    if (text.kind !== 'string' && text.kind !== 'unresolved') return renderHole(verb, arg, call)
    const known = textOf(text)
    return known === undefined ? piecesOf(text) : padded(verb, known, arg)
  }
  switch (arg.kind) {
    case 'number':
      return padded(verb, formatShortest(arg, undefined), arg)
    case 'bool':
      return padded(verb, String(arg.value), arg)
    default:
      return renderText({ ...verb, precision: undefined }, arg, call)
  }
}

function padded(verb: Verb, text: string, arg: Value): readonly Piece[] {
  const missing = (verb.width ?? 0) - (graphemeOffsets(text).length - 1)
  const exact = arg.kind === 'string' && missing <= 0 && text === textOf(arg)
  if (exact) return arg.pieces
  const left = verb.flags.includes('-')
  const zeros = verb.flags.includes('0')
  const fill = (zeros ? '0' : ' ').repeat(Math.max(missing, 0))
  const signed = zeros && !left && /^[+-]/.test(text) && verb.verb !== 's'
  const content = left ? text + fill : signed ? text.charAt(0) + fill + text.slice(1) : fill + text
  if (content === '') return []
  return [{ kind: 'literal', text: content, span: arg.span, exact: false }]
}

/** A number as a verb prints it, with its sign but not padded; `undefined` where it is no whole number. */
function numeric(verb: Verb, value: NumberValue): string | undefined {
  const text = magnitude(verb, value)
  if (text === undefined || text.startsWith('-')) return text
  if (verb.flags.includes('+')) return `+${text}`
  return verb.flags.includes(' ') ? ` ${text}` : text
}

function magnitude(verb: Verb, value: NumberValue): string | undefined {
  switch (verb.verb) {
    case 'f':
      return formatFixed(value, verb.precision ?? 6)
    case 'e':
    case 'E':
      return recase(verb, formatExponent(value, verb.precision ?? 6))
    case 'g':
    case 'G':
      return recase(verb, formatShortest(value, verb.precision))
    default:
      return whole(verb, value)
  }
}

function recase(verb: Verb, text: string): string {
  return verb.verb === verb.verb.toUpperCase() ? text.toUpperCase() : text
}

const bases: ReadonlyMap<string, { readonly radix: number; readonly prefix: string }> = new Map([
  ['b', { radix: 2, prefix: '0b' }],
  ['o', { radix: 8, prefix: '0' }],
  ['d', { radix: 10, prefix: '' }],
  ['x', { radix: 16, prefix: '0x' }],
  ['X', { radix: 16, prefix: '0X' }],
])

function whole(verb: Verb, value: NumberValue): string | undefined {
  const { digits, exponent } = decimalOf(value)
  const base = bases.get(verb.verb)
  if (exponent < 0 || base === undefined) return undefined
  const number = digits * 10n ** BigInt(exponent)
  const size = number < 0n ? -number : number
  const text = size.toString(base.radix)
  const cased = verb.verb === 'X' ? text.toUpperCase() : text
  const long = cased.padStart(verb.precision ?? 0, '0')
  return (number < 0n ? '-' : '') + (verb.flags.includes('#') ? base.prefix : '') + long
}
