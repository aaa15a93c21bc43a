import type { SourceTree, TreeName } from '../src/model/source.ts'

/** A tree of texts by path. */
export function treeOf(files: ReadonlyMap<string, string>, name: TreeName = 'head'): SourceTree {
  return {
    name,
    paths: () => [...files.keys()].toSorted(),
    read(path) {
      const text = files.get(path)
      return text === undefined
        ? { path, unreadable: 'not-found', text: 'no such file' }
        : { path, text }
    },
  }
}
