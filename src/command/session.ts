import { openRepository } from '../adapters/git.ts'
import { openWorkspace, type Workspace } from '../adapters/workspace.ts'
import {
  configPaths,
  defaultConfig,
  OperationalError,
  UsageError,
  type Config,
} from '../config/settings.ts'
import { isRefusal, type Refusal } from '../discover/ports.ts'
import type { ChangeSet } from '../model/change.ts'
import { isUnreadable, type SourceTree } from '../model/source.ts'
import { configured } from '../run/configured.ts'
import type { TreeSelection } from '../run/evaluate-tree.ts'
import type { CommandIo } from './io.ts'

/** A working tree that a command reads, and what it was told to read of it. */
export interface Session {
  readonly workspace: Workspace
  readonly head: TreeSelection
  readonly config: Config
  readonly notes: readonly string[]
}

export interface SessionOptions {
  readonly config?: string
}

/** Opens the working directory: its files, its configuration, the selection. */
export async function openSession(
  io: CommandIo,
  paths: readonly string[],
  options: SessionOptions,
): Promise<Session> {
  const workspace = await openWorkspace({ root: io.cwd, given: paths, environment: io.environment })
  for (const path of workspace.unmatched) throw new UsageError(`${path} names no file or folder`)
  const config = await readConfig(workspace.tree, options.config)
  const { tree, selected } = workspace
  const explicit = explicitOf(paths, selected)
  const head = configured({ tree, selected, explicit }, config)
  return { workspace, head, config, notes: [...workspace.notices, ...leftOut(head, config)] }
}

/** Files that are named and that the configuration leaves out: a hook names whatever is committed. */
function leftOut({ selected, explicit }: TreeSelection, { file }: Config): readonly string[] {
  const kept = new Set(selected)
  const names = [...explicit].filter((path) => !kept.has(path))
  if (names.length === 0) return []
  return [`${namesInShort(names)} not read: left out by \`paths\` in ${file ?? ''}`]
}

function namesInShort(names: readonly string[]): string {
  const [first = ''] = names
  return names.length === 1
    ? `${first} was`
    : `${first} and ${String(names.length - 1)} more named ${names.length === 2 ? 'file' : 'files'} were`
}

/** Files that the command line names one by one. */
function explicitOf(paths: readonly string[], selected: readonly string[]): ReadonlySet<string> {
  const named = new Set(paths.map((path) => path.replace(/^\.\//, '')))
  return new Set(selected.filter((path) => named.has(path)))
}

/** Reads the configuration: the file that is named, else the first of the known places. */
export async function readConfig(tree: SourceTree, named: string | undefined): Promise<Config> {
  for (const path of named === undefined ? configPaths : [named]) {
    const read = tree.read(path)
    if (isUnreadable(read)) {
      if (named !== undefined)
        throw new UsageError(`the configuration ${named} could not be read: ${read.text}`)
      continue
    }
    const { loadConfig } = await import('../config/load.ts')
    return loadConfig(read)
  }
  return defaultConfig
}

export interface BaseSide {
  readonly selection: TreeSelection
  readonly changes: ChangeSet
  readonly commit: string
}

/** The merge base of `ref` and the working tree, read with the same selection. */
export async function openBase(io: CommandIo, session: Session, ref: string): Promise<BaseSide> {
  const repository = orFail(
    await openRepository({ directory: io.cwd, environment: io.environment }),
  )
  const { commit } = orFail(await repository.mergeBase(ref, 'HEAD'))
  const changes = orFail(await repository.changes(commit, undefined))
  const other = { tree: session.head.tree, changes }
  const tree = orFail(await repository.tree(commit, 'base', other))
  const selection = configured(baseSelection(tree, session.head, changes), session.config)
  return { selection, changes, commit }
}

/** The base's files that the head's selection has, had under another name, or deleted. */
export function baseSelection(
  tree: SourceTree,
  head: TreeSelection,
  changes: ChangeSet,
): TreeSelection {
  const selected = new Set(head.selected)
  const previous = new Set(
    changes.files.flatMap((file) => [
      ...(file.previousPath !== undefined && selected.has(file.path) ? [file.previousPath] : []),
      ...(file.status === 'removed' ? [file.path] : []),
    ]),
  )
  return {
    tree,
    selected: tree.paths().filter((path) => selected.has(path) || previous.has(path)),
    explicit: head.explicit,
  }
}

function orFail<T extends object>(result: T | Refusal): T {
  if (isRefusal(result)) throw new OperationalError(result.text)
  return result
}
