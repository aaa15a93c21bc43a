import { describe, expect, test, vi, type TestContext } from 'vitest'
import { readerToken } from '../support/fake-github/server.ts'
import { temporaryFolder, type TemporaryFolder } from '../support/git-repo.ts'
import { isBuilt, type ActionRun } from '../support/run-action.ts'
import { scenario, type Scenario } from '../support/scenario.ts'

vi.setConfig({ testTimeout: 120_000 })

/** The first half of the pair: a run with a fork's token that leaves its report behind. */
async function checked(
  context: TestContext,
): Promise<{ one: Scenario; folder: TemporaryFolder; report: string }> {
  const one = await scenario()
  one.pull.headRepository = 'mallory/infra'
  const folder = temporaryFolder()
  context.onTestFinished(async () => {
    await one.dispose()
    folder.dispose()
    expect(one.fake.violations).toEqual([])
  })
  const run = await one.run({ token: readerToken, inputs: { comments: 'off' } })
  expect(one.fake.requests).toEqual([])
  return { one, folder, report: run.file('findings.json') }
}

/** The second half: a workflow_run with a writing token and nothing checked out. */
function reported(one: Scenario, folder: TemporaryFolder, over: object = {}): Promise<ActionRun> {
  const run = {
    id: 99,
    event: 'pull_request',
    head_sha: one.pull.head,
    head_branch: 'feature',
    head_repository: { full_name: 'mallory/infra' },
    pull_requests: [],
    ...over,
  }
  return one.run({
    workspace: folder.path,
    event: 'workflow_run',
    payload: { workflow_run: run },
    inputs: { mode: 'report', 'json-file': 'findings.json' },
  })
}

describe.skipIf(!isBuilt)('the pair of workflows for forks', () => {
  test('comments on the lines, without the repairs of a report that anybody may have written', async (context) => {
    const { one, folder, report } = await checked(context)
    folder.write('findings.json', report)
    const run = await reported(one, folder)
    expect(run.code).toBe(0)
    expect(one.pull.comments).toMatchObject([{ path: 'iam/policy.json', side: 'RIGHT', line: 10 }])
    expect(one.pull.comments[0]?.body).not.toContain('suggestion')
    expect(one.pull.summaries).toHaveLength(1)
    expect(run.summary).toContain('`s3:GetObjekt`')
    expect(one.fake.requests.length).toBeLessThanOrEqual(12)
    await reported(one, folder)
    expect(one.pull.comments).toHaveLength(1)
  })

  test('posts nowhere unless repository, branch and commit of the run are those of a pull request', async (context) => {
    const { one, folder, report } = await checked(context)
    folder.write('findings.json', report)
    for (const over of [
      { head_sha: 'a'.repeat(40) },
      { head_branch: 'other' },
      { head_repository: { full_name: 'acme/infra' } },
      { head_repository: null },
    ])
      expect((await reported(one, folder, over)).code).toBe(0)
    expect(one.pull.comments).toEqual([])
    expect(one.pull.summaries).toEqual([])
  })

  test('a forged report can neither point outside the pull request nor speak Markdown', async (context) => {
    const { one, folder, report } = await checked(context)
    const forged = JSON.parse(report) as { findings: Record<string, unknown>[]; notes: string[] }
    const [finding] = forged.findings
    const text =
      '@octocat <img src=x> [x](https://evil.example) -->\n\n# head\n```suggestion\nx\n```'
    forged.findings = [
      { ...finding, message: text, advice: text, fingerprint: 'aaaaaaaaaaaaaa' },
      { ...finding, message: text, file: '../../etc/passwd', fingerprint: 'bbbbbbbbbbbbbb' },
      { ...finding, message: text, file: 'iam/old.json', fingerprint: 'cccccccccccccc' },
    ]
    forged.notes = [text]
    folder.write('findings.json', JSON.stringify(forged))
    expect((await reported(one, folder)).code).toBe(0)
    expect(one.pull.comments.map((comment) => comment.path)).toEqual(['iam/policy.json'])
    const bodies = [...one.pull.comments, ...one.pull.summaries].map(({ body }) => body).join('\n')
    const outside = bodies.replace(/(`+)[^]*?\1/g, '')
    expect(outside).not.toMatch(/@octocat|<img|evil\.example|^# head|suggestion/m)
  })

  test('a report of another shape, or none, stops with its reason', async (context) => {
    const { one, folder, report } = await checked(context)
    for (const text of [
      undefined,
      'no JSON',
      '{"schema":"x"}',
      report.replace('"severity"', '"x"'),
    ]) {
      if (text !== undefined) folder.write('findings.json', text)
      const run = await reported(one, folder)
      expect(run.code).toBe(2)
      expect(run.stdout).toContain('report')
    }
    expect(one.fake.requests).toEqual([])
  })
})
