import type { MapEntry, Value } from '../../../model/value.ts'
import { textOf, valueOf } from '../../../model/value.ts'
import { leavesOf } from '../alternatives.ts'
import { maxDepth } from '../values.ts'

/**
 * A value of a plan with what its source says in place of what the plan knows only after apply, as far as
 * both have the same form. What is taken over is added to `taken`.
 */
export function filled(planned: Value, source: Value, taken: Set<Value>, depth = 0): Value {
  if (depth > maxDepth) return planned
  if (planned.kind === 'unresolved') {
    const isThere = source.kind !== 'null' && source.kind !== 'absent'
    if (planned.reason !== 'known-after-apply' || !isThere) return planned
    taken.add(source)
    return source
  }
  const leaves = leavesOf(source)
  const [leaf] = leaves
  if (leaf === undefined || leaves.length > 1) return planned
  const written = leaf.value
  if (planned.kind === 'json' && written.kind === 'json')
    return { ...planned, value: filled(planned.value, written.value, taken, depth + 1) }
  if (planned.kind === 'list' && written.kind === 'list') {
    const isSame = planned.items.length === written.items.length && written.open === undefined
    if (!isSame) return planned
    const items = planned.items.map((item, index) => {
      const other = written.items[index]
      return other === undefined ? item : filled(item, other, taken, depth + 1)
    })
    return { ...planned, items }
  }
  if (planned.kind === 'map' && written.kind === 'map') {
    const entries = planned.entries.map((entry): MapEntry => {
      const name = textOf(entry.key)
      const other = name === undefined ? undefined : valueOf(written, name)
      if (other === undefined) return entry
      return { key: entry.key, value: filled(entry.value, other, taken, depth + 1) }
    })
    return { ...planned, entries }
  }
  return planned
}
