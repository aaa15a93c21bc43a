import type { NumberValue, StringValue, Value } from '../../model/value.ts'
import { textOf } from '../../model/value.ts'
import { distributeOne } from './alternatives.ts'
import { jsonTextOf } from './json-text.ts'
import { numberOfText } from './numbers.ts'
import { boolValue, failed } from './values.ts'

/**
 * A value as Terraform converts it to a string: strings, JSON texts, numbers and booleans are text,
 * null stays null, a hole stays a hole, alternatives are converted branch by branch; lists and maps have
 * no text and answer `failed-call`.
 */
export function asString(value: Value): Value {
  switch (value.kind) {
    case 'string':
    case 'unresolved':
    case 'null':
      return value
    case 'absent':
      return { kind: 'null', span: value.span }
    case 'json':
      return jsonTextOf(value.value, value.span)
    case 'number':
      return text(value.text, value)
    case 'bool':
      return text(value.value ? 'true' : 'false', value)
    case 'alternatives':
      return distributeOne(value, asString, value.span)
    case 'list':
    case 'map':
      return failed('', value.span)
  }
}

function text(content: string, value: Value): StringValue {
  const piece = { kind: 'literal' as const, text: content, span: value.span, exact: false }
  return { kind: 'string', pieces: [piece], span: value.span }
}

/** The number a value converts to; `undefined` where it is none (or not known: ask `isHole` first). */
export function asNumber(value: Value): NumberValue | undefined {
  if (value.kind === 'number') return value
  if (value.kind === 'json') return asNumber(asString(value))
  const content = textOf(value)
  if (content === undefined) return undefined
  if (!/^[+-]?(\d|\.\d)/.test(content)) return undefined
  return numberOfText(content, value.span)
}

/** The boolean a value converts to, as conditions and logical operators take it; `undefined` where it is none or not known. */
export function truth(value: Value): boolean | undefined {
  if (value.kind === 'bool') return value.value
  const content = textOf(value)
  if (content === 'true' || content === '1') return true
  if (content === 'false' || content === '0') return false
  return undefined
}

export function asBool(value: Value): Value {
  const known = truth(value)
  if (known !== undefined) return boolValue(known, value.span)
  return value.kind === 'unresolved' || value.kind === 'null' ? value : failed('', value.span)
}
