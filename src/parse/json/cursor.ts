import { isOddSpace, isZeroWidth } from './characters.ts'
import type { LocatedText } from './located-text.ts'
import type { ProblemLog } from './problem-log.ts'

/** A place in a text that is being read. */
export interface Cursor {
  readonly source: LocatedText
  readonly text: string
  readonly end: number
  readonly log: ProblemLog
  at: number
}

/** The code at `at`, NaN at the end. */
export function peek(cursor: Cursor, ahead = 0): number {
  const at = cursor.at + ahead
  return at < cursor.end ? cursor.text.charCodeAt(at) : NaN
}

export function lineEnd(cursor: Cursor, from: number): number {
  const text = cursor.text
  let at = from
  while (at < cursor.end) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13) break
    at += 1
  }
  return at
}

export function atLineStart(cursor: Cursor, at: number): boolean {
  const before = at > cursor.source.start ? cursor.text.charCodeAt(at - 1) : 10
  return before === 10 || before === 13
}

/** White space, comments, code fences, conflict markers and invisible characters. */
export function skipSpace(cursor: Cursor): void {
  const text = cursor.text
  const end = cursor.end
  let at = cursor.at
  for (;;) {
    if (at >= end) break
    const code = text.charCodeAt(at)
    if (code === 32 || code === 10 || code === 13 || code === 9) {
      at += 1
      continue
    }
    if (code > 64 && code < 0x80 && code !== 96 && code !== 124) break
    if (code === 34 || code === 44) break
    cursor.at = at
    const next = skipOddity(cursor, code)
    if (next === at) break
    at = next
  }
  cursor.at = at
}

/** Where reading goes on behind something that is no JSON and holds no value; the same place if it is none. */
function skipOddity(cursor: Cursor, code: number): number {
  const { at, text, end, log } = cursor
  if (code === 47) return skipSlashComment(cursor)
  if (code === 35) {
    const stop = lineEnd(cursor, at)
    comment(cursor, at, stop)
    return stop
  }
  if (code === 96 && text.startsWith('```', at)) {
    const stop = lineEnd(cursor, at)
    log.once({
      code: 'code-fence',
      message: 'a Markdown code fence stands in the text',
      start: at,
      end: stop,
    })
    return stop
  }
  if ((code === 60 || code === 61 || code === 62 || code === 124) && isConflictMarker(cursor, code))
    return skipConflictMarker(cursor)
  if (!isOddSpace(code)) return at
  if (code === 0xfeff && at === 0) return Math.min(end, at + 1)
  log.once(
    {
      code: 'odd-space',
      message: `invisible character ${codePoint(code)} where JSON expects a space`,
      start: at,
      end: at + 1,
    },
    'Replace the invisible characters',
    [{ start: at, end: at + 1, text: isZeroWidth(code) ? '' : spaceFor(code) }],
  )
  return at + 1
}

function spaceFor(code: number): string {
  return code === 0x2028 || code === 0x2029 || code === 0x85 ? '\n' : ' '
}

export function codePoint(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

function skipSlashComment(cursor: Cursor): number {
  const { at, text, end } = cursor
  const second = peek(cursor, 1)
  if (second === 47) {
    const stop = lineEnd(cursor, at)
    comment(cursor, at, stop)
    return stop
  }
  if (second !== 42) return at
  const close = text.indexOf('*/', at + 2)
  const stop = close < 0 || close + 2 > end ? end : close + 2
  comment(cursor, at, stop)
  return stop
}

function comment(cursor: Cursor, start: number, end: number): void {
  cursor.log.once({
    code: 'comment',
    message: 'JSON has no comments',
    start,
    end,
    outcome: 'tolerated',
  })
}

/** Seven equal characters at the start of a line, as git leaves them. */
function isConflictMarker(cursor: Cursor, code: number): boolean {
  if (!atLineStart(cursor, cursor.at)) return false
  for (let ahead = 1; ahead < 7; ahead += 1) if (peek(cursor, ahead) !== code) return false
  return peek(cursor, 7) !== code
}

function skipConflictMarker(cursor: Cursor): number {
  const stop = lineEnd(cursor, cursor.at)
  cursor.log.add({
    code: 'conflict-marker',
    message: 'a merge-conflict marker stands in the text; both sides are read',
    start: cursor.at,
    end: stop,
  })
  return stop
}
