import { fieldStar, globOfTokens, star, type Glob } from '../access/glob.ts'
import { globSet, type GlobSet } from '../access/statement.ts'

const codesOf = (text: string): readonly number[] =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))

const colon = 58
const head = codesOf('arn:')
const service = codesOf(':iam::')
const policy = codesOf(':policy/')

/**
 * IAM acts on what the caller's own account has: whatever account and partition an ARN of it names, no request
 * names others. AWS's own policies alone stand outside of every account.
 */
export function inOwnAccount(set: GlobSet): GlobSet {
  if (set.complement || !set.globs.some((glob) => restOf(glob) !== undefined)) return set
  return globSet(
    set.globs.map((glob) => {
      const rest = restOf(glob)
      return rest === undefined
        ? glob
        : globOfTokens([...head, fieldStar, ...service, fieldStar, ...rest], false)
    }),
    false,
  )
}

/** What follows the account of an ARN of IAM, from its colon on. */
function restOf({ tokens }: Glob): readonly number[] | undefined {
  const colons: number[] = []
  for (const [at, token] of tokens.entries()) {
    // What takes in any text hides where the fields end.
    if (token === star) return undefined
    if (token === colon && colons.push(at) === 5) break
  }
  const [, second = 0, , , fifth] = colons
  if (fifth === undefined || !startsWith(tokens, head, 0)) return undefined
  if (!startsWith(tokens, service, second) || startsWith(tokens, policy, fifth)) return undefined
  return tokens.slice(fifth)
}

const startsWith = (tokens: readonly number[], text: readonly number[], at: number): boolean =>
  text.every((code, index) => tokens[at + index] === code)
