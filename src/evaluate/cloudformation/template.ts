import type { Span } from '../../model/span.ts'
import type { Node, MapNode } from '../../parse/node.ts'
import { childNode, childText, entriesOf, entryNode, itemsOf, scalarText } from './node-access.ts'

/** A resource as the template declares it, after transforms. */
export interface ResourceDeclaration {
  readonly id: string
  readonly type: string
  readonly body: Node
  /** The logical id's key. */
  readonly span: Span
  /** True where a transform made it. */
  readonly generated: boolean
}

/** The sections of a template that evaluation looks at. */
export interface Template {
  /** The file's path, with `#…` for a template inside another file. */
  readonly path: string
  readonly file: string
  readonly span: Span
  readonly parameters: ReadonlyMap<string, Node>
  readonly mappings: Node | undefined
  readonly conditions: ReadonlyMap<string, Node>
  readonly resources: ReadonlyMap<string, ResourceDeclaration>
  readonly outputs: Node | undefined
  readonly metadata: Node | undefined
  readonly globals: Node | undefined
  /** Names of the transforms at the top. */
  readonly transforms: readonly string[]
  /** Names that a transform lets expressions use (`Function.Alias`) → logical ids. */
  readonly renames: ReadonlyMap<string, string>
}

const typeName = /^[A-Za-z0-9]{2,64}::[A-Za-z0-9@_-]{1,100}(?:::[A-Za-z0-9@_-]{1,100})*$/

/**
 * True where a node is a CloudFormation template: its Resources name types, or it carries the
 * format's version. Documents of other kinds that happen to have a `Resources` key are none.
 */
export function isTemplate(node: Node | undefined): node is MapNode {
  if (node?.kind !== 'map') return false
  const resources = childNode(node, 'Resources')
  if (resources?.kind !== 'map') return false
  if (entryNode(node, 'AWSTemplateFormatVersion') !== undefined) return true
  return resources.entries.some(
    (entry) =>
      entry.key.text.startsWith('Fn::ForEach::') ||
      typeName.test(childText(entry.value, 'Type') ?? ''),
  )
}

/** The first of the top-level nodes that is a template. */
export function templateNode(nodes: readonly Node[]): MapNode | undefined {
  return nodes.find(isTemplate)
}

/** Reads a template's sections; `path` names it, and its local paths start from `file`. */
export function readTemplate(node: MapNode, path: string, file: string): Template {
  return {
    path,
    file,
    span: node.span,
    parameters: byName(childNode(node, 'Parameters')),
    mappings: childNode(node, 'Mappings'),
    conditions: byName(childNode(node, 'Conditions')),
    resources: declarations(childNode(node, 'Resources')),
    outputs: childNode(node, 'Outputs'),
    metadata: childNode(node, 'Metadata'),
    globals: childNode(node, 'Globals'),
    transforms: transformNames(childNode(node, 'Transform')),
    renames: new Map(),
  }
}

function byName(section: Node | undefined): ReadonlyMap<string, Node> {
  return new Map(entriesOf(section).map((entry) => [entry.key.text, entry.value]))
}

/** The resources of a section; entries without a type are none. */
export function declarations(
  section: Node | undefined,
  generated = false,
): ReadonlyMap<string, ResourceDeclaration> {
  const found = new Map<string, ResourceDeclaration>()
  for (const { key, value } of entriesOf(section)) {
    const type = childText(value, 'Type')
    if (type === undefined) continue
    found.set(key.text, { id: key.text, type, body: value, span: key.span, generated })
  }
  return found
}

function transformNames(node: Node | undefined): readonly string[] {
  const all = node?.kind === 'list' ? itemsOf(node) : node === undefined ? [] : [node]
  return all.flatMap((item) => scalarText(item) ?? childText(item, 'Name') ?? [])
}
