import type { Span } from '../../model/span.ts'
import type { Unresolved } from '../../model/value.ts'
import type { MapNode, Node } from '../node.ts'
import type { YamlLog } from './log.ts'
import { holeNode } from '../hole-node.ts'

/** How many nodes aliases and merges of one document may stand for, nested aliases counted again. */
const maxExpandedNodes = 100_000

/** How many aliases may be expanded, nested ones counted again each time. */
const maxExpansions = 1000

interface Weight {
  readonly nodes: number
  readonly expansions: number
}

type Entry = MapNode['entries'][number]

/** The anchors of one document, and what their aliases may still stand for. */
export class Anchors {
  readonly #nodes = new Map<string, Node | 'open'>()
  readonly #weights = new Map<Node, Weight>()
  readonly #log: YamlLog
  #expansions = 0
  #expandedNodes = 0

  constructor(log: YamlLog) {
    this.#log = log
  }

  /** An anchored list or map starts: an alias inside it would be a cycle. */
  open(name: string): void {
    this.#nodes.set(name, 'open')
  }

  define(name: string, node: Node): void {
    this.#nodes.set(name, node)
  }

  /** The node that `*name` stands for, shared with its anchor; a hole where there is none. */
  resolve(name: string, span: Span): Node {
    const node = this.#nodes.get(name)
    if (node === undefined) {
      if (!/^[\w-]+$/.test(name)) return this.#unquoted(name, span)
      this.#log.add('unknown-alias', `*${name} names no anchor`, span, 'unreadable')
      return holeNode(span, `*${name}`, 'undeclared')
    }
    if (node === 'open') {
      this.#log.add('cyclic-alias', `*${name} stands inside its own anchor`, span, 'unreadable')
      return holeNode(span, `*${name}`, 'cycle')
    }
    const weight = this.#weightOf(node)
    if (!this.#spend(weight.expansions + 1, weight.nodes)) {
      this.#log.add(
        'too-many-aliases',
        'aliases stand for more than can be read',
        span,
        'unreadable',
      )
      return holeNode(span, `*${name}`, 'too-large')
    }
    return node
  }

  /** `*.example.com`: text that starts with an asterisk and was meant to be quoted. */
  #unquoted(name: string, span: Span): Node {
    const text = `*${name}`
    reportAsterisk(this.#log, span, text)
    const pieces = [{ kind: 'literal' as const, text, span, exact: true }]
    return { kind: 'scalar', text, pieces, style: 'plain', tag: undefined, span }
  }

  #spend(expansions: number, nodes: number): boolean {
    const spent = this.#expansions + expansions
    const expanded = this.#expandedNodes + nodes
    if (spent > maxExpansions || expanded > maxExpandedNodes) return false
    this.#expansions = spent
    this.#expandedNodes = expanded
    return true
  }

  /** Known for every list and map: `weigh` is called when one is complete. */
  #weightOf(node: Node): Weight {
    return this.#weights.get(node) ?? { nodes: 1, expansions: 0 }
  }

  /** Records what a complete list or map stands for; `aliased` of its children came from aliases. */
  weigh(node: Node, aliased: number): void {
    // Without an anchor nothing can be counted twice.
    if (this.#nodes.size === 0) return
    const children = node.kind === 'list' ? node.items : node.kind === 'map' ? valuesOf(node) : []
    let nodes = 1
    let expansions = aliased
    for (const child of children) {
      const weight = this.#weightOf(child)
      nodes += weight.nodes
      expansions += weight.expansions
    }
    this.#weights.set(node, { nodes, expansions })
  }

  /** The entries of a map with its `<<` entries merged: the map's own keys win, then the earlier source. */
  merged(entries: readonly Entry[]): { entries: readonly Entry[]; open: Unresolved | undefined } {
    if (!entries.some(isMerge)) return { entries, open: undefined }
    const own = entries.filter((entry) => !isMerge(entry))
    const known = new Set(own.map(({ key }) => key.text))
    const inherited: Entry[] = []
    let open: Unresolved | undefined
    for (const { key, value } of entries.filter(isMerge)) {
      for (const source of value.kind === 'list' ? value.items : [value]) {
        if (source.kind !== 'map') {
          // An alias that could not be resolved was reported as such.
          const hole = holeOf(source)
          if (hole === undefined)
            this.#log.add('bad-merge', '<< takes a map', key.span, 'unreadable')
          open ??= hole ?? holeOf(holeNode(source.span, '<<', 'invalid'))
          continue
        }
        open ??= source.open
        for (const entry of source.entries) {
          if (known.has(entry.key.text)) continue
          if (!this.#spend(0, 1)) return { entries: [...inherited, ...own], open }
          known.add(entry.key.text)
          inherited.push(entry)
        }
      }
    }
    return { entries: [...inherited, ...own], open }
  }
}

function valuesOf(map: MapNode): readonly Node[] {
  return map.entries.map(({ value }) => value)
}

function isMerge({ key }: Entry): boolean {
  return key.style === 'plain' && key.text === '<<'
}

function holeOf(node: Node): Unresolved | undefined {
  if (node.kind !== 'scalar') return undefined
  return node.pieces.find((piece) => piece.kind === 'unresolved')
}

/** Text that starts with `*` and is not quoted is an alias to YAML. */
export function reportAsterisk(log: YamlLog, span: Span, text: string): void {
  const { file, start, end } = span
  log.add('unquoted-asterisk', `${text} has to be quoted in YAML`, span, 'repaired', {
    title: 'Quote it',
    safety: 'safe',
    edits: [
      { span: { file, start, end: start }, text: "'" },
      { span: { file, start: end, end }, text: "'" },
    ],
  })
}
