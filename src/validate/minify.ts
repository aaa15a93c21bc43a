import { lineStarts } from '../model/span.ts'
import type { ServiceLocation, ServicePosition, ValidationFinding } from './finding.ts'

/** A JSON text without the blanks between its tokens, and the way back. */
export interface Minified {
  readonly text: string
  /** The findings on `text`, their spans as they are in the text it was made from. */
  restore(findings: readonly ValidationFinding[]): readonly ValidationFinding[]
}

/** Takes the blanks out between tokens; strings stay as they are. Linear; text that is no JSON survives too. */
export function minify(source: string): Minified {
  const runs: { readonly from: number; readonly to: number; readonly at: number }[] = []
  let text = ''
  let start = -1
  let inString = false
  const close = (end: number) => {
    if (start < 0) return
    runs.push({ from: start, to: end, at: text.length })
    text += source.slice(start, end)
    start = -1
  }
  for (let at = 0; at < source.length; at += 1) {
    const code = source.charCodeAt(at)
    if (inString) {
      if (code === 92) at += 1
      else if (code === 34) inString = false
      continue
    }
    if (code === 32 || code === 9 || code === 10 || code === 13 || code === 0xfeff) {
      close(at)
      continue
    }
    if (code === 34) inString = true
    if (start < 0) start = at
  }
  close(source.length)
  const sourceOf = (offset: number, isEnd: boolean): number => {
    // The end of a span belongs to the run of the character before it.
    const wanted = isEnd ? offset - 1 : offset
    let low = 0
    let high = runs.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((runs[middle]?.at ?? 0) <= wanted) low = middle
      else high = middle - 1
    }
    const run = runs[low]
    if (run === undefined) return 0
    return Math.min(run.from + Math.max(offset - run.at, 0), run.to)
  }
  return {
    text,
    restore: (findings) => restoreSpans(findings, source, text.length, sourceOf),
  }
}

function restoreSpans(
  findings: readonly ValidationFinding[],
  source: string,
  length: number,
  sourceOf: (offset: number, isEnd: boolean) => number,
): readonly ValidationFinding[] {
  const starts = lineStarts(source)
  const position = (offset: number): ServicePosition => {
    let line = 0
    let high = starts.length - 1
    while (line < high) {
      const middle = (line + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) line = middle
      else high = middle - 1
    }
    return { line: line + 1, column: offset - (starts[line] ?? 0), offset }
  }
  const restore = ({ path, span }: ServiceLocation): ServiceLocation => {
    // A finding about the document as a whole spans its text, blanks around it included.
    const isWhole = path.length === 0 && span.start.offset === 0 && span.end.offset >= length
    const start = isWhole ? 0 : sourceOf(span.start.offset, false)
    const end = isWhole ? source.length : sourceOf(span.end.offset, true)
    return { path, span: { start: position(start), end: position(end) } }
  }
  return findings.map((finding) => ({ ...finding, locations: finding.locations.map(restore) }))
}
