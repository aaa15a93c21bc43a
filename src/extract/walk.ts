import { displayOf, valueOf, type Guard, type MapValue, type Value } from '../model/value.ts'
import { flatten, type Guarded } from './flatten.ts'

export interface Visit extends Guarded {
  /** The property path with indexes and keys: `Policies[0].PolicyDocument`. */
  readonly property: string
}

type Step =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'items' }
  | { readonly kind: 'values' }

function stepsOf(path: string): readonly Step[] {
  if (path === '') return []
  return path.split('.').flatMap((part): Step[] => {
    if (part === '*') return [{ kind: 'values' }]
    if (part.endsWith('[]')) return [{ kind: 'name', name: part.slice(0, -2) }, { kind: 'items' }]
    return [{ kind: 'name', name: part }]
  })
}

/** Every value that `path` reaches from `properties`; lists on the way are entered, branches carry their conditions. */
export function walk(properties: MapValue, path: string): readonly Visit[] {
  let current: readonly Visit[] = [{ value: properties, guards: [], property: '' }]
  for (const step of stepsOf(path)) current = current.flatMap((visit) => take(visit, step))
  return current.filter((visit) => visit.value.kind !== 'null')
}

function take(visit: Visit, step: Step): readonly Visit[] {
  if (step.kind === 'items') return items(visit)
  const maps = visit.value.kind === 'list' ? items(visit) : [visit]
  return maps.flatMap((map) => {
    if (map.value.kind !== 'map') return []
    if (step.kind === 'name') {
      const found = valueOf(map.value, step.name)
      return found === undefined ? [] : visits(found, map.guards, join(map.property, step.name))
    }
    return map.value.entries.flatMap((entry) =>
      visits(entry.value, map.guards, join(map.property, displayOf(entry.key))),
    )
  })
}

function items(visit: Visit): readonly Visit[] {
  if (visit.value.kind !== 'list') return [visit]
  return visit.value.items.flatMap((item, i) =>
    visits(item, visit.guards, `${visit.property}[${i}]`),
  )
}

function visits(value: Value, guards: readonly Guard[], property: string): readonly Visit[] {
  return flatten(value, guards).map((branch) => ({ ...branch, property }))
}

function join(property: string, name: string): string {
  return property === '' ? name : `${property}.${name}`
}
