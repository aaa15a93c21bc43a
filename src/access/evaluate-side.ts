import { evaluateAll, type Answer } from './evaluate.ts'
import type { Request } from './request.ts'
import type { Side } from './sides.ts'

/**
 * What one side says to a request: every layer must allow it, and none may deny it. An unread policy
 * makes it unknown; an unread boundary is taken to let everything through.
 */
export function evaluateSide(side: Side, request: Request): Answer {
  if (side.unread.length > 0) return 'unknown'
  let answer: Answer = 'allowed'
  for (const layer of side.layers) {
    const said = evaluateAll(layer, request)
    if (said === 'denied') return 'denied'
    if (said === 'unknown') answer = 'unknown'
  }
  return answer
}
