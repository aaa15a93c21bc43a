import type { TreeName } from '../model/source.ts'
import { excerptLines } from './excerpt-lines.ts'
import { maximumExcerpts, type RunResult } from './result.ts'
import type { Sources } from './source.ts'

/** A line of source that excerpts show; without its line end, secrets masked. */
export interface ShownLine {
  readonly tree: TreeName
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly text: string
}

/** Longer lines are nobody's to read, and would make a report as large as the tree. */
const longestLine = 20_000

/** The lines that a page of this result quotes, each once: what `merge` needs of the sources. */
export function shownLines(
  { findings }: Pick<RunResult, 'findings'>,
  sources: Sources,
): readonly ShownLine[] {
  if (findings.length > maximumExcerpts) return []
  const shown = new Map<string, ShownLine>()
  for (const { tree, primary } of findings) {
    const { file } = primary.span
    const { first, last } = excerptLines(sources, tree, primary)
    for (let line = first; line <= last; line += 1) {
      const text = sources.line(tree, file, line)
      if (text === undefined) break
      if (text.length <= longestLine)
        shown.set(`${tree}\n${file}\n${line}`, { tree, file, line, text })
    }
  }
  return [...shown.values()]
}
