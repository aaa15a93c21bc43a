import { textOf } from '../../model/value.ts'
import { childNode, entriesOf } from './node-access.ts'
import type { ExportedValue, ExportMap, Scope } from './scope.ts'

/** What the outputs of templates export, by the literal name they export it under. */
export function exportsOf(scopes: readonly Scope[]): ExportMap {
  const found = new Map<string, ExportedValue[]>()
  for (const scope of scopes) {
    for (const { value: output } of entriesOf(scope.template.outputs)) {
      const nameNode = childNode(childNode(output, 'Export'), 'Name')
      const valueNode = childNode(output, 'Value')
      if (nameNode === undefined || valueNode === undefined) continue
      const name = textOf(scope.evaluate(nameNode, scope))
      if (name === undefined) continue
      const value = scope.evaluate(valueNode, scope)
      found.set(name, [...(found.get(name) ?? []), { template: scope.template.path, value }])
    }
  }
  return found
}
