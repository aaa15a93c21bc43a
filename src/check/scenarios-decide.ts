import type { AttachedDocument, EffectiveInput } from '../access/effective.ts'
import { documentFromJson } from '../access/document.ts'
import { evaluateAll } from '../access/evaluate.ts'
import { codesOf, type Request } from '../access/request.ts'
import { and, not, or, type Truth } from '../access/truth.ts'
import type { PolicyDocument, PrincipalEntry } from '../model/policy.ts'
import { displayOf, textOf, type Piece } from '../model/value.ts'
import { codesOfPieces, grounded, type Ground } from './scenarios-ground.ts'

/** Who asks: a role with what is attached to it; undefined input where its policies are not in the tree. */
export interface Asking {
  readonly arn: readonly Piece[]
  readonly input: EffectiveInput | undefined
  readonly ground: Ground
}

/** What is asked for: a key or a role to assume, with the policy that guards it. */
export interface Guarded {
  readonly arn: readonly Piece[]
  /** `outside`: not in the tree; `default`: the account decides. */
  readonly policy: PolicyDocument | 'default' | 'outside'
  readonly ground: Ground
  /** What a KMS grant gives to the role for this action. */
  readonly granted: Truth
}

/** The answers of both sides to one action, and whether together they allow it. */
export interface BothSides {
  readonly allowed: Truth
  readonly denied: Truth
  /** The role's policies allow it. */
  readonly identity: Truth
  /** The resource's policy names the role, or everybody. */
  readonly direct: Truth
  /** The resource's policy names the role or leaves it to the role's account. */
  readonly admitted: Truth
  readonly boundary: Truth
}

/**
 * Whether a role may take an action on a key or role, from its policies, its boundary and the policy of
 * what it asks for: in one account either side grants, and a policy that names the account alone leaves
 * it to the role's; across accounts both must.
 */
export function decideBoth(
  role: Asking,
  target: Guarded,
  action: string,
  accounts: 'same' | 'cross',
): BothSides {
  const resource = codesOfPieces(target.arn)
  const context = role.ground.context
  const own: Request = { principal: undefined, action: codesOf(action), resource, context }
  const asked: Request = {
    ...own,
    principal: [...codesOf('AWS:'), ...codesOfPieces(role.arn)],
    context: target.ground.context,
  }
  const identity = answer(role.input?.documents, own, role.ground)
  const mayAdd =
    role.input === undefined ||
    role.input.unread.some(({ what }) => what !== 'deny' && what !== 'boundary')
  const identityAllows = mayAdd ? or(identity.allows, 'unknown') : identity.allows
  const guard = guardOf(target, asked, accounts)
  const boundaries = (role.input?.boundaries ?? []).map((entry) =>
    answer([entry], own, role.ground),
  )
  const boundary = boundaries.reduce<Truth>((all, { allows }) => and(all, allows), true)
  const denied = [identity, guard.answer, ...boundaries].reduce<Truth>(
    (any, { denies }) => or(any, denies),
    false,
  )
  const admitted = or(guard.admitted, target.granted)
  const direct = or(guard.direct, target.granted)
  const sides =
    accounts === 'same' ? or(direct, and(admitted, identityAllows)) : and(admitted, identityAllows)
  return {
    allowed: and(and(sides, boundary), not(denied)),
    denied,
    identity: identityAllows,
    direct,
    admitted,
    boundary,
  }
}

interface Says {
  readonly allows: Truth
  readonly denies: Truth
}

function guardOf(
  target: Guarded,
  asked: Request,
  accounts: 'same' | 'cross',
): { readonly answer: Says; readonly direct: Truth; readonly admitted: Truth } {
  if (target.policy === 'outside')
    return {
      answer: { allows: 'unknown', denies: false },
      direct: 'unknown',
      admitted: 'unknown',
    }
  if (target.policy === 'default')
    return {
      answer: { allows: false, denies: false },
      direct: false,
      admitted: accounts === 'same',
    }
  const all = says([grounded(target.policy, target.ground)], asked)
  const direct = says([withoutAccounts(grounded(target.policy, target.ground))], asked)
  return { answer: all, direct: direct.allows, admitted: all.allows }
}

function answer(
  documents: readonly AttachedDocument[] | undefined,
  request: Request,
  ground: Ground,
): Says {
  return says(
    (documents ?? []).map((entry) => grounded(entry.document, ground)),
    request,
    (documents ?? []).map((entry) => entry.guards),
  )
}

const allowEverything = documentFromJson(
  {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }],
  },
  { kind: 'resource', name: 'everything' },
)

function says(
  documents: readonly PolicyDocument[],
  request: Request,
  guards: readonly AttachedDocument['guards'][] = [],
): Says {
  const guarded = documents.map((document, index) => ({ document, guards: guards[index] ?? [] }))
  const allowing = guarded.map((entry) => ({
    ...entry,
    document: {
      ...entry.document,
      statements: entry.document.statements.filter((statement) => statement.effect !== 'Deny'),
    },
  }))
  const allowed = evaluateAll(allowing, request)
  // Beside an Allow of everything only a Deny can refuse.
  const refused = evaluateAll(
    [
      ...guarded.map((entry) => ({ ...entry, document: { ...entry.document, open: undefined } })),
      { document: allowEverything, guards: [] },
    ],
    request,
  )
  return {
    allows: allowed === 'allowed' ? true : allowed === 'denied' ? false : 'unknown',
    denies: refused === 'denied' ? true : refused === 'allowed' ? false : 'unknown',
  }
}

/** The document without Allows to whole accounts: those only leave it to the account's own policies. */
function withoutAccounts(document: PolicyDocument): PolicyDocument {
  return {
    ...document,
    statements: document.statements.map((statement) =>
      statement.effect === 'Deny' || statement.principals?.element !== 'Principal'
        ? statement
        : {
            ...statement,
            principals: {
              ...statement.principals,
              entries: statement.principals.entries.filter((entry) => !isAccount(entry)),
            },
          },
    ),
  }
}

/** A bare account id, or the ARN of an account's root. */
export function isAccount(entry: PrincipalEntry): boolean {
  if (entry.type !== 'AWS') return false
  const last = entry.value.pieces.at(-1)
  if (last?.kind === 'literal' && last.text.endsWith(':root')) return true
  const text = textOf(entry.value)
  if (text !== undefined) return /^\d{12}$/.test(text)
  return entry.value.pieces.length === 1 && last?.kind === 'unresolved' && last.shape === 'account'
}

/** Conditions of statements about these actions that nobody can judge, in words. */
export function openConditions(document: PolicyDocument, ground: Ground): readonly string[] {
  return grounded(document, ground).statements.flatMap(({ openCondition }) =>
    openCondition === undefined ? [] : [openCondition.text],
  )
}

/** True where the policies name an alias as a resource, which counts for nothing on the key itself. */
export function namesAlias(input: EffectiveInput): boolean {
  return input.documents.some(({ document }) =>
    document.statements.some(({ resources }) => {
      const last = (resources?.entries ?? []).map((entry) => entry.value.pieces.at(-1))
      const written = (resources?.entries ?? []).map((entry) => displayOf(entry.value))
      return (
        written.some((value) => value.includes(':alias/')) ||
        [...last, resources?.open].some((piece) => isAliasHole(piece))
      )
    }),
  )
}

function isAliasHole(piece: Piece | undefined): boolean {
  return (
    piece?.kind === 'unresolved' &&
    (piece.pattern ?? []).some((part) => typeof part === 'string' && part.includes(':alias/'))
  )
}
