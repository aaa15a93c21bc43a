import type { SourceTree, TreeName } from '../../src/model/source.ts'

/** A tree of texts by path. */
export function memoryTree(
  files: Readonly<Record<string, string>>,
  name: TreeName = 'head',
): SourceTree {
  const texts = new Map(Object.entries(files))
  return {
    name,
    paths: () => [...texts.keys()].toSorted(),
    read(path) {
      const text = texts.get(path)
      return text === undefined
        ? { path, unreadable: 'not-found', text: 'there is no such file' }
        : { path, text }
    },
  }
}
