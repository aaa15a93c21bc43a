import { posix } from 'node:path'
import type { NotAnalysed } from '../../model/source.ts'
import type { Value } from '../../model/value.ts'
import type { HclFile } from '../../parse/hcl/ast.ts'
import { attributeNamed } from './block-value.ts'
import { evaluate } from './expression.ts'
import { freeScope } from './free-scope.ts'
import type { Inputs } from './module-calls.ts'
import { literalSource } from './roots.ts'
import type { Run } from './scope.ts'
import { folderOf, isOutside, resolvePath, type Workspace } from './workspace.ts'

/** A Terragrunt unit whose module is a folder of the tree. */
export interface TerragruntUnit {
  readonly root: string
  readonly folder: string
  readonly file: string
  inputs(workspace: Workspace, run: Run): Inputs
}

/** Terragrunt's units: those with a local module, and a line for each of the others. */
export function terragruntUnits(
  workspace: Workspace,
  files: readonly string[],
): { readonly units: readonly TerragruntUnit[]; readonly notAnalysed: readonly NotAnalysed[] } {
  const units: TerragruntUnit[] = []
  const notAnalysed: NotAnalysed[] = []
  const paths = files.filter((path) => posix.basename(path) === 'terragrunt.hcl')
  for (const path of paths) {
    const file = workspace.parse(path)
    if (file === undefined) continue
    const folder = moduleFolder(workspace, file, path)
    if (folder === undefined) notAnalysed.push(lineFor(file))
    else
      units.push({
        root: folderOf(path),
        folder,
        file: path,
        inputs: (reader, run) => inputsOf(reader, file, run),
      })
  }
  return { units, notAnalysed }
}

/** The folder of the unit's module, if it is in the tree: a local source, or the unit's own folder. */
function moduleFolder(workspace: Workspace, file: HclFile, path: string): string | undefined {
  const terraform = file.body.blocks.find((block) => block.type === 'terraform')
  const hasSource =
    terraform !== undefined && attributeNamed(terraform.body, 'source') !== undefined
  const source = terraform === undefined ? undefined : literalSource(terraform)
  const own = folderOf(path)
  if (!hasSource) return workspace.isModule(own) ? own : undefined
  if (source === undefined || !/^\.\.?(\/|$)/.test(source)) return undefined
  const folder = resolvePath(own, source.replace('//', '/'))
  return !isOutside(folder) && workspace.isModule(folder) ? folder : undefined
}

function lineFor(file: HclFile): NotAnalysed {
  const terraform = file.body.blocks.find((block) => block.type === 'terraform')
  const source = terraform === undefined ? undefined : literalSource(terraform)
  const of = source === undefined ? '' : ` of ${source.replace(/\?.*$/, '').slice(0, 200)}`
  const text = `The Terragrunt unit${of} takes its module from outside of the tree`
  return { file: file.file.path, span: terraform?.head, reason: 'terragrunt', text }
}

/** The `inputs` of a unit, as far as the file spells them out. */
function inputsOf(workspace: Workspace, file: HclFile, run: Run): Inputs {
  const inputs = new Map<string, () => Value>()
  const expression = attributeNamed(file.body, 'inputs')?.expression
  if (expression?.kind !== 'object') return inputs
  const locals = file.body.blocks.flatMap((block) =>
    block.type === 'locals' ? block.body.attributes : [],
  )
  const scope = freeScope(workspace, run, locals, () => undefined)
  for (const entry of expression.entries) {
    const name = entry.key.kind === 'bare-key' ? entry.key.name : undefined
    if (name !== undefined) inputs.set(name, () => evaluate(entry.value, scope))
  }
  return inputs
}
