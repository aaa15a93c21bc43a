import type { AllowedPattern } from '../baselines/comparison.ts'
import type { BaselineLibrary } from '../model/baseline.ts'
import type { Memo } from '../model/memo.ts'
import { addTo } from '../model/multimap.ts'
import type { Binding, Kindred } from './context.ts'

const nothing: Kindred = new Map()

/**
 * Of the actions that recognised baselines do not need those that others of the same products do: who removes them
 * takes them from whatever else the role is for.
 */
export function kindredOf(
  bindings: readonly Binding[],
  allowed: readonly AllowedPattern[],
  library: BaselineLibrary,
  memo: Memo,
): Kindred {
  const excess = allowed.filter(({ verdict }) => verdict === 'excess')
  // Who wrote a binding has said what the role is for.
  const isGuess = bindings.every(({ boundBy }) => boundBy === 'recognised')
  if (excess.length === 0 || !isGuess) return nothing
  const bound = new Set(bindings.map(({ resolved }) => resolved.baseline.id))
  const products = new Set([...bound].map((id) => id.slice(0, id.lastIndexOf('/') + 1)))
  const tables = [...products].map((product) =>
    memo.of('actions of a product', product, () => actionsOf(product, library)),
  )
  return new Map(
    excess.flatMap(({ pattern }) => {
      const action = pattern.toLowerCase()
      const ids = tables.flatMap((table) => table.get(action) ?? []).filter((id) => !bound.has(id))
      return ids.length === 0 ? [] : [[action, ids] as const]
    }),
  )
}

function actionsOf(product: string, library: BaselineLibrary): Kindred {
  const ids = library.ids().filter((id) => id.startsWith(product))
  const table = new Map<string, string[]>()
  for (const id of ids) {
    const { kind, grants = [] } = library.get(id) ?? {}
    if (kind !== 'identity') continue
    const own = new Set(
      grants
        .filter(({ effect }) => effect === 'Allow')
        .flatMap(({ actions }) => actions.map((action) => action.toLowerCase())),
    )
    for (const action of own) addTo(table, action, id)
  }
  return table
}
