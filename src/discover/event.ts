/** What started a workflow, read from the event's payload: only the fields that are used. */
export type Trigger =
  | {
      readonly kind: 'pull-request'
      readonly number: number
      readonly base: Tip
      readonly head: Tip
      /** The head lives in another repository: its token can read only. */
      readonly fork: boolean
      /** GitHub treats Dependabot's runs like a fork's, though the branch is in the repository. */
      readonly dependabot: boolean
      /** `pull_request_target`: secrets and a writing token, so nothing of the head is checked out. */
      readonly target: boolean
    }
  | { readonly kind: 'merge-group'; readonly base: string; readonly head: string }
  | {
      readonly kind: 'push'
      /** Undefined on a new branch. */
      readonly before: string | undefined
      readonly after: string
    }
  | {
      readonly kind: 'workflow-run'
      readonly runId: number
      /** The event that started the run that is reported on. */
      readonly event: string
      readonly head: Tip
    }
  /** `schedule`, `workflow_dispatch` and everything else: the commit the workflow runs for. */
  | { readonly kind: 'plain'; readonly head: string }

/** A branch and where it points. */
export interface Tip {
  readonly commit: string
  /** Branch name. */
  readonly ref: string
  /** `owner/name`; undefined where the fork was deleted. */
  readonly repository: string | undefined
}

/** Why an event cannot be read: a sentence, without a stop. */
export interface EventProblem {
  readonly problem: string
}

/**
 * Reads the payload of an event. `name` is `GITHUB_EVENT_NAME`, `commit` `GITHUB_SHA`. The payload
 * is GitHub's, but branch and repository names in it are the author's: they are kept as text.
 */
export function readEvent(name: string, payload: unknown, commit: string): Trigger | EventProblem {
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
    case 'pull_request_review':
    case 'pull_request_review_comment':
      return pullRequest(payload, name === 'pull_request_target')
    case 'merge_group': {
      const base = commitAt(payload, 'merge_group', 'base_sha')
      const head = commitAt(payload, 'merge_group', 'head_sha')
      return base === undefined || head === undefined
        ? missing(name, 'merge_group.base_sha and head_sha')
        : { kind: 'merge-group', base, head }
    }
    case 'push': {
      const after = commitAt(payload, 'after') ?? commit
      const before = commitAt(payload, 'before')
      // All zeros: the branch is new, or was deleted.
      if (/^0+$/.test(after)) return { problem: 'the push deleted its branch: nothing to check' }
      return {
        kind: 'push',
        before: before === undefined || /^0+$/.test(before) ? undefined : before,
        after,
      }
    }
    case 'workflow_run': {
      const runId = at(payload, 'workflow_run', 'id')
      const event = at(payload, 'workflow_run', 'event')
      const head = commitAt(payload, 'workflow_run', 'head_sha')
      const ref = at(payload, 'workflow_run', 'head_branch')
      if (typeof runId !== 'number' || typeof event !== 'string' || head === undefined)
        return missing(name, 'workflow_run.id, event and head_sha')
      return {
        kind: 'workflow-run',
        runId,
        event,
        head: {
          commit: head,
          ref: typeof ref === 'string' ? ref : '',
          repository: textAt(payload, 'workflow_run', 'head_repository', 'full_name'),
        },
      }
    }
    default:
      return { kind: 'plain', head: commit }
  }
}

function pullRequest(payload: unknown, target: boolean): Trigger | EventProblem {
  const number = at(payload, 'pull_request', 'number')
  const base = tip(payload, 'base')
  const head = tip(payload, 'head')
  if (typeof number !== 'number' || base === undefined || head === undefined)
    return missing('pull_request', 'pull_request.number, base and head')
  const author = textAt(payload, 'sender', 'login')
  return {
    kind: 'pull-request',
    number,
    base,
    head,
    fork: head.repository !== base.repository,
    dependabot: author === 'dependabot[bot]',
    target,
  }
}

function tip(payload: unknown, side: string): Tip | undefined {
  const commit = commitAt(payload, 'pull_request', side, 'sha')
  const ref = textAt(payload, 'pull_request', side, 'ref')
  if (commit === undefined || ref === undefined) return undefined
  return { commit, ref, repository: textAt(payload, 'pull_request', side, 'repo', 'full_name') }
}

function missing(event: string, fields: string): EventProblem {
  return { problem: `the ${event} event has no ${fields}` }
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  let found = value
  for (const key of keys) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined
    found = (found as Readonly<Record<string, unknown>>)[key]
  }
  return found
}

function textAt(value: unknown, ...keys: readonly string[]): string | undefined {
  const found = at(value, ...keys)
  return typeof found === 'string' ? found : undefined
}

/** A full commit id; nothing else is handed to git or put into an address. */
function commitAt(value: unknown, ...keys: readonly string[]): string | undefined {
  const found = textAt(value, ...keys)
  return found !== undefined && /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(found) ? found : undefined
}
