import { posix } from 'node:path'
import type { NotAnalysed, SourceTree } from '../../model/source.ts'

const units: ReadonlyMap<string, string> = new Map([
  ['atmos.yaml', 'Atmos stacks are not read: the values they give to Terraform are unknown'],
  ['atmos.yml', 'Atmos stacks are not read: the values they give to Terraform are unknown'],
  ['Pulumi.yaml', 'The Pulumi program is not read'],
  ['Pulumi.yml', 'The Pulumi program is not read'],
])

/** Tools beside or above Terraform that this tree uses and that are not read, a line each. */
export function foreignUnits(tree: SourceTree): readonly NotAnalysed[] {
  return tree.paths().flatMap((path) => {
    const text = units.get(posix.basename(path))
    return text === undefined
      ? []
      : [{ file: path, span: undefined, reason: 'unsupported-format', text }]
  })
}
