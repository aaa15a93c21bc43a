import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import type { CheckResult } from '../../src/validate/port.ts'
import { analyseTexts, type Texts } from '../support/analyse-texts.ts'
import { embeddedAnswers, operationPaths } from '../support/fake-access-analyzer/engine.ts'
import {
  startFakeAccessAnalyzer,
  type FakeAccessAnalyzer,
} from '../support/fake-access-analyzer/server.ts'

let fake: FakeAccessAnalyzer
let verdict: ((path: string, text: string) => CheckResult | undefined) | undefined

beforeAll(async () => {
  fake = await startFakeAccessAnalyzer({
    ...embeddedAnswers,
    passes: (path, body) =>
      verdict?.(path, JSON.stringify(body)) ?? embeddedAnswers.passes(path, body),
  })
})
afterAll(() => fake.close())

function useFake(): void {
  vi.stubEnv('AWS_ENDPOINT_URL_ACCESSANALYZER', fake.url)
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIAIOSFODNN7EXAMPLE')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'not-a-secret')
  vi.stubEnv('AWS_REGION', 'us-east-1')
  vi.stubEnv('AWS_RETRY_MODE', 'standard')
}

beforeEach(() => {
  useFake()
  fake.plan([])
  verdict = undefined
})
afterEach(() => {
  vi.unstubAllEnvs()
})

const failing: CheckResult = {
  result: 'FAIL',
  message: 'seen',
  reasons: [{ description: 'seen', statementIndex: 0, statementId: undefined }],
}
const passing: CheckResult = { result: 'PASS', message: '', reasons: [] }

const policy = (action: string | readonly string[], more: object = {}) =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: action,
        Resource: 'arn:aws:s3:::amzn-s3-demo-bucket/*',
        ...more,
      },
    ],
  })

const bucket = (principal: string, name = 'b') =>
  `resource "aws_s3_bucket_policy" "${name}" {
  bucket = "amzn-s3-demo-bucket"
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = ${principal}, Action = "s3:GetObject", Resource = "arn:aws:s3:::amzn-s3-demo-bucket/*" }] })
}
`
const ours = '{ AWS = "arn:aws:iam::111122223333:root" }'

interface Told {
  readonly findings: readonly Finding[]
  readonly notes: readonly string[]
  /** Operations asked, the free one apart. */
  readonly asked: readonly string[]
}

async function run(texts: Texts): Promise<Told> {
  const before = fake.requests.length
  const { result } = await analyseTexts({
    accessAnalyzer: 'live',
    environment: { AWS_MAX_ATTEMPTS: '1', IAM_BASELINE_AWS_TIMEOUT: '2', ...texts.environment },
    ...texts,
  })
  return {
    findings: result.findings,
    notes: result.notes,
    asked: fake.requests
      .slice(before)
      .map(({ path }) => path)
      .filter((path) => path !== operationPaths.validatePolicy),
  }
}

const of = (told: Told, rule: string) => told.findings.filter((finding) => finding.rule === rule)
const words = (finding: Finding | undefined) =>
  (finding?.groups ?? [])
    .filter(({ title }) => title === 'IAM Access Analyzer')
    .flatMap(({ items }) => items)

const widened: Texts = {
  base: { 'a.json': policy('s3:GetObject'), 'same.json': policy('s3:PutObject') },
  head: {
    'a.json': policy(['s3:GetObject', 's3:DeleteObject']),
    'same.json': policy('s3:PutObject'),
  },
}

describe('new access', () => {
  it('is asked for changed policies only, and told once by both', async () => {
    const told = await run(widened)
    expect(told.asked).toEqual([operationPaths.noNewAccess])
    const [finding, ...more] = of(told, 'change/new-access')
    expect(more).toEqual([])
    expect(finding).toMatchObject({ origin: 'live', introduced: true })
    expect(words(finding)).toEqual(['a.json: sees the new access too'])
    expect(finding?.message).toContain('s3:DeleteObject')
  })

  it('is not asked of policies that did not change, nor of new ones', async () => {
    const { base = {}, head } = widened
    const told = await run({ base, head: { ...base, 'new.json': head['a.json'] ?? '' } })
    expect(told.asked).toEqual([])
  })

  it('that the service does not see stays a finding and says that the two differ', async () => {
    verdict = () => passing
    const [finding] = of(await run(widened), 'change/new-access')
    expect(finding?.origin).toBe('embedded')
    expect(words(finding).join()).toContain('the two differ')
  })

  it('that only the service sees is a finding of its own, once', async () => {
    verdict = () => failing
    const base = { 'a.json': policy(['s3:GetObject', 's3:PutObject']) }
    const told = await run({ base, head: { 'a.json': policy('s3:GetObject') } })
    const found = of(told, 'change/new-access')
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ origin: 'live', primary: { span: { file: 'a.json' } } })
    expect(words(found[0]).join()).toContain('the embedded proof does not')
  })

  it('that cannot be decided here is settled by the service, either way', async () => {
    const condition = (prefix: string) => ({ Condition: { StringLike: { 's3:prefix': prefix } } })
    const texts = {
      base: { 'a.json': policy('s3:ListBucket', condition('${aws:username}/*')) },
      head: { 'a.json': policy('s3:ListBucket', condition('${aws:userid}/*')) },
    }
    const undecided = await run({ ...texts, customCheckBudget: 0 })
    const [open] = of(undecided, 'change/new-access')
    if (open?.undecided !== true) throw new Error('the example is to be undecided')
    verdict = () => passing
    expect(of(await run(texts), 'change/new-access')).toEqual([])
    verdict = () => failing
    const [finding] = of(await run(texts), 'change/new-access')
    expect(finding).toMatchObject({ origin: 'live' })
    expect(finding?.undecided).toBeUndefined()
  })

  it('of a statement that moved to another policy of the role is not accused', async () => {
    const role = (first: string, second: string) => `
resource "aws_iam_role" "r" {
  name = "r"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { Service = "ec2.amazonaws.com" }, Action = "sts:AssumeRole" }] })
}
resource "aws_iam_role_policy" "one" {
  role   = aws_iam_role.r.name
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = ${first}, Resource = "*" }] })
}
resource "aws_iam_role_policy" "two" {
  role   = aws_iam_role.r.name
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = ${second}, Resource = "*" }] })
}
`
    const told = await run({
      base: { 'main.tf': role('["ec2:StartInstances", "ec2:StopInstances"]', '"s3:GetObject"') },
      head: { 'main.tf': role('"ec2:StartInstances"', '["s3:GetObject", "ec2:StopInstances"]') },
    })
    expect(told.asked).toHaveLength(2)
    expect(of(told, 'change/new-access')).toEqual([])
  })
})

describe('public access', () => {
  const opened: Texts = {
    base: { 'main.tf': bucket(ours) },
    head: { 'main.tf': bucket('"*"') },
  }

  it('is told once by both', async () => {
    const told = await run(opened)
    expect(told.asked.toSorted()).toEqual([
      operationPaths.noNewAccess,
      operationPaths.noPublicAccess,
    ])
    const [finding, ...more] = of(told, 'change/public-access')
    expect(more).toEqual([])
    expect(finding).toMatchObject({ origin: 'live', severity: 'error' })
  })

  it('that the service saw in the base already is not this change’s', async () => {
    const more = ours.replace('111122223333', '444455556666')
    const texts = { base: { 'main.tf': bucket(ours) }, head: { 'main.tf': bucket(more) } }
    verdict = (path) => (path === operationPaths.noPublicAccess ? failing : undefined)
    const told = await run(texts)
    expect(told.asked.filter((path) => path === operationPaths.noPublicAccess)).toHaveLength(2)
    expect(of(told, 'change/public-access')).toEqual([])
    verdict = (path, text) =>
      path === operationPaths.noPublicAccess && text.includes('444455556666') ? failing : undefined
    const [finding] = of(await run(texts), 'change/public-access')
    expect(finding).toMatchObject({ origin: 'live', severity: 'error' })
    expect(words(finding).join()).toContain('the embedded proof does not')
  })
})

describe('critical actions', () => {
  const config = 'critical-actions: [iam:PassRole, s3:DeleteBucket]\n'

  it('are asked in one question, and the findings stay one an action', async () => {
    const told = await run({ head: { 'a.json': policy('s3:*') }, config })
    expect(told.asked).toEqual([operationPaths.accessNotGranted])
    const found = of(told, 'policy/critical-action')
    expect(found.map(({ actions, origin }) => [actions, origin])).toEqual([
      [['s3:DeleteBucket'], 'live'],
    ])
  })

  it('that only the service sees are one finding; on an old policy it is not introduced', async () => {
    verdict = (path) => (path === operationPaths.accessNotGranted ? failing : undefined)
    const told = await run({ head: { 'a.json': policy('s3:GetObject') }, config })
    const [finding, ...more] = of(told, 'policy/critical-action')
    expect(more).toEqual([])
    expect(finding?.actions).toEqual(['iam:PassRole', 's3:DeleteBucket'])
    const changed = await run({
      base: { 'a.json': policy('s3:GetObject') },
      head: { 'a.json': policy('s3:PutObject') },
      scope: 'all',
      config,
    })
    expect(of(changed, 'policy/critical-action')).toMatchObject([{ introduced: false }])
  })

  it('of more than a hundred take a question a hundred, all of them charged', async () => {
    const many = Array.from({ length: 150 }, (_, index) => `s3:Action${index}`)
    const told = await run({
      head: { 'a.json': policy('s3:GetObject') },
      config: `critical-actions: [${many.join(', ')}]\n`,
    })
    expect(told.asked).toHaveLength(2)
  })
})

describe('what is not asked', () => {
  it('is named where the budget is spent, and the budget goes to the first questions', async () => {
    const names = ['a', 'b', 'c', 'd']
    const side = (action: string) =>
      Object.fromEntries(
        names.map((name) => [`${name}.json`, policy(`s3:${action}`, { Sid: name })]),
      )
    const told = await run({
      base: side('GetObject'),
      head: side('PutObject'),
      customCheckBudget: 2,
    })
    expect(told.asked).toHaveLength(2)
    const notes = told.notes.filter((note) => note.includes('budget'))
    expect(notes).toEqual([
      'the budget of 2 charged calls is spent: the embedded proof alone speaks about new access of c.json, new access of d.json',
    ])
    expect(of(told, 'change/new-access')).toHaveLength(4)
  })

  it('is everything with a budget of nothing, without a word', async () => {
    const told = await run({ ...widened, customCheckBudget: 0 })
    expect(told.asked).toEqual([])
    expect(told.notes.filter((note) => /budget|custom/.test(note))).toEqual([])
    expect(of(told, 'change/new-access')).toMatchObject([{ introduced: true }])
  })

  it('are documents with holes and with errors, which are counted and named', async () => {
    const hole = 'variable "x" {}\n'
    const told = await run({
      base: { 'main.tf': hole + bucket('"*"').replace('GetObject', 'Get${var.x}') },
      head: {
        'main.tf': hole + bucket('"*"').replace('GetObject', 'Put${var.x}'),
        'wrong.json': '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"x"}]}',
      },
      config: 'critical-actions: [s3:DeleteBucket]\n',
    })
    expect(told.asked).toEqual([])
    expect(told.notes.join('\n')).toContain(
      '1 policy has parts that the source does not spell out and was not sent to the custom checks of IAM Access Analyzer: aws_s3_bucket_policy.b',
    )
    expect(told.notes.join('\n')).toContain('1 policy has errors and was not sent')
  })

  it('is asked once for equal pairs, and not at all where the answer was kept', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'answers-'))
    try {
      const twice = (action: string) => ({ 'a.json': policy(action), 'b.json': policy(action) })
      const texts = {
        base: twice('s3:GetObject'),
        head: twice('s3:PutObject'),
        customCheckBudget: 1,
        environment: { AWS_MAX_ATTEMPTS: '1', IAM_BASELINE_CACHE: folder },
      }
      const first = await run(texts)
      expect(first.asked).toHaveLength(1)
      const again = await run(texts)
      expect(again.asked).toEqual([])
      for (const told of [first, again]) {
        expect(of(told, 'change/new-access')).toHaveLength(2)
        expect(told.notes.filter((note) => note.includes('budget'))).toEqual([])
      }
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})

describe('a fault of one operation', () => {
  const texts: Texts = {
    base: { 'main.tf': bucket(ours), 'a.json': policy('s3:GetObject') },
    head: { 'main.tf': bucket('"*"'), 'a.json': policy(['s3:GetObject', 'iam:PassRole']) },
    config: 'critical-actions: [iam:PassRole]\n',
  }
  const shape = ({ findings }: Told) =>
    findings.map(({ rule, message, introduced }) => ({ rule, message, introduced }))
  let whole: Told
  beforeAll(async () => {
    useFake()
    whole = await run(texts)
  })

  it('is measured by a run in which all four are asked', () => {
    expect(new Set(whole.asked).size).toBe(3)
    expect(of(whole, 'change/new-access').length).toBeGreaterThan(1)
    expect(of(whole, 'change/public-access')).toHaveLength(1)
    expect(of(whole, 'policy/critical-action')).toHaveLength(1)
  })

  const cases = [
    ...Object.entries(operationPaths).flatMap(([operation, path]) =>
      (['denied', 'truncated', 'hang'] as const).map((fault) => ({ operation, path, fault })),
    ),
    ...(['unprocessable', 'server-error', 'throttle', 'invalid'] as const).map((fault) => ({
      operation: 'every operation',
      path: '',
      fault,
    })),
  ]
  it.each(cases)(
    '$operation: $fault loses nothing and doubles nothing',
    async ({ path, fault }) => {
      fake.plan([], fault, path)
      const told = await run({
        ...texts,
        environment: { AWS_MAX_ATTEMPTS: '1', IAM_BASELINE_AWS_TIMEOUT: '0.3' },
      })
      // The live validator may say more of a policy than the embedded one; here both are one engine.
      expect(shape(told)).toEqual(shape(whole))
      expect(told.notes.join('\n')).toMatch(/embedded (proof alone|validator)/)
    },
  )

  it.each(['throttle', 'unprocessable', 'server-error'] as const)(
    '%s once on each operation, then an answer: nobody notices',
    async (fault) => {
      for (const path of Object.values(operationPaths)) fake.plan([fault], 'ok', path)
      // ValidatePolicy does not know the error of an entity that cannot be processed.
      if (fault === 'unprocessable') fake.plan([], 'ok', operationPaths.validatePolicy)
      const told = await run({ ...texts, environment: { AWS_MAX_ATTEMPTS: '3' } })
      expect(told.findings).toEqual(whole.findings)
      expect(told.notes).toEqual(whole.notes)
    },
  )
})
