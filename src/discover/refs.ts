import type { Trigger } from './event.ts'

/** What is compared with what, and what may be said where. */
export interface Refs {
  /** A commit or a name that git or GitHub can resolve; undefined for a full scan. */
  readonly base: string | undefined
  /**
   * `merge-base`: compare with where the head left the base, so that other people's merges are not
   * taken for this change. `exact`: the base is the state before.
   */
  readonly baseIs: 'merge-base' | 'exact' | 'none'
  readonly head: string
  readonly pullRequest: number | undefined
  readonly mayComment: MayComment
  /** Read both states through GitHub's API, whatever is checked out. */
  readonly byApi: boolean
  /** What the run speaks of unless told: what a change introduces where it can still be stopped. */
  readonly scope: 'introduced' | 'all'
  /** Config, custom baselines and waivers are the base's: the head must not judge itself. */
  readonly settingsFromBase: boolean
}

export type MayComment =
  | 'yes'
  /** The token can read only, unless the owner has decided otherwise: a refusal is expected. */
  | 'unlikely'
  | 'no'

export interface RefInputs {
  /** The inputs `base-ref` and `head-ref`: they win. */
  readonly baseRef: string | undefined
  readonly headRef: string | undefined
}

/** One event, one answer: no other part knows events. Undefined for `workflow_run`, which only reports. */
export function refsOf(trigger: Trigger, inputs: RefInputs): Refs | undefined {
  const refs = eventRefs(trigger)
  if (refs === undefined) return undefined
  const base = inputs.baseRef ?? refs.base
  return {
    ...refs,
    head: inputs.headRef ?? refs.head,
    base,
    baseIs: inputs.baseRef !== undefined ? 'merge-base' : refs.baseIs,
  }
}

function eventRefs(trigger: Trigger): Refs | undefined {
  const quiet = { pullRequest: undefined, mayComment: 'no', byApi: false, scope: 'all' } as const
  switch (trigger.kind) {
    case 'pull-request':
      return {
        base: trigger.base.commit,
        baseIs: 'merge-base',
        head: trigger.head.commit,
        pullRequest: trigger.number,
        mayComment: !trigger.target && (trigger.fork || trigger.dependabot) ? 'unlikely' : 'yes',
        byApi: trigger.target,
        scope: 'introduced',
        settingsFromBase: true,
      }
    case 'merge-group':
      return {
        ...quiet,
        base: trigger.base,
        baseIs: 'exact',
        scope: 'introduced',
        head: trigger.head,
        settingsFromBase: true,
      }
    case 'push':
      return {
        ...quiet,
        base: trigger.before,
        baseIs: trigger.before === undefined ? 'none' : 'exact',
        head: trigger.after,
        settingsFromBase: false,
      }
    case 'plain':
      return {
        ...quiet,
        base: undefined,
        baseIs: 'none',
        head: trigger.head,
        settingsFromBase: false,
      }
    case 'workflow-run':
      return undefined
  }
}

/**
 * Under `pull_request_target` the workspace must not hold the pull request's own files: the token
 * can write and secrets are at hand. Answers the sentence to stop with.
 */
export function unsafeCheckout(
  trigger: Trigger,
  workspaceHead: string | undefined,
): string | undefined {
  if (trigger.kind !== 'pull-request' || !trigger.target) return undefined
  return workspaceHead === trigger.head.commit
    ? 'the workspace holds the head of the pull request under pull_request_target, where secrets and a writing token are at hand; remove the checkout of the head: the files are read through the API'
    : undefined
}

/** A pull request as GitHub lists it. */
export interface ListedPull {
  readonly number: number
  readonly state: string
  readonly head: {
    readonly sha: string
    readonly ref: string
    readonly repository: string | undefined
  }
  readonly base: { readonly sha: string }
}

/**
 * The pull request that a `workflow_run` belongs to, from GitHub's list of the head branch, never
 * from the artifact. Repository, branch and commit have to agree; an open one is preferred.
 */
export function pullOfRun(trigger: Trigger, pulls: readonly ListedPull[]): ListedPull | undefined {
  if (trigger.kind !== 'workflow-run') return undefined
  const { commit, ref, repository } = trigger.head
  const matching = pulls.filter(
    ({ head }) => head.sha === commit && head.ref === ref && head.repository === repository,
  )
  return matching.find((pull) => pull.state === 'open') ?? matching[0]
}
