import type {
  CompiledRecognition,
  NumberLists,
  ProfileHead,
  RecognitionProfile,
  RecognitionTexts,
} from '../model/recognition.ts'
import { addTo } from '../model/multimap.ts'
import { hasWildcard, serviceOf } from './action-text.ts'

/** What is known of ordinary policies. */
export interface Background {
  /** How little they have an action, 0 to 1. */
  readonly specificityOf: (action: string) => number
  /** Nats that it takes to tell an action of a policy with something of its service, and that it has some. */
  readonly costOf: (action: string) => number
  readonly serviceCostOf: (prefix: string) => number
  /** Their actions, lower case; those that no vendor has may be left out. */
  readonly ordinary: readonly (readonly string[])[]
}

/** Where nothing is known, everything is rare. */
export const nothingKnown: Background = {
  specificityOf: () => 1,
  costOf: () => 4,
  serviceCostOf: () => 3,
  ordinary: [],
}
/** Fewer actions that are vendors', too, explain no list. */
const leastOrdinary = 4

const rounded = (value: number): number => Math.round(value * 100) / 100

/** Works out what recognition compares with. */
export function compileRecognition(
  profiles: readonly RecognitionProfile[],
  background: Background = nothingKnown,
): CompiledRecognition {
  const parts = profiles.flatMap((profile) => profile.parts)
  const tokens = [...new Set(parts.flatMap((part) => part.actions))].sort()
  const tokenOf = new Map(tokens.map((token, place) => [token, place]))
  const numbersOf = (actions: readonly string[]): readonly number[] =>
    actions.map((action) => tokenOf.get(action) ?? 0).sort((a, b) => a - b)
  const own = profiles.map((profile) =>
    unique(profile.parts.flatMap((part) => numbersOf(part.actions))),
  )
  const products = new Set(profiles.map((profile) => profile.product)).size
  const weights = Float64Array.from(productCounts(profiles, own, tokens.length), (count) =>
    Math.log(1 + products / count),
  )
  const weightOf = (actions: readonly string[]): number =>
    numbersOf(actions).reduce((sum, token) => sum + (weights[token] ?? 0), 0)
  const sids = sidCounts(profiles)
  const marks = unique([...sids.keys(), ...profiles.flatMap((profile) => profile.accounts)]).sort()
  const markOf = new Map(marks.map((mark, place) => [mark, place]))
  const marksOf = ({
    sids: written,
    marks: words = [],
    accounts,
  }: ProfileHead): readonly number[] =>
    unique([...written.map((sid) => sid.toLowerCase()), ...words, ...accounts]).map(
      (mark) => markOf.get(mark) ?? 0,
    )
  const services = servicesOf(tokens)
  const ordinary = numberLists(ordinaryTokens(background.ordinary, tokenOf))
  return {
    ordinary: () => ordinary,
    texts: {
      tokens,
      profiles: profiles.map((profile) => without(profile, 'parts')),
      parts: profiles.map((profile) => profile.parts.map((part) => without(part, 'actions'))),
      patterns: tokens.flatMap((token, place) => (hasWildcard(token) ? [place] : [])),
      services,
      marks,
      words: wordsOf(profiles),
    },
    numbers: {
      weights,
      specificities: Float64Array.from(tokens, (token) => rounded(background.specificityOf(token))),
      costs: Float64Array.from(tokens, (token) => rounded(background.costOf(token))),
      serviceCosts: Float64Array.from(services, ([prefix]) =>
        rounded(background.serviceCostOf(prefix)),
      ),
      lightest: Float64Array.from(profiles, (profile) => leastWeight(profile, weightOf)),
      sidWeights: Float64Array.from(marks, (mark) => {
        const count = sids.get(mark)
        return count === undefined ? 0 : 1 / count
      }),
      partTokens: numberLists(parts.map((part) => numbersOf(part.actions))),
      postings: numberLists(inverted(own, tokens.length)),
      marked: numberLists(inverted(profiles.map(marksOf), marks.length)),
    },
  }
}

/** What the ordinary policies have of the vendors' actions, equal ones once. */
function ordinaryTokens(
  policies: readonly (readonly string[])[],
  tokenOf: ReadonlyMap<string, number>,
): readonly (readonly number[])[] {
  const found = new Map<string, readonly number[]>()
  for (const actions of policies) {
    const tokens = unique(actions.flatMap((action) => tokenOf.get(action) ?? []))
    if (tokens.length < leastOrdinary) continue
    tokens.sort((a, b) => a - b)
    found.set(tokens.join(), tokens)
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, tokens]) => tokens)
}

/** The profiles that were compiled, and what was known of ordinary policies. */
export function profilesIn({ texts, numbers, ordinary }: CompiledRecognition): {
  readonly profiles: readonly RecognitionProfile[]
  readonly background: Background
} {
  const { starts, values } = numbers.partTokens
  let number = 0
  const profiles = texts.profiles.map((head, position) => ({
    ...head,
    parts: (texts.parts[position] ?? []).map((part) => {
      const tokens = values.subarray(starts[number], starts[number + 1])
      number += 1
      return { ...part, actions: Array.from(tokens, (token) => texts.tokens[token] ?? '') }
    }),
  }))
  const places = new Map(texts.tokens.map((token, place) => [token, place]))
  const services = new Map(texts.services.map(([prefix], place) => [prefix, place]))
  const known = ordinary()
  return {
    profiles,
    background: {
      specificityOf: (action) =>
        numbers.specificities[places.get(action) ?? -1] ?? nothingKnown.specificityOf(action),
      costOf: (action) => numbers.costs[places.get(action) ?? -1] ?? nothingKnown.costOf(action),
      serviceCostOf: (prefix) =>
        numbers.serviceCosts[services.get(prefix) ?? -1] ?? nothingKnown.serviceCostOf(prefix),
      ordinary: Array.from({ length: known.starts.length - 1 }, (_, place) =>
        Array.from(
          known.values.subarray(known.starts[place], known.starts[place + 1]),
          (token) => texts.tokens[token] ?? '',
        ),
      ),
    },
  }
}

function without<T extends object, K extends keyof T & string>(object: T, key: K): Omit<T, K> {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key)) as Omit<T, K>
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]

function numberLists(lists: readonly (readonly number[])[]): NumberLists {
  const starts = new Uint32Array(lists.length + 1)
  for (const [index, list] of lists.entries())
    starts[index + 1] = (starts[index] ?? 0) + list.length
  return { starts, values: Uint32Array.from(lists.flat()) }
}

/** By number below `size`: the places of the lists that have it. */
function inverted(
  lists: readonly (readonly number[])[],
  size: number,
): readonly (readonly number[])[] {
  const places: number[][] = Array.from({ length: size }, () => [])
  for (const [place, list] of lists.entries())
    for (const number of list) places[number]?.push(place)
  return places
}

/** How many products have each token. */
function productCounts(
  profiles: readonly RecognitionProfile[],
  tokens: readonly (readonly number[])[],
  size: number,
): readonly number[] {
  const having = Array.from({ length: size }, () => new Set<string>())
  for (const [position, { product }] of profiles.entries()) {
    for (const token of tokens[position] ?? []) having[token]?.add(product)
  }
  return having.map((products) => products.size)
}

/** How many products have each Sid, in lower case, and each word of resources and conditions. */
function sidCounts(profiles: readonly RecognitionProfile[]): ReadonlyMap<string, number> {
  const having = new Map<string, Set<string>>()
  for (const { sids, marks = [], product } of profiles) {
    for (const sid of [...sids, ...marks]) {
      const key = sid.toLowerCase()
      const products = having.get(key) ?? new Set()
      products.add(product)
      having.set(key, products)
    }
  }
  return new Map([...having].map(([sid, products]) => [sid, products.size]))
}

/** All that stands under no feature or variant, else the lightest part. */
function leastWeight(
  { parts }: RecognitionProfile,
  weightOf: (actions: readonly string[]) => number,
): number {
  const base = parts.filter((part) => part.feature === undefined && part.variant === undefined)
  return base.length > 0
    ? weightOf(base.flatMap((part) => part.actions))
    : Math.min(...parts.map((part) => weightOf(part.actions)))
}

/** Sorted texts of one service stand together. */
function servicesOf(tokens: readonly string[]): RecognitionTexts['services'] {
  return tokens.flatMap((token, place) => {
    const service = serviceOf(token)
    return place > 0 && serviceOf(tokens[place - 1] ?? '') === service ? [] : [[service, place]]
  })
}

function wordsOf(profiles: readonly RecognitionProfile[]): RecognitionTexts['words'] {
  const words = new Map<string, number[]>()
  for (const [position, { names }] of profiles.entries()) {
    for (const word of names) {
      addTo(words, word, position)
    }
  }
  return [...words]
}
