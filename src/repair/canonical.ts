import type { Draft } from './draft.ts'
import type { SourceList, SourceMap, SourceNode } from './source-tree.ts'

/**
 * What a node says, layout left out, as a text that can be compared. In statements order does not
 * count and one value is a list of one; elsewhere everything does.
 */
export function statementText(node: SourceNode): string {
  switch (node.kind) {
    case 'text':
    case 'opaque':
      return listText([itemText(node)])
    case 'list':
      return textOfList(node)
    case 'map':
      return mapText(elementsOf(node))
  }
}

/** Texts of long lists: every finding of a statement asks for those of all its lists. */
const lists = new WeakMap<SourceNode, string>()

function textOfList(node: SourceList): string {
  const known = lists.get(node)
  if (known !== undefined) return known
  const text = listText(node.items.map(itemText))
  lists.set(node, text)
  return text
}

/** What a map says, element by element. */
export type Elements = readonly (readonly [name: string, text: string])[]

/** The elements of a map, each with what it says. */
export function elementsOf(node: SourceMap): Elements {
  return node.entries.map((entry) => [entry.name, statementText(entry.value)] as const)
}

/** The elements once the list `element` holds these items and texts. */
export function withItems(
  elements: Elements,
  element: string,
  items: readonly SourceNode[],
  texts: readonly string[],
): Elements {
  return elements.map((own) =>
    own[0] === element ? ([element, itemsText(items, texts)] as const) : own,
  )
}

export function mapText(elements: Elements): string {
  return `{${elements
    .map(([name, text]) => `${JSON.stringify(name)}:${text}`)
    .toSorted()
    .join()}}`
}

function listText(items: readonly string[]): string {
  return `[${items.toSorted().join()}]`
}

function itemText(node: SourceNode): string {
  switch (node.kind) {
    case 'text':
      return JSON.stringify(node.text)
    case 'opaque':
      return `<${node.source.replace(/\s+/g, ' ')}>`
    default:
      return statementText(node)
  }
}

/** The same for what is yet to be written. */
export function draftText(draft: Draft): string {
  switch (draft.kind) {
    case 'text':
      return listText([JSON.stringify(draft.text)])
    case 'list':
      return listText(draft.items.map((item) => draftItem(item)))
    case 'map':
      return mapText(draft.entries.map(({ name, value }) => [name, draftText(value)] as const))
    case 'copy':
      return statementText(draft.node)
  }
}

function draftItem(draft: Draft): string {
  if (draft.kind === 'text') return JSON.stringify(draft.text)
  return draft.kind === 'copy' ? itemText(draft.node) : draftText(draft)
}

/** A list that holds items of the source and new texts. */
export function itemsText(items: readonly SourceNode[], texts: readonly string[]): string {
  return listText([...items.map(itemText), ...texts.map((text) => JSON.stringify(text))])
}

/** Everything that the tree says. */
export function textOfTree(root: SourceNode): string {
  return textExcept(root, undefined)
}

/** Everything that the tree says but for the children of the node at `path`. */
export function textAround(root: SourceNode, path: readonly number[]): string {
  return textExcept(root, path)
}

function textExcept(root: SourceNode, path: readonly number[] | undefined): string {
  const visit = (node: SourceNode, rest: readonly number[] | undefined): string => {
    if (rest?.length === 0) return '…'
    switch (node.kind) {
      case 'text':
        return JSON.stringify(node.text)
      case 'opaque':
        return `<${node.source}>`
      case 'list':
        return `[${node.items.map((item, index) => visit(item, stepInto(rest, index))).join()}]`
      case 'map':
        return `{${node.entries
          .map(
            ({ name, value }, index) =>
              `${JSON.stringify(name)}:${visit(value, stepInto(rest, index))}`,
          )
          .join()}}`
    }
  }
  return visit(root, path)
}

function stepInto(
  path: readonly number[] | undefined,
  index: number,
): readonly number[] | undefined {
  return path !== undefined && path[0] === index ? path.slice(1) : undefined
}
