import type {
  CompiledRecognition,
  NumberLists,
  PartHead,
  ProfileHead,
  RecognitionNumbers,
  RecognitionTexts,
} from '../model/recognition.ts'
import { addTo } from '../model/multimap.ts'
import { hasWildcard, serviceOf } from './action-text.ts'
import { openOrdinary, type OrdinaryIndex } from './ordinary-index.ts'

/** A part of a profile with its actions as tokens. */
export interface IndexedPart extends PartHead {
  readonly tokens: Uint32Array
}

/** A vendor's `ec2:Describe*`; texts to match are lower case. */
export interface VendorPattern {
  readonly token: number
  readonly matches: (action: string) => boolean
}

/** What a pattern matches; patterns and actions are lower case. Nearly all patterns are a prefix and a star. */
export function matcherOf(pattern: string): (action: string) => boolean {
  const prefix = pattern.slice(0, -1)
  if (pattern.endsWith('*') && !hasWildcard(prefix)) return (action) => action.startsWith(prefix)
  const start = pattern.slice(0, pattern.search(/[*?]/))
  return (action) => action.startsWith(start) && matchesWildcards(pattern, action)
}

/** `*` and `?` by the last star alone: at most the product of the two lengths, both short. */
function matchesWildcards(pattern: string, text: string): boolean {
  let at = 0
  let star = -1
  let resume = 0
  for (let i = 0; i < text.length;) {
    const char = pattern[at]
    if (char === '*') {
      star = at
      resume = i
      at += 1
    } else if (char === '?' || char === text[i]) {
      at += 1
      i += 1
    } else if (star >= 0) {
      resume += 1
      i = resume
      at = star + 1
    } else return false
  }
  while (pattern[at] === '*') at += 1
  return at === pattern.length
}

/** Compiled recognition, ready to be asked; opened once a run. */
export interface RecognitionIndex extends RecognitionNumbers {
  readonly profiles: readonly ProfileHead[]
  /** Vendors' actions and patterns, lower case, by token. */
  readonly texts: readonly string[]
  readonly words: RecognitionTexts['words']
  /** Ordinary policies; opened where an answer depends on them. */
  ordinary(): OrdinaryIndex
  /** By token: the number of its service. */
  readonly serviceOf: Uint16Array
  /** The number of a service prefix; -1 where no vendor has an action of it. */
  serviceNumber(prefix: string): number
  partsOf(profile: number): readonly IndexedPart[]
  tokenOf(action: string): number | undefined
  /** The number of a Sid in lower case, or of an account. */
  markOf(text: string): number | undefined
  /** The tokens of a service prefix: from the first to the one before the last. */
  tokensOfService(prefix: string): readonly [from: number, to: number]
  /** Vendors' patterns of a service prefix. */
  patternsOfService(prefix: string): readonly VendorPattern[]
}

/** List `index`; a view, not a copy. */
export function listAt({ starts, values }: NumberLists, index: number): Uint32Array {
  return values.subarray(starts[index], starts[index + 1])
}

/** Where a text stands in a sorted list. */
function placeIn(sorted: readonly string[], text: string): number | undefined {
  let from = 0
  let to = sorted.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((sorted[middle] ?? '') < text) from = middle + 1
    else to = middle
  }
  return sorted[from] === text ? from : undefined
}

export function openIndex({ texts, numbers, ordinary }: CompiledRecognition): RecognitionIndex {
  const { tokens, marks, services } = texts
  const ranges = new Map(
    services.map(([prefix, from], place) => [
      prefix,
      [from, services[place + 1]?.[1] ?? tokens.length] as const,
    ]),
  )
  const serviceNumbers = new Map(services.map(([prefix], place) => [prefix, place]))
  const serviceOfToken = new Uint16Array(tokens.length)
  for (const [place, [, from]] of services.entries())
    serviceOfToken.fill(place, from, services[place + 1]?.[1] ?? tokens.length)
  const patterns = new Map<string, VendorPattern[]>()
  for (const token of texts.patterns) {
    const text = tokens[token] ?? ''
    const pattern = { token, matches: matcherOf(text) }
    addTo(patterns, serviceOf(text), pattern)
  }
  const firstPart = new Uint32Array(texts.parts.length)
  for (let profile = 1; profile < firstPart.length; profile += 1)
    firstPart[profile] = (firstPart[profile - 1] ?? 0) + (texts.parts[profile - 1]?.length ?? 0)
  let policies: OrdinaryIndex | undefined
  return {
    ...numbers,
    ordinary: () => (policies ??= openOrdinary(ordinary(), tokens.length)),
    profiles: texts.profiles,
    texts: tokens,
    words: texts.words,
    serviceOf: serviceOfToken,
    serviceNumber: (prefix) => serviceNumbers.get(prefix) ?? -1,
    partsOf: (profile) =>
      (texts.parts[profile] ?? []).map((part, place) => ({
        ...part,
        tokens: listAt(numbers.partTokens, (firstPart[profile] ?? 0) + place),
      })),
    tokenOf: (action) => placeIn(tokens, action),
    markOf: (text) => placeIn(marks, text),
    tokensOfService: (prefix) => ranges.get(prefix) ?? [0, 0],
    patternsOfService: (prefix) => patterns.get(prefix) ?? [],
  }
}
