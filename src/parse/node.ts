import type { Span } from '../model/span.ts'
import type { Piece } from '../model/value.ts'

/** A located syntax tree of JSON or YAML. Every scalar is text; what it means is decided later. */
export type Node = ScalarNode | ListNode | MapNode

export interface ScalarNode {
  readonly kind: 'scalar'
  /** The decoded text. */
  readonly text: string
  /** The decoded text as pieces: exact runs, and one inexact piece an escape; holes where the text was templated. */
  readonly pieces: readonly Piece[]
  /** `plain`: unquoted (a JSON bareword, number, true, false or null; a YAML plain scalar). */
  readonly style: 'plain' | 'quoted' | 'block'
  /** YAML tag as written (`!Sub`), without the tag there is none. */
  readonly tag: string | undefined
  /** Quotes included; for a block scalar the text after the header. */
  readonly span: Span
}

export interface ListNode {
  readonly kind: 'list'
  readonly items: readonly Node[]
  readonly tag: string | undefined
  readonly span: Span
  /** Set where a hole of a templated text may hold further items. */
  readonly open?: Extract<Piece, { kind: 'unresolved' }>
}

export interface MapNode {
  readonly kind: 'map'
  /** In source order, duplicates kept. */
  readonly entries: readonly { readonly key: ScalarNode; readonly value: Node }[]
  readonly tag: string | undefined
  readonly span: Span
  readonly open?: Extract<Piece, { kind: 'unresolved' }>
}
