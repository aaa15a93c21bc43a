import { posix } from 'node:path'
import type { SourceFile, SourceTree } from '../../model/source.ts'
import { isUnreadable, type Unreadable } from '../../model/source.ts'
import type { HclFile } from '../../parse/hcl/ast.ts'
import { parseHcl } from '../../parse/hcl/parse.ts'
import { declarationsOf, type Declarations } from './declarations.ts'
import { parseTerraformJson } from './json-syntax.ts'

const configuration = /\.(tf|tofu)(\.json)?$/

/** The Terraform files of one tree, read and parsed once for all roots. */
export class Workspace {
  readonly tree: SourceTree
  /** Texts that were read, by path. */
  readonly sources = new Map<string, SourceFile>()
  readonly unreadable: Unreadable[] = []
  private readonly chosen: ReadonlySet<string>
  private readonly folders = new Map<string, string[]>()
  private readonly parsed = new Map<string, HclFile | undefined>()
  private readonly downloads = new Map<string, ReadonlyMap<string, string>>()
  private readonly declared = new Map<string, Declarations>()

  /** `files` are those that are to be read as roots; modules they call are found anywhere in the tree. */
  constructor(tree: SourceTree, files: readonly string[]) {
    this.tree = tree
    this.chosen = new Set(files.map(folderOf))
    for (const path of new Set([...tree.paths(), ...files])) {
      if (!/\.(tf|tofu|tfvars|tf\.json|tofu\.json|tfvars\.json|hcl)$/.test(path)) continue
      const folder = folderOf(path)
      const list = this.folders.get(folder)
      if (list === undefined) this.folders.set(folder, [path])
      else list.push(path)
    }
  }

  /** Chosen folders that hold configuration, sorted, those of `terraform init` left out. */
  moduleFolders(): readonly string[] {
    return [...this.folders]
      .filter(
        ([folder, files]) =>
          this.chosen.has(folder) && !isDownloaded(folder) && files.some(isConfiguration),
      )
      .map(([folder]) => folder)
      .sort()
  }

  /** Files of a folder, sorted. */
  filesIn(folder: string): readonly string[] {
    return [...(this.folders.get(folder) ?? [])].sort()
  }

  /** True where the folder holds configuration; folders outside of `files` are looked up in the tree. */
  isModule(folder: string): boolean {
    return this.configurationIn(folder).length > 0
  }

  read(path: string): SourceFile | undefined {
    const known = this.sources.get(path)
    if (known !== undefined) return known
    const read = this.tree.read(path)
    if (isUnreadable(read)) {
      if (!this.unreadable.some((other) => other.path === path)) this.unreadable.push(read)
      return undefined
    }
    this.sources.set(path, read)
    return read
  }

  /** The syntax tree of a file in either syntax; undefined where it cannot be read. */
  parse(path: string): HclFile | undefined {
    if (this.parsed.has(path)) return this.parsed.get(path)
    const file = this.read(path)
    const tree =
      file === undefined
        ? undefined
        : path.endsWith('.json')
          ? parseTerraformJson(file)
          : parseHcl(file)
    this.parsed.set(path, tree)
    return tree
  }

  /** What the files of a folder declare. */
  declarations(folder: string): Declarations {
    const known = this.declared.get(folder)
    if (known !== undefined) return known
    const files: HclFile[] = []
    const overrides: HclFile[] = []
    for (const path of this.configurationIn(folder)) {
      const tree = this.parse(path)
      if (tree !== undefined) (isOverride(path) ? overrides : files).push(tree)
    }
    const declarations = declarationsOf(files, overrides)
    this.declared.set(folder, declarations)
    return declarations
  }

  /** Folders of downloaded modules by the key of their call, as `terraform init` noted them. */
  downloadedModules(root: string): ReadonlyMap<string, string> {
    const known = this.downloads.get(root)
    if (known !== undefined) return known
    const manifest = this.tree.read(resolvePath(root, '.terraform/modules/modules.json'))
    const folders = isUnreadable(manifest)
      ? new Map<string, string>()
      : readManifest(manifest, root)
    this.downloads.set(root, folders)
    return folders
  }

  /** The configuration files of a folder; `a.tofu` takes the place of `a.tf`. */
  private configurationIn(folder: string): readonly string[] {
    const files = this.filesIn(folder).filter(isConfiguration)
    const tofu = new Set(files.filter((path) => /\.tofu(\.json)?$/.test(path)))
    return files.filter(
      (path) => !tofu.has(path.replace(/\.tf(\.json)?$/, '.tofu$1')) || tofu.has(path),
    )
  }
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

function isConfiguration(path: string): boolean {
  return configuration.test(path)
}

function isOverride(path: string): boolean {
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
