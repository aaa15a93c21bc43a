import type { BaselineLibrary, RecognitionProfile } from '../model/baseline.ts'
import { bestFit, type Fit } from './fit.ts'
import { buildIndex, type RecognitionIndex } from './recognition-index.ts'
import { namedProfiles, sideEvidence } from './side-evidence.ts'
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
  readonly features: readonly string[]
  /** 0 to 1. */
  readonly confidence: number
  /** A few words each, strongest first: `57 of 61 actions`, `Sid BackupCore`, `account 464622532012`. */
  readonly evidence: readonly string[]
}

/** Lists shorter than this are recognised only with evidence besides their actions. */
const shortList = 8
/** Below this a candidate is not named. */
const leastConfidence = 0.5
/** Profiles that are compared action by action. */
const shortlist = 40

export function recognitionIndex(library: BaselineLibrary): RecognitionIndex {
  return buildIndex(library.profiles())
}

interface Scored {
  readonly profile: RecognitionProfile
  readonly fit: Fit
  readonly confidence: number
  readonly rank: number
  readonly evidence: readonly string[]
}

/** Coarse scores of all profiles: the weight of their actions that the input has, over the root of their own weight. */
function shortlisted(
  index: RecognitionIndex,
  tokens: Tokens,
  input: RecognitionInput,
): readonly number[] {
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
    const own = index.lightest[profile] ?? 1
    scores.push([profile, gain / Math.sqrt(Math.max(own, gain))])
  }
  const named = namedProfiles(index, input)
  scores.sort((a, b) => b[1] - a[1])
  const best = scores.slice(0, shortlist).map(([profile]) => profile)
  return [...new Set([...best, ...named.filter((profile) => (coverage[profile] ?? 0) > 0)])]
}

function score(
  index: RecognitionIndex,
  position: number,
  tokens: Tokens,
  input: RecognitionInput,
): Scored | undefined {
  const profile = index.profiles[position]
  if (profile === undefined) return undefined
  const fit = bestFit(index, position, tokens)
  if (fit === undefined) return undefined
  const side = sideEvidence(index, profile, input)
  if (fit.size < shortList && side.strength === 0) return undefined
  const likeness = Math.sqrt(fit.recall * fit.precision)
  const confidence = Math.min(
    0.99,
    likeness + (1 - likeness) * side.strength * Math.min(1, 2 * fit.recall),
  )
  const evidence = [`${String(fit.matched)} of ${String(fit.size)} actions`, ...side.evidence]
  return { profile, fit, confidence, rank: confidence, evidence }
}

const round = (value: number): number => Math.round(value * 100) / 100

/** Every baseline that is likely meant, best first, one version of each; empty when nothing is likely. */
export function recogniseCandidates(
  index: RecognitionIndex,
  input: RecognitionInput,
): readonly RecognitionCandidate[] {
  const tokens = tokensOf(index, input.actions)
  return ranked(index, tokens, input).map(candidateOf)
}

function ranked(
  index: RecognitionIndex,
  tokens: Tokens,
  input: RecognitionInput,
): readonly Scored[] {
  const best = new Map<string, Scored>()
  for (const position of shortlisted(index, tokens, input)) {
    const scored = score(index, position, tokens, input)
    if (scored === undefined || scored.confidence < leastConfidence) continue
    const known = best.get(scored.profile.baseline)
    if (known === undefined || scored.rank > known.rank) best.set(scored.profile.baseline, scored)
  }
  return [...best.values()].sort(
    (a, b) =>
      b.rank - a.rank ||
      b.fit.size - a.fit.size ||
      (a.profile.baseline < b.profile.baseline ? -1 : 1),
  )
}

const candidateOf = ({ profile, fit, confidence, evidence }: Scored): RecognitionCandidate => ({
  baseline: profile.baseline,
  version: profile.version,
  edition: profile.edition,
  features: fit.features,
  confidence: round(confidence),
  evidence,
})

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
  for (let round = 0; round < 3; round += 1) {
    const tokens = tokensOf(index, actions)
    const top = ranked(index, tokens, { ...input, actions })[0]
    if (top === undefined || chosen.some((entry) => entry.baseline === top.profile.baseline)) break
    chosen.push(candidateOf(top))
    const left = actions.filter((action) => !top.fit.explains(action))
    if (left.length < shortList || left.length === actions.length) break
    actions = left
  }
  return chosen
}
