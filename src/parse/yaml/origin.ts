import type { Span } from '../../model/span.ts'

/** Characters of the parsed text that a repair put there. */
export interface Insertion {
  /** Offset in the parsed text. */
  readonly at: number
  readonly width: number
}

/** The text that is parsed and the file it stands for. */
export interface Origin {
  readonly file: string
  readonly text: string
  /** Offset in the file of the first character of `text`. */
  readonly base: number
  /** In ascending order. */
  readonly inserted: readonly Insertion[]
}

/** The file's offset for an offset of the parsed text. */
export function fileOffset(origin: Origin, offset: number): number {
  let shift = 0
  for (const { at, width } of origin.inserted) {
    if (at >= offset) break
    shift += Math.min(width, offset - at)
  }
  return origin.base + offset - shift
}

export function spanIn(origin: Origin, start: number, end: number): Span {
  if (origin.inserted.length === 0)
    return { file: origin.file, start: origin.base + start, end: origin.base + end }
  return { file: origin.file, start: fileOffset(origin, start), end: fileOffset(origin, end) }
}

/** The origin with `text` put in at an offset of the parsed text. */
export function withInsertion(origin: Origin, at: number, text: string): Origin {
  const width = text.length
  const moved = origin.inserted.map((one) => (one.at >= at ? { ...one, at: one.at + width } : one))
  return {
    ...origin,
    text: origin.text.slice(0, at) + text + origin.text.slice(at),
    inserted: [...moved, { at, width }].sort((a, b) => a.at - b.at),
  }
}
