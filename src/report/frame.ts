import type { TreeName } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import { printable, shorten } from './printable.ts'
import type { Sources } from './source.ts'

/** The longest source line that a frame shows; longer ones are cut around the marked part. */
const maxWidth = 160

/**
 * The source line of a span with a caret line under it, for terminals and logs; several lines are
 * shown by their first with the count of the rest. Empty where the text is not at hand.
 */
export function frame(
  sources: Sources,
  tree: TreeName,
  span: Span,
  label: string,
): readonly string[] {
  const { start, end } = sources.positions(tree, span)
  const source = sources.line(tree, span.file, start.line)
  if (source === undefined) return []
  const gutter = String(start.line)
  const blank = ' '.repeat(gutter.length)
  const from = start.column - 1
  const to =
    start.line === end.line
      ? Math.max(end.column - 1, from + 1)
      : Math.max(source.trimEnd().length, from + 1)
  const cut = from > maxWidth / 2 ? from - 40 : 0
  const before = printable(source.slice(cut, from))
  const marked = printable(source.slice(from, to))
  const after = printable(source.slice(to))
  const lead = cut > 0 ? '…' : ''
  const carets = '^'.repeat(Math.max(1, Math.min(marked.length, maxWidth)))
  const more =
    end.line > start.line
      ? ` (and ${end.line - start.line} more ${end.line - start.line === 1 ? 'line' : 'lines'})`
      : ''
  return [
    ` ${blank} |`,
    ` ${gutter} | ${shorten(lead + before + marked + after, maxWidth)}`,
    ` ${blank} | ${' '.repeat(lead.length + before.length)}${carets}${label === '' ? '' : ` ${printable(label)}`}${more}`,
  ]
}
