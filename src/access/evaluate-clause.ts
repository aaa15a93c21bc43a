import type { ConditionClause, Entry } from '../model/policy.ts'
import { textOf } from '../model/value.ts'
import { operatorOf, pointOf, textFormOf, type Operator } from './condition.ts'
import { guardIds } from './guards.ts'
import { addressRange } from './intervals.ts'
import { globIn, matchesGlob } from './match.ts'
import { codesOf } from './request.ts'
import type { Context, ContextValue } from './satisfy.ts'
import { and, not, or, type Truth } from './truth.ts'

/** Whether a context satisfies one clause, value by value as IAM does it. */
export function evaluateClause(
  clause: ConditionClause,
  context: Context,
  variables: boolean,
): Truth {
  const operator = operatorOf(clause.operator)
  const key = textOf(clause.key)?.toLowerCase()
  if (key === undefined) return 'unknown'
  const values = context.get(key)
  if (operator.base === 'null') return evaluateNull(clause, values)
  const negative = isNegative(operator)
  const absent = values === undefined || values.length === 0
  if (operator.set === 'all') {
    let every: Truth = true
    for (const value of values ?? []) {
      const truth = matchesSome(value, clause, operator, context, variables)
      every = and(every, negative ? not(truth) : truth)
    }
    return every
  }
  if (operator.set === 'any') {
    let some: Truth = absent && operator.ifExists
    for (const value of values ?? []) {
      const truth = matchesSome(value, clause, operator, context, variables)
      some = or(some, negative ? not(truth) : truth)
    }
    return some
  }
  if (absent) return isKnown(operator) ? negative || operator.ifExists : 'unknown'
  let some: Truth = false
  for (const value of values)
    some = or(some, matchesSome(value, clause, operator, context, variables))
  return negative ? not(some) : some
}

function evaluateNull(clause: ConditionClause, values: readonly ContextValue[] | undefined): Truth {
  let truth: Truth = clause.open === undefined ? false : 'unknown'
  for (const entry of clause.values) {
    const wanted = textOf(entry.value)?.toLowerCase()
    const known = wanted === 'true' || wanted === 'false'
    const holds: Truth = known ? (wanted === 'true') === (values === undefined) : 'unknown'
    truth = or(truth, guarded(entry, holds))
  }
  return truth
}

const guarded = (entry: Entry, truth: Truth): Truth =>
  guardIds(entry.guards).length > 0 ? and(truth, 'unknown') : truth

const isNegative = (operator: Operator): boolean =>
  operator.base.includes('not') && isKnown(operator)

const isKnown = (operator: Operator): boolean =>
  textFormOf(operator.base) !== undefined || testOf(operator.base) !== undefined

function matchesSome(
  value: ContextValue,
  clause: ConditionClause,
  operator: Operator,
  context: Context,
  variables: boolean,
): Truth {
  let some: Truth = clause.open === undefined ? false : 'unknown'
  for (const entry of clause.values)
    some = or(some, guarded(entry, matchesOne(value, entry, operator, context, variables)))
  return some
}

function matchesOne(
  value: ContextValue,
  entry: Entry,
  operator: Operator,
  context: Context,
  variables: boolean,
): Truth {
  const form = textFormOf(operator.base)
  if (form !== undefined) {
    const glob = globIn(entry.value, form, context, variables)
    return glob === undefined ? false : matchesGlob(glob, codesOfValue(value))
  }
  const test = testOf(operator.base)
  const wanted = textOf(entry.value)
  return test === undefined || wanted === undefined || typeof value !== 'string'
    ? 'unknown'
    : test(value, wanted)
}

const codesOfValue = (value: ContextValue): readonly number[] =>
  typeof value === 'string' ? codesOf(value) : value

type Test = (value: string, wanted: string) => Truth

function testOf(base: string): Test | undefined {
  if (base === 'ipaddress' || base === 'notipaddress') return inRange
  for (const domain of ['number', 'date'] as const) {
    const word = domain === 'number' ? 'numeric' : 'date'
    if (!base.startsWith(word)) continue
    const compare = orders.get(base.slice(word.length))
    if (compare === undefined) return undefined
    return (value, wanted) => {
      const [a, b] = [pointOf(value, domain), pointOf(wanted, domain)]
      return Number.isNaN(a) || Number.isNaN(b) ? 'unknown' : compare(a, b)
    }
  }
  return undefined
}

/** Negated operators are tested as their positive. */
const orders: ReadonlyMap<string, (a: number, b: number) => boolean> = new Map([
  ['equals', (a: number, b: number) => a === b],
  ['notequals', (a: number, b: number) => a === b],
  ['lessthan', (a: number, b: number) => a < b],
  ['lessthanequals', (a: number, b: number) => a <= b],
  ['greaterthan', (a: number, b: number) => a > b],
  ['greaterthanequals', (a: number, b: number) => a >= b],
])

function inRange(value: string, wanted: string): Truth {
  const range = addressRange(wanted)
  const own = addressRange(value)
  if (range === undefined || own === undefined) return 'unknown'
  return range.low <= own.low && own.high <= range.high
}
