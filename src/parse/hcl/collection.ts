import type { Span } from '../../model/span.ts'
import type { Expression, ForExpression, ObjectEntry } from './ast.ts'
import {
  fail,
  lookIdentifier,
  peek,
  repaired,
  seen,
  spanFrom,
  take,
  takeIdentifier,
  takeNewline,
  withNewlines,
} from './scanner.ts'
import type { Reader } from './scanner.ts'
import { readName } from './template.ts'
import type { ReadExpression } from './template.ts'

/** `[a, b]` or `[for …]`, the reader at the bracket. */
export function readTuple(reader: Reader, readExpression: ReadExpression): Expression {
  const start = reader.at
  reader.at += 1
  return withNewlines(reader, false, () => {
    peek(reader)
    if (lookIdentifier(reader) === 'for') return readFor(reader, start, 'tuple', readExpression)
    const { items } = readItems(reader, ']', readExpression)
    return { kind: 'tuple', items, span: spanFrom(reader, start) }
  })
}

/** Expressions between commas, and whether the reader was moved over `close` or stands at `...`. */
export function readItems(
  reader: Reader,
  close: ']' | ')',
  readExpression: ReadExpression,
): { readonly items: readonly Expression[]; readonly closed: boolean } {
  const items: Expression[] = []
  for (;;) {
    peek(reader)
    if (take(reader, close)) return { items, closed: true }
    const item = readExpression(reader)
    items.push(item)
    peek(reader)
    if (take(reader, ',') || reader.text.startsWith(close, reader.at)) continue
    if (close === ')' && reader.text.startsWith('...', reader.at)) return { items, closed: false }
    if (!startsItem(reader))
      fail(reader, 'missing-comma', `Expected "," or "${close}", found ${seen(reader)}`)
    missingComma(reader, item.span)
  }
}

/** True where what follows can only be the next item, so that a comma was left out. */
function startsItem(reader: Reader): boolean {
  const code = reader.text.charCodeAt(reader.at)
  return code === 34 || code === 123
}

function missingComma(reader: Reader, before: Span): void {
  const span = { file: before.file, start: before.end, end: before.end }
  repaired(reader, 'missing-comma', 'A comma is missing between two items', before, {
    title: 'Add the comma',
    safety: 'safe',
    edits: [{ span, text: ',' }],
  })
}

/** `{ a = b }` or `{for …}`, the reader at the brace. */
export function readObject(reader: Reader, readExpression: ReadExpression): Expression {
  const start = reader.at
  reader.at += 1
  const isFor = withNewlines(reader, false, () => {
    const { at } = reader
    peek(reader)
    const found = lookIdentifier(reader) === 'for'
    if (!found) reader.at = at
    return found
  })
  if (isFor)
    return withNewlines(reader, false, () => readFor(reader, start, 'object', readExpression))
  return withNewlines(reader, true, () => {
    const entries: ObjectEntry[] = []
    for (;;) {
      skipLines(reader)
      if (take(reader, '}')) return { kind: 'object', entries, span: spanFrom(reader, start) }
      const entry = readEntry(reader, readExpression)
      entries.push(entry)
      const code = peek(reader)
      if (code === 10 || code === 125 || take(reader, ',')) continue
      if (code !== 34)
        fail(reader, 'missing-comma', `Expected "," or a line break, found ${seen(reader)}`)
      missingComma(reader, entry.span)
    }
  })
}

function skipLines(reader: Reader): void {
  while (peek(reader) === 10) takeNewline(reader)
}

function readEntry(reader: Reader, readExpression: ReadExpression): ObjectEntry {
  const start = reader.at
  const key = readKey(reader, readExpression)
  peek(reader)
  if (!take(reader, '=') && !take(reader, ':'))
    fail(reader, 'invalid-object', `Expected "=" after the key, found ${seen(reader)}`)
  const value = readExpression(reader)
  return { key, value, span: spanFrom(reader, start) }
}

function readKey(reader: Reader, readExpression: ReadExpression): ObjectEntry['key'] {
  const start = reader.at
  const name = takeIdentifier(reader)
  if (name !== undefined) {
    const span = spanFrom(reader, start)
    const code = peek(reader)
    if (code === 61 && reader.text.charCodeAt(reader.at + 1) === 61) reader.at = start
    else if (code === 61 || code === 58) return { kind: 'bare-key', name, span }
    else reader.at = start
  }
  return readExpression(reader)
}

function readFor(
  reader: Reader,
  start: number,
  form: 'tuple' | 'object',
  readExpression: ReadExpression,
): ForExpression {
  takeIdentifier(reader)
  const first = readName(reader)
  peek(reader)
  const second = take(reader, ',') ? readName(reader) : undefined
  peek(reader)
  const at = reader.at
  if (takeIdentifier(reader) !== 'in') {
    reader.at = at
    fail(reader, 'invalid-for', `Expected "in" in "for", found ${seen(reader)}`)
  }
  const collection = readExpression(reader)
  expect(reader, ':', 'invalid-for')
  const head = readExpression(reader)
  let key: Expression | undefined
  let value = head
  let group = false
  if (form === 'object') {
    expect(reader, '=>', 'invalid-for')
    key = head
    value = readExpression(reader)
    peek(reader)
    group = take(reader, '...')
  }
  peek(reader)
  let condition: Expression | undefined
  if (lookIdentifier(reader) === 'if') {
    takeIdentifier(reader)
    condition = readExpression(reader)
  }
  expect(reader, form === 'tuple' ? ']' : '}', 'invalid-for')
  return {
    kind: 'for',
    form,
    keyName: second === undefined ? undefined : first,
    valueName: second ?? first,
    collection,
    key,
    value,
    condition,
    group,
    span: spanFrom(reader, start),
  }
}

/** Moves over `text`, or fails. */
export function expect(reader: Reader, text: string, code: string): void {
  peek(reader)
  if (!take(reader, text)) fail(reader, code, `Expected "${text}", found ${seen(reader)}`)
}
