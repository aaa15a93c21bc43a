import { isUnread } from '../node.ts'
import { parseOperator } from '../operator.ts'
import type { Draft, Policy } from '../policy.ts'

/** Operators that do not exist, and Null in combinations it does not have. */
export function* conditionOperators(policy: Policy): Iterable<Draft> {
  for (const { blocks } of policy.statements) {
    for (const block of blocks) {
      if (block.name === undefined || isUnread(block.key)) continue
      const operator = parseOperator(block.name)
      if (operator === undefined)
        yield {
          code: 'INVALID_CONDITION_OPERATOR',
          at: [block.key],
          details: `The condition operator ${block.name} does not exist.`,
        }
      else if (operator.family === 'Null' && operator.ifExists)
        yield {
          code: 'NULL_WITH_IF_EXISTS',
          at: [block.key],
          details: 'Null tests whether a key exists: it cannot be combined with IfExists.',
        }
      else if (operator.family === 'Null' && operator.set !== undefined)
        yield {
          code: 'NULL_WITH_QUALIFIER',
          at: [block.key],
          details: `Null tests the key and not its values: ${operator.set} adds nothing.`,
        }
    }
  }
}
