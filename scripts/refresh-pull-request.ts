import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

export interface PullRequestOptions {
  /** A clone with the remote `origin`. */
  readonly folder: string
  /** The file that the run before changed, relative to the folder. */
  readonly statePath: string
  readonly reportPath: string
  /** The API's address, `owner/name`, a token that may write, and the branch to merge into. */
  readonly api: string
  readonly repository: string
  readonly token: string
  readonly base: string
}

/** One branch: a run while its pull request is open brings that up to date, and no second one is opened. */
const branch = 'refresh-baselines'
const title = 'Vendors’ lists differ from the baselines'
const firstTime = 'Hashes of pages that were read for the first time.'
/** GitHub takes 65,536 characters. */
const longestBody = 60_000

interface Found {
  readonly number: number
  readonly body: string | null
}

/** Opens the pull request of a refresh, or brings the open one up to date; says what was done. */
export async function refreshPullRequest(options: PullRequestOptions): Promise<string> {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: options.folder, encoding: 'utf8' }).trim()
  const report = existsSync(options.reportPath) ? readFileSync(options.reportPath, 'utf8') : ''
  if (git('status', '--porcelain', '--', options.statePath) === '') return 'nothing new'
  const body = (report.trim() === '' ? firstTime : report).slice(0, longestBody)

  git('config', 'user.name', 'github-actions[bot]')
  git('config', 'user.email', '41898282+github-actions[bot]@users.noreply.github.com')
  git('switch', '--quiet', '--force-create', branch)
  git('add', '--', options.statePath)
  git('commit', '--quiet', '--message', 'chore(rules): vendors’ sources read again')
  git('push', '--quiet', '--force', 'origin', branch)

  const owner = options.repository.split('/')[0] ?? ''
  const pulls = `/repos/${options.repository}/pulls`
  const head = encodeURIComponent(`${owner}:${branch}`)
  const [open] = (await ask(options, 'GET', `${pulls}?state=open&head=${head}`)) as Found[]
  if (open === undefined) {
    await ask(options, 'POST', pulls, { title, body, head: branch, base: options.base })
    return 'opened'
  }
  if (open.body === body) return `#${String(open.number)} says so already`
  await ask(options, 'PATCH', `${pulls}/${String(open.number)}`, { body })
  return `#${String(open.number)} brought up to date`
}

/** One request to the API. Throws where it is refused. */
async function ask(
  { api, token }: PullRequestOptions,
  method: string,
  path: string,
  body?: Readonly<Record<string, string>>,
): Promise<unknown> {
  const response = await fetch(`${api}${path}`, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
    },
    signal: AbortSignal.timeout(30_000),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (!response.ok)
    throw new Error(`${method} ${path}: ${String(response.status)} ${await response.text()}`)
  return response.json()
}
