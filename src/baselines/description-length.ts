import { isWide } from './action-text.ts'
import type { Chosen } from './chosen.ts'
import type { RecognitionIndex } from './recognition-index.ts'
import type { Tokens } from './tokens.ts'

/** What an action of no list costs to name, besides its rarity: about ln of the actions that any service has. */
const ordinaryCost = 2.5
/** What `s3:*` tells where both have it: who deploys with a service writes no less. */
const wideWorth = 0.5
/** What an action tells that only a vendor's pattern holds, and each action that a pattern of the input holds. */
const underPattern = 0.3

/** ln n!, by Stirling with two corrections: wrong by less than 0.001 from 1 on. */
function lnFactorial(n: number): number {
  if (n < 2) return 0
  return n * Math.log(n) - n + Math.log(2 * Math.PI * n) / 2 + 1 / (12 * n) - 1 / (360 * n ** 3)
}

const lnChoices = (size: number, picked: number): number =>
  lnFactorial(size) - lnFactorial(picked) - lnFactorial(size - picked)

/** ln of the ways to pick some of `size` actions: how many, then which. */
export const costOfPicking = (size: number, picked: number): number =>
  Math.log(size + 1) + lnChoices(size, picked)

/**
 * How much shorter an input is told as "these of that list, and besides" than action by action (minimum
 * description length), in nats. A list that lost some actions and one that stands among foreign ones are both
 * told shortly, where ratios favour lists of the input's own size.
 */
export function savedBy(
  index: RecognitionIndex,
  chosen: Chosen,
  matched: number,
  input: Tokens,
): number {
  let saved = 0
  for (const { action, tokens, isPattern } of input.items) {
    let under = 0
    let spelled = 0
    for (const token of tokens) {
      if (chosen.marks[token] !== 1) continue
      if (index.texts[token] === action)
        spelled =
          isPattern && isWide(action) ? wideWorth : ordinaryCost + (index.weights[token] ?? 0)
      else under += underPattern
    }
    saved += Math.max(spelled, under)
  }
  return saved - costOfPicking(chosen.tokens.length, matched)
}
