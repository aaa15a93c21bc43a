import { evaluateCarried } from '../evaluate/cloudformation/carried.ts'
import { evaluateTemplates, noting } from '../evaluate/cloudformation/evaluate.ts'
import { evaluateServerless } from '../evaluate/serverless/evaluate.ts'
import { sharedUnit } from '../evaluate/shared-units.ts'
import type { Evaluation } from '../model/evaluation.ts'
import type { Resource } from '../model/resource.ts'
import { isPolicyBearing } from '../model/sites/policy-bearing.ts'
import type { StringValue } from '../model/value.ts'
import { parseYaml } from '../parse/yaml/yaml.ts'
import { readAgain, type FrontEndInput, type FrontEndOutput } from './front-end.ts'

/** Templates that resources of Terraform carry as text. */
export function carriedTemplates(
  texts: readonly { readonly resource: Resource; readonly body: StringValue }[],
  { tree, config }: FrontEndInput,
): readonly Evaluation[] {
  const around = { tree, settings: config.cloudformation }
  return texts.flatMap(({ resource, body }) => evaluateCarried(resource, body, around))
}

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
