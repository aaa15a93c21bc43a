import type { Statement } from '../model/policy.ts'
import { keyOf, type Literal } from './condition.ts'
import { isEmpty, type Cell } from './emptiness.ts'
import { displayOfGlob, globOfTokens, type Glob } from './glob.ts'
import { codesOf } from './request.ts'

/** The key whose value is the ARN of the role or user that asks. */
export const principalArnKey = 'aws:principalarn'

/**
 * False where it is proven that no principal of the cell has an ARN as the claims on aws:PrincipalArn
 * want it: key and principal of a request are the same role or user. Sessions that a policy names by
 * their own ARN are left alone, for their key is the ARN of their role.
 */
export function hasPrincipal(principals: Cell, conditions: readonly Literal[]): boolean {
  for (const claim of conditions)
    if (claim.key === principalArnKey && !claim.several && !fits(principals, claim)) return false
  return true
}

function fits({ all, none }: Cell, { quantity, absent, values }: Literal): boolean {
  if (values.domain !== 'text' || values.globs.length === 0) return true
  if (values.globs.some((glob) => glob.guards.length > 0) || all.some(namesSession)) return true
  const arns = values.globs.map(principalGlob)
  const isIn = (quantity === 'some') !== values.complement
  const isOne = all.some((glob) => glob.literal?.startsWith('AWS:arn:') === true)
  if (isIn && (isOne || !absent))
    return arns.some((glob) => !isEmpty({ all: [...all, glob], none }))
  return isIn || !isOne || !isEmpty({ all, none: [...none, ...arns] })
}

const namesSession = (glob: Glob): boolean => displayOfGlob(glob).includes(':sts:')

const known = new WeakMap<Glob, Glob>()

/** The principals whose ARN matches a pattern. */
function principalGlob(glob: Glob): Glob {
  const before = known.get(glob)
  if (before !== undefined) return before
  const made = globOfTokens([...codesOf(glob.fold ? 'aws:' : 'AWS:'), ...glob.tokens], glob.fold)
  known.set(glob, made)
  return made
}

/** The principals that a claim on aws:PrincipalArn wants; none where it keeps some off, or is about another key. */
export function wantedPrincipals({ key, quantity, values }: Literal): readonly Glob[] {
  const isIn = values.domain === 'text' && (quantity === 'some') !== values.complement
  return key === principalArnKey && isIn ? values.globs.map(principalGlob) : []
}

/** True where some condition asks for the ARN of who asks. */
export function asksForPrincipal(statements: readonly Statement[]): boolean {
  return statements.some(({ conditions }) =>
    conditions.some((clause) => keyOf(clause) === principalArnKey),
  )
}
