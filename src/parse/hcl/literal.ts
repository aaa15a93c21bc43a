import type { LiteralPiece } from '../../model/value.ts'
import { fail, spanFrom } from './scanner.ts'
import type { Reader } from './scanner.ts'

const escapes: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['"', '"'],
  ['\\', '\\'],
])

/** The piece of an escape in a quoted string; the reader stands at the backslash and is moved behind it. */
export function readEscape(reader: Reader): LiteralPiece {
  const start = reader.at
  const letter = reader.text.charAt(start + 1)
  reader.at = start + 2
  const plain = escapes.get(letter)
  if (plain !== undefined) return piece(reader, start, plain)
  const digits = letter === 'u' ? 4 : letter === 'U' ? 8 : 0
  if (digits === 0) fail(reader, 'invalid-escape', `The escape "\\${letter}" does not exist`, start)
  const hex = reader.text.slice(start + 2, start + 2 + digits)
  if (!/^[0-9a-fA-F]+$/.test(hex) || hex.length !== digits)
    fail(reader, 'invalid-escape', `The escape "\\${letter}" needs ${digits} hex digits`, start)
  reader.at += digits
  const point = Number.parseInt(hex, 16)
  const known = point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)
  return piece(reader, start, known ? String.fromCodePoint(point) : '\ufffd')
}

/** The piece of `$${` or `%%{`, which stand for `${` and `%{`. */
export function readDoubledMark(reader: Reader): LiteralPiece {
  const start = reader.at
  reader.at = start + 3
  return piece(reader, start, `${reader.text.charAt(start)}{`)
}

function piece(reader: Reader, start: number, text: string): LiteralPiece {
  return { kind: 'literal', text, span: spanFrom(reader, start), exact: false }
}

const textRun = /[^"\\$%\n\r]*/y

/** Where text that means itself ends: at what may close a string, escape, interpolate or break the line. */
export function behindText(text: string, start: number): number {
  textRun.lastIndex = start
  return textRun.test(text) ? textRun.lastIndex : start
}

/** Pieces without the white space at their end. */
export function trimEnd(pieces: readonly LiteralPiece[]): readonly LiteralPiece[] {
  const kept = [...pieces]
  for (let last = kept.pop(); last !== undefined; last = kept.pop()) {
    const text = last.text.trimEnd()
    if (text === '') continue
    const { file, start, end } = last.span
    const span = last.exact ? { file, start, end: start + text.length } : { file, start, end }
    return [...kept, { ...last, text, span }]
  }
  return kept
}

/** Pieces without the white space at their start. */
export function trimStart(pieces: readonly LiteralPiece[]): readonly LiteralPiece[] {
  for (const [index, first] of pieces.entries()) {
    const text = first.text.trimStart()
    if (text !== '')
      return [dropStart(first, first.text.length - text.length), ...pieces.slice(index + 1)]
  }
  return []
}

/** A piece without its first `count` characters. */
export function dropStart(piece: LiteralPiece, count: number): LiteralPiece {
  if (count === 0) return piece
  const { file, start, end } = piece.span
  const span = piece.exact ? { file, start: start + count, end } : piece.span
  return { ...piece, text: piece.text.slice(count), span }
}

/** Pieces with neighbours joined where the source runs on. */
export function joinRuns(pieces: readonly LiteralPiece[]): readonly LiteralPiece[] {
  if (pieces.length < 2) return pieces
  const joined: LiteralPiece[] = []
  let run: LiteralPiece[] = []
  const close = (): void => {
    const [first] = run
    const last = run.at(-1)
    if (first === undefined || last === undefined) return
    const span = { file: first.span.file, start: first.span.start, end: last.span.end }
    const text = run.length === 1 ? first.text : run.map((one) => one.text).join('')
    joined.push({ kind: 'literal', text, span, exact: first.exact })
    run = []
  }
  for (const next of pieces) {
    const last = run.at(-1)
    if (last !== undefined && !(last.exact && next.exact && last.span.end === next.span.start))
      close()
    run.push(next)
  }
  close()
  return joined
}
