import { execFileSync } from 'node:child_process'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { contract, type Description } from './contract.ts'
import { execute, type Field } from './graphql.ts'
import type { PullState, StoredComment } from './state.ts'

/** Something that goes wrong: for requests that match, `times` times (always if left out). */
export interface Fault {
  /** Tested against `METHOD /path`. */
  readonly on: RegExp
  readonly times?: number
  readonly status: number
  readonly message?: string
  readonly headers?: Readonly<Record<string, string>>
  /** The request is carried out and its answer lost. */
  readonly after?: boolean
}

export interface FakeGitHub {
  /** `GITHUB_API_URL` */
  readonly url: string
  /** `METHOD /path` of everything that was asked, GraphQL by its operation. */
  readonly requests: string[]
  /** What the requests did against GitHub's description; a test ends by finding none. */
  readonly violations: string[]
  readonly faults: Fault[]
  readonly pull: PullState
  /** Answers of the list of files that differ from the repository's. */
  listed: readonly object[] | undefined
  /** Called before each request is answered: for what happens in between. */
  before: (request: string) => void
  close(): Promise<void>
}

/** Tokens: `writer` may write, everything else only read. */
export const writerToken = 'fake-writer'
export const readerToken = 'fake-reader'
export const viewer = 'github-actions[bot]'

interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly raw?: Buffer
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
}

const maximumBody = 65_536
/** More creations than this within a second meet the secondary rate limit. */
const creationsPerSecond = 10

/** Starts a GitHub on loopback for one repository `acme/infra` with one pull request. */
export async function fakeGitHub(
  pull: PullState,
  description: Description = 'api.github.com',
): Promise<FakeGitHub> {
  const judge = contract(description)
  const prefix = description === 'api.github.com' ? '' : '/api/v3'
  const graphqlPath = description === 'api.github.com' ? '/graphql' : '/api/graphql'
  const used = new Map<Fault, number>()
  const creations: number[] = []

  const fake: FakeGitHub = {
    url: '',
    requests: [],
    violations: [],
    faults: [],
    pull,
    listed: undefined,
    before: () => undefined,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }

  function answer(request: IncomingMessage, text: string): Answer {
    const method = request.method ?? ''
    const url = new URL(request.url ?? '', 'http://fake')
    const body: unknown = text === '' ? undefined : JSON.parse(text)
    const graphql = url.pathname === graphqlPath
    const path = url.pathname.slice(prefix.length)
    const called = graphql ? `GRAPHQL ${operationName(body)}` : `${method} ${path}`
    fake.requests.push(called)
    fake.before(called)
    const fault = fake.faults.find(
      (candidate) =>
        candidate.on.test(called) && (used.get(candidate) ?? 0) < (candidate.times ?? Infinity),
    )
    if (fault !== undefined) used.set(fault, (used.get(fault) ?? 0) + 1)
    const failed: Answer | undefined = fault && {
      status: fault.status,
      body: { message: fault.message ?? 'Something went wrong' },
      ...(fault.headers === undefined ? {} : { headers: fault.headers }),
    }
    if (failed !== undefined && fault?.after !== true) return failed
    const mayWrite = request.headers.authorization === `token ${writerToken}`
    const done = graphql ? graphqlAnswer(body, mayWrite) : rest(method, path, url, body, mayWrite)
    return failed ?? done
  }

  function graphqlAnswer(body: unknown, mayWrite: boolean): Answer {
    const { query, variables } = body as { query: string; variables: Record<string, unknown> }
    if (query.startsWith('mutation') && !mayWrite)
      return {
        status: 200,
        body: {
          data: null,
          errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }],
        },
      }
    try {
      return { status: 200, body: { data: execute(query, variables, roots(pull)) } }
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      fake.violations.push(`GraphQL: ${message}`)
      return { status: 200, body: { errors: [{ message }] } }
    }
  }

  function rest(method: string, path: string, url: URL, body: unknown, mayWrite: boolean): Answer {
    const matched = judge(method, path, url.searchParams, body)
    if (matched === undefined) {
      fake.violations.push(`no such operation: ${method} ${path}`)
      return { status: 404, body: { message: 'Not Found' } }
    }
    if (matched.violations.length > 0) {
      fake.violations.push(`${matched.operation}: ${matched.violations.join('; ')}`)
      return { status: 422, body: { message: 'Validation Failed', errors: matched.violations } }
    }
    if (method !== 'GET' && !mayWrite)
      return { status: 403, body: { message: 'Resource not accessible by integration' } }
    if (method === 'POST') {
      const now = Date.now()
      creations.push(now)
      if (creations.filter((at) => now - at < 1000).length > creationsPerSecond)
        return {
          status: 403,
          headers: { 'retry-after': '1' },
          body: { message: 'You have exceeded a secondary rate limit' },
        }
    }
    return handle(matched.operation, matched.parameters, url.searchParams, body)
  }

  function handle(
    operation: string,
    parameters: ReadonlyMap<string, string>,
    query: URLSearchParams,
    body: unknown,
  ): Answer {
    const text = (name: string): string => parameters.get(name) ?? ''
    switch (operation) {
      case 'GET /repos/{owner}/{repo}/compare/{basehead}': {
        const [base = '', head = ''] = text('basehead').split('...')
        return {
          status: 200,
          body: { merge_base_commit: { sha: pull.repo.git('merge-base', base, head) } },
        }
      }
      case 'GET /repos/{owner}/{repo}/commits/{ref}':
        return { status: 200, body: { sha: pull.repo.git('rev-parse', text('ref')) } }
      case 'GET /repos/{owner}/{repo}/contents/{path}':
        return content(`${query.get('ref') ?? 'HEAD'}:${text('path')}`)
      case 'GET /repos/{owner}/{repo}/tarball/{ref}': {
        const raw = git('archive', '--format=tar.gz', '--prefix=acme-infra-1/', text('ref'))
        return { status: 200, raw, type: 'application/x-gzip' }
      }
      case 'GET /repos/{owner}/{repo}/pulls':
        return {
          status: 200,
          body: [
            {
              number: pull.number,
              state: 'open',
              head: { sha: pull.head, ref: 'feature', repo: { full_name: pull.headRepository } },
              base: { sha: pull.base },
            },
          ],
        }
      case 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files': {
        const size = Number(query.get('per_page') ?? 30)
        const from = (Number(query.get('page') ?? 1) - 1) * size
        return { status: 200, body: (fake.listed ?? pull.files()).slice(from, from + size) }
      }
      case 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews':
        return createReview(body as ReviewRequest)
      case 'POST /repos/{owner}/{repo}/pulls/{pull_number}/comments': {
        const asked = body as CommentRequest
        if (asked.subject_type !== 'file') return unprocessable('line is required')
        if (!pull.files().some((file) => file.filename === asked.path))
          return unprocessable('Path could not be resolved')
        return store([asked], 'FILE')
      }
      case 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': {
        const { body: said } = body as { body: string }
        if (said.length > maximumBody) return unprocessable('body is too long')
        pull.summaries.push({ id: pull.id(), author: viewer, body: said })
        return { status: 201, body: {} }
      }
      default:
        return change(operation, Number(text('comment_id')), body)
    }
  }

  interface CommentRequest {
    path: string
    body: string
    side?: 'LEFT' | 'RIGHT'
    line?: number
    start_line?: number
    subject_type?: string
  }
  interface ReviewRequest {
    commit_id: string
    body: string
    comments: readonly CommentRequest[]
  }

  function createReview(asked: ReviewRequest): Answer {
    if (asked.body === '' || asked.body.length > maximumBody)
      return unprocessable('body is too long')
    for (const comment of asked.comments) {
      const refusal = pull.refusal(comment)
      if (refusal !== undefined) return unprocessable(refusal)
      if (comment.body.length > maximumBody) return unprocessable('body is too long')
    }
    pull.reviews.push({ id: pull.id(), body: asked.body, commit: asked.commit_id })
    return store(asked.comments, 'LINE')
  }

  function store(comments: readonly CommentRequest[], subjectType: 'LINE' | 'FILE'): Answer {
    for (const comment of comments)
      pull.comments.push({
        id: pull.id(),
        author: viewer,
        body: comment.body,
        path: comment.path,
        side: comment.side,
        line: comment.line,
        startLine: comment.start_line,
        subjectType,
        replies: [],
        resolved: false,
        outdated: false,
        minimised: false,
      })
    return { status: 201, body: {} }
  }

  function change(operation: string, id: number, body: unknown): Answer {
    const list: { id: number; body: string }[] = operation.includes('/issues/')
      ? pull.summaries
      : pull.comments
    const index = list.findIndex((comment) => comment.id === id)
    const found = list[index]
    if (found === undefined) return { status: 404, body: { message: 'Not Found' } }
    if (operation.startsWith('DELETE')) {
      list.splice(index, 1)
      return { status: 204 }
    }
    const { body: said } = body as { body: string }
    if (said.length > maximumBody) return unprocessable('body is too long')
    found.body = said
    return { status: 200, body: {} }
  }

  function content(object: string): Answer {
    try {
      const raw = git('cat-file', 'blob', object)
      return { status: 200, raw, type: 'application/vnd.github.raw+json; charset=utf-8' }
    } catch {
      return { status: 404, body: { message: 'Not Found' } }
    }
  }

  function git(...args: string[]): Buffer {
    const options = { cwd: pull.repo.path, env: pull.repo.environment, maxBuffer: 1 << 28 }
    return execFileSync('git', args, { ...options, stdio: ['ignore', 'pipe', 'ignore'] })
  }

  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => send(response, answer(request, Buffer.concat(chunks).toString('utf8'))))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return Object.assign(fake, { url: `http://127.0.0.1:${String(port)}${prefix}` })
}

function send(response: ServerResponse, { status, body, raw, type, headers }: Answer): void {
  response.writeHead(status, {
    'content-type': type ?? 'application/json; charset=utf-8',
    ...headers,
  })
  response.end(raw ?? (body === undefined ? undefined : JSON.stringify(body)))
}

function unprocessable(message: string): Answer {
  return { status: 422, body: { message: `Unprocessable Entity: ${message}` } }
}

function operationName(body: unknown): string {
  const { query } = body as { query: string }
  return /^(?:query|mutation) (\w+)/.exec(query)?.[1] ?? 'anonymous'
}

const size = 100

/** GitHub's GraphQL objects, as far as they are asked for. */
function roots(pull: PullState): { readonly query: Field; readonly mutation: Field } {
  const paged =
    <T>(all: readonly T[], node: (item: T) => Field) =>
    (args: Readonly<Record<string, unknown>>): Field => {
      const from = typeof args['after'] === 'string' ? Number(args['after']) : 0
      const count = Number(args['first'] ?? size)
      return {
        totalCount: all.length,
        pageInfo: {
          hasNextPage: from + count < all.length,
          endCursor: from + count < all.length ? String(from + count) : null,
        },
        nodes: all.slice(from, from + count).map(node),
      }
    }
  const thread = (comment: StoredComment): Field => ({
    isResolved: comment.resolved,
    isOutdated: comment.outdated,
    path: comment.path,
    line: comment.outdated ? null : (comment.line ?? null),
    startLine: comment.outdated ? null : (comment.startLine ?? null),
    subjectType: comment.subjectType,
    comments: paged(
      [{ author: comment.author, body: comment.body }, ...comment.replies],
      ({ author, body }) => ({
        id: `PRRC_${String(comment.id)}`,
        fullDatabaseId: String(comment.id),
        body,
        viewerDidAuthor: author === viewer,
        isMinimized: comment.minimised,
        viewerCanMinimize: author === viewer,
      }),
    ),
  })
  const request: Field = {
    headRefOid: pull.head,
    reviewThreads: paged(pull.comments, thread),
    comments: paged(pull.summaries, (comment) => ({
      fullDatabaseId: String(comment.id),
      body: comment.body,
      viewerDidAuthor: comment.author === viewer,
    })),
  }
  return {
    query: {
      repository: ({ owner, name }) =>
        owner === 'acme' && name === 'infra'
          ? { pullRequest: ({ number }) => (number === pull.number ? request : null) }
          : null,
    },
    mutation: {
      minimizeComment: ({ input }) => {
        const { subjectId } = input as { subjectId: string }
        const found = pull.comments.find((comment) => `PRRC_${String(comment.id)}` === subjectId)
        if (found === undefined) throw new Error('Could not resolve to a node')
        found.minimised = true
        return { minimizedComment: { isMinimized: true } }
      },
    },
  }
}
