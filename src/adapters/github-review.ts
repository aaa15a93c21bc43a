import { z } from 'zod'
import type {
  Conversation,
  ExistingComment,
  Operation,
  Outcome,
  ReviewService,
} from '../report/review/port.ts'
import { messageOf, outcomeOf, type Client } from './github-client.ts'

/**
 * One query for everything that stands in a pull request. Written with REST and read with GraphQL:
 * GraphQL takes anchors outside of the diff without a word, and only GraphQL knows resolved threads
 * and whose comment it is.
 */
export const conversationQuery = `query conversation($owner: String!, $repo: String!, $number: Int!, $threads: String, $comments: String, $withThreads: Boolean!, $withComments: Boolean!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      reviewThreads(first: 100, after: $threads) @include(if: $withThreads) {
        pageInfo { hasNextPage endCursor }
        nodes {
          isResolved
          isOutdated
          path
          line
          startLine
          subjectType
          comments(first: 2) {
            totalCount
            nodes { id fullDatabaseId body viewerDidAuthor isMinimized viewerCanMinimize }
          }
        }
      }
      comments(first: 100, after: $comments) @include(if: $withComments) {
        pageInfo { hasNextPage endCursor }
        nodes { fullDatabaseId body viewerDidAuthor }
      }
    }
  }
}`

export const minimiseMutation = `mutation minimise($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: RESOLVED }) {
    minimizedComment { isMinimized }
  }
}`

/** Ten pages of a hundred: nobody reads more, and the run says that it did not. */
const maximumPages = 10

const id = z.union([z.number(), z.string()]).transform(Number)
const page = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() })
const answer = z.object({
  repository: z.object({
    pullRequest: z.object({
      headRefOid: z.string(),
      reviewThreads: z
        .object({
          pageInfo: page,
          nodes: z.array(
            z.object({
              isResolved: z.boolean(),
              isOutdated: z.boolean(),
              path: z.string(),
              line: z.number().nullable(),
              startLine: z.number().nullable(),
              subjectType: z.string().nullish(),
              comments: z.object({
                totalCount: z.number(),
                nodes: z.array(
                  z.object({
                    id: z.string(),
                    fullDatabaseId: id,
                    body: z.string(),
                    viewerDidAuthor: z.boolean(),
                    isMinimized: z.boolean(),
                    viewerCanMinimize: z.boolean(),
                  }),
                ),
              }),
            }),
          ),
        })
        .optional(),
      comments: z
        .object({
          pageInfo: page,
          nodes: z.array(
            z.object({ fullDatabaseId: id, body: z.string(), viewerDidAuthor: z.boolean() }),
          ),
        })
        .optional(),
    }),
  }),
})

type Thread = NonNullable<
  z.infer<typeof answer>['repository']['pullRequest']['reviewThreads']
>['nodes'][number]

/** The conversation of one pull request on GitHub. */
export function reviewService(client: Client, number: number): ReviewService {
  return {
    async read() {
      try {
        return await readConversation(client, number)
      } catch (error) {
        return graphqlOutcome(error)
      }
    },
    async apply(operation) {
      const creating = operation.kind.startsWith('create-')
      try {
        await send(client, number, operation)
        return { kind: 'done' }
      } catch (error) {
        if (operation.kind === 'minimise-comment') return graphqlOutcome(error)
        return outcomeOf(error, creating)
      }
    },
  }
}

async function readConversation(client: Client, number: number): Promise<Conversation> {
  const comments: ExistingComment[] = []
  const summaries: Conversation['summaries'][number][] = []
  let head = ''
  let threadsAfter: string | null = null
  let commentsAfter: string | null = null
  let withThreads = true
  let withComments = true
  for (let count = 0; count < maximumPages && (withThreads || withComments); count += 1) {
    const variables = {
      owner: client.owner,
      repo: client.repo,
      number,
      threads: threadsAfter,
      comments: commentsAfter,
      withThreads,
      withComments,
    }
    const read = answer.parse(await client.graphql(conversationQuery, variables))
    const { pullRequest } = read.repository
    head = pullRequest.headRefOid
    for (const thread of pullRequest.reviewThreads?.nodes ?? [])
      comments.push(...existingComments(thread))
    for (const node of pullRequest.comments?.nodes ?? [])
      summaries.push({ id: node.fullDatabaseId, body: node.body, mine: node.viewerDidAuthor })
    const threads = pullRequest.reviewThreads?.pageInfo
    const conversation = pullRequest.comments?.pageInfo
    withThreads = threads?.hasNextPage === true
    withComments = conversation?.hasNextPage === true
    threadsAfter = threads?.endCursor ?? null
    commentsAfter = conversation?.endCursor ?? null
  }
  return { head, comments, summaries, complete: !withThreads && !withComments }
}

/** Ours is the comment that opens a thread; what follows are answers. */
function existingComments(thread: Thread): readonly ExistingComment[] {
  const [first] = thread.comments.nodes
  if (first === undefined) return []
  const { line, startLine } = thread
  return [
    {
      id: first.fullDatabaseId,
      nodeId: first.id,
      body: first.body,
      path: thread.path,
      range: line === null ? undefined : { first: startLine ?? line, last: line },
      onFile: thread.subjectType === 'FILE',
      outdated: thread.isOutdated,
      mine: first.viewerDidAuthor,
      answered: thread.comments.totalCount > 1,
      resolved: thread.isResolved,
      minimised: first.isMinimized,
      canMinimise: first.viewerCanMinimize,
    },
  ]
}

async function send(client: Client, number: number, operation: Operation): Promise<void> {
  // A creation is never repeated blindly: its answer may be lost and the comment be there.
  const once = { pull_number: number, request: { retries: 0 } }
  switch (operation.kind) {
    case 'create-review':
      await client.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
        ...once,
        commit_id: operation.commit,
        event: 'COMMENT',
        body: operation.body,
        comments: operation.comments.map(({ path, side, range, body }) => ({
          path,
          side,
          line: range.last,
          // `start_line` has to be less than `line`: it is left out for one line.
          ...(range.first < range.last ? { start_line: range.first, start_side: side } : {}),
          body,
        })),
      })
      return
    case 'create-file-comment':
      await client.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/comments', {
        ...once,
        commit_id: operation.commit,
        path: operation.path,
        subject_type: 'file',
        body: operation.body,
      })
      return
    case 'update-comment':
      await client.request('PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}', {
        comment_id: operation.id,
        body: operation.body,
      })
      return
    case 'delete-comment':
      await client.request('DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}', {
        comment_id: operation.id,
      })
      return
    case 'create-summary':
      await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        issue_number: number,
        request: { retries: 0 },
        body: operation.body,
      })
      return
    case 'update-summary':
      await client.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        comment_id: operation.id,
        body: operation.body,
      })
      return
    case 'delete-summary':
      await client.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        comment_id: operation.id,
      })
      return
    case 'minimise-comment':
      await client.graphql(minimiseMutation, { id: operation.nodeId })
      return
  }
}

/** GraphQL answers 200 with errors in it; what the token may not do has the type FORBIDDEN. */
function graphqlOutcome(error: unknown): Outcome {
  const errors =
    typeof error === 'object' && error !== null && 'errors' in error && Array.isArray(error.errors)
      ? (error.errors as readonly unknown[])
      : undefined
  if (errors === undefined) return outcomeOf(error, true)
  const forbidden = errors.some(
    (entry) =>
      typeof entry === 'object' &&
      entry !== null &&
      'type' in entry &&
      (entry.type === 'FORBIDDEN' ||
        entry.type === 'INSUFFICIENT_SCOPES' ||
        entry.type === 'NOT_FOUND'),
  )
  return { kind: forbidden ? 'forbidden' : 'unavailable', text: messageOf(error) }
}
