import type { ProfileHead } from '../model/recognition.ts'
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

/** A list of which less is there is named by chance. */
const chanceRecall = 0.35
/** All of the input is in one list, and more of it than ordinary policies have: less of the list will do. */
const purePart = { recall: 0.36, precision: 0.97, specific: 1, saved: 22 }
/** Of a large list still less. */
export const largePart = { recall: 0.28, saved: 45 }
/**
 * What all of the input is in tells more the rarer it is and the shorter it is told so: specificity times nats. The
 * everyday actions of one service tell nothing.
 */
const tellingPart = { recall: 0.28, specific: 0.3, worth: 8.5 }
/** From here on all of the input is of the list, or all of the list is there. */
const nearlyAll = 0.97
/** A part of an everyday list and nothing besides. */
const closePart = { recall: 0.55, saved: 19, sure: 6 }
/** An everyday list, whole among others; and one that is written action by action. */
const closeWhole = { precision: 0.2, saved: 20 }
/** An everyday list and nothing besides. */
const closeCopy = { saved: 14 }
/** An AWS-managed policy of which less is there was not copied. */
export const copyRecall = 0.85

/** A list that ordinary policies share is worth naming to who asks where the input is of it alone, or has it whole. */
const leastShared = 0.3
const alone = { precision: 0.99, saved: 14 }
const whole = { recall: 0.97, saved: 18 }

/** A list that ordinary policies have nearly whole, and a share of one that they have, are recognised by more than actions. */
const leastSpecificWhole = 0.6
const leastSpecific = 0.45
/** A list of less is told from the uses of a role with many by more than its actions. */
const telling = 1
const mostlyOthers = 0.5
/** From this share on a likeness rests on actions that the input spells out, not on patterns that happen to hold them. */
const leastSure = 0.6
/** Of fewer actions than a short list has a larger share is asked for. */
const fewRecall = 0.5
/** Unasked, more is asked for. */
const sureRecall = 0.5
const sureTolerance = 0.05

/**
 * A list that lost actions explains the input, and one among foreign actions is there in full: one of the two
 * shares is near 1. Where both are middling it is chance, unless many single actions agree. A likeness in what
 * everybody does with a bucket or a table is chance too.
 */
export function isChance(fit: Fit): boolean {
  if (fit.specificWhole < leastSpecificWhole || fit.specific < leastSpecific) return true
  if (fit.specificWhole < telling && fit.precision < mostlyOthers) return true
  if (fit.sure < leastSure * fit.matched) return true
  if (isPurePart(fit)) return false
  const tolerated = 0.03 + Math.min(0.03, Math.max(0, fit.sure - shortList) * 0.001)
  if (fit.sure < shortList && fit.recall < fewRecall) return true
  return fit.recall < chanceRecall || (1 - fit.recall) * (1 - fit.precision) > tolerated
}

export const isPurePart = (fit: Fit): boolean =>
  fit.sure >= shortList &&
  fit.precision >= purePart.precision &&
  fit.specific >= purePart.specific &&
  ((fit.recall >= purePart.recall && fit.saved >= purePart.saved) ||
    (fit.recall >= largePart.recall && fit.saved >= largePart.saved))

/** True where all of the input is in a list that ordinary policies do not hold so, and tells more than they could. */
const isTellingPart = (fit: Fit, common: ProfileHead['common']): boolean =>
  common?.includes('part') !== true &&
  isSpelled(fit) &&
  fit.precision >= purePart.precision &&
  fit.recall >= tellingPart.recall &&
  fit.specific >= tellingPart.specific &&
  fit.specific * fit.saved >= tellingPart.worth

/** True where the input is a part of a list and nothing else, or has a list whole, action by action. */
export const isShared = (fit: Fit, likeness: number): boolean =>
  likeness >= leastShared &&
  isSpelled(fit) &&
  ((fit.precision >= alone.precision && fit.saved >= alone.saved) ||
    (fit.recall >= whole.recall && fit.saved >= whole.saved))

const isSpelled = (fit: Fit): boolean => fit.sure >= 0.9 * fit.matched

/** How an input can be close to an everyday list. */
export type Closeness = 'copy' | 'part' | 'whole'

/** A copy of an everyday list, a part of it and nothing besides, or the whole list among others; else undefined. */
export function closenessOf(fit: Fit): Closeness | undefined {
  if (!isSpelled(fit)) return undefined
  const { precision, recall, saved } = fit
  const isWhole = recall >= nearlyAll
  if (precision >= nearlyAll) {
    if (isWhole) return saved >= closeCopy.saved ? 'copy' : undefined
    return recall >= closePart.recall && saved >= closePart.saved && fit.sure >= closePart.sure
      ? 'part'
      : undefined
  }
  return isWhole && precision >= closeWhole.precision && saved >= closeWhole.saved
    ? 'whole'
    : undefined
}

/** True where so much of an everyday list is there, and so little besides, that few ordinary policies have it. */
export function isClose(fit: Fit, common: ProfileHead['common']): boolean {
  const closeness = closenessOf(fit)
  return closeness !== undefined && (closeness === 'copy' || common?.includes(closeness) !== true)
}

/** From this strength on, names, Sids or the trust speak for a likeness that would else be chance. */
export const tellingSide = 0.25
/** A name says whose a role is: of what a role of many uses does, less than most of a list is not the vendor's. */
const namedRecall = 0.7

/** True where a name, a Sid or an account speaks for a list. */
export const isSpokenFor = (
  fit: Fit,
  { strength, byNameAlone, bySidAlone }: SideEvidence,
): boolean =>
  strength >= tellingSide &&
  !(byNameAlone && fit.recall < namedRecall && fit.precision < mostlyOthers) &&
  // Others name what everybody does by the same words.
  !(bySidAlone && fit.specific < leastSpecific)

/** What is told to who asks, and no more: too little of the list, or both shares middling. */
const isUnsure = (fit: Fit): boolean =>
  fit.sure < shortList ||
  fit.recall < sureRecall ||
  (1 - fit.recall) * (1 - fit.precision) > sureTolerance

/** The two shares and the evidence besides as one number; what ordinary policies have, too, is capped. */
export function capped(
  confidence: number,
  fit: Fit,
  {
    doubtful,
    spoken,
    common,
  }: {
    readonly doubtful: boolean
    readonly spoken: boolean
    readonly common: ProfileHead['common']
  },
): number {
  if (!doubtful && confidence >= boundFrom && (spoken || !isUnsure(fit))) return confidence
  if (
    (!doubtful && confidence >= likelyFrom) ||
    isClose(fit, common) ||
    isPurePart(fit) ||
    isTellingPart(fit, common)
  )
    return Math.min(mostClose, likelyFrom + (mostClose - likelyFrom) * confidence)
  return doubtful ? mostUnlikely * confidence : Math.min(mostUnlikely, confidence)
}

/** An AWS-managed policy is copied whole: less than most of it, or much besides, is no copy. */
export const isCopy = (fit: Fit): boolean => fit.recall >= copyRecall && fit.precision >= 0.8
