import { resolve } from 'node:path'
import type { ActionRuntime } from '../adapters/action-runtime.ts'
import { readGiven } from '../adapters/given-file.ts'
import { pullFiles, pullsOfBranch } from '../adapters/github-api.ts'
import { spacing, type Client } from '../adapters/github-client.ts'
import { reviewService } from '../adapters/github-review.ts'
import type { ActionInputs } from '../config/inputs.ts'
import { OperationalError, UsageError } from '../config/settings.ts'
import type { Trigger } from '../discover/event.ts'
import { isRefusal } from '../discover/ports.ts'
import { pullOfRun } from '../discover/refs.ts'
import { shortHash } from '../model/hash.ts'
import type { ReportContext } from '../report/describe.ts'
import { aliveKeys } from '../report/comment-keys.ts'
import { defaultLimits, place } from '../report/place.ts'
import { maximumArtifact, readArtifact, type Artifact } from '../report/review/artifact.ts'
import { commentBody, fixedBody, maximumBody, reviewBody } from '../report/review/body.ts'
import { instanceOf, markerBlock } from '../report/review/marker.ts'
import { post, type Posted } from '../report/review/post.ts'
import { jobSummary, summaryComment, type SummaryInput } from '../report/summary.ts'
import { linksOf } from './report-links.ts'

export interface ReportRequest {
  readonly runtime: ActionRuntime
  readonly inputs: ActionInputs
  readonly trigger: Trigger
  readonly workspace: string
  readonly client: (() => Promise<Client>) | undefined
}

/**
 * `mode: report`: posts what a run without a writing token has found. The report is untrusted; which
 * pull request it is about is asked of GitHub by repository, branch and commit of the run.
 */
export async function reportFindings(request: ReportRequest): Promise<number> {
  const { runtime, inputs, trigger } = request
  if (trigger.kind !== 'workflow-run')
    throw new UsageError(
      '`mode: report` posts the findings of another run and is for workflow_run events only',
    )
  if (inputs.files.json === '')
    throw new UsageError('`mode: report` needs `json-file`: the report of the other run')
  if (request.client === undefined) throw new UsageError('`mode: report` needs a token')
  if (inputs.comments === 'off')
    throw new UsageError('`mode: report` with `comments: off` would do nothing')
  const artifact = readReport(resolve(request.workspace, inputs.files.json))
  const client = await request.client()
  const { head } = trigger
  const owner = head.repository?.split('/')[0]
  const pulls = owner === undefined ? [] : await pullsOfBranch(client, `${owner}:${head.ref}`)
  if (isRefusal(pulls)) throw new OperationalError(pulls.text)
  const pull = pullOfRun(trigger, pulls)
  if (pull === undefined) {
    runtime.log('no pull request has the repository, branch and commit of that run')
    return 0
  }
  const files = await pullFiles(client, pull.number)
  if (isRefusal(files)) throw new OperationalError(files.text)
  const plan =
    inputs.comments === 'review'
      ? place(artifact.result.findings, files.changes, artifact.linesOf, defaultLimits)
      : { comments: [], elsewhere: [] }
  const context = contextOf(request, artifact, head.commit)
  const { environment } = runtime
  const instance = instanceOf([
    'report',
    environment['GITHUB_WORKFLOW'],
    environment['GITHUB_JOB'],
    inputs.files.json,
  ])
  const input = (state: Pick<Posted, 'notes' | 'commented' | 'demoted'>): SummaryInput => ({
    context,
    selection: { scope: 'introduced', selected: artifact.result.findings, rest: [] },
    elsewhere:
      inputs.comments === 'review'
        ? [
            ...plan.elsewhere,
            ...state.demoted.map((finding) => ({ finding, why: 'refused' as const })),
          ]
        : undefined,
    commented: state.commented.length,
    posting: state.notes,
  })
  const pause = spacing(1000)
  const posted = await post(reviewService(client, pull.number), {
    instance,
    commit: head.commit,
    plan,
    alive: aliveKeys(artifact.result.findings, plan.comments),
    body: (comment, repair) => commentBody(comment, context, instance, repair),
    fixed: (key) => fixedBody(key, instance, head.commit),
    reviewBody: (comments) => reviewBody(comments, instance, shortHash(head.commit)),
    summary: (state) =>
      summaryComment(input(state), maximumBody, [
        markerBlock({ kind: 'summary', instance, key: 'all' }),
      ]).text,
    summaryWanted: artifact.result.findings.length > 0 || artifact.result.notChecked.length > 0,
    beforeWrite: pause,
  })
  for (const note of posted.notes) runtime.log(note)
  await runtime.summarise(jobSummary(input(posted)).text)
  runtime.output('findings', artifact.result.findings.length)
  runtime.output('result', artifact.result.findings.length === 0 ? 'clean' : 'findings')
  return 0
}

function readReport(path: string): Artifact {
  const read = readGiven(path, maximumArtifact)
  if ('problem' in read) throw new UsageError(`the report ${path} cannot be read: ${read.problem}`)
  const artifact = readArtifact(read.toString('utf8'))
  if ('problem' in artifact) throw new UsageError(artifact.problem)
  return artifact
}

function contextOf(request: ReportRequest, artifact: Artifact, head: string): ReportContext {
  return {
    result: artifact.result,
    linesOf: artifact.linesOf,
    links: linksOf(request.runtime.environment, { head, base: undefined }),
  }
}
