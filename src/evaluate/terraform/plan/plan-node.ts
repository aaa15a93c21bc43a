import type { ListNode, Node } from '../../../parse/node.ts'

/** The value under a key, the last one where the key stands twice. */
export function child(node: Node | undefined, key: string): Node | undefined {
  if (node?.kind !== 'map') return undefined
  return node.entries.findLast((entry) => entry.key.text === key)?.value
}

/** The value at a path of keys. */
export function descend(node: Node | undefined, ...keys: readonly string[]): Node | undefined {
  return keys.reduce(child, node)
}

/** The text of a quoted string. */
export function textAt(node: Node | undefined, key: string): string | undefined {
  const found = child(node, key)
  return found?.kind === 'scalar' && found.style === 'quoted' ? found.text : undefined
}

export function itemsAt(node: Node | undefined, key: string): readonly Node[] {
  const found = child(node, key)
  return found?.kind === 'list' ? found.items : []
}

export function isTrue(node: Node | undefined): boolean {
  return node?.kind === 'scalar' && node.style === 'plain' && node.text === 'true'
}

export function isNull(node: Node | undefined): boolean {
  return node?.kind === 'scalar' && node.style === 'plain' && node.text === 'null'
}

export function itemOf(node: Node | undefined, index: number): Node | undefined {
  return node?.kind === 'list' ? node.items[index] : undefined
}

export function isList(node: Node | undefined): node is ListNode {
  return node?.kind === 'list'
}
