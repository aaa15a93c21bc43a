import type { SourceTree } from '../model/source.ts'
import { grouped } from '../report/printable.ts'

/** Milliseconds between two lines: often enough to see that it goes on, seldom enough not to slow it. */
const pace = 100

export interface Progress {
  /** The tree, every first read of a file counted. */
  watched(tree: SourceTree, total: number): SourceTree
  stage(name: string): void
  done(): void
}

/** Progress on one line of a terminal, written over and wiped at the end. */
export function progressOn(write: (text: string) => void, now: () => number): Progress {
  let last = -Infinity
  let text = ''
  const show = (line: string): void => {
    const padded = line.padEnd(text.length)
    text = line
    write(`\r${padded}`)
  }
  return {
    watched(tree, total) {
      const seen = new Set<string>()
      return {
        name: tree.name,
        paths: () => tree.paths(),
        read(path) {
          seen.add(path)
          if (now() - last >= pace) {
            last = now()
            show(`reading: ${grouped(seen.size)} of ${grouped(total)} files`)
          }
          return tree.read(path)
        },
      }
    },
    stage: (name) => {
      show(name)
    },
    done() {
      if (text !== '') write(`\r${' '.repeat(text.length)}\r`)
      text = ''
    },
  }
}

/** Where nobody looks: nothing. */
export const silent: Progress = {
  watched: (tree) => tree,
  stage: () => undefined,
  done: () => undefined,
}
