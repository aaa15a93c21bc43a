import type { NotAnalysed, SourceTree } from '../../model/source.ts'
import { isUnreadable } from '../../model/source.ts'
import type { Node } from '../../parse/node.ts'
import { parseJson } from '../../parse/json/json.ts'
import { parseYaml } from '../../parse/yaml/yaml.ts'
import { childNode, childText, entriesOf, scalarText } from './node-access.ts'
import type { CloudFormationSettings } from './settings.ts'

/** The parameter values that files and settings give; settings win, then later files. */
export function givenParameters(
  settings: CloudFormationSettings,
  tree: SourceTree,
  notAnalysed: NotAnalysed[],
): ReadonlyMap<string, string> {
  const given = new Map<string, string>()
  for (const path of settings.parameterFiles ?? []) {
    const file = tree.read(path)
    if (isUnreadable(file)) {
      const { unreadable: reason, text } = file
      notAnalysed.push({ file: path, span: undefined, reason, text })
      continue
    }
    const { nodes } = /\.ya?ml$/.test(path) ? parseYaml(file) : parseJson(file)
    for (const [name, value] of parametersIn(nodes[0])) given.set(name, value)
  }
  for (const [name, value] of settings.parameters ?? []) given.set(name, value)
  return given
}

/** The list of the command line, the map of CodePipeline (`Parameters`), or a plain map. */
function parametersIn(node: Node | undefined): readonly (readonly [string, string])[] {
  if (node?.kind === 'list') {
    return node.items.flatMap((item) => {
      const name = childText(item, 'ParameterKey')
      const value = childText(item, 'ParameterValue')
      return name === undefined || value === undefined ? [] : [[name, value] as const]
    })
  }
  const map = childNode(node, 'Parameters') ?? node
  return entriesOf(map).flatMap(({ key, value }) => {
    const text = scalarText(value) ?? listText(value)
    return text === undefined ? [] : [[key.text, text] as const]
  })
}

function listText(node: Node): string | undefined {
  if (node.kind !== 'list') return undefined
  return node.items.flatMap((item) => scalarText(item) ?? []).join(',')
}
