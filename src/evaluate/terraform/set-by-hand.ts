import type { Expression } from '../../parse/hcl/ast.ts'
import { attributeNamed } from './block-value.ts'
import type { ResourceBlock } from './declarations.ts'

/** Arguments that people fill in after creation, with a placeholder in the source: a parameter, a secret. */
const filledIn: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['aws_ssm_parameter', new Set(['value', 'insecure_value'])],
  ['aws_secretsmanager_secret_version', new Set(['secret_string', 'secret_binary'])],
])

/** True where the source says that what it has for an argument is not kept: `ignore_changes = [value]`. */
export function isSetByHand({ mode, type, block }: ResourceBlock, name: string): boolean {
  if (mode === 'data' || filledIn.get(type)?.has(name) !== true) return false
  return block.body.blocks.some((inner) => {
    if (inner.type !== 'lifecycle') return false
    const ignored = attributeNamed(inner.body, 'ignore_changes')?.expression
    const items = ignored?.kind === 'tuple' ? ignored.items : []
    return nameOf(ignored) === 'all' || items.some((item) => nameOf(item) === name)
  })
}

/** `value`, or `"value"` as before Terraform 0.12. */
function nameOf(expression: Expression | undefined): string | undefined {
  if (expression?.kind === 'variable') return expression.name
  if (expression?.kind !== 'template') return undefined
  const [part, ...others] = expression.parts
  if (part?.kind !== 'text' || others.length > 0) return undefined
  return part.pieces.map(({ text }) => text).join('')
}
