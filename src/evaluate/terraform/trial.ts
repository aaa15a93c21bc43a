import type { Unresolved, Value } from '../../model/value.ts'
import { firstHole } from './values.ts'

/** What is evaluated inside `try` and `can`, where an error is an answer: what it may fail by, if anything. */
export interface Trial {
  failing: Unresolved | undefined
}

/** A value that is not known is put to a use which it may not be fit for: null, or of another type. */
export function mayFailBy(trial: Trial | undefined, hole: Unresolved | undefined): void {
  if (trial !== undefined) trial.failing ??= hole
}

/** As `mayFailBy`, where null alone is refused, or what is no text. */
export function mayFailByNull(trial: Trial | undefined, value: Value): void {
  if (trial === undefined) return
  if (value.kind === 'alternatives')
    for (const branch of value.branches) mayFailByNull(trial, branch.value)
  else if (value.kind === 'unresolved' && mayBeNull(value)) mayFailBy(trial, value)
}

/** Functions whose result may be null. */
const passing: ReadonlySet<string> = new Set(['lookup', 'element', 'one', 'coalesce', 'tostring'])

/** What operators and most functions make is something, and so is an attribute of a resource. */
function mayBeNull(hole: Unresolved): boolean {
  const { reference, shape, symbol } = hole
  if (!isUnknown(hole) || reference !== undefined || shape !== 'any' || /^[(!]/.test(symbol))
    return false
  const [, name] = /^([a-z][a-z\d]*)\(/.exec(symbol) ?? []
  return name === undefined || passing.has(name)
}

/** Functions that take any value of the right type, whatever is in it. */
const tolerant: ReadonlySet<string> = new Set(
  'base64encode base64sha256 chomp coalesce compact concat distinct endswith flatten indent keys length lower merge md5 replace reverse setunion sha1 sha256 split startswith strcontains strrev title tolist tomap toset trim trimprefix trimspace trimsuffix upper urlencode values yamlencode'.split(
    ' ',
  ),
)

/** A call may be refused for what is not known in its arguments. */
export function noteCall(trial: Trial | undefined, name: string, args: readonly Value[]): void {
  if (trial === undefined || name === 'jsonencode') return
  const isTolerant = tolerant.has(name) || (name === 'lookup' && args.length > 2)
  for (const arg of args)
    if (isTolerant) mayFailByNull(trial, arg)
    else mayFailBy(trial, unfit(arg))
}

/** What may make an argument unfit: itself, a part of its text, or elements. */
function unfit(arg: Value): Unresolved | undefined {
  const known = (hole: Unresolved | undefined): Unresolved | undefined =>
    hole !== undefined && isUnknown(hole) ? hole : undefined
  switch (arg.kind) {
    case 'unresolved':
      return known(arg)
    case 'string':
    case 'json':
      return firstHole(arg, isUnknown)
    case 'alternatives':
      return arg.branches.map((branch) => unfit(branch.value)).find((hole) => hole !== undefined)
    case 'list':
      return (
        known(arg.open) ??
        arg.items.find((item): item is Unresolved => item.kind === 'unresolved' && mayBeNull(item))
      )
    case 'map':
      return known(arg.open)
    default:
      return undefined
  }
}

const isUnknown = ({ reason }: Unresolved): boolean =>
  reason !== 'failed-call' && reason !== 'undeclared'
