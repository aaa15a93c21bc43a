import type { SourceFile } from '../../model/source.ts'
import type { SyntaxProblem } from '../../model/problem.ts'
import type { Span } from '../../model/span.ts'
import type { Attribute, Block, Body, Expression, HclFile, Label } from '../../parse/hcl/ast.ts'
import { parseExpression } from '../../parse/hcl/parse.ts'
import { parseJson } from '../../parse/json/json.ts'
import type { MapNode, Node, ScalarNode } from '../../parse/node.ts'
import { jsonExpression, jsonLiteral } from './json-expression.ts'

type MapEntry = MapNode['entries'][number]

/** A file while it is read. */
interface Reading {
  readonly file: SourceFile
  readonly problems: SyntaxProblem[]
}

/** How many labels the blocks of a type have. */
const labelled: ReadonlyMap<string, number> = new Map([
  ['resource', 2],
  ['data', 2],
  ['variable', 1],
  ['output', 1],
  ['module', 1],
  ['provider', 1],
  ['locals', 0],
  ['terraform', 0],
  ['moved', 0],
])

/** Stands for the type of block whose arguments are the values of variables. */
const variables = 'tfvars'

/** True for arguments that Terraform evaluates without anything they could refer to. */
function isLiteral(type: string, name: string): boolean {
  return type === variables || (type === 'variable' && name === 'default')
}

/** Terraform's JSON syntax (`.tf.json`, `.tofu.json`, `.tfvars.json`) as the native one is parsed. */
export function parseTerraformJson(file: SourceFile): HclFile {
  const { nodes, problems: ofJson } = parseJson(file)
  const problems = [...ofJson]
  const reading: Reading = { file, problems }
  const [root] = nodes
  const span = { file: file.path, start: 0, end: file.text.length }
  const isVariables = /\.tfvars\.json$/.test(file.path)
  if (isVariables && root?.kind === 'map')
    return { file, body: bodyOf(root, reading, variables), problems, comments: [] }
  // A file is one object, or a list of them.
  const parts = root?.kind === 'list' && !isVariables ? root.items : nodes.slice(0, 1)
  const entries = parts.flatMap((part) => (part.kind === 'map' ? part.entries : []))
  const blocks = isVariables ? [] : entries.flatMap((entry) => topBlocks(entry, reading))
  return { file, body: { attributes: [], blocks, span }, problems, comments: [] }
}

function topBlocks(entry: MapEntry, file: Reading): readonly Block[] {
  const type = entry.key.text
  const labels = labelled.get(type)
  return labels === undefined ? [] : blocksIn(type, entry.key, entry.value, labels, [], file)
}

/** The blocks under a key: an object for each label, then one body or a list of them. */
function blocksIn(
  type: string,
  key: ScalarNode,
  value: Node,
  missing: number,
  labels: readonly Label[],
  file: Reading,
): readonly Block[] {
  if (value.kind === 'list')
    return value.items.flatMap((item) => blocksIn(type, key, item, missing, labels, file))
  if (value.kind !== 'map') return []
  if (missing > 0)
    return value.entries.flatMap((entry) =>
      entry.key.text === '//'
        ? []
        : blocksIn(
            type,
            entry.key,
            entry.value,
            missing - 1,
            [...labels, labelOf(entry.key)],
            file,
          ),
    )
  const span = { ...key.span, end: value.span.end }
  return [
    { type, typeSpan: key.span, labels, body: bodyOf(value, file, type), head: key.span, span },
  ]
}

function labelOf(key: ScalarNode): Label {
  return { text: key.text, span: key.span }
}

/** Every member is an argument, but for the blocks that Terraform itself reads. */
function bodyOf(map: MapNode, file: Reading, type: string): Body {
  const attributes: Attribute[] = []
  const blocks: Block[] = []
  const names = new Set<string>()
  const repeated = dynamicNames(map)
  for (const { key, value } of map.entries) {
    if (key.text === '//') continue
    const isDynamic =
      key.text === 'dynamic' && (type === 'resource' || type === 'data' || type === 'content')
    if (isDynamic) blocks.push(...blocksIn('dynamic', key, value, 1, [], file))
    else if (type === 'dynamic' && key.text === 'content')
      blocks.push(...blocksIn('content', key, value, 0, [], file))
    else if (type === 'terraform' && (key.text === 'backend' || key.text === 'cloud'))
      blocks.push(...blocksIn(key.text, key, value, 0, [], file))
    else if (repeated.has(key.text)) blocks.push(...blocksIn(key.text, key, value, 0, [], file))
    else if (!names.has(key.text)) {
      names.add(key.text)
      attributes.push(attributeOf(key, value, file, type))
    }
  }
  return { attributes, blocks, span: map.span }
}

/** Types that also have dynamic blocks: what is written under their name is blocks, not an argument. */
function dynamicNames(map: MapNode): ReadonlySet<string> {
  const dynamic = map.entries.filter((entry) => entry.key.text === 'dynamic')
  const bodies = dynamic.flatMap(({ value }) => (value.kind === 'list' ? value.items : [value]))
  return new Set(
    bodies.flatMap((body) =>
      body.kind === 'map' ? body.entries.map((entry) => entry.key.text) : [],
    ),
  )
}

function attributeOf(key: ScalarNode, value: Node, file: Reading, type: string): Attribute {
  const span = { ...key.span, end: value.span.end }
  const expression = isLiteral(type, key.text)
    ? jsonLiteral(value)
    : (referenceIn(key.text, value, type) ?? evaluated(key.text, value, file, type))
  return { name: key.text, nameSpan: inside(key), expression, span }
}

/** Arguments that are only described, or read before anything is evaluated, may hold any text. */
const unevaluated: ReadonlySet<string> = new Set(['description', 'source', 'version', 'provider'])

function evaluated(
  name: string,
  value: Node,
  { file, problems }: Reading,
  type: string,
): Expression {
  const isTold = type !== 'locals' && unevaluated.has(name) ? [] : problems
  return jsonExpression(value, file, type === 'terraform' || type === 'variable' ? [] : isTold)
}

/** Arguments that are references or types in the native syntax, and text here. */
function referenceIn(name: string, value: Node, type: string): Attribute['expression'] | undefined {
  const isReference =
    (type === 'variable' && name === 'type') ||
    (type === 'dynamic' && name === 'iterator') ||
    (type === 'moved' && (name === 'from' || name === 'to'))
  if (!isReference || value.kind !== 'scalar') return undefined
  const { expression } = parseExpression({ path: value.span.file, text: value.text })
  return expression === undefined ? undefined : { ...expression, span: inside(value) }
}

/** The text between the quotes. */
function inside(node: ScalarNode): Span {
  const { file, start, end } = node.span
  return node.style === 'quoted' ? { file, start: start + 1, end: end - 1 } : node.span
}
