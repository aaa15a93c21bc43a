import { posix as path } from 'node:path'
import type { OtherSide } from '../discover/ports.ts'
import {
  isUnreadable,
  type SourceFile,
  type SourceTree,
  type TreeName,
  type Unreadable,
} from '../model/source.ts'
import { decodeFile, maximumFileBytes, unreadable } from './decode.ts'
import { runGitSync, type GitContext } from './git-process.ts'
import { leaves, throughLinks } from './links.ts'
import { readOnce } from './read-once.ts'

/** One entry of `git ls-tree -r -z -l --full-tree`. */
export interface TreeEntry {
  readonly mode: string
  readonly id: string
  /** Bytes; below zero for a submodule, and for what is not in the clone. */
  readonly size: number
  /** From the top of the repository. */
  readonly path: string
}

/** How many bytes of blobs one tree may read: above it files answer `budget-spent`. */
const maximumTreeBytes = 256 * 1024 * 1024
/** One `git cat-file --batch` reads at most so many bytes ahead of what was asked for. */
const batchBytes = 32 * 1024 * 1024

/** The size of what is not in the clone. */
const absent = -2

/**
 * Reads what `git ls-tree -r -z -l --full-tree` printed, where `BAD` is the size of what is not in the
 * clone; without `-l`, `sizes` has those that are there, by id.
 */
export function readEntries(
  output: string,
  sizes?: ReadonlyMap<string, number>,
): readonly TreeEntry[] {
  const entries: TreeEntry[] = []
  for (const record of output.split('\0')) {
    const tab = record.indexOf('\t')
    if (tab < 0) continue
    const [mode = '', , id = '', size = ''] = record.slice(0, tab).split(/ +/)
    const told = size === '-' ? -1 : size === 'BAD' ? absent : Number(size)
    const bytes = sizes === undefined ? told : (sizes.get(id) ?? absent)
    entries.push({ mode, id, size: bytes, path: record.slice(tab + 1) })
  }
  return entries
}

/**
 * The files of one commit. Paths are relative to `prefix` (the working directory inside the
 * repository; files above it are `../…`). Blobs are read by one `git cat-file --batch` for as many
 * files of the same kind as fit, the first time one of them is asked for. A plain file that the other
 * side has unchanged is that side's own `SourceFile`: read once, and known to be the same.
 */
export function gitTree(
  context: GitContext,
  name: TreeName,
  entries: readonly TreeEntry[],
  { prefix, other }: { readonly prefix: string; readonly other?: OtherSide | undefined },
): SourceTree {
  const changed = new Set(
    other?.changes.files.flatMap((file) => [file.path, file.previousPath ?? file.path]),
  )
  const byPath = new Map(entries.map((entry) => [entry.path, entry]))
  const blobs = new Map<string, Buffer | 'missing'>()
  const listed = entries
    .filter((entry) => entry.mode !== '160000')
    .map((entry) => path.relative(prefix, entry.path))
    .sort()
  const folders = new Set(entries.flatMap((entry) => ancestors(entry.path)))
  let spent = 0

  function blob(entry: TreeEntry): Buffer | 'missing' | 'budget-spent' {
    const known = blobs.get(entry.id)
    if (known !== undefined) return known
    if (entry.size < 0) return 'missing'
    if (spent + entry.size > maximumTreeBytes) return 'budget-spent'
    const wanted = new Map([[entry.id, entry.size]])
    let bytes = entry.size
    for (const other of entries) {
      if (other.size < 0 || other.size > maximumFileBytes || blobs.has(other.id)) continue
      if (wanted.has(other.id) || extension(other.path) !== extension(entry.path)) continue
      if (bytes + other.size > batchBytes || spent + bytes + other.size > maximumTreeBytes) continue
      wanted.set(other.id, other.size)
      bytes += other.size
    }
    spent += bytes
    const output = runGitSync(
      context,
      ['cat-file', '--batch'],
      `${[...wanted.keys()].join('\n')}\n`,
      bytes + wanted.size * 256 + 65536,
    )
    for (const [id, content] of readBatch(output.stdout)) blobs.set(id, content)
    for (const id of wanted.keys()) if (!blobs.has(id)) blobs.set(id, 'missing')
    return blobs.get(entry.id) ?? 'missing'
  }

  function linkOf(entry: TreeEntry): { readonly target: string } | 'unread' | undefined {
    if (entry.mode !== '120000') return undefined
    const target = blob(entry)
    return typeof target === 'string' ? 'unread' : { target: target.toString('utf8') }
  }

  function read(asked: string): SourceFile | Unreadable {
    const full = path.normalize(path.join(prefix, asked))
    if (path.isAbsolute(asked) || leaves(full)) return unreadable(asked, 'outside-workspace')
    const entry = throughLinks(full, (at) => byPath.get(at), linkOf)
    if (entry === 'outside') return unreadable(asked, 'outside-workspace')
    if (entry === 'missing') {
      return unreadable(asked, folders.has(full) ? 'not-a-file' : 'not-found')
    }
    if (entry.mode === '160000') return unreadable(asked, 'not-a-file')
    if (entry.size > maximumFileBytes) return unreadable(asked, 'too-large')
    const same = entry.path === full ? unchanged(asked, full) : undefined
    if (same !== undefined) return same
    const content = blob(entry)
    if (content === 'missing') return unreadable(asked, 'not-in-clone')
    if (content === 'budget-spent') return unreadable(asked, 'budget-spent')
    return decodeFile(asked, content)
  }

  function unchanged(asked: string, full: string): SourceFile | undefined {
    if (other?.changes.complete !== true || changed.has(asked)) return undefined
    if (asked !== path.relative(prefix, full)) return undefined
    const file = other.tree.read(asked)
    return isUnreadable(file) ? undefined : file
  }

  return {
    name,
    paths: () => listed,
    read: readOnce(read),
  }
}

function ancestors(full: string): readonly string[] {
  const found: string[] = []
  for (let at = full.indexOf('/'); at > 0; at = full.indexOf('/', at + 1))
    found.push(full.slice(0, at))
  return found
}

function extension(file: string): string {
  return path.extname(file)
}

/** `<id> blob <size>\n<bytes>\n` for each object, `<id> missing\n` for one that is not there. */
function readBatch(bytes: Buffer): readonly (readonly [string, Buffer | 'missing'])[] {
  const found: (readonly [string, Buffer | 'missing'])[] = []
  let at = 0
  while (at < bytes.length) {
    const end = bytes.indexOf(10, at)
    if (end < 0) break
    const [id = '', kind = '', size = ''] = bytes.toString('latin1', at, end).split(' ')
    if (kind === 'blob') {
      const start = end + 1
      const length = Number(size)
      if (start + length > bytes.length) break
      found.push([id, bytes.subarray(start, start + length)])
      at = start + length + 1
    } else {
      found.push([id, 'missing'])
      at = end + 1
    }
  }
  return found
}
