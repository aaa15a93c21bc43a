import type { Span } from '../model/span.ts'
import type { Piece, Value } from '../model/value.ts'
import type { PathElement } from './finding.ts'

export type NodeKind = 'string' | 'number' | 'bool' | 'null' | 'list' | 'map' | 'hole'

/** A part of a policy document with the way to it; what the source does not spell out is a hole. */
export interface Node {
  readonly kind: NodeKind
  readonly span: Span
  /** Position in the order of the document, keys before their values. */
  readonly order: number
  readonly path: Path | undefined
  /** The text of a scalar; `undefined` where part of it is not known, and for lists and maps. */
  readonly text: string | undefined
  readonly items: readonly Node[]
  readonly entries: readonly NodeEntry[]
  /** True where there may be items or entries that were not seen. */
  readonly open: boolean
}

export interface NodeEntry {
  /** `undefined` where part of the key is not known. */
  readonly name: string | undefined
  readonly key: Node
  readonly value: Node
}

interface Path {
  readonly parent: Path | undefined
  readonly element: PathElement
}

const none: readonly never[] = []

/** Reads a located value; branches that could not be decided and strings that hold JSON are holes. */
export function readNode(value: Value): Node {
  let order = 0
  const read = (value: Value, path: Path | undefined): Node => {
    const own = order
    order += 1
    const base = { span: value.span, order: own, path, items: none, entries: none, open: false }
    switch (value.kind) {
      case 'string':
        return { ...base, kind: 'string', text: knownText(value.pieces) }
      case 'number':
        return { ...base, kind: 'number', text: value.text }
      case 'bool':
        return { ...base, kind: 'bool', text: String(value.value) }
      case 'null':
        return { ...base, kind: 'null', text: 'null' }
      case 'list': {
        const items = value.items
          .filter((item) => item.kind !== 'absent')
          .map((item, index) => read(item, { parent: path, element: { index } }))
        return { ...base, kind: 'list', text: undefined, items, open: value.open !== undefined }
      }
      case 'map': {
        const entries: NodeEntry[] = []
        for (const entry of value.entries) {
          if (entry.value.kind === 'absent') continue
          const name = knownText(entry.key.pieces)
          const step = name ?? ''
          const key: Node = {
            ...base,
            kind: 'string',
            span: entry.key.span,
            order,
            path: { parent: path, element: { key: step } },
            text: name,
          }
          order += 1
          const child = read(entry.value, { parent: path, element: { value: step } })
          entries.push({ name, key, value: child })
        }
        return { ...base, kind: 'map', text: undefined, entries, open: value.open !== undefined }
      }
      case 'absent':
      case 'json':
      case 'alternatives':
      case 'unresolved':
        return { ...base, kind: 'hole', text: undefined, open: true }
    }
  }
  return read(value, undefined)
}

function knownText(pieces: readonly Piece[]): string | undefined {
  let text = ''
  for (const piece of pieces) {
    if (piece.kind !== 'literal') return undefined
    text += piece.text
  }
  return text
}

/** The steps from the document to the node. */
export function pathOf(node: Node): readonly PathElement[] {
  const steps: PathElement[] = []
  for (let path = node.path; path !== undefined; path = path.parent) steps.unshift(path.element)
  return steps
}

/** True where the node itself is not wholly known; what lies below it may still be. */
export function isUnread(node: Node): boolean {
  if (node.open || node.kind === 'hole') return true
  return node.kind === 'string' && node.text === undefined
}

/** True where the node or anything below it is not wholly known. */
export function holdsUnread(node: Node): boolean {
  return (
    isUnread(node) ||
    node.items.some(holdsUnread) ||
    node.entries.some((entry) => isUnread(entry.key) || holdsUnread(entry.value))
  )
}

/** The last entry of this name, as readers of JSON take it. */
export function entryNamed(node: Node, name: string): NodeEntry | undefined {
  for (let index = node.entries.length - 1; index >= 0; index -= 1) {
    const entry = node.entries[index]
    if (entry?.name === name) return entry
  }
  return undefined
}

/** The elements of a list, or the one value that stands for a list of one. */
export function asList(node: Node): readonly Node[] {
  return node.kind === 'list' ? node.items : [node]
}
