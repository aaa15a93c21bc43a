import { afterAll, beforeAll, expect, test, type TestContext } from 'vitest'
import { defaultLimits } from '../../src/report/place.ts'
import { readMarker } from '../../src/report/review/marker.ts'
import type { Description } from '../support/fake-github/contract.ts'
import { readerToken, viewer } from '../support/fake-github/server.ts'
import {
  changedRepo,
  findingOn,
  postFindings,
  pullRequest,
  type ChangedRepo,
  type PullRequest,
} from '../support/pull-request.ts'

/** The repository is only read: one serves all tests. */
let changed: ChangedRepo
beforeAll(() => {
  changed = changedRepo()
})
afterAll(() => {
  changed.repo.dispose()
})

/** A pull request of its own for one test; at its end GitHub has seen no request that it does not describe. */
async function start(context: TestContext, description?: Description): Promise<PullRequest> {
  const request = await pullRequest(changed, description)
  context.onTestFinished(async () => {
    await request.dispose()
    expect(request.fake.violations).toEqual([])
  })
  return request
}

const inline = findingOn(10, 11)
const removed = findingOn(30, 30, { tree: 'base', rule: 'change/removed-deny' })
const far = findingOn(20, 20)
const elsewhere = findingOn(1, 1, {
  key: 'other',
  primary: { span: { file: 'iam/other.tf', start: 0, end: 5 }, text: 'here' },
  fingerprint: 'abcdef01234567',
})

/** Where a finding is told in the pull request: the number of comments and of rows in the summary. */
function told(request: PullRequest, key: string): { comments: number; summaries: number } {
  const has = (body: string): boolean => body.includes(`(${key})`)
  return {
    comments: request.pull.comments.filter(({ body }) => has(body)).length,
    summaries: request.pull.summaries.filter(({ body }) => has(body)).length,
  }
}

test('each finding goes to its place: line, deleted line, file, summary', async (context) => {
  const request = await start(context)
  const posted = await postFindings(request, [inline, removed, far, elsewhere])
  expect(posted.operations).toEqual(['create-review', 'create-file-comment', 'create-summary'])
  expect(request.pull.comments).toMatchObject([
    { path: 'iam/backup.tf', side: 'RIGHT', startLine: 10, line: 11, subjectType: 'LINE' },
    { path: 'iam/backup.tf', side: 'LEFT', line: 30, subjectType: 'LINE' },
    { path: 'iam/backup.tf', subjectType: 'FILE' },
  ])
  expect(told(request, 'other')).toEqual({ comments: 0, summaries: 1 })
  expect(told(request, '10-11')).toEqual({ comments: 1, summaries: 0 })
  expect(posted).toMatchObject({ demoted: [], summarised: true, notes: [] })
  expect(request.pull.reviews).toHaveLength(1)
})

test('a second run with the same findings writes nothing', async (context) => {
  const request = await start(context)
  await postFindings(request, [inline, removed, far, elsewhere])
  const before = JSON.stringify(request.pull.comments)
  const again = await postFindings(request, [inline, removed, far, elsewhere])
  expect(again.operations).toEqual([])
  expect(JSON.stringify(request.pull.comments)).toBe(before)
  expect(again.commented).toHaveLength(3)
})

test('a finding whose words changed is updated in place, one that is gone is deleted', async (context) => {
  const request = await start(context)
  await postFindings(request, [inline, removed])
  const worse = { ...inline, message: 'aws_iam_role.backup lacks 2 actions (10-11)' }
  const second = await postFindings(request, [worse])
  expect(second.operations).toEqual(['update-comment', 'delete-comment', 'update-summary'])
  expect(request.pull.comments).toHaveLength(1)
  expect(request.pull.comments[0]?.body).toContain('lacks 2 actions')
})

test('a comment that people answered is kept, marked as fixed and minimised', async (context) => {
  const request = await start(context)
  await postFindings(request, [inline])
  request.pull.comments[0]?.replies.push({ author: 'ann', body: 'will do' })
  const done = await postFindings(request, [])
  expect(done.operations).toEqual(['update-comment', 'minimise-comment', 'update-summary'])
  expect(request.pull.comments).toMatchObject([{ minimised: true, replies: [{ author: 'ann' }] }])
  expect(request.pull.comments[0]?.body).toContain('No longer found')
  expect((await postFindings(request, [])).operations).toEqual([])
})

test('a thread that a person resolved stays as it is, and the run says so', async (context) => {
  const request = await start(context)
  await postFindings(request, [inline])
  const [comment] = request.pull.comments
  if (comment !== undefined) comment.resolved = true
  const again = await postFindings(request, [{ ...inline, message: 'changed (10-11)' }])
  expect(again.operations).toEqual(['update-summary'])
  expect(again.notes.join()).toContain('one thread that people resolved')
  expect(request.pull.comments).toHaveLength(1)
})

test('a comment on lines that are gone is replaced, and one that was answered loses its repair only', async (context) => {
  const span = inline.primary.span
  const fixable = {
    ...inline,
    fix: { title: 'Add it', safety: 'safe' as const, edits: [{ span, text: 'better' }] },
  }
  const request = await start(context)
  await postFindings(request, [fixable])
  expect(request.pull.comments[0]?.body).toContain('```suggestion\nbetter\n```')
  const [comment] = request.pull.comments
  if (comment !== undefined) comment.outdated = true
  expect((await postFindings(request, [fixable])).operations.slice(0, 2)).toEqual([
    'delete-comment',
    'create-review',
  ])
  expect(request.pull.comments).toHaveLength(1)
  const [fresh] = request.pull.comments
  if (fresh !== undefined) fresh.outdated = true
  fresh?.replies.push({ author: 'ann', body: 'why?' })
  expect((await postFindings(request, [fixable])).operations).toEqual(['update-comment'])
  expect(request.pull.comments[0]?.body).not.toContain('suggestion')
})

test('comments of people are never touched, not even with a forged marker', async (context) => {
  const request = await start(context)
  await postFindings(request, [inline])
  const forged = request.pull.comments[0]?.body ?? ''
  const summary = request.pull.summaries[0]?.body ?? ''
  const [ours] = request.pull.comments
  if (ours === undefined) throw new Error('no comment')
  request.pull.comments.unshift({ ...ours, id: 1, author: 'mallory', body: `quote\n\n${forged}` })
  request.pull.summaries.unshift({ id: 2, author: 'mallory', body: summary })
  const done = await postFindings(request, [])
  expect(done.operations).toEqual(['delete-comment', 'update-summary'])
  expect(request.pull.comments.map((comment) => comment.id)).toEqual([1])
  expect(request.pull.summaries.map((comment) => comment.author)).toEqual(['mallory', viewer])
  expect(request.pull.summaries[0]?.body).toBe(summary)
})

test('two instances keep out of each other’s comments', async (context) => {
  const request = await start(context)
  await postFindings(request, [inline], { instance: 'aa' })
  await postFindings(request, [removed], { instance: 'bb' })
  expect((await postFindings(request, [], { instance: 'aa' })).operations).toEqual([
    'delete-comment',
    'update-summary',
  ])
  expect(request.pull.comments.map(({ body }) => readMarker(body)?.instance)).toEqual(['bb'])
  expect(request.pull.summaries).toHaveLength(2)
})

test('a read-only token costs two requests and loses no finding', async (context) => {
  const request = await start(context)
  const posted = await postFindings(request, [inline, far, elsewhere], { token: readerToken })
  expect(posted.demoted.map((finding) => finding.key)).toEqual(['10-11', '20-20'])
  expect(posted.notes.join()).toContain('pull-requests: write')
  expect(request.pull.comments).toEqual([])
  expect(request.fake.requests).toHaveLength(2)
})

test('a review that GitHub refuses as a whole goes to the summary, without trying one by one', async (context) => {
  const request = await start(context)
  request.fake.faults.push({
    on: /reviews$/,
    status: 422,
    message: 'line must be part of the diff',
  })
  const posted = await postFindings(request, [inline, removed])
  expect(posted.demoted).toHaveLength(2)
  expect(request.fake.requests.filter((asked) => asked.endsWith('/reviews'))).toHaveLength(1)
  expect(told(request, '10-11')).toEqual({ comments: 0, summaries: 1 })
  expect(request.pull.summaries[0]?.body).toContain('GitHub answered')
})

test('an answer that got lost is looked for before the request is repeated', async (context) => {
  for (const on of [/reviews$/, /issues\/7\/comments$/]) {
    const request = await start(context)
    request.fake.faults.push({ on, status: 502, times: 1, after: true })
    const posted = await postFindings(request, [inline, elsewhere])
    expect(posted).toMatchObject({ demoted: [], summarised: true })
    expect(request.pull.comments).toHaveLength(1)
    expect(request.pull.summaries).toHaveLength(1)
  }
})

test('one 502 on anything is survived', async (context) => {
  for (const on of [/GRAPHQL/, /reviews$/, /pulls\/7\/comments$/, /issues\/7\/comments$/]) {
    const request = await start(context)
    request.fake.faults.push({ on, status: 502, times: 1 })
    await postFindings(request, [inline, far, elsewhere])
    expect(told(request, '10-11')).toEqual({ comments: 1, summaries: 0 })
    expect(told(request, '20-20')).toEqual({ comments: 1, summaries: 0 })
    expect(told(request, 'other')).toEqual({ comments: 0, summaries: 1 })
  }
})

test('a GitHub that is down demotes everything and the run goes on', async (context) => {
  const request = await start(context)
  request.fake.faults.push({ on: /./, status: 503 })
  const posted = await postFindings(request, [inline, far])
  expect(posted.demoted).toHaveLength(2)
  expect(posted.summarised).toBe(false)
  expect(posted.notes.join()).toContain('503')
  request.fake.faults.length = 0
  expect((await postFindings(request, [inline, far])).commented).toHaveLength(2)
})

test('a secondary rate limit is waited out as long as it says', async (context) => {
  const request = await start(context)
  request.fake.faults.push({
    on: /reviews$/,
    times: 1,
    status: 403,
    headers: { 'retry-after': '1' },
    message: 'You have exceeded a secondary rate limit',
  })
  const posted = await postFindings(request, [inline])
  expect(posted).toMatchObject({ demoted: [], notes: [] })
  expect(request.pull.comments).toHaveLength(1)
})

test('a run that was killed after any request is finished by the next one, nothing twice', async (context) => {
  for (let survived = 0; survived < 4; survived += 1) {
    const request = await start(context)
    let asked = 0
    const killed = postFindings(request, [inline, far, elsewhere], {
      wrap: (service) => ({
        read: () => service.read(),
        apply: (operation) => {
          asked += 1
          if (asked > survived) throw new Error('killed')
          return service.apply(operation)
        },
      }),
    })
    await killed.catch(() => undefined)
    await postFindings(request, [inline, far, elsewhere])
    expect(told(request, '10-11')).toEqual({ comments: 1, summaries: 0 })
    expect(told(request, '20-20')).toEqual({ comments: 1, summaries: 0 })
    expect(told(request, 'other')).toEqual({ comments: 0, summaries: 1 })
  }
})

test('two runs at once end with every comment once', async (context) => {
  const request = await start(context)
  await Promise.all([
    postFindings(request, [inline, elsewhere]),
    postFindings(request, [inline, elsewhere]),
  ])
  const settled = await postFindings(request, [inline, elsewhere])
  expect(settled.operations.filter((kind) => kind.startsWith('create'))).toEqual([])
  expect(told(request, '10-11')).toEqual({ comments: 1, summaries: 0 })
  expect(request.pull.summaries).toHaveLength(1)
})

test('a run for an older head posts nothing', async (context) => {
  const request = await start(context)
  const posted = await postFindings(request, [inline], { commit: 'a'.repeat(40) })
  expect(posted.operations).toEqual([])
  expect(posted.notes.join()).toContain('moved on')
})

test('what is over the limits is counted and listed in the summary', async (context) => {
  const request = await start(context)
  const many = [7, 8, 9, 10, 11].map((line) => findingOn(line, line, { rule: `r/${String(line)}` }))
  await postFindings(request, many, { limits: { ...defaultLimits, inline: 2 } })
  expect(request.pull.comments).toHaveLength(2)
  expect(request.pull.summaries[0]?.body).toContain('More findings than comments')
  for (const line of [9, 10, 11])
    expect(told(request, `${String(line)}-${String(line)}`)).toEqual({ comments: 0, summaries: 1 })
})

const group = [7, 9, 11].map((line) => findingOn(line, line))

test('a comment of several findings is left while they are over the limits or out of the scope', async (context) => {
  const request = await start(context)
  await postFindings(request, group)
  expect(request.pull.comments).toHaveLength(1)
  const none = { ...defaultLimits, inline: 0 }
  expect((await postFindings(request, group, { limits: none })).operations).toEqual([
    'update-summary',
  ])
  // One of the group lives on: what the comment tells is not mended.
  const left = await postFindings(request, [], { rest: group.slice(1, 2) })
  expect(left.operations).toEqual(['update-summary'])
  expect((await postFindings(request, [])).operations).toEqual(['delete-comment'])
})

test('a comment of several findings goes where some of them get comments of their own', async (context) => {
  const request = await start(context)
  await postFindings(request, group)
  const parted = await postFindings(request, group.slice(0, 2), { rest: group.slice(2) })
  expect(parted.operations).toContain('delete-comment')
  expect(request.pull.comments).toHaveLength(2)
  // And the comment of one that is told with others now.
  const joined = await postFindings(request, group)
  expect(joined.operations.filter((kind) => kind === 'delete-comment')).toHaveLength(2)
  expect(request.pull.comments).toHaveLength(1)
})

test('a finding of a megabyte stays within GitHub’s limit', async (context) => {
  const request = await start(context)
  const sid = 'x'.repeat(1_000_000)
  const actions = Array.from({ length: 5000 }, (_, index) => `ec2:Action${String(index)}`)
  const huge = findingOn(10, 10, {
    message: `Statement \`${sid}\` allows too much`,
    actions,
    groups: [{ title: 'write', items: actions }],
  })
  const posted = await postFindings(request, [huge])
  expect(posted.demoted).toEqual([])
  expect(request.pull.comments[0]?.body.length).toBeLessThan(60_001)
})

test('the oldest supported enterprise server describes the same requests', async (context) => {
  const request = await start(context, 'ghes-3.17')
  await postFindings(request, [inline, removed, far, elsewhere])
  await postFindings(request, [])
  expect(request.pull.comments).toEqual([])
})
