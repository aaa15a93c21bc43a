import type { Labelled } from '../../model/finding.ts'
import type { TreeName } from '../../model/source.ts'
import type { Sources } from '../source.ts'
import { shorten } from '../printable.ts'
import { excerptLines } from '../excerpt-lines.ts'
import { element, type Child, type Markup } from './element.ts'

/** Characters of a line that are shown. */
const maximumWidth = 240

/** The source lines of a place, the place marked; undefined where the text is not at hand. */
export function excerpt(sources: Sources, tree: TreeName, place: Labelled): Markup | undefined {
  const { start, end } = sources.positions(tree, place.span)
  if (sources.line(tree, place.span.file, start.line) === undefined) return undefined
  const { first, shownTo, lastMarked, last } = excerptLines(sources, tree, place)
  const rows: Markup[] = []
  for (let line = first; line <= last; line += 1) {
    const text = sources.line(tree, place.span.file, line)
    if (text === undefined) break
    const isMarked = line >= start.line && line <= shownTo
    rows.push(
      element(
        'span',
        isMarked ? { class: 'at' } : {},
        element('small', { 'aria-hidden': 'true' }, line),
        ...(isMarked
          ? markedLine(
              text,
              line === start.line ? start.column - 1 : indentOf(text),
              line === end.line ? end.column - 1 : text.length,
            )
          : [shorten(text, maximumWidth)]),
      ),
    )
  }
  const hidden = lastMarked - shownTo
  return element(
    'div',
    {},
    element('pre', { class: 'excerpt', tabindex: 0 }, element('code', {}, ...rows)),
    hidden > 0 || place.text !== ''
      ? element(
          'p',
          { class: 'label' },
          place.text,
          hidden > 0 ? ` (and ${hidden} more ${hidden === 1 ? 'line' : 'lines'})` : undefined,
        )
      : undefined,
  )
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length
}

function markedLine(text: string, from: number, to: number): readonly Child[] {
  const lead = from > maximumWidth / 2 ? from - 60 : 0
  const until = Math.max(to, from)
  return [
    (lead > 0 ? '…' : '') + text.slice(lead, from),
    until > from ? element('mark', {}, shorten(text.slice(from, until), maximumWidth)) : undefined,
    shorten(text.slice(until), maximumWidth),
  ]
}
