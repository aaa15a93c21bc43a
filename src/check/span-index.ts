import type { Span } from '../model/span.ts'

/** What stands somewhere in a file. */
export interface Placed<T> {
  readonly span: Span
  readonly of: T
}

/** Spans of one file, to be asked which of them are around a place, and which begin next. */
export interface SpanIndex<T> {
  /** What the spans that contain this one are of, in the order given. */
  around(span: Span): readonly T[]
  /** What the spans are of that begin first from an offset on, in the order given. */
  next(from: number): readonly T[]
}

/** A question costs the logarithm of the number of spans, and the spans that are around the place or nearly are. */
export function spanIndex<T>(placed: readonly Placed<T>[]): SpanIndex<T> {
  const sorted = placed
    .map((entry, order) => ({ ...entry, order }))
    .sort((a, b) => a.span.start - b.span.start || a.order - b.order)
  // The furthest end of a span and all before it: where it lies before a place, none of them is around.
  const ends: number[] = []
  for (const { span } of sorted) ends.push(Math.max(ends.at(-1) ?? 0, span.end))
  const from = (offset: number): number => {
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((sorted[middle]?.span.start ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
  const inOrder = (found: readonly (Placed<T> & { readonly order: number })[]): readonly T[] => [
    ...new Set(found.toSorted((a, b) => a.order - b.order).map(({ of }) => of)),
  ]
  return {
    around(span) {
      const found: (typeof sorted)[number][] = []
      for (let at = from(span.start + 1) - 1; at >= 0 && (ends[at] ?? 0) >= span.end; at -= 1) {
        const entry = sorted[at]
        if (entry !== undefined && entry.span.end >= span.end) found.push(entry)
      }
      return inOrder(found)
    },
    next(offset) {
      const first = from(offset)
      const start = sorted[first]?.span.start
      const found: (typeof sorted)[number][] = []
      for (let at = first; sorted[at]?.span.start === start; at += 1) {
        const entry = sorted[at]
        if (entry === undefined) break
        found.push(entry)
      }
      return inOrder(found)
    },
  }
}
