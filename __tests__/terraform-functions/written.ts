import type { Span } from '../../src/model/span.ts'
import type {
  AlternativesValue,
  Guard,
  ListValue,
  MapValue,
  Piece,
  StringValue,
  Unresolved,
  Value,
} from '../../src/model/value.ts'
import { textOf } from '../../src/model/value.ts'
import { numberValue } from '../../src/evaluate/terraform/numbers.ts'
import { jsonValue, listValue, mapValue, unresolved } from '../../src/evaluate/terraform/values.ts'

/** Plain data, values, and nested lists and objects of both. */
export type Plain =
  string | number | boolean | null | Value | readonly Plain[] | { readonly [key: string]: Plain }

/** A file that is written while values are made of it, so that every span can be checked against its text. */
export class Written {
  text = ''
  readonly file: string

  constructor(file = 'main.tf') {
    this.file = file
  }

  private append(text: string): Span {
    const start = this.text.length
    this.text += text
    const span = { file: this.file, start, end: this.text.length }
    this.text += '\n'
    return span
  }

  /** A quoted string, its content exact. */
  string(content: string): StringValue {
    const span = this.append(`"${content}"`)
    const inner = { file: this.file, start: span.start + 1, end: span.end - 1 }
    const piece: Piece = { kind: 'literal', text: content, span: inner, exact: true }
    return { kind: 'string', pieces: content === '' ? [] : [piece], span }
  }

  hole(text: string, reason: Unresolved['reason'] = 'variable-without-default'): Unresolved {
    return unresolved({ text, span: this.append(text), reason, symbol: text })
  }

  /** `"a${hole}b"` from texts and holes. */
  template(...parts: readonly (string | Unresolved)[]): StringValue {
    const pieces: Piece[] = []
    const start = this.text.length
    this.text += '"'
    for (const part of parts) {
      const from = this.text.length
      this.text += typeof part === 'string' ? part : `\${${part.text}}`
      const span = { file: this.file, start: from, end: this.text.length }
      if (typeof part === 'string') pieces.push({ kind: 'literal', text: part, span, exact: true })
      else pieces.push({ ...part, span })
    }
    this.text += '"'
    const span = { file: this.file, start, end: this.text.length }
    this.text += '\n'
    return { kind: 'string', pieces, span }
  }

  list(items: readonly Plain[], open?: Unresolved): ListValue {
    const values = items.map((item) => this.value(item))
    return listValue(values, this.here(), { open })
  }

  map(entries: Readonly<Record<string, Plain>>, open?: Unresolved): MapValue {
    const start = this.text.length
    const made = Object.entries(entries).map(([key, value]) => ({
      key: this.string(key),
      value: this.value(value),
    }))
    return mapValue(made, { file: this.file, start, end: this.text.length }, { open })
  }

  json(value: Plain): Value {
    return jsonValue(this.value(value), this.here())
  }

  either(symbol: string, whenTrue: Plain, whenFalse: Plain): AlternativesValue {
    const span = this.append(symbol)
    const guard = (holds: boolean): Guard => ({ symbol, text: symbol, holds, span })
    return {
      kind: 'alternatives',
      branches: [
        { guard: guard(true), value: this.value(whenTrue) },
        { guard: guard(false), value: this.value(whenFalse) },
      ],
      span,
    }
  }

  value(plain: Plain): Value {
    if (plain === null) return { kind: 'null', span: this.append('null') }
    if (typeof plain === 'string') return this.string(plain)
    if (typeof plain === 'number') return numberValue(plain, this.append(String(plain)))
    if (typeof plain === 'boolean')
      return { kind: 'bool', value: plain, span: this.append(String(plain)) }
    if (isList(plain)) return this.list(plain)
    if (isValue(plain)) return plain
    return this.map(plain)
  }

  here(): Span {
    return { file: this.file, start: this.text.length, end: this.text.length }
  }

  /** The file's text at a span. */
  at(span: Span): string {
    return this.text.slice(span.start, span.end)
  }
}

function isList(plain: Plain): plain is readonly Plain[] {
  return Array.isArray(plain)
}

const kinds = [
  'null',
  'absent',
  'bool',
  'number',
  'string',
  'list',
  'map',
  'json',
  'alternatives',
  'unresolved',
]

function isValue(plain: object): plain is Value {
  return 'kind' in plain && 'span' in plain && kinds.includes(String(plain.kind))
}

/** A value as plain data: holes as `${text}`, open ends as `…`, branches as `{ either: […] }`. */
export function plainOf(value: Value | undefined): unknown {
  switch (value?.kind) {
    case undefined:
      return undefined
    case 'null':
      return null
    case 'absent':
      return '(absent)'
    case 'bool':
      return value.value
    case 'number':
      return value.value
    case 'string':
      return value.pieces.map((p) => (p.kind === 'literal' ? p.text : `\${${p.text}}`)).join('')
    case 'json':
      return { json: plainOf(value.value) }
    case 'unresolved':
      return `\${${value.text}}`
    case 'list':
      return [...value.items.map(plainOf), ...(value.open ? ['…'] : [])]
    case 'map':
      return Object.fromEntries([
        ...value.entries.map((entry) => [plainOf(entry.key), plainOf(entry.value)] as const),
        ...(value.open ? [['…', true] as const] : []),
      ])
    case 'alternatives':
      return { either: value.branches.map((branch) => plainOf(branch.value)) }
  }
}

/** Every string of a value, in depth. */
export function stringsOf(value: Value): readonly StringValue[] {
  switch (value.kind) {
    case 'string':
      return [value]
    case 'json':
      return stringsOf(value.value)
    case 'list':
      return value.items.flatMap(stringsOf)
    case 'map':
      return value.entries.flatMap((entry) => stringsOf(entry.value))
    case 'alternatives':
      return value.branches.flatMap((branch) => stringsOf(branch.value))
    default:
      return []
  }
}

/** The exact pieces whose span in the file does not hold their text: must be none. */
export function misplaced(value: Value, written: Written): readonly string[] {
  return stringsOf(value).flatMap((string) =>
    string.pieces.flatMap((piece) =>
      piece.kind === 'literal' && piece.exact && written.at(piece.span) !== piece.text
        ? [`${textOf(string) ?? '?'}: ${piece.text} is not ${written.at(piece.span)}`]
        : [],
    ),
  )
}
