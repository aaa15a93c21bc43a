/** A deterministic source of choices: equal seeds make equal choices on every platform. */
export interface Random {
  /** A whole number from 0, below `limit`. */
  below(limit: number): number
  /** True once in `times`. */
  once(times: number): boolean
  pick<T>(list: readonly [T, ...T[]]): T
}

/** Choices for the `index`-th input of a seed (mulberry32 over a mixed state). */
export function randomOf(seed: number, index: number): Random {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const below = (limit: number): number => (limit <= 1 ? 0 : next() % limit)
  return {
    below,
    once: (times) => below(times) === 0,
    pick: (list) => list[below(list.length)] ?? list[0],
  }
}
