import type { Evaluation } from '../../model/evaluation.ts'
import type { SyntaxProblem } from '../../model/problem.ts'
import type { SourceFile, SourceTree } from '../../model/source.ts'
import type { MapNode, Node } from '../../parse/node.ts'
import { directivesOf } from './directives.ts'
import { expanded, needsExpansion } from './expansion.ts'
import { exportsOf } from './exports.ts'
import { evaluate } from './expression.ts'
import { embeddedTemplates, noteNestedStacks } from './nested.ts'
import { childNode } from './node-access.ts'
import { givenParameters } from './parameter-files.ts'
import { evaluateResources } from './resources.ts'
import { needsSam, samTemplate } from './sam/transform.ts'
import { maxSteps, type EvaluationLog, type ExportMap, type Scope } from './scope.ts'
import type { CloudFormationSettings } from './settings.ts'
import { readTemplate, templateNode, type Template } from './template.ts'

export interface TemplateInput {
  readonly file: SourceFile
  /** The file's top-level values. */
  readonly nodes: readonly Node[]
  readonly problems: readonly SyntaxProblem[]
}

export interface TemplateSurroundings {
  readonly tree: SourceTree
  readonly settings: CloudFormationSettings
  /** What the tree's templates export; `collectExports` gathers it. */
  readonly exports?: ExportMap
}

/**
 * Evaluates the CloudFormation or SAM template of a file: its resources, those that transforms
 * generate included, with every intrinsic function resolved as far as the template decides it.
 * A template that a resource carries as text is an evaluation of its own, with the root
 * `file#LogicalId`. Empty where the file holds no template.
 */
export function evaluateTemplate(
  input: TemplateInput & TemplateSurroundings,
): readonly Evaluation[] {
  const node = templateNode(input.nodes)
  return node === undefined ? [] : evaluateNode(node, input.file.path, input, 0)
}

/** The same for a template that another format makes of the file; `source` is the file's own tree. */
export function evaluateTemplateNode(
  template: MapNode,
  source: Node,
  input: Omit<TemplateInput, 'nodes'> & TemplateSurroundings,
): readonly Evaluation[] {
  return evaluateNode(template, input.file.path, input, 0, source)
}

function evaluateNode(
  node: MapNode,
  path: string,
  input: Omit<TemplateInput, 'nodes'> & TemplateSurroundings,
  depth: number,
  source: Node = node,
): readonly Evaluation[] {
  const { written, scope } = prepared(node, path, input.file, input)
  noteNestedStacks(scope)
  const resources = evaluateResources(scope)
  const own: Evaluation = {
    platform: 'cloudformation',
    root: path,
    files: [input.file.path, ...scope.log.files],
    resources,
    documents: [],
    problems: depth === 0 ? input.problems : [],
    notAnalysed: scope.log.notAnalysed,
    directives: directivesOf(input.file, source, written, scope.template),
    moved: [],
  }
  // A template inside a template inside a template is as deep as anybody goes.
  const inner = depth > 2 ? [] : embeddedTemplates(scope, input.file)
  return [
    own,
    ...inner.flatMap((one) => evaluateNode(one.node, `${path}#${one.id}`, input, depth + 1)),
  ]
}

/**
 * What the templates of a tree export, for `Fn::ImportValue` in others; imports inside exported values
 * stay holes.
 */
export function collectExports(
  inputs: readonly TemplateInput[],
  settings: CloudFormationSettings,
  tree: SourceTree = emptyTree,
): ExportMap {
  const scopes = inputs.flatMap(({ file, nodes }) => {
    const node = templateNode(nodes)
    if (node === undefined || childNode(node, 'Outputs') === undefined) return []
    return [prepared(node, file.path, file, { settings, tree }).scope]
  })
  return exportsOf(scopes)
}

const emptyTree: SourceTree = {
  name: 'head',
  paths: () => [],
  read: (path) => ({ path, unreadable: 'not-found', text: 'no tree was given' }),
}

interface Prepared {
  /** Loops and includes written out. */
  readonly written: Template
  /** Of the template that its transforms make of it. */
  readonly scope: Scope
}

function prepared(
  node: MapNode,
  path: string,
  file: SourceFile,
  surroundings: TemplateSurroundings,
): Prepared {
  const raw = scopeOf(readTemplate(node, path), surroundings)
  const whole = needsExpansion(file.text) ? expanded(node, raw) : node
  const written = whole === node ? raw.template : readTemplate(whole, path)
  noteMacros(written, raw.log)
  const scope = { ...raw, template: written }
  if (!needsSam(written)) return { written, scope }
  const template = samTemplate(scope)
  return { written, scope: { ...scope, template, log: { ...scope.log, known: new WeakMap() } } }
}

/** Transforms of AWS whose effect on policies is known: none, or done here. */
const knownTransforms = new Set([
  'AWS::Include',
  'AWS::LanguageExtensions',
  'AWS::Serverless-2016-10-31',
  'AWS::CodeDeployBlueGreen',
  'AWS::CodeStar',
  'AWS::SecretsManager-2020-07-23',
  'AWS::SecretsManager-2024-09-16',
  'AWS::ServiceCatalog',
])

function noteMacros(template: Template, log: EvaluationLog): void {
  for (const name of template.transforms) {
    if (knownTransforms.has(name)) continue
    log.notAnalysed.push({
      file: template.file,
      span: template.span,
      reason: 'macro',
      text: `what the macro ${name} makes of the template is not known`,
    })
  }
}

/** The scope of a template's top level. */
function scopeOf(template: Template, surroundings: TemplateSurroundings): Scope {
  const { settings, tree } = surroundings
  const log: EvaluationLog = {
    notAnalysed: [],
    files: new Set(),
    steps: maxSteps,
    known: new WeakMap(),
  }
  return {
    template,
    settings,
    given: givenParameters(settings, tree, log.notAnalysed),
    exports: surroundings.exports ?? new Map(),
    tree,
    assumed: new Map(),
    defaultsAreOpen: false,
    resolving: new Set(),
    depth: 0,
    log,
    evaluate,
  }
}
