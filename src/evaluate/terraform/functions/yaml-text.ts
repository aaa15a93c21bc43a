import type { Value } from '../../../model/value.ts'
import { textOf } from '../../../model/value.ts'
import { parseYamlIfLoaded } from '../../../parse/yaml/deferred.ts'
import type { Node, ScalarNode } from '../../../parse/node.ts'
import { asString } from '../conversion.ts'
import { numberOfText } from '../numbers.ts'
import { literalPieces } from '../text.ts'
import {
  boolValue,
  computedText,
  isHole,
  lastEntries,
  listValue,
  mapValue,
  nullValue,
  sortedEntries,
} from '../values.ts'
import { firstHole } from '../values.ts'
import { derive, refuse, stringArg, type Invocation } from './invocation.ts'

/** YAML text as Terraform writes it: keys and strings in double quotes, text of several lines as a block. */
export function yamlEncode(call: Invocation): Value {
  const arg = call.args[0]
  if (arg === undefined) return refuse(call)
  if (firstHole(arg) !== undefined) return derive(call)
  const isText = arg.kind === 'string' || arg.kind === 'json'
  const lines = linesOf(arg, isText ? '  ' : '')
  // What stands alone without quotes is followed by the end of its document.
  const end = isText || arg.kind === 'list' || arg.kind === 'map' ? '' : '...\n'
  return computedText(`${lines.join('\n')}\n${end}`, call.span)
}

/** The lines of a value; the first stands after its key or dash. */
function linesOf(value: Value, indent: string): readonly string[] {
  switch (value.kind) {
    case 'list':
      if (value.items.length === 0) return ['[]']
      return value.items.flatMap((item, index) => {
        const [first, ...rest] = linesOf(item, `${indent}  `)
        return [`${index === 0 ? '' : indent}- ${first ?? ''}`, ...rest]
      })
    case 'map':
      if (value.entries.length === 0) return ['{}']
      return sortedEntries(value).flatMap((entry, index) => {
        const key = `${index === 0 ? '' : indent}${quoted(textOf(entry.key) ?? '')}:`
        return entryLines(key, entry.value, indent)
      })
    case 'number':
      return [value.text]
    case 'bool':
      return [String(value.value)]
    case 'null':
    case 'absent':
      return ['null']
    default:
      return textLines(textOf(asString(value)) ?? '', indent)
  }
}

function entryLines(key: string, value: Value, indent: string): readonly string[] {
  const isNested =
    (value.kind === 'list' && value.items.length > 0) ||
    (value.kind === 'map' && value.entries.length > 0)
  if (!isNested) {
    const [first, ...rest] = linesOf(value, `${indent}  `)
    return [`${key} ${first ?? ''}`, ...rest]
  }
  const inner = value.kind === 'list' ? indent : `${indent}  `
  const [first, ...rest] = linesOf(value, inner)
  return [key, inner + (first ?? ''), ...rest]
}

function textLines(text: string, indent: string): readonly string[] {
  if (!text.includes('\n') || !isBlockText(text)) return [quoted(text)]
  const body = text.replace(/\n+$/, '')
  const ends = text.length - body.length
  // Where the first line does not show the indentation, the header says it.
  const hint = /^[ \n]/.test(text) ? '2' : ''
  const header = `|${hint}${ends === 0 ? '-' : ends === 1 && body !== '' ? '' : '+'}`
  const lines = body.split('\n').map((line) => (line === '' ? '' : indent + line))
  return [header, ...lines, ...Array.from({ length: Math.max(ends - 1, 0) }, () => '')]
}

/** Text that a block can hold: printable, without blanks at the end of a line. */
function isBlockText(text: string): boolean {
  return !/ \n| $|[^\n\u0020-\u007e\u00a0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/.test(text)
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['\u0000', '\\0'],
  ['\u0007', '\\a'],
  ['\b', '\\b'],
  ['\t', '\\t'],
  ['\n', '\\n'],
  ['\u000b', '\\v'],
  ['\f', '\\f'],
  ['\r', '\\r'],
  ['\u001b', '\\e'],
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\u0085', '\\N'],
  ['\u00a0', '\\_'],
  ['\u2028', '\\L'],
  ['\u2029', '\\P'],
])

function quoted(text: string): string {
  let result = ''
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const escaped = escapes.get(character)
    const hex = code.toString(16).toUpperCase()
    if (escaped !== undefined) result += escaped
    else if (code > 0xffff) result += `\\U${hex.padStart(8, '0')}`
    else if (code < 0x20 || (code >= 0x7f && code < 0xa0)) result += `\\x${hex.padStart(2, '0')}`
    else if (code === 0xfeff || (code >= 0xfffe && code <= 0xffff)) result += `\\u${hex}`
    else result += character
  }
  return `"${result}"`
}

/** The value of YAML text; text that stands in the source letter for letter keeps its spans. */
export function yamlDecode(call: Invocation): Value {
  const text = stringArg(call, 0)
  if (isHole(text)) return text
  const pieces = literalPieces(text)
  if (pieces === undefined) return derive(call)
  const [only] = pieces
  const source = pieces.map((piece) => piece.text).join('')
  const { nodes, problems } = parseYamlIfLoaded({ path: text.span.file, text: source })
  if (problems.some((problem) => problem.outcome !== 'tolerated') || nodes.length > 1)
    return refuse(call)
  const [node] = nodes
  if (node === undefined) return refuse(call)
  const shift = pieces.length === 1 && only?.exact === true ? only.span.start : undefined
  return valueOfNode(node, { shift, whole: text })
}

interface Place {
  /** What to add to a span; undefined where the source does not have the text. */
  readonly shift: number | undefined
  readonly whole: Value
}

function spanAt(node: Node, place: Place): Node['span'] {
  const { span } = node
  if (place.shift === undefined) return place.whole.span
  return { file: span.file, start: span.start + place.shift, end: span.end + place.shift }
}

function valueOfNode(node: Node, place: Place): Value {
  const span = spanAt(node, place)
  if (node.kind === 'list')
    return listValue(
      node.items.map((item) => valueOfNode(item, place)),
      span,
    )
  if (node.kind === 'map') {
    const entries = node.entries.map((entry) => {
      const key = scalarValue(entry.key, place)
      const text = key.kind === 'null' ? computedText('null', key.span) : asString(key)
      return {
        key: text.kind === 'string' ? text : textScalar(entry.key, place),
        value: valueOfNode(entry.value, place),
      }
    })
    return mapValue(lastEntries(mapValue(entries, span)), span)
  }
  return scalarValue(node, place)
}

function textScalar(node: ScalarNode, place: Place): Value & { readonly kind: 'string' } {
  const pieces = node.pieces.map((piece) => {
    if (place.shift === undefined)
      return {
        ...piece,
        span: place.whole.span,
        ...(piece.kind === 'literal' ? { exact: false } : {}),
      }
    const { file, start, end } = piece.span
    return { ...piece, span: { file, start: start + place.shift, end: end + place.shift } }
  })
  return { kind: 'string', pieces, span: spanAt(node, place) }
}

function scalarValue(node: ScalarNode, place: Place): Value {
  if (node.style !== 'plain' || node.tag === '!!str') return textScalar(node, place)
  const span = spanAt(node, place)
  const { text } = node
  if (/^(|~|null|Null|NULL)$/.test(text)) return nullValue(span)
  if (/^(true|True|TRUE|yes|Yes|YES|on|On|ON|y|Y)$/.test(text)) return boolValue(true, span)
  if (/^(false|False|FALSE|no|No|NO|off|Off|OFF|n|N)$/.test(text)) return boolValue(false, span)
  if (/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?$/.test(text))
    return numberOfText(text, span) ?? textScalar(node, place)
  const based = /^([+-]?)0(x[0-9a-fA-F]{1,100}|o[0-7]{1,100})$/.exec(text)
  if (based !== null) {
    const size = BigInt(`0${based[2] ?? ''}`)
    return numberOfText(`${based[1] ?? ''}${size}`, span) ?? textScalar(node, place)
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return computedText(`${text}T00:00:00Z`, span)
  return textScalar(node, place)
}
