import type { Fit } from './fit.ts'
import type { SideEvidence } from './side-evidence.ts'

/** Lists shorter than this are recognised only with evidence besides their actions. */
export const shortList = 8
/** Below this a candidate is not likely. */
export const likelyFrom = 0.5
/** Below this a candidate is an answer to who asks, and nothing that a check acts on. */
export const boundFrom = 0.6
/** What resembles a list and an ordinary policy alike is at most this sure. */
export const mostUnlikely = 0.49
/** What is close to an everyday list is at most this sure: who asks is told, a check is silent. */
const mostClose = 0.59

/** Of a list of which less is there nothing is told. */
export const leastRecall = 0.28
/** From these odds on (a natural logarithm, see `oddsOf`) a likeness is told, and acted on unasked. */
const toldOdds = 0.5
const boundOdds = 2

/** A list that ordinary policies share resembles where the input is of it alone, or has it whole. */
const leastShared = 0.3
const alone = { precision: 0.99, saved: 14 }
const whole = { recall: 0.97, saved: 18 }

/** Unasked, more is asked for: of the list, of both shares, of what ordinary policies do not have. */
const sureRecall = 0.5
const sureTolerance = 0.05
const leastSpecificWhole = 0.6
const leastSpecific = 0.45
/** A list of less is told from the uses of a role with many by more than its actions. */
const telling = 1
const mostlyOthers = 0.5

export const isTold = (odds: number): boolean => odds >= toldOdds

/** True where the input is a part of a list and nothing else, or has a list whole, action by action. */
export const isShared = (fit: Fit, likeness: number): boolean =>
  likeness >= leastShared &&
  isSpelled(fit) &&
  ((fit.precision >= alone.precision && fit.saved >= alone.saved) ||
    (fit.recall >= whole.recall && fit.saved >= whole.saved))

const isSpelled = (fit: Fit): boolean => fit.sure >= 0.9 * fit.matched

/** From this strength on, names, Sids or the trust speak for a likeness that would else be chance. */
export const tellingSide = 0.25
/** A name says whose a role is: of what a role of many uses does, less than most of a list is not the vendor's. */
const namedRecall = 0.7

/** True where a name, a Sid or an account speaks for a list. */
export const isSpokenFor = (
  fit: Fit,
  { strength, byWordAlone, bySidAlone }: SideEvidence,
): boolean =>
  strength >= tellingSide &&
  !(byWordAlone && fit.recall < namedRecall && fit.precision < mostlyOthers) &&
  // Others name what everybody does by the same words.
  !(bySidAlone && fit.specific < leastSpecific)

/** What is told to who asks, and no more: too little of the list, both shares middling, or what roles of many uses have. */
const isUnsure = (fit: Fit): boolean =>
  fit.sure < shortList ||
  fit.recall < sureRecall ||
  (1 - fit.recall) * (1 - fit.precision) > sureTolerance ||
  fit.specificWhole < leastSpecificWhole ||
  fit.specific < leastSpecific ||
  (fit.specificWhole < telling && fit.precision < mostlyOthers)

/** The two shares and the evidence besides as one number; what ordinary policies have, too, is capped. */
export function capped(
  confidence: number,
  fit: Fit,
  { odds, spoken }: { readonly odds: number; readonly spoken: boolean },
): number {
  const isSure = spoken || (odds >= boundOdds && !isUnsure(fit))
  if (isSure && confidence >= boundFrom) return confidence
  if (isTold(odds) || (spoken && confidence >= likelyFrom))
    return Math.min(mostClose, likelyFrom + (mostClose - likelyFrom) * confidence)
  return spoken ? Math.min(mostUnlikely, confidence) : mostUnlikely * confidence
}
