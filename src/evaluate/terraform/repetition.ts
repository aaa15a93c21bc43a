import type { Span } from '../../model/span.ts'
import { displayOf, literal, textOf } from '../../model/value.ts'
import type { MapEntry, StringValue, Unresolved, Value } from '../../model/value.ts'
import { distributeOne, leavesOf } from './alternatives.ts'
import { asNumber, asString, truth } from './conversion.ts'
import { elementsOf, present, type Element } from './elements.ts'
import { integerOf, numberValue } from './numbers.ts'
import { symbolOf } from './symbol.ts'
import { failed, isHole, listValue, mapValue, unresolved } from './values.ts'

/** Instances of one block that are evaluated one by one; beyond them one stands for the rest. */
export const maxInstances = 200

/** How often a resource or module is there: once, if it is enabled, `count` times, or once for each element. */
export interface Repetition {
  readonly kind: 'single' | 'enabled' | 'count' | 'each'
  readonly value: Value
  /** Unique name of the block, for its holes. */
  readonly symbol: string
}

/** One instance, with what `count` or `each` is in it. */
export interface Instance {
  /** Behind the block's address: empty, `[0]`, `["key"]`. */
  readonly suffix: string
  readonly binding: { readonly name: 'count' | 'each'; readonly value: Value } | undefined
  /** False where there is none with today's settings, and this one shows what it would be. */
  readonly instantiated: boolean
}

/** A block that may be there several times, with its instances and what was made of them. */
export interface Repeated<T> {
  readonly repetition: Repetition
  readonly instances: readonly Instance[]
  readonly objects: Map<string, T>
}

/** The instance with this suffix, or the one that stands for those without their own. */
export function instanceOf<T>(repeated: Repeated<T>, suffix: string): Instance {
  return (
    repeated.instances.find((instance) => instance.suffix === suffix) ??
    repeated.instances.at(-1) ?? { suffix, binding: undefined, instantiated: true }
  )
}

/** An instance key as Terraform prints it. */
export function keySuffix(key: Value): string {
  if (key.kind === 'number') return `[${key.text}]`
  const text =
    key.kind === 'string' ? displayOf(key) : key.kind === 'unresolved' ? `\${${key.text}}` : ''
  const known = key.kind === 'string' && textOf(key) !== undefined
  const quoted = JSON.stringify(text)
  return `[${known ? quoted.replace(/([$%])\{/g, '$1$1{') : quoted}]`
}

const eachNames = { key: 'each.key', value: 'each.value' }

/** The instances of all alternatives; where there is none, the one that would be. */
export function instancesOf(repetition: Repetition): readonly Instance[] {
  if (repetition.kind === 'single' || repetition.kind === 'enabled') {
    const isOff = repetition.kind === 'enabled' && truth(repetition.value) === false
    return [{ suffix: '', binding: undefined, instantiated: !isOff }]
  }
  const found = new Map<string, Instance>()
  for (const { value } of leavesOf(repetition.value))
    for (const instance of repetition.kind === 'count'
      ? countInstances(value, repetition)
      : eachInstances(value, repetition))
      if (!found.has(instance.suffix)) found.set(instance.suffix, instance)
  return found.size > 0 ? [...found.values()] : [ghostOf(repetition)]
}

function countInstances(value: Value, repetition: Repetition): readonly Instance[] {
  const number = asNumber(value)
  if (number === undefined)
    return isHole(value) || value.kind === 'string' ? [symbolic(repetition, value)] : []
  const count = Math.max(0, integerOf(number) ?? 0)
  const instances = Array.from({ length: Math.min(count, maxInstances) }, (_, index) =>
    countInstance(index, repetition.value.span, true),
  )
  return count > maxInstances ? [...instances, symbolic(repetition, value)] : instances
}

function countInstance(index: number, span: Span, instantiated: boolean): Instance {
  const value = objectOf([['index', numberValue(index, span)]], span)
  return { suffix: `[${index}]`, binding: { name: 'count', value }, instantiated }
}

/** The instance that stands for those whose number or keys are not known. */
function symbolic(repetition: Repetition, value: Value): Instance {
  const { span } = repetition.value
  const hole = (text: string): Unresolved =>
    unresolved({ text, span, reason: 'iterator', symbol: `${repetition.symbol}#${text}` })
  if (repetition.kind === 'count')
    return {
      suffix: '',
      binding: { name: 'count', value: objectOf([['index', hole('count.index')]], span) },
      instantiated: true,
    }
  const element = isHole(value) ? elementsOf(value, eachNames)?.elements[0] : undefined
  const each = objectOf(
    [
      ['key', element?.key ?? hole('each.key')],
      ['value', element?.value ?? hole('each.value')],
    ],
    span,
  )
  return { suffix: '', binding: { name: 'each', value: each }, instantiated: true }
}

function ghostOf(repetition: Repetition): Instance {
  if (repetition.kind === 'count') return countInstance(0, repetition.value.span, false)
  return { ...symbolic(repetition, repetition.value), instantiated: false }
}

function eachInstances(value: Value, repetition: Repetition): readonly Instance[] {
  if (isHole(value)) return [symbolic(repetition, value)]
  const found = elementsOf(value, eachNames)
  if (found === undefined) return []
  const there = found.elements.filter((element) => element.value.kind !== 'absent')
  const instances = there.slice(0, maxInstances).map((element): Instance => {
    const key = keyOf(element, value)
    const suffix = suffixOf(key, found.rest)
    const own = present(valueFor(repetition, suffix, element))
    const each = objectOf(
      [
        ['key', key],
        ['value', own],
      ],
      element.value.span,
    )
    return { suffix, binding: { name: 'each', value: each }, instantiated: true }
  })
  const stands = instances.some((instance) => instance.suffix === '')
  const more = (found.rest !== undefined && !stands) || there.length > maxInstances
  return more ? [...instances, symbolic(repetition, found.rest ?? value)] : instances
}

/** Of a collection that is not known, the element without a known key stands for all others. */
function suffixOf(key: Value, rest: Unresolved | undefined): string {
  return rest !== undefined && textOf(key) === undefined ? '' : keySuffix(key)
}

/** A set's key is its element, and so is a list's, which Terraform would refuse. */
function keyOf(element: Element, collection: Value): Value {
  const key = collection.kind === 'list' ? present(element.value) : element.key
  const text = asString(key)
  return text.kind === 'string' || isHole(text) ? text : element.key
}

/** The element with this key in every alternative that has it. */
function valueFor(repetition: Repetition, suffix: string, element: Element): Value {
  if (repetition.value.kind !== 'alternatives') return element.value
  return distributeOne(
    repetition.value,
    (leaf) => bySuffix(leaf).get(suffix)?.value ?? { kind: 'absent', span: element.value.span },
    repetition.value.span,
  )
}

const elementIndexes = new WeakMap<Value, ReadonlyMap<string, Element>>()

/** The elements of a collection by the suffix of their instance, of equal ones the first: made once, for each asks. */
function bySuffix(collection: Value): ReadonlyMap<string, Element> {
  const known = elementIndexes.get(collection)
  if (known !== undefined) return known
  const index = new Map<string, Element>()
  const found = elementsOf(collection, eachNames)
  for (const element of found?.elements ?? []) {
    const suffix = suffixOf(keyOf(element, collection), found?.rest)
    if (!index.has(suffix)) index.set(suffix, element)
  }
  elementIndexes.set(collection, index)
  return index
}

/**
 * The block as expressions see it: an object, a list of them or a map of them. `objectFor` answers the
 * object of an instance by its suffix. With `ghost` there is an instance where there would be none.
 */
export function collectionOf(
  repetition: Repetition,
  objectFor: (suffix: string) => Value,
  ghost: boolean,
  span: Span,
): Value {
  if (repetition.kind === 'single' || repetition.kind === 'enabled') return objectFor('')
  const [first] = ghost ? instancesOf(repetition) : []
  if (first?.instantiated === false) {
    const object = objectFor(first.suffix)
    return repetition.kind === 'count'
      ? listValue([object], span)
      : mapValue([entryOf(holeKey(repetition), object)], span, { open: holeKey(repetition) })
  }
  return distributeOne(
    repetition.value,
    (value) =>
      repetition.kind === 'count'
        ? countedObjects(value, objectFor, span)
        : keyedObjects(value, repetition, objectFor, span),
    span,
  )
}

function countedObjects(value: Value, objectFor: (suffix: string) => Value, span: Span): Value {
  const number = asNumber(value)
  if (number === undefined)
    return isHole(value) ? listValue([objectFor('')], span, { open: value }) : failed('', span)
  const count = Math.max(0, integerOf(number) ?? 0)
  const items = Array.from({ length: Math.min(count, maxInstances) }, (_, index) =>
    objectFor(`[${index}]`),
  )
  if (count <= maxInstances) return listValue(items, span)
  const open = unresolved({ text: 'count', span, reason: 'too-large', symbol: symbolOf(value) })
  return listValue([...items, objectFor('')], span, { open })
}

function keyedObjects(
  value: Value,
  repetition: Repetition,
  objectFor: (suffix: string) => Value,
  span: Span,
): Value {
  if (isHole(value))
    return mapValue([entryOf(holeKey(repetition), objectFor(''))], span, { open: value })
  const found = elementsOf(value, eachNames)
  if (found === undefined) return failed('', span)
  const entries = found.elements.slice(0, maxInstances).map((element) => {
    const key = keyOf(element, value)
    return entryOf(key, objectFor(suffixOf(key, found.rest)))
  })
  if (found.rest === undefined && found.elements.length <= maxInstances)
    return mapValue(entries, span)
  const open = found.rest ?? holeKey(repetition)
  if (entries.some((entry) => textOf(entry.key) === undefined))
    return mapValue(entries, span, { open })
  return mapValue([...entries, entryOf(holeKey(repetition), objectFor(''))], span, { open })
}

function holeKey(repetition: Repetition): Unresolved {
  const { span } = repetition.value
  return unresolved({
    text: 'each.key',
    span,
    reason: 'iterator',
    symbol: `${repetition.symbol}#each.key`,
  })
}

function entryOf(key: Value, value: Value): MapEntry {
  const text: StringValue =
    key.kind === 'string'
      ? key
      : { kind: 'string', pieces: isHole(key) ? [key] : [], span: key.span }
  return { key: text, value }
}

/** An object with these attributes. */
export function objectOf(attributes: readonly (readonly [string, Value])[], span: Span): Value {
  return mapValue(
    attributes.map(([name, value]) => ({ key: literal(name, span, false), value })),
    span,
  )
}
