import type { Taken } from '../model/edit.ts'
import type { Span } from '../model/span.ts'
import { addElements, removeElements, replaceElement, styleOf, type SourceList } from './list.ts'
import type { Source } from './read-source.ts'
import { elementsNamed, type Place, type SourceEntry, type SourceNode } from './source-tree.ts'
import {
  listAt,
  removeStatement,
  saysWithItems,
  siblingsOf,
  type StatementEdits,
} from './statement-edits.ts'

/** The actions of a statement as they are written. */
export interface ActionList {
  readonly element: string
  readonly items: readonly SourceNode[]
  readonly list: SourceList
}

/** Edits to one statement; it goes where `says` is undefined. */
export type ActionEdits = Omit<StatementEdits, 'says'> & {
  readonly says: string | undefined
  /** What is taken out of the list of actions, or of that of statements. */
  readonly takes?: Taken
}

/** The Action (or NotAction) element of a statement; undefined where it is not a list spelled out here. */
export function actionListOf(place: Place, source: Source): ActionList | undefined {
  const entries = elementsNamed(place.node, 'action', 'actions', 'notaction', 'not_actions')
  const [entry] = entries
  if (entry === undefined || entries.length > 1) return undefined
  return listOfEntry(entry, source)
}

/**
 * Each fix is proved by reading its list again, so that many fixes of one list take time with the square
 * of its length. No policy that IAM takes has so many actions: its largest quota is 10,240 characters.
 */
const maximumItems = 1000

function listOfEntry({ name, value }: SourceEntry, source: Source): ActionList | undefined {
  if (value.kind === 'list' && value.items.length > maximumItems) return undefined
  const list = listAt(value, source)
  if (list === undefined) return undefined
  const items = value.kind === 'list' ? value.items : [value]
  if (items.some((item) => item.kind === 'map' || item.kind === 'list')) return undefined
  return { element: name, items, list }
}

/** Indexes of the elements at these spans; undefined where one is not an element. */
export function indexesOf(
  actions: ActionList,
  spans: readonly Span[],
): readonly number[] | undefined {
  const found = spans.map((span) =>
    actions.items.findIndex(
      (item) =>
        item.kind === 'text' &&
        item.span.file === span.file &&
        item.span.start <= span.start &&
        span.end <= item.span.end,
    ),
  )
  const distinct = [...new Set(found)]
  return distinct.includes(-1) || distinct.length < spans.length ? undefined : distinct
}

/** Adds the actions that are not there yet. */
export function addActions(
  place: Place,
  source: Source,
  names: readonly string[],
): ActionEdits | undefined {
  const actions = actionListOf(place, source)
  if (actions === undefined) return undefined
  const added = withoutPresent(actions.items, names)
  const edits = addElements(actions.list, added)
  if (edits === undefined) return undefined
  return { edits, says: saysWithItems(place.node, actions.element, actions.items, added) }
}

/** Removes the actions; the whole statement where none is left. */
export function removeActions(
  place: Place,
  source: Source,
  spans: readonly Span[],
): ActionEdits | undefined {
  const actions = actionListOf(place, source)
  const indexes = actions === undefined ? undefined : indexesOf(actions, spans)
  if (actions === undefined || indexes === undefined) return undefined
  if (indexes.length === actions.items.length) {
    const edits = removeStatement(place, source)
    const of = siblingsOf(place).length + 1
    const takes = { list: place.container.span, count: 1, of }
    return edits === undefined ? undefined : { edits, says: undefined, takes }
  }
  const edits = removeElements(actions.list, indexes)
  const kept = actions.items.filter((_, index) => !indexes.includes(index))
  if (edits === undefined) return undefined
  return {
    edits,
    says: saysWithItems(place.node, actions.element, kept, []),
    takes: { list: actions.list.span, count: indexes.length, of: actions.items.length },
  }
}

/** Puts other actions in the place of one; those that are there already are not written again. */
export function replaceAction(
  place: Place,
  source: Source,
  span: Span,
  by: readonly string[],
): ActionEdits | undefined {
  const actions = actionListOf(place, source)
  const [index] = (actions === undefined ? undefined : indexesOf(actions, [span])) ?? []
  if (actions === undefined || index === undefined) return undefined
  const others = actions.items.filter((_, other) => other !== index)
  const texts = withoutPresent(others, by)
  if (texts.length === 0) return removeActions(place, source, [span])
  const edits = replaceElement(actions.list, index, texts)
  return edits === undefined
    ? undefined
    : { edits, says: saysWithItems(place.node, actions.element, others, texts) }
}

function withoutPresent(items: readonly SourceNode[], names: readonly string[]): readonly string[] {
  const present = new Set(
    items.map((item) => (item.kind === 'text' ? item.text.toLowerCase() : '')),
  )
  return [...new Set(names)].filter((name) => !present.has(name.toLowerCase()))
}

/** True where the element is a single string without a list. */
export function isScalar(actions: ActionList): boolean {
  return styleOf(actions.list) === 'scalar'
}
