import type { BaselineLibrary } from '../model/baseline.ts'
import type { ProfileHead } from '../model/recognition.ts'
import { bestFit, type Fit } from './fit.ts'
import { oddsOf } from './odds.ts'
import { ordinarySaving } from './ordinary.ts'
import {
  boundFrom,
  capped,
  isShared,
  isSpokenFor,
  isTold,
  leastRecall,
  likelyFrom,
  mostUnlikely,
  shortList,
  tellingSide,
} from './resemblance.ts'
import { openIndex, type RecognitionIndex } from './recognition-index.ts'
import { shortlisted, type Shortlisted } from './shortlist.ts'
import { namesWord, sideEvidence, type SideEvidence } from './side-evidence.ts'
import { tokensOf, type Tokens } from './tokens.ts'
import { isForOthers, trustLacks } from './trusted-kinds.ts'

export type { RecognitionIndex } from './recognition-index.ts'
export { boundFrom, likelyFrom } from './resemblance.ts'

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
  /** Kinds of principals that the trust policy admits: `AWS`, `Service`, `Federated`; absent where none is seen. */
  readonly admits?: readonly string[]
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

/** Fewer actions that a list and an input share are anybody's, whatever else the list has. */
const leastMatched = 4
/** Lists that one principal may have at once: a control plane is controller, node and cloud provider. */
const mostBound = 8
/** What it costs that anything besides the list is there; the number of it is one of about sixty, in nats. */
const anyStranger = 4

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
  readonly evidence: readonly string[]
}

const nothingBesides: SideEvidence = {
  strength: 0,
  evidence: [],
  byWordAlone: false,
  bySidAlone: false,
}

/** Nats that evidence of a strength near 1 is worth: a name about as much as two actions that few have. */
const sideWorth = 25
/** From this share of its actions on, what is named explains another's likeness as well. */
const sharedMatches = 0.8

function score(
  index: RecognitionIndex,
  { position, reach, named }: Shortlisted,
  tokens: Tokens,
  input: RecognitionInput,
  ordinary: () => number,
): Scored | undefined {
  const profile = index.profiles[position]
  if (profile === undefined) return undefined
  const found = named ? sideEvidence(index, position, input) : nothingBesides
  // Of a product's roles the trust tells which: a name alone would take one for another.
  const side = found.byWordAlone && isForOthers(profile, input) ? nothingBesides : found
  // The best recall that is possible is below what counts: its fit need not be found.
  if (side.strength < tellingSide && reach < leastRecall) return undefined
  const fit = bestFit(index, position, tokens)
  if (fit === undefined) return undefined
  const isShort = fit.size < shortList || fit.matched < leastMatched
  if (isShort && side.strength === 0) return undefined
  const likeness = Math.sqrt(fit.recall * fit.precision)
  const told = side.strength * Math.min(1, 2 * fit.recall)
  const spoken = isSpokenFor(fit, side)
  const odds =
    isShort || fit.recall < leastRecall
      ? -Infinity
      : oddsOf({ fit, size: tokens.items.length, ordinary: ordinary(), reached: profile.reached })
  if (!spoken && !isTold(odds) && !isShared(fit, likeness)) return undefined
  const confidence = Math.min(0.99, likeness + (1 - likeness) * told)
  return {
    profile,
    fit,
    confidence: capped(confidence, fit, { odds, spoken }),
    rank: fit.saved - sideWorth * Math.log(1 - told) - (fit.strangers === 0 ? 0 : anyStranger),
    spoken,
    evidence: [`${String(fit.matched)} of ${String(fit.size)} actions`, ...side.evidence],
  }
}

const round = (value: number): number => Math.round(value * 100) / 100

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The best profile of each baseline, likely ones first. */
export function ranked(
  index: RecognitionIndex,
  tokens: Tokens,
  input: RecognitionInput,
): readonly Scored[] {
  const best = new Map<string, Scored>()
  let saving: number | undefined
  const ordinary = (): number => (saving ??= ordinarySaving(index, tokens))
  for (const entry of shortlisted(index, tokens, input)) {
    const scored = score(index, entry, tokens, input, ordinary)
    if (scored === undefined) continue
    const known = best.get(scored.profile.baseline)
    if (known === undefined || isBetter(scored, known)) best.set(scored.profile.baseline, scored)
  }
  const found = noneAbove([...best.values()], tokens).sort(
    (a, b) =>
      tier(b) - tier(a) ||
      b.rank - a.rank ||
      trustLacks(a.profile, input) - trustLacks(b.profile, input) ||
      b.fit.size - a.fit.size ||
      a.fit.features.length - b.fit.features.length ||
      compareText(a.profile.baseline, b.profile.baseline),
  )
  return ownNameFirst(besidesNamed(found), input.names)
}

/** True where every word by which a baseline is told from its product's others stands in the names. */
function isNamedItself({ profile: { baseline } }: Scored, names: readonly string[]): boolean {
  const words = baseline.slice(baseline.lastIndexOf('/') + 1).split('-')
  return words.every((word) => names.some((name) => namesWord(name, word)))
}

/** From here on a list of the product that is named itself is meant, and not a longer one that holds most of it. */
const ownRecall = 0.9

/** Of the lists of one product that are likely, the one that the names spell before a longer one that they do not. */
function ownNameFirst(found: readonly Scored[], names: readonly string[]): readonly Scored[] {
  const [top] = found
  if (top === undefined || !top.spoken || !isBound(top) || isNamedItself(top, names)) return found
  const own = found.find((scored) => isOwn(scored, top.profile.product, names))
  return own === undefined ? found : [own, ...found.filter((scored) => scored !== own)]
}

const isOwn = (scored: Scored, product: string, names: readonly string[]): boolean =>
  scored.spoken &&
  isBound(scored) &&
  scored.profile.product === product &&
  scored.fit.recall >= ownRecall &&
  isNamedItself(scored, names)

/**
 * What the best explanation explains as well is no surer than that one is: the rarer actions that make another list
 * look like somebody's are those that the input lacks.
 */
function noneAbove(found: readonly Scored[], tokens: Tokens): Scored[] {
  const best = found.reduce<Scored | undefined>(
    (top, scored) => (top === undefined || scored.rank > top.rank ? scored : top),
    undefined,
  )
  if (best === undefined) return []
  return found.map((scored) => {
    const isMore =
      scored.spoken ||
      scored.confidence <= best.confidence ||
      tokens.items.some(({ action }) => scored.fit.explains(action) && !best.fit.explains(action))
    return isMore ? scored : { ...scored, confidence: best.confidence }
  })
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

/** So many actions that are left over can be another list: two share some. */
const leastLeft = 5

/** What a candidate leaves that is enough for another baseline; undefined where it is not. */
function leftBy(
  { fit }: Scored,
  actions: readonly string[],
  least: number,
): readonly string[] | undefined {
  const left = actions.filter((action) => !fit.explains(action))
  return left.length < least || left.length === actions.length ? undefined : left
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
  const left = tier(top) > 0 ? leftBy(top, input.actions, leastLeft) : undefined
  const second =
    left === undefined
      ? undefined
      : ranked(index, tokensOf(index, left), input).find(
          ({ profile }) => profile.baseline !== top.profile.baseline,
        )
  const rest =
    second === undefined || tier(second) === 0
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
  const chosen: Scored[] = []
  const whole = ranked(index, tokensOf(index, input.actions), input)
  let actions: readonly string[] | undefined = input.actions
  while (chosen.length < mostBound && actions !== undefined) {
    const left: readonly string[] = actions
    const isChosen = ({ profile }: Scored): boolean =>
      chosen.some((entry) => entry.profile.baseline === profile.baseline)
    // Lists of one product share actions: those that the names spell are judged by all that the role has.
    const own: Scored | undefined = whole.find(
      (scored) =>
        !isChosen(scored) &&
        isOwn(scored, chosen[0]?.profile.product ?? '', input.names) &&
        left.filter((action) => scored.fit.explains(action)).length >= leastLeft,
    )
    const top: Scored | undefined =
      own ?? (chosen.length === 0 ? whole : ranked(index, tokensOf(index, left), input))[0]
    if (top === undefined || !isBound(top) || isChosen(top)) break
    chosen.push(top)
    actions = leftBy(top, left, shortList)
  }
  return chosen.map(candidateOf)
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
