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
