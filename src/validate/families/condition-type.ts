import type { OperatorFamily } from '../operator.ts'
import type { Clause, Draft, Policy } from '../policy.ts'

/** Single-valued in the reference and multivalued for the service. */
const multivaluedInPractice: ReadonlySet<string> = new Set(['codestar-connections:provideraction'])

/** Operators that do not fit the type of their key, and set operators missing or out of place. */
export function* conditionTypes(policy: Policy): Iterable<Draft> {
  for (const { clauses, effect } of policy.statements) {
    for (const clause of clauses) {
      const { operator, knowledge, key, keyText, name } = clause
      if (operator.family === 'Null' || knowledge.kind !== 'known') continue
      if (knowledge.multivalued && operator.set === undefined)
        yield {
          code: 'MISSING_QUALIFIER',
          at: [key],
          details: `${keyText} has several values: put ForAllValues: or ForAnyValue: before the operator.`,
        }
      if (
        !knowledge.multivalued &&
        operator.set === 'ForAllValues' &&
        effect === 'Allow' &&
        !multivaluedInPractice.has(name)
      )
        yield {
          code: 'FORALLVALUES_WITH_SINGLE_VALUED_KEY',
          at: [key],
          details: `${keyText} has one value: with ForAllValues the statement also allows requests without the key.`,
        }
      const mismatch = typeFault(clause, knowledge.type)
      if (mismatch !== undefined) yield mismatch
    }
  }
}

/** The operator families that suit a key of each type. */
const suitable: ReadonlyMap<string, readonly OperatorFamily[]> = new Map<
  string,
  readonly OperatorFamily[]
>([
  ['String', ['String', 'Binary']],
  ['ARN', ['Arn', 'String']],
  ['Bool', ['Bool']],
  ['Numeric', ['Numeric']],
  ['Date', ['Date', 'Numeric']],
  ['IPAddress', ['IpAddress']],
  ['Binary', ['Binary', 'String']],
])

function typeFault(clause: Clause, type: string): Draft | undefined {
  const { operator, key, keyText } = clause
  if (type === 'ARN' && operator.family === 'String' && operator.like)
    return {
      code: 'STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS',
      at: [key],
      details: `${keyText} holds an ARN: ArnLike compares it field by field, a string operator lets wildcards cross fields.`,
    }
  if (suitable.get(type)?.includes(operator.family) ?? true) return undefined
  return {
    code: 'TYPE_MISMATCH',
    at: [key],
    details: `${keyText} is of type ${type}: an operator for ${operator.family} does not fit it.`,
  }
}
