import type { NumberLists } from '../model/recognition.ts'

/** Ordinary policies, ready to be asked. */
export interface OrdinaryIndex {
  /** By policy: how many of the vendors' actions it has. */
  readonly sizes: Uint32Array
  /** By token: the policies that have it. */
  readonly having: NumberLists
}

/** Turns the lists of what policies have round: by token, below `tokens`, the policies. */
export function openOrdinary({ starts, values }: NumberLists, tokens: number): OrdinaryIndex {
  const count = starts.length - 1
  const sizes = new Uint32Array(count)
  const from = new Uint32Array(tokens + 1)
  for (const token of values) from[token + 1] = (from[token + 1] ?? 0) + 1
  for (let token = 0; token < tokens; token += 1)
    from[token + 1] = (from[token + 1] ?? 0) + (from[token] ?? 0)
  const next = from.slice()
  const policies = new Uint32Array(values.length)
  for (let policy = 0; policy < count; policy += 1) {
    const end = starts[policy + 1] ?? 0
    const start = starts[policy] ?? 0
    sizes[policy] = end - start
    for (let at = start; at < end; at += 1) {
      const token = values[at] ?? 0
      const place = next[token] ?? 0
      policies[place] = policy
      next[token] = place + 1
    }
  }
  return { sizes, having: { starts: from, values: policies } }
}
