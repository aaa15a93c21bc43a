import { hasWildcard } from './action-text.ts'
import { growing } from './chosen.ts'
import { costOfPicking, savedBy } from './description-length.ts'
import type { IndexedPart, RecognitionIndex } from './recognition-index.ts'
import type { Tokens } from './tokens.ts'

/** How a profile fits best: with which features and variants, and how well. */
export interface Fit {
  readonly features: readonly string[]
  /** Actions of the profile so chosen, and how many of them the input has. */
  readonly size: number
  readonly matched: number
  /** Those of them that the input names one by one, not by a wider pattern. */
  readonly sure: number
  /** How little ordinary policies have what both spell out, and the profile as a whole; see `specificityOf`. */
  readonly specific: number
  readonly specificWhole: number
  /** Weight of what the input has of the profile / weight of the profile. */
  readonly recall: number
  /** Weight of what the profile explains of the input / weight of the input. */
  readonly precision: number
  /** How much shorter the input is told with the profile than without, in nats; see `savedBy`. */
  readonly saved: number
  /** The same, told action by action as ordinary policies have them: what an ordinary policy has to save as well. */
  readonly gain: number
  /** Actions of the input that the profile does not explain, and how many of them are of services of which it has some. */
  readonly strangers: number
  readonly rivals: number
  explains(action: string): boolean
}

/**
 * What an action weighs at most that the profile does not explain: a rare action of another product tells no more
 * against this one than a common one does.
 */
const strangerWeight = 1.2

/** A feature counts as in use from this share of its own weight. */
const activeShare = 0.45

interface Share {
  readonly has: number
  readonly all: number
}

function shareOf(index: RecognitionIndex, tokens: Iterable<number>, input: Tokens): Share {
  let has = 0
  let all = 0
  for (const token of tokens) {
    const weight = index.weights[token] ?? 0
    all += weight
    has += weight * (input.strengths[token] ?? 0)
  }
  return { has, all }
}

/** Up to this an action is one that roles of many purposes have. */
const everydaySpecificity = 0.2
/** What the everyday actions of one service count together. */
const mostOfService = 0.2
/** What roles do with instances and with roles has no few usual sets. */
const manifold: ReadonlySet<string> = new Set(['ec2', 'iam'])

/** Service numbers of a kind that counts apart. */
interface Kinds {
  readonly manifold: ReadonlySet<number>
  readonly glue: number
  readonly athena: number
}

const kindsOf = (index: RecognitionIndex): Kinds => ({
  manifold: new Set([...manifold].map((service) => index.serviceNumber(service))),
  glue: index.serviceNumber('glue'),
  athena: index.serviceNumber('athena'),
})

/** The specificities of actions, added up; everyday actions of one service come together and count little more than one. */
export function specificityOf(index: RecognitionIndex, tokens: Iterable<number>): number {
  const kinds = kindsOf(index)
  const everyday = new Map<number, number>()
  let sum = 0
  for (const token of tokens) {
    const specificity = index.specificities[token] ?? 1
    const own = index.serviceOf[token] ?? -1
    // Athena reads through Glue: who queries a lake has both.
    const service = own === kinds.athena ? kinds.glue : own
    if (specificity > everydaySpecificity || kinds.manifold.has(service)) sum += specificity
    else everyday.set(service, (everyday.get(service) ?? 0) + specificity)
  }
  for (const value of everyday.values()) sum += Math.min(mostOfService, value)
  return sum
}

const ratio = ({ has, all }: Share): number => (all === 0 ? 0 : has / all)

/** Of each group the variant that the input has best, by how much more it has than lacks, and whether one alone is that. */
function chooseVariants(
  index: RecognitionIndex,
  parts: readonly IndexedPart[],
  input: Tokens,
): ReadonlyMap<string, { readonly name: string; readonly isPlain: boolean }> {
  const shares = new Map<string, { group: string; name: string; has: number; all: number }>()
  for (const { variant, feature, tokens } of parts) {
    if (variant === undefined || feature !== undefined) continue
    const key = `${variant.group}\n${variant.name}`
    const share = shareOf(index, tokens, input)
    const known = shares.get(key) ?? { ...variant, has: 0, all: 0 }
    shares.set(key, { ...known, has: known.has + share.has, all: known.all + share.all })
  }
  const best = new Map<string, { name: string; value: number; isPlain: boolean }>()
  for (const { group, name, has, all } of shares.values()) {
    const value = 2 * has - all
    const known = best.get(group)
    if (known === undefined || value > known.value) best.set(group, { name, value, isPlain: true })
    else if (value === known.value) best.set(group, { ...known, isPlain: false })
  }
  for (const { variant, feature, tokens } of parts) {
    if (variant === undefined || feature === undefined || best.has(variant.group)) continue
    if (ratio(shareOf(index, tokens, input)) >= activeShare) {
      best.set(variant.group, { name: variant.name, value: 0, isPlain: true })
    }
  }
  return best
}

/** The best choice of features and variants of one profile; undefined where the input has nothing of it. */
export function bestFit(index: RecognitionIndex, position: number, input: Tokens): Fit | undefined {
  const parts = index.partsOf(position)
  const variants = chooseVariants(index, parts, input)
  const admitted = parts.filter(
    ({ variant }) => variant === undefined || variants.get(variant.group)?.name === variant.name,
  )
  const chosen = growing(index.texts.length)
  for (const part of admitted) if (part.feature === undefined) chosen.add(part.tokens)
  /** A pattern of the vendor's inside of which the input has nothing but what is explained is no sign of a feature. */
  const isSign = (pattern: number): boolean =>
    input.items.some(
      ({ tokens }) =>
        tokens.includes(pattern) && !tokens.some((token) => chosen.marks[token] === 1),
    )
  const features: string[] = []
  const byFeature = new Map<string, Set<number>>()
  for (const { feature, tokens } of admitted) {
    if (feature === undefined) continue
    const all = byFeature.get(feature) ?? new Set()
    for (const token of tokens) all.add(token)
    byFeature.set(feature, all)
  }
  const shares = [...byFeature].map(([feature, tokens]) => {
    const own = [...tokens].filter((token) => chosen.marks[token] !== 1)
    return { feature, tokens, share: ratio(shareOf(index, own.length > 0 ? own : tokens, input)) }
  })
  // The surest first: what it brings is no sign of another feature that needs it, too.
  for (const { feature, tokens } of shares.sort((a, b) => b.share - a.share)) {
    const left = [...tokens].filter((token) => chosen.marks[token] !== 1)
    if (ratio(shareOf(index, left.length > 0 ? left : tokens, input)) < activeShare) continue
    const own = left.filter((token) => !hasWildcard(index.texts[token] ?? '') || isSign(token))
    if (ratio(shareOf(index, own.length > 0 ? own : tokens, input)) < activeShare) continue
    features.push(feature)
    chosen.add(tokens)
  }
  const share = shareOf(index, chosen.tokens, input)
  if (share.has === 0) return undefined
  let explained = 0
  let all = 0
  const known = new Set<string>()
  let gain = 0
  const services = new Set<number>()
  for (const { action, own, tokens, weight, service, isPattern } of input.items) {
    if (tokens.some((token) => chosen.marks[token] === 1)) {
      explained += weight
      all += weight
      known.add(action)
      if (own === undefined) continue
      gain += index.costs[own] ?? 0
      if (!services.has(service)) gain += index.serviceCosts[service] ?? 0
      services.add(service)
    } else all += isPattern ? weight : Math.min(weight, strangerWeight)
  }
  const rivals = input.items.filter(
    ({ action, service, isPattern }) => !isPattern && services.has(service) && !known.has(action),
  ).length
  let matched = 0
  let sure = 0
  for (const token of chosen.tokens) {
    const strength = input.strengths[token] ?? 0
    if (strength > 0) matched += 1
    if (strength === 1) sure += 1
  }
  const used = new Set(
    admitted.flatMap(({ variant, feature }) =>
      variant !== undefined &&
      variants.get(variant.group)?.isPlain === true &&
      (feature === undefined || features.includes(feature))
        ? [variant.name]
        : [],
    ),
  )
  const picking = costOfPicking(chosen.tokens.length, matched)
  return {
    features: [...features, ...used],
    size: chosen.tokens.length,
    matched,
    sure,
    specific: specificityOf(
      index,
      chosen.tokens.filter((token) => input.spelled[token] === 1),
    ),
    specificWhole: specificityOf(index, chosen.tokens),
    recall: ratio(share),
    precision: all === 0 ? 0 : explained / all,
    saved: savedBy(index, chosen, matched, input),
    gain: gain - picking,
    strangers: input.items.length - known.size,
    rivals,
    explains: (action) => known.has(action.toLowerCase()),
  }
}
