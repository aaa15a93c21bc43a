import type { Span } from './span.ts'

/**
 * What evaluation yields. Every value knows the source it came from, and only the part that the
 * source does not spell out is unresolved: `arn:aws:s3:::${var.bucket}/*` is a string with one hole.
 */
export type Value =
  | NullValue
  | AbsentValue
  | BoolValue
  | NumberValue
  | StringValue
  | ListValue
  | MapValue
  | JsonValue
  | AlternativesValue
  | Unresolved

export interface NullValue {
  readonly kind: 'null'
  /** The type that it has all the same, where that is told. */
  readonly of?: PlainType | 'collection'
  readonly span: Span
}

export type PlainType = 'string' | 'number' | 'bool'

/** No value at all: the element or key is left out (`AWS::NoValue`, a branch that adds nothing). */
export interface AbsentValue {
  readonly kind: 'absent'
  readonly span: Span
}

export interface BoolValue {
  readonly kind: 'bool'
  readonly value: boolean
  /** Set where it is its text instead if what this hole stands for is text: the other side of a condition. */
  readonly orText?: Unresolved
  readonly span: Span
}

export interface NumberValue {
  readonly kind: 'number'
  readonly value: number
  /** The digits as the source has them, or as the value prints. */
  readonly text: string
  /** As that of a boolean. */
  readonly orText?: Unresolved
  readonly span: Span
}

/** A run of literal text or a hole; a string is a sequence of them. */
export type Piece = LiteralPiece | Unresolved

export interface LiteralPiece {
  readonly kind: 'literal'
  readonly text: string
  readonly span: Span
  /** True where the source text at `span` is `text`, letter for letter. */
  readonly exact: boolean
}

export interface StringValue {
  readonly kind: 'string'
  readonly pieces: readonly Piece[]
  /** The whole expression, quotes included. */
  readonly span: Span
  /** Set where the whole string is an attribute of a resource of the tree, even though its text is known. */
  readonly reference?: Reference
}

export interface ListValue {
  readonly kind: 'list'
  readonly items: readonly Value[]
  /** Set where there may be more elements than `items`. */
  readonly open?: Unresolved
  /** Terraform's collection types; absent for a tuple and outside Terraform. A set is kept sorted and without duplicates. */
  readonly collection?: 'list' | 'set'
  /** Set where what is not known may stand before items, or move them: so many of the first ones have their places. */
  readonly placed?: number
  readonly span: Span
}

export interface MapEntry {
  readonly key: StringValue
  readonly value: Value
}

/** Entries in source order; keys may be any text, `__proto__` included, and are looked up with `entryOf`. */
export interface MapValue {
  readonly kind: 'map'
  readonly entries: readonly MapEntry[]
  /** Set where there may be more entries, or where an entry's key is not known. */
  readonly open?: Unresolved
  /** Terraform's `map(…)`; absent for an object and outside Terraform. */
  readonly collection?: 'map'
  readonly span: Span
}

/** A string that is the JSON text of `value`, kept symbolic so that spans survive (`jsonencode`, rendered documents). */
export interface JsonValue {
  readonly kind: 'json'
  readonly value: Value
  readonly span: Span
}

/** One of several values, by a condition that could not be decided. At most `maxBranches`. */
export interface AlternativesValue {
  readonly kind: 'alternatives'
  readonly branches: readonly Branch[]
  readonly span: Span
}

export interface Branch {
  readonly guard: Guard
  readonly value: Value
}

/** An undecided condition: equal symbols are equal conditions; `holds` is the side this branch is on. */
export interface Guard {
  readonly symbol: string
  readonly text: string
  /** `true`/`false` for a two-way condition, else the name of the case (`dev`, `0`). */
  readonly holds: boolean | string
  readonly span: Span
}

/** Bounds on alternatives: a value beyond them becomes a hole with reason `too-many-alternatives`. */
export const maxBranches = 8
export const maxDocumentBranches = 64

export type UnresolvedReason =
  | 'variable-without-default'
  | 'computed-attribute'
  | 'data-source'
  | 'external-module'
  | 'undeclared'
  | 'unsupported-function'
  | 'failed-call'
  | 'iterator'
  | 'cycle'
  | 'sensitive'
  | 'too-many-alternatives'
  | 'too-deep'
  | 'too-large'
  | 'undecided-condition'
  | 'file-not-found'
  | 'outside-workspace'
  | 'parameter'
  | 'pseudo-parameter'
  | 'import'
  | 'dynamic-reference'
  | 'nested-stack'
  | 'custom-resource'
  | 'macro'
  | 'template-text'
  | 'known-after-apply'
  | 'invalid'
  | 'opaque'

/** What a hole can be: one ARN field of that meaning, a name without `:` or `/`, free text without `:`, a whole ARN, anything. */
export type HoleShape = 'partition' | 'region' | 'account' | 'name' | 'field' | 'arn' | 'any'

/** A part of a text that is not known. */
export interface PatternHole {
  readonly shape: HoleShape
  /** Set where other holes have the same value: the account that a resource is made in. */
  readonly symbol?: string
}

/** An attribute of a resource, by which attachments are joined. */
export interface Reference {
  /** The resource's address with instance keys, as `Resource.address`. */
  readonly address: string
  /** `arn`, `name`, `id`, `json` …; CloudFormation's `Ref` is `Ref`. */
  readonly attribute: string
  /** The root that the resource belongs to, where it is another than that of the value (an imported export). */
  readonly root?: string
}

/**
 * A value the source does not spell out. It is a value, not an absence: a symbol named by root, module
 * instance and expression. Equal symbols are equal values.
 */
export interface Unresolved {
  readonly kind: 'unresolved'
  /** The expression as the source has it: `var.bucket`, `Bucket.Arn`. Printed inside `${…}`. */
  readonly text: string
  readonly span: Span
  readonly reason: UnresolvedReason
  readonly symbol: string
  readonly shape: HoleShape
  /** The type of the value, where that is declared. */
  readonly of?: PlainType
  /** What is known of the text all the same, such as an ARN's fields around its name. */
  readonly pattern?: readonly (string | PatternHole)[]
  readonly reference?: Reference
}

/** The literal text of a string without holes; `undefined` for every other value. */
export function textOf(value: Value | undefined): string | undefined {
  if (value?.kind !== 'string') return undefined
  const { pieces } = value
  if (pieces.length === 1) return pieces[0]?.kind === 'literal' ? pieces[0].text : undefined
  let text = ''
  for (const piece of pieces) {
    if (piece.kind !== 'literal') return undefined
    text += piece.text
  }
  return text
}

/** A string as people see it: holes as `${expression}`. */
export function displayOf(value: StringValue): string {
  let text = ''
  for (const piece of value.pieces)
    text += piece.kind === 'literal' ? piece.text : `\${${piece.text}}`
  return text
}

/** The literal text before the first hole. */
export function prefixOf(value: StringValue): string {
  let text = ''
  for (const piece of value.pieces) {
    if (piece.kind !== 'literal') break
    text += piece.text
  }
  return text
}

/** Maps with more entries are looked up in an index that is made once. */
const mostSearched = 16

const indexes = new WeakMap<readonly MapEntry[], ReadonlyMap<string, MapEntry>>()

/** The last entry with this key, as JSON readers take it. */
export function entryOf({ entries }: MapValue, key: string): MapEntry | undefined {
  if (entries.length <= mostSearched) return entries.findLast((entry) => textOf(entry.key) === key)
  let index = indexes.get(entries)
  if (index === undefined) {
    index = indexOf(entries)
    indexes.set(entries, index)
  }
  return index.get(key)
}

function indexOf(entries: readonly MapEntry[]): ReadonlyMap<string, MapEntry> {
  const index = new Map<string, MapEntry>()
  for (const entry of entries) {
    const key = textOf(entry.key)
    if (key !== undefined) index.set(key, entry)
  }
  return index
}

export function valueOf(map: MapValue, key: string): Value | undefined {
  return entryOf(map, key)?.value
}

/** What says that there may be more than the entries: an entry whose key is not known is told already. */
export function furtherEntries({ entries, open }: MapValue): Unresolved | undefined {
  const isOfKey = entries.some(({ key }) =>
    key.pieces.some((piece) => piece.kind === 'unresolved' && piece.symbol === open?.symbol),
  )
  return isOfKey ? undefined : open
}

export function literal(text: string, span: Span, exact: boolean): StringValue {
  return { kind: 'string', pieces: [{ kind: 'literal', text, span, exact }], span }
}

/** The spans of the pieces that a string was put together from, in order. */
export function pieceSpans(value: StringValue): readonly Span[] {
  return value.pieces.map((piece) => piece.span)
}

/** Where to point at a string: its text without quotes where it is one exact literal, else the whole expression. */
export function pointAt(value: StringValue): Span {
  const [only] = value.pieces
  return value.pieces.length === 1 && only?.kind === 'literal' && only.exact
    ? only.span
    : value.span
}
