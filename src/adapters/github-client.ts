import type { Outcome } from '../report/review/port.ts'

/** How to reach GitHub: everything comes from the environment of the job, nothing is written by hand. */
export interface GitHubAccess {
  readonly token: string
  /** `GITHUB_API_URL`: `https://api.github.com`, or `https://HOST/api/v3` of an enterprise server. */
  readonly apiUrl: string
  /** `owner/name` of the repository the workflow runs in. */
  readonly repository: string
  /** A line for the log: waiting for a limit, asking again. */
  readonly log: (text: string) => void
}

/** The part of Octokit that the adapters use. */
export interface Client {
  request(
    route: string,
    parameters: Readonly<Record<string, unknown>>,
  ): Promise<{
    readonly status: number
    readonly data: unknown
    readonly headers: Readonly<Record<string, string | number | undefined>>
  }>
  graphql(query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown>
  readonly owner: string
  readonly repo: string
}

/** Longer than this is not waited for: a job costs money. */
const longestWait = 120
const maximumRetries = 2

/** What cannot get better by asking again; limits (403, 429) are the throttling plugin's. */
const final = [400, 401, 403, 404, 406, 409, 410, 413, 415, 422, 429, 451]

/** Octokit with retries on 5xx and obedience to rate limits; loaded only when GitHub is talked to. */
export async function openClient(access: GitHubAccess): Promise<Client> {
  const [{ getOctokit }, { throttling }, { retry }] = await Promise.all([
    import('@actions/github'),
    import('@octokit/plugin-throttling'),
    import('@octokit/plugin-retry'),
  ])
  const wait =
    (what: string) =>
    (after: number, _options: unknown, _octokit: unknown, count: number): boolean => {
      const again = count < maximumRetries && after <= longestWait
      access.log(
        `GitHub: ${what}; ${again ? `asking again in ${after} s` : `not waiting ${after} s`}`,
      )
      return again
    }
  const options = {
    baseUrl: access.apiUrl,
    userAgent: 'iam-baseline',
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    retry: { retries: maximumRetries, doNotRetry: final, retryAfterBaseValue: 500 },
    throttle: {
      // Writes are spaced by whoever writes; the plugin's own gaps (3 s) would hold up every run.
      write: passing,
      notifications: passing,
      onRateLimit: wait('the hourly limit is used up'),
      onSecondaryRateLimit: wait('too many requests at once'),
    },
  }
  const octokit = getOctokit(access.token, options, throttling, retry)
  const [owner = '', repo = ''] = access.repository.split('/')
  return {
    owner,
    repo,
    async request(route, parameters) {
      const response = await octokit.request(route, { owner, repo, ...parameters })
      return { status: response.status, data: response.data as unknown, headers: response.headers }
    },
    graphql: (query, variables) => octokit.graphql(query, { ...variables }),
  }
}

/** Stands in for a group of limiters of the throttling plugin: lets everything pass. */
const passing = {
  key: () => ({
    schedule: (_options: unknown, job: (...args: unknown[]) => unknown, ...args: unknown[]) =>
      Promise.resolve(job(...args)),
  }),
}

function ignore(): void {
  // Octokit reports every failure to its log; ours are values.
}

/** A writer's pause: at least `gap` milliseconds between two calls (GitHub asks for one second). */
export function spacing(gap: number, log?: (text: string) => void): () => Promise<void> {
  let next = 0
  return async () => {
    const now = performance.now()
    const pause = next - now
    next = Math.max(now, next) + gap
    if (pause <= 0) return
    log?.(`waiting ${Math.ceil(pause)} ms between two writes`)
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}

/** What a failed request means; anything that is not an answer of GitHub's is `unavailable`. */
export function outcomeOf(error: unknown, creating: boolean): Outcome {
  const status = statusOf(error)
  const text = messageOf(error)
  switch (status) {
    case 401:
    case 403:
      return limited(error)
        ? { kind: 'unavailable', text }
        : { kind: 'forbidden', text: `GitHub answered ${status}: ${text}` }
    case 404:
    case 410:
      return creating
        ? { kind: 'forbidden', text: `GitHub answered ${status}: ${text}` }
        : { kind: 'gone' }
    case 400:
    case 406:
    case 409:
    case 413:
    case 415:
    case 422:
    case 451:
      return { kind: 'refused', text: `GitHub answered ${status}: ${text}` }
    default:
      return {
        kind: 'unavailable',
        text: status === undefined ? text : `GitHub answered ${status}: ${text}`,
      }
  }
}

/** A 403 that is a rate limit, which was waited for in vain. */
function limited(error: unknown): boolean {
  if (/rate limit/i.test(messageOf(error))) return true
  const response = field(error, 'response')
  const headers = field(response, 'headers')
  return (
    field(headers, 'x-ratelimit-remaining') === '0' || field(headers, 'retry-after') !== undefined
  )
}

export function statusOf(error: unknown): number | undefined {
  const status = field(error, 'status')
  return typeof status === 'number' ? status : undefined
}

/** GitHub's own message in one line, without the link to its documentation. */
export function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return (text.split('\n')[0] ?? '').replace(/ - https?:\/\/\S+$/, '').slice(0, 300)
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined
}
