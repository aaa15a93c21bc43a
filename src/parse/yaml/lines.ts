import type { Edit } from '../../model/edit.ts'
import type { YamlLog } from './log.ts'
import { fileOffset, withDeletion, withInsertion, type Origin } from './origin.ts'

/** A line of a text that is not blank. */
interface Line {
  readonly start: number
  readonly end: number
  readonly indent: number
  readonly isItem: boolean
}

/** The line that holds `at`, or the one before or after it that is not blank. */
function lineAround(text: string, at: number, step: -1 | 0 | 1): Line | undefined {
  let start = text.lastIndexOf('\n', at - 1) + 1
  for (let tries = 0; tries < 20; tries += 1) {
    if (step === 1 || (step === 0 && tries > 0)) {
      const next = text.indexOf('\n', start)
      if (next < 0) return undefined
      start = next + 1
    } else if (step === -1) {
      if (start === 0) return undefined
      start = text.lastIndexOf('\n', start - 2) + 1
    }
    const line = lineAt(text, start)
    if (line !== undefined) return line
    if (step === 0) return undefined
  }
  return undefined
}

function lineAt(text: string, start: number): Line | undefined {
  const stop = text.indexOf('\n', start)
  const end = stop < 0 ? text.length : stop
  let first = start
  while (first < end && text.charCodeAt(first) === 32) first += 1
  const code = text.charCodeAt(first)
  if (first >= end || code === 13 || code === 35) return undefined
  const isItem = code === 45 && (text.charCodeAt(first + 1) === 32 || first + 1 === end)
  return { start, end, indent: first - start, isItem }
}

/**
 * One line that is indented one column more or less than the sibling before or behind it: moved to
 * its sibling's column. `undefined` where the failure is another.
 */
export function alignLine(origin: Origin, position: number, log: YamlLog): Origin | undefined {
  const failed = lineAround(origin.text, position, 0) ?? lineAround(origin.text, position, -1)
  if (failed === undefined) return undefined
  const before = lineAround(origin.text, failed.start, -1)
  return (
    align(origin, failed, log) ?? (before === undefined ? undefined : align(origin, before, log))
  )
}

function align(origin: Origin, line: Line, log: YamlLog): Origin | undefined {
  const { text } = origin
  const next = lineAround(text, line.start, 1)
  const before = lineAround(text, line.start, -1)
  // Behind an invisible character nothing says where a line starts, or where its neighbour does.
  const isOdd = (one: Line): boolean => /[\s\u200b\u2060]/.test(text.charAt(one.start + one.indent))
  if ([line, next, before].some((one) => one !== undefined && isOdd(one))) return undefined
  const sibling = [next, before].find(
    (other) => other?.isItem === line.isItem && Math.abs(other.indent - line.indent) === 1,
  )
  if (sibling === undefined) return undefined
  // A line that has a sibling at its own column is in its place.
  const own = [next, before].some(
    (other) => other?.isItem === line.isItem && other.indent === line.indent,
  )
  if (own) return undefined
  const at = fileOffset(origin, line.start)
  const span = { file: origin.file, start: at, end: fileOffset(origin, line.start + line.indent) }
  const more = sibling.indent > line.indent
  const edit: Edit = more
    ? { span: { ...span, end: at }, text: ' ' }
    : { span: { ...span, end: at + 1 }, text: '' }
  const message = 'this line is not indented like its siblings'
  log.add('uneven-indentation', message, span, 'repaired', {
    title: 'Align the line with its siblings',
    safety: 'safe',
    edits: [edit],
  })
  return more ? withInsertion(origin, line.start, ' ') : withDeletion(origin, line.start)
}

/** A value or item that opens a quote and does not close it, with a new entry on the next line. */
const openDouble = /^ *(?:- )*(?:[\w.-]+: +)?(?:![\w:]+ +)?"(?:[^"\\]|\\.)*$/
const openSingle = /^ *(?:- )*(?:[\w.-]+: +)?(?:![\w:]+ +)?'(?:[^']|'')*$/
const newEntry = /^ *(?:- |[\w.-]+:(?: |$))/

/** The quote that a line opens and leaves open although the next line starts a new entry. */
function openQuote(line: string, next: string): string | undefined {
  if (next !== '' && !newEntry.test(next)) return undefined
  if (line.includes('"') && openDouble.test(line)) return '"'
  return line.includes("'") && openSingle.test(line) ? "'" : undefined
}

function closedAt(origin: Origin, at: number, quote: string, log: YamlLog): Origin {
  const offset = fileOffset(origin, at)
  const span = { file: origin.file, start: offset, end: offset }
  log.add('missing-quote', 'the closing quote of this string is missing', span, 'repaired', {
    title: 'Insert the missing quote',
    safety: 'safe',
    edits: [{ span, text: quote }],
  })
  return withInsertion(origin, at, quote)
}

/** The text with the quote closed that the line before `position` leaves open; else `undefined`. */
export function closeQuoteBefore(
  origin: Origin,
  position: number,
  log: YamlLog,
): Origin | undefined {
  const { text } = origin
  const start = text.lastIndexOf('\n', position - 1) + 1
  const stop = text.indexOf('\n', start)
  if (start < 2) return undefined
  const before = text.lastIndexOf('\n', start - 2) + 1
  const line = text.slice(before, start - 1).trimEnd()
  const next = text.slice(start, stop < 0 ? text.length : stop).trimEnd()
  const quote = next === '' ? undefined : openQuote(line, next)
  return quote === undefined ? undefined : closedAt(origin, before + line.length, quote, log)
}

/** The text with the closing quotes of such lines; `undefined` where there are none. */
export function closeQuotes(origin: Origin, log: YamlLog): Origin | undefined {
  const lines = origin.text.split('\n')
  let mended = origin
  let shift = 0
  let start = 0
  let closed = 0
  for (const [index, full] of lines.entries()) {
    const line = full.trimEnd()
    const quote = openQuote(line, lines[index + 1]?.trimEnd() ?? '')
    if (quote !== undefined) {
      closed += 1
      if (closed > 20) return undefined
      mended = closedAt(mended, start + line.length + shift, quote, log)
      shift += 1
    }
    start += full.length + 1
  }
  return closed > 0 ? mended : undefined
}
