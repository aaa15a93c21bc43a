import type { Span } from '../model/span.ts'
import type { Guard, HoleShape, Piece, StringValue, Unresolved } from '../model/value.ts'

/** One member of a list as printed policies have it. */
export interface JsonItem {
  readonly json: unknown
  /** The branches of `$alternatives` it stands in. */
  readonly guards: readonly Guard[]
}

export interface JsonItems {
  readonly items: readonly JsonItem[]
  /** Set where the list may have more members than are printed. */
  readonly open: Unresolved | undefined
}

/** Alternatives and lists nested deeper than this are not read. */
const maxDepth = 16

/**
 * The members of a list, or of a value that stands for a list of one, with undecided branches taken
 * apart. A value that is a hole as a whole may be a list: it leaves the list open.
 */
export function itemsOf(json: unknown, span: Span): JsonItems {
  const items: JsonItem[] = []
  let open: Unresolved | undefined
  const visit = (
    value: unknown,
    guards: readonly Guard[],
    inList: boolean,
    depth: number,
  ): void => {
    if (value === undefined || value === null) return
    const rest = stringAt(value, '$open') ?? (inList ? undefined : stringAt(value, '$unresolved'))
    if (rest !== undefined || depth > maxDepth) {
      open ??= holeOf(rest ?? '…', 'any', span)
      return
    }
    if (Array.isArray(value)) {
      for (const item of value) visit(item, guards, true, depth + 1)
      return
    }
    const branches = branchesOf(value)
    if (branches === undefined) {
      items.push({ json: value, guards })
      return
    }
    const symbol = `alternatives ${printed(branches)}`
    branches.forEach((branch, at) => {
      const guard: Guard = { symbol, text: 'an undecided branch', holds: String(at), span }
      visit(branch, [...guards, guard], inList, depth + 1)
    })
  }
  visit(json, [], false, 0)
  return { items, open }
}

/** JSON as text; what nests too deeply to be printed is alike. */
export function printed(json: unknown): string {
  try {
    return JSON.stringify(json)
  } catch {
    return '…'
  }
}

function branchesOf(value: unknown): readonly unknown[] | undefined {
  const branches = memberOf(value, '$alternatives')
  return Array.isArray(branches) ? (branches as readonly unknown[]) : undefined
}

/** The hole that a value is as a whole: `{"$unresolved": "var.bucket"}`. */
export function wholeHole(value: unknown, span: Span): Unresolved | undefined {
  const text = stringAt(value, '$unresolved') ?? stringAt(value, '$open')
  return text === undefined ? undefined : holeOf(text, 'any', span)
}

/** True where a value is not spelled out in some way of printed policies. */
export function isOpen(value: unknown): boolean {
  return (
    stringAt(value, '$unresolved') !== undefined ||
    stringAt(value, '$open') !== undefined ||
    branchesOf(value) !== undefined
  )
}

/** Own members only: a policy may have a key named `constructor`. */
export function memberOf(json: unknown, key: string): unknown {
  if (typeof json !== 'object' || json === null) return undefined
  return Object.getOwnPropertyDescriptor(json, key)?.value
}

function stringAt(value: unknown, key: string): string | undefined {
  const text = memberOf(value, key)
  return typeof text === 'string' ? text : undefined
}

/** Equal texts are equal holes. */
function holeOf(text: string, shape: HoleShape, span: Span): Unresolved {
  return { kind: 'unresolved', text, span, reason: 'opaque', symbol: `text ${text}`, shape }
}

/** A text whose `${expression}` are holes, as far as they are not variables of IAM; undefined for what is no text. */
export function stringOf(json: unknown, span: Span): StringValue | undefined {
  const whole = wholeHole(json, span)
  if (whole !== undefined) return { kind: 'string', pieces: [whole], span }
  const text =
    typeof json === 'number' || typeof json === 'boolean' ? String(json) : (json as string)
  if (typeof text !== 'string') return undefined
  return { kind: 'string', pieces: piecesOf(text, span), span }
}

function piecesOf(text: string, span: Span): readonly Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (let at = text.indexOf('${'); at >= 0; at = text.indexOf('${', at)) {
    const end = closing(text, at + 2)
    if (end < 0) break
    const inner = text.slice(at + 2, end)
    if (!isPolicyVariable(inner)) {
      if (at > from)
        pieces.push({ kind: 'literal', text: text.slice(from, at), span, exact: false })
      pieces.push(holeOf(inner, shapeAt(text, at, end), span))
      from = end + 1
    }
    at = end + 1
  }
  if (from < text.length || pieces.length === 0)
    pieces.push({ kind: 'literal', text: text.slice(from), span, exact: false })
  return pieces
}

/** The brace that closes an expression; -1 where none does. */
function closing(text: string, from: number): number {
  let depth = 0
  for (let at = from; at < text.length; at += 1) {
    const letter = text.charAt(at)
    if (letter === '{') depth += 1
    else if (letter === '}') {
      if (depth === 0) return at
      depth -= 1
    }
  }
  return -1
}

/** `aws:username`, `www.amazon.com:user_id, 'x'`, `*`: what IAM reads; `AWS::AccountId` and `var.x` are not. */
function isPolicyVariable(inner: string): boolean {
  return /^(?:[*?$]|[A-Za-z][A-Za-z0-9.-]*:[A-Za-z][^:]*)$/.test(inner)
}

const fieldShapes: readonly HoleShape[] = ['name', 'partition', 'name', 'region', 'account']

/** The field of an ARN that a hole makes up as a whole tells what it can be. */
function shapeAt(text: string, start: number, end: number): HoleShape {
  if (!text.startsWith('arn:')) return 'any'
  const before = text.slice(0, start).replace(/\$\{[^{}]*\}/g, '')
  const field = before.split(':').length - 1
  const alone = text.charAt(start - 1) === ':' && text.charAt(end + 1) === ':'
  const shape = fieldShapes[field]
  if (shape === undefined) return 'any'
  return alone ? shape : 'name'
}
