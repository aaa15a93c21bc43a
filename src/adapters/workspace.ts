import { lstatSync, readFileSync, realpathSync, statSync, type Stats } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import picomatch from 'picomatch'
import { Recent } from '../model/recent.ts'
import {
  isUnreadable,
  type SourceFile,
  type SourceTree,
  type TreeName,
  type Unreadable,
} from '../model/source.ts'
import { decodeFile, maximumFileBytes, unreadable } from './decode.ts'
import { closedFolders, isWithin, listWithGit, posix, walkFiles } from './list-files.ts'

export interface WorkspaceOptions {
  /** The working directory; paths are given and answered relative to it. */
  readonly root: string
  /** Files, folders and globs to check; none means everything below the root. `!glob` excludes. */
  readonly given?: readonly string[]
  readonly name?: TreeName
  /** For git: where its configuration and the program are found. */
  readonly environment: NodeJS.ProcessEnv
}

export interface Workspace {
  /**
   * Every file that may be read, which in a git work tree is the whole of it: files above the root
   * are named `../…`, so that a module beside it can be resolved.
   */
  readonly tree: SourceTree
  /** What is to be checked: a sorted subset of `tree.paths()`. */
  readonly selected: readonly string[]
  /** Entries of `given` that name nothing. */
  readonly unmatched: readonly string[]
  /** Sentences about what was not as it should be (git refused, walk cut off). */
  readonly notices: readonly string[]
  /** True where the files come from git and hence ignored ones are left out. */
  readonly fromGit: boolean
}

/** Characters of text that are kept; above it the file that was not asked for longest is read again. */
const cacheCharacters = 64 * 1024 * 1024

/** Lists the work tree once and answers reads of it. Never throws for what a tree can hold. */
export async function openWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  const root = realpathSync(options.root)
  const notices: string[] = []
  const listed = await listWithGit({ directory: root, environment: options.environment })
  if (listed.kind === 'failed') notices.push(`${listed.text}; ignored files are checked too`)
  const below = listed.kind === 'listed' && listed.files.some((file) => isWithin(root, file))
  const boundaries: string[] = [below ? listed.top : root]
  const files = new Set<string>()
  if (below) {
    for (const file of listed.files) files.add(file)
    notices.push(...listed.notices)
  } else addWalk(files, root, notices)
  addDownloadedModules(files, below ? listed.top : root)

  const given = (options.given ?? []).map((text) => text.trim()).filter((text) => text !== '')
  const chosen = new Set<string>()
  const globs: string[] = []
  for (const text of given) {
    const target = existing(root, text)
    if (target === undefined) {
      globs.push(text)
      continue
    }
    const inside = boundaries.some((boundary) => isWithin(boundary, target.path))
    if (target.kind === 'file') {
      if (!inside && !target.belowRoot) {
        // Its neighbours are listed too: a Terraform root is more than one file.
        boundaries.push(dirname(target.path))
        for (const file of walkFiles(dirname(target.path), 0).files) files.add(file)
      }
      files.add(target.path)
      chosen.add(target.path)
    } else {
      if (!inside && !target.belowRoot) boundaries.push(target.path)
      if (![...files].some((file) => isWithin(target.path, file)))
        addWalk(files, target.path, notices)
      for (const file of files) if (isWithin(target.path, file)) chosen.add(file)
    }
  }
  const name = nameFrom(root)
  const paths = [...files].map(name).sort()
  const unmatched: string[] = []
  const positive = globs.filter((glob) => !glob.startsWith('!'))
  const negative = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1))
  const selected = new Set([...chosen].map(name))
  for (const glob of positive) {
    const matching = selectPaths(paths, [glob])
    if (matching.length === 0) unmatched.push(glob)
    for (const path of matching) selected.add(path)
  }
  if (given.length === negative.length)
    for (const path of paths) if (!path.startsWith('../') && path !== '..') selected.add(path)
  const excluded = new Set(negative.length === 0 ? [] : selectPaths([...selected], negative))
  // Downloaded modules are read where the configuration calls them, not by themselves.
  const named = (options.given ?? []).some((text) => text.includes('.terraform'))
  return {
    tree: workspaceTree(options.name ?? 'head', root, boundaries, paths),
    selected: [...selected]
      .filter((path) => !excluded.has(path) && (named || !isDownloaded(path)))
      .sort(),
    unmatched,
    notices,
    fromGit: below,
  }
}

/** Names files, given absolute and normalised, from the root: `../module/main.tf` beside it. */
function nameFrom(root: string): (file: string) => string {
  const folders: { readonly start: string; readonly ups: string }[] = []
  for (let folder = root, ups = ''; ; folder = dirname(folder), ups += '../') {
    folders.push({ start: folder.endsWith(sep) ? folder : `${folder}${sep}`, ups })
    if (folder === dirname(folder)) break
  }
  return (file) => {
    const above = folders.find(({ start }) => file.startsWith(start))
    return posix(
      above === undefined ? relative(root, file) : `${above.ups}${file.slice(above.start.length)}`,
    )
  }
}

/** The paths that match any of the globs. `infra` and `infra/` mean everything below the folder. */
export function selectPaths(paths: readonly string[], globs: readonly string[]): readonly string[] {
  const patterns = globs.flatMap((glob) => {
    const plain = glob.replace(/^\.\//, '').replace(/\/+$/, '')
    return plain === '' || plain === '.' ? ['**'] : [plain, `${plain}/**`]
  })
  const matches = picomatch(patterns, { dot: true, nonegate: true })
  return paths.filter((path) => matches(path))
}

/** What globs leave of paths: those that match any, or all where none is positive, without those that a `!` takes away. */
export function narrowed(paths: readonly string[], globs: readonly string[]): readonly string[] {
  const positive = globs.filter((glob) => !glob.startsWith('!'))
  const negative = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1))
  const kept = positive.length === 0 ? paths : selectPaths(paths, positive)
  const without = new Set(negative.length === 0 ? [] : selectPaths(kept, negative))
  return kept.filter((path) => !without.has(path))
}

interface Target {
  readonly kind: 'file' | 'folder'
  readonly path: string
  /** True where the name itself stays below the root: then a link in it must not lead out. */
  readonly belowRoot: boolean
}

function existing(root: string, text: string): Target | undefined {
  const named = resolve(root, text)
  const belowRoot = isWithin(root, named)
  try {
    const real = realpathSync(named)
    const kind = statSync(real).isDirectory() ? 'folder' : 'file'
    return { kind, path: belowRoot && kind === 'file' ? named : real, belowRoot }
  } catch {
    return undefined
  }
}

function addWalk(files: Set<string>, folder: string, notices: string[]): void {
  const walked = walkFiles(folder)
  for (const file of walked.files) files.add(file)
  if (walked.cutOff)
    notices.push(
      `${folder} holds more than ${walked.files.length} files; the rest was not looked at`,
    )
  notices.push(...closedFolders(folder, walked.closed))
}

/** Modules that `terraform init` has put beside a root: git ignores them, the configuration calls them. */
function addDownloadedModules(files: Set<string>, top: string): void {
  const folders = new Set([...files].filter((file) => /\.(tf|tofu)$/.test(file)).map(dirname))
  for (const folder of folders) {
    const modules = join(folder, '.terraform', 'modules')
    try {
      if (!statSync(join(modules, 'modules.json')).isFile()) continue
      if (!isWithin(top, realpathSync(modules))) continue
    } catch {
      continue
    }
    for (const file of walkFiles(modules).files) files.add(file)
  }
}

function isDownloaded(path: string): boolean {
  return path.split('/').includes('.terraform')
}

function workspaceTree(
  name: TreeName,
  root: string,
  boundaries: readonly string[],
  paths: readonly string[],
): SourceTree {
  const cache = new Recent<string, SourceFile | Unreadable>(cacheCharacters)
  const folders = new Map<string, string>()
  return {
    name,
    paths: () => paths,
    read(path) {
      const known = cache.get(path)
      if (known !== undefined) return known
      const result = readWithin(root, boundaries, path, folders)
      cache.keep(path, result, isUnreadable(result) ? 0 : result.text.length)
      return result
    },
  }
}

function readWithin(
  root: string,
  boundaries: readonly string[],
  path: string,
  folders: Map<string, string>,
): SourceFile | Unreadable {
  if (isAbsolute(path) || path.includes('\0')) return unreadable(path, 'outside-workspace')
  try {
    const { real, stat } = locate(join(root, path), folders)
    const boundary = boundaries.find((folder) => isWithin(folder, real))
    // `.git` holds the checkout's token: an expression such as file(".git/config") must not show it.
    if (boundary === undefined || posix(relative(boundary, real)).split('/').includes('.git'))
      return unreadable(path, 'outside-workspace')
    if (!stat.isFile()) return unreadable(path, 'not-a-file')
    if (stat.size > maximumFileBytes) return unreadable(path, 'too-large')
    return decodeFile(path, readFileSync(real))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EACCES' || code === 'EPERM') return unreadable(path, 'no-permission')
    // Bytes that are no UTF-8 were replaced when the name was read.
    if (code === 'ENOENT' && path.includes('\ufffd'))
      return {
        ...unreadable(path, 'not-found'),
        text: 'its name is not UTF-8: it cannot be opened',
      }
    return unreadable(path, code === 'ENOENT' || code === 'ENOTDIR' ? 'not-found' : 'not-a-file')
  }
}

/** Where a path leads, and what is there. Links above it are followed once a folder, kept in `folders`. */
function locate(
  path: string,
  folders: Map<string, string>,
): { readonly real: string; readonly stat: Stats } {
  const own = join(realFolder(dirname(path), folders), basename(path))
  const stat = lstatSync(own)
  if (!stat.isSymbolicLink()) return { real: own, stat }
  const real = realpathSync(own)
  return { real, stat: statSync(real) }
}

function realFolder(folder: string, folders: Map<string, string>): string {
  const known = folders.get(folder)
  if (known !== undefined) return known
  const isTop = dirname(folder) === folder
  const real = isTop ? realpathSync(folder) : locate(folder, folders).real
  folders.set(folder, real)
  return real
}
