import { textOf, type Value } from '../../model/value.ts'
import type { Node } from '../../parse/node.ts'
import { overBranches } from './branches.ts'
import { cidrBlocks } from './cidr.ts'
import { describe, intrinsicOf } from './intrinsic.ts'
import { reasonOf } from './lists.ts'
import { itemsOf } from './node-access.ts'
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

/** `Fn::Cidr` of a block that is known; else a hole. */
export function cidrValue(argument: Node, scope: Scope): Value {
  const { span } = argument
  const [block, count, bits] = itemsOf(argument).map((item) => scope.evaluate(item, scope))
  const blocks = cidrBlocks(textOf(block) ?? '', numberOf(count), numberOf(bits))
  if (blocks === undefined) return computedList('Fn::Cidr', argument, scope)
  const items = blocks.map((text) =>
    stringOf([{ kind: 'literal', text, span, exact: false }], span),
  )
  return { kind: 'list', items, span }
}

function numberOf(value: Value | undefined): number {
  return value?.kind === 'number' ? value.value : Number(textOf(value) ?? Number.NaN)
}

/** `Fn::GetAZs`: the zones that the account sees in a Region. */
export function zonesValue(argument: Node, scope: Scope): Value {
  return computedList('Fn::GetAZs', argument, scope)
}

/** A list that the template does not decide. */
function computedList(name: string, argument: Node, scope: Scope): Value {
  const args =
    argument.kind === 'list' && intrinsicOf(argument) === undefined
      ? describe(argument).slice(1, -1)
      : describe(argument)
  const text = `${name}(${args})`
  return hole(text, argument.span, scope, { reason: 'opaque', shape: 'any' })
}
