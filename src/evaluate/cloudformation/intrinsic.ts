import type { Node } from '../../parse/node.ts'
import { itemsOf, listNode, scalarNode, scalarText, withoutTag } from './node-access.ts'

/** A call of an intrinsic function, whichever way it is written: `!Sub x` or `{"Fn::Sub": "x"}`. */
export interface Intrinsic {
  /** The long name: `Ref`, `Fn::Sub`. */
  readonly name: string
  readonly argument: Node
}

const functions = new Set([
  'Base64',
  'Cidr',
  'FindInMap',
  'GetAtt',
  'GetAZs',
  'GetStackOutput',
  'If',
  'ImportValue',
  'Join',
  'Length',
  'Select',
  'Split',
  'Sub',
  'ToJsonString',
  'Transform',
  'And',
  'Equals',
  'Not',
  'Or',
])

/** The intrinsic function that a node is a call of. */
export function intrinsicOf(node: Node | undefined): Intrinsic | undefined {
  if (node === undefined) return undefined
  if (node.tag !== undefined) {
    const name = longName(node.tag)
    return name === undefined ? undefined : { name, argument: withoutTag(node) }
  }
  if (node.kind !== 'map' || node.entries.length !== 1 || node.open !== undefined) return undefined
  const [entry] = node.entries
  if (entry === undefined) return undefined
  const key = entry.key.text
  const known = key === 'Ref' || (key.startsWith('Fn::') && functions.has(key.slice(4)))
  return known ? { name: key, argument: entry.value } : undefined
}

function longName(tag: string): string | undefined {
  if (!tag.startsWith('!') || tag.startsWith('!!')) return undefined
  const name = tag.slice(1)
  if (name === 'Ref' || name === 'Condition') return name
  return functions.has(name) ? `Fn::${name}` : undefined
}

/** The logical id and attribute of a `GetAtt` argument: `A.b.c`, or a list whose parts may be intrinsics. */
export function attributeTarget(
  argument: Node,
): { readonly id: Node; readonly attribute: Node } | undefined {
  const text = scalarText(argument)
  if (text !== undefined) {
    const dot = text.indexOf('.')
    if (dot <= 0) return undefined
    return {
      id: scalarNode(text.slice(0, dot), argument.span),
      attribute: scalarNode(text.slice(dot + 1), argument.span),
    }
  }
  const [id, attribute, ...rest] = itemsOf(argument)
  if (id === undefined || attribute === undefined) return undefined
  if (rest.length === 0) return { id, attribute }
  // The legacy list form with a dotted attribute spread over several items.
  const names = [attribute, ...rest].map((part) => scalarText(part))
  if (names.some((name) => name === undefined)) return undefined
  return { id, attribute: scalarNode(names.join('.'), argument.span) }
}

const maxDescription = 4000

/**
 * An expression as one line, alike for every way of writing it: `Bucket.Arn`, `AWS::Region`,
 * `Fn::Join(-, [a, Bucket])`. Names holes and conditions.
 */
export function describe(node: Node): string {
  let left = maxDescription
  const say = (text: string): string => {
    left -= text.length
    return text
  }
  const visit = (part: Node, depth: number): string => {
    if (left <= 0 || depth > 40) return '…'
    const call = intrinsicOf(part)
    if (call !== undefined) return visitCall(call, depth)
    if (part.kind === 'scalar') return say(part.text)
    if (part.kind === 'list')
      return `[${part.items.map((item) => visit(item, depth + 1)).join(', ')}]`
    const entries = part.entries.map(
      (entry) => `${say(entry.key.text)}: ${visit(entry.value, depth + 1)}`,
    )
    return `{${entries.join(', ')}}`
  }
  const visitCall = (call: Intrinsic, depth: number): string => {
    if (call.name === 'Ref' || call.name === 'Condition') return visit(call.argument, depth + 1)
    if (call.name === 'Fn::GetAtt') {
      const target = attributeTarget(call.argument)
      if (target !== undefined)
        return `${visit(target.id, depth + 1)}.${visit(target.attribute, depth + 1)}`
    }
    const args =
      call.argument.kind === 'list' && call.name !== 'Fn::Length'
        ? call.argument.items.map((item) => visit(item, depth + 1)).join(', ')
        : visit(call.argument, depth + 1)
    return `${call.name}(${args})`
  }
  return visit(node, 0)
}

/** Wraps a node in a call, for what a transform generates. */
export function callNode(name: string, argument: Node): Node {
  return {
    kind: 'map',
    entries: [{ key: scalarNode(name, argument.span), value: argument }],
    tag: undefined,
    span: argument.span,
  }
}

export function refNode(name: string, span: Node['span']): Node {
  return callNode('Ref', scalarNode(name, span))
}

export function attributeNode(id: string, attribute: string, span: Node['span']): Node {
  return callNode('Fn::GetAtt', listNode([scalarNode(id, span), scalarNode(attribute, span)], span))
}

export function subNode(text: string, span: Node['span']): Node {
  return callNode('Fn::Sub', scalarNode(text, span))
}
