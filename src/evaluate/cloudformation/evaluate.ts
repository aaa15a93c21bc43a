import type { Evaluation } from '../../model/evaluation.ts'
import type { SyntaxProblem } from '../../model/problem.ts'
import type { SourceFile, SourceTree } from '../../model/source.ts'
import type { Node } from '../../parse/node.ts'
import { evaluate } from './expression.ts'
import { exportsOf } from './exports.ts'
import { childNode } from './node-access.ts'
import { evaluateResources } from './resources.ts'
import { maxSteps, type EvaluationLog, type ExportMap, type Scope } from './scope.ts'
import type { CloudFormationSettings } from './settings.ts'
import { needsSam, samTemplate } from './sam/transform.ts'
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
 * Empty where the file holds no template.
 */
export function evaluateTemplate(
  input: TemplateInput & TemplateSurroundings,
): readonly Evaluation[] {
  const node = templateNode(input.nodes)
  if (node === undefined) return []
  const scope = transformed(scopeOf(readTemplate(node, input.file.path), input))
  const resources = evaluateResources(scope)
  return [
    {
      platform: 'cloudformation',
      root: scope.template.path,
      files: [input.file.path, ...scope.log.files],
      resources,
      documents: [],
      problems: input.problems,
      notAnalysed: scope.log.notAnalysed,
      directives: [],
      moved: [],
    },
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
    return [transformed(scopeOf(readTemplate(node, file.path), { settings, tree }))]
  })
  return exportsOf(scopes)
}

const emptyTree: SourceTree = {
  name: 'head',
  paths: () => [],
  read: (path) => ({ path, unreadable: 'not-found', text: 'no tree was given' }),
}

/** The scope of the template that its transforms make of it. */
function transformed(scope: Scope): Scope {
  if (!needsSam(scope.template)) return scope
  return { ...scope, template: samTemplate(scope), log: { ...scope.log, known: new Map() } }
}

/** The scope of a template's top level. */
export function scopeOf(template: Template, surroundings: TemplateSurroundings): Scope {
  const log: EvaluationLog = {
    notAnalysed: [],
    files: new Set(),
    steps: maxSteps,
    known: new Map(),
  }
  return {
    template,
    settings: surroundings.settings,
    given: surroundings.settings.parameters ?? new Map(),
    exports: surroundings.exports ?? new Map(),
    tree: surroundings.tree,
    assumed: new Map(),
    defaultsAreOpen: false,
    resolving: new Set(),
    depth: 0,
    log,
    evaluate,
  }
}
