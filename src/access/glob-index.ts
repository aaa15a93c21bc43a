import type { Glob } from './glob.ts'
import { addTo } from '../model/multimap.ts'

/** Lists shorter than this are looked through faster than an index of them is built. */
const indexedFrom = 12

/** Patterns by what they begin with. */
interface ByPrefix {
  /** The one way of all of them to compare letters; undefined where they differ. */
  readonly fold: boolean | undefined
  /** Their places, by their prefix, the prefixes in order. */
  readonly prefixes: readonly string[]
  readonly places: readonly (readonly number[])[]
  readonly atPrefix: ReadonlyMap<string, readonly number[]>
  readonly lengths: readonly number[]
}

const indexes = new WeakMap<readonly Glob[], ByPrefix>()

/**
 * Those of `globs`, in their order, whose beginning agrees with the longest one of `others`: the
 * rest share no text with it. A cheap sieve, which lets through what the index cannot tell.
 */
export function beginningLike(globs: readonly Glob[], others: readonly Glob[]): readonly Glob[] {
  if (globs.length < indexedFrom) return globs
  let longest: Glob | undefined
  for (const other of others)
    if (longest === undefined || other.prefix.length > longest.prefix.length) longest = other
  if (longest === undefined || longest.prefix === '') return globs
  let index = indexes.get(globs)
  if (index === undefined) {
    index = indexOf(globs)
    indexes.set(globs, index)
  }
  if (index.fold !== longest.fold) return globs
  const places = placesLike(index, longest.prefix)
  if (places.length === globs.length) return globs
  return places.sort((a, b) => a - b).flatMap((place) => globs[place] ?? [])
}

function indexOf(globs: readonly Glob[]): ByPrefix {
  const atPrefix = new Map<string, number[]>()
  for (const [place, glob] of globs.entries()) {
    addTo(atPrefix, glob.prefix, place)
  }
  const prefixes = [...atPrefix.keys()].sort()
  const [first] = globs
  return {
    fold: globs.every((glob) => glob.fold === first?.fold) ? first?.fold : undefined,
    prefixes,
    places: prefixes.map((prefix) => atPrefix.get(prefix) ?? []),
    atPrefix,
    lengths: [...new Set(prefixes.map((prefix) => prefix.length))].sort((a, b) => a - b),
  }
}

/** Patterns that begin with a beginning of `prefix`, and those that begin with all of it. */
function placesLike(index: ByPrefix, prefix: string): number[] {
  const places: number[] = []
  for (const length of index.lengths) {
    if (length >= prefix.length) break
    places.push(...(index.atPrefix.get(prefix.slice(0, length)) ?? []))
  }
  let low = 0
  let high = index.prefixes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((index.prefixes[middle] ?? '') < prefix) low = middle + 1
    else high = middle
  }
  for (; index.prefixes[low]?.startsWith(prefix) === true; low += 1)
    places.push(...(index.places[low] ?? []))
  return places
}
