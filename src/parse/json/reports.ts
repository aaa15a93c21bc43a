import type { MapNode } from '../node.ts'
import { atLineStart, lineEnd, type Cursor } from './cursor.ts'
import { duplicateMessage, duplicates } from './duplicate-keys.ts'
import { whereIndentationStops } from './indentation.ts'

/** The mistakes that the parser meets between values; those inside strings are told where they are read. */

export function missingComma(cursor: Cursor, at: number): void {
  cursor.log.add({
    code: 'missing-comma',
    message: 'a comma is missing after this element',
    start: at,
    end: at,
    repair: { title: 'Insert the missing comma', edits: [{ start: at, end: at, text: ',' }] },
  })
}

export function trailingComma(cursor: Cursor, at: number): void {
  cursor.log.add({
    code: 'trailing-comma',
    message: 'a comma stands before the closing bracket',
    start: at,
    end: at + 1,
    outcome: 'tolerated',
    repair: { title: 'Delete the comma', edits: [{ start: at, end: at + 1, text: '' }] },
  })
}

export function extraComma(cursor: Cursor, at: number): void {
  cursor.log.add({
    code: 'extra-comma',
    message: 'a comma stands where no element ends',
    start: at,
    end: at + 1,
    repair: { title: 'Delete the comma', edits: [{ start: at, end: at + 1, text: '' }] },
  })
}

export function wrongSeparator(cursor: Cursor, at: number): void {
  cursor.log.add({
    code: 'wrong-separator',
    message: '; is used instead of a comma',
    start: at,
    end: at + 1,
    repair: { title: 'Use a comma', edits: [{ start: at, end: at + 1, text: ',' }] },
  })
}

export function missingColon(cursor: Cursor, at: number): void {
  cursor.log.add({
    code: 'missing-colon',
    message: 'a colon is missing after this key',
    start: at,
    end: at,
    repair: { title: 'Insert the missing colon', edits: [{ start: at, end: at, text: ':' }] },
  })
}

export function equalsForColon(cursor: Cursor, start: number, end: number): void {
  cursor.log.add({
    code: 'wrong-separator',
    message: `${cursor.text.slice(start, end)} is used instead of a colon`,
    start,
    end,
    repair: { title: 'Use a colon', edits: [{ start, end, text: ':' }] },
  })
}

export function missingValue(cursor: Cursor, start: number, end: number): void {
  cursor.log.add({
    code: 'missing-value',
    message: 'this key has no value',
    start,
    end,
    outcome: 'unreadable',
  })
}

export function missingKey(cursor: Cursor, at: number): void {
  cursor.log.add({
    code: 'missing-key',
    message: 'this value has no key',
    start: at,
    end: at + 1,
    outcome: 'unreadable',
  })
}

export function missingBrace(cursor: Cursor, at: number): void {
  cursor.log.add({
    code: 'missing-brace',
    message: 'the { before this key is missing',
    start: at,
    end: at,
    repair: {
      title: 'Insert the missing brace',
      edits: [{ start: at, end: at, text: '{' }],
      safety: 'unsafe',
    },
  })
}

export function bracesForBrackets(cursor: Cursor, at: number): void {
  cursor.log.add({
    code: 'braces-for-brackets',
    message: 'a list stands in { } instead of [ ]',
    start: at,
    end: at + 1,
  })
}

export function ellipsis(cursor: Cursor, start: number, end: number): void {
  cursor.log.add({
    code: 'ellipsis',
    message: 'something is left out here',
    start,
    end,
    outcome: 'unreadable',
  })
}

export function engineMark(cursor: Cursor, start: number, end: number): void {
  const { text } = cursor
  const mark = end - start > 40 ? `${text.slice(start, start + 40)}…` : text.slice(start, end)
  cursor.log.once({
    code: 'template-placeholder',
    message: `${mark} is for a template engine: what it writes is not known here`,
    start,
    end,
    outcome: 'tolerated',
  })
}

export function unexpected(cursor: Cursor): void {
  const { at, text } = cursor
  cursor.log.add({
    code: 'unexpected-character',
    message: `${text[at] ?? ''} is not expected here`,
    start: at,
    end: at + 1,
  })
}

/** A closing bracket more than was opened; alone on its line, the line goes with it. */
export function surplus(cursor: Cursor): void {
  const { at, text } = cursor
  const bracket = text.charAt(at)
  const end = at + 1
  let start = at
  while (start > cursor.source.start && /[ \t]/.test(text.charAt(start - 1))) start -= 1
  const isAlone =
    atLineStart(cursor, start) &&
    start > cursor.source.start &&
    /^[ \t]*$/.test(text.slice(end, lineEnd(cursor, end)))
  if (!isAlone) start = at
  else start -= text.startsWith('\r\n', start - 2) ? 2 : 1
  cursor.log.add({
    code: 'surplus-bracket',
    message: `this ${bracket} closes nothing`,
    start: at,
    end,
    repair: {
      title: `Remove the surplus ${bracket}`,
      edits: [{ start, end, text: '' }],
      safety: 'safe',
    },
  })
}

export function tooDeep(cursor: Cursor, at: number, limit: number): void {
  cursor.log.add({
    code: 'too-deep',
    message: `brackets are nested more than ${limit} deep`,
    start: at,
    end: at + 1,
    outcome: 'unreadable',
  })
}

/** What showed that a bracket was not closed: the end of the text, another bracket, a key, an element. */
export type UnclosedBy = 'end' | 'bracket' | 'key' | 'element'

/**
 * A bracket that is never closed. A key in a list or an element in a map shows where the closing
 * one belongs; else the place is where the indentation stops fitting.
 */
export function unclosed(
  cursor: Cursor,
  bracket: '[' | '{',
  open: number,
  lastEnd: number,
  by: UnclosedBy,
): void {
  const close = bracket === '[' ? ']' : '}'
  const plain = by === 'key' || by === 'element'
  const at = plain ? lastEnd : (whereIndentationStops(cursor, open) ?? lastEnd)
  cursor.log.add({
    code: 'unclosed',
    message: `the closing ${close} is missing here`,
    start: at,
    end: at,
    repair: {
      title: `Insert the missing ${close}`,
      edits: [{ start: at, end: at, text: close }],
      safety: plain ? 'safe' : 'unsafe',
    },
  })
}

/** Two keys of one map that are the same text; readers keep the last. */
export function duplicateKeys(cursor: Cursor, entries: MapNode['entries']): void {
  for (const { key } of duplicates(entries))
    cursor.log.located({
      code: 'duplicate-key',
      message: duplicateMessage(key.text),
      span: key.span,
      outcome: 'tolerated',
    })
}
