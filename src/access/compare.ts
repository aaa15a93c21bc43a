import type { PolicyDocument } from '../model/policy.ts'
import { decide, type AccessDecision } from './decide.ts'
import type { Examples } from './examples.ts'
import { sidesOf } from './sides.ts'

/**
 * Does `head` allow any request that `base` does not? PASS is proof; FAIL comes with a request that
 * an evaluator confirmed; UNDECIDED names what stands in the way.
 */
export function compareDocuments(
  base: PolicyDocument,
  head: PolicyDocument,
  examples?: Examples,
): AccessDecision {
  const [before, after] = sidesOf(
    [base, head].map((document) => ({
      layers: [[{ document, guards: [] }]],
      unread: [],
      unreadCaps: [],
    })),
  )
  if (before === undefined || after === undefined) throw new Error('two sides were asked for')
  return decide(before, after, examples)
}
