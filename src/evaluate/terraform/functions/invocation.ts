import { textOf } from '../../../model/value.ts'
import type {
  HoleShape,
  ListValue,
  MapValue,
  NumberValue,
  StringValue,
  Unresolved,
  Value,
} from '../../../model/value.ts'
import { asNumber, asString, truth } from '../conversion.ts'
import { integerOf } from '../numbers.ts'
import { shortened, symbolOf } from '../symbol.ts'
import { failed, firstHole, isHole, unresolved } from '../values.ts'
import type { FunctionCall } from './call.ts'

/** A call with its name and its arguments, none of which is alternatives at the top. */
export interface Invocation extends FunctionCall {
  readonly name: string
  readonly args: readonly Value[]
}

/** A Terraform function: total, never throws; an error that Terraform would raise is a hole `failed-call`. */
export type Implementation = (call: Invocation) => Value

/** The hole for a call that Terraform would certainly refuse. */
export function refuse(call: FunctionCall): Unresolved {
  return failed(call.text, call.span, call.symbol)
}

/**
 * The hole for a result that depends on what is not known. Calls of one function on equal arguments are
 * one symbol, wherever they stand.
 */
export function derive(call: Invocation, shape: HoleShape = 'any'): Unresolved {
  const cause = call.args.map((arg) => firstHole(arg)).find((hole) => hole !== undefined)
  const failure = call.args.find((arg) => arg.kind === 'unresolved' && arg.reason === 'failed-call')
  return unresolved({
    text: call.text,
    span: call.span,
    reason: failure === undefined ? (cause?.reason ?? 'opaque') : 'failed-call',
    symbol: shortened(`${call.name}(${call.args.map((arg) => symbolOf(arg)).join(',')})`),
    shape,
  })
}

/** The hole for a value that Terraform knows only when it runs, another one at every call. */
export function runtime(
  call: Invocation,
  reason: Unresolved['reason'] = 'known-after-apply',
): Unresolved {
  return unresolved({ text: call.text, span: call.span, reason, symbol: call.symbol })
}

export function tooLarge(call: Invocation): Unresolved {
  return unresolved({ text: call.text, span: call.span, reason: 'too-large', symbol: call.symbol })
}

/** The argument as a string, a wholly unresolved one as a string of one hole; a hole where it cannot be one. */
export function stringArg(call: Invocation, index: number): StringValue | Unresolved {
  const arg = call.args[index]
  if (arg === undefined) return refuse(call)
  if (arg.kind === 'unresolved')
    return arg.reason === 'failed-call' ? arg : { kind: 'string', pieces: [arg], span: arg.span }
  const text = asString(arg)
  if (text.kind === 'string') return text
  return text.kind === 'alternatives' ? derive(call) : refuse(call)
}

/** The argument's text where it has no hole; else the hole that the call's result is. */
export function textArg(call: Invocation, index: number): string | Unresolved {
  const value = stringArg(call, index)
  if (isHole(value)) return value
  return textOf(value) ?? derive(call)
}

export function numberArg(call: Invocation, index: number): NumberValue | Unresolved {
  const arg = call.args[index]
  if (arg === undefined) return refuse(call)
  return asNumber(arg) ?? (isUndecided(arg) ? derive(call) : refuse(call))
}

/** A whole number; fractions are refused. */
export function integerArg(call: Invocation, index: number): number | Unresolved {
  const value = numberArg(call, index)
  if (isHole(value)) return value
  return integerOf(value) ?? refuse(call)
}

export function boolArg(call: Invocation, index: number): boolean | Unresolved {
  const arg = call.args[index]
  if (arg === undefined) return refuse(call)
  return truth(arg) ?? (isUndecided(arg) ? derive(call) : refuse(call))
}

/** A list, tuple or set, without the items that are absent. */
export function listArg(call: Invocation, index: number): ListValue | Unresolved {
  const arg = call.args[index]
  if (arg?.kind === 'list') {
    const present = arg.items.filter((item) => item.kind !== 'absent')
    return present.length === arg.items.length ? arg : { ...arg, items: present }
  }
  return arg !== undefined && isHole(arg) ? derive(call) : refuse(call)
}

/** A list whose elements are all seen and in their places: for functions to which these matter. */
export function closedList(call: Invocation, index: number): ListValue | Unresolved {
  const list = listArg(call, index)
  const isOpen = list.kind === 'list' && (list.open !== undefined || list.placed !== undefined)
  return isOpen ? derive(call) : list
}

export function mapArg(call: Invocation, index: number): MapValue | Unresolved {
  const arg = call.args[index]
  if (arg?.kind === 'map') return arg
  return arg !== undefined && isHole(arg) ? derive(call) : refuse(call)
}

/** True where a value may turn out to be anything: a hole, or a string of holes and text. */
export function isUndecided(value: Value): boolean {
  return value.kind === 'unresolved' || firstHole(value) !== undefined
}
