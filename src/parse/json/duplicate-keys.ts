import type { MapNode } from '../node.ts'

type Entry = MapNode['entries'][number]

/** The entries of a map whose key was given before. Keys that are not known are equal to none. */
export function duplicates(entries: MapNode['entries']): readonly Entry[] {
  if (entries.length < 2) return []
  if (entries.length <= 8)
    return entries.filter((entry, index) => {
      for (let before = 0; before < index; before += 1)
        if (entries[before]?.key.text === entry.key.text) return isKnown(entry)
      return false
    })
  const seen = new Set<string>()
  return entries.filter((entry) => {
    if (!isKnown(entry)) return false
    if (seen.has(entry.key.text)) return true
    seen.add(entry.key.text)
    return false
  })
}

function isKnown({ key }: Entry): boolean {
  return key.pieces.every((piece) => piece.kind === 'literal')
}

export function duplicateMessage(key: string): string {
  return `${key} is given twice; readers keep the last one`
}
