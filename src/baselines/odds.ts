import type { Reached } from '../model/recognition.ts'
import type { Fit } from './fit.ts'
import { alone, among } from './odds-weights.ts'

/** What the likeness of an input to one profile is judged by. */
export interface Likeness {
  readonly fit: Fit
  /** Actions of the input. */
  readonly size: number
  /** What an ordinary policy saves; see `ordinarySaving`. */
  readonly ordinary: number
  readonly reached: Reached | undefined
}

/** From this precision on the input is of the profile alone. */
const aloneFrom = 0.97

/** True where next to nothing stands there besides the profile. */
export const isAlone = ({ precision }: Fit): boolean => precision >= aloneFrom

/** Where each measure bends: between two of these its weight is one number. */
const bends = {
  beyondOrdinary: [-5, 3, 6, 10, 15, 25],
  beyondReached: [-20, -4, 0, 4, 10, 20],
  beyondSecond: [-20, -4, 0, 4, 10, 20],
  saved: [5, 15, 22, 30, 45, 80],
  recall: [0.2, 0.35, 0.5, 0.7, 0.9, 1],
  middling: [0, 0.02, 0.05, 0.1],
  precision: [0.1, 0.3, 0.6, 0.9, 1],
  specific: [0, 0.2, 0.4, 0.8, 1.5, 3, 8],
  rivals: [0, 0.7, 1.5, 2.5, 4],
  spelled: [0.3, 0.6, 0.9, 1],
  matched: [3, 5, 7, 9, 14],
  size: [2, 5, 8, 12],
} as const

/** The measures of a likeness, each as how far it comes between its bends; 1 first. */
export function measuresOf({ fit, size, ordinary, reached }: Likeness): readonly number[] {
  const [most, second] = isAlone(fit)
    ? [reached?.[0] ?? 0, reached?.[1] ?? 0]
    : [reached?.[2] ?? 0, reached?.[3] ?? 0]
  const values: Readonly<Record<keyof typeof bends, number>> = {
    beyondOrdinary: fit.gain - ordinary,
    beyondReached: fit.saved - most,
    beyondSecond: fit.saved - second,
    saved: fit.saved,
    recall: fit.recall,
    middling: (1 - fit.recall) * (1 - fit.precision),
    precision: fit.precision,
    specific: fit.specific,
    rivals: Math.log1p(fit.rivals),
    spelled: fit.sure / Math.max(1, fit.matched),
    matched: fit.matched,
    size,
  }
  const measures = [1]
  for (const [name, places] of Object.entries(bends)) {
    const value = values[name as keyof typeof bends]
    for (let place = 1; place < places.length; place += 1) {
      const [from = 0, to = 0] = [places[place - 1], places[place]]
      measures.push(Math.min(Math.max(value, from), to) - from)
    }
  }
  return measures
}

/**
 * The logarithm of the odds that an input is of a vendor's list and not of nobody's, by its actions alone: a logistic
 * regression over mutated lists and ordinary policies (`scripts/fit-odds.ts`).
 */
export function oddsOf(likeness: Likeness): number {
  const weights = isAlone(likeness.fit) ? alone : among
  return measuresOf(likeness).reduce(
    (sum, measure, place) => sum + measure * (weights[place] ?? 0),
    0,
  )
}
