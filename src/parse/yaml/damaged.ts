import {
  Composer,
  isAlias,
  isScalar,
  isSeq,
  Parser,
  type CST,
  type Document,
  type ParsedNode,
} from 'yaml'
import { maxDepth } from '../json/parser.ts'
import type { MapNode, Node, ScalarNode } from '../node.ts'
import { holeNode } from '../hole-node.ts'
import { Anchors } from './anchors.ts'
import { reportDuplicates } from './build.ts'
import { depthOf, isSafeToTokenise } from './depth-guard.ts'
import type { YamlLog } from './log.ts'
import { spanIn, type Origin } from './origin.ts'
import { scalarPieces, type ScalarForm } from './scalar-pieces.ts'

/**
 * Reads what can be read of YAML that is damaged, with the one library that goes on behind an
 * error. `undefined` where the text may be nested too deep for it.
 */
export function readDamaged(origin: Origin, log: YamlLog): readonly Node[] | undefined {
  if (!isSafeToTokenise(origin.text)) return undefined
  const tokens: CST.Token[] = [...new Parser().parse(origin.text)]
  if (depthOf(tokens) > maxDepth) return undefined
  const composer = new Composer({
    strict: false,
    uniqueKeys: false,
    logLevel: 'silent',
    prettyErrors: false,
    schema: 'failsafe',
  })
  const nodes: Node[] = []
  for (const document of composer.compose(tokens, true, origin.text.length))
    nodes.push(...readDocument(origin, document, log))
  return nodes
}

function readDocument(origin: Origin, document: Document.Parsed, log: YamlLog): readonly Node[] {
  if (document.contents === null) return []
  const reader: Reader = { origin, log, anchors: new Anchors(log) }
  return [readNode(reader, document.contents)]
}

interface Reader {
  readonly origin: Origin
  readonly log: YamlLog
  readonly anchors: Anchors
}

/** Recursive: called on trees of at most `maxDepth` levels. */
function readNode(reader: Reader, node: ParsedNode): Node {
  const { origin, anchors, log } = reader
  const [start, valueEnd] = node.range
  const span = spanIn(origin, start, valueEnd)
  if (isAlias(node)) return anchors.resolve(node.source, span)
  const tag = node.tag?.startsWith('!') === true ? node.tag : undefined
  if (isScalar(node)) return define(reader, node.anchor, readScalar(reader, node, tag))
  if (node.anchor !== undefined) anchors.open(node.anchor)
  if (isSeq(node)) {
    const items = node.items.map((item) => readNode(reader, item))
    return define(reader, node.anchor, { kind: 'list', items, tag, span })
  }
  const written: MapNode['entries'][number][] = []
  for (const { key, value } of node.items)
    written.push({
      key: readKey(reader, key, start),
      value: value === null ? emptyAt(reader, key.range[1]) : readNode(reader, value),
    })
  reportDuplicates(written, log)
  const { entries, open } = anchors.merged(written)
  const map: MapNode = { kind: 'map', entries, tag, span }
  return define(reader, node.anchor, open === undefined ? map : { ...map, open })
}

function define<N extends Node>(reader: Reader, anchor: string | undefined, node: N): N {
  if (anchor !== undefined) reader.anchors.define(anchor, node)
  reader.anchors.weigh(node, 0)
  return node
}

function emptyAt({ origin }: Reader, at: number): ScalarNode {
  const span = spanIn(origin, at, at)
  const pieces = [{ kind: 'literal' as const, text: '', span, exact: true }]
  return { kind: 'scalar', text: '', pieces, style: 'plain', tag: undefined, span }
}

function readKey(reader: Reader, key: ParsedNode | null, start: number): ScalarNode {
  const node = key === null ? emptyAt(reader, start) : readNode(reader, key)
  if (node.kind === 'scalar') return node
  const text = reader.origin.text.slice(key?.range[0] ?? start, key?.range[1] ?? start)
  return holeNode(node.span, text.slice(0, 200), 'invalid')
}

function readScalar(reader: Reader, node: ParsedNode, tag: string | undefined): ScalarNode {
  const { origin } = reader
  const form = isScalar(node) ? formOf(node.type) : 'plain'
  const text = isScalar(node) && typeof node.value === 'string' ? node.value : ''
  const [start, end] = node.range
  const from = form === 'block' ? Math.min(end, lineAfter(origin.text, start)) : start
  const quote = form === 'single' || form === 'double' ? 1 : 0
  const closed = quote === 1 && end - start > 1 && origin.text[end - 1] === origin.text[start]
  return {
    kind: 'scalar',
    text,
    pieces: scalarPieces(origin, from + quote, closed ? end - 1 : end, text, form),
    style: form === 'plain' ? 'plain' : form === 'block' ? 'block' : 'quoted',
    tag,
    span: spanIn(origin, from, end),
  }
}

function lineAfter(text: string, at: number): number {
  const line = text.indexOf('\n', at)
  return line < 0 ? text.length : line + 1
}

function formOf(type: string | undefined): ScalarForm {
  if (type === 'QUOTE_SINGLE') return 'single'
  if (type === 'QUOTE_DOUBLE') return 'double'
  return type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED' ? 'block' : 'plain'
}
