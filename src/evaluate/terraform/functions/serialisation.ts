import type { MapEntry, Value } from '../../../model/value.ts'
import { textOf } from '../../../model/value.ts'
import { parseJsonPieces } from '../../../parse/json/pieces.ts'
import { asString } from '../conversion.ts'
import { numberOfText } from '../numbers.ts'
import {
  computedText,
  isHole,
  jsonValue,
  lastEntries,
  listValue,
  mapValue,
  maxDepth,
  sortedEntries,
} from '../values.ts'
import { stringOf } from '../text.ts'
import { decodeCsv } from './csv.ts'
import { define, type FunctionTable } from './definition.ts'
import { derive, refuse, stringArg, textArg, tooLarge, type Invocation } from './invocation.ts'
import { yamlDecode, yamlEncode } from './yaml-text.ts'

/** Functions that turn values into documents and back. */
export const serialisationFunctions: FunctionTable = new Map([
  ['jsonencode', define(1, 1, encode)],
  ['jsondecode', define(1, 1, decode)],
  ['yamlencode', define(1, 1, yamlEncode, { whole: 'values' })],
  ['yamldecode', define(1, 1, yamlDecode)],
  ['csvdecode', define(1, 1, csv)],
])

/** The text stays a value: its strings keep their spans, and keys are sorted as Terraform prints them. */
function encode(call: Invocation): Value {
  const arg = call.args[0]
  return arg === undefined ? refuse(call) : jsonValue(printed(arg, 0), call.span)
}

/** A value in the order and with the types of its JSON text. */
function printed(value: Value, depth: number): Value {
  if (depth > maxDepth) return value
  switch (value.kind) {
    case 'json': {
      const text = asString(value)
      return text.kind === 'string' || text.kind === 'unresolved' ? text : value
    }
    case 'list':
      return { ...value, items: value.items.map((item) => printed(item, depth + 1)) }
    case 'map': {
      const entries = sortedEntries(value).map((entry): MapEntry => ({
        key: entry.key,
        value: printed(entry.value, depth + 1),
      }))
      return { ...value, entries }
    }
    case 'alternatives': {
      const branches = value.branches.map(({ guard, value: of }) => ({
        guard,
        value: printed(of, depth + 1),
      }))
      return { ...value, branches }
    }
    default:
      return value
  }
}

function decode(call: Invocation): Value {
  const arg = call.args[0]
  if (arg?.kind === 'json') return decoded(arg.value, 0)
  const text = stringArg(call, 0)
  if (isHole(text)) return text
  const [only] = text.pieces
  if (text.pieces.length === 1 && only?.kind === 'unresolved') return derive(call)
  const { value, problems } = parseJsonPieces(text.pieces, text.span)
  const wrong = problems.some((problem) => problem.code !== 'duplicate-key')
  if (value === undefined || wrong) return textOf(text) === undefined ? derive(call) : refuse(call)
  return decoded(value, 0)
}

/** A JSON value as Terraform's: of equal keys the last, numbers as they print, objects and tuples. */
function decoded(value: Value, depth: number): Value {
  if (depth > maxDepth) return value
  switch (value.kind) {
    case 'number':
      return value.orText === undefined ? (numberOfText(value.text, value.span) ?? value) : value
    case 'string':
      return stringOf(value.pieces, value.span)
    case 'list':
      return listValue(
        value.items.flatMap((item) => (item.kind === 'absent' ? [] : [decoded(item, depth + 1)])),
        value.span,
        { open: value.open, placed: value.placed },
      )
    case 'map': {
      const entries = lastEntries(value).map((entry): MapEntry => ({
        key: entry.key,
        value: decoded(entry.value, depth + 1),
      }))
      return mapValue(entries, value.span, { open: value.open })
    }
    case 'alternatives': {
      const branches = value.branches.map(({ guard, value: of }) => ({
        guard,
        value: decoded(of, depth + 1),
      }))
      return { ...value, branches }
    }
    default:
      return value
  }
}

function csv(call: Invocation): Value {
  const text = textArg(call, 0)
  if (typeof text !== 'string') return text
  const table = decodeCsv(text)
  if (table === undefined) return refuse(call)
  if (table === 'too-large') return tooLarge(call)
  const [header, ...rows] = table
  if (header === undefined || new Set(header).size < header.length) return refuse(call)
  const items: Value[] = []
  for (const row of rows) {
    if (row.length !== header.length) return refuse(call)
    const entries = header.map((name, index): MapEntry => ({
      key: computedText(name, call.span),
      value: computedText(row[index] ?? '', call.span),
    }))
    items.push(mapValue(lastEntries(mapValue(entries, call.span)), call.span))
  }
  return listValue(items, call.span, { collection: 'list' })
}
