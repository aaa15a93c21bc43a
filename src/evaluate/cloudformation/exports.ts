import { textOf } from '../../model/value.ts'
import { foreign } from './foreign.ts'
import { childNode, entriesOf } from './node-access.ts'
import { hole, reading, type ExportedValue, type Scope } from './scope.ts'

/** What the outputs of templates export, by the literal name they export it under. */
export function exportsOf(scopes: readonly Scope[]): ReadonlyMap<string, readonly ExportedValue[]> {
  const found = new Map<string, ExportedValue[]>()
  for (const scope of scopes) {
    for (const { value: output } of entriesOf(scope.template.outputs)) {
      const nameNode = childNode(childNode(output, 'Export'), 'Name')
      const node = childNode(output, 'Value')
      if (nameNode === undefined || node === undefined) continue
      const name = textOf(scope.evaluate(nameNode, scope))
      if (name === undefined) continue
      const template = scope.template.path
      const value: ExportedValue['value'] = (reader) => {
        const inner = reading(scope, reader, `export ${template}#${name}`)
        if (inner !== undefined) return foreign(inner.evaluate(node, inner), scope, reader)
        return hole(`Fn::ImportValue(${name})`, node.span, reader, { reason: 'cycle' })
      }
      found.set(name, [...(found.get(name) ?? []), { template, value }])
    }
  }
  return found
}
