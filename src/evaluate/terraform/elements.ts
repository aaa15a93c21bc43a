import type { Span } from '../../model/span.ts'
import type { Guard, ListValue, Unresolved, UnresolvedReason, Value } from '../../model/value.ts'
import { assume, distributeOne, mayBeAbsent } from './alternatives.ts'
import { numberValue } from './numbers.ts'
import { textOf } from '../../model/value.ts'
import { isPlaced, lastEntries, placeOf, sortedEntries, unresolved } from './values.ts'

export interface Element {
  readonly key: Value
  readonly value: Value
  /** True where the element stands for those of a collection that is not known. */
  readonly symbolic: boolean
}

export interface Elements {
  readonly elements: readonly Element[]
  /** Set where there may be more elements. */
  readonly rest: Unresolved | undefined
}

/** Names of the iterators, for the holes that stand for elements which are not known. */
export interface IteratorNames {
  readonly key: string
  readonly value: string
}

/** What a collection iterates over, in Terraform's order; `undefined` for what is no collection. */
export function elementsOf(collection: Value, names: IteratorNames): Elements | undefined {
  const { span } = collection
  switch (collection.kind) {
    case 'list': {
      const isSet = collection.collection === 'set'
      const first = collection.items.findIndex(mayBeAbsent)
      const elements = collection.items.map((value, index) => ({
        key: isSet
          ? value
          : isPlaced(collection, index) && (first < 0 || index <= first)
            ? numberValue(index, value.span)
            : indexOf(collection, index, names),
        value,
        symbolic: false,
      }))
      return { elements, rest: collection.open }
    }
    case 'map': {
      const elements = sortedEntries(collection).map(({ key, value }) => ({
        key,
        value,
        symbolic: false,
      }))
      return { elements, rest: collection.open }
    }
    case 'unresolved':
      return { elements: [symbolicElement(collection, names, span)], rest: collection }
    default:
      return undefined
  }
}

/** Whether the order of what a collection iterates over is known. */
export function isInOrder(collection: Value): boolean {
  if (collection.kind === 'list') return collection.placed === undefined
  return (
    collection.kind !== 'map' ||
    (collection.open === undefined &&
      lastEntries(collection).every(({ key }) => textOf(key) !== undefined))
  )
}

/** The index of an item that others may stand before. */
function indexOf(list: ListValue, index: number, names: IteratorNames): Unresolved {
  const symbol = `${placeOf(list.span)}[${index}]#key`
  return unresolved({ text: names.key, span: list.span, reason: 'iterator', symbol })
}

/** The element that stands for all of a collection that is not known. */
function symbolicElement(collection: Unresolved, names: IteratorNames, span: Span): Element {
  const hole = (text: string, side: string): Unresolved =>
    unresolved({
      text,
      span,
      reason: reasonOfElement(collection),
      symbol: `${collection.symbol}${side}`,
    })
  return { key: hole(names.key, '[*]#key'), value: hole(names.value, '[*]'), symbolic: true }
}

/** Why an element is not known: because its collection is not. */
function reasonOfElement({ reason }: Unresolved): UnresolvedReason {
  return reason === 'failed-call' || reason === 'undeclared' ? 'iterator' : reason
}

/** The condition that a collection which is not known has an element. */
export function anyOf({ symbol, text, span }: Unresolved): Omit<Guard, 'holds'> {
  return { symbol: `any(${symbol})`, text: `length(${text}) > 0`, span }
}

/** `made` from a symbolic element is there only if the collection has an element. */
export function ifAny(collection: Unresolved, made: Value): Value {
  const on = (holds: boolean): Guard => ({ ...anyOf(collection), holds })
  return {
    kind: 'alternatives',
    branches: [
      { guard: on(true), value: assume(made, on(true)) },
      { guard: on(false), value: { kind: 'absent', span: made.span } },
    ],
    span: made.span,
  }
}

/** `make` of a value that may be absent: what is absent stays so. */
export function whereThere(value: Value, make: (value: Value) => Value, span: Span): Value {
  if (value.kind === 'absent') return value
  if (value.kind !== 'alternatives' || !mayBeAbsent(value)) return make(value)
  return distributeOne(
    value,
    (one) => (one.kind === 'absent' ? { kind: 'absent', span } : make(one)),
    span,
  )
}

/** A value of which it is known that it is there. */
export function present(value: Value): Value {
  if (value.kind !== 'alternatives') return value
  const branches = value.branches
    .filter((branch) => branch.value.kind !== 'absent')
    .map((branch) => ({ guard: branch.guard, value: present(branch.value) }))
  const [only] = branches
  return branches.length === 1 && only !== undefined ? only.value : { ...value, branches }
}
