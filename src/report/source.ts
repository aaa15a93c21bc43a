import {
  lineStarts,
  positionAt,
  type Position,
  type PositionSpan,
  type Span,
} from '../model/span.ts'
import { addTo } from '../model/multimap.ts'
import { isUnreadable, type SourceTree, type TreeName } from '../model/source.ts'

/** The decoded text of the files that findings point into; `undefined` where a file cannot be read. */
export interface SourceTexts {
  text(tree: TreeName, file: string): string | undefined
}

/** Texts with their line tables, each built once and kept for the life of the value. */
export interface Sources extends SourceTexts {
  /** Lines and columns of a span. A file that cannot be read has one line: line 1, column offset + 1. */
  positions(tree: TreeName, span: Span): PositionSpan
  /** The offsets at which the lines of a file start; `[0]` where it cannot be read. */
  starts(tree: TreeName, file: string): readonly number[]
  /** Line `line` (from 1) without its line end; `undefined` where there is no such line. */
  line(tree: TreeName, file: string, line: number): string | undefined
}

interface Table {
  readonly text: string | undefined
  readonly starts: readonly number[]
}

/** Adds the cached position look-up to `texts`; a file is asked for once, however often it is pointed at. */
export function sources(texts: SourceTexts): Sources {
  const tables: Record<TreeName, Map<string, Table>> = { head: new Map(), base: new Map() }

  function table(tree: TreeName, file: string): Table {
    const known = tables[tree].get(file)
    if (known !== undefined) return known
    const text = texts.text(tree, file)
    const made = { text, starts: text === undefined ? [0] : lineStarts(text) }
    tables[tree].set(file, made)
    return made
  }

  function position(at: Table, offset: number): Position {
    const end = at.text?.length ?? offset
    return positionAt(at.text ?? '', at.starts, Math.max(0, Math.min(offset, end)))
  }

  return {
    text: (tree, file) => table(tree, file).text,
    starts: (tree, file) => table(tree, file).starts,
    positions(tree, span) {
      const at = table(tree, span.file)
      return { start: position(at, span.start), end: position(at, span.end) }
    },
    line(tree, file, line) {
      const { text, starts } = table(tree, file)
      const start = starts[line - 1]
      if (text === undefined || start === undefined) return undefined
      return text.slice(start, starts[line] ?? text.length).replace(/[\r\n]+$/, '')
    },
  }
}

/**
 * The texts with `•` in place of every visible character at the secret spans: as long as before, so that
 * every position stays. For what is shown; edits are made from the texts themselves.
 */
export function masked(
  texts: SourceTexts,
  secrets: (tree: TreeName) => readonly Span[] | undefined,
): SourceTexts {
  const grouped: Partial<Record<TreeName, ReadonlyMap<string, readonly Span[]>>> = {}
  return {
    text(tree, file) {
      const text = texts.text(tree, file)
      const byFile = (grouped[tree] ??= spansByFile(secrets(tree) ?? []))
      const own = byFile.get(file) ?? []
      if (text === undefined || own.length === 0) return text
      let shown = ''
      let at = 0
      for (const { start, end } of own.toSorted((a, b) => a.start - b.start)) {
        if (end <= at) continue
        const from = Math.max(start, at)
        shown += text.slice(at, from) + text.slice(from, end).replace(/\S/g, '•')
        at = end
      }
      return shown + text.slice(at)
    },
  }
}

function spansByFile(spans: readonly Span[]): ReadonlyMap<string, readonly Span[]> {
  const byFile = new Map<string, Span[]>()
  for (const span of spans) {
    addTo(byFile, span.file, span)
  }
  return byFile
}

/** The texts of the head tree and, on a comparison, of the base tree. */
export function textsOf(head: SourceTree, base?: SourceTree): SourceTexts {
  return {
    text(tree, file) {
      const found = tree === 'head' ? head.read(file) : base?.read(file)
      return found === undefined || isUnreadable(found) ? undefined : found.text
    },
  }
}
