import type { Edit } from '../model/edit.ts'
import type { BaselineCondition } from '../model/baseline.ts'
import type { NewStatement } from '../model/finding.ts'
import type { Span } from '../model/span.ts'
import { draftText, elementsOf, mapText, type Elements } from './canonical.ts'
import {
  conditionDraft,
  operatorDraft,
  resourcesDraft,
  statementDraft,
  type CopiedEntry,
  type DraftEntry,
} from './draft.ts'
import { insertTexts, removeElements, type SourceList } from './list.ts'
import type { Source } from './read-source.ts'
import { indentOf, lineEndOf, lineStartOf, newlineOf, nextLineOf, skipForward } from './scan.ts'
import {
  childrenOf,
  elementsNamed,
  type Place,
  type SourceMap,
  type SourceNode,
} from './source-tree.ts'
import { styleOf, type Style } from './style.ts'
import { writeEntries, writeEntry, writeStatement, writeValue } from './write.ts'

/** Edits, and what the statement is to say once they are made, given what it says otherwise. */
export interface StatementEdits {
  readonly edits: readonly Edit[]
  readonly says: (elements: Elements) => Elements
}

export interface InsertedStatements {
  readonly edits: readonly Edit[]
  readonly says: readonly string[]
}

/** A list as it is written, or the one string that stands for it. */
export function listAt(node: SourceNode, source: Source): SourceList | undefined {
  const { file, text } = source
  if (node.kind === 'text') return { file, text, span: node.span, elements: [node.span] }
  if (node.kind !== 'list' || node.joins === true) return undefined
  return { file, text, span: node.span, elements: node.items.map((item) => item.span) }
}

/** The style of the statement at a place, helped by those beside it. */
export function styleAt(place: Place, source: Source): Style {
  return styleOf(place.node, siblingsOf(place), source)
}

export function siblingsOf({ container, node }: Place): readonly SourceNode[] {
  if (container.kind === 'list') return container.items.filter((item) => item !== node)
  return container.entries
    .filter((entry) => entry.name === 'statement' && entry.value !== node)
    .map((entry) => entry.value)
}

/** New statements behind the one at `place`, in its style. */
export function insertStatements(
  place: Place,
  source: Source,
  statements: readonly NewStatement[],
  copied: readonly CopiedEntry[] = [],
): InsertedStatements | undefined {
  const { grammar } = place.node
  if (grammar === 'escaped') return undefined
  const style = styleAt(place, source)
  // Blocks say their effect where those beside them do.
  const withEffect =
    grammar !== 'block' ||
    [place.node, ...siblingsOf(place)].some(
      (node) => node.kind === 'map' && elementsNamed(node, 'effect').length > 0,
    )
  const drafts = statements.map((statement) =>
    statementDraft(statement, grammar, copied, withEffect),
  )
  const says = drafts.map((entries) => draftText({ kind: 'map', entries }))
  const texts = drafts.map((entries) => writeStatement(entries, style))
  const edits =
    grammar === 'block' ? insertBlocks(place, source, texts) : insertItems(place, source, texts)
  return edits === undefined ? undefined : { edits, says }
}

function insertItems(
  place: Place,
  source: Source,
  texts: readonly string[],
): readonly Edit[] | undefined {
  const list = place.container.kind === 'list' ? listAt(place.container, source) : undefined
  return list === undefined ? undefined : insertTexts(list, place.child, texts)
}

function insertBlocks(
  place: Place,
  { file, text }: Source,
  texts: readonly string[],
): readonly Edit[] | undefined {
  if (!isStatementBlock(place)) return undefined
  const { start, end } = place.node.span
  const at = lineEndOf(text, end)
  if (!/^\s*(?:#|\/\/|$)/.test(text.slice(end, at))) return undefined
  const newline = newlineOf(text)
  const lead = `${newline}${newline}${indentOf(text, start)}`
  return [{ span: { file, start: at, end: at }, text: texts.map((one) => lead + one).join('') }]
}

/** `statement { … }`, not what a dynamic block or a resource holds. */
export function isStatementBlock({ container, child }: Place): boolean {
  return container.kind === 'map' && container.entries[child]?.name === 'statement'
}

/** Takes statements of one list or body out; undefined where none would be left. */
export function removeStatements(
  places: readonly Place[],
  source: Source,
): readonly Edit[] | undefined {
  const [first] = places
  if (first === undefined || siblingsOf(first).length < places.length) return undefined
  if (first.node.grammar === 'block') {
    const edits = places.map((place) => removeBlock(place, source))
    return edits.some((edit) => edit === undefined)
      ? undefined
      : edits.flatMap((edit) => edit ?? [])
  }
  const { container } = first
  const list = container.kind === 'list' ? listAt(container, source) : undefined
  const children = places.map(({ child }) => child)
  return list === undefined ? undefined : removeElements(list, children)
}

function removeBlock(place: Place, { text, file }: Source): Edit | undefined {
  if (!isStatementBlock(place)) return undefined
  const { span } = place.node
  let start = lineStartOf(text, span.start)
  const end = nextLineOf(text, span.end)
  const isAlone =
    text.slice(start, span.start).trim() === '' && text.slice(span.end, end).trim() === ''
  if (!isAlone) return undefined
  // The blank line before it goes along.
  const before = lineStartOf(text, Math.max(0, start - 1))
  if (start > 0 && text.slice(before, start).trim() === '') start = before
  return { span: { file, start, end }, text: '' }
}

/** Puts a condition, other resources, or both on the whole statement. */
export function limitStatement(
  place: Place,
  source: Source,
  limits: NewStatement,
): StatementEdits | undefined {
  const { node } = place
  if (node.grammar === 'escaped' || hasTwice(node)) return undefined
  const style = styleAt(place, source)
  const edits: Edit[] = []
  const changes: StatementEdits['says'][] = []
  if (limits.resources !== undefined) {
    const [element] = elementsNamed(node, 'resource', 'resources')
    if (element === undefined || element.value.kind === 'opaque') return undefined
    const draft = resourcesDraft(limits.resources, node.grammar).value
    const at = style.multiline ? style.indent : indentOf(source.text, element.key.start)
    const text = writeValue(draft, style, at, !style.multiline, element.name)
    edits.push(replaceValue(element.key, element.value.span, text, source))
    changes.push((elements) =>
      elements.map((own) =>
        own[0] === element.name ? ([element.name, draftText(draft)] as const) : own,
      ),
    )
  }
  if (limits.condition !== undefined) {
    const added = addCondition(node, style, source, limits.condition)
    if (added === undefined) return undefined
    edits.push(...added.edits)
    changes.push((elements) => [
      ...elements.filter(([name]) => name !== added.replaces),
      ...added.elements,
    ])
  }
  return { edits, says: (elements) => changes.reduce((said, change) => change(said), elements) }
}

function hasTwice(node: SourceMap): boolean {
  const names = node.entries.map((entry) => entry.name.toLowerCase())
  return names.some((name, index) => name !== 'condition' && names.indexOf(name) !== index)
}

/** A value in the place of another; where either is a YAML block, from the colon on. */
function replaceValue(key: Span, value: Span, text: string, source: Source): Edit {
  const isBlock = /^[\r\n]/.test(text)
  const onOwnLine = source.text.slice(key.end, value.start).includes('\n')
  if (!isBlock && !onOwnLine) return { span: value, text }
  const colon = source.text.indexOf(':', key.end)
  return { span: { ...value, start: colon + 1 }, text: isBlock ? text : ` ${text}` }
}

interface AddedCondition {
  readonly edits: readonly Edit[]
  readonly elements: Elements
  /** The element that `elements` stand for. */
  readonly replaces: string | undefined
}

function addCondition(
  node: SourceMap,
  style: Style,
  source: Source,
  condition: BaselineCondition,
): AddedCondition | undefined {
  const drafts = conditionDraft(condition, node.grammar)
  const [present] = elementsNamed(node, 'condition')
  const elements = drafts.map(({ name, value }) => [name, draftText(value)] as const)
  if (node.grammar === 'block') {
    const known = new Set(elementsOf(node).map(([, text]) => text))
    if (elements.some(([, text]) => known.has(text))) return undefined
    const edits = appendBlocks(node, style, source, drafts)
    return edits === undefined ? undefined : { edits, elements, replaces: undefined }
  }
  if (present === undefined) {
    const edits = appendEntries(node, style, source, drafts)
    return edits === undefined ? undefined : { edits, elements, replaces: undefined }
  }
  // Operators that are not there yet come beside those that are.
  const { value } = present
  if (value.kind !== 'map') return undefined
  const names = new Set(value.entries.map((entry) => entry.name.toLowerCase()))
  const operators = Object.entries(condition)
  if (operators.some(([operator]) => names.has(operator.toLowerCase()))) return undefined
  const added = operators.map(([operator, keys]) => operatorDraft(operator, keys, node.grammar))
  const edits = appendEntries(
    value,
    styleOf(value, [node, ...childrenOf(value)], source),
    source,
    added,
  )
  const says = mapText([
    ...elementsOf(value),
    ...added.map((entry) => [entry.name, draftText(entry.value)] as const),
  ])
  return edits === undefined
    ? undefined
    : { edits, elements: [[present.name, says]], replaces: present.name }
}

/** Entries behind the last one of a map. */
function appendEntries(
  node: SourceMap,
  style: Style,
  source: Source,
  entries: readonly DraftEntry[],
): readonly Edit[] | undefined {
  const { text, file } = source
  const last = node.entries.at(-1)
  if (last === undefined || entries.length === 0) return undefined
  const insert = (at: number, inserted: string): Edit => ({
    span: { file, start: at, end: at },
    text: inserted,
  })
  const end = last.value.span.end
  const newline = style.newline + style.indent
  if (node.grammar === 'yaml-block') {
    const lines = writeEntries(entries, style, style.indent)
    return [insert(lineEndOf(text, end), lines.map((line) => newline + line).join(''))]
  }
  if (!style.multiline) {
    const parts = entries.map((entry) => style.joint + writeEntry(entry, style, style.outer, true))
    return [insert(end, parts.join(''))]
  }
  const lines = writeEntries(entries, style, style.indent)
  const isObject = node.grammar === 'object'
  const next = skipForward(text, end, node.span.end)
  const comma = text[next] === ',' ? next : undefined
  const from = comma === undefined ? end : comma + 1
  const lineEnd = lineEndOf(text, from)
  const rest = text.slice(from, lineEnd).trim()
  // Behind a comment of the last entry, but before what closes the map on the same line.
  const at = rest === '' || (isObject && /^(?:#|\/\/)/.test(rest)) ? lineEnd : from
  const joint = !isObject || style.commas ? ',' : ''
  const body = lines.map((line) => newline + line).join(joint)
  const tail = at === from && rest !== '' ? style.newline + style.outer : ''
  if (comma !== undefined) return [insert(at, `${body}${isObject ? ',' : ''}${tail}`)]
  if (joint === '' || at === end) return [insert(at, `${joint}${body}${tail}`)]
  return [insert(end, joint), insert(at, `${body}${tail}`)]
}

function appendBlocks(
  node: SourceMap,
  style: Style,
  { text, file }: Source,
  entries: readonly DraftEntry[],
): readonly Edit[] | undefined {
  const last = node.entries.at(-1)
  if (last === undefined || !style.multiline) return undefined
  const at = lineEndOf(text, last.value.span.end)
  if (at > node.span.end) return undefined
  const lines = writeEntries(entries, style, style.indent)
  const lead = `${style.newline}${style.newline}${style.indent}`
  return [{ span: { file, start: at, end: at }, text: lines.map((line) => lead + line).join('') }]
}
