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

/** Few sentences as they are; of many, the first of each reason with the number of entries that the others have. */
export function oneOfReason(
  groups: readonly SameWords[],
): readonly (SameWords & { readonly others: number })[] {
  if (groups.length === namedOf(groups.length))
    return groups.map((group) => ({ ...group, others: 0 }))
  const reasons = new Map<string, SameWords & { others: number }>()
  for (const group of groups) {
    const first = reasons.get(group.reason)
    if (first === undefined) reasons.set(group.reason, { ...group, others: 0 })
    else first.others += group.entries.length
  }
  return [...reasons.values()]
}

/** Every entry once, in the order found. */
export function distinctEntries(entries: readonly NotAnalysed[]): readonly NotAnalysed[] {
  return [...new Map(entries.map((entry) => [entryKey(entry), entry])).values()]
}

/** By file, place and words; sorts as the files do. */
export const entryKey = (entry: NotAnalysed): string =>
  `${entry.file}\n${String(entry.span?.start ?? 0).padStart(9, '0')}\n${entry.reason}\n${entry.text}`

/** How many of `places` are named before the rest is a number; never "and 1 more". */
export const namedOf = (places: number): number => (places > 4 ? 3 : places)
