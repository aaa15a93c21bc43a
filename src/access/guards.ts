import { consequence, equalityOf, type Equality } from '../model/equality.ts'
import type { Guard } from '../model/value.ts'

/** An undecided condition taken as true or as false. */
export interface GuardLiteral {
  /** Names condition and case. */
  readonly id: string
  readonly symbol: string
  readonly holds: boolean | string
  readonly positive: boolean
  /** What it says of a value, if it does: other conditions on that value follow from it. */
  readonly equality?: Equality
}

/** What is assumed of undecided conditions; never contradictory. */
export type Guards = readonly GuardLiteral[]

export const noGuards: Guards = []

/** The identity of a guard: symbol and side. */
export function guardId(symbol: string, holds: boolean | string): string {
  return JSON.stringify([symbol, holds])
}

/** The ids of some guards, for patterns that are only there under them. */
export function guardIds(guards: readonly Guard[]): readonly string[] {
  if (guards.length === 0) return []
  return [...new Set(guards.map((guard) => guardId(guard.symbol, guard.holds)))].sort()
}

/** The literal of an id; a negated side of a two-way condition is its other side. */
export function guardLiteral(id: string, positive: boolean): GuardLiteral {
  const [symbol = '', holds = true] = JSON.parse(id) as [string?, (boolean | string)?]
  if (typeof holds === 'string') {
    const equality = { subject: symbol, text: holds, is: positive }
    return { id, symbol, holds, positive, equality }
  }
  const side = positive ? holds : !holds
  const equality = equalityOf(symbol, side)
  return {
    id: guardId(symbol, side),
    symbol,
    holds: side,
    positive: true,
    ...(equality === undefined ? {} : { equality }),
  }
}

/** `guards` and one more; undefined where they contradict each other. */
export function assume(guards: Guards, literal: GuardLiteral): Guards | undefined {
  for (const known of guards) {
    if (known.equality !== undefined && literal.equality !== undefined) {
      const follows = consequence(known.equality, literal.equality)
      if (follows !== undefined) return follows ? guards : undefined
    }
    if (known.symbol !== literal.symbol) continue
    if (known.id === literal.id) return known.positive === literal.positive ? guards : undefined
    // A condition is on one side only.
    if (known.positive && literal.positive) return undefined
    if (known.positive && !literal.positive) return guards
  }
  return [...guards, literal]
}

export function assumeAll(guards: Guards, literals: readonly GuardLiteral[]): Guards | undefined {
  let all: Guards | undefined = guards
  for (const literal of literals) {
    all = assume(all, literal)
    if (all === undefined) return undefined
  }
  return all
}

/** True where every condition of `ids` is assumed to hold. */
export function areAssumed(guards: Guards, ids: readonly string[]): boolean {
  return ids.every((id) => guards.some((known) => known.positive && known.id === id))
}
