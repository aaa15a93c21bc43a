import type { PolicyDocument } from '../model/policy.ts'
import { cubesOf, intersect, subtract, type Cube } from './cube.ts'
import type { AccessDecision, AccessReason } from './decide.ts'
import { evaluate } from './evaluate.ts'
import type { Examples } from './examples.ts'
import { actionForm, globOfText, resourceForm } from './glob.ts'
import { asksForPrincipal } from './principal-link.ts'
import { witnessOf, type Request } from './request.ts'
import { everySet, globSet, severalKeysOf, termsOf, type Terms } from './statement.ts'
import { requestsIn } from './witness.ts'

/** Actions on resources that must not be granted; an empty list means any. */
export interface RefusedAccess {
  readonly actions: readonly string[]
  readonly resources: readonly string[]
}

/** The answer of a check of one document, with the service's own message. */
export interface CheckDecision extends AccessDecision {
  readonly message: string
}

/** Cubes that one question may be split into. */
const cubeLimit = 4_000

/** Cubes of a statement that are tried, and statements that all tries of one question may be evaluated against. */
const attemptLimit = 24
const evaluationLimit = 2_000_000

/**
 * Does the document allow any of the actions on any of the resources? PASS is proof that it does not.
 * FAIL comes with a request that an evaluator confirmed; `examples` make it one that people know.
 */
export function checkAccessNotGranted(
  document: PolicyDocument,
  accesses: readonly RefusedAccess[],
  examples?: Examples,
): CheckDecision {
  const terms = termsOf(document, severalKeysOf([document]))
  const denies = terms.filter(({ effect }) => effect === 'Deny')
  const reasons: AccessReason[] = []
  const doubts: AccessReason[] = []
  let request: Request | undefined
  let evaluations = evaluationLimit
  for (const allow of terms) {
    if (allow.effect === 'Deny') continue
    const granted = accesses.flatMap((access) =>
      cubesOf(allow).flatMap((cube) => intersect(cube, wantedTerms(access))),
    )
    const left = leftBy(granted, denies)
    if (left.length === 0) continue
    const found = evaluations > 0 ? confirmed(document, left, examples) : undefined
    if (found === undefined) evaluations -= Math.min(left.length, attemptLimit) * terms.length
    if (found === undefined) doubts.push(reasonOf(allow, accesses))
    else {
      request ??= found
      reasons.push(reasonOf(allow, accesses))
    }
  }
  return answer(document, once(reasons), once(doubts), request)
}

function wantedTerms(access: RefusedAccess): Terms {
  return {
    index: 0,
    sid: undefined,
    effect: 'Deny',
    actions:
      access.actions.length === 0
        ? everySet
        : globSet(
            access.actions.map((action) => globOfText(action, actionForm)),
            false,
          ),
    resources:
      access.resources.length === 0
        ? everySet
        : globSet(
            access.resources.map((arn) => globOfText(arn, { ...resourceForm, variables: false })),
            false,
          ),
    principals: everySet,
    conditions: [],
    guards: [],
    key: '',
  }
}

/** What the denies leave; never too little. */
export function leftBy(cubes: readonly Cube[], denies: readonly Terms[]): readonly Cube[] {
  let left = cubes
  for (const deny of denies) {
    const next = left.flatMap((cube) => subtract(cube, deny))
    if (next.length > cubeLimit) return left
    left = next
  }
  return left
}

/** A request of the cubes that the document allows for certain. */
export function confirmed(
  document: PolicyDocument,
  cubes: readonly Cube[],
  examples?: Examples,
): Request | undefined {
  const form = {
    principals: document.statements.some((statement) => statement.principals !== undefined),
    resources: document.statements.some((statement) => statement.resources !== undefined),
    principalArn: asksForPrincipal(document.statements),
  }
  for (const cube of cubes.slice(0, attemptLimit))
    for (const request of requestsIn(cube, form, examples))
      if (evaluate(document, request) === 'allowed') return request
  return undefined
}

function reasonOf(terms: Terms, accesses: readonly RefusedAccess[]): AccessReason {
  const actions = accesses.some((access) => access.actions.length > 0)
  const resources = accesses.some((access) => access.resources.length > 0)
  const what =
    actions && resources ? 'actions and/or resources' : resources ? 'resources' : 'actions'
  const named = terms.sid !== undefined && terms.sid !== ''
  const where = named ? `sid: ${terms.sid}` : `index: ${terms.index}`
  return {
    document: 0,
    statementIndex: terms.index,
    statementId: named ? terms.sid : null,
    description: `One or more of the listed ${what} in the statement with ${where}.`,
  }
}

export function once(reasons: readonly AccessReason[]): readonly AccessReason[] {
  return reasons.filter(
    (reason, at) =>
      reasons.findIndex((other) => other.statementIndex === reason.statementIndex) === at,
  )
}

function answer(
  document: PolicyDocument,
  reasons: readonly AccessReason[],
  doubts: readonly AccessReason[],
  request: Request | undefined,
): CheckDecision {
  const what = 'access to perform'
  if (reasons.length > 0)
    return {
      result: 'FAIL',
      message: `The policy document grants ${what} one or more of the listed actions or resources.`,
      reasons,
      witness: request === undefined ? null : witnessOf(request),
      request,
      undecided: undefined,
    }
  const open = document.open
  const undecided =
    open !== undefined
      ? `\${${open.text}} could not be read and may grant it`
      : doubts.length > 0
        ? 'the statement holds values or conditions that the source does not spell out'
        : undefined
  return {
    result: undecided === undefined ? 'PASS' : 'UNDECIDED',
    message:
      undecided === undefined
        ? `The policy document does not grant ${what} the listed actions or resources.`
        : `It could not be decided whether the policy document grants ${what} the listed actions or resources.`,
    reasons: doubts,
    witness: null,
    request: undefined,
    undecided,
  }
}
