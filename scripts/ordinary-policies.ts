import { readFileSync } from 'node:fs'
import type { ManagedActions } from './managed-policies.ts'

/** What was counted, as `scripts/count-actions.ts` writes it. */
interface Counted {
  /** In lower case; a policy names them by their place. */
  readonly actions: readonly string[]
  /** By repository: its different policies with four or more actions of vendors. */
  readonly repositories: Readonly<Record<string, readonly string[]>>
}

/** An ordinary policy: its actions in lower case, and where it stands. */
export interface OrdinaryPolicy {
  /** `owner/name`, or the name of an AWS-managed policy. */
  readonly origin: string
  readonly actions: readonly string[]
}

/** The policies of public repositories that are no vendor's, from `scripts/ordinary-lists.json`. */
export function repositoryPolicies(): readonly OrdinaryPolicy[] {
  const { actions, repositories } = JSON.parse(
    readFileSync('scripts/ordinary-lists.json', 'utf8'),
  ) as Counted
  return Object.entries(repositories).flatMap(([origin, policies]) =>
    policies.map((places) => ({
      origin,
      actions: places.split(' ').map((place) => actions[Number(place)] ?? ''),
    })),
  )
}

/** AWS-managed policies as ordinary ones. */
export const managedAsOrdinary = (managed: readonly ManagedActions[]): readonly OrdinaryPolicy[] =>
  managed.map(({ name, actions }) => ({
    origin: name,
    actions: [...new Set(actions.map((action) => action.toLowerCase()))],
  }))
