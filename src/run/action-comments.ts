import type { ActionRuntime } from '../adapters/action-runtime.ts'
import { pullFiles } from '../adapters/github-api.ts'
import { spacing, type Client } from '../adapters/github-client.ts'
import { reviewService } from '../adapters/github-review.ts'
import type { ActionInputs } from '../config/inputs.ts'
import { isRefusal } from '../discover/ports.ts'
import type { Refs } from '../discover/refs.ts'
import type { ChangeSet } from '../model/change.ts'
import { aliveKeys } from '../report/comment-keys.ts'
import { gitLinesOf } from '../report/lines.ts'
import { defaultLimits, place, type Plan } from '../report/place.ts'
import { commentBody, fixedBody, maximumBody, reviewBody } from '../report/review/body.ts'
import { instanceOf, markerBlock } from '../report/review/marker.ts'
import { post, type Posted } from '../report/review/post.ts'
import { shortHash } from '../model/hash.ts'
import type { ReportContext } from '../report/describe.ts'
import { jobSummary, summaryComment } from '../report/summary.ts'
import type { Analysis } from '../run.ts'
import type { ActionTrees } from './action-trees.ts'
import { linksOf } from './report-links.ts'

export interface CommentRequest {
  readonly runtime: ActionRuntime
  readonly inputs: ActionInputs
  readonly refs: Refs
  readonly trees: ActionTrees
  readonly analysis: Analysis
  readonly client: (() => Promise<Client>) | undefined
}

export interface Commented {
  /** The job summary, knowing what became of the comments. */
  readonly summary: string
  readonly notes: readonly string[]
  /** Where people find them, for the last line: ` (see the review)`. */
  readonly where: string
}

/** Milliseconds between two writes: GitHub asks for one second. */
const gap = 1_000

/** Posts what belongs into the pull request and makes the job summary of it. */
export async function commentOn(request: CommentRequest): Promise<Commented> {
  const { refs, inputs, analysis, trees } = request
  const context = contextOf(request)
  if (refs.pullRequest === undefined || inputs.comments === 'off' || trees.base === undefined)
    return summaryOnly(context, analysis, undefined, [])
  if (request.client === undefined) {
    return summaryOnly(context, analysis, undefined, [
      'nothing was posted in the pull request: there is no token; give the action `token: ${{ github.token }}`',
    ])
  }
  const client = await request.client()
  const changes =
    trees.changesAreListed === true
      ? trees.base.changes
      : await changesOf(client, refs.pullRequest, trees.base.changes)
  const plan: Plan =
    inputs.comments === 'summary'
      ? { comments: [], elsewhere: [] }
      : place(analysis.selection.selected, changes, analysis.sources, {
          ...defaultLimits,
          suggestions: inputs.suggestions,
        })
  const instance = instanceName(request)
  const pause = spacing(gap)
  const posted = await post(reviewService(client, refs.pullRequest), {
    instance,
    commit: trees.headCommit,
    plan,
    alive: aliveKeys([...analysis.selection.selected, ...analysis.selection.rest], plan.comments),
    body: (comment, repair) => commentBody(comment, context, instance, repair),
    fixed: (key) => fixedBody(key, instance, trees.headCommit),
    reviewBody: (comments) => reviewBody(comments, instance, shortHash(trees.headCommit)),
    summary: (state) =>
      summaryComment(summaryInput(context, analysis, plan, state), maximumBody, [
        markerBlock({ kind: 'summary', instance, key: 'all' }),
      ]).text,
    summaryWanted:
      analysis.selection.selected.length > 0 ||
      analysis.result.notChecked.length > 0 ||
      analysis.result.compared.length > 0,
    beforeWrite: async () => {
      await pause()
    },
  })
  return {
    summary: jobSummary(summaryInput(context, analysis, plan, posted)).text,
    notes: posted.notes,
    where:
      posted.commented.length > 0 ? ': see the comments on the lines' : ': see the job summary',
  }
}

function summaryOnly(
  context: ReportContext,
  analysis: Analysis,
  plan: Plan | undefined,
  notes: readonly string[],
): Commented {
  return {
    summary: jobSummary({
      context,
      selection: analysis.selection,
      elsewhere: plan?.elsewhere,
      commented: 0,
      posting: notes,
    }).text,
    notes,
    where: ': see the job summary',
  }
}

/** GitHub's own hunks are the law for anchors; git's stand in where GitHub does not answer. */
async function changesOf(
  client: Client,
  number: number,
  fallback: ChangeSet | undefined,
): Promise<ChangeSet> {
  const files = await pullFiles(client, number)
  if (!isRefusal(files)) return files.changes
  return fallback ?? { files: [], complete: false }
}

function summaryInput(context: ReportContext, analysis: Analysis, plan: Plan, posted: Posted) {
  return {
    context,
    selection: analysis.selection,
    elsewhere:
      plan.comments.length === 0 && plan.elsewhere.length === 0
        ? undefined
        : [
            ...plan.elsewhere,
            ...posted.demoted.map((finding) => ({ finding, why: 'refused' as const })),
          ],
    commented: posted.commented.length,
    posting: posted.notes,
  }
}

function contextOf(request: CommentRequest): ReportContext {
  const { headCommit: head, baseCommit: base } = request.trees
  return {
    result: request.analysis.result,
    linesOf: gitLinesOf(request.analysis.sources),
    links: linksOf(request.runtime.environment, { head, base }),
  }
}

/** Uses of the action in one repository are told apart by workflow, job and what they check. */
function instanceName(request: CommentRequest): string {
  const { environment } = request.runtime
  const { paths, config, mode, scope, shard } = request.inputs
  return instanceOf([
    environment['GITHUB_WORKFLOW'],
    environment['GITHUB_JOB'],
    environment['GITHUB_ACTION'],
    paths.join('\n'),
    config,
    mode,
    scope,
    shard,
  ])
}
