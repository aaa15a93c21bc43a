import { collectExports, evaluateTemplate } from '../evaluate/cloudformation/evaluate.ts'
import type { SourceFile } from '../model/source.ts'
import { parseJson } from '../parse/json/json.ts'
import { parseYaml } from '../parse/yaml/yaml.ts'
import type { FrontEndInput, FrontEndOutput } from './front-end.ts'

/** CloudFormation and SAM templates. */
export function templateFiles({ tree, files, config }: FrontEndInput): FrontEndOutput {
  const parsed = files.map(({ file }) => ({
    file,
    ...(isJson(file) ? parseJson(file) : parseYaml(file)),
  }))
  const settings = { parameters: config.cloudformation.parameters }
  const exports = collectExports(parsed, settings, tree)
  return {
    evaluations: parsed.flatMap(({ file, nodes, problems }) =>
      evaluateTemplate({ file, nodes, problems, tree, settings, exports }),
    ),
    notAnalysed: [],
  }
}

function isJson(file: SourceFile): boolean {
  return (
    /\.(json|jsonc|json5)$/i.test(file.path) ||
    /^[\ufeff\s]*\{(?![{%])/.test(file.text.slice(0, 200))
  )
}
