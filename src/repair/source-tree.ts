import type { Span } from '../model/span.ts'

/** The syntax a map is written in. `escaped`: JSON inside a quoted string, its quotes behind backslashes. */
export type MapGrammar = 'json' | 'escaped' | 'object' | 'block' | 'yaml-block' | 'yaml-flow'

/**
 * What stands in a file, with places: only what is spelled out there. References, calls, conditions
 * and generated parts are opaque, so that no edit reaches into what one place shares with others.
 */
export type SourceNode = SourceMap | SourceList | SourceText | SourceOpaque

export interface SourceMap {
  readonly kind: 'map'
  readonly grammar: MapGrammar
  readonly entries: readonly SourceEntry[]
  readonly span: Span
}

export interface SourceEntry {
  readonly name: string
  /** Quotes included. */
  readonly key: Span
  readonly value: SourceNode
}

export interface SourceList {
  readonly kind: 'list'
  /** Its items are the lists that a call joins: no place for an element. */
  readonly joins?: true
  readonly items: readonly SourceNode[]
  readonly span: Span
}

/** A string without holes, quotes included in the span. */
export interface SourceText {
  readonly kind: 'text'
  readonly text: string
  readonly span: Span
}

export interface SourceOpaque {
  readonly kind: 'opaque'
  /** As the file has it. */
  readonly source: string
  readonly span: Span
}

/** Where a map stands: `path` leads to what holds it, `child` is its index there. */
export interface Place {
  readonly node: SourceMap
  readonly container: SourceMap | SourceList
  readonly path: readonly number[]
  readonly child: number
}

export function childrenOf(node: SourceNode): readonly SourceNode[] {
  if (node.kind === 'map') return node.entries.map((entry) => entry.value)
  return node.kind === 'list' ? node.items : []
}

/** The node at the end of a path of child indexes. */
export function nodeAt(root: SourceNode, path: readonly number[]): SourceNode | undefined {
  let node: SourceNode | undefined = root
  for (const index of path) node = node === undefined ? undefined : childrenOf(node)[index]
  return node
}

/** The one map that is written at `span`; undefined where there is none, or an alias repeats it. */
export function placeOf(root: SourceNode, span: Span): Place | undefined {
  const found: Place[] = []
  const path: number[] = []
  const visit = (node: SourceNode): void => {
    if (node.kind !== 'map' && node.kind !== 'list') return
    for (const [child, value] of childrenOf(node).entries()) {
      if (value.span.start > span.start || value.span.end < span.end) continue
      if (value.kind === 'map' && value.span.start === span.start && value.span.end === span.end)
        found.push({ node: value, container: node, path: [...path], child })
      path.push(child)
      visit(value)
      path.pop()
    }
  }
  visit(root)
  return found.length === 1 ? found[0] : undefined
}

/** Entries of a statement's element, whatever the case or the syntax names it. */
export function elementsNamed(
  node: SourceMap,
  ...names: readonly string[]
): readonly SourceEntry[] {
  return node.entries.filter((entry) => names.includes(entry.name.toLowerCase()))
}
