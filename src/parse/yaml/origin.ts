import type { Span } from '../../model/span.ts'

/** Characters of the parsed text that a repair put there; a negative width counts those that it took away. */
export interface Insertion {
  /** Offset in the parsed text. */
  readonly at: number
  readonly width: number
}

/** The text that is parsed and the file it stands for. */
export interface Origin {
  readonly file: string
  readonly text: string
  /** The text as the file has it. */
  readonly written: string
  /** Offset in the file of the first character of `text`. */
  readonly base: number
  /** In ascending order. */
  readonly inserted: readonly Insertion[]
}

/** The file's offset for an offset of the parsed text. */
export function fileOffset(origin: Origin, offset: number): number {
  let shift = 0
  for (const { at, width } of origin.inserted) {
    if (at > offset || (at === offset && width > 0)) break
    shift += Math.min(width, offset - at)
  }
  return origin.base + offset - shift
}

export function spanIn(origin: Origin, start: number, end: number): Span {
  if (origin.inserted.length === 0)
    return { file: origin.file, start: origin.base + start, end: origin.base + end }
  return { file: origin.file, start: fileOffset(origin, start), end: fileOffset(origin, end) }
}

/** True where the file has `text` at the span, letter for letter: repairs may have changed what was parsed. */
export function isVerbatim(origin: Origin, text: string, span: Span): boolean {
  if (origin.text === origin.written) return true
  const start = span.start - origin.base
  return span.end - span.start === text.length && origin.written.startsWith(text, start)
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

/** The origin without the character at an offset of the parsed text. */
export function withDeletion(origin: Origin, at: number): Origin {
  const moved = origin.inserted.map((one) => (one.at > at ? { ...one, at: one.at - 1 } : one))
  return {
    ...origin,
    text: origin.text.slice(0, at) + origin.text.slice(at + 1),
    inserted: [...moved, { at, width: -1 }].sort((a, b) => a.at - b.at),
  }
}
