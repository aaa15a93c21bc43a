import { posix as path } from 'node:path'
import type { SourceFile, SourceTree, TreeName, Unreadable } from '../model/source.ts'
import { decodeFile, unreadable } from './decode.ts'

/** What a tree in memory holds at a path. */
export type Content =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  /** The target is relative to the folder of the link. */
  | { readonly kind: 'link'; readonly target: string }
  | { readonly kind: 'unreadable'; readonly reason: Unreadable['unreadable'] }

const maximumLinks = 8

/** A source tree of contents that are already here, with links followed inside it only. */
export function memoryTree(name: TreeName, contents: ReadonlyMap<string, Content>): SourceTree {
  const listed = [...contents.keys()].sort()
  const decoded = new Map<string, SourceFile | Unreadable>()

  function find(full: string, links: number): Content | 'missing' | 'outside' {
    const direct = contents.get(full)
    if (direct !== undefined && direct.kind !== 'link') return direct
    if (links > maximumLinks) return 'missing'
    const parts = full.split('/')
    for (let count = 1; count <= parts.length; count += 1) {
      const folder = parts.slice(0, count).join('/')
      const link = contents.get(folder)
      if (link?.kind !== 'link') continue
      const next = path.normalize(
        path.join(path.dirname(folder), link.target, parts.slice(count).join('/')),
      )
      if (path.isAbsolute(link.target) || leaves(next)) return 'outside'
      return find(next.replace(/\/$/, ''), links + 1)
    }
    return 'missing'
  }

  function read(asked: string): SourceFile | Unreadable {
    const full = path.normalize(asked)
    if (path.isAbsolute(asked) || leaves(full)) return unreadable(asked, 'outside-workspace')
    const content = find(full, 0)
    if (content === 'outside') return unreadable(asked, 'outside-workspace')
    if (content === 'missing') return unreadable(asked, 'not-found')
    if (content.kind === 'unreadable') return unreadable(asked, content.reason)
    return content.kind === 'file'
      ? decodeFile(asked, content.bytes)
      : unreadable(asked, 'not-found')
  }

  return {
    name,
    paths: () => listed,
    read(asked) {
      const known = decoded.get(asked)
      if (known !== undefined) return known
      const result = read(asked)
      decoded.set(asked, result)
      return result
    },
  }
}

/**
 * A tree that is another one with some paths replaced; `undefined` takes a path away. For the base
 * and the head of a pull request: all that it does not change is read from what is at hand.
 */
export function overlayTree(
  name: TreeName,
  under: SourceTree,
  over: ReadonlyMap<string, Content | undefined>,
): SourceTree {
  const replaced = memoryTree(
    name,
    new Map(
      [...over].flatMap(([file, content]) => (content === undefined ? [] : [[file, content]])),
    ),
  )
  const kept = under.paths().filter((file) => !over.has(file))
  const listed = [...kept, ...replaced.paths()].sort()
  return {
    name,
    paths: () => listed,
    read(asked) {
      const full = path.normalize(asked)
      if (!over.has(full)) return under.read(asked)
      return over.get(full) === undefined ? unreadable(asked, 'not-found') : replaced.read(asked)
    },
  }
}

function leaves(full: string): boolean {
  return full === '..' || full.startsWith('../')
}
