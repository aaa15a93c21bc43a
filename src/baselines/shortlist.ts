import type { RecognitionIndex } from './recognition-index.ts'
import { namedProfiles, type SideInput } from './side-evidence.ts'
import type { Tokens } from './tokens.ts'

/** A profile that is worth comparing action by action. */
export interface Shortlisted {
  readonly position: number
  /** The recall of the profile is at most this. */
  readonly reach: number
  /** True where a name, a Sid or an account speaks for it. */
  readonly named: boolean
}

const mostVendors = 24
/** Of those that have what the input spells out: a pattern of the input covers much of lists that spell its actions. */
const mostSpelled = 12

/** The profiles that an input is likeliest of, and those for which a name, a Sid or an account speaks. */
export function shortlisted(
  index: RecognitionIndex,
  tokens: Tokens,
  input: SideInput,
): readonly Shortlisted[] {
  const { starts, values } = index.postings
  const coverage = new Float64Array(index.profiles.length)
  const spelled = new Float64Array(index.profiles.length)
  for (const token of tokens.covered) {
    const weight = index.weights[token] ?? 0
    const strength = tokens.strengths[token] ?? 0
    const own = tokens.spelled[token] === 1 ? weight : 0
    const end = starts[token + 1] ?? 0
    for (let at = starts[token] ?? 0; at < end; at += 1) {
      const profile = values[at] ?? 0
      coverage[profile] = (coverage[profile] ?? 0) + strength * weight
      spelled[profile] = (spelled[profile] ?? 0) + own
    }
  }
  const named = new Set(
    namedProfiles(index, input).filter((profile) => (coverage[profile] ?? 0) > 0),
  )
  const best = new Set([
    ...bestByScore(index, coverage, mostVendors),
    ...bestByScore(index, spelled, mostSpelled),
    ...named,
  ])
  return [...best].map((position) => {
    const gain = coverage[position] ?? 0
    return {
      position,
      // A little more than the quotient, for the sake of rounding.
      reach: Math.min(1, gain / Math.max(index.lightest[position] ?? 0, gain) + 1e-9),
      named: named.has(position),
    }
  })
}

/** The best of the profiles of which an input has something, by the weight of it over the root of their own. */
function bestByScore(
  index: RecognitionIndex,
  gains: Float64Array,
  most: number,
): readonly number[] {
  const profiles: number[] = []
  const scores: number[] = []
  for (let profile = 0; profile < gains.length; profile += 1) {
    const gain = gains[profile] ?? 0
    if (gain === 0) continue
    const score = gain / Math.sqrt(Math.max(index.lightest[profile] ?? 1, gain))
    let place = scores.length
    while (place > 0 && (scores[place - 1] ?? 0) < score) place -= 1
    if (place === most) continue
    scores.splice(place, 0, score)
    profiles.splice(place, 0, profile)
    if (scores.length > most) {
      scores.pop()
      profiles.pop()
    }
  }
  return profiles
}
