import { compileRecognition, type Background } from '../src/baselines/compile-recognition.ts'
import { bestFit } from '../src/baselines/fit.ts'
import { isAlone } from '../src/baselines/odds.ts'
import { openIndex, type RecognitionIndex } from '../src/baselines/recognition-index.ts'
import { shortlisted } from '../src/baselines/shortlist.ts'
import { tokensOf } from '../src/baselines/tokens.ts'
import type { Reached, RecognitionProfile } from '../src/model/recognition.ts'
import type { OrdinaryPolicy } from './ordinary-policies.ts'

/** What policies of one origin save at most with a profile, in nats. */
interface Best {
  readonly origin: string
  readonly saved: number
}

/** By profile and by whether a policy is it alone: the best of each origin, the most first. */
export type Reaches = readonly (readonly [alone: readonly Best[], among: readonly Best[]])[]

/** So many of the best are kept: the first two of any origins but one. */
const kept = 3

/** How near ordinary policies come to each profile. */
export function reachesOf(index: RecognitionIndex, policies: readonly OrdinaryPolicy[]): Reaches {
  const best = index.profiles.map(() => [new Map<string, number>(), new Map<string, number>()])
  for (const { origin, actions } of policies) {
    const tokens = tokensOf(index, actions)
    const asked = { names: [], sids: [], accounts: [], services: [] }
    for (const { position } of shortlisted(index, tokens, asked)) {
      const fit = bestFit(index, position, tokens)
      const known = best[position]?.[fit !== undefined && isAlone(fit) ? 0 : 1]
      if (fit === undefined || known === undefined) continue
      known.set(origin, Math.max(known.get(origin) ?? 0, fit.saved))
    }
  }
  const sorted = (known: ReadonlyMap<string, number> | undefined): readonly Best[] =>
    [...(known ?? [])]
      .map(([origin, saved]) => ({ origin, saved }))
      .sort((a, b) => b.saved - a.saved)
      .slice(0, kept)
  return best.map(([alone, among]) => [sorted(alone), sorted(among)] as const)
}

const rounded = (value: number): number => Math.round(value * 10) / 10

/** What is reached by others than one origin; undefined where nobody has anything. */
export function reachedBesides(
  [alone, among]: Reaches[number],
  origin: string | undefined,
): Reached | undefined {
  const others = [alone, among].flatMap((all) => {
    const left = all.filter((one) => one.origin !== origin)
    return [rounded(left[0]?.saved ?? 0), rounded(left[1]?.saved ?? 0)]
  })
  const [first = 0, second = 0, third = 0, fourth = 0] = others
  return others.every((value) => value === 0) ? undefined : [first, second, third, fourth]
}

/** The profiles with what ordinary policies have of them. */
export function withReached(
  profiles: readonly RecognitionProfile[],
  background: Background,
  policies: readonly OrdinaryPolicy[],
): readonly RecognitionProfile[] {
  const reaches = reachesOf(openIndex(compileRecognition(profiles, background)), policies)
  return profiles.map((profile, position) => {
    const reached = reachedBesides(reaches[position] ?? [[], []], undefined)
    return reached === undefined ? profile : { ...profile, reached }
  })
}
