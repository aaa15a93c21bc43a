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
  return read(value, undefined, { next: 0 })
}

function read(value: Value, path: Path | undefined, counter: { next: number }): Node {
  const order = counter.next
  counter.next += 1
  const { span } = value
  switch (value.kind) {
    case 'string':
      return leaf('string', span, order, path, knownText(value.pieces))
    case 'number':
      return leaf('number', span, order, path, value.text)
    case 'bool':
      return leaf('bool', span, order, path, String(value.value))
    case 'null':
      return leaf('null', span, order, path, 'null')
    case 'list': {
      const items: Node[] = []
      for (const item of value.items) {
        if (item.kind === 'absent') continue
        items.push(read(item, { parent: path, element: { index: items.length } }, counter))
      }
      const open = value.open !== undefined
      return { kind: 'list', span, order, path, text: undefined, items, entries: none, open }
    }
    case 'map': {
      const entries: NodeEntry[] = []
      for (const entry of value.entries) {
        if (entry.value.kind === 'absent') continue
        const name = knownText(entry.key.pieces)
        const step = name ?? ''
        const keyPath = { parent: path, element: { key: step } }
        const key = leaf('string', entry.key.span, counter.next, keyPath, name)
        counter.next += 1
        const child = read(entry.value, { parent: path, element: { value: step } }, counter)
        entries.push({ name, key, value: child })
      }
      const open = value.open !== undefined
      return { kind: 'map', span, order, path, text: undefined, items: none, entries, open }
    }
    case 'absent':
    case 'json':
    case 'alternatives':
    case 'unresolved':
      return leaf('hole', span, order, path, undefined)
  }
}

function leaf(
  kind: NodeKind,
  span: Span,
  order: number,
  path: Path | undefined,
  text: string | undefined,
): Node {
  const open = kind === 'hole'
  return { kind, span, order, path, text, items: none, entries: none, open }
}

function knownText(pieces: readonly Piece[]): string | undefined {
  const [first] = pieces
  if (pieces.length === 1 && first?.kind === 'literal') return first.text
  let text = ''
  for (const piece of pieces) {
    if (piece.kind !== 'literal') return undefined
    text += piece.text
  }
  return text
}

/** All that a document says, places left out: equal texts are equal documents to whoever validates them. */
export function sayingOf(node: Node): string {
  const parts: string[] = []
  say(node, parts)
  return parts.join('')
}

function say(node: Node, parts: string[]): void {
  parts.push(node.kind, node.open ? '+' : '')
  if (node.kind === 'list') {
    parts.push('[')
    for (const item of node.items) say(item, parts)
    parts.push(']')
  } else if (node.kind === 'map') {
    parts.push('{')
    for (const { key, value } of node.entries) {
      say(key, parts)
      say(value, parts)
    }
    parts.push('}')
  } else parts.push(node.text === undefined ? '?' : `${String(node.text.length)}:${node.text}`)
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
