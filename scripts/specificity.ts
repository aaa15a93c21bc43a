import { serviceOf } from '../src/baselines/action-text.ts'
import type { Background } from '../src/baselines/compile-recognition.ts'
import { genericActions } from './generic-actions.ts'

export interface OrdinaryActions {
  /** Subjects that were counted. */
  readonly documents: number
  /** Service prefix → subjects that have something of it. */
  readonly services: Readonly<Record<string, number>>
  /** Lower-case action → subjects that have it. */
  readonly actions: Readonly<Record<string, number>>
}

/** Subjects with an action, and with something of its service. */
export interface Without {
  readonly action: number
  readonly service: number
}

/** Subjects that an action, and a service, is taken to have besides those that were counted. */
const prior = { action: 0.3, service: 3 }

/** A managed policy of more actions tells less that each of them is ordinary. */
export const plainSize = 25
/** What an action of a generic use counts at most. */
const genericSpecificity = 0.06

/** Every instance under Systems Manager has these: by a managed policy, so that few spell them out. */
const agentActions = /^(?:ssm|ssmmessages|ec2messages):/
const agentSpecificity = 0.02
/** A whole service is for whoever deploys with it. */
const wideSpecificity = 0.02
/** What a pattern counts at most: `dynamodb:List*` is written by whoever is weary of typing. */
const patternSpecificity = 0.2

/**
 * How little ordinary policies have an action: the third power of the logarithm of its rarity, so that a dozen
 * everyday actions weigh less than one that stands in no ordinary policy. `without`: subjects that are left out.
 */
export function specificityOver(
  managed: readonly (readonly string[])[],
  ordinary: OrdinaryActions,
): (action: string, without?: number) => number {
  const counts = new Map(Object.entries(ordinary.actions))
  addManaged(managed, (action, weight) => {
    counts.set(action, (counts.get(action) ?? 0) + weight)
  })
  const all = managed.length + ordinary.documents + 1
  return (action, without = 0) => {
    const count = Math.max(0, (counts.get(action) ?? 0) - without)
    const rarity = Math.log(all / (count + 1)) / Math.log(all)
    const most = agentActions.test(action)
      ? agentSpecificity
      : genericActions.has(action)
        ? genericSpecificity
        : /:[*]+$/.test(action)
          ? wideSpecificity
          : /[*?]/.test(action)
            ? patternSpecificity
            : 1
    return Math.min(rarity ** 3, most)
  }
}

/** Tells each action of AWS-managed policies, in lower case, with what it counts. */
function addManaged(
  managed: readonly (readonly string[])[],
  add: (action: string, weight: number) => void,
): void {
  for (const actions of managed) {
    const weight = Math.min(1, plainSize / actions.length)
    for (const action of new Set(actions.map((text) => text.toLowerCase()))) add(action, weight)
  }
}

/**
 * Nats that it takes to tell that an ordinary policy has an action where it has something of its service, and that it
 * has something of a service. `without`: subjects that are left out.
 */
export function costsOver(
  managed: readonly (readonly string[])[],
  ordinary: OrdinaryActions,
): {
  readonly costOf: (action: string, without?: Without) => number
  readonly serviceCostOf: Background['serviceCostOf']
} {
  const actions = new Map(Object.entries(ordinary.actions))
  const services = new Map(Object.entries(ordinary.services))
  addManaged(managed, (action, weight) => {
    actions.set(action, (actions.get(action) ?? 0) + weight)
  })
  let all = ordinary.documents + 1
  for (const list of managed) {
    const weight = Math.min(1, plainSize / list.length)
    all += weight
    for (const service of new Set(list.map((action) => serviceOf(action.toLowerCase()))))
      services.set(service, (services.get(service) ?? 0) + weight)
  }
  return {
    costOf(action, without = { action: 0, service: 0 }) {
      const having = Math.max(0, (actions.get(action) ?? 0) - without.action)
      const using = Math.max(having, (services.get(serviceOf(action)) ?? 0) - without.service)
      return Math.log((using + prior.service) / (having + prior.action))
    },
    serviceCostOf: (prefix) => Math.log(all / ((services.get(prefix) ?? 0) + prior.action)),
  }
}
