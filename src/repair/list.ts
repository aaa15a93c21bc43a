import type { Edit } from '../model/edit.ts'
import type { Span } from '../model/span.ts'
import { indentOf, lineEndOf, lineStartOf, newlineOf, nextLineOf, skipForward } from './scan.ts'

/** A list of strings as it stands in a file. */
export interface SourceList {
  readonly file: string
  readonly text: string
  /** The list's own span; brackets included where it has them. */
  readonly span: Span
  /** Spans of the elements that are written in it, quotes included, in order. */
  readonly elements: readonly Span[]
}

export type ListStyle = 'flow' | 'block' | 'scalar'

/** `block`: one `- item` a line (YAML). `scalar`: a single string where a list could stand. */
export function styleOf(list: SourceList): ListStyle {
  const first = list.text[list.span.start]
  if (first === '[') return 'flow'
  return first === '-' ? 'block' : 'scalar'
}

/** Edits that take the elements at `indexes` out; undefined where nothing would be left. */
export function removeElements(
  list: SourceList,
  indexes: readonly number[],
): readonly Edit[] | undefined {
  if (indexes.length === 0 || indexes.length >= list.elements.length) return undefined
  switch (styleOf(list)) {
    case 'flow':
      return removeFromFlow(list, new Set(indexes))
    case 'block':
      return removeFromBlock(list, indexes)
    case 'scalar':
      return undefined
  }
}

function removeFromBlock(
  list: SourceList,
  indexes: readonly number[],
): readonly Edit[] | undefined {
  const edits: Edit[] = []
  for (const index of indexes) {
    const element = list.elements[index]
    if (element === undefined) return undefined
    const start = lineStartOf(list.text, element.start)
    if (!/^\s*-\s+$/.test(list.text.slice(start, element.start))) return undefined
    const end = lineEndOf(list.text, element.end)
    if (!/^\s*(#.*)?$/.test(list.text.slice(element.end, end))) return undefined
    edits.push({
      span: { file: list.file, start, end: nextLineOf(list.text, element.end) },
      text: '',
    })
  }
  return edits
}

/** Elements that stay keep their commas; the last that stays ends as the last element did. */
function removeFromFlow(list: SourceList, removed: ReadonlySet<number>): readonly Edit[] {
  const { elements } = list
  const edits: Edit[] = []
  let lastKept = elements.length - 1
  while (removed.has(lastKept)) lastKept -= 1
  const kept = elements[lastKept]
  const last = elements.at(-1)
  const endsBare =
    lastKept < elements.length - 1 && commaAfter(list, elements.length - 1) === undefined
  // Without a trailing comma the comma before the removed tail goes too, at once where no comment stands between.
  const tail =
    endsBare &&
    kept !== undefined &&
    last !== undefined &&
    !/#|\/\/|\/\*/.test(between(list, lastKept))
      ? { span: { file: list.file, start: kept.end, end: last.end }, text: '' }
      : undefined
  for (let index = 0; index < elements.length; index += 1) {
    const element = elements[index]
    if (element === undefined || !removed.has(index)) continue
    if (tail !== undefined && index > lastKept) continue
    const comma = commaAfter(list, index)
    edits.push(cut(list, element.start, comma === undefined ? element.end : comma + 1))
  }
  if (tail !== undefined) edits.push(tail)
  else if (endsBare) {
    const comma = commaAfter(list, lastKept)
    if (comma !== undefined)
      edits.push({ span: { file: list.file, start: comma, end: comma + 1 }, text: '' })
  }
  return edits
}

/** What stands between the elements from `index` on, the elements themselves left out. */
function between(list: SourceList, index: number): string {
  let text = ''
  for (let i = index; i + 1 < list.elements.length; i += 1) {
    text += list.text.slice(list.elements[i]?.end, list.elements[i + 1]?.start)
  }
  return text
}

/** Takes `start`–`end` out: with its line where nothing else stands on it, else with the blanks after it. */
function cut(list: SourceList, start: number, end: number): Edit {
  const { text } = list
  const line = lineStartOf(text, start)
  const lineEnd = lineEndOf(text, end)
  if (
    text.slice(line, start).trim() === '' &&
    text.slice(end, lineEnd).trim() === '' &&
    line > list.span.start
  ) {
    return { span: { file: list.file, start: line, end: nextLineOf(text, end) }, text: '' }
  }
  let after = end
  while (text[after] === ' ' || text[after] === '\t') after += 1
  if (text[after] === ']' || text[after] === '\n' || text[after] === '\r') {
    // The last on its line: the blanks before it go instead.
    let before = start
    while (before > 0 && (text[before - 1] === ' ' || text[before - 1] === '\t')) before -= 1
    return { span: { file: list.file, start: before, end }, text: '' }
  }
  return { span: { file: list.file, start, end: after }, text: '' }
}

function commaAfter(list: SourceList, index: number): number | undefined {
  const element = list.elements[index]
  if (element === undefined) return undefined
  const limit = list.elements[index + 1]?.start ?? list.span.end
  const at = skipForward(list.text, element.end, limit)
  return list.text[at] === ',' ? at : undefined
}

/**
 * Edits that add strings in the list's own style: each at its place where the list is sorted today,
 * letters of either case alike, else at the end.
 */
export function addElements(
  list: SourceList,
  values: readonly string[],
): readonly Edit[] | undefined {
  const last = list.elements.at(-1)
  if (last === undefined || values.length === 0) return undefined
  const source = list.text.slice(last.start, last.end)
  if (styleOf(list) === 'scalar') {
    const all = [source, ...values.map((value) => quoteLike(source, value))]
    return [{ span: last, text: `[${all.join(jointOf(list))}]` }]
  }
  const keys = list.elements.map((element) => sortKey(list.text.slice(element.start, element.end)))
  const isSorted =
    keys.length > 1 && keys.every((key, index) => index === 0 || (keys[index - 1] ?? '') <= key)
  if (!isSorted)
    return insertTexts(
      list,
      keys.length - 1,
      values.map((value) => quoteLike(source, value)),
    )
  const byPlace = new Map<number, string[]>()
  for (const value of values.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))) {
    const key = sortKey(value)
    const place = keys.findLastIndex((other) => other <= key)
    byPlace.set(place, [...(byPlace.get(place) ?? []), quoteLike(source, value)])
  }
  const edits: Edit[] = []
  for (const [place, texts] of byPlace) {
    const made = insertTexts(list, place, texts)
    if (made === undefined) return undefined
    edits.push(...made)
  }
  return edits
}

/** What an element is sorted by: its text without quotes, in lower case. */
function sortKey(source: string): string {
  return source.replace(/^\\?["']|\\?["']$/g, '').toLowerCase()
}

/** Edits that put elements, ready as they are to stand, behind the one at `index` (-1: before the first). */
export function insertTexts(
  list: SourceList,
  index: number,
  texts: readonly string[],
): readonly Edit[] | undefined {
  const element = list.elements[Math.max(0, index)]
  if (element === undefined || texts.length === 0) return undefined
  switch (styleOf(list)) {
    case 'scalar':
      return undefined
    case 'block':
      return insertIntoBlock(list, element, index === -1, texts)
    case 'flow':
      return index === -1
        ? [insertion(list, element.start, beforeFirst(list, element, texts))]
        : insertIntoFlow(list, index, element, texts)
  }
}

function insertIntoBlock(
  list: SourceList,
  element: Span,
  before: boolean,
  texts: readonly string[],
): readonly Edit[] | undefined {
  const { text } = list
  const lead = text.slice(lineStartOf(text, element.start), element.start)
  if (!/^\s*-\s+$/.test(lead)) return undefined
  const newline = newlineOf(text)
  if (before)
    return [insertion(list, element.start, texts.map((one) => one + newline + lead).join(''))]
  return [
    insertion(
      list,
      lineEndOf(text, element.end),
      texts.map((one) => newline + lead + one).join(''),
    ),
  ]
}

function beforeFirst(list: SourceList, element: Span, texts: readonly string[]): string {
  const joint = startsLine(list, element)
    ? newlineOf(list.text) + indentOf(list.text, element.start)
    : jointOf(list).slice(1)
  return texts.map((one) => `${one},${joint}`).join('')
}

function insertIntoFlow(
  list: SourceList,
  index: number,
  element: Span,
  texts: readonly string[],
): readonly Edit[] {
  const { text } = list
  if (!startsLine(list, element))
    return [insertion(list, element.end, texts.map((one) => jointOf(list) + one).join(''))]
  const comma = commaAfter(list, index)
  const lead = newlineOf(text) + indentOf(text, element.start)
  const end = comma === undefined ? element.end : comma + 1
  const lineEnd = lineEndOf(text, end)
  const tail = text.slice(end, lineEnd).trim()
  // A comment stays with the element it stands behind.
  const at = tail === '' || /^(?:#|\/\/|\/\*(?:(?!\*\/).)*\*\/$)/.test(tail) ? lineEnd : end
  if (comma !== undefined && at === end && tail !== '')
    return [insertion(list, end, texts.map((one) => ` ${one},`).join(''))]
  if (comma !== undefined)
    return [insertion(list, at, texts.map((one) => `${lead}${one},`).join(''))]
  const lines = texts.join(`,${lead}`)
  if (at === end) return [insertion(list, end, `,${lead}${lines}`)]
  return [insertion(list, end, ','), insertion(list, at, `${lead}${lines}`)]
}

/** What stands between elements of one line: as between the first two, else as in the text around. */
function jointOf({ text, span, elements: [first, second] }: SourceList): ',' | ', ' {
  if (first !== undefined && second !== undefined) {
    const between = text.slice(first.end, second.start)
    if (between.trim() === ',' && !between.includes('\n')) return between === ',' ? ',' : ', '
  }
  const around = text.slice(Math.max(0, span.start - 200), span.end)
  return /":["[{]/.test(around) && !/": |", /.test(around) ? ',' : ', '
}

/** True where the element stands first on its line. */
function startsLine(list: SourceList, element: Span): boolean {
  const line = lineStartOf(list.text, element.start)
  return list.text.slice(line, element.start).trim() === '' && line > list.span.start
}

function insertion(list: SourceList, at: number, text: string): Edit {
  return { span: { file: list.file, start: at, end: at }, text }
}

/** Edits that put other strings in the place of one element. */
export function replaceElement(
  list: SourceList,
  index: number,
  values: readonly string[],
): readonly Edit[] | undefined {
  const element = list.elements[index]
  if (element === undefined) return undefined
  if (values.length === 0) return removeElements(list, [index])
  const source = list.text.slice(element.start, element.end)
  const quoted = values.map((value) => quoteLike(source, value))
  const [first = '', ...rest] = quoted
  if (rest.length === 0) return [{ span: element, text: first }]
  switch (styleOf(list)) {
    case 'scalar':
      return [{ span: element, text: `[${quoted.join(jointOf(list))}]` }]
    case 'block': {
      const lead = /^\s*-\s+/.exec(
        list.text.slice(lineStartOf(list.text, element.start), element.start),
      )?.[0]
      if (lead === undefined) return undefined
      return [{ span: element, text: quoted.join(`${newlineOf(list.text)}${lead}`) }]
    }
    case 'flow': {
      const line = lineStartOf(list.text, element.start)
      const ownLine = list.text.slice(line, element.start).trim() === '' && line > list.span.start
      const joint = ownLine
        ? `,${newlineOf(list.text)}${indentOf(list.text, element.start)}`
        : jointOf(list)
      return [{ span: element, text: quoted.join(joint) }]
    }
  }
}

/** `value` quoted as `like` is; a plain YAML scalar stays plain unless the value needs quotes. */
function quoteLike(like: string, value: string): string {
  const quote = like[0]
  if (quote === '\\') return `\\"${value}\\"`
  if (quote === '"' || quote === "'") return `${quote}${value}${quote}`
  return /^[A-Za-z][A-Za-z0-9:_.-]*$/.test(value) ? value : `'${value}'`
}
