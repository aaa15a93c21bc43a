/** A place in one file: half-open UTF-16 offsets into the file's decoded text. */
export interface Span {
  readonly file: string
  readonly start: number
  readonly end: number
}

/** Line and column count from 1, the offset from 0; columns and offsets are UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
  readonly offset: number
}

export interface PositionSpan {
  readonly start: Position
  readonly end: Position
}

/** The offsets at which each line of `text` starts; line 1 is `[0]`. CR, LF and CRLF end a line. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code === 10) starts.push(i + 1)
    else if (code === 13 && text.charCodeAt(i + 1) !== 10) starts.push(i + 1)
  }
  return starts
}

/** The position of `offset`. A byte-order mark at the start of the text takes no column. */
export function positionAt(text: string, starts: readonly number[], offset: number): Position {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  const mark = low === 0 && offset > 0 && text.charCodeAt(0) === 0xfeff ? 1 : 0
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 - mark, offset }
}

/** The smallest span that holds both; `a` where they lie in different files. */
export function enclose(a: Span, b: Span): Span {
  if (a.file !== b.file) return a
  return { file: a.file, start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
}

/** True where `inner` lies within `outer`, borders included. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.file === inner.file && outer.start <= inner.start && inner.end <= outer.end
}

/** True where both are the same text of the same file. */
export function sameSpan(a: Span, b: Span): boolean {
  return a.file === b.file && a.start === b.start && a.end === b.end
}

/** A text that is the same for the same text of the same file alone. */
export function spanKey({ file, start, end }: Span): string {
  return `${file}\n${start}\n${end}`
}

/** Order by file, then start, then end. */
export function compareSpans(a: Span, b: Span): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.start - b.start || a.end - b.end
}
