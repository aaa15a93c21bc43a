/**
 * Opens the pull request of a refresh or brings the open one up to date, in a workflow:
 * `node lib/scripts/open-refresh-pull-request.js STATE REPORT`.
 */
import { refreshPullRequest } from './refresh-pull-request.ts'

const [statePath, reportPath] = process.argv.slice(2)
const { GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_REF_NAME, GH_TOKEN } = process.env
if (
  statePath === undefined ||
  reportPath === undefined ||
  GITHUB_REPOSITORY === undefined ||
  GITHUB_REF_NAME === undefined ||
  GH_TOKEN === undefined
) {
  console.error('usage, in a workflow: open-refresh-pull-request STATE REPORT')
  process.exit(2)
}

console.log(
  await refreshPullRequest({
    folder: '.',
    statePath,
    reportPath,
    api: GITHUB_API_URL ?? 'https://api.github.com',
    repository: GITHUB_REPOSITORY,
    token: GH_TOKEN,
    base: GITHUB_REF_NAME,
  }),
)
