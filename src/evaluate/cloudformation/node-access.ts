import type { Span } from '../../model/span.ts'
import type { ListNode, MapNode, Node, ScalarNode } from '../../parse/node.ts'

export type NodeEntry = MapNode['entries'][number]

/** The last entry with this key, as CloudFormation takes it. */
export function entryNode(map: Node | undefined, key: string): NodeEntry | undefined {
  return map?.kind === 'map' ? map.entries.findLast((entry) => entry.key.text === key) : undefined
}

export function childNode(map: Node | undefined, key: string): Node | undefined {
  return entryNode(map, key)?.value
}

export function childText(map: Node | undefined, key: string): string | undefined {
  return scalarText(childNode(map, key))
}

/** The text of an untagged scalar. */
export function scalarText(node: Node | undefined): string | undefined {
  return node?.kind === 'scalar' && node.tag === undefined ? node.text : undefined
}

export function entriesOf(node: Node | undefined): readonly NodeEntry[] {
  return node?.kind === 'map' ? node.entries : []
}

export function itemsOf(node: Node | undefined): readonly Node[] {
  return node?.kind === 'list' ? node.items : []
}

/** A scalar that the source does not spell out, for what a transform generates from `span`. */
export function scalarNode(text: string, span: Span): ScalarNode {
  return {
    kind: 'scalar',
    text,
    pieces: [{ kind: 'literal', text, span, exact: false }],
    style: 'quoted',
    tag: undefined,
    span,
  }
}

export function listNode(items: readonly Node[], span: Span): ListNode {
  return { kind: 'list', items, tag: undefined, span }
}

export function mapNode(
  entries: readonly (readonly [string, Node | undefined])[],
  span: Span,
): MapNode {
  return {
    kind: 'map',
    entries: entries.flatMap(([key, value]) =>
      value === undefined ? [] : [{ key: scalarNode(key, span), value }],
    ),
    tag: undefined,
    span,
  }
}

export function withoutTag<T extends Node>(node: T): T {
  return node.tag === undefined ? node : { ...node, tag: undefined }
}
