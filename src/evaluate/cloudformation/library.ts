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

export function templateLibrary(
  inputs: readonly TemplateInput[],
  tree: SourceTree,
): TemplateLibrary {
  const byPath = new Map(inputs.map((input) => [input.file.path, input]))
  const read = new Map<string, ReadTemplate | undefined>()
  const readOnce = (path: string): ReadTemplate | undefined => {
    const input = byPath.get(path) ?? parsed(path, tree)
    const node = input === undefined ? undefined : templateNode(input.nodes)
    return input === undefined || node === undefined ? undefined : { ...input, node }
  }
  return {
    template(path) {
      if (!read.has(path)) read.set(path, readOnce(path))
      return read.get(path)
    },
  }
}

function parsed(path: string, tree: SourceTree): TemplateInput | undefined {
  const file = tree.read(path)
  if (isUnreadable(file)) return undefined
  const isJson = /\.(?:json|jsonc|json5)$/i.test(path) || /^[\ufeff\s]*\{/.test(file.text)
  return { file, ...(isJson ? parseJson(file) : parseYaml(file)) }
}
