import { resolveChoice } from '../src/baselines/resolve.ts'
import { clausesOf, marksOf } from '../src/baselines/written-marks.ts'
import type { Baseline, BaselineGrant, BaselineSource } from '../src/model/baseline.ts'

/** Lists with one set of actions: no reader could tell them apart. */
export interface ListClass {
  readonly actions: readonly string[]
  /** Its statements. */
  readonly grants: readonly BaselineGrant[]
  readonly baselines: ReadonlySet<string>
  readonly products: ReadonlySet<string>
}

export const leastSize = 8

export const productOf = (id: string): string => id.split('/').slice(0, 2).join('/')

function statedBy(
  baseline: Baseline,
  source: BaselineSource,
): Pick<ListClass, 'actions' | 'grants'> {
  const { version, edition, features } = source
  const answer = resolveChoice({ ...baseline, defects: [] }, { version, edition, features })
  if (!answer.ok) throw new Error(answer.problem)
  const grants = answer.value.required.filter(
    (grant) => grant.effect === 'Allow' && grant.lists.includes(source.list),
  )
  return { actions: [...new Set(grants.flatMap((grant) => grant.actions))], grants }
}

/** What the statements of some of a list's actions say besides: their Sids, names and tags. */
export function saidBesides(
  { grants }: ListClass,
  actions: readonly string[],
): { readonly sids: readonly string[]; readonly marks: readonly string[] } {
  const left = new Set(actions)
  const own = grants.filter((grant) => grant.actions.some((action) => left.has(action)))
  return {
    sids: [...new Set(own.flatMap(({ sid }) => (sid === undefined ? [] : [sid])))],
    marks: [
      ...new Set(
        own.flatMap(({ resources, condition }) => [...marksOf(resources, clausesOf(condition))]),
      ),
    ],
  }
}

/** The identity lists of eight or more actions, equal ones once. */
export function listClasses(baselines: readonly Baseline[]): readonly ListClass[] {
  const classes = new Map<string, ListClass & { baselines: Set<string>; products: Set<string> }>()
  for (const baseline of baselines) {
    if (baseline.kind !== 'identity') continue
    for (const source of baseline.sources) {
      const stated = statedBy(baseline, source)
      if (stated.actions.length < leastSize) continue
      const key = stated.actions
        .map((action) => action.toLowerCase())
        .sort()
        .join()
      const found = classes.get(key) ?? { ...stated, baselines: new Set(), products: new Set() }
      found.baselines.add(baseline.id)
      found.products.add(productOf(baseline.id))
      classes.set(key, found)
    }
  }
  return [...classes.values()]
}

/** A seeded source of numbers from 0 (inclusive) to 1 (exclusive): mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

export const pick = <T>(values: readonly T[], random: () => number): T => {
  const value = values[Math.floor(random() * values.length)]
  if (value === undefined) throw new Error('nothing to pick from')
  return value
}

/** 5 to 40 % of the actions are lost. */
export function dropped(actions: readonly string[], random: () => number): readonly string[] {
  const share = 0.05 + random() * 0.35
  const left = actions.filter(() => random() >= share)
  return left.length > 0 ? left : actions
}

/** 3 to 60 actions of any service are added. */
export function extended(
  actions: readonly string[],
  others: readonly string[],
  random: () => number,
): readonly string[] {
  const count = 3 + Math.floor(random() * 58)
  return [...actions, ...Array.from({ length: count }, () => pick(others, random))]
}

/** One half of a list, in its order: the first of two policies into which it was split. */
export function split(actions: readonly string[], random: () => number): readonly string[] {
  const at = Math.floor(actions.length * (0.4 + random() * 0.2))
  return random() < 0.5 ? actions.slice(0, at) : actions.slice(at)
}
