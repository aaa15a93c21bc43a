import type { SourceFile } from '../../model/source.ts'
import { isUnreadable } from '../../model/source.ts'
import { textOf } from '../../model/value.ts'
import type { MapNode, Node } from '../../parse/node.ts'
import { parseJson } from '../../parse/json/json.ts'
import { parseYaml } from '../../parse/yaml/yaml.ts'
import { intrinsicOf } from './intrinsic.ts'
import { localPath } from './local-path.ts'
import { childNode, childText } from './node-access.ts'
import { markedText } from './pieces.ts'
import { maxRelocatedPieces, relocated } from './relocate.ts'
import type { Scope } from './scope.ts'
import { templateNode, type ResourceDeclaration } from './template.ts'

/** The property that names another template by its place. */
const located: ReadonlyMap<string, string> = new Map([
  ['AWS::CloudFormation::Stack', 'TemplateURL'],
  ['AWS::CloudFormation::StackSet', 'TemplateURL'],
  ['AWS::Serverless::Application', 'Location'],
])

/** The property that holds the text of another template. */
const embedded: ReadonlyMap<string, string> = new Map([
  ['AWS::CloudFormation::StackSet', 'TemplateBody'],
  ['AWS::Config::ConformancePack', 'TemplateBody'],
  ['AWS::Config::OrganizationConformancePack', 'TemplateBody'],
  ['AWS::ServerlessRepo::Application', 'TemplateBody'],
])

/** Names the templates that a stack brings in and that are not in the tree: what they grant is not seen. */
export function noteNestedStacks(scope: Scope): void {
  for (const declaration of scope.template.resources.values()) {
    const property = located.get(declaration.type)
    const node =
      property === undefined
        ? undefined
        : childNode(childNode(declaration.body, 'Properties'), property)
    if (node !== undefined) noteStack(declaration, node, scope)
  }
}

function noteStack(declaration: ResourceDeclaration, node: Node, scope: Scope): void {
  const text =
    node.kind === 'map' && intrinsicOf(node) === undefined
      ? undefined
      : textOf(scope.evaluate(node, scope))
  // A synthesised cloud assembly names the file beside it, as its URL is only known at deployment.
  const asset = childText(childNode(declaration.body, 'Metadata'), 'aws:asset:path')
  const place = asset ?? text
  const path = place === undefined ? undefined : localPath(place, scope.template.file)
  const file = path === undefined ? undefined : scope.tree.read(path)
  if (file !== undefined && !isUnreadable(file)) return
  scope.log.notAnalysed.push({
    file: node.span.file,
    span: node.span,
    reason: 'nested-stack',
    text: `the template of ${declaration.id} is not in this tree: what it grants is not seen`,
  })
}

/** The templates that resources carry as text, each with the logical id that carries it. */
export function embeddedTemplates(
  scope: Scope,
  file: SourceFile,
): readonly { readonly id: string; readonly node: MapNode }[] {
  return [...scope.template.resources.values()].flatMap((declaration) => {
    const property = embedded.get(declaration.type)
    if (property === undefined) return []
    const written = childNode(childNode(declaration.body, 'Properties'), property)
    const body = written === undefined ? undefined : bodyNode(written)
    if (body === undefined) return []
    const nodes = body.kind === 'map' ? [body] : parsedBody(body, file)
    if (nodes === undefined) {
      scope.log.notAnalysed.push({
        file: body.span.file,
        span: body.span,
        reason: 'embedded-template',
        text: `the template inside ${declaration.id} cannot be read in its place: what it grants is not seen`,
      })
      return []
    }
    const node = templateNode(nodes)
    return node === undefined ? [] : [{ id: declaration.id, node }]
  })
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
