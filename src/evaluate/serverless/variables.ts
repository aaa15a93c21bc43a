import { isUnreadable, type SourceTree } from '../../model/source.ts'
import type { Span } from '../../model/span.ts'
import type { Piece, Unresolved, UnresolvedReason } from '../../model/value.ts'
import type { MapNode, Node, ScalarNode } from '../../parse/node.ts'
import { parseJson } from '../../parse/json/json.ts'
import { parseYaml } from '../../parse/yaml/yaml.ts'
import { localPath } from '../cloudformation/local-path.ts'
import { childNode } from '../cloudformation/node-access.ts'
import { markedText, slicePieces, spanOfPieces } from '../cloudformation/pieces.ts'
import type { CloudFormationSettings } from '../cloudformation/settings.ts'
import { pseudoHole, withPseudoParameters } from './pseudo-text.ts'
import { partsOf, sourcesOf, type VariableSource } from './variable-text.ts'

/** What the variables of one service file are looked up in. */
export interface VariableScope {
  readonly path: string
  readonly root: Node
  readonly tree: SourceTree
  /** Files read for `${file(…)}`, undefined where they cannot be read. */
  readonly files: Map<string, Node | undefined>
  /** Nodes already resolved. */
  readonly done: Map<Node, Node>
  readonly settings: CloudFormationSettings
  /** Resolutions left before everything further is a hole. */
  budget: number
}

export function variableScope(
  path: string,
  root: Node,
  tree: SourceTree,
  settings: CloudFormationSettings,
): VariableScope {
  return { path, root, tree, settings, files: new Map(), done: new Map(), budget: 200_000 }
}

const maxDepth = 60
const maxLength = 200_000

/** A syntax tree with the framework's variables replaced by what they stand for, or by holes. */
export function resolved(node: Node, scope: VariableScope, depth = 0): Node {
  const known = scope.done.get(node)
  if (known !== undefined) return known
  scope.budget -= 1
  if (depth > maxDepth || scope.budget < 0) return node
  // Until it is done a node stands for itself, so that circles end.
  scope.done.set(node, node)
  const result = resolvedOnce(node, scope, depth)
  scope.done.set(node, result)
  return result
}

function resolvedOnce(node: Node, scope: VariableScope, depth: number): Node {
  switch (node.kind) {
    case 'scalar':
      return resolvedScalar(node, scope, depth)
    case 'list':
      return { ...node, items: node.items.map((item) => resolved(item, scope, depth + 1)) }
    case 'map':
      return resolvedMap(node, scope, depth)
  }
}

function resolvedMap(node: MapNode, scope: VariableScope, depth: number): MapNode {
  const entries = node.entries.map((entry) => {
    const key = resolvedScalar(entry.key, scope, depth)
    return {
      key: key.kind === 'scalar' ? key : entry.key,
      value: resolved(entry.value, scope, depth + 1),
    }
  })
  return { ...node, entries }
}

function resolvedScalar(written: ScalarNode, scope: VariableScope, depth: number): Node {
  const node = withPseudoParameters(written, scope.path, scope.settings)
  const text = markedText(node.pieces)
  if (!text.includes('${')) return node
  const parts = partsOf(text)
  if (parts.every((part) => part.variable === undefined)) return node
  const [only] = parts
  const spanOf = (start: number, end: number): Span =>
    spanOfPieces(slicePieces(node.pieces, start, end), node.span)
  if (parts.length === 1 && only?.variable !== undefined) {
    const found = valueOfVariable(only.variable, scope, depth)
    if (found !== undefined) return tagged(found, node.tag)
    return holeNode(openVariable(only.variable, spanOf(only.start, only.end), scope), node)
  }
  const pieces = parts.flatMap((part): readonly Piece[] => {
    if (part.variable === undefined) return slicePieces(node.pieces, part.start, part.end)
    const found = valueOfVariable(part.variable, scope, depth)
    if (found?.kind === 'scalar') return found.pieces
    return [openVariable(part.variable, spanOf(part.start, part.end), scope)]
  })
  const joined = markedText(pieces)
  if (joined.length > maxLength) return node
  return { ...node, pieces, text: joined, style: node.style === 'plain' ? 'quoted' : node.style }
}

/** `!Sub ${file(…)}` stays a call. */
function tagged(node: Node, tag: string | undefined): Node {
  return tag === undefined ? node : { ...node, tag }
}

function holeNode(hole: Unresolved, node: ScalarNode): ScalarNode {
  return { ...node, pieces: [hole], text: `\${${hole.text}}`, style: 'plain' }
}

/** The first source of a variable that has a value. */
function valueOfVariable(text: string, scope: VariableScope, depth: number): Node | undefined {
  if (depth > maxDepth) return undefined
  for (const source of sourcesOf(innermost(text, scope, depth))) {
    const found = valueOfSource(source, scope)
    if (found !== undefined) return resolved(found, scope, depth + 1)
  }
  return undefined
}

/** Variables inside a variable's own text. */
function innermost(text: string, scope: VariableScope, depth: number): string {
  if (!text.includes('${')) return text
  return partsOf(text)
    .map((part) => {
      if (part.variable === undefined) return text.slice(part.start, part.end)
      const found = valueOfVariable(part.variable, scope, depth + 1)
      return found?.kind === 'scalar' ? found.text : text.slice(part.start, part.end)
    })
    .join('')
}

function valueOfSource(source: VariableSource, scope: VariableScope): Node | undefined {
  switch (source.kind) {
    case 'literal':
      return literalNode(source.text, scope)
    case 'self':
      return source.path === '' ? scope.root : at(scope.root, source.path, scope)
    case 'file': {
      const file = fileNode(source.file, scope)
      return file === undefined || source.path === '' ? file : at(file, source.path, scope)
    }
    case 'stage':
      return at(scope.root, 'provider.stage', scope) ?? literalNode('dev', scope)
    case 'region':
      return at(scope.root, 'provider.region', scope)
    case 'parameter':
      return stageParameter(source.name, scope)
    case 'open':
      return undefined
  }
}

/** What `params` says about a parameter for the stage, else for all stages; `value` may hold it. */
function stageParameter(name: string, scope: VariableScope): Node | undefined {
  const stage = at(scope.root, 'provider.stage', scope)
  const known = stage === undefined ? undefined : resolved(stage, scope, 1)
  const stages = childNode(scope.root, 'params')
  const ofStage = childNode(stages, known?.kind === 'scalar' ? known.text : 'dev')
  const found = childNode(ofStage, name) ?? childNode(childNode(stages, 'default'), name)
  return childNode(found, 'value') ?? found
}

function literalNode(text: string, scope: VariableScope): Node {
  const { span } = scope.root
  const piece: Piece = { kind: 'literal', text, span: { ...span, end: span.start }, exact: false }
  return { kind: 'scalar', text, pieces: [piece], style: 'quoted', tag: undefined, span }
}

/** The node at a dotted path; a variable on the way is followed. */
function at(root: Node, path: string, scope: VariableScope): Node | undefined {
  let current: Node = root
  for (const step of path.split('.')) {
    if (current.kind === 'scalar') current = resolved(current, scope, 1)
    const next: Node | undefined =
      current.kind === 'list' ? current.items[Number(step)] : childNode(current, step)
    if (next === undefined) return undefined
    current = next
  }
  return current
}

function fileNode(name: string, scope: VariableScope): Node | undefined {
  const path = localPath(name, scope.path)
  if (path === undefined || !/\.(ya?ml|json)$/.test(path)) return undefined
  if (scope.files.has(path)) return scope.files.get(path)
  const file = scope.tree.read(path)
  const nodes = isUnreadable(file)
    ? []
    : path.endsWith('.json')
      ? parseJson(file).nodes
      : parseYaml(file).nodes
  scope.files.set(path, nodes[0])
  return nodes[0]
}

/** What is CloudFormation's under a name of the framework's own. */
const pseudoNames: ReadonlyMap<string, string> = new Map([
  ['aws:accountId', 'AWS::AccountId'],
  ['aws:region', 'AWS::Region'],
])

const reasons: ReadonlyMap<string, UnresolvedReason> = new Map<string, UnresolvedReason>([
  ['aws', 'pseudo-parameter'],
  ['env', 'parameter'],
  ['opt', 'parameter'],
  ['param', 'parameter'],
  ['self', 'undeclared'],
  ['file', 'file-not-found'],
])

function openVariable(text: string, span: Span, scope: VariableScope): Unresolved {
  const [kind = ''] = /^[a-zA-Z]+/.exec(text) ?? []
  const pseudo = pseudoNames.get(text)
  if (pseudo !== undefined) return { ...pseudoHole(pseudo, span, scope.path), text }
  const reason = reasons.get(kind) ?? 'dynamic-reference'
  return { kind: 'unresolved', text, span, reason, symbol: `${scope.path}#${text}`, shape: 'any' }
}
