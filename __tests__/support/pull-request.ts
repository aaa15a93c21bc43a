import type { Finding } from '../../src/model/finding.ts'
import { changesOfListedFiles } from '../../src/discover/changed-files.ts'
import { openClient, spacing } from '../../src/adapters/github-client.ts'
import { reviewService } from '../../src/adapters/github-review.ts'
import { gitLinesOf } from '../../src/report/lines.ts'
import type { ReportContext } from '../../src/report/describe.ts'
import { aliveKeys } from '../../src/report/comment-keys.ts'
import { defaultLimits, place, type PlaceLimits } from '../../src/report/place.ts'
import { commentBody, fixedBody, maximumBody, reviewBody } from '../../src/report/review/body.ts'
import { instanceOf, markerBlock } from '../../src/report/review/marker.ts'
import type { Operation, ReviewService } from '../../src/report/review/port.ts'
import { post, type Posted } from '../../src/report/review/post.ts'
import { select } from '../../src/report/select.ts'
import { summaryComment } from '../../src/report/summary.ts'
import { shortHash } from '../../src/model/hash.ts'
import { fakeGitHub, writerToken, type FakeGitHub } from './fake-github/server.ts'
import { PullState } from './fake-github/state.ts'
import { gitRepo, type GitRepo } from './git-repo.ts'
import { resultOf, textsFrom } from './findings.ts'
import type { Description } from './fake-github/contract.ts'

export interface PullRequest {
  readonly repo: GitRepo
  readonly fake: FakeGitHub
  readonly pull: PullState
  dispose(): Promise<void>
}

/** A policy of forty lines, of which the pull request changes lines 10 and 30. */
export const baseText = Array.from(
  { length: 40 },
  (_, index) => `line ${String(index + 1)}\n`,
).join('')
export const headText = baseText
  .replace('line 10\n', 'line ten\nline eleven\n')
  .replace('line 30\n', '')

export interface ChangedRepo {
  readonly repo: GitRepo
  readonly base: string
  readonly head: string
}

/** A repository with a branch that changes `iam/backup.tf`. */
export function changedRepo(): ChangedRepo {
  const repo = gitRepo()
  repo.write('iam/backup.tf', baseText)
  repo.write('iam/other.tf', 'other\n')
  const base = repo.commit('base')
  repo.git('switch', '--quiet', '--create', 'feature')
  repo.write('iam/backup.tf', headText)
  return { repo, base, head: repo.commit('change') }
}

/** A pull request of that branch, and a GitHub that holds it. */
export async function pullRequest(
  { repo, base, head }: ChangedRepo,
  description?: Description,
): Promise<PullRequest> {
  const pull = new PullState(repo, base, head)
  const fake = await fakeGitHub(pull, description)
  return { repo, fake, pull, dispose: () => fake.close() }
}

/** A finding on lines of the changed file. */
export function findingOn(first: number, last: number, over: Partial<Finding> = {}): Finding {
  const source = over.tree === 'base' ? baseText : headText
  const starts = source
    .split('\n')
    .map((_, index, all) => all.slice(0, index).join('\n').length + 1)
  const start = first === 1 ? 0 : (starts[first - 1] ?? 0)
  const end = (starts[last] ?? source.length) - 1
  const key = over.key ?? `${String(first)}-${String(last)}`
  return {
    rule: 'baseline/missing-action',
    severity: 'error',
    confidence: 'high',
    tree: 'head',
    primary: { span: { file: 'iam/backup.tf', start, end }, text: 'here' },
    related: [],
    message: `aws_iam_role.backup lacks \`ec2:DescribeSnapshots\` (${key})`,
    advice: 'Allow it on the resources the vendor names.',
    key,
    atoms: [key],
    newAtoms: [key],
    addresses: ['aws_iam_role.backup'],
    introduced: true,
    fingerprint: shortHash(key),
    ...over,
  }
}

export interface PostOptions {
  readonly token?: string
  readonly instance?: string
  readonly limits?: PlaceLimits
  readonly commit?: string
  /** Findings that exist besides, out of the scope. */
  readonly rest?: readonly Finding[]
  /** Stands between posting and GitHub. */
  readonly wrap?: (service: ReviewService) => ReviewService
}

/** Posts findings as the action does: places them in GitHub's own list of files, reconciles, posts. */
export async function postFindings(
  { fake, pull }: PullRequest,
  findings: readonly Finding[],
  options: PostOptions = {},
): Promise<Posted & { readonly operations: readonly string[] }> {
  const client = await openClient({
    token: options.token ?? writerToken,
    apiUrl: fake.url,
    repository: 'acme/infra',
    log: () => undefined,
  })
  const texts = textsFrom(
    { 'iam/backup.tf': headText, 'iam/other.tf': 'other\n' },
    { 'iam/backup.tf': baseText, 'iam/other.tf': 'other\n' },
  )
  const changes = changesOfListedFiles(pull.files())
  const plan = place(findings, changes, texts, options.limits ?? defaultLimits)
  const context: ReportContext = {
    result: resultOf(findings),
    linesOf: gitLinesOf(texts),
    links: {
      server: 'https://github.example',
      repository: 'acme/infra',
      commits: { head: pull.head, base: pull.base },
      rules: undefined,
    },
  }
  const instance = options.instance ?? instanceOf(['ci', 'iam'])
  const operations: string[] = []
  const pause = spacing(100)
  const service = reviewService(client, pull.number)
  const posted = await post(options.wrap?.(service) ?? service, {
    instance,
    commit: options.commit ?? pull.head,
    plan,
    alive: aliveKeys([...findings, ...(options.rest ?? [])], plan.comments),
    body: (comment, repair) => commentBody(comment, context, instance, repair),
    fixed: (key) => fixedBody(key, instance, pull.head),
    reviewBody: (comments) => reviewBody(comments, instance, shortHash(pull.head)),
    summary: (done) =>
      summaryComment(
        {
          context,
          selection: select(findings, 'introduced', changes),
          elsewhere: [
            ...plan.elsewhere,
            ...done.demoted.map((finding) => ({ finding, why: 'refused' as const })),
          ],
          commented: done.commented.length,
          posting: done.notes,
        },
        maximumBody,
        [markerBlock({ kind: 'summary', instance, key: 'all' })],
      ).text,
    summaryWanted: findings.length > 0,
    beforeWrite: async (operation: Operation) => {
      operations.push(operation.kind)
      await pause()
    },
  })
  return { ...posted, operations }
}
