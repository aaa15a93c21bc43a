import type { Value } from '../../model/value.ts'
import { lazyOf } from './lazy.ts'

/** Elements and pieces that one value may hold, shared parts counted as often as they occur. */
export const maxWeight = 300_000

const weights = new WeakMap<Value, number>()

/** How many scalars and pieces a value holds. Shared parts make this grow faster than memory does. */
export function weightOf(value: Value): number {
  if (value.kind === 'string') return 1 + value.pieces.length
  if (!mayHoldMore(value)) return 1
  const known = weights.get(value)
  if (known !== undefined) return known
  const weight = weigh(value)
  if (weight > 16) weights.set(value, weight)
  return weight
}

function mayHoldMore({ kind }: Value): boolean {
  return kind === 'list' || kind === 'map' || kind === 'json' || kind === 'alternatives'
}

function weigh(value: Value): number {
  switch (value.kind) {
    case 'list':
      return value.items.reduce((sum, item) => sum + weightOf(item), 1)
    case 'map':
      if (lazyOf(value) !== undefined) return 1
      return value.entries.reduce((sum, entry) => sum + weightOf(entry.value), 1)
    case 'json':
      return 1 + weightOf(value.value)
    case 'alternatives':
      return value.branches.reduce((sum, branch) => sum + weightOf(branch.value), 1)
    default:
      return 1
  }
}
