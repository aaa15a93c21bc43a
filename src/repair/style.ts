import type { Source } from './read-source.ts'
import { indentOf, lineStartOf, newlineOf, skipForward } from './scan.ts'
import { childrenOf, type MapGrammar, type SourceMap, type SourceNode } from './source-tree.ts'

/** How a statement is laid out, learned from one that stands in the file. */
export interface Style {
  readonly grammar: MapGrammar
  readonly language: Source['language']
  readonly text: string
  readonly newline: string
  /** One entry a line. */
  readonly multiline: boolean
  /** Blanks before an entry, and before the line that closes the statement. */
  readonly indent: string
  readonly outer: string
  /** One step further in. */
  readonly unit: string
  readonly keyQuote: '"' | "'" | ''
  /** Between a key and its value: `: `, ` = `. */
  readonly separator: string
  /** True where lines of an HCL object end with a comma. */
  readonly commas: boolean
  /** True where the last of them does too. */
  readonly lastComma: boolean
  /** Blanks inside the braces of a map on one line. */
  readonly padding: string
  /** Between items on one line. */
  readonly joint: string
  /** YAML: the quote for what needs one, and whether every string has one. */
  readonly quote: '"' | "'"
  readonly quoteAlways: boolean
  /** Names of elements in the order they have. */
  readonly order: readonly string[]
  listOf(name: string): ListStyle
}

export interface ListStyle {
  readonly multiline: boolean
  /** YAML items, one a line behind `- `; the blanks before it beyond the key's. */
  readonly block: string | undefined
  readonly trailingComma: boolean
  /** True where one value stands without a list. */
  readonly bareSingle: boolean
}

/** The style of `model`; what it does not show is learned from `siblings`. */
export function styleOf(model: SourceMap, siblings: readonly SourceNode[], source: Source): Style {
  const { text, language } = source
  const { grammar, span } = model
  const [first, second] = model.entries
  const start = first?.key.start ?? span.start
  const isBlock = grammar === 'yaml-block'
  const multiline = isBlock || text.slice(span.start, start).includes('\n')
  const indent = isBlock
    ? ' '.repeat(start - lineStartOf(text, start))
    : multiline
      ? indentOf(text, start)
      : indentOf(text, span.start)
  const outer = isBlock ? indentOf(text, start) : indentOf(text, span.end - 1)
  const unit = isBlock
    ? yamlUnit(model, text)
    : multiline && indent.startsWith(outer) && indent.length > outer.length
      ? indent.slice(outer.length)
      : '  '
  const maps = [model, ...siblings.filter((node): node is SourceMap => node.kind === 'map')]
  const quotes = maps.flatMap((map) => textsIn(map, text))
  return {
    grammar,
    language,
    text,
    newline: newlineOf(text),
    multiline,
    indent,
    outer,
    unit,
    keyQuote: quoteAt(text, start),
    separator: separatorOf(model, source),
    commas:
      first !== undefined &&
      second !== undefined &&
      text[skipForward(text, first.value.span.end, second.key.start)] === ',',
    lastComma: endsWithComma(model, text),
    padding: /^\s/.test(text.slice(span.start + 1, start)) ? ' ' : '',
    joint: jointOf(maps, text),
    quote: quotes.find((quote) => quote !== '') === '"' ? '"' : "'",
    quoteAlways: quotes.length > 0 && quotes.every((quote) => quote !== ''),
    order: model.entries.map((entry) => entry.name),
    listOf: (name) => listStyle(name, maps, multiline, source),
  }
}

function quoteAt(text: string, at: number): Style['keyQuote'] {
  const quote = text[at]
  return quote === '"' || quote === "'" ? quote : ''
}

/** Quotes of the strings in a statement's lists and elements, keys and Effect left out. */
function textsIn(map: SourceMap, text: string): readonly Style['keyQuote'][] {
  return map.entries
    .filter((entry) => !/^(effect|sid)$/i.test(entry.name))
    .flatMap(({ value }) => [value, ...childrenOf(value)])
    .filter((node) => node.kind === 'text')
    .map((node) => quoteAt(text, node.span.start))
}

function separatorOf(model: SourceMap, { text, language }: Source): string {
  const [first] = model.entries
  if (model.grammar === 'block') return ' = '
  if (model.grammar === 'yaml-block') return ': '
  const written = first === undefined ? '' : text.slice(first.key.end, first.value.span.start)
  const plain = language === 'hcl' && model.grammar === 'object' ? ' = ' : ': '
  // Blanks that align values are not learned: they are worked out.
  return /^[ \t]*[:=][ \t]?$/.test(written) || written === ':' || written === '='
    ? written.replace(/^[ \t]+/, ' ')
    : plain
}

function endsWithComma(model: SourceMap, text: string): boolean {
  const last = model.entries.at(-1)
  if (last === undefined) return false
  return text[skipForward(text, last.value.span.end, model.span.end)] === ','
}

function jointOf(maps: readonly SourceMap[], text: string): string {
  for (const map of maps)
    for (const { value } of map.entries) {
      const [a, b] = childrenOf(value)
      if (value.kind !== 'list' || a === undefined || b === undefined) continue
      const between = text.slice(a.span.end, b.span.start)
      if (between === ',') return ','
      if (between === ', ') return ', '
    }
  const tight = maps.some(({ entries: [a, b] }) => {
    if (a === undefined || b === undefined) return false
    return text.slice(a.value.span.end, b.key.start) === ','
  })
  return tight ? ',' : ', '
}

function yamlUnit(model: SourceMap, text: string): string {
  for (const { key, value } of model.entries) {
    if (value.kind !== 'map' || value.grammar !== 'yaml-block') continue
    const step = columnOf(text, value.span.start) - columnOf(text, key.start)
    if (step > 0) return ' '.repeat(step)
  }
  return '  '
}

function columnOf(text: string, at: number): number {
  return at - lineStartOf(text, at)
}

/** How the element is written here or in another statement; else as other lists are. */
function listStyle(
  name: string,
  maps: readonly SourceMap[],
  multiline: boolean,
  { text }: Source,
): ListStyle {
  const all = maps.flatMap((map) => map.entries)
  const own = all.filter((entry) => entry.name.toLowerCase() === name.toLowerCase())
  const lists = (entries: typeof all) => entries.filter(({ value }) => value.kind === 'list')
  const model = lists(own)[0] ?? lists(all)[0]
  const bareSingle = own.length > 0 && own.some(({ value }) => value.kind === 'text')
  const [first] = model === undefined ? [] : childrenOf(model.value)
  const last = model === undefined ? undefined : childrenOf(model.value).at(-1)
  if (model === undefined || first === undefined || last === undefined) {
    const isBlock = maps[0]?.grammar === 'yaml-block'
    return { multiline, block: isBlock ? '  ' : undefined, trailingComma: false, bareSingle }
  }
  const { span } = model.value
  if (text[span.start] === '-') {
    const step = Math.max(0, columnOf(text, span.start) - columnOf(text, model.key.start))
    return { multiline: true, block: ' '.repeat(step), trailingComma: false, bareSingle }
  }
  return {
    multiline: text.slice(span.start, first.span.start).includes('\n'),
    block: undefined,
    trailingComma: text[skipForward(text, last.span.end, span.end)] === ',',
    bareSingle,
  }
}
