import type { PolicyDocument, Statement } from '../model/policy.ts'
import { cubesOf } from './cube.ts'
import { leftBy } from './not-granted.ts'
import { severalKeysOf, termsOf } from './statement.ts'

/** True where `after` provably denies all that a Deny of `before` denies, in whatever words. */
export function isStillDenied(
  statement: Statement,
  before: PolicyDocument,
  after: PolicyDocument,
): boolean {
  const keys = severalKeysOf([before, after])
  const denies = termsOf(after, keys).filter(({ effect }) => effect === 'Deny')
  return termsOf(before, keys)
    .filter(({ index, effect }) => index === statement.index && effect === 'Deny')
    .every((terms) => leftBy(cubesOf(terms), denies).length === 0)
}
