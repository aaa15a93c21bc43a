import { evaluateTemplates } from '../evaluate/cloudformation/evaluate.ts'
import { evaluateServerless } from '../evaluate/serverless/evaluate.ts'
import type { SourceFile } from '../model/source.ts'
import { parseJson } from '../parse/json/json.ts'
import { parseYaml } from '../parse/yaml/yaml.ts'
import type { FrontEndInput, FrontEndOutput } from './front-end.ts'

/** CloudFormation and SAM templates, and services of the Serverless Framework, which import what templates export. */
export function templateFiles({ tree, files, config }: FrontEndInput): FrontEndOutput {
  const settings = config.cloudformation
  const services = files.filter(({ kind }) => kind === 'serverless')
  const parsed = files
    .filter(({ kind }) => kind !== 'serverless')
    .map(({ file }) => ({ file, ...(isJson(file) ? parseJson(file) : parseYaml(file)) }))
  const { evaluations, exports } = evaluateTemplates(parsed, { tree, settings })
  return {
    evaluations: [
      ...evaluations,
      ...services.flatMap(({ file }) =>
        evaluateServerless({ file, tree, parsed: parseYaml(file), settings, exports }),
      ),
    ],
    notAnalysed: [],
  }
}

function isJson(file: SourceFile): boolean {
  return (
    /\.(json|jsonc|json5)$/i.test(file.path) ||
    /^[\ufeff\s]*\{(?![{%])/.test(file.text.slice(0, 200))
  )
}
