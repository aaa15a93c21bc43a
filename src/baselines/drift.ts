import type { BaselineGrant, ResolvedBaseline } from '../model/baseline.ts'

/** An action that one side asks for and the other does not. */
export interface DriftedAction {
  readonly action: string
  /** The feature it belongs to; undefined: required whatever the features. */
  readonly feature: string | undefined
}

/** An action that both sides ask for, on other resources or under other conditions. */
export interface MovedAction {
  readonly action: string
  readonly before: readonly Scope[]
  readonly after: readonly Scope[]
}

/** Where and when an action is granted. */
export interface Scope {
  readonly resources: readonly string[]
  readonly notResources: readonly string[]
  /** `StringEquals aws:RequestTag/x = y`, sorted. */
  readonly conditions: readonly string[]
}

/** What going from one resolved baseline to another changes. */
export interface BaselineDrift {
  readonly added: readonly DriftedAction[]
  readonly removed: readonly DriftedAction[]
  readonly changed: readonly MovedAction[]
  readonly managedAdded: readonly string[]
  readonly managedRemoved: readonly string[]
}

interface Asked {
  readonly action: string
  readonly features: Set<string | undefined>
  readonly scopes: Map<string, Scope>
}

const scopeOf = (grant: BaselineGrant): Scope => ({
  resources: grant.resources.toSorted(),
  notResources: (grant.notResources ?? []).toSorted(),
  conditions: Object.entries(grant.condition ?? {})
    .flatMap(([operator, keys]) =>
      Object.entries(keys).map(
        ([key, values]) => `${operator} ${key} = ${values.toSorted().join(', ')}`,
      ),
    )
    .sort(),
})

/** Which grants count: those of every feature, or only what the binding's features ask for. */
export type DriftReach = 'every-feature' | 'bound-features'

/** By effect and action, case aside: allowed and denied actions are asked for apart. */
function askedBy(resolved: ResolvedBaseline, reach: DriftReach): ReadonlyMap<string, Asked> {
  const asked = new Map<string, Asked>()
  const pinned = resolved.alternatives.flatMap((group) =>
    group.variants.flatMap((variant) => variant.grants),
  )
  const unbound =
    reach === 'every-feature' ? resolved.optional.flatMap((feature) => feature.grants) : []
  for (const grant of [...resolved.required, ...resolved.contested, ...pinned, ...unbound]) {
    const scope = scopeOf(grant)
    for (const action of grant.actions) {
      const key = `${grant.effect} ${action.toLowerCase()}`
      let entry = asked.get(key)
      if (entry === undefined) {
        entry = { action, features: new Set(), scopes: new Map() }
        asked.set(key, entry)
      }
      entry.features.add(grant.feature)
      entry.scopes.set(JSON.stringify(scope), scope)
    }
  }
  return asked
}

const drifted = ({ action, features }: Asked): DriftedAction => ({
  action,
  feature: features.has(undefined) ? undefined : [...features][0],
})

const byAction = (a: { readonly action: string }, b: { readonly action: string }): number =>
  a.action < b.action ? -1 : a.action > b.action ? 1 : 0

const sameScopes = (a: Asked, b: Asked): boolean =>
  a.scopes.size === b.scopes.size && [...a.scopes.keys()].every((key) => b.scopes.has(key))

const arnsOf = (resolved: ResolvedBaseline): readonly string[] =>
  resolved.managedPolicies.map((policy) => policy.arn)

/**
 * What `after` asks for and `before` does not, and the reverse. Actions compare without case. Grants
 * under features that are not bound count where `reach` says so.
 */
export function diffBaseline(
  before: ResolvedBaseline,
  after: ResolvedBaseline,
  reach: DriftReach = 'bound-features',
): BaselineDrift {
  const old = askedBy(before, reach)
  const now = askedBy(after, reach)
  const changed: MovedAction[] = []
  for (const [key, entry] of now) {
    const earlier = old.get(key)
    if (earlier === undefined || sameScopes(earlier, entry)) continue
    changed.push({
      action: entry.action,
      before: [...earlier.scopes.values()],
      after: [...entry.scopes.values()],
    })
  }
  return {
    added: [...now]
      .filter(([key]) => !old.has(key))
      .map(([, entry]) => drifted(entry))
      .sort(byAction),
    removed: [...old]
      .filter(([key]) => !now.has(key))
      .map(([, entry]) => drifted(entry))
      .sort(byAction),
    changed: changed.sort(byAction),
    managedAdded: arnsOf(after).filter((arn) => !arnsOf(before).includes(arn)),
    managedRemoved: arnsOf(before).filter((arn) => !arnsOf(after).includes(arn)),
  }
}
