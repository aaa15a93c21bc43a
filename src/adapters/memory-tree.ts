import { posix as path } from 'node:path'
import type { SourceFile, SourceTree, TreeName, Unreadable } from '../model/source.ts'
import { decodeFile, unreadable } from './decode.ts'
import { leaves, throughLinks } from './links.ts'
import { readOnce } from './read-once.ts'

/** What a tree in memory holds at a path. */
export type Content =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  /** The target is relative to the folder of the link. */
  | { readonly kind: 'link'; readonly target: string }
  | { readonly kind: 'unreadable'; readonly reason: Unreadable['unreadable'] }

/** A source tree of contents that are already here, with links followed inside it only. */
export function memoryTree(name: TreeName, contents: ReadonlyMap<string, Content>): SourceTree {
  const listed = [...contents.keys()].sort()

  function read(asked: string): SourceFile | Unreadable {
    const full = path.normalize(asked)
    if (path.isAbsolute(asked) || leaves(full)) return unreadable(asked, 'outside-workspace')
    const content = throughLinks(
      full,
      (at) => contents.get(at),
      (entry) => (entry.kind === 'link' ? entry : undefined),
    )
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
    read: readOnce(read),
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
