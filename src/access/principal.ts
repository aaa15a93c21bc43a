import type { PrincipalEntry } from '../model/policy.ts'
import {
  everything,
  fieldStar,
  globOf,
  globOfTokens,
  partsOf,
  star,
  type Glob,
  type Part,
} from './glob.ts'
import { guardIds } from './guards.ts'
import { holeLetter, letterOf } from './letters.ts'

/** Principals are texts such as `AWS:arn:aws:iam::111122223333:role/x` or `Service:ec2.amazonaws.com`. */
const exact = { wild: 'exact', fold: false, arn: false, variables: false } as const

const read = new WeakMap<PrincipalEntry, readonly Glob[]>()

/** The principals that one entry names; an account stands for everything of it in IAM and STS. */
export function principalGlobs(entry: PrincipalEntry): readonly Glob[] {
  let globs = read.get(entry)
  if (globs === undefined) {
    globs = readPrincipal(entry)
    read.set(entry, globs)
  }
  return globs
}

function readPrincipal(entry: PrincipalEntry): readonly Glob[] {
  const guards = guardIds(entry.guards)
  const written = partsOf(entry.value)
  const parts = entry.type === 'AWS' ? inAccounts(written) : written
  const text = parts.length === 1 && typeof parts[0] === 'string' ? parts[0] : undefined
  if (entry.type === '*' || (entry.type === 'AWS' && text === '*'))
    return [globOfTokens([star], false, guards)]
  if (entry.type === 'unknown') {
    const hole = entry.value.pieces.find((piece) => piece.kind === 'unresolved')
    if (hole === undefined) return [globOf(['unknown:', ...parts], exact, guards)]
    return [globOf([holeLetter(hole.symbol, hole.text, 'any', true).code], exact, guards)]
  }
  if (entry.type !== 'AWS') return [otherGlob(entry.type, text, parts, guards)]
  const account = accountOf(parts)
  if (account === undefined) return [awsGlob(parts, guards)]
  return ['iam', 'sts'].map((service) => accountGlob(service, account, guards))
}

function otherGlob(
  type: string,
  text: string | undefined,
  parts: readonly Part[],
  guards: readonly string[],
): Glob {
  if (text !== '*') return globOf([`${type}:`, ...parts], exact, guards)
  return globOfTokens([...globOf([`${type}:`], exact).tokens, star], false, guards)
}

/**
 * A whole value that is one hole may be an account or a list of ARNs, never nothing: its letter stands
 * for whomever it names.
 */
function awsGlob(parts: readonly Part[], guards: readonly string[]): Glob {
  const only = parts.length === 1 ? parts[0] : undefined
  const letter = typeof only === 'number' ? letterOf(only) : undefined
  if (letter === undefined) return globOf(['AWS:', ...parts], exact, guards)
  const whoever = holeLetter(letter.symbol, letter.display.slice(2, -1), 'any')
  return globOf(['AWS:', whoever.code], exact, guards)
}

/** What makes up the account field of a principal’s ARN can only be an account: AWS takes nothing else there. */
function inAccounts(parts: readonly Part[]): readonly Part[] {
  const [first] = parts
  if (typeof first !== 'string' || !first.startsWith('arn:')) return parts
  let colons = 0
  return parts.map((part, at) => {
    if (typeof part === 'string') {
      colons += part.split(':').length - 1
      return part
    }
    const [before, after] = [parts[at - 1], parts[at + 1]]
    const isAlone =
      typeof before === 'string' &&
      before.endsWith(':') &&
      typeof after === 'string' &&
      after.startsWith(':')
    const letter = colons === 4 && isAlone ? letterOf(part) : undefined
    return letter === undefined || letter.many || letter.variable !== undefined
      ? part
      : holeLetter(letter.symbol, letter.display.slice(2, -1), 'account').code
  })
}

/** The account that `123456789012`, a hole for such an id, or `arn:aws:iam::123456789012:root` stands for. */
function accountOf(parts: readonly Part[]): readonly Part[] | undefined {
  const [first] = parts
  if (parts.length === 1 && first !== undefined && isAccount(first)) return parts
  const last = parts.at(-1)
  if (typeof last !== 'string' || !last.endsWith(':root')) return undefined
  return accountField(parts)
}

const isAccount = (part: Part): boolean =>
  typeof part === 'string' ? /^\d{12}$/.test(part) : letterOf(part)?.shape === 'account'

/** The parts of the fifth field of an ARN. */
function accountField(parts: readonly Part[]): readonly Part[] | undefined {
  const field: Part[] = []
  let colons = 0
  for (const part of parts) {
    if (typeof part === 'number') {
      if (letterOf(part)?.fields === true) return undefined
      if (colons === 4) field.push(part)
      continue
    }
    part.split(':').forEach((text, index) => {
      if (index > 0) colons += 1
      if (colons === 4 && text !== '') field.push(text)
    })
  }
  return colons === 5 && field.length > 0 ? field : undefined
}

function accountGlob(service: string, account: readonly Part[], guards: readonly string[]): Glob {
  const head = globOf(['AWS:arn:'], exact).tokens
  const middle = globOf([`:${service}::`, ...account, ':'], exact).tokens
  return globOfTokens([...head, fieldStar, ...middle, star], false, guards)
}

/** No Principal element: whoever the policy is attached to. */
export const everyPrincipal: readonly Glob[] = [everything]
