import type { Evaluation } from '../../model/evaluation.ts'
import type { Resource } from '../../model/resource.ts'
import type { SourceFile, SourceTree } from '../../model/source.ts'
import type { MapNode, Node } from '../../parse/node.ts'
import { sharedUnit, type Questions, type SharedUnits } from '../shared-units.ts'
import { directivesOf } from './directives.ts'
import { exportsOf } from './exports.ts'
import { templateIn, templateLibrary, type ReadTemplate, type TemplateInput } from './library.ts'
import { mayNest, namedTemplates } from './nested.ts'
import { prepare, type Prepared, type Surroundings } from './prepare.ts'
import { evaluateResources } from './resources.ts'
import type { ExportMap, Scope, Stack } from './scope.ts'
import { secretsOf } from './secrets.ts'
import type { CloudFormationSettings } from './settings.ts'
import { shapedPolicies } from './shaped-policies.ts'
import { templateNode } from './template.ts'
import { newNest, type Unit } from './unit.ts'

export interface TemplateSurroundings {
  readonly tree: SourceTree
  readonly settings: CloudFormationSettings
  /** What other templates of the tree export. */
  readonly exports?: ExportMap
}

export interface TemplatesSurroundings extends Omit<TemplateSurroundings, 'exports'> {
  /** Templates of the other tree of a comparison. */
  readonly shared?: SharedUnits | undefined
  /** Resources of other types are kept without their properties, which most of a template is; all are kept unless told. */
  readonly isPolicyBearing?: (type: string) => boolean
}

/** The templates of a tree, evaluated, and what they export. */
export interface EvaluatedTemplates {
  readonly evaluations: readonly Evaluation[]
  readonly exports: ExportMap
}

/**
 * Evaluates the CloudFormation and SAM templates of a tree: their resources, those that transforms
 * generate included, with every intrinsic function resolved as far as the templates decide it. A
 * template that others of the tree nest is evaluated for each of them, with the parameters they give
 * it, as part of theirs: addresses have the logical id of the stack before them (`Network/Role`). What
 * is nested nowhere stands alone. A template that a resource carries as text, or that a stack set
 * deploys, is an evaluation of its own with the root `file#LogicalId`.
 */
export function evaluateTemplates(
  files: readonly SourceFile[],
  { tree, settings, shared, isPolicyBearing }: TemplatesSurroundings,
): EvaluatedTemplates {
  const library = templateLibrary(tree)
  const exports = new Map(exportsOf([]))
  const surroundings: Surroundings = { tree, settings, exports, library }
  const visited = new Set<string>()
  // Only templates that others depend on have to be ready before the first is evaluated.
  const early = new Map<string, Prepared>()
  for (const { path, text } of files) {
    if (!mayNest(text) && !text.includes('Export')) continue
    const read = library.template(path)
    if (read !== undefined) early.set(path, prepareTop(read, surroundings, visited))
  }
  const named = new Set([...early.values()].flatMap(({ scope }) => namedTemplates(scope)))
  const tops = new Set(files.filter(({ path }) => !named.has(path)))
  const scopes = [...tops].flatMap(({ path }) => scopesOf(early.get(path)))
  for (const file of files) {
    // Templates that nest each other in a circle are reached from nowhere else.
    if (tops.has(file) || visited.has(file.path)) continue
    tops.add(file)
    scopes.push(...scopesOf(early.get(file.path)))
  }
  for (const [name, values] of exportsOf(scopes)) exports.set(name, values)
  const evaluated = (top: Prepared): readonly Evaluation[] =>
    evaluationsOf(top).map((one) => withoutOthers(one, isPolicyBearing))
  // The others are read when their turn comes, so that one syntax tree is there at a time.
  const alone = ({ path }: SourceFile): readonly Evaluation[] =>
    sharedUnit(shared, `template\n${path}`, tree, (reading, questions) => {
      const read = templateIn(path, reading)
      if (read === undefined) return []
      const own = { ...surroundings, tree: reading, exports: noting(exports, questions) }
      return evaluated(prepareTop(read, own, visited))
    })
  const evaluations = files.flatMap((file) => {
    if (!tops.has(file)) return []
    const ready = early.get(file.path)
    return ready === undefined ? alone(file) : evaluated(ready)
  })
  return { evaluations, exports }
}

function withoutOthers(
  evaluation: Evaluation,
  isPolicyBearing: TemplatesSurroundings['isPolicyBearing'],
): Evaluation {
  if (isPolicyBearing === undefined) return evaluation
  const resources = evaluation.resources.map((resource): Resource => {
    if (isPolicyBearing(resource.type)) return resource
    const { properties, metadata } = resource
    const empty = { kind: 'map', entries: [], span: properties.span } as const
    return {
      ...resource,
      properties: empty,
      ...(metadata === undefined ? {} : { metadata: empty }),
    }
  })
  return { ...evaluation, resources }
}

/** The exports, whose use ties a unit to templates that it does not read itself. */
export function noting(exports: ExportMap, questions: Questions | undefined): ExportMap {
  if (questions === undefined) return exports
  return {
    get(name) {
      questions.askedElsewhere()
      return exports.get(name)
    },
  }
}

/** The same for the template of one file; empty where the file holds none. */
export function evaluateTemplate(
  input: TemplateInput & TemplateSurroundings,
): readonly Evaluation[] {
  const node = templateNode(input.nodes)
  return node === undefined ? [] : evaluateTemplateNode(node, node, input)
}

/** The same for a template that another format makes of the file; `source` is the file's own tree. */
export function evaluateTemplateNode(
  template: MapNode,
  source: Node,
  input: Omit<TemplateInput, 'nodes'> & TemplateSurroundings,
): readonly Evaluation[] {
  const { file, problems, tree, settings, exports = new Map<string, never>() } = input
  const library = templateLibrary(tree)
  const surroundings: Surroundings = { tree, settings, exports, library }
  const unit = {
    node: template,
    file,
    source,
    problems,
    path: file.path,
    stack: topStack(file.path),
  }
  return evaluationsOf(prepare(unit, surroundings, newNest(new Set())))
}

/** The same for a stack that something else deploys: the root is the template's name. */
export function evaluateStack(
  unit: Omit<Unit, 'stack'>,
  { passed, instantiated }: Pick<Stack, 'passed' | 'instantiated'>,
  { tree, settings, exports = new Map<string, never>() }: TemplateSurroundings,
): readonly Evaluation[] {
  const surroundings: Surroundings = { tree, settings, exports, library: templateLibrary(tree) }
  const stack = { ...topStack(unit.path), chain: [unit.file.path], passed, instantiated }
  return evaluationsOf(prepare({ ...unit, stack }, surroundings, newNest(new Set())))
}

function prepareTop(
  read: ReadTemplate,
  surroundings: Surroundings,
  visited: Set<string>,
): Prepared {
  const { node, file, problems } = read
  const { path } = file
  const unit = { node, file, source: node, problems, path, stack: topStack(path) }
  return prepare(unit, surroundings, newNest(visited))
}

function topStack(path: string): Stack {
  return {
    root: path,
    prefix: '',
    chain: [path],
    passed: undefined,
    guards: [],
    instantiated: true,
  }
}

/** A template with the stacks nested in it, however deep. */
function withNested(prepared: Prepared): readonly Prepared[] {
  return [prepared, ...prepared.nested().flatMap(withNested)]
}

/** The scopes of a template and of what is nested in it; every template it brings in is visited. */
function scopesOf(prepared: Prepared | undefined): readonly Scope[] {
  if (prepared === undefined) return []
  const all = withNested(prepared)
  for (const one of all) one.others().forEach(scopesOf)
  return all.map(({ scope }) => scope)
}

function evaluationsOf(top: Prepared): readonly Evaluation[] {
  const all = withNested(top)
  const { file, stack } = top.unit
  const resources = all.flatMap(({ scope }) => evaluateResources(scope))
  const shaped = resources.map(shapedPolicies)
  const others = all.flatMap((one) => one.others())
  const { log } = top.scope
  const own: Evaluation = {
    platform: 'cloudformation',
    root: stack.root,
    files: [file.path, ...log.files],
    resources,
    documents: shaped.flatMap(({ documents }) => documents),
    problems: [
      ...all.flatMap(({ unit }) => unit.problems),
      ...shaped.flatMap(({ problems }) => problems),
    ],
    notAnalysed: log.notAnalysed,
    directives: all.flatMap(({ unit, written, scope }) =>
      directivesOf(unit.file, unit.source, written, scope.template, unit.stack.prefix),
    ),
    moved: [],
    secrets: secretsOf(all.map(({ scope }) => scope)),
  }
  return [own, ...others.flatMap(evaluationsOf)]
}
