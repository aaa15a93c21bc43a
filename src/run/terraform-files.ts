import { asString } from '../evaluate/terraform/conversion.ts'
import { evaluateTerraform } from '../evaluate/terraform/evaluate.ts'
import { joinPlans } from '../evaluate/terraform/plan/join.ts'
import { evaluatePlan, type PlanEvaluation } from '../evaluate/terraform/plan/plan.ts'
import type { Evaluation } from '../model/evaluation.ts'
import { isPolicyBearing } from '../model/sites/policy-bearing.ts'
import type { Resource } from '../model/resource.ts'
import { templateSites } from '../model/sites/unread-sites.ts'
import { isUnreadable, type NotAnalysed } from '../model/source.ts'
import { valueOf, type StringValue } from '../model/value.ts'
import type { FrontEndInput, FrontEndOutput } from './front-end.ts'

/** Terraform roots, and plans joined with the sources they were made from. */
export function terraformFiles(input: FrontEndInput): FrontEndOutput {
  const notAnalysed: NotAnalysed[] = [...lackingVariables(input)]
  return { evaluations: joinPlans(roots(input), plans(input, notAnalysed)), notAnalysed }
}

/** The CloudFormation templates that resources carry as text. */
export function carriedTexts(
  evaluations: readonly Evaluation[],
): readonly { readonly resource: Resource; readonly body: StringValue }[] {
  return evaluations.flatMap(({ resources }) =>
    resources.flatMap((resource) => {
      const body = templateSites.has(resource.type) ? bodyOf(resource) : undefined
      return body === undefined ? [] : [{ resource, body }]
    }),
  )
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

/** Files of variables that the configuration names and that cannot be read. */
function lackingVariables({ tree, config }: FrontEndInput): readonly NotAnalysed[] {
  return config.terraform.varFiles.flatMap((file) => {
    const read = tree.read(file)
    return isUnreadable(read)
      ? [{ file, span: undefined, reason: read.unreadable, text: read.text }]
      : []
  })
}

function roots({ tree, files, config, managed, shared }: FrontEndInput): readonly Evaluation[] {
  const chosen = files.filter(({ kind }) => kind !== 'terraform-plan').map(({ file }) => file.path)
  if (chosen.length === 0) return []
  return evaluateTerraform({
    tree,
    files: chosen,
    shared,
    settings: {
      vars: config.terraform.vars,
      varFiles: config.terraform.varFiles,
      workspace: config.terraform.workspace,
      isPolicyBearing,
      managedPolicy: (name) =>
        name.startsWith('arn:') ? managed?.().document(name) : managed?.().named(name),
    },
  })
}

function plans({ files }: FrontEndInput, notAnalysed: NotAnalysed[]): readonly PlanEvaluation[] {
  return files.flatMap(({ file, kind }) => {
    if (kind !== 'terraform-plan') return []
    const result = evaluatePlan(file)
    if (!('reason' in result)) return [result]
    notAnalysed.push(result)
    return []
  })
}
