import { posix } from 'node:path'
import { selectPaths } from '../adapters/workspace.ts'
import { UsageError, type Config } from '../config/settings.ts'
import { classify, mayHoldPolicy } from '../discover/classify.ts'
import type { ChangeSet } from '../model/change.ts'
import { shortHash } from '../model/hash.ts'
import { isUnreadable } from '../model/source.ts'
import type { TreeSelection } from './evaluate-tree.ts'
import { linksOf, type FileLinks, type ShardFile } from './shard-links.ts'

/** One part of a run that is split over several machines: part `index` (from 1) of `count`. */
export interface Shard {
  readonly index: number
  readonly count: number
}

/** The most parts a run is split into: as many jobs as a matrix of GitHub Actions can have. */
const maximumShards = 256

/** Reads `2/4`; throws a `UsageError` for anything else. */
export function parseShard(text: string): Shard {
  const match = /^(\d{1,4})\/(\d{1,4})$/.exec(text.trim())
  const index = Number(match?.[1])
  const count = Number(match?.[2])
  if (match === null || index < 1 || count < index || count > maximumShards) {
    throw new UsageError(
      `"${text}" is not a shard: write i/n, such as 2/4, with n at most ${maximumShards}`,
    )
  }
  return { index, count }
}

/** Both sides of a run. */
export interface ShardedTrees {
  readonly head: TreeSelection
  readonly base: { readonly selection: TreeSelection; readonly changes: ChangeSet } | undefined
}

/**
 * The part of a run that falls to one shard. The same tree gives the same parts on every machine:
 * units are dealt out by cost, dearest first, each to the part that has least so far.
 */
export function shardOf<T extends ShardedTrees>(trees: T, config: Config, shard: Shard): T {
  const parts = partsOf(trees.head, config, shard.count)
  const everywhere = new Set(config.serviceControlPolicies)
  const mine = shard.index - 1
  const head = {
    ...trees.head,
    // What no unit holds is not read, at most named: the first part names it.
    selected: trees.head.selected.filter(
      (path) => (parts.get(path) ?? 0) === mine || everywhere.has(path),
    ),
  }
  if (trees.base === undefined) return { ...trees, head }
  const { selection, changes } = trees.base
  const now = new Map(
    changes.files.flatMap((file) =>
      file.previousPath === undefined ? [] : [[file.previousPath, file.path] as const],
    ),
  )
  const byFolder = new Map(
    [...parts]
      .filter(([path]) => isTerraform(path))
      .map(([path, part]) => [posix.dirname(path), part]),
  )
  const partOf = (path: string): number =>
    parts.get(path) ??
    parts.get(now.get(path) ?? path) ??
    (isTerraform(path) ? byFolder.get(posix.dirname(path)) : undefined) ??
    Number.parseInt(shortHash(isTerraform(path) ? posix.dirname(path) : path).slice(-8), 16) %
      shard.count
  const selected = selection.selected.filter(
    (path) => partOf(path) === mine || everywhere.has(path),
  )
  return { ...trees, head, base: { ...trees.base, selection: { ...selection, selected } } }
}

/** The part (from 0) of every file that is read. */
export function partsOf(
  selection: TreeSelection,
  config: Config,
  count: number,
): ReadonlyMap<string, number> {
  const load = new Array<number>(count).fill(0)
  const parts = new Map<string, number>()
  for (const unit of unitsOf(selection, config)) {
    const part = load.indexOf(Math.min(...load))
    load[part] = (load[part] ?? 0) + unit.cost
    for (const path of unit.files) parts.set(path, part)
  }
  return parts
}

/** Files that are read together, and what reading them costs, in characters. */
export interface Unit {
  readonly files: readonly string[]
  readonly cost: number
}

/** What a file costs besides its characters. */
const costOfFile = 500

/**
 * The units of a selection, dearest first: a folder of Terraform with the modules it calls, a
 * template with what it names, a document; and joined into one where one refers to the other.
 */
export function unitsOf(selection: TreeSelection, config: Config): readonly Unit[] {
  const files = readFiles(selection)
  const groups = new Groups()
  for (const file of files) groups.add(keyOf(file))
  joinUnits(files, groups, config)
  const units = new Map<string, { files: string[]; cost: number }>()
  for (const file of files) {
    const key = groups.find(keyOf(file))
    const unit = units.get(key) ?? { files: [], cost: 0 }
    unit.files.push(file.path)
    unit.cost += file.text.length + costOfFile
    units.set(key, unit)
  }
  return [...units.values()].toSorted(
    (a, b) => b.cost - a.cost || ((a.files[0] ?? '') < (b.files[0] ?? '') ? -1 : 1),
  )
}

function readFiles(selection: TreeSelection): readonly ShardFile[] {
  return selection.selected.flatMap((path): readonly ShardFile[] => {
    const explicit = selection.explicit.has(path)
    if (!explicit && !mayHoldPolicy(path)) return []
    const read = selection.tree.read(path)
    if (isUnreadable(read)) return [{ path, text: '', kind: 'unreadable' }]
    const kind = classify(path, read.text)
    return kind === 'ignored' && !explicit ? [] : [{ path, text: read.text, kind }]
  })
}

function isTerraform(path: string): boolean {
  return /\.(tf|tofu|tfvars|hcl|tf\.json|tofu\.json|tfvars\.json)$/.test(path)
}

const folderKey = (folder: string): string => `folder ${folder}`
const fileKey = (path: string): string => `file ${path}`

function keyOf(file: ShardFile): string {
  return isTerraform(file.path) ? folderKey(posix.dirname(file.path)) : fileKey(file.path)
}

function joinUnits(files: readonly ShardFile[], groups: Groups, config: Config): void {
  const links = new Map(files.map((file) => [file, linksOf(file)]))
  for (const [file, { paths, takesFolders }] of links) {
    const key = keyOf(file)
    for (const path of paths) {
      groups.join(key, fileKey(path))
      groups.join(key, folderKey(path))
      if (isTerraform(path)) groups.join(key, folderKey(posix.dirname(path)))
    }
    if (takesFolders) joinBelow(file, files, groups)
    if (file.kind === 'terraform-plan') joinPlan(file, files, groups)
  }
  joinNames(links, groups, 'defines', 'uses')
  joinNames(links, groups, 'exports', 'imports')
  for (const binding of config.bindings) {
    if (binding.files !== undefined)
      groups.joinAll(files.filter(among(selectPaths(files.map(pathOf), binding.files))).map(keyOf))
  }
  for (const names of scenarioNames(config)) {
    groups.joinAll(
      files.filter(({ text }) => names.some((name) => mentions(text, name))).map(keyOf),
    )
  }
}

const pathOf = (file: ShardFile): string => file.path

function among(paths: readonly string[]): (file: ShardFile) => boolean {
  const held = new Set(paths)
  return (file) => held.has(file.path)
}

function joinBelow(file: ShardFile, files: readonly ShardFile[], groups: Groups): void {
  const folder = posix.dirname(file.path)
  const below = (path: string): boolean => folder === '.' || path.startsWith(`${folder}/`)
  for (const other of files) if (below(other.path)) groups.join(keyOf(file), keyOf(other))
}

/** A plan takes its places from the sources beside it or above it; from any where there are none. */
function joinPlan(plan: ShardFile, files: readonly ShardFile[], groups: Groups): void {
  for (let folder = posix.dirname(plan.path); ; folder = posix.dirname(folder)) {
    if (groups.join(keyOf(plan), folderKey(folder))) return
    if (folder === '.' || folder === '/') break
  }
  for (const file of files) if (isTerraform(file.path)) groups.join(keyOf(plan), keyOf(file))
}

/** A name that one file gives and another uses keeps both together, and with them all that give or use it. */
function joinNames(
  links: ReadonlyMap<ShardFile, FileLinks>,
  groups: Groups,
  given: 'defines' | 'exports',
  used: 'uses' | 'imports',
): void {
  const sides = { [given]: new Map<string, string[]>(), [used]: new Map<string, string[]>() }
  for (const [file, found] of links) {
    for (const side of [given, used]) {
      for (const name of found[side]) {
        const list = sides[side]?.get(name)
        if (list === undefined) sides[side]?.set(name, [keyOf(file)])
        else list.push(keyOf(file))
      }
    }
  }
  for (const [name, users] of sides[used] ?? []) {
    const givers = sides[given]?.get(name)
    if (givers !== undefined) groups.joinAll([...givers, ...users])
  }
}

/** The names of roles and keys that a scenario of the config brings together. */
function scenarioNames(config: Config): readonly (readonly string[])[] {
  return config.scenarios.map(({ roles, keys }) =>
    [...roles.values(), ...keys.source, keys.target ?? '', ...keys.default.values()]
      .map((address) => /([\w-]+)(?:\[[^\]]*\])?$/.exec(address.slice(-300))?.[1] ?? '')
      .filter((name) => name !== ''),
  )
}

function mentions(text: string, name: string): boolean {
  return text.includes(`"${name}"`) || text.includes(`${name}:`) || text.includes(`/${name}`)
}

/** Sets that are only ever joined (union and find). */
class Groups {
  private readonly parents = new Map<string, string>()

  add(key: string): void {
    if (!this.parents.has(key)) this.parents.set(key, key)
  }

  find(key: string): string {
    let root = key
    for (
      let up = this.parents.get(root);
      up !== undefined && up !== root;
      up = this.parents.get(root)
    )
      root = up
    for (let at = key; at !== root;) {
      const up = this.parents.get(at) ?? root
      this.parents.set(at, root)
      at = up
    }
    return root
  }

  /** False where one of the two is not of this selection. */
  join(a: string, b: string): boolean {
    if (!this.parents.has(a) || !this.parents.has(b)) return false
    const [first, second] = [this.find(a), this.find(b)].toSorted()
    if (first !== undefined && second !== undefined) this.parents.set(second, first)
    return true
  }

  joinAll(keys: readonly string[]): void {
    const [first, ...rest] = keys
    if (first !== undefined) for (const key of rest) this.join(first, key)
  }
}
