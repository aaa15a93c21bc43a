import type { BaselineLibrary } from '../model/baseline.ts'
import type { ProfileHead } from '../model/recognition.ts'
import { bestFit, type Fit } from './fit.ts'
import { openIndex, type RecognitionIndex } from './recognition-index.ts'
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
  /** Words of its resources and conditions; see `marksOf`. */
  readonly marks?: readonly string[]
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
  /** 0 to 1; below `likelyFrom` ordinary policies look alike, and below `boundFrom` nothing is said unasked. */
  readonly confidence: number
  /** A few words each, strongest first: `57 of 61 actions`, `Sid BackupCore`, `trust of account 464622532012`. */
  readonly evidence: readonly string[]
}

/** Lists shorter than this are recognised only with evidence besides their actions. */
const shortList = 8
/** Fewer actions that a list and an input share are anybody's, whatever else the list has. */
const leastMatched = 4
/** From this strength on, names, Sids or the trust speak for a likeness that would else be chance. */
const tellingSide = 0.25
/** A list of which less is there is named by chance. */
const chanceRecall = 0.35
/** All of the input is in one list, and more of it than ordinary policies have: less of the list will do. */
const purePart = { recall: 0.28, precision: 0.97, specific: 1, saved: 22 }
/** An AWS-managed policy of which less is there was not copied. */
const copyRecall = 0.85
/** Below this a candidate is not likely. */
export const likelyFrom = 0.5
/** Below this a candidate is an answer to who asks, and nothing that a check acts on. */
export const boundFrom = 0.6
/** What resembles a list and an ordinary policy alike is at most this sure. */
const mostUnlikely = 0.49
/** What is close to an everyday list is at most this sure: who asks is told, a check is silent. */
const mostClose = 0.59
/**
 * A part of an everyday list and nothing besides, or such a list whole among others: of what is written in one or
 * two services, as ordinary policies write it, more is needed. Set on public code and on AWS-managed policies, of which
 * at most one in two hundred may be so close (`bench/recognition.ts` prints the share).
 */
const closePart = { precision: 0.97, recall: 0.55, saved: 20 }
const closeWhole = { recall: 0.97, precision: 0.15, saved: 33, savedEveryday: 50, specific: 0.25 }
/** A list that ordinary policies share is worth naming to who asks where the input is of it alone, or has it whole. */
const leastShared = 0.3
const alone = { precision: 0.99, saved: 14 }
const whole = { recall: 0.97, saved: 18 }
/** Lists that one principal may have at once: a control plane is controller, node and cloud provider. */
const mostBound = 5
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
  if (isPurePart(fit)) return false
  const tolerated = 0.04 + Math.min(0.1, Math.max(0, fit.sure - shortList) * 0.003)
  return fit.recall < chanceRecall || (1 - fit.recall) * (1 - fit.precision) > tolerated
}

const isPurePart = (fit: Fit): boolean =>
  fit.sure >= shortList &&
  fit.recall >= purePart.recall &&
  fit.precision >= purePart.precision &&
  fit.specific >= purePart.specific &&
  fit.saved >= purePart.saved

/** True where the input is a part of a list and nothing else, or has a list whole, action by action. */
const isShared = (fit: Fit, likeness: number): boolean =>
  likeness >= leastShared &&
  fit.sure >= 0.9 * fit.matched &&
  ((fit.precision >= alone.precision && fit.saved >= alone.saved) ||
    (fit.recall >= whole.recall && fit.saved >= whole.saved))

/** True where so much of an everyday list is there, and so little besides, that few ordinary policies have it. */
function isClose(fit: Fit): boolean {
  if (fit.sure < 0.9 * fit.matched) return false
  const { precision, recall, saved, specificWhole } = fit
  if (precision >= closePart.precision && recall >= closePart.recall && saved >= closePart.saved)
    return true
  const enough = specificWhole > closeWhole.specific ? closeWhole.saved : closeWhole.savedEveryday
  return recall >= closeWhole.recall && precision >= closeWhole.precision && saved >= enough
}

/** The two shares and the evidence besides as one number; what ordinary policies have, too, is capped. */
function capped(confidence: number, doubtful: boolean, fit: Fit): number {
  if (!doubtful && confidence >= boundFrom) return confidence
  if (isClose(fit) || isPurePart(fit)) return likelyFrom + (mostClose - likelyFrom) * confidence
  return doubtful ? mostUnlikely * confidence : Math.min(mostUnlikely, confidence)
}

/** An AWS-managed policy is copied whole: less than most of it, or much besides, is no copy. */
const isCopy = (fit: Fit): boolean => fit.recall >= copyRecall && fit.precision >= 0.8

/** Prepares recognition against a library; once a run. */
export function recognitionIndex(library: BaselineLibrary): RecognitionIndex {
  return openIndex(library.recognition())
}

interface Scored {
  readonly profile: ProfileHead
  readonly fit: Fit
  readonly confidence: number
  /** How much of the input the profile explains and the evidence besides its actions, in nats; orders candidates. */
  readonly rank: number
  /** True where a name, a Sid or an account speaks for it. */
  readonly spoken: boolean
  /** Likeness and evidence besides; an AWS-managed policy that explains the input as well ends recognition. */
  readonly likeness: number
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
  const { starts, values } = index.postings
  const coverage = new Float64Array(index.profiles.length)
  for (const [token, strength] of tokens.covered) {
    const gain = strength * (index.weights[token] ?? 0)
    const end = starts[token + 1] ?? 0
    for (let at = starts[token] ?? 0; at < end; at += 1) {
      const profile = values[at] ?? 0
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

/** Nats that evidence of a strength near 1 is worth: a name about as much as two actions that few have. */
const sideWorth = 25
/** From this share of its actions on, what is named explains another's likeness as well. */
const sharedMatches = 0.8

function score(
  index: RecognitionIndex,
  { position, reach, named }: Shortlisted,
  tokens: Tokens,
  input: RecognitionInput,
): Scored | undefined {
  const profile = index.profiles[position]
  if (profile === undefined) return undefined
  const decoy = profile.decoy === true
  const side = named ? sideEvidence(index, position, input) : nothingBesides
  if (isOutOfReach(decoy, reach, side.strength)) return undefined
  const fit = bestFit(index, position, tokens)
  if (fit === undefined) return undefined
  const isShort = fit.size < shortList || fit.matched < leastMatched
  if (!decoy && isShort && side.strength === 0) return undefined
  const likeness = Math.sqrt(fit.recall * fit.precision)
  const told = side.strength * Math.min(1, 2 * fit.recall)
  const doubtful = !decoy && side.strength < tellingSide && isChance(fit)
  if (doubtful && !isShared(fit, likeness)) return undefined
  const confidence = Math.min(0.99, likeness + (1 - likeness) * told)
  return {
    profile,
    fit,
    confidence: capped(confidence, doubtful, fit),
    rank: fit.saved - sideWorth * Math.log(1 - told),
    spoken: side.strength >= tellingSide,
    likeness: likeness + told,
    evidence: [`${String(fit.matched)} of ${String(fit.size)} actions`, ...side.evidence],
  }
}

/** True where the best recall that is possible leaves a profile below what counts, so that its fit need not be found. */
function isOutOfReach(decoy: boolean, reach: number, side: number): boolean {
  if (decoy) return reach < copyRecall
  return side < tellingSide && reach < purePart.recall
}

const round = (value: number): number => Math.round(value * 100) / 100

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * The best profile of each baseline, likely ones first; none where an AWS-managed policy explains the input as well
 * or better.
 */
function ranked(
  index: RecognitionIndex,
  tokens: Tokens,
  input: RecognitionInput,
): readonly Scored[] {
  const best = new Map<string, Scored>()
  let decoy = 0
  for (const entry of shortlisted(index, tokens, input)) {
    const scored = score(index, entry, tokens, input)
    if (scored === undefined) continue
    if (scored.profile.decoy === true) {
      if (isCopy(scored.fit)) decoy = Math.max(decoy, scored.likeness)
      continue
    }
    const known = best.get(scored.profile.baseline)
    if (known === undefined || isBetter(scored, known)) best.set(scored.profile.baseline, scored)
  }
  const found = [...best.values()].sort(
    (a, b) =>
      tier(b) - tier(a) ||
      b.rank - a.rank ||
      b.fit.size - a.fit.size ||
      compareText(a.profile.baseline, b.profile.baseline),
  )
  return found.some((scored) => scored.likeness > decoy) ? besidesNamed(found) : []
}

/** Where the names are another product's, a likeness in everyday actions is chance. */
function besidesNamed(found: readonly Scored[]): readonly Scored[] {
  const named = found.find(({ spoken }) => spoken)
  const isOverruled = (scored: Scored): boolean =>
    tier(scored) === 1 &&
    !scored.spoken &&
    named !== undefined &&
    named.profile.product !== scored.profile.product &&
    named.fit.matched >= sharedMatches * scored.fit.matched
  if (!found.some(isOverruled)) return found
  const left = found.map((scored) =>
    isOverruled(scored) ? { ...scored, confidence: mostUnlikely * scored.confidence } : scored,
  )
  return left.sort((a, b) => tier(b) - tier(a) || b.rank - a.rank)
}

/** 2 where a check acts on it, 1 where it is likely for who asks, else 0. */
const tier = ({ confidence }: { readonly confidence: number }): number =>
  Number(confidence >= likelyFrom) + Number(confidence >= boundFrom)

const isBound = (scored: { readonly confidence: number }): boolean => tier(scored) === 2

/** Of equally good profiles of one baseline the whole before a list of it, then the newer version. */
function isBetter(a: Scored, b: Scored): boolean {
  if (tier(a) !== tier(b)) return tier(a) > tier(b)
  if (Math.abs(a.rank - b.rank) > 1e-9) return a.rank > b.rank
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

/** What a candidate leaves that is enough for another baseline; undefined where it is not. */
function leftBy({ fit }: Scored, actions: readonly string[]): readonly string[] | undefined {
  const left = actions.filter((action) => !fit.explains(action))
  return left.length < shortList || left.length === actions.length ? undefined : left
}

/**
 * Every baseline that resembles the input, best first, one version of each; empty when nothing does. Those below
 * `likelyFrom` resemble what ordinary policies have, too: who asks sees them where nothing is left out.
 * Where the first leaves much, the likely explanation of the rest comes second.
 */
export function recogniseCandidates(
  index: RecognitionIndex,
  input: RecognitionInput,
): readonly RecognitionCandidate[] {
  const found = ranked(index, tokensOf(index, input.actions), input)
  const [top, ...others] = found
  if (top === undefined) return []
  const left = isBound(top) ? leftBy(top, input.actions) : undefined
  const second =
    left === undefined
      ? undefined
      : ranked(index, tokensOf(index, left), input).find(
          ({ profile }) => profile.baseline !== top.profile.baseline,
        )
  const rest =
    second === undefined || !isBound(second)
      ? others
      : [second, ...others.filter(({ profile }) => profile.baseline !== second.profile.baseline)]
  let most = 1
  return [top, ...rest].map((scored) => {
    const candidate = candidateOf(scored)
    // The order is by what each explains; none is surer than one before it.
    most = Math.min(most, candidate.confidence)
    return { ...candidate, confidence: most }
  })
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
  let actions: readonly string[] | undefined = input.actions
  while (chosen.length < mostBound && actions !== undefined) {
    const top: Scored | undefined = ranked(index, tokensOf(index, actions), input)[0]
    if (top === undefined || !isBound(top)) break
    if (chosen.some((entry) => entry.baseline === top.profile.baseline)) break
    chosen.push(candidateOf(top))
    actions = leftBy(top, actions)
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
