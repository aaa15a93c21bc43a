import { textOf, type MapEntry, type Unresolved, type Value } from '../../model/value.ts'
import type { ListNode, MapNode, Node } from '../../parse/node.ts'
import { decideNamed, guardOf } from './conditions.ts'
import { withDynamicReferences } from './dynamic-reference.ts'
import { importValue } from './import-value.ts'
import { describe, intrinsicOf, type Intrinsic } from './intrinsic.ts'
import { joinValue, selectValue, splitValue } from './lists.ts'
import { mappingValue } from './mapping.ts'
import { scalarText } from './node-access.ts'
import { attributeValue, refValue } from './reference.ts'
import { assuming, hole, maxDepth, type Scope } from './scope.ts'
import {
  base64Value,
  cidrValue,
  jsonStringValue,
  lengthValue,
  zonesValue,
} from './small-functions.ts'
import { subValue } from './sub.ts'
import { scalarValue } from './values.ts'

/**
 * The value of an expression of a template. Whatever the template does not decide is a hole or an
 * alternative; nothing throws, and depth and work are bounded.
 */
export function evaluate(node: Node, scope: Scope): Value {
  scope.log.work.steps -= 1
  if (scope.depth > maxDepth || scope.log.work.steps < 0) {
    const reason = scope.depth > maxDepth ? 'too-deep' : 'too-large'
    return hole(describe(node).slice(0, 100), node.span, scope, { reason })
  }
  const inner = { ...scope, depth: scope.depth + 1 }
  const call = intrinsicOf(node)
  if (call !== undefined) return callValue(call, node, inner)
  switch (node.kind) {
    case 'scalar': {
      const value = scalarValue(node)
      return value.kind === 'string' ? withDynamicReferences(value, inner) : value
    }
    case 'list':
      return listValue(node, inner)
    case 'map':
      return mapValue(node, inner)
  }
}

function callValue(call: Intrinsic, node: Node, scope: Scope): Value {
  const { argument } = call
  const located = (value: Value): Value =>
    value.kind === 'string' || value.kind === 'alternatives' ? { ...value, span: node.span } : value
  switch (call.name) {
    case 'Ref': {
      const name = scalarText(argument) ?? textOf(scope.evaluate(argument, scope))
      if (name === undefined) return opaque(node, scope)
      return located(refValue(name, argument.span, scope))
    }
    case 'Fn::GetAtt':
      return located(attributeValue(argument, scope))
    case 'Fn::Sub':
      return located(subValue(argument, scope))
    case 'Fn::Join':
      return located(joinValue(argument, scope))
    case 'Fn::Split':
      return splitValue(argument, scope)
    case 'Fn::Select':
      return selectValue(argument, scope)
    case 'Fn::If':
      return ifValue(argument, node, scope)
    case 'Fn::FindInMap':
      return mappingValue(argument, scope)
    case 'Fn::ImportValue':
      return located(importValue(argument, scope))
    case 'Fn::Base64':
      return located(base64Value(argument, scope))
    case 'Fn::Length':
      return lengthValue(argument, scope)
    case 'Fn::ToJsonString':
      return jsonStringValue(argument, scope)
    case 'Fn::GetAZs':
      return zonesValue(argument, scope)
    case 'Fn::Cidr':
      return cidrValue(argument, scope)
    case 'Fn::Transform':
      return hole(describe(node), node.span, scope, { reason: 'macro' })
    default:
      return opaque(node, scope)
  }
}

function opaque(node: Node, scope: Scope): Unresolved {
  return hole(describe(node), node.span, scope, { reason: 'opaque' })
}

/** `Fn::If`: the branch of a condition that is decided, else both. */
function ifValue(argument: Node, node: Node, scope: Scope): Value {
  const [nameNode, yes, no] = argument.kind === 'list' ? argument.items : []
  const name = scalarText(nameNode) ?? conditionOf(nameNode)
  if (name === undefined || yes === undefined || no === undefined) {
    return hole(describe(node), node.span, scope, { reason: 'invalid' })
  }
  const decision = decideNamed(name, scope)
  if (decision.kind === 'decided') return scope.evaluate(decision.value ? yes : no, scope)
  const span = nameNode?.span ?? node.span
  const branches = [yes, no].map((branch, i) => {
    const guard = guardOf(decision, i === 0, span)
    return { guard, value: scope.evaluate(branch, assuming(scope, guard.symbol, guard.holds)) }
  })
  return { kind: 'alternatives', branches, span: node.span }
}

function conditionOf(node: Node | undefined): string | undefined {
  const call = intrinsicOf(node)
  return call?.name === 'Condition' ? scalarText(call.argument) : undefined
}

function listValue(node: ListNode, scope: Scope): Value {
  const items: Value[] = []
  for (const item of node.items) {
    const value = scope.evaluate(item, scope)
    if (value.kind !== 'absent') items.push(value)
  }
  const list = { kind: 'list' as const, items, span: node.span }
  return node.open === undefined ? list : { ...list, open: node.open }
}

function mapValue(node: MapNode, scope: Scope): Value {
  let open: Unresolved | undefined = node.open
  const entries: MapEntry[] = []
  for (const { key, value: child } of node.entries) {
    if (key.text === 'Fn::Transform' || key.text.startsWith('Fn::ForEach::')) {
      open ??= hole(key.text, key.span, scope, { reason: 'macro' })
      continue
    }
    const value = scope.evaluate(child, scope)
    if (value.kind === 'absent') continue
    open ??= key.pieces.find((piece) => piece.kind === 'unresolved')
    entries.push({ key: { kind: 'string', pieces: key.pieces, span: key.span }, value })
  }
  const map = { kind: 'map' as const, entries, span: node.span }
  return open === undefined ? map : { ...map, open }
}
