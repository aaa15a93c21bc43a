import { isUnreadable, type SourceFile } from '../../model/source.ts'
import type { Span } from '../../model/span.ts'
import { textOf } from '../../model/value.ts'
import type { MapNode, Node } from '../../parse/node.ts'
import { parseJson } from '../../parse/json/json.ts'
import { parseYaml } from '../../parse/yaml/yaml.ts'
import { intrinsicOf } from './intrinsic.ts'
import type { TemplateLibrary } from './library.ts'
import { localPath } from './local-path.ts'
import { childNode, childText } from './node-access.ts'
import { nestedParameters, stackSetParameters } from './passed.ts'
import { markedText } from './pieces.ts'
import { maxRelocatedPieces, relocated } from './relocate.ts'
import { underCondition } from './resources.ts'
import { addressOf, type Scope } from './scope.ts'
import { elsewhere } from './settings.ts'
import { templateNode, type ResourceDeclaration } from './template.ts'
import type { Nest, Unit } from './unit.ts'

/** The property that names the template of a nested stack by its place. */
const nestedTypes: ReadonlyMap<string, string> = new Map([
  ['AWS::CloudFormation::Stack', 'TemplateURL'],
  ['AWS::Serverless::Application', 'Location'],
])

const stackSet = 'AWS::CloudFormation::StackSet'

/** The property that holds the text of another template. */
const embeddedTypes: ReadonlyMap<string, string> = new Map([
  [stackSet, 'TemplateBody'],
  ['AWS::Config::ConformancePack', 'TemplateBody'],
  ['AWS::Config::OrganizationConformancePack', 'TemplateBody'],
  ['AWS::ServerlessRepo::Application', 'TemplateBody'],
])

/** Templates below one another, the top one counted. */
const maxNesting = 8

/** True where a file may bring in other templates of the tree. */
export function mayNest(text: string): boolean {
  return (
    text.includes('AWS::CloudFormation::Stack') || text.includes('AWS::Serverless::Application')
  )
}

/** The paths of the templates that a template names by their place. */
export function namedTemplates(scope: Scope): readonly string[] {
  return [...scope.template.resources.values()].flatMap((declaration) => {
    const place = placeOf(declaration, scope)
    return place?.path ?? []
  })
}

interface Place {
  readonly path: string | undefined
  readonly span: Span
}

/** Where a resource says that its template lies; undefined where it says nothing. */
function placeOf(declaration: ResourceDeclaration, scope: Scope): Place | undefined {
  const { type, body } = declaration
  const property = type === stackSet ? 'TemplateURL' : nestedTypes.get(type)
  const node =
    property === undefined ? undefined : childNode(childNode(body, 'Properties'), property)
  if (node === undefined) return undefined
  const text =
    node.kind === 'map' && intrinsicOf(node) === undefined
      ? undefined
      : textOf(scope.evaluate(node, scope))
  // A synthesised cloud assembly names the file beside it, as its URL is only known at deployment.
  const asset = childText(childNode(body, 'Metadata'), 'aws:asset:path')
  const place = asset ?? text
  const path = place === undefined ? undefined : localPath(place, scope.template.file)
  return { path, span: node.span }
}

function note(text: string, span: Span, scope: Scope): void {
  scope.log.notAnalysed.push({ file: span.file, span, reason: 'nested-stack', text })
}

/** The path of a resource's template, where it is in the tree; else that is noted. */
function pathInTree(declaration: ResourceDeclaration, scope: Scope): Place | undefined {
  const place = placeOf(declaration, scope)
  if (place === undefined) return undefined
  const { path, span } = place
  if (path !== undefined && !isUnreadable(scope.tree.read(path))) return place
  const { id } = declaration
  note(`the template of ${id} is not in this tree: what it grants is not seen`, span, scope)
  return undefined
}

/** The nested stack that a resource is, with the parameters it is given. */
export function nestedStack(
  declaration: ResourceDeclaration,
  scope: Scope,
  library: TemplateLibrary,
  nest: Nest,
): Unit | undefined {
  if (!nestedTypes.has(declaration.type)) return undefined
  const place = pathInTree(declaration, scope)
  const read = place?.path === undefined ? undefined : library.template(place.path)
  if (place === undefined || read === undefined) return undefined
  const { id } = declaration
  const { stack, template } = scope
  const { file } = read
  if (stack.chain.includes(file.path)) {
    note(`${id} is a stack of the template that it stands in`, place.span, scope)
    return undefined
  }
  if (stack.chain.length >= maxNesting || nest.instances <= 0) {
    note(`${id} is one nested stack too many: its template is read alone`, place.span, scope)
    return undefined
  }
  nest.instances -= 1
  nest.visited.add(file.path)
  scope.log.files.add(file.path)
  const path = `${template.path}#${id}`
  const own = underCondition(declaration, scope)
  return {
    node: read.node,
    file,
    source: read.node,
    problems: read.problems,
    path,
    above: scope,
    assumed: own.scope.assumed,
    stack: {
      root: stack.root,
      prefix: `${addressOf(id, scope)}/`,
      chain: [...stack.chain, file.path],
      passed: nestedParameters(declaration, own.scope, path),
      guards: own.guard === undefined ? stack.guards : [...stack.guards, own.guard],
      instantiated: stack.instantiated && own.instantiated,
    },
  }
}

/** Stacks of their own that a template's resources bring about: stack sets, and templates carried as text. */
export function otherStacks(
  scope: Scope,
  file: SourceFile,
  library: TemplateLibrary,
  nest: Nest,
): readonly Unit[] {
  if (scope.stack.chain.length >= maxNesting) return []
  return [...scope.template.resources.values()].flatMap((declaration): readonly Unit[] => {
    const found = carried(declaration, scope, file) ?? placed(declaration, scope, library)
    if (found === undefined || nest.instances <= 0) return []
    nest.instances -= 1
    nest.visited.add(found.file.path)
    const path = `${scope.template.path}#${declaration.id}`
    const passed =
      declaration.type === stackSet ? stackSetParameters(declaration, scope, path) : undefined
    const chain = [...scope.stack.chain, found.file.path]
    const stack = { root: path, prefix: '', chain, passed, guards: [], instantiated: true }
    return [{ ...found, path, stack, settings: elsewhere(scope.settings) }]
  })
}

type Found = Pick<Unit, 'node' | 'file' | 'source' | 'problems'>

/** The template that a stack set names by its place. */
function placed(
  declaration: ResourceDeclaration,
  scope: Scope,
  library: TemplateLibrary,
): Found | undefined {
  if (declaration.type !== stackSet) return undefined
  const path = pathInTree(declaration, scope)?.path
  const read = path === undefined ? undefined : library.template(path)
  if (read === undefined || scope.stack.chain.includes(read.file.path)) return undefined
  return { node: read.node, file: read.file, source: read.node, problems: read.problems }
}

/** The template that a resource carries as text. */
function carried(
  declaration: ResourceDeclaration,
  scope: Scope,
  file: SourceFile,
): Found | undefined {
  const property = embeddedTypes.get(declaration.type)
  if (property === undefined) return undefined
  const written = childNode(childNode(declaration.body, 'Properties'), property)
  const body = written === undefined ? undefined : bodyNode(written)
  if (body === undefined) return undefined
  const nodes = body.kind === 'map' ? [body] : parsedBody(body, file)
  if (nodes === undefined) {
    scope.log.notAnalysed.push({
      file: body.span.file,
      span: body.span,
      reason: 'embedded-template',
      text: `the template inside ${declaration.id} cannot be read in its place: what it grants is not seen`,
    })
    return undefined
  }
  const node: MapNode | undefined = templateNode(nodes)
  return node === undefined ? undefined : { node, file, source: node, problems: [] }
}

/** The text inside `Sub`, with or without variables. */
function bodyNode(node: Node): Node | undefined {
  const call = intrinsicOf(node)
  if (call === undefined) return node
  if (call.name !== 'Fn::Sub') return undefined
  return call.argument.kind === 'list' ? call.argument.items[0] : call.argument
}

/** The template in a text: read in place where it stands letter for letter, else decoded and taken back. */
function parsedBody(body: Node, file: SourceFile): readonly Node[] | undefined {
  if (body.kind !== 'scalar') return []
  if (body.span.file !== file.path) return undefined
  const parse = /^\s*\{/.test(body.text) ? parseJson : parseYaml
  const [piece] = body.pieces
  const isExact = body.pieces.length === 1 && piece?.kind === 'literal' && piece.exact
  if (body.style === 'block') return parse(file, body.span).nodes
  if (isExact) return parse(file, piece.span).nodes
  if (body.pieces.length > maxRelocatedPieces) return undefined
  const { nodes } = parse({ path: file.path, text: markedText(body.pieces) })
  return nodes.map((node) => relocated(node, body.pieces, body.span))
}
