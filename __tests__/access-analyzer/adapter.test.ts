import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { folderStore, sha256 } from '../../src/adapters/access-analyzer-store.ts'
import { accessAnalyzer, namesCredentials } from '../../src/adapters/access-analyzer.ts'
import { LiveSession } from '../../src/validate/live.ts'
import { validateDocuments } from '../../src/validate/validate-documents.ts'
import { catalogue } from '../catalogue/snapshot-catalogue.ts'
import {
  startFakeAccessAnalyzer,
  type FakeAccessAnalyzer,
} from '../support/fake-access-analyzer/server.ts'
import { ask, valueOfText } from '../validate/ask.ts'

let fake: FakeAccessAnalyzer
let extra: Parameters<typeof startFakeAccessAnalyzer>[0]['findings'] | undefined

beforeAll(async () => {
  fake = await startFakeAccessAnalyzer({
    findings: (body) =>
      extra?.(body) ??
      ask(
        body['policyDocument'] ?? '',
        body['policyType'] as 'IDENTITY_POLICY',
        body['validatePolicyResourceType'],
      ),
    passes: (path, body) =>
      path === '/policy/check-access-not-granted'
        ? !JSON.stringify(body['access']).includes('iam:PassRole')
        : path !== '/policy/check-no-new-access' ||
          body['newPolicyDocument'] === body['existingPolicyDocument'],
  })
})
afterAll(() => fake.close())

beforeEach(() => {
  vi.stubEnv('AWS_ENDPOINT_URL_ACCESSANALYZER', fake.url)
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIAIOSFODNN7EXAMPLE')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'not-a-secret')
  vi.stubEnv('AWS_REGION', 'us-east-1')
  fake.plan([])
  fake.pageSize = 100
  extra = undefined
})
afterEach(() => {
  vi.unstubAllEnvs()
})

const policy = (action: string, resource = '*') =>
  `{\n  "Version": "2012-10-17",\n  "Statement": [{ "Effect": "Allow",\n    "Action": "${action}", "Resource": "${resource}" }]\n}\n`

const service = (timeout = 20_000, maxAttempts = 3) =>
  accessAnalyzer({ region: undefined, timeout, maxAttempts })

const session = (over: Partial<ConstructorParameters<typeof LiveSession>[0]> = {}) =>
  new LiveSession({
    service: service(),
    store: undefined,
    digest: sha256,
    budget: 50,
    now: () => 1_000_000,
    ...over,
  })

const identity = (text: string) => ({
  text,
  policyType: 'IDENTITY_POLICY' as const,
  resourceType: undefined,
})

const question = (text: string) => ({
  value: valueOfText(text),
  policyType: 'IDENTITY_POLICY' as const,
  catalogue,
})

describe('ValidatePolicy over the wire', () => {
  it('gives the findings with the spans of the text as it was given', async () => {
    const text = policy('iam:PassRole')
    const answer = await session().validatePolicy(identity(text))
    expect(answer).toEqual({ kind: 'answered', value: ask(text) })
    const sent = String(fake.requests.at(-1)?.body['policyDocument'])
    expect(sent).toBe(JSON.stringify(JSON.parse(text)))
  })

  it('sends the resource type of resource policies only', async () => {
    await service().validatePolicy({
      text: policy('sts:AssumeRole'),
      policyType: 'RESOURCE_POLICY',
      resourceType: 'AWS::IAM::AssumeRolePolicyDocument',
    })
    expect(fake.requests.at(-1)?.body).toMatchObject({
      validatePolicyResourceType: 'AWS::IAM::AssumeRolePolicyDocument',
    })
    const answer = await service().validatePolicy({
      ...identity(policy('s3:GetObject')),
      resourceType: 'AWS::S3::Bucket',
    })
    expect(answer.kind).toBe('answered')
    expect(fake.requests.at(-1)?.body).not.toHaveProperty('validatePolicyResourceType')
  })

  it('collects every page once', async () => {
    const actions = Array.from({ length: 23 }, (_, index) => `"s3:NoSuch${index}"`).join(',')
    const text = policy('x').replace('"x"', `[${actions}]`)
    fake.pageSize = 5
    const before = fake.requests.length
    const answer = await session().validatePolicy(identity(text))
    expect(answer).toEqual({ kind: 'answered', value: ask(text) })
    expect(answer.kind === 'answered' && answer.value).toHaveLength(23)
    expect(fake.requests.length - before).toBe(5)
  })

  it('passes on codes and finding types it does not know', async () => {
    extra = () => [
      {
        findingType: 'GENERAL_WARNING',
        issueCode: 'SOMETHING_OF_TOMORROW',
        findingDetails: 'new',
        learnMoreLink: 'https://example.com',
        locations: [],
      },
    ]
    const answer = await service().validatePolicy(identity(policy('s3:GetObject')))
    expect(answer).toMatchObject({
      value: [{ findingType: 'WARNING', issueCode: 'SOMETHING_OF_TOMORROW' }],
    })
  })
})

describe('faults of the service', () => {
  it.each(['throttle', 'server-error'] as const)(
    '%s, then an answer: tried again',
    async (fault) => {
      fake.plan([fault, fault])
      const answer = await service().validatePolicy(identity(policy('iam:PassRole')))
      expect(answer).toMatchObject({ kind: 'answered', value: [{}] })
    },
  )

  it('an entity that cannot be processed is tried again', async () => {
    fake.plan(['unprocessable'])
    const answer = await service().checkNoNewAccess({
      base: policy('s3:GetObject'),
      head: policy('s3:GetObject'),
      policyType: 'IDENTITY_POLICY',
    })
    expect(answer).toMatchObject({ kind: 'answered', value: { result: 'PASS' } })
  })

  it.each([
    ['throttle', 'throttled'],
    ['server-error', 'unavailable'],
    ['denied', 'no-permission'],
    ['invalid', 'invalid-request'],
    ['truncated', 'unreadable-answer'],
  ] as const)('%s for good is a refusal: %s', async (fault, reason) => {
    fake.plan([], fault)
    const answer = await service(20_000, 2).validatePolicy(identity(policy('s3:GetObject')))
    expect(answer).toMatchObject({ kind: 'refused', reason })
  })

  it('a service that hangs is left after the time given', async () => {
    fake.plan([], 'hang')
    const start = Date.now()
    const answer = await service(300).validatePolicy(identity(policy('s3:GetObject')))
    expect(answer).toMatchObject({ kind: 'refused', reason: 'unavailable' })
    expect(Date.now() - start).toBeLessThan(5_000)
  })

  it('nobody listening is a refusal', async () => {
    vi.stubEnv('AWS_ENDPOINT_URL_ACCESSANALYZER', 'http://127.0.0.1:9')
    const answer = await service(5_000, 1).validatePolicy(identity(policy('s3:GetObject')))
    expect(answer).toMatchObject({ kind: 'refused', reason: 'unavailable' })
  })

  it('no credentials are a refusal', async () => {
    for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_PROFILE'])
      vi.stubEnv(name, undefined)
    vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true')
    vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', '/nonexistent')
    vi.stubEnv('AWS_CONFIG_FILE', '/nonexistent')
    const answer = await service().validatePolicy(identity(policy('s3:GetObject')))
    expect(answer).toMatchObject({ kind: 'refused', reason: 'no-credentials' })
  })
})

describe('namesCredentials', () => {
  it('sees keys, profiles and web identities, and nothing in an empty variable', () => {
    expect(namesCredentials({ AWS_ACCESS_KEY_ID: 'a' })).toBe(true)
    expect(namesCredentials({ AWS_WEB_IDENTITY_TOKEN_FILE: '/token' })).toBe(true)
    expect(namesCredentials({ AWS_ACCESS_KEY_ID: '', AWS_REGION: 'eu-west-1' })).toBe(false)
  })
})

describe('a run', () => {
  const texts = ['iam:PassRole', 's3:GetObject', 's3:GetObjekt', 'iam:*'].map((a) => policy(a))

  it('asks once for equal documents', async () => {
    const before = fake.requests.length
    const same = [0, 1, 2, 3].map(() => question(policy('iam:PassRole')))
    const { answers, origin } = await validateDocuments(same, session())
    expect(fake.requests.length - before).toBe(1)
    expect(origin).toBe('live')
    expect(answers.map((answer) => answer.findings.length)).toEqual([1, 1, 1, 1])
  })

  it('places the findings where the embedded validator does', async () => {
    const live = await validateDocuments(texts.map(question), session())
    const embedded = await validateDocuments(texts.map(question), undefined)
    const shape = (all: typeof live) =>
      all.answers.map(({ findings }) =>
        findings.map(({ issueCode, locations }) => ({ issueCode, locations })),
      )
    expect(shape(live)).toEqual(shape(embedded))
  })

  it.each(['denied', 'throttle', 'server-error', 'truncated', 'invalid', 'hang'] as const)(
    '%s half-way: the embedded validator answers the rest, nothing is lost or doubled',
    async (fault) => {
      fake.plan(['ok', 'ok'], fault)
      const live = session({ service: service(1_500, 2) })
      const first = await validateDocuments(texts.slice(0, 2).map(question), live)
      const rest = await validateDocuments(texts.slice(2).map(question), live)
      expect(first.origin).toBe('live')
      expect(rest.origin).toBe('embedded')
      expect(rest.notes.length).toBeGreaterThan(0)
      const found = [...first.answers, ...rest.answers].map(({ findings }) =>
        findings.map((finding) => finding.issueCode),
      )
      expect(found).toEqual(texts.map((text) => ask(text).map((finding) => finding.issueCode)))
    },
  )

  it('does not ask again after a refusal that lasts', async () => {
    fake.plan([], 'denied')
    const live = session()
    await live.validatePolicy(identity(texts[0] ?? ''))
    const before = fake.requests.length
    expect(await live.validatePolicy(identity(texts[1] ?? ''))).toMatchObject({
      reason: 'no-permission',
    })
    expect(fake.requests.length).toBe(before)
  })

  it('names a document that is too large and sends nothing', async () => {
    const before = fake.requests.length
    const answer = await session().validatePolicy(identity(policy('x'.repeat(33_000))))
    expect(answer).toMatchObject({ kind: 'refused', reason: 'too-large' })
    expect(fake.requests.length).toBe(before)
  })
})

describe('the custom checks', () => {
  it('ask for access in batches of a hundred and fail where one batch fails', async () => {
    const actions = Array.from({ length: 250 }, (_, index) => `s3:Action${index}`)
    const live = session()
    const request = { text: policy('*'), policyType: 'IDENTITY_POLICY' as const, resources: [] }
    expect(await live.checkAccessNotGranted({ ...request, actions })).toMatchObject({
      value: { result: 'PASS' },
    })
    expect(live.charged).toBe(3)
    expect(
      await live.checkAccessNotGranted({ ...request, actions: [...actions, 'iam:PassRole'] }),
    ).toMatchObject({ value: { result: 'FAIL', reasons: [{ statementIndex: 0 }] } })
  })

  it('tell new access from none, and public from not', async () => {
    const live = session()
    const base = policy('s3:GetObject')
    expect(
      await live.checkNoNewAccess({ base, head: policy('s3:*'), policyType: 'IDENTITY_POLICY' }),
    ).toMatchObject({ value: { result: 'FAIL' } })
    expect(
      await live.checkNoPublicAccess({ text: base, resourceType: 'AWS::S3::Bucket' }),
    ).toMatchObject({ value: { result: 'PASS' } })
    expect(
      await live.checkNoPublicAccess({ text: base, resourceType: 'AWS::No::Such' }),
    ).toMatchObject({ kind: 'refused', reason: 'invalid-request' })
  })

  it('stop at the budget and say so', async () => {
    const live = session({ budget: 1 })
    const check = (action: string) =>
      live.checkNoPublicAccess({ text: policy(action), resourceType: 'AWS::S3::Bucket' })
    expect(await check('s3:GetObject')).toMatchObject({ kind: 'answered' })
    expect(await check('s3:PutObject')).toMatchObject({ kind: 'refused', reason: 'budget-spent' })
    expect(await check('s3:GetObject')).toMatchObject({ kind: 'answered' })
    expect(live.charged).toBe(1)
  })
})

describe('answers kept between runs', () => {
  it('are used within a week, and not where they are old or damaged', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'answers-'))
    try {
      const text = policy('iam:PassRole')
      const kept = (now: number) => session({ store: folderStore(folder), now: () => now })
      const calls = async (now: number) => {
        const before = fake.requests.length
        expect(await kept(now).validatePolicy(identity(text))).toEqual({
          kind: 'answered',
          value: ask(text),
        })
        return fake.requests.length - before
      }
      expect(await calls(0)).toBe(1)
      expect(await calls(6 * 86_400_000)).toBe(0)
      expect(await calls(8 * 86_400_000)).toBe(1)
      const [name] = await readdir(folder)
      const whole = await readFile(join(folder, name ?? ''), 'utf8')
      const damaged = [
        ...['', '{', '{"at":0,"value":[{}]}', '{"at":0,"value":7}'],
        ...['"end"', '"offset"', '"path"', '"findingDetails"'].map((key) =>
          whole.replace(key, '"no"'),
        ),
      ]
      for (const damage of damaged) {
        expect(damage).not.toBe(whole)
        await writeFile(join(folder, name ?? ''), damage)
        expect(await calls(1), damage).toBe(1)
      }
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  it('are no reason to fail where the folder cannot be written', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'answers-'))
    try {
      await writeFile(join(folder, 'file'), '')
      const live = session({ store: folderStore(join(folder, 'file', 'answers')) })
      expect(await live.validatePolicy(identity(policy('iam:PassRole')))).toMatchObject({
        kind: 'answered',
      })
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
