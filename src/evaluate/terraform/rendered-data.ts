import { textOf } from '../../model/value.ts'
import type { Value } from '../../model/value.ts'
import { distribute } from './alternatives.ts'
import { asString } from './conversion.ts'
import { managedPolicyAttribute, type ManagedPolicyLookup } from './managed-policy.ts'
import { renderText } from './module-files.ts'
import type { ResourceObject } from './resource-object.ts'
import { failed, mapValue } from './values.ts'

/** Attributes of data sources and resources that only pass on or render what they are given. */
export function renderedAttribute(
  resource: ResourceObject,
  name: string,
  managedPolicy: ManagedPolicyLookup | undefined,
): Value | undefined {
  const { mode, type } = resource.declaration
  if (type === 'template_file' && name === 'rendered') return renderedTemplate(resource)
  if (type === 'aws_iam_policy' && mode === 'data')
    return managedPolicyAttribute(resource, name, managedPolicy)
  if (type === 'terraform_data' && name === 'output') return resource.written('input')
  if (type === 'null_data_source' && name === 'outputs') return resource.written('inputs')
  if (type === 'local_file' && name === 'content' && mode === 'resource')
    return resource.written('content')
  return undefined
}

function renderedTemplate(resource: ResourceObject): Value | undefined {
  const template = resource.written('template')
  if (template === undefined) return undefined
  const { block } = resource.declaration
  const vars = onlyBlock(resource.written('vars')) ?? mapValue([], block.head)
  const { scope } = resource
  const call = {
    span: block.head,
    text: `${resource.address}.rendered`,
    symbol: `${scope.module.symbol}|${resource.address}.rendered`,
    module: scope.module.files,
  }
  return distribute(
    [template, vars],
    ([text, variables]) => {
      if (text === undefined || variables?.kind !== 'map') return failed(call.text, call.span)
      const known = asString(text)
      if (known.kind !== 'string' || textOf(known) === undefined)
        return known.kind === 'unresolved' ? known : failed(call.text, call.span)
      return renderText(known, variables, call, scope.run)
    },
    call.span,
  )
}

/** Terraform 0.11 took `vars { … }` for `vars = { … }`. */
function onlyBlock(vars: Value | undefined): Value | undefined {
  const [only, ...others] = vars?.kind === 'list' ? vars.items : []
  return only !== undefined && others.length === 0 ? only : vars
}
