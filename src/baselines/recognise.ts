import type { BaselineLibrary, RecognitionProfile } from '../model/baseline.ts'
import { bestFit, type Fit } from './fit.ts'
import { buildIndex, type RecognitionIndex } from './recognition-index.ts'
import { namedProfiles, sideEvidence, type SideEvidence } from './side-evidence.ts'
import { tokensOf, type Tokens } from './tokens.ts'

export type { RecognitionIndex } from './recognition-index.ts'

/** What is known of a principal (or of documents that stand for one). */
export interface RecognitionInput {
  /** Allowed actions and action patterns, any case. */
  readonly actions: readonly string[]
  /** Names of the role, its policies, its resource address, its file. */
  readonly names: readonly string[]
  readonly sids: readonly string[]
  /** Account ids that the trust policy admits. */
  readonly accounts: readonly string[]
  /** Service principals that the trust policy admits. */
  readonly services: readonly string[]
}

export interface RecognitionCandidate {
  readonly baseline: string
  readonly version: string | undefined
  readonly edition: string | undefined
  /** Features in use and variants; names that a binding can list. */
  readonly features: readonly string[]
  /** Set where the input looks like this one list of the baseline alone; the rest of it is not seen. */
  readonly list: string | undefined
  /** 0 to 1. */
  readonly confidence: number
  /** A few words each, strongest first: `57 of 61 actions`, `Sid BackupCore`, `trust of account 464622532012`. */
  readonly evidence: readonly string[]
}

/** Lists shorter than this are recognised only with evidence besides their actions. */
const shortList = 8
/** From this strength on, names, Sids or the trust speak for a likeness that would else be chance. */
const tellingSide = 0.25
/** A list of which less is there is named by chance. */
const chanceRecall = 0.35
/** An AWS-managed policy of which less is there was not copied. */
const copyRecall = 0.85
/** Below this a candidate is not named. */
const leastConfidence = 0.5
/** Profiles that are compared action by action. */
const shortlist = 24

/** A list that ordinary policies have nearly whole, and a share of one that they have, are recognised by more than actions. */
const leastSpecificWhole = 0.6
const leastSpecific = 0.45
/** From this share on a likeness rests on actions that the input spells out, not on patterns that happen to hold them. */
const leastSure = 0.6

/**
 * A list that lost actions explains the input, and one among foreign actions is there in full: one of the two
 * shares is near 1. Where both are middling it is chance, unless many single actions agree. A likeness in what
 * everybody does with a bucket or a table is chance too.
 */
function isChance(fit: Fit): boolean {
  if (fit.specificWhole < leastSpecificWhole || fit.specific < leastSpecific) return true
  if (fit.sure < leastSure * fit.matched) return true
  const tolerated = 0.04 + Math.min(0.1, Math.max(0, fit.sure - shortList) * 0.003)
  return fit.recall < chanceRecall || (1 - fit.recall) * (1 - fit.precision) > tolerated
}

/** An AWS-managed policy is copied whole: less than most of it, or much besides, is no copy. */
const isCopy = (fit: Fit): boolean => fit.recall >= copyRecall && fit.precision >= 0.8

/** Prepares recognition against a library; once a run. */
export function recognitionIndex(library: BaselineLibrary): RecognitionIndex {
  return buildIndex(library.profiles(), library.specificities())
}

interface Scored {
  readonly profile: RecognitionProfile
  readonly fit: Fit
  readonly confidence: number
  /** The confidence without its upper bound: names and Sids decide between equal lists. */
  readonly rank: number
  readonly evidence: readonly string[]
}

interface Shortlisted {
  readonly position: number
  /** The recall of the profile is at most this. */
  readonly reach: number
  /** True where a name, a Sid or an account speaks for it. */
  readonly named: boolean
}

/** Coarse scores: the weight of a profile's actions that the input has, over the root of the profile's own weight. */
function shortlisted(
  index: RecognitionIndex,
  tokens: Tokens,
  input: RecognitionInput,
): readonly Shortlisted[] {
  const coverage = new Float64Array(index.profiles.length)
  for (const [token, strength] of tokens.covered) {
    const gain = strength * (index.weights[token] ?? 0)
    for (const profile of index.postings[token] ?? []) {
      coverage[profile] = (coverage[profile] ?? 0) + gain
    }
  }
  const scores: (readonly [number, number])[] = []
  for (const [profile, gain] of coverage.entries()) {
    if (gain === 0) continue
    scores.push([profile, gain / Math.sqrt(Math.max(index.lightest[profile] ?? 1, gain))])
  }
  scores.sort((a, b) => b[1] - a[1])
  const isDecoy = ([profile]: readonly [number, number]): boolean =>
    index.profiles[profile]?.decoy === true
  const best = [
    ...scores.filter((entry) => !isDecoy(entry)).slice(0, shortlist),
    ...scores.filter(isDecoy).slice(0, shortlist / 2),
  ].map(([profile]) => profile)
  const named = new Set(
    namedProfiles(index, input).filter((profile) => (coverage[profile] ?? 0) > 0),
  )
  return [...new Set([...best, ...named])].map((position) => {
    const gain = coverage[position] ?? 0
    return {
      position,
      // A little more than the quotient, for the sake of rounding.
      reach: Math.min(1, gain / Math.max(index.lightest[position] ?? 0, gain) + 1e-9),
      named: named.has(position),
    }
  })
}

const nothingBesides: SideEvidence = { strength: 0, evidence: [] }

function score(
  index: RecognitionIndex,
  { position, reach, named }: Shortlisted,
  tokens: Tokens,
  input: RecognitionInput,
  least: number,
): Scored | undefined {
  const profile = index.profiles[position]
  if (profile === undefined) return undefined
  const side = named ? sideEvidence(index, profile, input) : nothingBesides
  if (isOutOfReach(profile.decoy === true, reach, side.strength, least)) return undefined
  const fit = bestFit(index, position, tokens)
  if (fit === undefined) return undefined
  if (profile.decoy !== true && fit.size < shortList && side.strength === 0) return undefined
  if (profile.decoy !== true && side.strength < tellingSide && isChance(fit)) return undefined
  const likeness = Math.sqrt(fit.recall * fit.precision)
  const told = side.strength * Math.min(1, 2 * fit.recall)
  const evidence = [`${String(fit.matched)} of ${String(fit.size)} actions`, ...side.evidence]
  return {
    profile,
    fit,
    confidence: Math.min(0.99, likeness + (1 - likeness) * told),
    rank: likeness + told,
    evidence,
  }
}

/** True where the best recall that is possible leaves a profile below what counts, so that its fit need not be found. */
function isOutOfReach(decoy: boolean, reach: number, side: number, least: number): boolean {
  if (decoy) return reach < copyRecall
  if (side < tellingSide && reach < chanceRecall) return true
  const likeness = Math.sqrt(reach)
  return likeness + (1 - likeness) * side * Math.min(1, 2 * reach) < least
}

const round = (value: number): number => Math.round(value * 100) / 100

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The best profile of each baseline; none where an AWS-managed policy explains the input as well or better. */
function ranked(
  index: RecognitionIndex,
  tokens: Tokens,
  input: RecognitionInput,
  least: number,
): readonly Scored[] {
  const best = new Map<string, Scored>()
  let decoy = 0
  for (const entry of shortlisted(index, tokens, input)) {
    const scored = score(index, entry, tokens, input, least)
    if (scored === undefined) continue
    if (scored.profile.decoy === true) {
      if (isCopy(scored.fit)) decoy = Math.max(decoy, scored.rank)
      continue
    }
    if (scored.confidence < least) continue
    const known = best.get(scored.profile.baseline)
    if (known === undefined || isBetter(scored, known)) best.set(scored.profile.baseline, scored)
  }
  const found = [...best.values()].sort(
    (a, b) =>
      b.confidence - a.confidence ||
      b.rank - a.rank ||
      b.fit.size - a.fit.size ||
      compareText(a.profile.baseline, b.profile.baseline),
  )
  return found.some((scored) => scored.rank > decoy) ? found : []
}

/** Of equally good profiles of one baseline the whole before a list of it, then the newer version. */
function isBetter(a: Scored, b: Scored): boolean {
  if (a.confidence !== b.confidence) return a.confidence > b.confidence
  const whole = Number(a.profile.list === undefined) - Number(b.profile.list === undefined)
  return whole === 0 ? a.profile.age > b.profile.age : whole > 0
}

const candidateOf = ({ profile, fit, confidence, evidence }: Scored): RecognitionCandidate => ({
  baseline: profile.baseline,
  version: profile.version,
  edition: profile.edition,
  features: profile.pins ?? fit.features,
  list: profile.list,
  confidence: round(confidence),
  evidence,
})

/** Every baseline that is likely meant, best first, one version of each; empty when nothing is likely. */
export function recogniseCandidates(
  index: RecognitionIndex,
  input: RecognitionInput,
  least: number = leastConfidence,
): readonly RecognitionCandidate[] {
  return ranked(index, tokensOf(index, input.actions), input, least).map(candidateOf)
}

/**
 * The baselines to bind where nothing says which: the likeliest, then others that explain what it leaves.
 * Empty when nothing is likely.
 */
export function recogniseSubject(
  index: RecognitionIndex,
  input: RecognitionInput,
): readonly RecognitionCandidate[] {
  const chosen: RecognitionCandidate[] = []
  let actions = input.actions
  while (chosen.length < 3) {
    const top = ranked(index, tokensOf(index, actions), input, leastConfidence)[0]
    if (top === undefined || chosen.some((entry) => entry.baseline === top.profile.baseline)) break
    chosen.push(candidateOf(top))
    const left = actions.filter((action) => !top.fit.explains(action))
    if (left.length < shortList || left.length === actions.length) break
    actions = left
  }
  return chosen
}

/**
 * The features and variants of one baseline that an input uses, where a binding names none: those of the version
 * (default: whichever fits best). Empty where the baseline has no profile.
 */
export function featuresInUse(
  index: RecognitionIndex,
  baseline: string,
  version: string | undefined,
  input: Pick<RecognitionInput, 'actions'>,
): readonly string[] {
  const tokens = tokensOf(index, input.actions)
  let best: Fit | undefined
  for (const [position, profile] of index.profiles.entries()) {
    if (profile.baseline !== baseline || profile.list !== undefined) continue
    if (version !== undefined && profile.version !== undefined && profile.version !== version)
      continue
    const fit = bestFit(index, position, tokens)
    if (fit === undefined) continue
    if (best === undefined || fit.recall * fit.precision > best.recall * best.precision) best = fit
  }
  return best?.features ?? []
}
