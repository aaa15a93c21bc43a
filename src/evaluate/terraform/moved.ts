import type { Evaluation } from '../../model/evaluation.ts'
import { attributeNamed } from './block-value.ts'
import type { ModuleInstance } from './module-instance.ts'
import { sourceText } from './scope.ts'

/** The `moved` blocks of a module as addresses of the root. */
export function movedOf(module: ModuleInstance, root: string): Evaluation['moved'] {
  return module.declarations.moved.flatMap((block) => {
    const address = (name: string): string | undefined => {
      const expression = attributeNamed(block.body, name)?.expression
      if (expression === undefined) return undefined
      const own = sourceText(module.context.run, expression.span)
      return module.address === '' ? own : `${module.address}.${own}`
    }
    const from = address('from')
    const to = address('to')
    return from === undefined || to === undefined ? [] : [{ root, from, to }]
  })
}
