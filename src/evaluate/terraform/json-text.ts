import type { Span } from '../../model/span.ts'
import type { Piece, StringValue, Unresolved, Value } from '../../model/value.ts'
import { distributeDeep } from './alternatives.ts'
import { joinPieces, stringOf } from './text.ts'
import { failed, maxDepth, maxTextLength, unresolved, placeOf } from './values.ts'

/**
 * The JSON text of a value, minified, with the spans of its strings: holes in strings stay in them,
 * whole holes stand where the value would. A string, alternatives of strings, or a hole.
 */
export function jsonTextOf(value: Value, span: Span): Value {
  return distributeDeep(
    [value],
    ([known]) => (known === undefined ? value : print(known, span)),
    span,
  )
}

function print(value: Value, span: Span): StringValue | Unresolved {
  if (value.kind === 'unresolved')
    return value.reason === 'failed-call'
      ? value
      : stringOf([{ ...value, symbol: `json(${value.symbol})` }], span)
  const pieces: Piece[] = []
  const problem = write(value, pieces, 0)
  if (problem !== undefined) return problem
  const joined = joinPieces(pieces)
  const length = joined.reduce((sum, p) => sum + (p.kind === 'literal' ? p.text.length : 0), 0)
  if (length > maxTextLength)
    return unresolved({ text: '', span, reason: 'too-large', symbol: placeOf(span) })
  return { kind: 'string', pieces: joined, span }
}

/** Appends the text; answers a hole where there is none. */
function write(value: Value, out: Piece[], depth: number): Unresolved | undefined {
  if (depth > maxDepth)
    return unresolved({
      text: '',
      span: value.span,
      reason: 'too-deep',
      symbol: placeOf(value.span),
    })
  const put = (text: string): void => {
    out.push({ kind: 'literal', text, span: value.span, exact: false })
  }
  switch (value.kind) {
    case 'null':
    case 'absent':
      put('null')
      return undefined
    case 'bool':
    case 'number': {
      const text = value.kind === 'bool' ? String(value.value) : value.text
      if (value.orText === undefined) put(text)
      // With quotes or without.
      else out.push({ ...value.orText, text, symbol: `json(${value.orText.symbol}|${text})` })
      return undefined
    }
    case 'string':
      writeString(value, out)
      return undefined
    case 'json': {
      const inner: Piece[] = []
      const problem = write(value.value, inner, depth + 1)
      if (problem !== undefined) return problem
      writeString({ kind: 'string', pieces: joinPieces(inner), span: value.span }, out)
      return undefined
    }
    case 'unresolved':
      out.push(value)
      return undefined
    case 'list': {
      put('[')
      const items = value.items.filter((item) => item.kind !== 'absent')
      for (const [index, item] of items.entries()) {
        if (index > 0) put(',')
        const problem = write(item, out, depth + 1)
        if (problem !== undefined) return problem
      }
      writeRest(value.open, items.length > 0, out, put)
      put(']')
      return undefined
    }
    case 'map': {
      put('{')
      const entries = value.entries.filter((entry) => entry.value.kind !== 'absent')
      for (const [index, entry] of entries.entries()) {
        if (index > 0) put(',')
        writeString(entry.key, out)
        put(':')
        const problem = write(entry.value, out, depth + 1)
        if (problem !== undefined) return problem
      }
      writeRest(value.open, entries.length > 0, out, put)
      put('}')
      return undefined
    }
    case 'alternatives':
      return failed('', value.span)
  }
}

function writeRest(
  open: Unresolved | undefined,
  follows: boolean,
  out: Piece[],
  put: (text: string) => void,
): void {
  if (open === undefined) return
  if (follows) put(',')
  out.push(open)
}

function writeString(value: StringValue, out: Piece[]): void {
  const quote: Piece = { kind: 'literal', text: '"', span: value.span, exact: false }
  out.push(quote)
  for (const piece of joinPieces(value.pieces)) {
    if (piece.kind !== 'literal') out.push(piece)
    else {
      const text = escapeJson(piece.text)
      out.push(text === piece.text ? piece : { ...piece, text, exact: false })
    }
  }
  out.push(quote)
}

/** As Go's encoder escapes: also `<`, `>`, `&` and the two line separators. */
export function escapeJson(text: string): string {
  return JSON.stringify(text)
    .slice(1, -1)
    .replace(/[<>&\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
