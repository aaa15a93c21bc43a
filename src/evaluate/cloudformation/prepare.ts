import type { NotAnalysed, SourceTree } from '../../model/source.ts'
import type { MapNode } from '../../parse/node.ts'
import { expanded, needsExpansion } from './expansion.ts'
import { evaluate } from './expression.ts'
import type { TemplateLibrary } from './library.ts'
import { nestedStack, otherStacks } from './nested.ts'
import { childNode, childText, entriesOf } from './node-access.ts'
import { givenParameters } from './parameter-files.ts'
import { needsSam, samTemplate } from './sam/transform.ts'
import { maxSteps, type EvaluationLog, type ExportMap, type Scope } from './scope.ts'
import type { CloudFormationSettings } from './settings.ts'
import { readTemplate, type ResourceDeclaration, type Template } from './template.ts'
import type { Nest, Unit } from './unit.ts'

/** What the templates of a tree have in common. */
export interface Surroundings {
  readonly tree: SourceTree
  readonly settings: CloudFormationSettings
  readonly exports: ExportMap
  readonly library: TemplateLibrary
}

/** A template ready to be evaluated: loops and includes written out, transforms applied. */
export interface Prepared {
  readonly unit: Unit
  /** As written, loops and includes written out. */
  readonly written: Template
  /** Of the template that its transforms make of it. */
  readonly scope: Scope
  /** The stacks nested in it whose templates are in the tree. */
  nested(): readonly Prepared[]
  /** The stacks of their own that it brings about. */
  others(): readonly Prepared[]
}

export function prepare(unit: Unit, surroundings: Surroundings, nest: Nest): Prepared {
  const template = readTemplate(unit.node, unit.path, unit.file.path)
  const log = logOf(unit, nest)
  const settings = unit.settings ?? surroundings.settings
  const children = new Map<string, Prepared | undefined>()
  const child = (declaration: ResourceDeclaration): Prepared | undefined => {
    const { id } = declaration
    if (!children.has(id)) {
      // While it is being prepared it is not there, so that circles end.
      children.set(id, undefined)
      const found = nestedStack(declaration, scope, surroundings.library, nest)
      if (found !== undefined) children.set(id, prepare(found, surroundings, nest))
    }
    return children.get(id)
  }
  let scope: Scope = {
    template,
    stack: unit.stack,
    settings,
    given: givenParameters(settings, surroundings.tree, log.notAnalysed),
    exports: surroundings.exports,
    tree: surroundings.tree,
    assumed: unit.assumed ?? new Map<string, boolean | string>(),
    defaultsAreOpen: false,
    resolving: new Set(),
    depth: 0,
    log,
    evaluate,
    nested: (declaration) => child(declaration)?.scope,
  }
  const whole = needsExpansion(unit.file.text) ? expanded(unit.node, scope) : unit.node
  const written = whole === unit.node ? template : readTemplate(whole, unit.path, unit.file.path)
  noteMacros(written, log.notAnalysed)
  noteUnknownTypes(whole, log.notAnalysed)
  scope = { ...scope, template: written }
  if (needsSam(written)) {
    const made = samTemplate(scope)
    scope = { ...scope, template: made, log: { ...log, known: new WeakMap() } }
  }
  let others: readonly Prepared[] | undefined
  return {
    unit,
    written,
    scope,
    nested: () => [...scope.template.resources.values()].flatMap((one) => child(one) ?? []),
    others: () =>
      (others ??= otherStacks(scope, unit.file, surroundings.library, nest).map((other) =>
        prepare(other, surroundings, nest),
      )),
  }
}

function logOf({ above }: Unit, nest: Nest): EvaluationLog {
  if (above === undefined) {
    return {
      notAnalysed: [],
      files: new Set(),
      work: { steps: maxSteps },
      known: new WeakMap(),
    }
  }
  const { notAnalysed, files } = above.log
  return { notAnalysed, files, work: nest.work, known: new WeakMap() }
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

function noteMacros(template: Template, notAnalysed: NotAnalysed[]): void {
  for (const name of template.transforms) {
    if (knownTransforms.has(name)) continue
    notAnalysed.push({
      file: template.file,
      span: template.span,
      reason: 'macro',
      text: `what the macro ${name} makes of the template is not known`,
    })
  }
}

/** What a transform or a module of the registry makes of a resource is not known, nor what it grants. */
function noteUnknownTypes(template: MapNode, notAnalysed: NotAnalysed[]): void {
  for (const { key, value } of entriesOf(childNode(template, 'Resources'))) {
    const type = childText(value, 'Type')
    if (type !== undefined && !type.endsWith('::MODULE')) continue
    const text =
      type === undefined
        ? `${key.text} has no type that is spelled out: what it grants is not seen`
        : `what the module ${type} makes of ${key.text} is not known`
    notAnalysed.push({ file: key.span.file, span: key.span, reason: 'module', text })
  }
}
