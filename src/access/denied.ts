import type { PolicyDocument, Statement } from '../model/policy.ts'
import { cubesOf } from './cube.ts'
import { leftBy } from './not-granted.ts'
import { inOnePartition } from './one-partition.ts'
import { severalKeysOf, termsOf } from './statement.ts'

/** True where the policies of `head` together provably deny all that a Deny of `base` denies, in whatever words. */
export function isStillDenied(
  statement: Statement,
  base: PolicyDocument,
  head: readonly PolicyDocument[],
): boolean {
  const [before = base, ...after] = inOnePartition([base, ...head])
  const keys = severalKeysOf([before, ...after])
  const denies = after.flatMap((document) =>
    termsOf(document, keys).filter(({ effect }) => effect === 'Deny'),
  )
  return termsOf(before, keys)
    .filter(({ index, effect }) => index === statement.index && effect === 'Deny')
    .every((terms) => leftBy(cubesOf(terms), denies).length === 0)
}
