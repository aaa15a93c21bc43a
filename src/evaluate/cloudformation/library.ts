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
  const isJson =
    /\.(?:json|jsonc|json5)$/i.test(path) || /^[\ufeff\s]*\{(?![{%])/.test(file.text.slice(0, 200))
  const { nodes, problems } = isJson ? parseJson(file) : parseYaml(file)
  const node = templateNode(nodes)
  return node === undefined ? undefined : { file, nodes, problems, node }
}
