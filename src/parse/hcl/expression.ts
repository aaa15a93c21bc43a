import type { BinaryOperator, Expression } from './ast.ts'
import { expect, readItems, readObject, readTuple } from './collection.ts'
import {
  atIdentifier,
  deeper,
  fail,
  peek,
  seen,
  spanFrom,
  take,
  takeIdentifier,
  withNewlines,
} from './scanner.ts'
import type { Reader } from './scanner.ts'
import { readHeredoc, readQuoted } from './template.ts'

/** Reads one expression at the reader's position; raises HclFailure where there is none. */
export function readExpression(reader: Reader): Expression {
  return deeper(reader, readConditional)
}

function readConditional(reader: Reader): Expression {
  const condition = readBinary(reader, 1)
  if (peek(reader) !== 63) return condition
  reader.at += 1
  const then = readExpression(reader)
  expect(reader, ':', 'invalid-conditional')
  const otherwise = readExpression(reader)
  const span = spanFrom(reader, condition.span.start, otherwise.span.end)
  return { kind: 'conditional', condition, then, otherwise, span }
}

const levels: readonly (readonly [BinaryOperator, number])[] = [
  ['||', 1],
  ['&&', 2],
  ['==', 3],
  ['!=', 3],
  ['<=', 4],
  ['>=', 4],
  ['<', 4],
  ['>', 4],
  ['+', 5],
  ['-', 5],
  ['*', 6],
  ['/', 6],
  ['%', 6],
]

const operators = new Map<number, typeof levels>()
for (const [operator, level] of levels) {
  const first = operator.charCodeAt(0)
  operators.set(first, [...(operators.get(first) ?? []), [operator, level]])
}

function readBinary(reader: Reader, lowest: number): Expression {
  let left = readUnary(reader)
  for (;;) {
    const code = peek(reader)
    const found = operators.get(code)?.find(([text]) => reader.text.startsWith(text, reader.at))
    if (found === undefined || found[1] < lowest) return left
    const [operator, level] = found
    reader.at += operator.length
    const right = readBinary(reader, level + 1)
    const span = spanFrom(reader, left.span.start, right.span.end)
    left = { kind: 'binary', operator, left, right, span }
  }
}

function readUnary(reader: Reader): Expression {
  const code = peek(reader)
  if (code !== 33 && code !== 45) return readOperand(reader)
  const start = reader.at
  reader.at += 1
  const operand = deeper(reader, readUnary)
  const operator = code === 33 ? '!' : '-'
  return { kind: 'unary', operator, operand, span: spanFrom(reader, start, operand.span.end) }
}

function readOperand(reader: Reader): Expression {
  return readTraversal(reader, readPrimary(reader))
}

/** What follows an operand: `.name`, `.0`, `[key]`, `.*` and `[*]`. */
function readTraversal(reader: Reader, from: Expression): Expression {
  const { start } = from.span
  let source = from
  for (;;) {
    const code = peek(reader)
    if (code === 46 && !reader.text.startsWith('...', reader.at)) {
      reader.at += 1
      if (peek(reader) === 42) {
        reader.at += 1
        const item: Expression = { kind: 'splat-item', span: spanFrom(reader, reader.at) }
        const each = readAttributes(reader, item)
        source = { kind: 'splat', source, each, span: spanFrom(reader, start, each.span.end) }
      } else source = readStep(reader, source)
    } else if (code === 91) {
      const splat = readBracket(reader, source)
      source = splat.expression
      if (splat.ends) return source
    } else return source
  }
}

/** The `.name` and `.0` steps that belong to every element of `source.*`. */
function readAttributes(reader: Reader, item: Expression): Expression {
  let source = item
  while (peek(reader) === 46 && !reader.text.startsWith('...', reader.at)) {
    reader.at += 1
    source = readStep(reader, source)
  }
  return source
}

/** A name or a legacy index, the reader behind the dot. */
function readStep(reader: Reader, source: Expression): Expression {
  const { start } = source.span
  peek(reader)
  const at = reader.at
  const name = takeIdentifier(reader)
  if (name !== undefined) {
    const nameSpan = spanFrom(reader, at)
    return { kind: 'attribute', source, name, nameSpan, span: spanFrom(reader, start) }
  }
  const text = takeNumber(reader)
  if (text === undefined || text.includes('.'))
    fail(reader, 'invalid-attribute', `Expected a name after ".", found ${seen(reader)}`)
  const key: Expression = { kind: 'number', text, span: spanFrom(reader, at) }
  return { kind: 'index', source, key, span: spanFrom(reader, start) }
}

/** `[key]`, or `[*]` with all that follows it. */
function readBracket(
  reader: Reader,
  source: Expression,
): { readonly expression: Expression; readonly ends: boolean } {
  const { start } = source.span
  reader.at += 1
  // A key may be spread over lines; a star and its bracket stand on one, as in Terraform.
  const star = peek(reader) === 42
  if (star) {
    reader.at += 1
    expect(reader, ']', 'invalid-index')
  }
  const key = star
    ? undefined
    : withNewlines(reader, false, () => {
        const index = readExpression(reader)
        expect(reader, ']', 'invalid-index')
        return index
      })
  if (key !== undefined)
    return {
      expression: { kind: 'index', source, key, span: spanFrom(reader, start) },
      ends: false,
    }
  const item: Expression = { kind: 'splat-item', span: spanFrom(reader, reader.at) }
  const each = deeper(reader, (inner) => readTraversal(inner, item))
  const span = spanFrom(reader, start, Math.max(each.span.end, item.span.end))
  return { expression: { kind: 'splat', source, each, span }, ends: true }
}

const number = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y

function takeNumber(reader: Reader): string | undefined {
  number.lastIndex = reader.at
  const text = number.exec(reader.text)?.[0]
  if (text !== undefined) reader.at += text.length
  return text
}

function readPrimary(reader: Reader): Expression {
  const code = peek(reader)
  const start = reader.at
  if (code === 34) return readQuoted(reader, readExpression)
  if (code === 91) return readTuple(reader, readExpression)
  if (code === 123) return readObject(reader, readExpression)
  if (code === 40) {
    reader.at += 1
    const inner = withNewlines(reader, false, () => {
      const expression = readExpression(reader)
      expect(reader, ')', 'unclosed-parenthesis')
      return expression
    })
    return { kind: 'parentheses', inner, span: spanFrom(reader, start) }
  }
  if (code === 60 && reader.text.charCodeAt(start + 1) === 60)
    return readHeredoc(reader, readExpression)
  if (code >= 48 && code <= 57) {
    const text = takeNumber(reader) ?? ''
    return { kind: 'number', text, span: spanFrom(reader, start) }
  }
  if (atIdentifier(reader)) return readNamed(reader)
  return fail(reader, 'invalid-expression', `Expected a value, found ${seen(reader)}`)
}

/** A call, a keyword or the root of a reference. */
function readNamed(reader: Reader): Expression {
  const start = reader.at
  let name = takeIdentifier(reader) ?? ''
  let span = spanFrom(reader, start)
  let code = peek(reader)
  while (code === 58 && reader.text.charCodeAt(reader.at + 1) === 58) {
    reader.at += 2
    peek(reader)
    const next = takeIdentifier(reader)
    if (next === undefined) fail(reader, 'invalid-call', 'Expected the name of a function')
    name += `::${next}`
    span = spanFrom(reader, start)
    code = peek(reader)
  }
  if (code === 40) {
    reader.at += 1
    return withNewlines(reader, false, () => {
      const { items, closed } = readItems(reader, ')', readExpression)
      const expand = !closed && take(reader, '...')
      if (!closed) expect(reader, ')', 'invalid-call')
      return {
        kind: 'call',
        name,
        nameSpan: span,
        args: items,
        expand,
        span: spanFrom(reader, start),
      }
    })
  }
  if (name.includes('::')) fail(reader, 'invalid-call', 'A function must be called with "("', start)
  if (name === 'true' || name === 'false' || name === 'null')
    return { kind: 'keyword', keyword: name, span }
  return { kind: 'variable', name, span }
}
