import type { YamlLog } from './log.ts'
import { spanIn, withInsertion, type Origin } from './origin.ts'

/** How many spaces a tab stands for where the next line says nothing. */
const tabWidth = 2

/** More than a hand-edited file has; each is an insertion to map offsets across and a copy of the text. */
const maxTabbedLines = 200
const maxCopied = 100_000_000

interface Line {
  readonly start: number
  /** The white space at its start. */
  readonly indent: string
}

/**
 * The text with the tabs of indentations as spaces: as many as the next line has, which most often
 * is a sibling. `undefined` where there are no such tabs, or too many.
 */
export function withoutTabs(origin: Origin, log: YamlLog): Origin | undefined {
  const lines = linesOf(origin.text)
  const tabbed = lines.filter(({ indent }) => indent.includes('\t'))
  const first = tabbed[0]
  if (first === undefined || tabbed.length > maxTabbedLines) return undefined
  if (tabbed.length * origin.text.length > maxCopied) return undefined
  const span = spanIn(origin, first.start, first.start + first.indent.length)
  log.once('tab-indentation', 'tabs stand in the indentation', span, 'repaired')
  let mended = origin
  // From the last line to the first, so that offsets of the lines before stay true.
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index]
    if (line?.indent.includes('\t') !== true) continue
    const next = lines[index + 1]?.indent
    const guess = line.indent.replaceAll('\t', ' '.repeat(tabWidth)).length
    const wanted = next === undefined || next.includes('\t') ? guess : next.length
    const end = line.start + line.indent.length
    const text =
      mended.text.slice(0, line.start) + ' '.repeat(line.indent.length) + mended.text.slice(end)
    mended = { ...mended, text }
    if (wanted > line.indent.length)
      mended = withInsertion(mended, end, ' '.repeat(wanted - line.indent.length))
  }
  return mended
}

/** The lines that are not blank. */
function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  for (const match of text.matchAll(/^[ \t]*(?=[^\s])/gm))
    lines.push({ start: match.index, indent: match[0] })
  return lines
}
