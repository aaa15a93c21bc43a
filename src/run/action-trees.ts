import { openRepository, type GitRepository } from '../adapters/git.ts'
import {
  mergeBaseByApi,
  pullFiles,
  pullTrees,
  treeByApi,
  type PullFile,
} from '../adapters/github-api.ts'
import type { Client } from '../adapters/github-client.ts'
import { narrowed, openWorkspace } from '../adapters/workspace.ts'
import { OperationalError, UsageError } from '../config/settings.ts'
import { mayHoldPolicy } from '../discover/classify.ts'
import { isRefusal } from '../discover/ports.ts'
import type { Refs } from '../discover/refs.ts'
import type { ChangeSet } from '../model/change.ts'
import type { SourceTree } from '../model/source.ts'
import { baseSelection } from '../command/session.ts'
import type { TreeSelection } from './evaluate-tree.ts'

/** Both sides of a run of the action. */
export interface ActionTrees {
  readonly head: TreeSelection
  readonly base: { readonly selection: TreeSelection; readonly changes: ChangeSet } | undefined
  /** True where the changes are as GitHub lists them: its hunks are the law for comments. */
  readonly changesAreListed?: true
  /** The commit that comments are for. */
  readonly headCommit: string
  /** The commit that head was compared with. */
  readonly baseCommit: string | undefined
  /** Why there is no base although there should be one, and the like. */
  readonly notes: readonly string[]
}

export interface TreesRequest {
  readonly refs: Refs
  readonly workspace: string
  readonly environment: NodeJS.ProcessEnv
  readonly paths: readonly string[]
  /** Opened when GitHub is first needed; undefined without a token. */
  readonly client: (() => Promise<Client>) | undefined
}

/** Materialises head and base: from git where both commits are here, else through GitHub. */
export async function openTrees(request: TreesRequest): Promise<ActionTrees> {
  const { refs } = request
  if (refs.base === undefined) return withoutBase(request, [])
  const notes: string[] = []
  if (!refs.byApi) {
    const local = await fromGit(request, refs.base, notes)
    if (local !== undefined) return local
  }
  const remote =
    request.client === undefined
      ? undefined
      : await fromApi(request, refs.base, await request.client(), notes)
  if (remote !== undefined) return remote
  if (request.client === undefined) {
    notes.push(
      'the base is not in this clone and there is no token to ask GitHub with: every finding counts as introduced; give actions/checkout `fetch-depth: 0`, or the action its token',
    )
  }
  return withoutBase(request, notes)
}

async function withoutBase(request: TreesRequest, notes: readonly string[]): Promise<ActionTrees> {
  if (request.refs.byApi) {
    if (request.client === undefined)
      throw new UsageError('this event needs a token: the files are read through the API')
    const tree = await treeByApi(await request.client(), request.refs.head, 'head')
    if (isRefusal(tree)) throw new OperationalError(tree.text)
    return {
      head: selected(tree, request.paths),
      base: undefined,
      headCommit: request.refs.head,
      baseCommit: undefined,
      notes,
    }
  }
  const opened = await openWorkspace({
    root: request.workspace,
    given: request.paths,
    environment: request.environment,
  })
  return {
    head: { tree: opened.tree, selected: opened.selected, explicit: new Set() },
    base: undefined,
    headCommit: request.refs.head,
    baseCommit: undefined,
    notes: [...notes, ...opened.notices],
  }
}

async function fromGit(
  request: TreesRequest,
  baseRef: string,
  notes: string[],
): Promise<ActionTrees | undefined> {
  const repository = await openRepository({
    directory: request.workspace,
    environment: request.environment,
  })
  if (isRefusal(repository)) {
    notes.push(repository.text)
    return undefined
  }
  const commits = await commitsOf(request, baseRef, repository)
  if (commits === undefined) return undefined
  const head = await repository.tree(commits.head, 'head')
  const changes = await repository.changes(commits.base, commits.head)
  if (isRefusal(head) || isRefusal(changes)) return undefined
  const base = await repository.tree(commits.base, 'base', { tree: head, changes })
  if (isRefusal(base)) return undefined
  const selection = selected(head, request.paths)
  return {
    head: selection,
    base: { selection: baseSelection(base, selection, changes), changes },
    headCommit: commits.head,
    baseCommit: commits.base,
    notes,
  }
}

/** Head and the commit to compare with, where both are in the clone. */
async function commitsOf(
  request: TreesRequest,
  baseRef: string,
  repository: GitRepository,
): Promise<{ readonly head: string; readonly base: string } | undefined> {
  const head = await repository.resolve(request.refs.head)
  const base = await repository.resolve(baseRef)
  if (isRefusal(head) || isRefusal(base)) return undefined
  if (request.refs.baseIs === 'exact') return { head: head.commit, base: base.commit }
  const merge = await repository.mergeBase(base.commit, head.commit)
  return isRefusal(merge) ? undefined : { head: head.commit, base: merge.commit }
}

async function fromApi(
  request: TreesRequest,
  baseRef: string,
  client: Client,
  notes: string[],
): Promise<ActionTrees | undefined> {
  const { refs } = request
  const merge =
    refs.baseIs === 'exact' ? { commit: baseRef } : await mergeBaseByApi(client, baseRef, refs.head)
  if (isRefusal(merge)) {
    notes.push(`the base could not be read, so every finding counts as introduced: ${merge.text}`)
    return undefined
  }
  if (refs.pullRequest === undefined) {
    notes.push(
      'the base is not in this clone, so every finding counts as introduced; give actions/checkout `fetch-depth: 0`',
    )
    return undefined
  }
  const files = await pullFiles(client, refs.pullRequest)
  if (isRefusal(files)) {
    notes.push(
      `the changed files could not be read, so every finding counts as introduced: ${files.text}`,
    )
    return undefined
  }
  const under = refs.byApi
    ? await treeByApi(client, refs.head, 'head')
    : await workspaceTree(request)
  if (isRefusal(under)) {
    notes.push(under.text)
    return undefined
  }
  const trees = await pullTrees(
    client,
    under,
    files.files,
    { base: merge.commit, head: refs.head },
    isWanted(files.files),
  )
  if (isRefusal(trees)) {
    notes.push(
      `base and head could not be read, so every finding counts as introduced: ${trees.text}`,
    )
    return undefined
  }
  const selection = selected(trees.head, request.paths)
  return {
    head: selection,
    base: {
      selection: baseSelection(trees.base, selection, files.changes),
      changes: files.changes,
    },
    changesAreListed: true,
    headCommit: refs.head,
    baseCommit: merge.commit,
    notes,
  }
}

/** Settings and whatever a policy may refer to by path are read from their own side too. */
function isWanted(files: readonly PullFile[]): (path: string) => boolean {
  const all = files.length <= 100
  return (path) => all || mayHoldPolicy(path) || /\.(ya?ml|tpl|tftpl|json|txt)$/.test(path)
}

async function workspaceTree(request: TreesRequest): Promise<SourceTree> {
  const opened = await openWorkspace({ root: request.workspace, environment: request.environment })
  return opened.tree
}

const selected = (tree: SourceTree, globs: readonly string[]): TreeSelection => ({
  tree,
  selected: narrowed(tree.paths(), globs),
  explicit: new Set(),
})
