import type { LinkContext } from '../report/links.ts'

/** Where the rules are explained when the action's own address is not known. */
const publicRules = 'https://github.com/iam-baseline/iam-baseline/blob/v1/docs/rules.md'

/**
 * Addresses for a report of a job: of the repository under review, and of the rules as the running
 * version of the action explains them. Undefined outside a job.
 */
export function linksOf(
  environment: NodeJS.ProcessEnv,
  commits: LinkContext['commits'],
): LinkContext | undefined {
  const server = environment['GITHUB_SERVER_URL']
  const repository = environment['GITHUB_REPOSITORY']
  if (server === undefined || repository === undefined) return undefined
  return { server, repository, commits, rules: rulesAddress(environment, server) }
}

/**
 * The runner names the repository and the reference of an action that it fetched, and neither for
 * one in the workspace. An action that GitHub Connect lends to a server of one's own is on github.com,
 * which the runner does not tell: there a name of ours is taken for the public one.
 */
function rulesAddress(environment: NodeJS.ProcessEnv, server: string): string {
  const action = environment['GITHUB_ACTION_REPOSITORY'] ?? ''
  const reference = environment['GITHUB_ACTION_REF'] ?? ''
  const isNamed = /^[\w.-]+\/[\w.-]+$/.test(action) && /^[\w./-]+$/.test(reference)
  if (!isNamed) return publicRules
  const host = action === 'iam-baseline/iam-baseline' ? 'https://github.com' : server
  return `${host}/${action}/blob/${reference}/docs/rules.md`
}
