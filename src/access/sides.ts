import type { PolicyDocument } from '../model/policy.ts'
import type { Guard, Unresolved } from '../model/value.ts'
import { guardIds, guardLiteral } from './guards.ts'
import { inOnePartition } from './one-partition.ts'
import { severalKeysOf, termsOf, underGuards, type Terms } from './statement.ts'

/** A document, and the undecided conditions under which it counts. */
export interface GuardedDocument {
  readonly document: PolicyDocument
  readonly guards: readonly Guard[]
}

/** A statement with the place of its document in its layer. */
export interface PlacedTerms {
  readonly terms: Terms
  readonly layer: number
  readonly document: number
}

/** The permissions of one side: a request is allowed when every layer allows it and nothing denies it. */
export interface Side {
  /** The first layer are the policies themselves; boundaries and control policies follow. */
  readonly layers: readonly (readonly GuardedDocument[])[]
  readonly terms: readonly PlacedTerms[]
  /** Whole statements, documents or layers that nobody read. */
  readonly unread: readonly Unresolved[]
  /** Holes of documents that can only take access away. */
  readonly unreadCaps: readonly Unresolved[]
}

/** Both sides read alike: which keys hold lists is decided over all their documents. */
export function sidesOf(
  sides: readonly {
    readonly layers: readonly (readonly GuardedDocument[])[]
    readonly unread: readonly Unresolved[]
    readonly unreadCaps: readonly Unresolved[]
  }[],
): readonly Side[] {
  const written = sides.flatMap((side) => side.layers.flat().map((entry) => entry.document))
  const documents = inOnePartition(written)
  const severalKeys = severalKeysOf(documents)
  let next = 0
  return sides.map((side) => {
    const layers =
      documents === written
        ? side.layers
        : side.layers.map((layer) =>
            layer.map((entry) => ({ ...entry, document: documents[next++] ?? entry.document })),
          )
    return {
      layers,
      terms: layers.flatMap((layer, index) => placed(layer, index, severalKeys)),
      unread: [...side.unread, ...opensOf(layers[0] ?? [])],
      unreadCaps: [...side.unreadCaps, ...layers.slice(1).flatMap(opensOf)],
    }
  })
}

function placed(
  layer: readonly GuardedDocument[],
  index: number,
  severalKeys: ReadonlySet<string>,
): readonly PlacedTerms[] {
  return layer.flatMap(({ document, guards }, at) => {
    const assumed = guardIds(guards).map((id) => guardLiteral(id, true))
    return termsOf(document, severalKeys).map((terms) => ({
      terms: underGuards(terms, assumed),
      layer: index,
      document: at,
    }))
  })
}

const opensOf = (layer: readonly GuardedDocument[]): readonly Unresolved[] =>
  layer.flatMap(({ document }) => (document.open === undefined ? [] : [document.open]))
