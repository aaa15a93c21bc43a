import type { Evaluation } from '../../model/evaluation.ts'
import type { SyntaxProblem } from '../../model/problem.ts'
import type { SourceFile, SourceTree } from '../../model/source.ts'
import type { Node } from '../../parse/node.ts'
import { evaluate } from './expression.ts'
import { evaluateResources } from './resources.ts'
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
 * Empty where the file holds no template.
 */
export function evaluateTemplate(
  input: TemplateInput & TemplateSurroundings,
): readonly Evaluation[] {
  const node = templateNode(input.nodes)
  if (node === undefined) return []
  const scope = scopeOf(readTemplate(node, input.file.path), input)
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
    given: surroundings.settings.parameters,
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
