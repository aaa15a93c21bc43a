import { expandNotAction, expandPattern } from '../access/actions.ts'
import { foldAscii } from '../access/glob.ts'
import { isWildcard, type Need } from './compare-needs.ts'
import type { AccessStatement } from '../access/effective.ts'
import type { Told } from './comparison.ts'
import type { Scope } from './compare-scope.ts'

/** What the bound baselines say about single actions. */
export interface NeedIndex {
  readonly required: ReadonlyMap<string, readonly Need[]>
  readonly optional: ReadonlyMap<string, readonly Need[]>
  readonly needs: readonly Need[]
  /** Their places in `needs`. */
  readonly numbers: ReadonlyMap<Need, number>
  /** Lists of baselines' ids that rows have in common. */
  readonly names: Map<string, readonly string[]>
  /** By statements that are asked about together: what is known of their width, by an action's situation. */
  readonly widths: WeakMap<readonly AccessStatement[], Map<string, Told>>
}

export function needIndex(needs: readonly Need[], scope: Scope): NeedIndex {
  const required = new Map<string, Need[]>()
  const optional = new Map<string, Need[]>()
  for (const need of needs) {
    if (need.grant.effect === 'Deny') continue
    const map = need.required ? required : optional
    for (const action of actionsOf(need, scope)) {
      const known = map.get(action)
      if (known === undefined) map.set(action, [need])
      else if (known.at(-1) !== need) known.push(need)
    }
  }
  const numbers = new Map(needs.map((need, at) => [need, at]))
  return { required, optional, needs, numbers, names: new Map(), widths: new WeakMap() }
}

function actionsOf({ grant }: Need, scope: Scope): readonly string[] {
  if (grant.notActions !== undefined)
    return expandNotAction(grant.notActions, scope.catalogue).map((action) => action.key)
  return grant.actions.flatMap((action) =>
    isWildcard(action)
      ? expandPattern(action, scope.catalogue).map(({ key }) => key)
      : [foldAscii(action)],
  )
}
