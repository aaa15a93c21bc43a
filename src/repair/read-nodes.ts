import type { SyntaxProblem } from '../model/problem.ts'
import type { Span } from '../model/span.ts'
import type { Piece } from '../model/value.ts'
import { parseJsonPieceNodes } from '../parse/json/pieces.ts'
import type { MapNode, Node } from '../parse/node.ts'
import type { MapGrammar, SourceEntry, SourceNode } from './source-tree.ts'

/** The text that is read, and the problems that were met in JSON inside its strings. */
export interface Reading {
  readonly text: string
  readonly language: 'json' | 'yaml' | 'hcl'
  readonly problems: SyntaxProblem[]
}

/** A located tree of JSON or YAML. Tagged nodes and intrinsic functions are opaque. */
export function readNode(node: Node, reading: Reading): SourceNode {
  const { span } = node
  const opaque: SourceNode = {
    kind: 'opaque',
    source: reading.text.slice(span.start, span.end),
    span,
  }
  if (node.tag !== undefined) return taggedOf(node, node.tag, reading)
  if (node.kind === 'list') {
    if (node.open !== undefined) return opaque
    return { kind: 'list', items: node.items.map((item) => readNode(item, reading)), span }
  }
  if (node.kind === 'map') {
    // What an alias or a merge key brings stands elsewhere.
    const foreign = node.entries.some(
      ({ key }) => key.span.start < span.start || key.span.end > span.end,
    )
    if (node.open !== undefined || foreign) return opaque
    const grammar = grammarOf(node, reading)
    const entries = node.entries.map(({ key, value }): SourceEntry => ({
      name: key.text,
      key: key.span,
      value: isIntrinsic(key.text) ? opaqueOf(value, reading) : readNode(value, reading),
    }))
    return { kind: 'map', grammar, entries, span }
  }
  const embedded = reading.language === 'hcl' ? undefined : readEmbedded(node.pieces, span, reading)
  if (embedded !== undefined) return embedded
  if (node.style === 'block' || node.pieces.some((piece) => piece.kind === 'unresolved'))
    return opaque
  return { kind: 'text', text: node.text, span }
}

/** The tag with what it stands before. */
function taggedOf({ span }: Node, tag: string, { text }: Reading): SourceNode {
  const at = text.lastIndexOf(tag, span.start)
  const isBefore = at >= 0 && text.slice(at + tag.length, span.start).trim() === ''
  const whole = isBefore ? { ...span, start: at } : span
  return { kind: 'opaque', source: text.slice(whole.start, whole.end), span: whole }
}

function isIntrinsic(name: string): boolean {
  return name.startsWith('Fn::') || name === 'Ref'
}

function opaqueOf({ span }: Node, reading: Reading): SourceNode {
  return { kind: 'opaque', source: reading.text.slice(span.start, span.end), span }
}

function grammarOf(node: MapNode, reading: Reading): MapGrammar {
  const { text, language } = reading
  if (text[node.span.start] !== '{') return 'yaml-block'
  const [first] = node.entries
  if (first !== undefined && text[first.key.span.start] === '\\') return 'escaped'
  const before =
    first === undefined ? '' : text.slice(first.key.span.start - 1, first.key.span.start)
  if (before === '\\') return 'escaped'
  return language === 'yaml' ? 'yaml-flow' : 'json'
}

/** JSON that a string spells out: a heredoc, a block scalar, a string with escaped quotes. */
export function readEmbedded(
  pieces: readonly Piece[],
  span: Span,
  reading: Reading,
): SourceNode | undefined {
  const [first] = pieces
  if (first?.kind !== 'literal' || !/^\s*[{[]/.test(first.text)) return undefined
  const { nodes, problems } = parseJsonPieceNodes(pieces, span)
  const [only] = nodes
  if (only === undefined || only.kind === 'scalar' || nodes.length > 1) return undefined
  reading.problems.push(...problems)
  return readNode(only, { ...reading, language: reading.language === 'hcl' ? 'hcl' : 'json' })
}
