import type { Span } from '../../model/span.ts'
import { textOf } from '../../model/value.ts'
import type {
  BoolValue,
  HoleShape,
  JsonValue,
  ListValue,
  LiteralPiece,
  MapEntry,
  MapValue,
  NullValue,
  Piece,
  Reference,
  StringValue,
  Unresolved,
  UnresolvedReason,
  Value,
} from '../../model/value.ts'
import { isLazy } from './lazy.ts'

/** Bounds of what is computed; beyond them a value is a hole with reason `too-large`. */
export const maxElements = 100_000
export const maxTextLength = 5_000_000
/** Nesting of lists and maps that is walked; beyond it a value is a hole with reason `too-deep`. */
export const maxDepth = 200

export interface Hole {
  /** The expression as the source has it. */
  readonly text: string
  readonly span: Span
  readonly reason: UnresolvedReason
  /** Unique by root, module instance and expression: equal symbols are equal values. */
  readonly symbol: string
  readonly shape?: HoleShape
  readonly pattern?: readonly (string | { readonly shape: HoleShape })[]
  readonly reference?: Reference
}

/** A value the source does not spell out; its shape is `any` unless told. */
export function unresolved(hole: Hole): Unresolved {
  return { kind: 'unresolved', shape: 'any', ...hole }
}

/** An operation that Terraform would certainly refuse; `text` is its source text. */
export function failed(text: string, span: Span, symbol = placeOf(span)): Unresolved {
  return unresolved({ text, span, reason: 'failed-call', symbol: `failed ${symbol}` })
}

/** A name for a place in the source, for holes that stand for nothing else. */
export function placeOf(span: Span): string {
  return `${span.file}:${span.start}-${span.end}`
}

export function nullValue(span: Span): NullValue {
  return { kind: 'null', span }
}

export function boolValue(value: boolean, span: Span): BoolValue {
  return { kind: 'bool', value, span }
}

/** Text that is computed: the span is what it was computed from, and does not hold it letter for letter. */
export function computedText(text: string, span: Span): StringValue {
  const piece: LiteralPiece = { kind: 'literal', text, span, exact: false }
  return { kind: 'string', pieces: text === '' ? [] : [piece], span }
}

/** A tuple, or a collection where one is named. */
export function listValue(
  items: readonly Value[],
  span: Span,
  rest: {
    readonly open?: Unresolved | undefined
    readonly collection?: 'list' | 'set' | undefined
    readonly placed?: number | undefined
  } = {},
): ListValue {
  return {
    kind: 'list',
    items,
    ...(rest.open === undefined ? {} : { open: rest.open }),
    ...(rest.collection === undefined ? {} : { collection: rest.collection }),
    ...(rest.placed === undefined || rest.placed >= items.length ? {} : { placed: rest.placed }),
    span,
  }
}

/** Whether the item of this index is certainly there: what is not known does not stand before it. */
export function isPlaced({ placed }: ListValue, index: number): boolean {
  return placed === undefined || index < placed
}

/** An object, or a `map(…)` where told. */
export function mapValue(
  entries: readonly MapEntry[],
  span: Span,
  rest: { readonly open?: Unresolved | undefined; readonly collection?: 'map' } = {},
): MapValue {
  return {
    kind: 'map',
    entries,
    ...(rest.open === undefined ? {} : { open: rest.open }),
    ...(rest.collection === undefined ? {} : { collection: rest.collection }),
    span,
  }
}

/** The string that is the JSON text of `value`. */
export function jsonValue(value: Value, span: Span): JsonValue {
  return { kind: 'json', value, span }
}

const sorted = new WeakMap<readonly MapEntry[], readonly MapEntry[]>()

/** Entries as Terraform iterates them: by key, in the order of their bytes; entries whose key is not known last. */
export function sortedEntries({ entries }: MapValue): readonly MapEntry[] {
  if (entries.length < 2) return entries
  let known = sorted.get(entries)
  if (known === undefined) {
    known = inOrder(entries)
    sorted.set(entries, known)
  }
  return known
}

function inOrder(entries: readonly MapEntry[]): readonly MapEntry[] {
  const keyed = lastOf(entries).map((entry) => ({ entry, key: textOf(entry.key) }))
  keyed.sort((a, b) => {
    if (a.key === undefined || b.key === undefined)
      return a.key === b.key ? 0 : a.key === undefined ? 1 : -1
    return compareText(a.key, b.key)
  })
  return keyed.map(({ entry }) => entry)
}

/** Entries in source order, of equal keys the last one only, in the place of the first. */
export function lastEntries({ entries }: MapValue): readonly MapEntry[] {
  return entries.length < 2 ? entries : lastOf(entries)
}

function lastOf(entries: readonly MapEntry[]): readonly MapEntry[] {
  const byKey = new Map<string, MapEntry>()
  const unknown: MapEntry[] = []
  for (const entry of entries) {
    const key = textOf(entry.key)
    if (key === undefined) unknown.push(entry)
    else byKey.set(key, entry)
  }
  return [...byKey.values(), ...unknown]
}

/** The order of Terraform's strings: by code point, which is that of their UTF-8 bytes. */
export function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i += 1) {
    const x = a.charCodeAt(i)
    const y = b.charCodeAt(i)
    if (x !== y) return rank(x) - rank(y)
  }
  return a.length - b.length
}

/** Surrogates stand for code points above every other unit. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit
}

/** A piece or whole value that is a hole. */
export function isHole(value: Value | Piece): value is Unresolved {
  return value.kind === 'unresolved'
}

/** The first hole of a value that is wanted, searched in depth: why it is not wholly known. */
export function firstHole(
  value: Value,
  wanted: (hole: Unresolved) => boolean = () => true,
  depth = 0,
): Unresolved | undefined {
  if (depth > maxDepth || isLazy(value)) return undefined
  const among = (values: readonly Value[]): Unresolved | undefined => {
    for (const one of values) {
      const hole = firstHole(one, wanted, depth + 1)
      if (hole !== undefined) return hole
    }
    return undefined
  }
  const open = (hole: Unresolved | undefined): Unresolved | undefined =>
    hole !== undefined && wanted(hole) ? hole : undefined
  switch (value.kind) {
    case 'unresolved':
      return open(value)
    case 'bool':
    case 'number':
      return open(value.orText)
    case 'string':
      return value.pieces.find((piece): piece is Unresolved => isHole(piece) && wanted(piece))
    case 'json':
      return firstHole(value.value, wanted, depth + 1)
    case 'list':
      return among(value.items) ?? open(value.open)
    case 'map':
      return among(value.entries.flatMap(({ key, value: of }) => [key, of])) ?? open(value.open)
    case 'alternatives':
      return among(value.branches.map((branch) => branch.value))
    default:
      return undefined
  }
}
