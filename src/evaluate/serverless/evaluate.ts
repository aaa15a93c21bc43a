import type { Evaluation } from '../../model/evaluation.ts'
import type { SyntaxProblem } from '../../model/problem.ts'
import type { SourceFile, SourceTree } from '../../model/source.ts'
import type { MapNode, Node } from '../../parse/node.ts'
import { evaluateTemplateNode } from '../cloudformation/evaluate.ts'
import { childNode, entriesOf, scalarNode, type NodeEntry } from '../cloudformation/node-access.ts'
import type { ExportMap } from '../cloudformation/scope.ts'
import type { CloudFormationSettings } from '../cloudformation/settings.ts'
import { madeResources } from './roles.ts'
import { resolved, variableScope } from './variables.ts'

export interface ServerlessInput {
  readonly file: SourceFile
  readonly tree: SourceTree
  readonly settings?: CloudFormationSettings
  /** What the templates of the tree export. */
  readonly exports?: ExportMap
  readonly parsed: { readonly nodes: readonly Node[]; readonly problems: readonly SyntaxProblem[] }
}

/**
 * Evaluates a Serverless Framework service: its variables resolved, the roles of its functions as the
 * framework makes them, and the CloudFormation of its `resources`. Empty where the file holds no service.
 */
export function evaluateServerless(input: ServerlessInput): readonly Evaluation[] {
  const { file, tree, parsed } = input
  const root = parsed.nodes.find((node) => childNode(node, 'provider') !== undefined)
  if (root?.kind !== 'map') return []
  const settings = input.settings ?? {}
  const scope = variableScope(file.path, root, tree, settings)
  const service = resolved(root, scope)
  const made = madeResources(service)
  const template = templateOf(
    service,
    made.map(({ id, body, span }) => ({ key: scalarNode(id, span), value: body })),
  )
  const ids = new Set(made.map(({ id }) => id))
  const read = [...scope.files].flatMap(([path, node]) => (node === undefined ? [] : [path]))
  const [own, ...others] = evaluateTemplateNode(template, root, {
    file,
    problems: parsed.problems,
    tree,
    settings,
    ...(input.exports === undefined ? {} : { exports: input.exports }),
  })
  if (own === undefined) return []
  const resources = own.resources.map((resource) => ({
    ...resource,
    platform: 'serverless' as const,
    ...(ids.has(resource.address) ? { generated: true } : {}),
  }))
  const files = [...new Set([...own.files, ...read])]
  return [{ ...own, platform: 'serverless', resources, files }, ...others]
}

/** The sections of `resources` (a map, or a list of maps) with what the framework adds. */
function templateOf(service: Node, made: readonly NodeEntry[]): MapNode {
  const given = childNode(service, 'resources')
  const parts =
    given?.kind === 'list' ? given.items.flatMap(partsIn) : given === undefined ? [] : [given]
  const { span } = service
  const section = (name: string, first: readonly NodeEntry[]): NodeEntry => {
    const entries = parts.flatMap((part) => entriesOf(childNode(part, name)))
    // What `resources` says about a resource of the framework wins, as it is merged over it.
    const names = new Set(entries.map((entry) => entry.key.text))
    const kept = first.filter((entry) => !names.has(entry.key.text))
    const all = [...kept, ...entries]
    return {
      key: scalarNode(name, span),
      value: {
        kind: 'map',
        entries: name === 'Resources' ? extended(all, parts) : all,
        tag: undefined,
        span,
      },
    }
  }
  return {
    kind: 'map',
    entries: [
      section('Parameters', []),
      section('Mappings', []),
      section('Conditions', []),
      section('Resources', made),
      section('Outputs', []),
    ],
    tag: undefined,
    span,
  }
}

/** Resources with their `extensions`: a property that an extension names is the extension's. */
function extended(resources: readonly NodeEntry[], parts: readonly Node[]): readonly NodeEntry[] {
  const extensions = new Map(
    parts
      .flatMap((part) => entriesOf(childNode(part, 'extensions')))
      .map(({ key, value }) => [key.text, childNode(value, 'Properties')]),
  )
  return resources.map((entry) => {
    const more = entriesOf(extensions.get(entry.key.text))
    const { value } = entry
    if (more.length === 0 || value.kind !== 'map') return entry
    const names = new Set(more.map(({ key }) => key.text))
    const properties = entriesOf(childNode(value, 'Properties'))
    const merged: Node = {
      kind: 'map',
      entries: [...properties.filter(({ key }) => !names.has(key.text)), ...more],
      tag: undefined,
      span: value.span,
    }
    const rest = value.entries.filter(({ key }) => key.text !== 'Properties')
    const key = scalarNode('Properties', value.span)
    return { ...entry, value: { ...value, entries: [...rest, { key, value: merged }] } }
  })
}

function partsIn(node: Node): readonly Node[] {
  return node.kind === 'list' ? node.items.flatMap(partsIn) : [node]
}
