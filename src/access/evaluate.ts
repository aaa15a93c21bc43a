import type { ConditionClause, PolicyDocument, Statement } from '../model/policy.ts'
import { textOf, type StringValue } from '../model/value.ts'
import { evaluateClause } from './evaluate-clause.ts'
import { actionForm, globOf, partsOf, resourceForm, type Glob } from './glob.ts'
import { globIn, lowerCode, matchesGlob } from './match.ts'
import { principalGlobs } from './principal.ts'
import type { GuardedDocument } from './sides.ts'
import type { Request } from './request.ts'
import type { Context } from './satisfy.ts'
import { and, not, or, type Truth } from './truth.ts'

/**
 * What a document says to one request, statement by statement as IAM evaluates it. Knows nothing of
 * the algebra, so that it can confirm what the algebra finds.
 */
export type Answer = 'allowed' | 'denied' | 'unknown'

export function evaluate(document: PolicyDocument, request: Request): Answer {
  return evaluateAll([{ document, guards: [] }], request)
}

/** The same for documents whose statements count together. */
export function evaluateAll(documents: readonly GuardedDocument[], request: Request): Answer {
  let allowed: Truth = false
  let denied: Truth = false
  for (const { document, guards } of documents) {
    if (document.open !== undefined) {
      allowed = or(allowed, 'unknown')
      denied = or(denied, 'unknown')
    }
    for (const statement of document.statements) {
      const own = matchesStatement(statement, request, hasVariables(document))
      const match = guards.length > 0 ? and(own, 'unknown') : own
      if (statement.effect !== 'Deny')
        allowed = or(allowed, statement.effect === 'Allow' ? match : and(match, 'unknown'))
      if (statement.effect !== 'Allow')
        denied = or(denied, statement.effect === 'Deny' ? match : and(match, 'unknown'))
    }
  }
  if (denied === true || allowed === false) return 'denied'
  return denied === false && allowed === true ? 'allowed' : 'unknown'
}

export function hasVariables(document: PolicyDocument): boolean {
  return document.version !== undefined && textOf(document.version) !== '2008-10-17'
}

function matchesStatement(statement: Statement, request: Request, variables: boolean): Truth {
  let match: Truth = statement.guards.length > 0 ? 'unknown' : true
  match = and(match, matchesAction(statement, request))
  if (match !== false) match = and(match, matchesResource(statement, request, variables))
  if (match !== false) match = and(match, matchesPrincipal(statement, request))
  for (const clause of statement.conditions) {
    if (match === false) return false
    match = and(match, guardedClause(clause, request.context, variables))
  }
  return statement.openCondition === undefined ? match : and(match, 'unknown')
}

function guardedClause(clause: ConditionClause, context: Context, variables: boolean): Truth {
  const truth = evaluateClause(clause, context, variables)
  return clause.guards.length > 0 && truth !== true ? 'unknown' : truth
}

function matchesAction(statement: Statement, request: Request): Truth {
  const list = statement.actions
  if (list === undefined) return false
  const codes = request.action.map(lowerCode)
  let any: Truth = list.open === undefined ? false : 'unknown'
  for (const entry of list.entries) {
    const truth = matchesGlob(actionGlob(entry.value), codes)
    any = or(any, entry.guards.length > 0 ? and(truth, 'unknown') : truth)
  }
  return list.element === 'NotAction' ? not(any) : any
}

/** Documents are asked many times; their action patterns are read once. */
const actionGlobs = new WeakMap<StringValue, Glob>()

function actionGlob(value: StringValue): Glob {
  let glob = actionGlobs.get(value)
  if (glob === undefined) {
    glob = globOf(partsOf(value), actionForm)
    actionGlobs.set(value, glob)
  }
  return glob
}

function matchesResource(statement: Statement, request: Request, variables: boolean): Truth {
  const list = statement.resources
  if (list === undefined) return true
  const codes = request.resource ?? []
  let any: Truth = list.open === undefined ? false : 'unknown'
  for (const entry of list.entries) {
    const glob = globIn(entry.value, resourceForm, request.context, variables)
    // A pattern whose variable has no value matches nothing.
    const truth = glob === undefined ? false : matchesGlob(glob, codes)
    any = or(any, entry.guards.length > 0 ? and(truth, 'unknown') : truth)
  }
  return list.element === 'NotResource' ? not(any) : any
}

function matchesPrincipal(statement: Statement, request: Request): Truth {
  const list = statement.principals
  if (list === undefined) return true
  const codes = request.principal ?? []
  let any: Truth = list.open === undefined ? false : 'unknown'
  for (const entry of list.entries)
    for (const glob of principalGlobs(entry)) {
      const truth = matchesGlob(glob, codes)
      any = or(any, entry.guards.length > 0 ? and(truth, 'unknown') : truth)
    }
  return list.element === 'NotPrincipal' ? not(any) : any
}
