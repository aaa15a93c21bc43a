import { genericActions } from './generic-actions.ts'

export interface OrdinaryActions {
  /** Subjects that were counted. */
  readonly documents: number
  /** Lower-case action → subjects that have it. */
  readonly actions: Readonly<Record<string, number>>
}

/** A managed policy of more actions tells less that each of them is ordinary. */
const plainSize = 25
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
 * everyday actions weigh less than one that stands in no ordinary policy.
 */
export function specificityOver(
  managed: readonly (readonly string[])[],
  ordinary: OrdinaryActions,
): (action: string) => number {
  const counts = new Map(Object.entries(ordinary.actions))
  for (const actions of managed) {
    const weight = Math.min(1, plainSize / actions.length)
    for (const action of new Set(actions.map((text) => text.toLowerCase()))) {
      counts.set(action, (counts.get(action) ?? 0) + weight)
    }
  }
  const all = managed.length + ordinary.documents + 1
  return (action) => {
    const rarity = Math.log(all / ((counts.get(action) ?? 0) + 1)) / Math.log(all)
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
