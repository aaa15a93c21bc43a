import type { Evaluation } from '../../src/model/evaluation.ts'
import { renderPolicy, type Json } from '../../src/model/render.ts'
import type { Resource } from '../../src/model/resource.ts'
import type { SourceFile, SourceTree } from '../../src/model/source.ts'
import { evaluateTemplate, evaluateTemplates } from '../../src/evaluate/cloudformation/evaluate.ts'
import type { ExportMap } from '../../src/evaluate/cloudformation/scope.ts'
import type { CloudFormationSettings } from '../../src/evaluate/cloudformation/settings.ts'
import { parseJson } from '../../src/parse/json/json.ts'
import { parseYaml } from '../../src/parse/yaml/yaml.ts'

/** A tree of files in memory. */
export function treeOf(files: Readonly<Record<string, string>>): SourceTree {
  const texts = new Map(Object.entries(files))
  return {
    name: 'head',
    paths: () => [...texts.keys()].sort(),
    read(path) {
      if (path.startsWith('/') || path.split('/').includes('..')) {
        return { path, unreadable: 'outside-workspace', text: 'lies outside the tree' }
      }
      const text = texts.get(path)
      return text === undefined
        ? { path, unreadable: 'not-found', text: 'is not there' }
        : { path, text }
    },
  }
}

export interface Options {
  readonly settings?: Partial<CloudFormationSettings>
  readonly files?: Readonly<Record<string, string>>
  readonly exports?: ExportMap
  readonly path?: string
}

/** Evaluates a template given as JSON text, YAML text or a plain object. */
export function evaluated(source: string | object, options: Options = {}): readonly Evaluation[] {
  const text = typeof source === 'string' ? source : JSON.stringify(source, null, 2)
  const path = options.path ?? (text.trimStart().startsWith('{') ? 't.json' : 't.yaml')
  const file: SourceFile = { path, text }
  const { nodes, problems } = path.endsWith('.json') ? parseJson(file) : parseYaml(file)
  return evaluateTemplate({
    file,
    nodes,
    problems,
    tree: treeOf({ ...options.files, [path]: text }),
    settings: options.settings ?? {},
    ...(options.exports === undefined ? {} : { exports: options.exports }),
  })
}

export function evaluatedOne(source: string | object, options: Options = {}): Evaluation {
  const [first] = evaluated(source, options)
  if (first === undefined) throw new Error('no template')
  return first
}

export function resourceOf(evaluation: Evaluation, address: string): Resource {
  const found = evaluation.resources.find((resource) => resource.address === address)
  if (found === undefined) throw new Error(`no resource ${address}`)
  return found
}

/** The properties of a resource as JSON, holes and alternatives written out. */
export function propertiesOf(evaluation: Evaluation, address: string): Json {
  return renderPolicy(resourceOf(evaluation, address).properties).policy
}

/** The JSON of one property value `V` of a resource `X` in a template with these other sections. */
export function valueIn(value: unknown, sections: object = {}, options: Options = {}): Json {
  const rest = sections as { Resources?: object }
  const template = {
    ...sections,
    Resources: { ...rest.Resources, X: { Type: 'Custom::X', Properties: { V: value } } },
  }
  const json = propertiesOf(evaluatedOne(template, options), 'X')
  return (json as Readonly<Record<string, Json>>)['V'] ?? null
}

/** Evaluates all templates of a tree of files. */
export function evaluatedTree(
  files: Readonly<Record<string, string>>,
  settings: CloudFormationSettings = {},
): readonly Evaluation[] {
  const tree = treeOf(files)
  const inputs = Object.entries(files).map(([path, text]) => ({ path, text }))
  return evaluateTemplates(inputs, { tree, settings }).evaluations
}

export function unitOf(evaluations: readonly Evaluation[], root: string): Evaluation {
  const found = evaluations.find((one) => one.root === root)
  if (found === undefined) throw new Error(`no unit ${root}`)
  return found
}
