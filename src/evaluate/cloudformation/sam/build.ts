import { createHash } from 'node:crypto'
import type { Span } from '../../../model/span.ts'
import type { Node } from '../../../parse/node.ts'
import { intrinsicOf } from '../intrinsic.ts'
import { scalarNode } from '../node-access.ts'

/** A syntax tree in the making: text, lists and maps of what a transform adds, nodes of what the source has. */
export type Built = Tree | undefined

/** The same where there is something. */
export type Tree = string | boolean | Node | readonly Built[] | { readonly [key: string]: Built }

/** The syntax tree of what a transform adds; all of it points at `span`, the nodes inside keep theirs. */
export function build(value: Tree, span: Span): Node {
  if (typeof value === 'string') return scalarNode(value, span)
  if (typeof value === 'boolean') return { ...scalarNode(String(value), span), style: 'plain' }
  if (isList(value)) {
    const items = value.flatMap((item) => (item === undefined ? [] : [build(item, span)]))
    return { kind: 'list', items, tag: undefined, span }
  }
  if (isNode(value)) return value
  const entries = Object.entries(value).flatMap(([key, item]) =>
    item === undefined ? [] : [{ key: scalarNode(key, span), value: build(item, span) }],
  )
  return { kind: 'map', entries, tag: undefined, span }
}

function isList(value: Tree): value is readonly Built[] {
  return Array.isArray(value)
}

function isNode(value: Node | { readonly [key: string]: Built }): value is Node {
  return 'span' in value && 'kind' in value
}

export const ref = (id: string): Tree => ({ Ref: id })

export const attribute = (id: string, name: string): Tree => ({ 'Fn::GetAtt': [id, name] })

export const allow = (action: Built, resource: Built): Tree => ({
  Action: action,
  Effect: 'Allow',
  Resource: resource,
})

/** An inline policy of a role. */
export const inlinePolicy = (name: string, statements: readonly Built[]): Tree => ({
  PolicyName: name,
  PolicyDocument: { Statement: statements },
})

/** The trust policy that lets a service assume a role. */
export const trust = (service: string): Tree => ({
  Version: '2012-10-17',
  Statement: [{ Action: ['sts:AssumeRole'], Effect: 'Allow', Principal: { Service: [service] } }],
})

/** The text of a tree, to tell equal documents. */
export function shapeOf(node: Node | undefined): string {
  return JSON.stringify(node, (key, value: unknown) =>
    key === 'span' || key === 'pieces' || key === 'style' ? undefined : value,
  )
}

/** The ten digits by which the transform tells logical ids apart: the SHA-1 of a text, or of an expression as JSON. */
export function hashOf(value: string | Node): string {
  const text = typeof value === 'string' ? value : JSON.stringify(plain(value))
  return createHash('sha1').update(text, 'utf8').digest('hex').slice(0, 10)
}

/** An expression as the transform has it: long forms, keys in order. */
function plain(node: Node): unknown {
  const call = node.tag === undefined ? undefined : intrinsicOf(node)
  if (call !== undefined) {
    const { name, argument } = call
    const isPath = name === 'Fn::GetAtt' && argument.kind === 'scalar'
    return { [name]: isPath ? argument.text.split('.') : plain(argument) }
  }
  if (node.kind === 'scalar') return node.text
  if (node.kind === 'list') return node.items.map(plain)
  return Object.fromEntries(
    node.entries
      .map(({ key, value }): [string, unknown] => [key.text, plain(value)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}
