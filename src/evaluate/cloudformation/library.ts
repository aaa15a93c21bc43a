import type { SyntaxProblem } from '../../model/problem.ts'
import { isUnreadable, type SourceFile, type SourceTree } from '../../model/source.ts'
import { parseJson } from '../../parse/json/json.ts'
import type { MapNode, Node } from '../../parse/node.ts'
import { parseYaml } from '../../parse/yaml/yaml.ts'
import { templateNode } from './template.ts'

export interface TemplateInput {
  readonly file: SourceFile
  /** The file's top-level values. */
  readonly nodes: readonly Node[]
  readonly problems: readonly SyntaxProblem[]
}

/** A template of the tree, read. */
export interface ReadTemplate extends TemplateInput {
  readonly node: MapNode
}

/** The templates of a tree by path, each parsed once. */
export interface TemplateLibrary {
  /** undefined where the file cannot be read, or holds no template. */
  template(path: string): ReadTemplate | undefined
}

export function templateLibrary(tree: SourceTree): TemplateLibrary {
  const known = new Map<string, ReadTemplate | undefined>()
  return {
    template(path) {
      if (!known.has(path)) known.set(path, templateIn(path, tree))
      return known.get(path)
    },
  }
}

/** The template of a file of the tree, read anew. */
export function templateIn(path: string, tree: SourceTree): ReadTemplate | undefined {
  const file = tree.read(path)
  if (isUnreadable(file)) return undefined
  const { nodes, problems } = parsed(file)
  const node = templateNode(nodes)
  return node === undefined ? undefined : { file, nodes, problems, node }
}

/** By the name, else by the first bracket; what has a bracket, is no JSON and is YAML all the same, is YAML. */
function parsed(file: SourceFile): Pick<TemplateInput, 'nodes' | 'problems'> {
  const isNamedJson = /\.(?:json|jsonc|json5)$/i.test(file.path)
  const isJson = isNamedJson || /^[\ufeff\s]*\{(?![{%])/.test(file.text.slice(0, 200))
  if (!isJson) return parseYaml(file)
  const json = parseJson(file)
  if (isNamedJson || json.problems.length === 0) return json
  const yaml = parseYaml(file)
  return yaml.problems.length === 0 ? yaml : json
}
