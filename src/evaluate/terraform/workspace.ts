import { posix } from 'node:path'
import { addTo } from '../../model/multimap.ts'
import { Recent } from '../../model/recent.ts'
import type { SourceFile, SourceTree } from '../../model/source.ts'
import { isUnreadable, type Unreadable } from '../../model/source.ts'
import { keptSyntax, Syntaxes, type Questions } from '../shared-units.ts'
import type { HclFile } from '../../parse/hcl/ast.ts'
import { parseHcl } from '../../parse/hcl/parse.ts'
import { declarationsOf, type Declarations } from './declarations.ts'
import { parseTerraformJson } from './json-syntax.ts'
import { knownConfiguration } from './known-module.ts'
import { outlineOf, type Outline } from './outline.ts'

const configuration = /\.(tf|tofu)(\.json)?$/

/** What was read of a tree so far, for all roots. */
interface Shelf {
  readonly tree: SourceTree
  readonly sources: Map<string, SourceFile>
  readonly unreadable: Map<string, Unreadable>
  readonly chosen: ReadonlySet<string>
  readonly folders: ReadonlyMap<string, readonly string[]>
  /** All files below the folders that were asked about. */
  readonly listings: Map<string, readonly string[]>
  readonly syntaxes: Syntaxes
  readonly downloads: Map<string, ReadonlyMap<string, string>>
  readonly declared: Recent<string, Declarations>
  /** The files of a folder that configure it. */
  readonly configurations: Map<string, readonly string[]>
}

/** The Terraform files of one tree, read and parsed once for all roots. */
export class Workspace {
  private readonly shelf: Shelf
  private readonly questions: Questions | undefined

  private constructor(shelf: Shelf, questions: Questions | undefined) {
    this.shelf = shelf
    this.questions = questions
  }

  /**
   * `files` are those that are to be read as roots; modules they call are found anywhere in the tree.
   * `syntaxes`: syntax trees of files that another tree has too.
   */
  static open(tree: SourceTree, files: readonly string[], syntaxes = new Syntaxes()): Workspace {
    const shelf: Shelf = {
      tree,
      sources: new Map(),
      unreadable: new Map(),
      chosen: new Set(files.map(folderOf)),
      folders: foldersOf([...tree.paths(), ...files]),
      listings: new Map(),
      syntaxes,
      downloads: new Map(),
      declared: new Recent(keptSyntax),
      configurations: new Map(),
    }
    return new Workspace(shelf, undefined)
  }

  /** The same workspace for one root: what the root asks of it is noted. */
  noting(questions: Questions): Workspace {
    return new Workspace(this.shelf, questions)
  }

  /** True where this workspace answers alike to what a root asked of another. */
  answersAlike(questions: Questions): boolean {
    return questions.areAnsweredAlike(
      (path) => this.ask(path),
      (question) =>
        question.startsWith(below)
          ? this.filesBelow(question.slice(below.length))
          : this.filesIn(question),
    )
  }

  /** Texts that were read, by path. */
  get sources(): ReadonlyMap<string, SourceFile> {
    return this.shelf.sources
  }

  get unreadable(): ReadonlyMap<string, Unreadable> {
    return this.shelf.unreadable
  }

  /** Chosen folders that hold configuration, sorted, those of `terraform init` left out. */
  moduleFolders(): readonly string[] {
    return [...this.shelf.folders]
      .filter(
        ([folder, files]) =>
          this.shelf.chosen.has(folder) && !isDownloaded(folder) && files.some(isConfiguration),
      )
      .map(([folder]) => folder)
      .sort()
  }

  /** Files of a folder, sorted. */
  filesIn(folder: string): readonly string[] {
    const files = this.shelf.folders.get(folder) ?? []
    this.questions?.listed(folder, files)
    return files
  }

  /** All files of the tree below a folder, of whatever kind, as paths from there. */
  filesBelow(folder: string): readonly string[] {
    const { tree, listings } = this.shelf
    const files = listings.get(folder) ?? filesBelow(tree.paths(), folder)
    listings.set(folder, files)
    this.questions?.listed(`${below}${folder}`, files)
    return files
  }

  /** True where the folder holds configuration; folders outside of `files` are looked up in the tree. */
  isModule(folder: string): boolean {
    return this.configurationIn(folder).length > 0
  }

  read(path: string): SourceFile | undefined {
    const read = this.ask(path)
    return isUnreadable(read) ? undefined : read
  }

  /** The file, or why it cannot be read. */
  ask(path: string): SourceFile | Unreadable {
    const { sources, unreadable, tree } = this.shelf
    const read = sources.get(path) ?? tree.read(path)
    this.questions?.read(path, read)
    if (!isUnreadable(read)) sources.set(path, read)
    else unreadable.set(path, read)
    return read
  }

  /** The syntax tree of a file in either syntax; undefined where it cannot be read. */
  parse(path: string): HclFile | undefined {
    const file = this.read(path)
    return file === undefined ? undefined : this.syntaxOf(file)
  }

  private syntaxOf(file: SourceFile): HclFile {
    const { recent } = this.shelf.syntaxes
    const known = recent.get(file)
    if (known !== undefined) return known as HclFile
    const tree = file.path.endsWith('.json') ? parseTerraformJson(file) : parseHcl(file)
    recent.keep(file, tree, file.text.length)
    return tree
  }

  /** What a file says of other folders; undefined where it cannot be read. */
  outline(path: string): Outline | undefined {
    const file = this.read(path)
    if (file === undefined) return undefined
    const { outlines } = this.shelf.syntaxes
    const outline = (outlines.get(file) as Outline | undefined) ?? outlineOf(this.syntaxOf(file))
    outlines.set(file, outline)
    return outline
  }

  /** What the files of a folder declare. */
  declarations(folder: string): Declarations {
    const read = this.configurationIn(folder).flatMap((path) => this.read(path) ?? [])
    const known = this.shelf.declared.get(folder)
    if (known !== undefined) return known
    const configuration = knownConfiguration(folder)
    const files: HclFile[] =
      configuration === undefined ? [] : [parseHcl({ path: `${folder}.tf`, text: configuration })]
    const overrides: HclFile[] = []
    for (const file of read) (isOverride(file.path) ? overrides : files).push(this.syntaxOf(file))
    const declarations = declarationsOf(files, overrides)
    const weight = read.reduce((sum, file) => sum + file.text.length, 0)
    this.shelf.declared.keep(folder, declarations, weight)
    return declarations
  }

  /** Folders of downloaded modules by the key of their call, as `terraform init` noted them. */
  downloadedModules(root: string): ReadonlyMap<string, string> {
    const path = resolvePath(root, '.terraform/modules/modules.json')
    const manifest = this.shelf.tree.read(path)
    this.questions?.read(path, manifest)
    const known = this.shelf.downloads.get(root)
    if (known !== undefined) return known
    const folders = isUnreadable(manifest)
      ? new Map<string, string>()
      : readManifest(manifest, root)
    this.shelf.downloads.set(root, folders)
    return folders
  }

  /** The configuration files of a folder; `a.tofu` takes the place of `a.tf`. */
  configurationIn(folder: string): readonly string[] {
    const all = this.filesIn(folder)
    const { configurations } = this.shelf
    const files = configurations.get(folder) ?? configurationAmong(all)
    configurations.set(folder, files)
    return files
  }
}

/** Marks the question for everything below a folder, which no folder's name starts with. */
const below = 'below\0'

/** Terraform's files by folder, sorted. */
function foldersOf(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>()
  for (const path of new Set(paths)) {
    if (!/\.(tf|tofu|tfvars|tf\.json|tofu\.json|tfvars\.json|hcl)$/.test(path)) continue
    const folder = folderOf(path)
    addTo(folders, folder, path)
  }
  for (const list of folders.values()) list.sort()
  return folders
}

/** The paths below a folder, from there; of a sorted list they stand together. */
function filesBelow(paths: readonly string[], folder: string): readonly string[] {
  if (folder === '.') return paths.filter((path) => !isOutside(path))
  const start = `${folder}/`
  let first = 0
  let end = paths.length
  while (first < end) {
    const middle = (first + end) >> 1
    if ((paths[middle] ?? '') < start) first = middle + 1
    else end = middle
  }
  const files: string[] = []
  for (let at = first; paths[at]?.startsWith(start) === true; at += 1)
    files.push(paths[at]?.slice(start.length) ?? '')
  return files
}

/** The folder of a path; `.` for the top. */
export function folderOf(path: string): string {
  return posix.dirname(path)
}

/** A path from a folder of the tree, without `.` and inner `..`. */
export function resolvePath(folder: string, path: string): string {
  return posix.normalize(posix.join(folder, path)).replace(/(.)\/$/, '$1')
}

/** True for paths that leave the tree. */
export function isOutside(path: string): boolean {
  return path === '..' || path.startsWith('../') || path.startsWith('/')
}

function configurationAmong(paths: readonly string[]): readonly string[] {
  const files = paths.filter(isConfiguration)
  const tofu = new Set(files.filter((path) => /\.tofu(\.json)?$/.test(path)))
  if (tofu.size === 0) return files
  return files.filter(
    (path) => !tofu.has(path.replace(/\.tf(\.json)?$/, '.tofu$1')) || tofu.has(path),
  )
}

/** Terraform passes over files that are hidden or that editors leave behind. */
function isConfiguration(path: string): boolean {
  return configuration.test(path) && !/(^|\/)\.[^/]*$/.test(path)
}

/** True for a file that replaces what others declare. */
export function isOverride(path: string): boolean {
  return /(^|[/_])override\.(tf|tofu)(\.json)?$/.test(path)
}

function isDownloaded(folder: string): boolean {
  return folder.split('/').includes('.terraform')
}

function readManifest(file: SourceFile, root: string): ReadonlyMap<string, string> {
  const folders = new Map<string, string>()
  let manifest: unknown
  try {
    manifest = JSON.parse(file.text)
  } catch {
    return folders
  }
  const modules = (manifest as { readonly Modules?: unknown } | null)?.Modules
  if (!Array.isArray(modules)) return folders
  for (const entry of modules as readonly unknown[]) {
    const { Key: key, Dir: dir } = (entry ?? {}) as {
      readonly Key?: unknown
      readonly Dir?: unknown
    }
    if (typeof key === 'string' && typeof dir === 'string') folders.set(key, resolvePath(root, dir))
  }
  return folders
}
