import type { Expression } from '../../parse/hcl/ast.ts'
import { holeAt, type Resolved, type Scope } from './scope.ts'
import { computedText } from './values.ts'

/** The folder that Terraform is run in, as the symbol of the hole that stands for it. */
export const workingFolder = 'path.cwd'

/** `path.…`, `terraform.workspace` and what is known only while Terraform runs. */
export function builtinValue(
  root: 'path' | 'terraform' | 'ephemeral' | 'self',
  name: string | undefined,
  whole: Expression,
  scope: Scope,
  module: {
    readonly path: string
    readonly context: { readonly workspaceName: string | undefined }
  },
): Resolved {
  const { span } = whole
  const used = name === undefined ? 0 : 1
  if (root === 'path' && name === 'module') return { value: computedText(module.path, span), used }
  if (root === 'path' && name === 'root') return { value: computedText('.', span), used }
  if (root === 'path' && name === 'cwd')
    return { value: holeAt(scope, span, 'opaque', workingFolder), used }
  if (root === 'terraform' && name === 'workspace') {
    const { workspaceName } = module.context
    const symbol = `${scope.run.root}|terraform.workspace`
    return {
      value:
        workspaceName === undefined
          ? { ...holeAt(scope, span, 'opaque', symbol), shape: 'name' }
          : computedText(workspaceName, span),
      used,
    }
  }
  return { value: holeAt(scope, span, 'opaque'), used }
}
