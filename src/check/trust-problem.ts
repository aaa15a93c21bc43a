import type { Span } from '../model/span.ts'

export type TrustVerdict =
  | 'missing-principal'
  | 'missing-condition'
  | 'malformed-arn'
  | 'extra-principal'
  | 'open-to-everyone'
  | 'other-account'
  | 'unknown-account'
  | 'undecided'

export interface TrustProblem {
  readonly verdict: TrustVerdict
  /** The principal, as the policy or the vendor writes it. */
  readonly principal: string
  /** One sentence, no stop. */
  readonly text: string
  readonly span: Span
  readonly sameAccount: boolean
}

/** Operators that demand a value; `…IfExists` and negations let requests without the key pass. */
export const demanding = new Set([
  'stringequals',
  'stringlike',
  'arnequals',
  'arnlike',
  'stringequalsignorecase',
])

/** A principal as a sentence names it. */
export function describe(type: string, principal: string): string {
  return type === 'AWS' ? principal : `${type.toLowerCase()} ${principal}`
}
