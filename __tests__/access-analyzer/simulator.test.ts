import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { iamSimulator } from '../../src/adapters/iam-simulator.ts'
import type { BaselineGrant } from '../../src/model/baseline.ts'
import {
  judgeSimulation,
  planSimulation,
  principalParts,
  type SimulationRow,
} from '../../src/validate/simulation.ts'
import { catalogue } from '../catalogue/snapshot-catalogue.ts'
import {
  members,
  startFakeIam,
  type FakeIam,
  type SimulatedRow,
} from '../support/fake-access-analyzer/iam-server.ts'

const role = 'arn:aws:iam::111122223333:role/backup'

/** What the deployed role may do, in the fake account. */
function decide(action: string, resource: string, form: URLSearchParams): SimulatedRow {
  const row = { action, resource }
  if (action === 's3:GetObject') return { ...row, decision: 'allowed' }
  if (action === 'iam:PassRole') {
    const passed = form.get('ContextEntries.member.1.ContextKeyValues.member.1')
    return passed === 'ec2.amazonaws.com'
      ? { ...row, decision: 'allowed' }
      : { ...row, decision: 'implicitDeny', missing: ['iam:PassedToService'] }
  }
  if (action === 'ec2:DeleteSnapshot') return { ...row, decision: 'explicitDeny' }
  if (action === 'ec2:CreateSnapshot')
    return { ...row, decision: 'implicitDeny', organization: false }
  if (action === 'ec2:CreateImage') return { ...row, decision: 'implicitDeny', boundary: false }
  if (action === 'ec2:DescribeInstances') return { ...row, decision: 'allowed' }
  return { ...row, decision: 'implicitDeny' }
}

let fake: FakeIam
beforeAll(async () => {
  fake = await startFakeIam(decide)
})
afterAll(() => fake.close())
beforeEach(() => {
  vi.stubEnv('AWS_ENDPOINT_URL_IAM', fake.url)
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIAIOSFODNN7EXAMPLE')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'not-a-secret')
  vi.stubEnv('AWS_REGION', 'us-east-1')
  fake.plan([])
  fake.pageSize = 100
})
afterEach(() => {
  vi.unstubAllEnvs()
})

const grant = (actions: readonly string[], over: Partial<BaselineGrant> = {}): BaselineGrant => ({
  effect: 'Allow',
  actions,
  resources: ['*'],
  lists: ['vendor/list'],
  ...over,
})

async function verify(grants: readonly BaselineGrant[]): Promise<readonly SimulationRow[]> {
  const plan = planSimulation({
    principal: role,
    grants,
    fillings: new Map([['${AccountId}', '111122223333']]),
    catalogue,
  })
  const simulator = iamSimulator({ region: undefined, maxAttempts: 3, timeout: 20_000 })
  const rows: SimulationRow[] = []
  for (const { request, requirements } of plan.calls) {
    const answer = await simulator.simulate(request)
    expect(answer.kind).toBe('answered')
    if (answer.kind === 'answered') rows.push(...judgeSimulation(requirements, answer.value))
  }
  return rows
}

const verdicts = async (grants: readonly BaselineGrant[]) =>
  Object.fromEntries((await verify(grants)).map((row) => [row.pattern, row.verdict]))

describe('verifying a deployed role', () => {
  it('tells granted, missing and denied, by policy, organization and boundary', async () => {
    const rows = await verify([
      grant([
        's3:GetObject',
        's3:PutObject',
        'ec2:DeleteSnapshot',
        'ec2:CreateSnapshot',
        'ec2:CreateImage',
      ]),
    ])
    expect(rows.map((row) => [row.pattern, row.verdict, row.why])).toEqual([
      ['s3:GetObject', 'granted', ''],
      ['s3:PutObject', 'missing', 'no policy allows it on every resource'],
      ['ec2:DeleteSnapshot', 'denied', 'a policy denies it'],
      ['ec2:CreateSnapshot', 'denied', 'a service control policy does not allow it'],
      ['ec2:CreateImage', 'denied', 'the permissions boundary does not allow it'],
    ])
  })

  it('carries the service a role is passed to, and is undecided without it', async () => {
    const passedTo = ['ec2.amazonaws.com']
    expect(await verdicts([grant(['iam:PassRole'], { passedTo })])).toEqual({
      'iam:PassRole': 'granted',
    })
    expect(await verdicts([grant(['iam:PassRole'])])).toEqual({ 'iam:PassRole': 'undecided' })
  })

  it('takes a wildcard for missing only where nothing in it is allowed', async () => {
    expect(await verdicts([grant(['ec2:DescribeInst*', 'ec2:CreateVpc*'])])).toEqual({
      'ec2:DescribeInst*': 'granted',
      'ec2:CreateVpc*': 'missing',
    })
  })

  it('fills the account in and calls nothing missing on a resource it had to make up', async () => {
    const resources = ['arn:aws:s3:::backup-${AccountId}/*', 'arn:aws:s3:::<bucket>/*']
    const rows = await verify([grant(['s3:PutObject'], { resources })])
    expect(rows.map((row) => [row.resource, row.verdict])).toEqual([
      ['arn:aws:s3:::backup-111122223333/*', 'missing'],
      ['arn:aws:s3:::stand-in/*', 'undecided'],
    ])
  })

  it('asks in batches, pages included, and once for equal questions', async () => {
    fake.pageSize = 7
    const before = fake.requests.length
    const actions = catalogue.service('s3')?.actions.values() ?? []
    const names = [...actions].slice(0, 120).map((action) => `s3:${action.name}`)
    const rows = await verify([grant(names), grant(names)])
    expect(rows).toHaveLength(120)
    for (const form of fake.requests.slice(before))
      expect(members(form, 'ActionNames').length).toBeLessThanOrEqual(50)
  })

  it('names patterns that no action has', () => {
    const plan = planSimulation({
      principal: role,
      grants: [grant(['s3:Nothing*'])],
      fillings: new Map(),
      catalogue,
    })
    expect(plan).toEqual({ calls: [], unknown: ['s3:Nothing*'] })
  })
})

describe('faults of the simulator', () => {
  const ask = () =>
    iamSimulator({ region: undefined, maxAttempts: 3, timeout: 20_000 }).simulate({
      principal: role,
      actions: ['s3:GetObject'],
      resources: ['*'],
      context: [],
    })

  it('throttling and a failing server are tried again', async () => {
    fake.plan([
      [400, 'Throttling'],
      [500, 'ServiceFailure'],
    ])
    expect(await ask()).toMatchObject({ kind: 'answered' })
  })

  it.each([
    [403, 'AccessDenied', 'no-permission'],
    [404, 'NoSuchEntity', 'invalid-request'],
    [400, 'InvalidInput', 'invalid-request'],
  ] as const)('%s %s is a refusal: %s', async (status, code, reason) => {
    fake.plan([[status, code]])
    expect(await ask()).toMatchObject({ kind: 'refused', reason })
  })
})

describe('principalParts', () => {
  it('reads roles and users, and nothing else', () => {
    expect(principalParts(role)).toEqual({ partition: 'aws', account: '111122223333' })
    expect(principalParts('arn:aws-cn:iam::111122223333:user/path/u')?.partition).toBe('aws-cn')
    expect(principalParts('arn:aws:sts::111122223333:assumed-role/r/s')).toBeUndefined()
    expect(principalParts('backup')).toBeUndefined()
  })
})
