import { evaluateTemplates, noting } from '../evaluate/cloudformation/evaluate.ts'
import { evaluateServerless } from '../evaluate/serverless/evaluate.ts'
import { sharedUnit } from '../evaluate/shared-units.ts'
import { isPolicyBearing } from '../model/sites/policy-bearing.ts'
import { parseYaml } from '../parse/yaml/yaml.ts'
import { readAgain, type FrontEndInput, type FrontEndOutput } from './front-end.ts'

/** CloudFormation and SAM templates, and services of the Serverless Framework, which import what templates export. */
export function templateFiles({ tree, files, config, shared }: FrontEndInput): FrontEndOutput {
  const settings = config.cloudformation
  const services = files.filter(({ kind }) => kind === 'serverless')
  const { evaluations, exports } = evaluateTemplates(
    files.filter(({ kind }) => kind !== 'serverless').map(({ file }) => file),
    { tree, settings, shared, isPolicyBearing },
  )
  return {
    evaluations: [
      ...evaluations,
      ...services.flatMap(({ file }) =>
        sharedUnit(shared, `serverless\n${file.path}`, tree, (reading, questions) =>
          evaluateServerless({
            file: readAgain(file, reading),
            tree: reading,
            parsed: parseYaml(file),
            settings,
            exports: noting(exports, questions),
          }),
        ),
      ),
    ],
    notAnalysed: [],
  }
}
