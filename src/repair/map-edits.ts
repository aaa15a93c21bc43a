import type { Edit } from '../model/edit.ts'
import { draftText, elementsOf, mapText } from './canonical.ts'
import type { DraftEntry } from './draft.ts'
import type { Source } from './read-source.ts'
import { lineStartOf, nextLineOf } from './scan.ts'
import { childrenOf, type SourceEntry, type SourceMap } from './source-tree.ts'
import { styleOf } from './style.ts'
import { writeEntry } from './write.ts'

/** Writes an entry before the one at `index`, in the style of the map; undefined where it can take none. */
export function entryBefore(
  map: SourceMap,
  index: number,
  entry: DraftEntry,
  source: Source,
): Edit | undefined {
  const next = map.entries[index]
  if (next === undefined || map.grammar === 'escaped' || map.grammar === 'block') return undefined
  const style = styleOf(map, childrenOf(map), source)
  const isObject = map.grammar === 'object'
  const comma = map.grammar === 'yaml-block' || (isObject && !style.commas) ? '' : ','
  const at = next.key.start
  // On a line with others it stands with them.
  const startsLine = /^\s*(?:-\s+)*$/.test(source.text.slice(lineStartOf(source.text, at), at))
  const joint =
    style.multiline && startsLine
      ? comma + style.newline + style.indent
      : style.separator.endsWith(' ')
        ? style.joint
        : ','
  const text = writeEntry(entry, style, style.indent, !style.multiline)
  return { span: { file: source.file, start: at, end: at }, text: text + joint }
}

/** What the map says once it has an entry more. */
export function withEntry(map: SourceMap, { name, value }: DraftEntry): string {
  return mapText([...elementsOf(map), [name, draftText(value)]])
}

/** Takes an entry out of a map that keeps others; undefined where its place cannot be told from theirs. */
export function withoutEntry(map: SourceMap, index: number, source: Source): Edit | undefined {
  const { text, file } = source
  const own = map.entries[index]
  const next = map.entries[index + 1]
  const before = map.entries[index - 1]
  if (own === undefined || map.entries.length < 2) return undefined
  if (map.grammar === 'yaml-block') {
    const start = lineStartOf(text, own.key.start)
    if (text.slice(start, own.key.start).trim() !== '') return undefined
    return { span: { file, start, end: nextLineOf(text, own.value.span.end) }, text: '' }
  }
  if (next !== undefined && isPlainBetween(own, next, text))
    return { span: { file, start: own.key.start, end: next.key.start }, text: '' }
  if (before === undefined || !isPlainBetween(before, own, text)) return undefined
  return { span: { file, start: before.value.span.end, end: own.value.span.end }, text: '' }
}

/** True where no comment stands between two entries. */
function isPlainBetween(a: SourceEntry, b: SourceEntry, text: string): boolean {
  return /^,?$/.test(text.slice(a.value.span.end, b.key.start).trim())
}
