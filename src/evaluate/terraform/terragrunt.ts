import { posix } from 'node:path'
import type { NotAnalysed } from '../../model/source.ts'
import { textOf, valueOf } from '../../model/value.ts'
import type { ListValue, MapValue, Unresolved, Value } from '../../model/value.ts'
import type { Block, HclFile } from '../../parse/hcl/ast.ts'
import { attributeNamed } from './block-value.ts'
import type { Draft } from './evaluation-draft.ts'
import { evaluate } from './expression.ts'
import type { Inputs } from './module-calls.ts'
import { publicSource } from './module-source.ts'
import { literalSource } from './outline.ts'
import type { Run } from './scope.ts'
import { includesOf, pathNamed } from './terragrunt-paths.ts'
import { scopeOf } from './terragrunt-scope.ts'
import { lastEntries, listValue, mapValue, maxDepth } from './values.ts'
import { folderOf, isOutside, resolvePath, type Workspace } from './workspace.ts'

/** A Terragrunt unit whose module is a folder of the tree. */
export interface TerragruntUnit {
  readonly root: string
  readonly folder: string
  readonly file: string
  /** What the unit gives the variables of its module; what of that is not read is a line of the draft. */
  inputs(workspace: Workspace, run: Run, draft: Draft): Inputs
}

/** Terragrunt's units: those with a local module, and a line for each of the others. */
export function terragruntUnits(
  workspace: Workspace,
  files: readonly string[],
): { readonly units: readonly TerragruntUnit[]; readonly notAnalysed: readonly NotAnalysed[] } {
  const units: TerragruntUnit[] = []
  const notAnalysed: NotAnalysed[] = []
  const read = files.flatMap((path) => {
    const file = posix.basename(path) === 'terragrunt.hcl' ? workspace.parse(path) : undefined
    return file === undefined ? [] : [file]
  })
  const included = new Set(
    read.flatMap(({ body, file }) =>
      includesOf(workspace, body.blocks, file.path).map(({ path }) => path),
    ),
  )
  for (const file of read) {
    const { path } = file.file
    const folder = moduleFolder(workspace, file)
    if (folder !== undefined)
      units.push({
        root: folderOf(path),
        folder,
        file: path,
        inputs: (reader, run, draft) => inputsOf(reader, file, run, draft),
      })
    else if (!included.has(path) || terraformOf(file) !== undefined) notAnalysed.push(lineFor(file))
  }
  return { units, notAnalysed }
}

function terraformOf({ body }: HclFile): Block | undefined {
  return body.blocks.find((block) => block.type === 'terraform')
}

/** The folder of the unit's module, if it is in the tree: a local source, or the unit's own folder. */
function moduleFolder(workspace: Workspace, file: HclFile): string | undefined {
  const { path } = file.file
  const terraform = terraformOf(file)
  const source =
    terraform === undefined ? undefined : attributeNamed(terraform.body, 'source')?.expression
  const own = folderOf(path)
  if (source === undefined) return workspace.isModule(own) ? own : undefined
  const literal = terraform === undefined ? undefined : literalSource(terraform)
  const isLocal = literal === undefined || /^\.\.?(\/|$)/.test(literal)
  const named = isLocal ? pathNamed(workspace, source, path) : undefined
  if (named === undefined) return undefined
  const folder = resolvePath('.', named.replace('//', '/'))
  return !isOutside(folder) && workspace.isModule(folder) ? folder : undefined
}

function lineFor(file: HclFile): NotAnalysed {
  const terraform = terraformOf(file)
  const source = terraform === undefined ? undefined : literalSource(terraform)
  const of = source === undefined ? '' : ` of ${publicSource(source)}`
  const text = `The Terragrunt unit${of} takes its module from outside of the tree`
  return { file: file.file.path, span: terraform?.head, reason: 'terragrunt', text }
}

/** The `inputs` of a unit and of the files it includes, its own first, as far as the files spell them out. */
function inputsOf(workspace: Workspace, file: HclFile, run: Run, draft: Draft): Inputs {
  const inputs = new Map<string, () => Value>()
  let isWhole = addInputs(inputs, workspace, file, run) && !givesMore(file)
  for (const { block, path } of includesOf(workspace, file.body.blocks, file.file.path)) {
    const other = path === undefined ? undefined : workspace.parse(path)
    if (other === undefined) isWhole = false
    else {
      draft.files.add(other.file.path)
      const strategy = attributeNamed(block.body, 'merge_strategy')?.expression
      const merge =
        strategy === undefined
          ? 'shallow'
          : textOf(evaluate(strategy, scopeOf(workspace, other, run)))
      if (merge === 'shallow' || merge === 'deep')
        isWhole = addInputs(inputs, workspace, other, run, merge) && isWhole
      else if (merge !== 'no_merge') isWhole &&= attributeNamed(other.body, 'inputs') === undefined
      isWhole &&= !givesMore(other) && !other.body.blocks.some(({ type }) => type === 'include')
    }
  }
  if (!isWhole)
    draft.notAnalysed.push({
      file: file.file.path,
      span: attributeNamed(file.body, 'inputs')?.span,
      reason: 'terragrunt',
      text: 'The Terragrunt unit gives its module more than its files spell out',
    })
  return inputs
}

/** Adds the inputs of one file that are not there yet; false where there may be more than it spells out. */
function addInputs(
  inputs: Map<string, () => Value>,
  workspace: Workspace,
  file: HclFile,
  run: Run,
  merge: 'shallow' | 'deep' = 'shallow',
): boolean {
  const expression = attributeNamed(file.body, 'inputs')?.expression
  if (expression === undefined) return true
  const scope = scopeOf(workspace, file, run)
  const before = new Set(inputs.keys())
  const add = (name: string, value: () => Value): void => {
    const own = inputs.get(name)
    if (!before.has(name) || own === undefined) inputs.set(name, value)
    else if (merge === 'deep') inputs.set(name, () => mergedDeep(value(), own(), 0))
  }
  if (expression.kind !== 'object') {
    const value = evaluate(expression, scope)
    if (value.kind !== 'map') return false
    for (const entry of lastEntries(value)) {
      const name = textOf(entry.key)
      if (name !== undefined) add(name, () => entry.value)
    }
    return value.open === undefined
  }
  let isWhole = true
  for (const entry of expression.entries) {
    const { key } = entry
    const name = key.kind === 'bare-key' ? key.name : textOf(evaluate(key, scope))
    if (name === undefined) isWhole = false
    else add(name, () => evaluate(entry.value, scope))
  }
  return isWhole
}

/** An input of an included file and the unit's own: lists one after the other, maps key by key, else the unit's. */
function mergedDeep(included: Value, own: Value, depth: number): Value {
  const open = (a: ListValue | MapValue, b: ListValue | MapValue): { open?: Unresolved } => {
    const hole = a.open ?? b.open
    return hole === undefined ? {} : { open: hole }
  }
  if (depth > maxDepth) return own
  if (included.kind === 'unresolved' && (own.kind === 'list' || own.kind === 'map'))
    return { ...own, open: own.open ?? included }
  if (included.kind === 'list' && own.kind === 'list')
    return listValue([...included.items, ...own.items], own.span, open(included, own))
  if (included.kind !== 'map' || own.kind !== 'map') return own
  const entries = lastEntries(included)
    .filter((entry) => valueOf(own, textOf(entry.key) ?? '') === undefined)
    .concat(
      lastEntries(own).map((entry) => {
        const other = valueOf(included, textOf(entry.key) ?? '')
        const value = other === undefined ? entry.value : mergedDeep(other, entry.value, depth + 1)
        return { key: entry.key, value }
      }),
    )
  return mapValue(entries, own.span, open(included, own))
}

/** True where a file gives Terraform variable files, or configuration that carries more than a provider. */
function givesMore(file: HclFile): boolean {
  const terraform = terraformOf(file)
  const { text } = file.file
  const holds = ({ span }: Block, pattern: RegExp): boolean =>
    pattern.test(text.slice(span.start, span.end))
  return (
    terraform?.body.blocks.some(
      (block) => block.type === 'extra_arguments' && holds(block, /var[-_]file|-var\b|TF_VAR_/),
    ) === true ||
    file.body.blocks.some(
      (block) => block.type === 'generate' && holds(block, /^\s*(resource|module|data|locals)\b/m),
    )
  )
}
