import { partsOf } from '../access/glob.ts'
import { letterOf } from '../access/letters.ts'
import type { TrustRequirement } from '../model/baseline.ts'
import type { PrincipalEntry, Statement } from '../model/policy.ts'
import type { Span } from '../model/span.ts'
import { displayOf, pointAt, textOf } from '../model/value.ts'
import { fitOf } from './trust-principal.ts'
import { demanding, describe, type TrustProblem } from './trust-problem.ts'

/** Principals that are ARNs of nobody. */
export function malformed(allows: readonly Statement[]): readonly TrustProblem[] {
  return allows.flatMap((statement) =>
    (statement.principals?.entries ?? []).flatMap((entry): readonly TrustProblem[] => {
      const text = displayOf(entry.value)
      if (text === '') return [emptyPrincipal(pointAt(entry.value))]
      if (entry.type !== 'AWS' || !text.startsWith('arn:') || hidesColons(entry)) return []
      // arn:partition:service:region:account:resource
      const bare = text.replace(/\$\{[^{}]*\}/g, 'x')
      if (/^arn:[a-z-]+:(iam|sts)::([^:\s]+|):[^:]+/.test(bare)) return []
      return [
        {
          verdict: 'malformed-arn',
          principal: text,
          text: `${text} is no ARN of a principal: \`arn:aws:iam::ACCOUNT:root\` has two colons before the account`,
          span: pointAt(entry.value),
          sameAccount: false,
        },
      ]
    }),
  )
}

const emptyPrincipal = (span: Span): TrustProblem => ({
  verdict: 'malformed-arn',
  principal: '',
  text: 'a principal of the trust policy is empty, which AWS refuses',
  span,
  sameAccount: false,
})

/** True where a hole may be several fields of the ARN. */
function hidesColons(entry: PrincipalEntry): boolean {
  return partsOf(entry.value).some(
    (part) => typeof part === 'number' && letterOf(part)?.fields !== false,
  )
}

/** Principals whom the vendor does not ask for. */
export function extras(
  allows: readonly Statement[],
  requirements: readonly TrustRequirement[],
): readonly TrustProblem[] {
  return allows.flatMap((statement): readonly TrustProblem[] => {
    const { principals } = statement
    if (principals === undefined) return []
    if (principals.element === 'NotPrincipal')
      return isRestricted(statement) ? [] : [openTo('everyone but a few', principals.keySpan)]
    return principals.entries.flatMap((entry): readonly TrustProblem[] => {
      const text = displayOf(entry.value)
      if (text === '') return []
      const asked = requirements.some((requirement) =>
        Object.entries(requirement.principals).some(
          ([type, wanted]) =>
            entry.type === type &&
            wanted.some((principal) =>
              text === '*' ? principal === '*' : fitOf(entry, type, principal) !== 'no',
            ),
        ),
      )
      if (asked) return []
      const span = pointAt(entry.value)
      if (text === '*') return isRestricted(statement) ? [] : [openTo('everyone', span)]
      return [
        {
          verdict: 'extra-principal',
          principal: text,
          text: `the trust policy admits ${describe(entry.type, text)} as well`,
          span,
          sameAccount: isOfOwnAccount(entry) || entry.type === 'Service',
        },
      ]
    })
  })
}

const openTo = (whom: string, span: Span): TrustProblem => ({
  verdict: 'open-to-everyone',
  principal: '*',
  text: `the trust policy admits ${whom}`,
  span,
  sameAccount: false,
})

/** True where a condition demands a value that not everybody's request has. */
function isRestricted(statement: Statement): boolean {
  return statement.conditions.some(
    (clause) =>
      demanding.has(clause.operator.toLowerCase()) &&
      clause.values.every((entry) => !/^[*?]*$/.test(textOf(entry.value) ?? 'a hole')),
  )
}

/** `${AWS::AccountId}` in the principal's ARN, or a role of the tree. */
function isOfOwnAccount(entry: PrincipalEntry): boolean {
  return partsOf(entry.value).some(
    (part) => typeof part === 'number' && letterOf(part)?.shape === 'account',
  )
}
