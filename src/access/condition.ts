import type { ConditionClause, Entry } from '../model/policy.ts'
import { textOf } from '../model/value.ts'
import { globOf, partsOf, withVariables, type Glob, type GlobForm } from './glob.ts'
import { guardIds } from './guards.ts'
import { addressRange, everyAddress, everyNumber, withoutAll, type Interval } from './intervals.ts'
import { holeLetter } from './letters.ts'

/** A set of values: of texts, of numbers (times in ms, addresses as integers), or one nobody can look into. */
export type ValueSet =
  | { readonly domain: 'text'; readonly globs: readonly Glob[]; readonly complement: boolean }
  | { readonly domain: 'number' | 'date' | 'address'; readonly ranges: readonly Interval[] }
  | { readonly domain: 'opaque' }

/**
 * One claim on one condition key. With the key's values V: `some` says that one of V lies in the set,
 * `none` that none does; `absent` is the claim's truth where the key is not there.
 */
export interface Literal {
  /** Lower-cased. */
  readonly key: string
  readonly quantity: 'some' | 'none'
  readonly absent: boolean
  readonly values: ValueSet
  /** Equal ids are equal claims up to sign. */
  readonly id: string
  /** True where V may hold several values. */
  readonly several: boolean
}

/** The opposite claim. */
export function negated(literal: Literal): Literal {
  return {
    ...literal,
    quantity: literal.quantity === 'some' ? 'none' : 'some',
    absent: !literal.absent,
  }
}

/** Keys that AWS gives lists of values; every key under a set operator counts as one besides. */
const listKeys: ReadonlySet<string> = new Set([
  'aws:calledvia',
  'aws:principalorgpaths',
  'aws:resourceorgpaths',
  'aws:sourceorgpaths',
  'aws:principalservicenameslist',
  'aws:tagkeys',
  'dynamodb:attributes',
  'dynamodb:leadingkeys',
])

export function isListKey(key: string): boolean {
  return listKeys.has(key)
}

/** An operator taken apart. */
export interface Operator {
  readonly set: 'all' | 'any' | undefined
  /** Lower-cased, without set operator and IfExists. */
  readonly base: string
  readonly ifExists: boolean
}

export function operatorOf(text: string): Operator {
  const lower = text.toLowerCase()
  const colon = lower.indexOf(':')
  const qualifier = colon < 0 ? '' : lower.slice(0, colon)
  const name = lower.slice(colon + 1)
  const ifExists = name.endsWith('ifexists')
  const set = qualifier === 'forallvalues' ? 'all' : qualifier === 'foranyvalue' ? 'any' : undefined
  const base = ifExists ? name.slice(0, -8) : name
  // An unknown qualifier makes the whole operator unknown.
  return { set, base: qualifier !== '' && set === undefined ? lower : base, ifExists }
}

const form = (wild: GlobForm['wild'], fold: boolean, arn: boolean): GlobForm => ({
  wild,
  fold,
  arn,
  variables: false,
})
const exactForm = form('exact', false, false)
const foldedForm = form('exact', true, false)
const likeForm = form('wild', false, false)
const arnForm = form('wild', false, true)

const textOperators: ReadonlyMap<string, { negative: boolean; form: GlobForm }> = new Map([
  ['stringequals', { negative: false, form: exactForm }],
  ['stringnotequals', { negative: true, form: exactForm }],
  ['stringequalsignorecase', { negative: false, form: foldedForm }],
  ['stringnotequalsignorecase', { negative: true, form: foldedForm }],
  ['stringlike', { negative: false, form: likeForm }],
  ['stringnotlike', { negative: true, form: likeForm }],
  ['arnequals', { negative: false, form: arnForm }],
  ['arnlike', { negative: false, form: arnForm }],
  ['arnnotequals', { negative: true, form: arnForm }],
  ['arnnotlike', { negative: true, form: arnForm }],
  ['bool', { negative: false, form: foldedForm }],
  ['binaryequals', { negative: false, form: exactForm }],
])

/** How the values of a text operator, lower-cased, are read; undefined for other operators. */
export function textFormOf(base: string): GlobForm | undefined {
  return textOperators.get(base)?.form
}

type Comparison = 'equals' | 'notequals' | 'less' | 'lessequals' | 'greater' | 'greaterequals'

const comparisons: ReadonlyMap<string, Comparison> = new Map([
  ['equals', 'equals'],
  ['notequals', 'notequals'],
  ['lessthan', 'less'],
  ['lessthanequals', 'lessequals'],
  ['greaterthan', 'greater'],
  ['greaterthanequals', 'greaterequals'],
])

/** How a document reads its clauses. */
export interface ClauseReading {
  readonly variables: boolean
  /** Keys, lower-cased, that some policy of the comparison uses with a set operator. */
  readonly severalKeys: ReadonlySet<string>
}

/** The claim that a clause makes; guards of the clause itself are its reader's matter. */
export function literalOf(clause: ConditionClause, reading: ClauseReading): Literal {
  const operator = operatorOf(clause.operator)
  const key = keyOf(clause)
  const values = valuesOf(clause, operator, reading)
  const several = operator.set !== undefined || reading.severalKeys.has(key) || isListKey(key)
  const id = JSON.stringify([
    key,
    operator.set ?? '',
    operator.base,
    operator.ifExists,
    clause.values.map((entry) => identityOf(entry, reading.variables)).sort(),
    clause.open?.symbol ?? '',
  ])
  return { key, several, id, ...claimOf(operator, clause, values) }
}

/** The key, lower-cased; a hole in it is part of its name. */
export function keyOf(clause: Pick<ConditionClause, 'key'>): string {
  const text = textOf(clause.key)
  if (text !== undefined) return text.toLowerCase()
  return clause.key.pieces
    .map((piece) =>
      piece.kind === 'literal' ? piece.text.toLowerCase() : `\u0000${piece.symbol}\u0000`,
    )
    .join('')
}

/** Texts side by side are one: what cut them is a matter of the source's syntax. */
function joined(
  pieces: readonly (string | readonly string[])[],
): readonly (string | readonly string[])[] {
  const out: (string | readonly string[])[] = []
  for (const piece of pieces) {
    const before = out.at(-1)
    if (typeof piece === 'string' && typeof before === 'string')
      out[out.length - 1] = before + piece
    else out.push(piece)
  }
  return out
}

/** What looks like a variable is one in some versions of the language only. */
function identityOf({ value, guards }: Entry, variables: boolean): string {
  const parts = joined(
    value.pieces.map((piece) => (piece.kind === 'literal' ? piece.text : [piece.symbol])),
  )
  const isText = !variables && parts.some((part) => typeof part === 'string' && part.includes('${'))
  return JSON.stringify([parts, guardIds(guards), ...(isText ? ['text'] : [])])
}

interface Claim {
  readonly quantity: 'some' | 'none'
  readonly absent: boolean
  readonly values: ValueSet
}

function claimOf(operator: Operator, clause: ConditionClause, read: Read): Claim {
  if (operator.base === 'null') return nullClaim(clause)
  const { values, negative } = read
  if (values.domain === 'opaque') return { quantity: 'some', absent: false, values }
  const present = operator.ifExists
  // ForAllValues is true of no values; a negated operator is true of an absent key.
  if (operator.set === 'all')
    return { quantity: 'none', absent: true, values: negative ? values : complementOf(values) }
  if (operator.set === 'any')
    return { quantity: 'some', absent: present, values: negative ? complementOf(values) : values }
  if (negative) return { quantity: 'none', absent: true, values }
  return { quantity: 'some', absent: present, values }
}

/** `Null: {k: true}`: the key is absent. */
function nullClaim(clause: ConditionClause): Claim {
  const nothing: ValueSet = { domain: 'text', globs: [], complement: false }
  const texts = clause.values.map((entry) => textOf(entry.value)?.toLowerCase())
  const plain =
    clause.open === undefined && clause.values.every((entry) => entry.guards.length === 0)
  const wantsAbsent = texts.includes('true')
  const wantsPresent = texts.includes('false')
  if (!plain || texts.some((text) => text !== 'true' && text !== 'false'))
    return { quantity: 'some', absent: false, values: { domain: 'opaque' } }
  if (wantsAbsent && wantsPresent) return { quantity: 'none', absent: true, values: nothing }
  return wantsAbsent
    ? { quantity: 'some', absent: true, values: nothing }
    : { quantity: 'none', absent: false, values: nothing }
}

interface Read {
  readonly values: ValueSet
  readonly negative: boolean
}

const opaque: Read = { values: { domain: 'opaque' }, negative: false }

function valuesOf(clause: ConditionClause, operator: Operator, reading: ClauseReading): Read {
  const textual = textOperators.get(operator.base)
  if (textual !== undefined) {
    const read = withVariables(textual.form, reading.variables)
    const globs = clause.values.map((entry) =>
      globOf(partsOf(entry.value), read, guardIds(entry.guards)),
    )
    if (clause.open !== undefined) {
      const rest = holeLetter(clause.open.symbol, clause.open.text, 'any', true)
      globs.push(globOf([rest.code], read))
    }
    return { values: { domain: 'text', globs, complement: false }, negative: textual.negative }
  }
  if (clause.open !== undefined || clause.values.some((entry) => entry.guards.length > 0))
    return opaque
  const texts = clause.values.map((entry) => textOf(entry.value))
  if (operator.base === 'ipaddress' || operator.base === 'notipaddress') {
    const ranges = texts.map((text) => (text === undefined ? undefined : addressRange(text)))
    if (ranges.includes(undefined)) return opaque
    const known = ranges.filter((range) => range !== undefined)
    return {
      values: { domain: 'address', ranges: known },
      negative: operator.base === 'notipaddress',
    }
  }
  for (const domain of ['number', 'date'] as const) {
    const word = domain === 'number' ? 'numeric' : 'date'
    if (!operator.base.startsWith(word)) continue
    const comparison = comparisons.get(operator.base.slice(word.length))
    const points = texts.map((text) => (text === undefined ? NaN : pointOf(text, domain)))
    if (comparison === undefined || points.some((point) => Number.isNaN(point))) return opaque
    const negative = comparison === 'notequals'
    return {
      values: { domain, ranges: points.map((point) => rangeOf(comparison, point)) },
      negative,
    }
  }
  return opaque
}

/** A number, or a time in milliseconds from ISO 8601 or epoch seconds; NaN where it is none. */
export function pointOf(text: string, domain: 'number' | 'date'): number {
  const plain = /^[+-]?\d+(\.\d+)?$/.test(text)
  if (domain === 'number') return plain ? Number(text) : NaN
  return plain ? Number(text) * 1000 : Date.parse(text)
}

function rangeOf(comparison: Comparison, point: number): Interval {
  switch (comparison) {
    case 'equals':
    case 'notequals':
      return { low: point, high: point, lowOpen: false, highOpen: false }
    case 'less':
    case 'lessequals':
      return { ...everyNumber, high: point, highOpen: comparison === 'less' }
    case 'greater':
    case 'greaterequals':
      return { ...everyNumber, low: point, lowOpen: comparison === 'greater' }
  }
}

/** All values that are not in the set. */
export function complementOf(values: ValueSet): ValueSet {
  if (values.domain === 'opaque') return values
  if (values.domain === 'text') return { ...values, complement: !values.complement }
  const whole = values.domain === 'address' ? everyAddress : everyNumber
  return { domain: values.domain, ranges: withoutAll([whole], values.ranges) }
}

/** No context key begins like this. */
const unreadKey = '\u0000'

/** True for the claim of a condition as a whole that could not be read. */
export const isUnreadClaim = ({ key }: Literal): boolean => key.startsWith(unreadKey)

/** The claim of a condition that could not be read: equal symbols are equal claims. */
export function unreadLiteral(symbol: string, text: string): Literal {
  return {
    key: `${unreadKey}${symbol}`,
    quantity: 'some',
    absent: false,
    values: { domain: 'opaque' },
    id: JSON.stringify(['unread', symbol, text]),
    several: false,
  }
}
