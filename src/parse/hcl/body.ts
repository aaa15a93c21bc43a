import type { Attribute, Block, Body, Label } from './ast.ts'
import { readExpression } from './expression.ts'
import { readEscape } from './literal.ts'
import { atTopHeader, skipItem } from './recovery.ts'
import {
  deeper,
  fail,
  HclFailure,
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
      readItem(reader, draft)
    } catch (error) {
      if (!(error instanceof HclFailure)) throw error
      reader.depth = depth
      reader.newlines = true
      reader.problems = [...reader.problems.slice(0, mark), error.problem]
      if (error.problem.code === 'unclosed-block') break
      recover(reader, from, draft, nested)
    }
  }
  return { attributes: draft.attributes, blocks: draft.blocks, span: spanFrom(reader, start) }
}

/** Goes on behind the damaged item; a damaged argument keeps its name, so that it is known to be there. */
function recover(reader: Reader, from: number, draft: Draft, nested: boolean): void {
  reader.at = from
  const name = takeIdentifier(reader)
  const nameSpan = spanFrom(reader, from)
  const isAttribute = name !== undefined && peekSafely(reader) === 61
  if (!isAttribute) reader.at = from
  skipItem(reader, isAttribute ? reader.at : from)
  if (reader.text.charCodeAt(reader.at) === 125 && !nested) reader.at += 1
  if (reader.at <= from) reader.at = from + 1
  if (!isAttribute || draft.names.has(name)) return
  draft.names.add(name)
  const expression = { kind: 'invalid', span: spanFrom(reader, nameSpan.end) } as const
  draft.attributes.push({ name, nameSpan, expression, span: spanFrom(reader, from) })
}

function peekSafely(reader: Reader): number {
  const { text } = reader
  let { at } = reader
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at += 1
  return text.charCodeAt(at)
}

function readItem(reader: Reader, draft: Draft): void {
  const start = reader.at
  const name = takeIdentifier(reader)
  if (name === undefined)
    fail(reader, 'invalid-item', `Expected an argument or a block, found ${seen(reader)}`)
  const nameSpan = spanFrom(reader, start)
  const code = peek(reader)
  if (code === 61) {
    readAttribute(reader, draft, name, nameSpan)
    endItem(reader, 'argument')
    return
  }
  draft.blocks.push(readBlock(reader, name, nameSpan))
  endItem(reader, 'block')
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
