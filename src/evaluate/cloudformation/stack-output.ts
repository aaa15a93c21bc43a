import type { Span } from '../../model/span.ts'
import type { Value } from '../../model/value.ts'
import { childNode } from './node-access.ts'
import { reading, type Scope } from './scope.ts'
import type { ResourceDeclaration } from './template.ts'

const prefix = 'Outputs.'

/** What `Fn::GetAtt` of a nested stack's output yields; undefined where its template is not in the tree. */
export function stackOutput(
  stack: ResourceDeclaration,
  attribute: string,
  span: Span,
  scope: Scope,
): Value | undefined {
  if (!attribute.startsWith(prefix)) return undefined
  const nested = scope.nested(stack)
  const name = attribute.slice(prefix.length)
  const node = childNode(childNode(nested?.template.outputs, name), 'Value')
  if (nested === undefined || node === undefined) return undefined
  const inner = reading(nested, scope, `output ${nested.template.path}#${name}`)
  if (inner === undefined) return undefined
  const value = inner.evaluate(node, inner)
  return value.kind === 'string' || value.kind === 'alternatives' ? { ...value, span } : value
}
