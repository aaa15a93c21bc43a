import type { ListValue, MapValue, Unresolved, Value } from '../model/value.ts'
import type { MapNode, Node, ScalarNode } from './node.ts'

export interface NodeToValueOptions {
  /**
   * `json`: unquoted `true`, `false`, `null` and numbers become booleans, null and numbers;
   * `text`: every scalar stays text, as YAML files are read.
   */
  readonly literals: 'json' | 'text'
}

const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/

/** The value a syntax tree spells out. Tags are not looked at. */
export function nodeToValue(node: Node, options: NodeToValueOptions): Value {
  if (node.kind === 'scalar') return scalarValue(node, options)
  if (node.kind === 'map') return mapValue(node, options)
  const items = node.items.map((item) => nodeToValue(item, options))
  const list: ListValue = { kind: 'list', items, span: node.span }
  return node.open === undefined ? list : { ...list, open: node.open }
}

function mapValue(node: MapNode, options: NodeToValueOptions): MapValue {
  let open: Unresolved | undefined = node.open
  const entries = node.entries.map(({ key, value }) => {
    open ??= key.pieces.find((piece) => piece.kind === 'unresolved')
    return {
      key: { kind: 'string' as const, pieces: key.pieces, span: key.span },
      value: nodeToValue(value, options),
    }
  })
  const map: MapValue = { kind: 'map', entries, span: node.span }
  return open === undefined ? map : { ...map, open }
}

function scalarValue(node: ScalarNode, options: NodeToValueOptions): Value {
  const { span, text, pieces } = node
  if (node.style === 'plain') {
    const only = pieces[0]
    if (pieces.length === 1 && only?.kind === 'unresolved') return only
    if (options.literals === 'json') {
      if (text === 'true' || text === 'false') return { kind: 'bool', value: text === 'true', span }
      if (text === 'null') return { kind: 'null', span }
      if (jsonNumber.test(text)) return { kind: 'number', value: Number(text), text, span }
    }
  }
  return { kind: 'string', pieces, span }
}
