import { evaluateCarried } from '../evaluate/cloudformation/carried.ts'
import { asString } from '../evaluate/terraform/conversion.ts'
import type { Evaluation } from '../model/evaluation.ts'
import type { Resource } from '../model/resource.ts'
import { templateSites } from '../model/sites/unread-sites.ts'
import type { StringValue } from '../model/value.ts'
import { valueOf } from '../model/value.ts'
import type { FrontEndInput, FrontEndOutput } from './front-end.ts'
import { terraformFiles } from './terraform-files.ts'

/** Terraform's files, and the CloudFormation templates that their resources carry as text. */
export function terraformAndTemplates(input: FrontEndInput): FrontEndOutput {
  const read = terraformFiles(input)
  const { tree, config } = input
  const carried = read.evaluations.flatMap(({ resources }) =>
    resources.flatMap((resource): readonly Evaluation[] => {
      const body = templateSites.has(resource.type) ? bodyOf(resource) : undefined
      return body === undefined
        ? []
        : evaluateCarried(resource, body, { tree, settings: config.cloudformation })
    }),
  )
  return { ...read, evaluations: [...read.evaluations, ...carried] }
}

/** The text of the template; a file of the tree that is read as a template by itself is not read again. */
function bodyOf({ properties, span }: Resource): StringValue | undefined {
  const body = valueOf(properties, 'template_body')
  const text = body === undefined ? undefined : asString(body)
  if (text?.kind !== 'string') return undefined
  const isFile = text.pieces.every(
    (piece) => piece.span.file !== span.file && /\.(ya?ml|json|template)$/i.test(piece.span.file),
  )
  return isFile ? undefined : text
}
