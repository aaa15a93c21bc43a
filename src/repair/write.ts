import type { Span } from '../model/span.ts'
import type { Draft, DraftEntry } from './draft.ts'
import { indentOf, lineStartOf } from './scan.ts'
import type { ListStyle, Style } from './style.ts'

/** A whole statement, to stand where `model` stands: behind a dash, in a list, or as a block. */
export function writeStatement(entries: readonly DraftEntry[], style: Style): string {
  const sorted = inOrder(entries, style)
  switch (style.grammar) {
    case 'yaml-block':
      return writeEntries(sorted, style, style.indent).join(`${style.newline}${style.indent}`)
    case 'block':
      return `statement ${writeBlock(sorted, style, style.outer)}`
    default:
      return writeMap(sorted, style, style.outer, !style.multiline)
  }
}

/** Elements in the order of the model; new ones behind. */
function inOrder(entries: readonly DraftEntry[], style: Style): readonly DraftEntry[] {
  const rank = ({ name, value }: DraftEntry): number => {
    const at = style.order.indexOf(name)
    // Blocks stand behind arguments.
    if (style.grammar === 'block' && value.kind === 'map') return style.order.length + 1
    return at === -1 ? style.order.length : at
  }
  return entries.toSorted((a, b) => rank(a) - rank(b))
}

function writeBlock(entries: readonly DraftEntry[], style: Style, at: string): string {
  const inner = at + style.unit
  const lines = writeEntries(entries, style, inner)
  let text = '{'
  for (const [index, line] of lines.entries()) {
    // A blank line before each nested block.
    if (index > 0 && entries[index]?.value.kind === 'map') text += style.newline
    text += `${style.newline}${inner}${line}`
  }
  return `${text}${style.newline}${at}}`
}

function writeMap(
  entries: readonly DraftEntry[],
  style: Style,
  at: string,
  inline: boolean,
): string {
  if (inline) {
    const parts = entries.map((entry) => writeEntry(entry, style, at, true))
    return `{${style.padding}${parts.join(style.joint)}${style.padding}}`
  }
  const inner = at + style.unit
  const lines = writeEntries(entries, style, inner)
  const isObject = style.grammar === 'object'
  const comma = !isObject || style.commas ? ',' : ''
  const last = isObject && style.lastComma ? ',' : ''
  return `{${style.newline}${lines.map((line) => inner + line).join(comma + style.newline)}${last}${style.newline}${at}}`
}

/** Entries one a line, without what joins them; `=` of neighbouring one-line arguments stand below each other. */
export function writeEntries(
  entries: readonly DraftEntry[],
  style: Style,
  at: string,
): readonly string[] {
  const lines = entries.map((entry) => writeEntry(entry, style, at, false))
  if (!style.separator.includes('=')) return lines
  const widths = entries.map(({ name }, index) =>
    lines[index]?.includes('\n') === true ? 0 : writeKey(name, style).length,
  )
  return lines.map((line, index) => {
    const own = widths[index] ?? 0
    if (own === 0) return line
    let widest = own
    for (const step of [-1, 1])
      for (let i = index + step; (widths[i] ?? 0) > 0; i += step)
        widest = Math.max(widest, widths[i] ?? 0)
    return `${line.slice(0, own)}${' '.repeat(widest - own)}${line.slice(own)}`
  })
}

/** One entry; inside what stands on one line everything does. */
export function writeEntry(
  { name, value }: DraftEntry,
  style: Style,
  at: string,
  inline: boolean,
): string {
  if (style.grammar === 'block' && value.kind === 'map')
    return `${name} ${writeBlock(value.entries, style, at)}`
  const text = writeValue(value, style, at, inline, name)
  const key = writeKey(name, style)
  if (text.startsWith('\n') || text.startsWith('\r')) return `${key}:${text}`
  return `${key}${style.separator}${text}`
}

function writeKey(name: string, style: Style): string {
  switch (style.grammar) {
    case 'json':
    case 'escaped':
      return quoted(name, style)
    case 'block':
      return name
    case 'object':
      return style.keyQuote === '' && /^[A-Za-z_][\w-]*$/.test(name) ? name : quoted(name, style)
    default:
      if (style.keyQuote !== '') return quotedWith(style.keyQuote, name)
      return /^[A-Za-z_](?:[\w:/.-]*\w)?$/.test(name) ? name : quotedWith(style.quote, name)
  }
}

/** A value that starts on a line with indentation `at`; where it starts with a line end it is a YAML block. */
export function writeValue(
  value: Draft,
  style: Style,
  at: string,
  inline: boolean,
  name: string,
): string {
  switch (value.kind) {
    case 'text':
      return scalar(value.text, style)
    case 'copy':
      return copied(value.node.span, style, at)
    case 'map': {
      if (style.grammar !== 'yaml-block') return writeMap(value.entries, style, at, inline)
      const inner = at + style.unit
      const lines = writeEntries(value.entries, style, inner)
      return lines.map((line) => `${style.newline}${inner}${line}`).join('')
    }
    case 'list': {
      const [only] = value.items
      const learned = style.listOf(name)
      const isSingle = value.items.length === 1 && only !== undefined
      if (isSingle && learned.bareSingle && style.grammar !== 'block')
        return writeValue(only, style, at, inline, name)
      return writeList(value.items, learned, style, at, inline, name)
    }
  }
}

function writeList(
  items: readonly Draft[],
  learned: ListStyle,
  style: Style,
  at: string,
  inline: boolean,
  name: string,
): string {
  const texts = items.map((item) => writeValue(item, style, at, true, name))
  if (style.grammar === 'yaml-block' && learned.block !== undefined) {
    const lead = `${style.newline}${at}${learned.block}- `
    return texts.map((text) => lead + text).join('')
  }
  if (inline || !learned.multiline || (items.length === 1 && /resource|values/i.test(name)))
    return `[${texts.join(style.joint)}]`
  const inner = `${style.newline}${at}${style.unit}`
  const end = learned.trailingComma ? ',' : ''
  return `[${inner}${texts.join(`,${inner}`)}${end}${style.newline}${at}]`
}

/** Source text moved to another indentation. */
function copied(span: Span, style: Style, at: string): string {
  const { text } = style
  const lead = indentOf(text, span.start)
  const source = text.slice(span.start, span.end)
  const startsLine = text.slice(lineStartOf(text, span.start), span.start).trim() === ''
  // A YAML list or map that starts on a line of its own; statements of one list are indented alike.
  if (style.grammar === 'yaml-block' && startsLine) return `${style.newline}${lead}${source}`
  return source
    .split('\n')
    .map((line, index) =>
      index > 0 && line.startsWith(lead) ? `${at}${line.slice(lead.length)}` : line,
    )
    .join('\n')
}

function scalar(text: string, style: Style): string {
  if (style.language !== 'yaml' || style.grammar === 'json') return quoted(text, style)
  const isPlain =
    /^[A-Za-z_](?:[\w:/.-]*\w)?$/.test(text) &&
    !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
  const isEffect = (text === 'Allow' || text === 'Deny') && style.keyQuote === ''
  return isPlain && (isEffect || !style.quoteAlways) ? text : quotedWith(style.quote, text)
}

/** A string of JSON or HCL; what HCL would read as a template is escaped. */
function quoted(text: string, style: Style): string {
  const json = JSON.stringify(text)
  return style.language === 'hcl' ? json.replace(/[$%](?=\{)/g, '$&$&') : json
}

function quotedWith(quote: '"' | "'", text: string): string {
  return quote === "'" ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text)
}
