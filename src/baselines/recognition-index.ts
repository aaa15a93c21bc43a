import type { RecognitionProfile } from '../model/baseline.ts'

/** A part of a profile with its actions as tokens. */
export interface IndexedPart {
  readonly feature: string | undefined
  readonly variant: { readonly group: string; readonly name: string } | undefined
  readonly tokens: readonly number[]
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

/** Everything that recognition compares with, prepared once a run. */
export interface RecognitionIndex {
  readonly profiles: readonly RecognitionProfile[]
  readonly parts: readonly (readonly IndexedPart[])[]
  /** Vendors' actions and patterns, lower case. */
  readonly tokenOf: ReadonlyMap<string, number>
  readonly texts: readonly string[]
  /** Rare tokens weigh more: ln(1 + products / products that have it). */
  readonly weights: Float64Array
  /** How little ordinary policies have a token, 0 to 1. */
  readonly specificities: Float64Array
  /** Profiles that have a token. */
  readonly postings: readonly (readonly number[])[]
  /** The weight of what a profile asks for at least. */
  readonly lightest: Float64Array
  /** Tokens by service prefix. */
  readonly services: ReadonlyMap<string, readonly number[]>
  /** Vendors' patterns by service prefix. */
  readonly patterns: ReadonlyMap<string, readonly VendorPattern[]>
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

/** How many products have each Sid. Profiles of one product stand together. */
function sidCounts(profiles: readonly RecognitionProfile[]): ReadonlyMap<string, number> {
  const last = new Map<string, { readonly product: string; readonly count: number }>()
  for (const { sids, product } of profiles) {
    for (const sid of sids) {
      const key = sid.toLowerCase()
      const known = last.get(key)
      if (known?.product !== product) last.set(key, { product, count: (known?.count ?? 0) + 1 })
    }
  }
  return new Map([...last].map(([sid, { count }]) => [sid, count]))
}

/** How many products have each token, AWS-managed policies aside. Profiles of one product stand together. */
function tokenCounts(
  profiles: readonly RecognitionProfile[],
  tokens: readonly (readonly number[])[],
  size: number,
): Uint32Array {
  const counts = new Uint32Array(size)
  const last = new Int32Array(size).fill(-1)
  let product = -1
  let name = ''
  for (const [position, profile] of profiles.entries()) {
    if (profile.decoy === true) continue
    if (profile.product !== name) {
      product += 1
      name = profile.product
    }
    for (const token of tokens[position] ?? []) {
      if (last[token] === product) continue
      last[token] = product
      counts[token] = (counts[token] ?? 0) + 1
    }
  }
  return counts
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

/** The index over some profiles; `specificities` by action, 1 where it has none. */
export function buildIndex(
  profiles: readonly RecognitionProfile[],
  specificities: ReadonlyMap<string, number>,
): RecognitionIndex {
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
  const tokens = parts.map((own) =>
    own.length === 1 ? (own[0]?.tokens ?? []) : [...new Set(own.flatMap((part) => part.tokens))],
  )
  const counts = tokenCounts(profiles, tokens, texts.length)
  const products = new Set(profiles.map((profile) => profile.product)).size
  const weights = new Float64Array(texts.length)
  for (const [token, count] of counts.entries()) {
    weights[token] = count === 0 ? decoyWeight : Math.log(1 + products / count)
  }
  const postings: number[][] = texts.map(() => [])
  for (const [position, own] of tokens.entries()) {
    for (const token of own) postings[token]?.push(position)
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
  const patterns = new Map<string, VendorPattern[]>()
  for (const [token, text] of texts.entries()) {
    push(services, serviceOf(text), token)
    if (hasWildcard(text)) {
      push(patterns, serviceOf(text), { token, matches: matcherOf(text) })
    }
  }
  const sids = sidCounts(profiles)
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
    specificities: Float64Array.from(texts, (text) => specificities.get(text) ?? 1),
    postings,
    lightest,
    services,
    patterns,
    sidWeights: new Map([...sids].map(([sid, count]) => [sid, 1 / count])),
  }
}
