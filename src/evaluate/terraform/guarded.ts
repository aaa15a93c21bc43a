import type { Branch, Guard, MapEntry, Value } from '../../model/value.ts'
import { textOf } from '../../model/value.ts'
import { leavesOf } from './alternatives.ts'
import { isLazy } from './lazy.ts'
import { jsonValue, listValue, mapValue } from './values.ts'

/** A value that is there under a condition, and absent otherwise. */
export function under(guard: Guard, value: Value): Value {
  const absent: Value = { kind: 'absent', span: guard.span }
  const other: Guard = {
    ...guard,
    holds: typeof guard.holds === 'boolean' ? !guard.holds : `not ${guard.holds}`,
  }
  const branches: readonly Branch[] = [
    { guard, value },
    { guard: other, value: absent },
  ]
  return { kind: 'alternatives', branches, span: value.span }
}

/** A value that is there where all conditions hold, the outermost first. */
export function underAll(guards: readonly Guard[], value: Value): Value {
  return guards.reduceRight((inner, guard) => under(guard, inner), value)
}

/**
 * Alternatives of lists as one list whose items stand under their conditions, those of maps as one map,
 * those of JSON texts as the text of one value: as many parts as there are, instead of a value for each
 * combination. Other values as they are. Places in such a list mean nothing.
 */
export function partwise(value: Value): Value {
  if (value.kind === 'list' && value.items.some((item) => item.kind === 'alternatives'))
    return { ...value, items: value.items.flatMap((item) => itemsOf(item) ?? [item]), placed: 0 }
  if (value.kind !== 'alternatives') return value
  const items = itemsOf(value)
  if (items !== undefined) return listValue(items, value.span, { placed: 0 })
  const entries = entriesOf(value)
  if (entries !== undefined) return mapValue(entries, value.span)
  const inner = jsonOf(value)
  return inner === undefined ? value : jsonValue(inner, value.span)
}

/** The items of alternatives of lists, each absent outside its branch; undefined for what is no list. */
function itemsOf(value: Value): readonly Value[] | undefined {
  const leaves = leavesOf(value)
  const lists = leaves.some((leaf) => leaf.value.kind === 'list')
  if (value.kind !== 'alternatives' || !lists) return undefined
  return leaves.flatMap(({ guards, value: leaf }) => {
    const items =
      leaf.kind === 'list' ? (leaf.open ? [...leaf.items, leaf.open] : leaf.items) : [leaf]
    return items.map((item) => underAll(guards, item))
  })
}

/** The entries of alternatives of closed maps, each absent outside its branches. */
function entriesOf(value: Value): readonly MapEntry[] | undefined {
  const leaves = leavesOf(value)
  const keys = new Map<string, MapEntry['key']>()
  for (const { value: leaf } of leaves) {
    if (leaf.kind !== 'map' || leaf.open !== undefined || isLazy(leaf)) return undefined
    for (const { key } of leaf.entries) {
      const text = textOf(key)
      if (text === undefined) return undefined
      if (!keys.has(text)) keys.set(text, key)
    }
  }
  return [...keys].map(([text, key]) => ({
    key,
    value: mapLeaves(value, (leaf) => {
      const entries = leaf.kind === 'map' ? leaf.entries : []
      const found = entries.findLast((entry) => textOf(entry.key) === text)
      return found?.value ?? { kind: 'absent', span: leaf.span }
    }),
  }))
}

/** The value whose JSON text all of several JSON texts are, in its branches; undefined for other text. */
function jsonOf(value: Value): Value | undefined {
  const leaves = leavesOf(value)
  if (!leaves.every((leaf) => leaf.value.kind === 'json')) return undefined
  const inner = mapLeaves(value, (leaf) => (leaf.kind === 'json' ? leaf.value : leaf))
  const made = partwise(inner)
  return made === inner ? undefined : made
}

/** The value with another one in place of what is absent. */
export function filled(value: Value, other: Value): Value {
  const isThere = leavesOf(value).every((leaf) => leaf.value.kind !== 'absent')
  return isThere ? value : mapLeaves(value, (leaf) => (leaf.kind === 'absent' ? other : leaf))
}

function mapLeaves(value: Value, f: (leaf: Value) => Value): Value {
  if (value.kind !== 'alternatives') return f(value)
  const branches = value.branches.map((branch) => ({
    guard: branch.guard,
    value: mapLeaves(branch.value, f),
  }))
  return { ...value, branches }
}
