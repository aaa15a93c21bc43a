import { evaluateServerless } from '../evaluate/serverless/evaluate.ts'
import { parseYaml } from '../parse/yaml/yaml.ts'
import type { FrontEndInput, FrontEndOutput } from './front-end.ts'

/** Services of the Serverless Framework. */
export function serverlessFiles({ tree, files }: FrontEndInput): FrontEndOutput {
  return {
    evaluations: files.flatMap(({ file }) =>
      evaluateServerless({ file, tree, parsed: parseYaml(file) }),
    ),
    notAnalysed: [],
  }
}
