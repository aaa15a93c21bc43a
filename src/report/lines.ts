import type { TreeName } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import type { SourceTexts } from './source.ts'

/** Lines from `first` to `last`, both counted from 1 and included. */
export interface LineRange {
  readonly first: number
  readonly last: number
}

/**
 * The lines of a text as git and GitHub count them: only a line feed ends one, unlike `lineStarts`
 * of the model, which takes a lone carriage return for one too.
 */
export interface GitLines {
  readonly text: string
  readonly count: number
  /** The line that holds the offset; the last line for the end of a text that ends with a feed. */
  lineAt(offset: number): number
  /** Offset at which a line starts; the text's length for the line after the last. */
  startOf(line: number): number
}

export function gitLines(text: string): GitLines {
  const starts = [0]
  for (
    let at = text.indexOf('\n');
    at >= 0 && at + 1 < text.length;
    at = text.indexOf('\n', at + 1)
  )
    starts.push(at + 1)
  return {
    text,
    count: starts.length,
    lineAt(offset) {
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((starts[middle] ?? 0) <= offset) low = middle
        else high = middle - 1
      }
      return low + 1
    },
    startOf: (line) => starts[line - 1] ?? text.length,
  }
}

/** The lines of a span; a span that ends at the start of a line does not touch that line. */
export function rangeOf(lines: GitLines, span: Pick<Span, 'start' | 'end'>): LineRange {
  const first = lines.lineAt(span.start)
  return { first, last: Math.max(first, lines.lineAt(Math.max(span.start, span.end - 1))) }
}

/** The line table of a file; undefined where it cannot be read. */
export type LinesOf = (tree: TreeName, file: string) => GitLines | undefined

/** Reports that were read back: line tables, and no text to make them of. */
export interface LinedTexts extends SourceTexts {
  readonly lines: LinesOf
}

const tables = new WeakMap<SourceTexts, LinesOf>()

/** Line tables of files, each made once and kept as long as the texts. */
export function gitLinesOf(texts: SourceTexts | LinedTexts): LinesOf {
  if ('lines' in texts) return texts.lines
  const made = tables.get(texts) ?? tablesOf(texts)
  tables.set(texts, made)
  return made
}

function tablesOf(texts: SourceTexts): LinesOf {
  const known: Record<TreeName, Map<string, GitLines | undefined>> = {
    head: new Map(),
    base: new Map(),
  }
  return (tree, file) => {
    if (known[tree].has(file)) return known[tree].get(file)
    const text = texts.text(tree, file)
    const made = text === undefined ? undefined : gitLines(text)
    known[tree].set(file, made)
    return made
  }
}
