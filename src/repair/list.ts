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

/** Edits that add strings at the end of the list, in its own style. */
export function addElements(
  list: SourceList,
  values: readonly string[],
): readonly Edit[] | undefined {
  const last = list.elements.at(-1)
  const index = list.elements.length - 1
  if (last === undefined || values.length === 0) return undefined
  const { text, file } = list
  const quoted = values.map((value) => quoteLike(text.slice(last.start, last.end), value))
  if (styleOf(list) === 'scalar') {
    const all = [text.slice(last.start, last.end), ...quoted]
    return [{ span: last, text: `[${all.join(', ')}]` }]
  }
  if (styleOf(list) === 'block') {
    const start = lineStartOf(text, last.start)
    const lead = /^\s*-\s+/.exec(text.slice(start, last.start))?.[0]
    if (lead === undefined) return undefined
    const at = lineEndOf(text, last.end)
    return [
      {
        span: { file, start: at, end: at },
        text: quoted.map((value) => `${newlineOf(text)}${lead}${value}`).join(''),
      },
    ]
  }
  const comma = commaAfter(list, index)
  const ownLine =
    text.slice(lineStartOf(text, last.start), last.start).trim() === '' &&
    lineStartOf(text, last.start) > list.span.start
  if (!ownLine) {
    const at = comma === undefined ? last.end : comma
    return [
      { span: { file, start: at, end: at }, text: quoted.map((value) => `, ${value}`).join('') },
    ]
  }
  const lead = `${newlineOf(text)}${indentOf(text, last.start)}`
  if (comma === undefined) {
    return [
      {
        span: { file, start: last.end, end: last.end },
        text: quoted.map((value) => `,${lead}${value}`).join(''),
      },
    ]
  }
  return [
    {
      span: { file, start: comma + 1, end: comma + 1 },
      text: quoted.map((value) => `${lead}${value},`).join(''),
    },
  ]
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
      return [{ span: element, text: `[${quoted.join(', ')}]` }]
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
      const joint = ownLine ? `,${newlineOf(list.text)}${indentOf(list.text, element.start)}` : ', '
      return [{ span: element, text: quoted.join(joint) }]
    }
  }
}

/** `value` quoted as `like` is; a plain YAML scalar stays plain unless the value needs quotes. */
function quoteLike(like: string, value: string): string {
  const quote = like[0]
  if (quote === '\\') return `\\"${value}\\"`
  if (quote === '"' || quote === "'") return `${quote}${value}${quote}`
  return /^[A-Za-z0-9][A-Za-z0-9:_.-]*$/.test(value) ? value : `'${value}'`
}
