import { actionForm, globOfText, type Glob } from '../access/glob.ts'
import type { RecognitionProfile } from '../model/baseline.ts'

/** A part of a profile with its actions as tokens. */
export interface IndexedPart {
  readonly feature: string | undefined
  readonly variant: { readonly group: string; readonly name: string } | undefined
  readonly tokens: readonly number[]
}

/** Everything that recognition compares with, prepared once a run. */
export interface RecognitionIndex {
  readonly profiles: readonly RecognitionProfile[]
  readonly parts: readonly (readonly IndexedPart[])[]
  /** Vendors' actions and patterns, lower case. */
  readonly tokenOf: ReadonlyMap<string, number>
  readonly texts: readonly string[]
  /** Rare tokens weigh more: ln(1 + products / products that have it). */
  readonly weights: Float64Array
  /** Profiles that have a token. */
  readonly postings: readonly (readonly number[])[]
  /** The weight of what a profile asks for at least. */
  readonly lightest: Float64Array
  /** Tokens by service prefix. */
  readonly services: ReadonlyMap<string, readonly number[]>
  /** Vendors' patterns by service prefix. */
  readonly patterns: ReadonlyMap<string, readonly { readonly token: number; readonly glob: Glob }[]>
  /** Tokens such as `s3:*`. */
  readonly wide: ReadonlySet<number>
  readonly words: ReadonlyMap<string, readonly number[]>
  /** Profiles by what Sids (lower case) and accounts they have. */
  readonly marked: ReadonlyMap<string, readonly number[]>
  /** How telling a Sid or a name is: 1 / products that have it. */
  readonly sidWeights: ReadonlyMap<string, number>
}

export const hasWildcard = (action: string): boolean => action.includes('*') || action.includes('?')

export const serviceOf = (action: string): string => {
  const colon = action.indexOf(':')
  return colon < 0 ? action : action.slice(0, colon)
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key)
  if (values === undefined) map.set(key, [value])
  else values.push(value)
}

/** How many products have each value. */
function productCounts<T>(
  profiles: readonly RecognitionProfile[],
  valuesOf: (profile: RecognitionProfile, position: number) => Iterable<T>,
): ReadonlyMap<T, number> {
  const products = new Map<T, Set<string>>()
  for (const [position, profile] of profiles.entries()) {
    for (const value of valuesOf(profile, position)) {
      let known = products.get(value)
      if (known === undefined) {
        known = new Set()
        products.set(value, known)
      }
      known.add(profile.product)
    }
  }
  return new Map([...products].map(([value, among]) => [value, among.size]))
}

const weightOf = (tokens: Iterable<number>, weights: Float64Array): number => {
  let sum = 0
  for (const token of tokens) sum += weights[token] ?? 0
  return sum
}

/** What an action weighs that only AWS-managed policies have. */
const decoyWeight = 0.4

/** Vendors' words by which their roles are named, and the profiles that have them. */
function wordsOf(profiles: readonly RecognitionProfile[]): ReadonlyMap<string, readonly number[]> {
  const words = new Map<string, number[]>()
  for (const [position, profile] of profiles.entries()) {
    for (const word of profile.names) push(words, word, position)
  }
  return words
}

/** The index over some profiles. */
export function buildIndex(profiles: readonly RecognitionProfile[]): RecognitionIndex {
  const tokenOf = new Map<string, number>()
  const texts: string[] = []
  const tokenFor = (text: string): number => {
    const known = tokenOf.get(text)
    if (known !== undefined) return known
    tokenOf.set(text, texts.length)
    return texts.push(text) - 1
  }
  const parts = profiles.map((profile) =>
    profile.parts.map((part): IndexedPart => ({
      feature: part.feature,
      variant: part.variant,
      tokens: part.actions.map(tokenFor),
    })),
  )
  const tokensIn = (position: number): ReadonlySet<number> =>
    new Set((parts[position] ?? []).flatMap((part) => part.tokens))
  const counts = productCounts(profiles, (profile, position) =>
    profile.decoy === true ? [] : tokensIn(position),
  )
  const products = new Set(profiles.map((profile) => profile.product)).size
  const weights = new Float64Array(texts.length)
  for (const token of texts.keys()) {
    const count = counts.get(token)
    weights[token] = count === undefined ? decoyWeight : Math.log(1 + products / count)
  }

  const postings: number[][] = texts.map(() => [])
  for (const position of profiles.keys()) {
    for (const token of tokensIn(position)) postings[token]?.push(position)
  }
  const lightest = new Float64Array(profiles.length)
  for (const [position, own] of parts.entries()) {
    const base = own.filter((part) => part.feature === undefined && part.variant === undefined)
    const rest = own.filter((part) => part.feature !== undefined || part.variant !== undefined)
    const least = rest.map((part) => weightOf(part.tokens, weights))
    lightest[position] =
      base.length > 0
        ? weightOf(
            base.flatMap((part) => part.tokens),
            weights,
          )
        : Math.min(...least)
  }
  const services = new Map<string, number[]>()
  const patterns = new Map<string, { token: number; glob: Glob }[]>()
  for (const [token, text] of texts.entries()) {
    push(services, serviceOf(text), token)
    if (hasWildcard(text)) {
      push(patterns, serviceOf(text), { token, glob: globOfText(text, actionForm) })
    }
  }
  const sids = productCounts(profiles, (profile) => profile.sids.map((sid) => sid.toLowerCase()))
  const marked = new Map<string, number[]>()
  for (const [position, profile] of profiles.entries()) {
    for (const sid of new Set(profile.sids)) push(marked, sid.toLowerCase(), position)
    for (const account of profile.accounts) push(marked, account, position)
  }
  return {
    profiles,
    parts,
    wide: new Set([...texts.keys()].filter((token) => /:\*+$/.test(texts[token] ?? ''))),
    words: wordsOf(profiles),
    marked,
    tokenOf,
    texts,
    weights,
    postings,
    lightest,
    services,
    patterns,
    sidWeights: new Map([...sids].map(([sid, count]) => [sid, 1 / count])),
  }
}
