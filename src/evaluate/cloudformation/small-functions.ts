import { textOf, type Value } from '../../model/value.ts'
import type { Node } from '../../parse/node.ts'
import { overBranches } from './branches.ts'
import { describe } from './intrinsic.ts'
import { reasonOf } from './lists.ts'
import { hole, type Scope } from './scope.ts'
import { stringOf } from './strings.ts'

/** `Fn::Base64` of text that is known; else a hole. */
export function base64Value(argument: Node, scope: Scope): Value {
  const { span } = argument
  return overBranches(scope.evaluate(argument, scope), scope, (value, inner) => {
    const text = textOf(value)
    if (text === undefined) {
      const name = `Fn::Base64(${describe(argument)})`
      return stringOf([hole(name, span, inner, { reason: reasonOf(value), shape: 'field' })], span)
    }
    const encoded = Buffer.from(text, 'utf8').toString('base64')
    return stringOf([{ kind: 'literal', text: encoded, span, exact: false }], span)
  })
}

/** `Fn::Length` of a list whose items are all seen. */
export function lengthValue(argument: Node, scope: Scope): Value {
  const { span } = argument
  return overBranches(scope.evaluate(argument, scope), scope, (value, inner) => {
    if (value.kind === 'list' && value.open === undefined) {
      const length = value.items.length
      return { kind: 'number', value: length, text: String(length), span }
    }
    const name = `Fn::Length(${describe(argument)})`
    return stringOf([hole(name, span, inner, { reason: reasonOf(value), shape: 'name' })], span)
  })
}

/** `Fn::ToJsonString`: the JSON text of a value, kept as the value. */
export function jsonStringValue(argument: Node, scope: Scope): Value {
  return { kind: 'json', value: scope.evaluate(argument, scope), span: argument.span }
}

/** `Fn::GetAZs` and `Fn::Cidr`: lists that depend on the account or on address arithmetic no policy uses. */
export function computedList(name: string, argument: Node, scope: Scope): Value {
  const text = `${name}(${describe(argument)})`
  return hole(text, argument.span, scope, { reason: 'opaque', shape: 'any' })
}
