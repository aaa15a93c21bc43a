import { lastEntries } from '../../src/evaluate/terraform/values.ts'
import { furtherEntries, textOf } from '../../src/model/value.ts'
import type { ListValue, MapValue, Piece, StringValue, Value } from '../../src/model/value.ts'
import { chosen, guardsOf, type Choice } from './sides.ts'

/** Choices beyond which a value is not asked about any more. */
const mostChoices = 3_000

function choicesOf(value: Value): readonly Choice[] | undefined {
  let all: Choice[] = [new Map()]
  for (const [symbol, sides] of guardsOf(value)) {
    if (all.length * sides.size > mostChoices) return undefined
    all = all.flatMap((choice) => [...sides].map((side) => new Map([...choice, [symbol, side]])))
  }
  return all
}

/**
 * Whether a value can turn out to be what JSON shows, with every condition on one side wherever it stands;
 * undefined where there are too many conditions to try.
 */
export function canBe(value: Value, shown: unknown): boolean | undefined {
  return choicesOf(value)?.some((choice) => covers(value, shown, choice))
}

function covers(partial: Value, shown: unknown, choice: Choice): boolean {
  const value = chosen(partial, choice)
  switch (value.kind) {
    case 'unresolved':
      // What is certainly refused is nothing else.
      return value.reason !== 'failed-call' && value.reason !== 'undeclared'
    case 'alternatives':
    case 'null':
    case 'absent':
      return shown === null
    // A null may make an error of what would have made them text.
    case 'bool':
      return shown === value.value || shown === String(value.value)
    case 'number':
      return shown === value.value || shown === value.text
    case 'string':
      return (
        (typeof shown === 'string' || typeof shown === 'number' || typeof shown === 'boolean') &&
        matches(value, String(shown))
      )
    case 'json':
      return typeof shown === 'string' && coversJson(value.value, shown, choice)
    case 'list':
      return Array.isArray(shown) && coversList(value, shown as readonly unknown[], choice)
    case 'map':
      return (
        typeof shown === 'object' &&
        shown !== null &&
        !Array.isArray(shown) &&
        coversMap(value, new Map(Object.entries(shown)), choice)
      )
  }
}

function coversJson(value: Value, shown: string, choice: Choice): boolean {
  try {
    return covers(value, JSON.parse(shown), choice)
  } catch {
    return false
  }
}

function coversList(list: ListValue, shown: readonly unknown[], choice: Choice): boolean {
  const items = list.items.flatMap((item, index) => {
    const one = chosen(item, choice)
    if (one.kind === 'absent') return []
    return [{ one, isPlaced: list.placed === undefined || index < list.placed }]
  })
  const isClosed = list.open === undefined
  if (isClosed && list.placed === undefined && items.length !== shown.length) return false
  return (
    items.every(({ one, isPlaced }, index) =>
      isPlaced
        ? index < shown.length && covers(one, shown[index], choice)
        : shown.some((other) => covers(one, other, choice)),
    ) &&
    (!isClosed || shown.every((other) => items.some(({ one }) => covers(one, other, choice))))
  )
}

function coversMap(map: MapValue, shown: ReadonlyMap<string, unknown>, choice: Choice): boolean {
  const entries = lastEntries(map)
    .map(({ key, value }) => ({ key, value: chosen(value, choice) }))
    .filter(({ value }) => value.kind !== 'absent')
  const isOf = (entry: (typeof entries)[number], name: string): boolean =>
    matches(entry.key, name) && covers(entry.value, shown.get(name), choice)
  const names = [...shown.keys()]
  return (
    entries.every((entry) => {
      const known = textOf(entry.key)
      if (known !== undefined) return shown.has(known) && isOf(entry, known)
      return names.some((name) => isOf(entry, name)) || isHidden(entry.key, entries)
    }) &&
    (furtherEntries(map) !== undefined ||
      names.every((name) => entries.some((entry) => matches(entry.key, name))))
  )
}

/** Two keys neither of which is known are taken to be different. */
function isHidden(key: StringValue, entries: readonly { readonly key: StringValue }[]): boolean {
  return entries.some((other) => other.key !== key && textOf(other.key) === undefined)
}

/** Parts of JSON texts that are not known stand behind what is, where they may be anywhere among it. */
function isJsonInPart(pieces: readonly Piece[]): boolean {
  return (
    pieces.some((piece) => piece.kind === 'unresolved') &&
    pieces.some((piece) => piece.kind === 'literal' && /[[{"]/.test(piece.text))
  )
}

function matches({ pieces }: { readonly pieces: readonly Piece[] }, text: string): boolean {
  if (isJsonInPart(pieces)) return true
  const pattern = pieces.map((piece) =>
    piece.kind === 'literal' ? piece.text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&') : '[^]*',
  )
  return new RegExp(`^${pattern.join('')}$`).test(text)
}
