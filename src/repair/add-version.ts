import type { Span } from '../model/span.ts'
import { entryBefore, withEntry } from './map-edits.ts'
import type { Source } from './read-source.ts'
import { placeOf } from './source-tree.ts'
import type { Work } from './work.ts'

const version = { name: 'Version', value: { kind: 'text', text: '2012-10-17' } } as const

/** Writes the Version first into the document at `span`, where the document is spelled out there. */
export function addingVersion(span: Span, source: Source): Work | undefined {
  const place = placeOf(source.root, span)
  if (place === undefined) return undefined
  const { node } = place
  const names = node.entries.map(({ name }) => name.toLowerCase())
  if (!names.includes('statement') || names.includes('version')) return undefined
  const edit = entryBefore(node, 0, version, source)
  if (edit === undefined) return undefined
  return {
    source,
    path: [...place.path, place.child],
    edits: [edit],
    takes: [],
    changed: new Map(),
    inserted: new Map(),
    whole: withEntry(node, version),
  }
}
