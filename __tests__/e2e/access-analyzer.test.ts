import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ValidationFinding } from '../../src/validate/finding.ts'
import { embeddedAnswers, operationPaths } from '../support/fake-access-analyzer/engine.ts'
import {
  startFakeAccessAnalyzer,
  type FakeAccessAnalyzer,
  type Fault,
} from '../support/fake-access-analyzer/server.ts'
import { plainEnvironment, type GitRepo } from '../support/git-repo.ts'
import { isBuilt } from '../support/run-action.ts'
import { scenario, type Scenario } from '../support/scenario.ts'

const entry = resolve('dist/cli/index.js')

vi.setConfig({ testTimeout: 120_000 })

const policy = (actions: readonly string[]) =>
  `${JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] }, undefined, 2)}\n`

const bucket = (principal: string) =>
  `resource "aws_s3_bucket_policy" "b" {
  bucket = "amzn-s3-demo-bucket"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = ${principal}, Action = "s3:GetObject", Resource = "arn:aws:s3:::amzn-s3-demo-bucket/*" }]
  })
}
`

/** A pull request about which the service can be asked all four questions, and find something in each. */
function change(repo: GitRepo): void {
  repo.write('iam/policy.json', policy(['s3:DeleteObject', 's3:PutObject', 'iam:PassRole']))
  repo.write('iam/bucket.tf', bucket('"*"'))
}

let fake: FakeAccessAnalyzer
let extra: readonly ValidationFinding[] = []
let one: Scenario

beforeAll(async () => {
  if (!isBuilt) return
  fake = await startFakeAccessAnalyzer({
    ...embeddedAnswers,
    findings: (body) => [...embeddedAnswers.findings(body), ...extra],
  })
  one = await scenario((repo) => {
    repo.git('switch', '--quiet', 'main')
    repo.write('iam/bucket.tf', bucket('{ AWS = "arn:aws:iam::111122223333:root" }'))
    repo.write('.github/iam-baseline.yml', 'critical-actions: [iam:PassRole]\n')
    repo.commit('before')
    repo.git('switch', '--quiet', 'feature')
    repo.git('rebase', '--quiet', 'main')
    change(repo)
  })
})
afterAll(async () => {
  if (!isBuilt) return
  await fake.close()
  await one.dispose()
})
beforeEach(() => {
  if (!isBuilt) return
  fake.plan([])
  fake.pageSize = 100
  extra = []
})

interface Report {
  readonly summary: { readonly accessAnalyzer: string; readonly fellBack?: number }
  readonly findings: readonly {
    readonly rule: string
    readonly file: string
    readonly message: string
    readonly fingerprint: string
    readonly introduced: boolean
    readonly origin: string | null
  }[]
  readonly notes: readonly string[]
  readonly notChecked: readonly { readonly reason: string }[]
}

const environment = () => ({
  AWS_ENDPOINT_URL_ACCESSANALYZER: fake.url,
  AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'not-a-secret',
  AWS_REGION: 'eu-west-1',
  AWS_RETRY_MODE: 'standard',
  AWS_MAX_ATTEMPTS: '2',
  IAM_BASELINE_AWS_TIMEOUT: '1.5',
})

interface CommandRun {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

function command(argv: readonly string[], env: object = {}): Promise<CommandRun> {
  const child = spawn(process.execPath, [entry, ...argv], {
    cwd: one.repo.path,
    env: { ...plainEnvironment(one.repo.path), ...environment(), ...env },
  })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  return new Promise((done) =>
    child.on('close', (code) => {
      done({ code, stdout, stderr })
    }),
  )
}

async function check(...more: readonly string[]): Promise<Report> {
  const live = ['--access-analyzer', 'live', '--custom-check-budget', '20']
  const run = await command(['check', '--base', 'main', '--format', 'json', ...live, ...more])
  expect(run.code, run.stderr).toBe(1)
  return JSON.parse(run.stdout) as Report
}

const known = ({ findings }: Report) =>
  findings
    .filter(({ rule }) => rule !== 'access-analyzer/something-of-tomorrow')
    .map(({ rule, file, message, fingerprint, introduced }) => ({
      rule,
      file,
      message,
      fingerprint,
      introduced,
    }))

const paths = Object.values(operationPaths)
const asked = (from: number) => fake.requests.slice(from).map(({ path }) => path)

describe.skipIf(!isBuilt || !existsSync(entry))('the built tool and the service', () => {
  let whole: Report
  beforeAll(async () => {
    const before = fake.requests.length
    whole = await check()
    expect(new Set(asked(before))).toEqual(new Set(paths))
    expect(whole.summary.accessAnalyzer).toBe('live')
    expect(whole.notes.filter((note) => /embedded|budget/.test(note))).toEqual([])
    for (const rule of ['change/new-access', 'change/public-access', 'policy/critical-action'])
      expect(
        whole.findings.filter((finding) => finding.rule === rule && finding.origin === 'live'),
        rule,
      ).not.toEqual([])
    expect(whole.findings.some(({ rule }) => rule.startsWith('access-analyzer/'))).toBe(true)
  })

  const passing: readonly Fault[] = ['throttle', 'server-error']
  test.each(passing)(
    '%s, then an answer, on all four operations: nothing differs',
    async (fault) => {
      for (const path of paths) fake.plan([fault], 'ok', path)
      const report = await check()
      expect(report).toEqual(whole)
    },
  )

  test('an entity that cannot be processed at first, on the three that know the error', async () => {
    for (const path of paths.slice(1)) fake.plan(['unprocessable'], 'ok', path)
    expect(await check()).toEqual(whole)
  })

  const lasting: readonly Fault[] = [
    'throttle',
    'unprocessable',
    'server-error',
    'denied',
    'invalid',
    'hang',
    'truncated',
  ]
  test.each(lasting)('%s for good, on all four: the embedded proof says it all', async (fault) => {
    fake.plan([], fault)
    const report = await check()
    expect(known(report)).toEqual(known(whole))
    expect(report.findings.every(({ origin }) => origin !== 'live')).toBe(true)
    expect(report.summary).toMatchObject({ accessAnalyzer: 'embedded', fellBack: 3 })
    expect(report.notes.join('\n')).toContain('the embedded validator checked')
    // The run was to ask the service: with --strict that counts.
    expect(report.notChecked.filter(({ reason }) => reason === 'access-analyzer')).toHaveLength(3)
  })

  test('refused half-way: the rest is the embedded validator’s, and the title says so', async () => {
    fake.plan(['ok', 'ok'], 'denied', operationPaths.validatePolicy)
    fake.plan([], 'truncated', operationPaths.noPublicAccess)
    const report = await check()
    expect(known(report)).toEqual(known(whole))
    expect(report.summary.accessAnalyzer).toBe('live')
    expect(report.summary.fellBack).toBeGreaterThan(0)
    expect(report.notes.join('\n')).toContain(
      'the embedded proof alone speaks about public access of aws_s3_bucket_policy.b',
    )
  })

  test('codes of tomorrow and many pages come through once', async () => {
    fake.pageSize = 1
    extra = [
      {
        findingType: 'GENERAL_WARNING',
        issueCode: 'SOMETHING_OF_TOMORROW',
        findingDetails: 'new',
        learnMoreLink: 'https://example.com',
        locations: [],
      },
    ]
    const report = await check('--scope', 'all')
    const fresh = report.findings.filter(({ rule }) => rule.endsWith('something-of-tomorrow'))
    expect(fresh).toHaveLength(3)
    expect(new Set(report.findings.map(({ fingerprint }) => fingerprint)).size).toBe(
      report.findings.length,
    )
    extra = []
    expect(known(report)).toEqual(known(await check('--scope', 'all')))
  })

  test('a spent budget is told in one sentence that names what was not asked', async () => {
    const before = fake.requests.length
    const run = await command(
      'check --base main --access-analyzer live --custom-check-budget 1'.split(' '),
    )
    expect(asked(before).filter((path) => path !== operationPaths.validatePolicy)).toHaveLength(1)
    expect(run.stdout.match(/the budget of 1 charged call/g)).toHaveLength(1)
    expect(run.stdout).toContain('critical actions of iam/policy.json')
  })

  test('without the option the command line makes no charged call', async () => {
    const before = fake.requests.length
    await command(['check', '--base', 'main'])
    expect(new Set(asked(before))).toEqual(new Set([operationPaths.validatePolicy]))
  })

  test('validate --live is the service’s answer; --compare tells where the two differ', async () => {
    const file = 'iam/policy.json'
    const live = await command(['validate', '--live', '--format', 'json', file])
    const own = await command(['validate', '--format', 'json', file])
    expect(JSON.parse(live.stdout)).toEqual(JSON.parse(own.stdout))
    expect((await command(['validate', '--compare', file])).code).toBe(0)
    extra = [
      {
        findingType: 'WARNING',
        issueCode: 'SOMETHING_OF_TOMORROW',
        findingDetails: 'new',
        learnMoreLink: 'https://example.com',
        locations: [],
      },
    ]
    const differing = await command(['validate', '--compare', file])
    expect(differing.code).toBe(1)
    expect(differing.stdout).toContain('only the service: WARNING SOMETHING_OF_TOMORROW')
    fake.plan([], 'denied')
    const refused = await command(['validate', '--live', file])
    expect(refused.code).toBe(3)
    expect(refused.stderr).toContain('AccessDeniedException')
  })

  describe('the action', () => {
    const run = (env: Readonly<Record<string, string>> = environment(), comments = 'off') =>
      one.run({ environment: env, inputs: { 'access-analyzer': 'auto', comments } })
    let healthy: Awaited<ReturnType<typeof run>>
    beforeAll(async () => {
      fake.plan([])
      extra = []
      healthy = await run()
    })

    test('asks the service where there are credentials, and has no word of it in its title', () => {
      expect(healthy.code).toBe(1)
      const title = healthy.summary.split('\n')[0]
      expect(title).toMatch(/^### iam-baseline: \d+ errors?, /)
      expect(title).not.toContain('Access Analyzer')
      expect(healthy.summary).toContain('Access Analyzer was asked')
    })

    test('without credentials says in its title that the service was not asked', async () => {
      const told = await run({}, 'summary')
      expect(told.summary.split('\n')[0]).toMatch(/ · embedded validator; AWS not asked$/)
      expect(one.pull.summaries.at(-1)?.body.split('\n')[0]).toMatch(
        / · embedded validator; AWS not asked$/,
      )
    })

    test.each(['denied', 'hang', 'truncated', 'server-error', 'throttle'] as const)(
      '%s: the job ends as without the fault, and says what the service did not do',
      async (fault) => {
        fake.plan([], fault)
        const told = await run()
        expect(told.code).toBe(healthy.code)
        for (const name of ['findings', 'errors', 'warnings', 'introduced', 'undecided'])
          expect([name, told.outputs.get(name)]).toEqual([name, healthy.outputs.get(name)])
        expect(told.summary.split('\n')[0]).toMatch(/ · embedded validator; no answer from AWS$/)
        expect(told.summary).toContain('IAM Access Analyzer did not answer')
      },
    )
  })
})
