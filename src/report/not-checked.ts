import type { NotAnalysed } from '../model/source.ts'

export interface SameWords {
  readonly reason: string
  readonly text: string
  /** In the order found, never empty. */
  readonly entries: readonly NotAnalysed[]
}

/** What was not checked, entries that say the same joined: a list of places for one sentence. */
export function sameWords(entries: readonly NotAnalysed[]): readonly SameWords[] {
  const groups = new Map<string, SameWords & { readonly entries: NotAnalysed[] }>()
  for (const entry of entries) {
    const key = JSON.stringify([entry.reason, entry.text])
    const group = groups.get(key)
    if (group === undefined)
      groups.set(key, { reason: entry.reason, text: entry.text, entries: [entry] })
    else group.entries.push(entry)
  }
  return [...groups.values()]
}

/** How many of `places` are named before the rest is a number; never "and 1 more". */
export const namedOf = (places: number): number => (places > 4 ? 3 : places)
