import type { Edit, Taken } from '../model/edit.ts'
import type { Span } from '../model/span.ts'
import { withItems, type Elements } from './canonical.ts'
import { addElements, removeElements, replaceElement, type SourceList } from './list.ts'
import type { Source } from './read-source.ts'
import { elementsNamed, type Place, type SourceEntry, type SourceNode } from './source-tree.ts'
import { listAt } from './statement-edits.ts'

/** The actions of a statement as they are written. */
export interface ActionList {
  readonly element: string
  readonly items: readonly SourceNode[]
  readonly list: SourceList
}

/** What becomes of a list of actions: the elements at `removed` go, the one at `replaced` becomes others. */
export interface ActionChange {
  readonly removed: readonly number[]
  readonly replaced?: { readonly index: number; readonly by: readonly string[] }
}

export interface ActionEdits {
  readonly edits: readonly Edit[]
  readonly takes: readonly Taken[]
  /** What the statement says instead, given what it says otherwise. */
  readonly says: (elements: Elements) => Elements
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

/** Adds the actions that are not there yet; undefined where all are. */
export function addActions(actions: ActionList, names: readonly string[]): ActionEdits | undefined {
  const added = withoutPresent(actions.items, names)
  const edits = addElements(actions.list, added)
  if (edits === undefined) return undefined
  return {
    edits,
    takes: [],
    says: (elements) => withItems(elements, actions.element, actions.items, added),
  }
}

/** Takes elements out and puts others in the place of one; `empty` where none would be left. */
export function changeActions(
  actions: ActionList,
  { removed: named, replaced }: ActionChange,
): ActionEdits | 'empty' | undefined {
  // What is put together may say the same again, and only the first of a set is seen.
  if (isSet(actions) && !actions.items.every(isText)) return undefined
  const removed = withRepeats(actions, [
    ...named,
    ...(replaced === undefined ? [] : [replaced.index]),
  ]).filter((index) => index !== replaced?.index)
  const isKept = (index: number): boolean => index !== replaced?.index && !removed.includes(index)
  const kept = actions.items.filter((_, index) => isKept(index))
  // What is there already is not written again.
  const texts = replaced === undefined ? [] : withoutPresent(kept, replaced.by)
  const gone = replaced === undefined || texts.length > 0 ? removed : [...removed, replaced.index]
  if (kept.length + texts.length === 0) return 'empty'
  const replacing =
    replaced === undefined || texts.length === 0
      ? []
      : replaceElement(actions.list, replaced.index, texts)
  const removing = gone.length === 0 ? [] : removeElements(actions.list, gone)
  if (replacing === undefined || removing === undefined) return undefined
  const { span } = actions.list
  const of = actions.items.length
  return {
    edits: [...replacing, ...removing],
    takes: gone.length === 0 ? [] : [{ list: span, count: gone.length, of }],
    says: (elements) => withItems(elements, actions.element, kept, texts),
  }
}

/**
 * The elements at these indexes and, in a block, those that say the same: there a list is a set, and
 * what is read of equal elements is the first.
 */
export function withRepeats(actions: ActionList, indexes: readonly number[]): readonly number[] {
  const { items } = actions
  if (!isSet(actions)) return indexes
  const texts = new Set(indexes.map((index) => textAt(items, index)))
  return [...items.keys()].filter(
    (index) => indexes.includes(index) || (isText(items[index]) && texts.has(textAt(items, index))),
  )
}

/** True in a block: there a list of actions is a set. */
const isSet = ({ element }: ActionList): boolean =>
  element === 'actions' || element === 'not_actions'

const isText = (node: SourceNode | undefined): boolean => node?.kind === 'text'

function textAt(items: readonly SourceNode[], index: number): string | undefined {
  const item = items[index]
  return item?.kind === 'text' ? item.text : undefined
}

function withoutPresent(items: readonly SourceNode[], names: readonly string[]): readonly string[] {
  const present = new Set(
    items.map((item) => (item.kind === 'text' ? item.text.toLowerCase() : '')),
  )
  return [...new Set(names)].filter((name) => !present.has(name.toLowerCase()))
}
