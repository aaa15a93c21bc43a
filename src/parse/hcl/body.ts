import type { SyntaxProblem } from '../../model/problem.ts'
import type { Attribute, Block, Body, Label } from './ast.ts'
import { readExpression } from './expression.ts'
import { behindText, readEscape } from './literal.ts'
import { atTopHeader, atTopWord, lineEnd } from './landmarks.ts'
import { skipItem } from './recovery.ts'
import {
  deeper,
  fail,
  HclFailure,
  landmarksOf,
  peek,
  seen,
  spanFrom,
  take,
  takeIdentifier,
  takeNewline,
} from './scanner.ts'
import type { Reader } from './scanner.ts'

/** Arguments and blocks that were read so far. */
interface Draft {
  readonly attributes: Attribute[]
  readonly blocks: Block[]
  readonly names: Set<string>
}

/** Reads items up to the end of the text, or for a nested body to its closing brace. Never raises. */
export function readBody(reader: Reader, nested: boolean): Body {
  const start = reader.at
  const draft: Draft = { attributes: [], blocks: [], names: new Set() }
  for (;;) {
    const { depth } = reader
    const mark = reader.problems.length
    let from = reader.at
    let isRead = false
    try {
      const code = peek(reader)
      from = reader.at
      if (Number.isNaN(code)) {
        if (nested) fail(reader, 'unclosed-block', 'The block is not closed', start)
        break
      }
      if (code === 10) {
        takeNewline(reader)
        continue
      }
      if (code === 125) {
        if (nested) break
        fail(reader, 'unexpected-brace', 'This brace closes nothing')
      }
      if (nested && reader.closeAtHeaders && atTopHeader(reader.text, reader.at))
        fail(reader, 'unclosed-block', 'The block before this line is not closed')
      const what = readItem(reader, draft)
      isRead = true
      endItem(reader, what)
    } catch (error) {
      if (!(error instanceof HclFailure)) throw error
      reader.depth = depth
      reader.newlines = true
      reader.problems.length = mark
      const problem = conflictAt(reader.text, error.problem) ?? error.problem
      if (!isToldBefore(reader, problem, nested)) reader.problems.push(problem)
      landmarksOf(reader)
      if (error.problem.code === 'unclosed-block') break
      // What was read is not read again: nested blocks, each with something behind it, would double the work.
      const until = reader.at
      if (isRead) skipBehind(reader, reader.at, nested)
      else recover(reader, from, draft, nested)
      reader.wasted += Math.max(0, until - from) + Math.abs(reader.at - from)
      if (reader.wasted > mostWasted(reader.text)) giveUp(reader)
    }
  }
  return { attributes: draft.attributes, blocks: draft.blocks, span: spanFrom(reader, start) }
}

const longestMark = 200
const conflictMark = /^(?:<{7}|\|{7}|={7}|>{7})(?: |\r?$)/

/** The problem of a line that git has put between two versions, which is no mistake of its own. */
function conflictAt(text: string, { span }: SyntaxProblem): SyntaxProblem | undefined {
  // A line that is longer begins with no mark; one may hold any number of problems.
  const before = text.slice(Math.max(0, span.start - longestMark), span.start)
  const start = span.start - before.length + before.lastIndexOf('\n') + 1
  if (start > 0 && text.charCodeAt(start - 1) !== 10) return undefined
  const end = lineEnd(text, start)
  if (!conflictMark.test(text.slice(start, Math.min(end, start + 9)))) return undefined
  const message = 'A merge conflict is not resolved here'
  return {
    ...{ code: 'merge-conflict', message, outcome: 'unreadable' },
    span: { ...span, start, end: Math.max(start + 7, Math.min(end, start + 80)) },
  }
}

/** Characters of a body whose closing brace is looked for. */
const longestBody = 20_000
const longestHead = 500

/** True for what follows from the problem before it: the other marks of a conflict, the end of a block that has no head. */
function isToldBefore(reader: Reader, { code, span }: SyntaxProblem, nested: boolean): boolean {
  if (code === 'merge-conflict')
    return (
      reader.text.charAt(span.start) !== '<' && reader.problems.some((one) => one.code === code)
    )
  const before = reader.problems.at(-1)
  if (code !== 'unexpected-brace' || nested || before === undefined) return false
  const isHead = before.code === 'invalid-block' || before.code === 'unterminated-string'
  if (!isHead || span.start - before.span.start > longestBody) return false
  const line = reader.text.slice(Math.max(0, before.span.start - longestHead), before.span.start)
  const from = before.span.start - line.length + line.lastIndexOf('\n') + 1
  const between = reader.text.slice(before.span.start, span.start)
  return atTopWord(reader.text, from) && !/\n\S/.test(between)
}

/** Damage that makes a text be read more often than this is none that a person made. */
const mostWasted = (text: string): number => 2_000_000 + text.length * 4

function giveUp(reader: Reader): void {
  const span = spanFrom(reader, Math.min(reader.at, reader.text.length), reader.text.length)
  const message = 'The text is too damaged to be read from here on'
  reader.problems.push({ code: 'too-damaged', message, span, outcome: 'unreadable' })
  reader.at = reader.text.length
}

/** Goes on behind the damaged item; a damaged argument keeps its name, so that it is known to be there. */
function recover(reader: Reader, from: number, draft: Draft, nested: boolean): void {
  reader.at = from
  const name = takeIdentifier(reader)
  const nameSpan = spanFrom(reader, from)
  const isAttribute = name !== undefined && peekSafely(reader) === 61
  if (!isAttribute) reader.at = from
  skipBehind(reader, isAttribute ? reader.at : from, nested)
  if (reader.at <= from) reader.at = from + 1
  if (!isAttribute || draft.names.has(name)) return
  draft.names.add(name)
  const expression = { kind: 'invalid', span: spanFrom(reader, nameSpan.end) } as const
  draft.attributes.push({ name, nameSpan, expression, span: spanFrom(reader, from) })
}

/** Behind a damaged item; a brace that closes nothing goes with it. */
function skipBehind(reader: Reader, from: number, nested: boolean): void {
  skipItem(reader, from)
  if (reader.text.charCodeAt(reader.at) === 125 && !nested) reader.at += 1
}

function peekSafely(reader: Reader): number {
  const { text } = reader
  let { at } = reader
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at += 1
  return text.charCodeAt(at)
}

function readItem(reader: Reader, draft: Draft): 'argument' | 'block' {
  const start = reader.at
  const name = takeIdentifier(reader)
  if (name === undefined)
    fail(reader, 'invalid-item', `Expected an argument or a block, found ${seen(reader)}`)
  const nameSpan = spanFrom(reader, start)
  const code = peek(reader)
  if (code === 61) {
    readAttribute(reader, draft, name, nameSpan)
    return 'argument'
  }
  draft.blocks.push(readBlock(reader, name, nameSpan))
  return 'block'
}

function readAttribute(
  reader: Reader,
  draft: Draft,
  name: string,
  nameSpan: Attribute['nameSpan'],
): void {
  reader.at += 1
  const expression = readExpression(reader)
  const span = { ...nameSpan, end: expression.span.end }
  if (draft.names.has(name)) {
    const message = `The argument "${name.slice(0, 80)}" is set twice`
    reader.problems.push({
      code: 'duplicate-argument',
      message,
      span: nameSpan,
      outcome: 'repaired',
    })
    return
  }
  draft.names.add(name)
  draft.attributes.push({ name, nameSpan, expression, span })
}

function endItem(reader: Reader, what: 'argument' | 'block'): void {
  const code = peek(reader)
  if (reader.problems.at(-1)?.code === 'unclosed-block') return
  if (code === 10) takeNewline(reader)
  else if (!Number.isNaN(code)) {
    const message = `Expected a line break after the ${what}, found ${seen(reader)}`
    const span = spanFrom(reader, reader.at, Math.min(reader.text.length, reader.at + 1))
    if (what === 'argument' && code === 125) {
      reader.problems.push({ code: 'missing-line-break', message, span, outcome: 'repaired' })
      return
    }
    fail(reader, 'missing-line-break', message)
  }
}

function readBlock(reader: Reader, type: string, typeSpan: Block['typeSpan']): Block {
  const labels: Label[] = []
  let code = peek(reader)
  while (code !== 123) {
    const label = code === 34 ? readLabel(reader) : readBareLabel(reader)
    labels.push(label)
    code = peek(reader)
  }
  const last = labels.at(-1)?.span ?? typeSpan
  const head = { ...typeSpan, end: last.end }
  reader.at += 1
  const body = deeper(reader, readBlockBody)
  return { type, typeSpan, labels, body, head, span: spanFrom(reader, typeSpan.start) }
}

function readBareLabel(reader: Reader): Label {
  const start = reader.at
  const text = takeIdentifier(reader)
  if (text === undefined)
    fail(reader, 'invalid-block', `Expected "=" or "{", found ${seen(reader)}`)
  return { text, span: spanFrom(reader, start) }
}

/** A quoted label is plain text: no interpolation. */
function readLabel(reader: Reader): Label {
  const start = reader.at
  let label = ''
  reader.at += 1
  for (;;) {
    const code = reader.text.charCodeAt(reader.at)
    if (code === 34) {
      reader.at += 1
      return { text: label, span: spanFrom(reader, start) }
    }
    if (code === 10 || code === 13 || Number.isNaN(code))
      fail(reader, 'unterminated-string', 'The string is not closed on its line', start)
    if (code === 92) {
      label += readEscape(reader).text
      continue
    }
    const letter = reader.text.charAt(reader.at)
    const end = behindText(reader.text, reader.at)
    if (end > reader.at) {
      label += reader.text.slice(reader.at, end)
      reader.at = end
      continue
    }
    if ((letter === '$' || letter === '%') && reader.text.charAt(reader.at + 1) === '{')
      fail(reader, 'invalid-label', 'A label of a block cannot have an interpolation', start)
    if ((letter === '$' || letter === '%') && take(reader, `${letter}${letter}{`)) {
      label += `${letter}{`
      continue
    }
    label += letter
    reader.at += 1
  }
}

/** What is between the braces; on one line there is at most one argument. */
function readBlockBody(reader: Reader): Body {
  const start = reader.at
  const code = peek(reader)
  if (code === 10) {
    const body = readBody(reader, true)
    if (!take(reader, '}')) reader.at = Math.min(reader.at, reader.text.length)
    return body
  }
  const attributes: Attribute[] = []
  if (code !== 125) {
    const at = reader.at
    const name = takeIdentifier(reader)
    const nameSpan = spanFrom(reader, at)
    if (name === undefined || peek(reader) !== 61)
      fail(reader, 'invalid-block', 'A block on one line holds one argument, and no block')
    reader.at += 1
    const expression = readExpression(reader)
    attributes.push({ name, nameSpan, expression, span: spanFrom(reader, at, expression.span.end) })
  }
  if (peek(reader) !== 125)
    fail(reader, 'invalid-block', `Expected "}" on the same line, found ${seen(reader)}`)
  reader.at += 1
  return { attributes, blocks: [], span: spanFrom(reader, start) }
}
