import { costOfPicking } from './description-length.ts'
import type { RecognitionIndex } from './recognition-index.ts'
import type { Tokens } from './tokens.ts'

/**
 * How much shorter an input is told, at most, as "some of that ordinary policy" than action by action, in nats; what a
 * vendor's list has to save more of to be meant. `isCounted`: false for policies that are left out.
 */
export function ordinarySaving(
  index: RecognitionIndex,
  { items }: Tokens,
  isCounted?: (policy: number) => boolean,
): number {
  const { sizes, having } = index.ordinary()
  const gains = new Float64Array(sizes.length)
  const picked = new Uint32Array(sizes.length)
  for (const { own } of items) {
    if (own === undefined) continue
    const cost = index.costs[own] ?? 0
    const end = having.starts[own + 1] ?? 0
    for (let at = having.starts[own] ?? 0; at < end; at += 1) {
      const policy = having.values[at] ?? 0
      gains[policy] = (gains[policy] ?? 0) + cost
      picked[policy] = (picked[policy] ?? 0) + 1
    }
  }
  let most = 0
  for (let policy = 0; policy < gains.length; policy += 1) {
    const gain = gains[policy] ?? 0
    if (gain <= most || isCounted?.(policy) === false) continue
    most = Math.max(most, gain - costOfPicking(sizes[policy] ?? 0, picked[policy] ?? 0))
  }
  return most
}
