import { existsSync, readdirSync, realpathSync, statSync, type Dirent } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { explainGit, runGit, type GitContext } from './git-process.ts'

/** Folders that hold installed or generated files; skipped only where git does not say what is ignored. */
const skipped = new Set(['.git', '.hg', '.svn', 'node_modules', '.terraform', '.terragrunt-cache'])

/** A walk ends here: a work tree of this size should be a git repository. */
const maximumFiles = 200_000
const maximumDepth = 64

export interface Listing {
  /** Absolute paths, unsorted. */
  readonly files: readonly string[]
  /** True where the walk ended at its limit. */
  readonly cutOff: boolean
  /** Folders that could not be read. */
  readonly closed: readonly string[]
}

/** Separators of this platform to `/`. */
export function posix(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/')
}

/** True where `path` is `folder` or below it; both absolute and real. */
export function isWithin(folder: string, path: string): boolean {
  if (sep === '/') return path === folder || path.startsWith(folder === '/' ? '/' : `${folder}/`)
  const way = relative(folder, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !/^[A-Za-z]:/.test(way))
}

/**
 * Every file below `folder`, without the folders that hold installed things. Symbolic links to
 * folders are not entered; links to files, and links that leave `folder`, are listed as they stand,
 * so that reading them says what they are. `deepest` 0 stays in the folder itself.
 */
export function walkFiles(folder: string, deepest = maximumDepth): Listing {
  const files: string[] = []
  const closed: string[] = []
  const pending: { path: string; depth: number }[] = [{ path: folder, depth: 0 }]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const entries = entriesOf(next.path)
    if (entries === undefined) closed.push(next.path)
    for (const entry of entries ?? []) {
      const path = join(next.path, entry.name)
      if (entry.isDirectory()) {
        if (!skipped.has(entry.name) && next.depth < deepest)
          pending.push({ path, depth: next.depth + 1 })
      } else if (entry.isFile() || (entry.isSymbolicLink() && isListedLink(folder, path)))
        files.push(path)
      if (files.length >= maximumFiles) return { files, cutOff: true, closed }
    }
  }
  return { files, cutOff: false, closed }
}

function entriesOf(folder: string): readonly Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return undefined
  }
}

function isListedLink(folder: string, path: string): boolean {
  try {
    const target = realpathSync(path)
    return statSync(target).isFile() || !isWithin(folder, target)
  } catch {
    return false
  }
}

/** What git says about the files of the work tree around a directory. */
export type GitListing =
  | {
      readonly kind: 'listed'
      readonly top: string
      readonly files: readonly string[]
      /** Sentences about what of the work tree is not there or could not be read. */
      readonly notices: readonly string[]
    }
  | { readonly kind: 'no-repository' }
  | { readonly kind: 'failed'; readonly text: string }

const listing = ['ls-files', '-z', '-t', '--stage', '--deleted', '--others', '--exclude-standard']

/**
 * The files of the work tree that holds `context.directory`: tracked and present, or untracked and
 * not ignored. Submodules that are checked out are walked.
 */
export async function listWithGit(context: GitContext): Promise<GitListing> {
  const { directory } = context
  if (!hasRepositoryAbove(directory)) return { kind: 'no-repository' }
  // At the top of a work tree, where most runs start, both are asked at once: starting git is what takes the time.
  const [found, here] = await Promise.all([
    runGit(context, ['rev-parse', '--show-toplevel']),
    existsSync(join(directory, '.git')) ? runGit(context, listing) : undefined,
  ])
  if (found.code !== 0)
    return /must be run in a work tree/i.test(found.stderr)
      ? { kind: 'no-repository' }
      : { kind: 'failed', text: explainGit(found, directory) }
  const top = realpathSync(found.stdout.toString('utf8').replace(/\r?\n$/, ''))
  const listed =
    here !== undefined && top === realpathSync(directory)
      ? here
      : await runGit({ ...context, directory: top }, listing)
  if (listed.code !== 0) return { kind: 'failed', text: explainGit(listed, top) }
  return { kind: 'listed', top, ...filesListed(top, records(listed.stdout), listed.stderr) }
}

/** False where no folder from here up holds a `.git`: git need not be started to say so. */
function hasRepositoryAbove(directory: string): boolean {
  for (let folder = directory; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return true
    if (folder === dirname(folder)) return false
  }
}

/**
 * From records `? path` of what is not tracked, `H mode hash stage⇥path` of what is, `S …` of what a sparse checkout
 * leaves out, `R …` of what is gone; `complaints`: git's own, of folders that it could not open.
 */
function filesListed(
  top: string,
  listed: readonly string[],
  complaints: string,
): { readonly files: readonly string[]; readonly notices: readonly string[] } {
  const pathOf = (record: string): string => record.slice(record.indexOf('\t') + 1)
  const gone = new Set(listed.filter((record) => record.startsWith('R ')).map(pathOf))
  const found: Found = { files: new Set(), closed: [], absent: [] }
  let sparse = 0
  for (const record of listed) {
    if (record.startsWith('? ')) addUntracked(found, top, record.slice(2))
    else if (record.startsWith('S ') && !existsSync(join(top, pathOf(record)))) sparse += 1
    else if (!gone.has(pathOf(record))) addTracked(found, top, pathOf(record), record.slice(2, 8))
  }
  for (const [, folder = ''] of complaints.matchAll(/could not open directory '(.*)'/g))
    found.closed.push(join(top, folder))
  return {
    files: [...found.files],
    notices: [
      ...(sparse > 0
        ? [`the checkout is sparse: ${sparse} tracked files are not there and were not checked`]
        : []),
      ...named(found.absent, 'a submodule is not checked out', 'submodules are not checked out'),
      ...closedFolders(top, found.closed),
    ],
  }
}

/** Sentences about folders below `top` that could not be read. */
export function closedFolders(top: string, folders: readonly string[]): readonly string[] {
  const names = folders.map((folder) => posix(relative(top, folder)) || '.')
  return named(names, 'a folder could not be read', 'folders could not be read')
}

function named(names: readonly string[], one: string, more: string): readonly string[] {
  if (names.length === 0) return []
  const shown = names
    .slice(0, 5)
    .map((name) => (name.length > 200 ? `${name.slice(0, 200)}…` : name))
  const rest = names.length - shown.length
  const count = names.length === 1 ? one : `${names.length} ${more}`
  return [`${count}: ${shown.join(', ')}${rest > 0 ? `, and ${rest} more` : ''}`]
}

interface Found {
  readonly files: Set<string>
  readonly closed: string[]
  /** Submodules of which nothing is there. */
  readonly absent: string[]
}

function addUntracked(found: Found, top: string, path: string): void {
  const absolute = join(top, path)
  // A nested repository is listed as a folder.
  if (path.endsWith('/')) addFolder(found, absolute)
  else found.files.add(absolute)
}

function addTracked(found: Found, top: string, path: string, mode: string): void {
  // Git's paths are normalised: `join` would look at each letter of each again.
  const absolute = sep === '/' && top !== '/' ? `${top}/${path}` : join(top, path)
  if (mode === '160000') {
    if (addFolder(found, absolute) === 0) found.absent.push(path)
  } else if (mode !== '120000' || isListedLink(top, absolute)) found.files.add(absolute)
}

function addFolder(found: Found, folder: string): number {
  if (!existsSync(folder)) return 0
  const { files, closed } = walkFiles(folder)
  for (const file of files) found.files.add(file)
  found.closed.push(...closed)
  return files.length + closed.length
}

function records(bytes: Buffer): readonly string[] {
  return bytes
    .toString('utf8')
    .split('\0')
    .filter((record) => record !== '')
}
