import { existsSync, lstatSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { ChangedFile, ChangeSet } from '../model/change.ts'
import { changesOfGitDiff } from '../discover/changed-files.ts'
import type { Refusal, Repository } from '../discover/ports.ts'
import { maximumFileBytes } from './decode.ts'
import { explainGit, runGit, type GitContext, type GitOutput } from './git-process.ts'
import { gitTree, readEntries, type TreeEntry } from './git-tree.ts'

/** The repository around a directory, by the `git` program. */
export interface GitRepository extends Repository {
  /** Absolute path of the work tree's top. */
  readonly top: string
  /** The directory's path inside the repository, without a slash at the end; empty at the top. */
  readonly prefix: string
  /** True where history was cut off (`actions/checkout` fetches one commit by default). */
  readonly shallow: boolean
  /** Is the commit here, without asking anybody? */
  has(commit: string): Promise<boolean>
}

/** Options of every diff: GitHub's own look (three lines of context, renames found), no programs run. */
const diffOptions = [
  '--raw',
  '--patch',
  '-z',
  '-M',
  '-l1000',
  '-U3',
  '--inter-hunk-context=0',
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--no-relative',
  '--src-prefix=a/',
  '--dst-prefix=b/',
  '--ignore-submodules=dirty',
]

/** Options of a diff that reads no content. */
const nameOptions = ['--raw', '-z', '--no-renames', '--no-ext-diff', '--no-relative']

/** Opens the repository that holds `context.directory`, or says why git does not. */
export async function openRepository(context: GitContext): Promise<GitRepository | Refusal> {
  const found = await runGit(context, [
    'rev-parse',
    '--show-toplevel',
    '--show-prefix',
    '--git-dir',
  ])
  if (found.code !== 0)
    return { refused: 'unavailable', text: explainGit(found, context.directory) }
  const [top = '', prefix = '', gitDirectory = ''] = text(found).split('\n')
  const shallow = existsSync(join(absolute(context.directory, gitDirectory), 'shallow'))

  // A partial clone would fetch one by one what is listed or read ahead; the diff fetches what it needs.
  const local: GitContext = {
    ...context,
    environment: { ...context.environment, GIT_NO_LAZY_FETCH: '1' },
  }

  async function resolve(ref: string): Promise<{ readonly commit: string } | Refusal> {
    // `--end-of-options`: a ref that starts with a dash is a ref.
    const output = await runGit(context, [
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${ref}^{commit}`,
    ])
    const commit = text(output).trim()
    if (output.code === 0 && /^[0-9a-f]{40,64}$/.test(commit)) return { commit }
    if (shallow)
      return { refused: 'shallow', text: `${ref} is not in this clone, which is shallow` }
    return { refused: 'not-found', text: `git knows no commit named ${ref}` }
  }

  return {
    top,
    prefix: prefix.replace(/\/$/, ''),
    shallow,
    resolve,
    async has(commit) {
      return (await runGit(context, ['cat-file', '-e', `${commit}^{commit}`])).code === 0
    },
    async mergeBase(base, head) {
      const output = await runGit(context, ['merge-base', '--end-of-options', base, head])
      const commit = text(output).split('\n')[0] ?? ''
      if (output.code === 0 && commit !== '') return { commit }
      if (shallow)
        return {
          refused: 'shallow',
          text: 'the clone is shallow and does not reach the merge base; set fetch-depth: 0',
        }
      if (output.code === 1)
        return { refused: 'not-found', text: `${base} and ${head} have no common history` }
      return { refused: 'unavailable', text: explainGit(output, context.directory) }
    },
    async tree(commit, name, other) {
      const entries = await entriesOf(local, commit)
      if ('code' in entries)
        return { refused: 'not-found', text: explainGit(entries, context.directory) }
      return gitTree(local, name, entries, { prefix: prefix.replace(/\/$/, ''), other })
    },
    async changes(base, head) {
      const commits = head === undefined ? [base] : [base, head]
      const whole = await runGit(context, ['diff', ...diffOptions, ...commits, '--'])
      // A clone may lack contents that the patch needs; which files differ can be told without them.
      const output =
        whole.code === 0 ? whole : await runGit(local, ['diff', ...nameOptions, ...commits, '--'])
      if (output.code !== 0)
        return { refused: 'unavailable', text: explainGit(output, context.directory) }
      const changes = changesOfGitDiff(output.stdout.toString('utf8'))
      const added = head === undefined ? await untracked(context, top) : []
      return relativeTo(prefix, { ...changes, files: [...changes.files, ...added] })
    },
  }
}

/** A commit's entries; where git will not list sizes because a content is not in the clone, by what is. */
async function entriesOf(
  context: GitContext,
  commit: string,
): Promise<readonly TreeEntry[] | GitOutput> {
  const list = ['ls-tree', '-r', '-z', '--full-tree']
  const sized = await runGit(context, [...list, '-l', commit])
  if (sized.code === 0) return readEntries(sized.stdout.toString('utf8'))
  const plain = await runGit(context, [...list, commit])
  if (plain.code !== 0) return sized
  const present = await runGit(context, [
    'cat-file',
    '--batch-all-objects',
    '--batch-check=%(objectname) %(objectsize)',
  ])
  const sizes = new Map<string, number>()
  for (const line of text(present).split('\n')) {
    const [id = '', size = ''] = line.split(' ')
    if (/^\d+$/.test(size)) sizes.set(id, Number(size))
  }
  return readEntries(plain.stdout.toString('utf8'), sizes)
}

/** Files that git does not know yet: wholly added. */
async function untracked(context: GitContext, top: string): Promise<readonly ChangedFile[]> {
  const output = await runGit({ ...context, directory: top }, [
    'ls-files',
    '-z',
    '--others',
    '--exclude-standard',
  ])
  return output.stdout
    .toString('utf8')
    .split('\0')
    .filter((path) => path !== '' && !path.endsWith('/'))
    .map((path): ChangedFile => {
      const count = lineCount(join(top, path))
      const added = Array.from({ length: count }, (_, index) => index + 1)
      const hunk = { oldStart: 0, oldCount: 0, newStart: 1, newCount: count, added, removed: [] }
      return { path, previousPath: undefined, status: 'added', hunks: count === 0 ? [] : [hunk] }
    })
}

function lineCount(file: string): number {
  try {
    const stat = lstatSync(file)
    if (!stat.isFile() || stat.size > maximumFileBytes) return 0
    const bytes = readFileSync(file)
    let count = 0
    for (const byte of bytes) if (byte === 10) count += 1
    return bytes.length > 0 && bytes[bytes.length - 1] !== 10 ? count + 1 : count
  } catch {
    return 0
  }
}

function relativeTo(prefix: string, changes: ChangeSet): ChangeSet {
  const name = (path: string): string => posix.relative(prefix, path)
  const files = changes.files.map((file) => ({
    ...file,
    path: name(file.path),
    previousPath: file.previousPath === undefined ? undefined : name(file.previousPath),
  }))
  return { ...changes, files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) }
}

function absolute(directory: string, path: string): string {
  return posix.isAbsolute(path) || /^[A-Za-z]:/.test(path) ? path : join(directory, path)
}

function text(output: GitOutput): string {
  return output.stdout.toString('utf8')
}
