import type { SourceFile } from '../../model/source.ts'
import type { Piece } from '../../model/value.ts'
import type { MapNode, Node, ScalarNode } from '../../parse/node.ts'
import { expressionHole } from './template-text.ts'

/** A text without any of these has no intrinsic function in it. */
const mark = /"Ref"|\bRef:|\bFn::|!(?:Ref|Sub|GetAtt|Join|Select|If|ImportValue|FindInMap|Split)\b/

/**
 * The tree with CloudFormation's intrinsic functions as holes, for policies that stand in files of their
 * own and are pasted into a template: `Fn::Sub` with the text it fills in, every other as one hole.
 */
export function withoutIntrinsics(nodes: readonly Node[], file: SourceFile): readonly Node[] {
  return mark.test(file.text) ? nodes.map((node) => resolved(node, file)) : nodes
}

function resolved(node: Node, file: SourceFile): Node {
  const called = calledOf(node)
  if (called !== undefined) {
    const template = called.name === 'Sub' ? templateOf(called.argument) : undefined
    return template ?? holeOf(node, file)
  }
  if (node.kind === 'list')
    return { ...node, items: node.items.map((item) => resolved(item, file)) }
  if (node.kind === 'scalar') return node
  return {
    ...node,
    entries: node.entries.map(({ key, value }) => ({ key, value: resolved(value, file) })),
  }
}

interface Call {
  readonly name: string
  readonly argument: Node
}

/** What a node calls: `!Sub x`, `{"Fn::Sub": x}`, `{"Ref": x}`. */
function calledOf(node: Node): Call | undefined {
  const tagged = /^!([A-Z]\w*)$/.exec(node.tag ?? '')?.[1]
  if (tagged !== undefined) return { name: tagged, argument: node }
  return node.kind === 'map' ? writtenOut(node) : undefined
}

function writtenOut({ entries }: MapNode): Call | undefined {
  const only = entries.length === 1 ? entries[0] : undefined
  if (only === undefined) return undefined
  const name = /^Fn::([A-Z]\w*)$/.exec(only.key.text)?.[1]
  if (name !== undefined) return { name, argument: only.value }
  return only.key.text === 'Ref' && only.value.kind === 'scalar'
    ? { name: 'Ref', argument: only.value }
    : undefined
}

/** The text of `Fn::Sub`, whose `${…}` are a template's expressions like any other. */
function templateOf(argument: Node): ScalarNode | undefined {
  const text = argument.kind === 'list' ? argument.items[0] : argument
  return text?.kind === 'scalar' ? { ...text, tag: undefined } : undefined
}

function holeOf({ span, tag }: Node, file: SourceFile): ScalarNode {
  const written = file.text.slice(span.start, span.end).replace(/\s+/g, ' ')
  const text = tag === undefined ? written : `${tag} ${written}`
  const hole: Piece = expressionHole(span, text)
  return { kind: 'scalar', text: '', pieces: [hole], style: 'plain', tag: undefined, span }
}
