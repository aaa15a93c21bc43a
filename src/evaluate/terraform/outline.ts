import type { Block, HclFile } from '../../parse/hcl/ast.ts'
import { attributeNamed } from './block-value.ts'

/** What one file says of other folders and of being a root: kept for the whole run when its syntax is not. */
export interface Outline {
  readonly calls: readonly OutlinedCall[]
  /** True where a backend makes its folder one that Terraform is run in. */
  readonly hasBackend: boolean
}

interface OutlinedCall {
  readonly name: string
  readonly hasSource: boolean
  /** The source, if it is plain text. */
  readonly source: string | undefined
}

export function outlineOf({ body }: HclFile): Outline {
  return {
    calls: body.blocks.flatMap((block) => {
      const name = block.labels[0]?.text
      if (block.type !== 'module' || name === undefined) return []
      const hasSource = attributeNamed(block.body, 'source') !== undefined
      return [{ name, hasSource, source: literalSource(block) }]
    }),
    hasBackend: body.blocks.some(
      (block) =>
        block.type === 'terraform' &&
        block.body.blocks.some((inner) => inner.type === 'backend' || inner.type === 'cloud'),
    ),
  }
}

/** The text of a call's source, if it is plain. */
export function literalSource(call: Block): string | undefined {
  const expression = attributeNamed(call.body, 'source')?.expression
  if (expression?.kind !== 'template' || expression.parts.length !== 1) return undefined
  const [part] = expression.parts
  return part?.kind === 'text' ? part.pieces.map((piece) => piece.text).join('') : undefined
}
