import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  members,
  startFakeIam,
  type FakeIam,
  type SimulatedRow,
} from '../support/fake-access-analyzer/iam-server.ts'
import { runCommand } from '../support/run-command.ts'

const role = 'arn:aws:iam::111122223333:role/backup'
const baseline = 'veeam/backup-for-aws/impersonation'

let decision: SimulatedRow['decision'] = 'allowed'
let missing: readonly string[] = []
let details: Pick<SimulatedRow, 'organization' | 'boundary'> = {}
let fake: FakeIam
beforeAll(async () => {
  fake = await startFakeIam((action, resource) => ({
    action,
    resource,
    decision,
    missing,
    ...details,
  }))
})
afterAll(() => fake.close())
beforeEach(() => {
  vi.stubEnv('AWS_ENDPOINT_URL_IAM', fake.url)
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIAIOSFODNN7EXAMPLE')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'not-a-secret')
  vi.stubEnv('AWS_REGION', 'us-east-1')
  fake.plan([])
  decision = 'allowed'
  missing = []
  details = {}
  fake.pageSize = 100
})
afterEach(() => {
  vi.unstubAllEnvs()
})

const verify = (...more: readonly string[]) =>
  runCommand(import.meta.dirname, 'verify-role', role, '--baseline', baseline, ...more)

interface Answer {
  readonly baseline: string
  readonly summary: Readonly<Record<string, number>>
  readonly rows: readonly {
    readonly pattern: string
    readonly resource: string
    readonly verdict: string
  }[]
  readonly notSimulated: string
}

describe('verify-role', () => {
  it('ends with 0 where the simulator allows all, and says what it cannot see', async () => {
    const { code, stdout, stderr } = await verify()
    expect(code).toBe(0)
    expect(stdout).toContain(`${role} against ${baseline}`)
    expect(stdout).toContain('0 missing')
    expect(stderr).toContain('not simulated')
  })

  it('ends with 1 and names what is missing', async () => {
    decision = 'implicitDeny'
    const { code, stdout } = await verify('--format', 'json')
    const answer = JSON.parse(stdout) as Answer
    expect(code).toBe(1)
    expect(answer.rows).toMatchObject([{ pattern: 'sts:AssumeRole', verdict: 'missing' }])
    expect(answer.summary).toEqual({ granted: 0, missing: 1, denied: 0, undecided: 0 })
  })

  it('takes users and roles with paths, of any partition, and fills their account in', async () => {
    for (const principal of [
      'arn:aws:iam::111122223333:user/backup',
      'arn:aws-us-gov:iam::111122223333:role/service/path/backup',
    ]) {
      const before = fake.requests.length
      const { code, stdout } = await runCommand(
        import.meta.dirname,
        ...['verify-role', principal, '--baseline', baseline],
      )
      expect(code).toBe(0)
      expect(stdout).toContain(principal)
      expect(fake.requests[before]?.get('PolicySourceArn')).toBe(principal)
    }
  })

  it.each([
    [{ organization: false }, 'a service control policy does not allow it'],
    [{ boundary: false }, 'the permissions boundary does not allow it'],
  ])('tells what takes the access away: %j', async (detail, why) => {
    decision = 'implicitDeny'
    details = detail
    const { code, stdout } = await verify()
    expect(code).toBe(1)
    expect(stdout).toContain(`denied    sts:AssumeRole: ${why}`)
  })

  it('names keys that no request carried, also where the simulator allows', async () => {
    missing = ['aws:RequestedRegion']
    const { code, stderr } = await verify()
    expect(code).toBe(0)
    expect(stderr).toContain('also ask for aws:RequestedRegion')
  })

  it('is undecided where a missing key may have made the refusal; --strict gates on it', async () => {
    decision = 'implicitDeny'
    missing = ['sts:ExternalId']
    const { code, stdout } = await verify('--format', 'json')
    expect(code).toBe(3)
    const [row] = (JSON.parse(stdout) as Answer).rows
    expect(row).toMatchObject({ verdict: 'undecided', unknownContext: ['sts:ExternalId'] })
  })

  it('asks for a whole server in batches and pages, and answers every requirement once', async () => {
    fake.pageSize = 9
    const before = fake.requests.length
    const { code, stdout } = await runCommand(
      import.meta.dirname,
      ...['verify-role', role, '--baseline', 'n2ws/backup-and-recovery/server@4.4'],
      ...['--format', 'json'],
    )
    expect(code).toBe(0)
    const { rows } = JSON.parse(stdout) as Answer
    const keys = rows.map((row) => JSON.stringify([row.pattern, row.resource]))
    expect(new Set(keys).size).toBe(keys.length)
    const sent = fake.requests.slice(before)
    expect(sent.length).toBeGreaterThan(rows.length / 50)
    for (const form of sent) expect(members(form, 'ActionNames').length).toBeLessThanOrEqual(50)
  })

  it('asks for what the features in use need', async () => {
    const before = fake.requests.length
    const id = 'n2ws/backup-and-recovery/server@4.4'
    const bare = await runCommand(
      import.meta.dirname,
      ...['verify-role', role, '--baseline', id, '--format', 'json'],
    )
    const more = await runCommand(
      import.meta.dirname,
      ...['verify-role', role, '--baseline', id, '--feature', 'vpc', '--format', 'json'],
    )
    expect(fake.requests.length).toBeGreaterThan(before)
    const [without, within] = [bare, more].map(({ stdout }) => JSON.parse(stdout) as Answer)
    expect(within?.rows.length).toBeGreaterThan(without?.rows.length ?? 0)
    expect(within?.baseline).toBe(id)
  })

  it('ends with 3 where nothing could be decided or the simulator refuses', async () => {
    decision = 'implicitDeny'
    missing = ['aws:PrincipalOrgID']
    expect((await verify()).code).toBe(3)
    fake.plan([[403, 'AccessDenied']])
    const refused = await verify()
    expect(refused.code).toBe(3)
    expect(refused.stderr).toContain('AccessDenied')
  })

  it('ends with 2 for what is no role and no baseline', async () => {
    const noRole = await runCommand(import.meta.dirname, 'verify-role', 'x', '--baseline', baseline)
    expect(noRole.code).toBe(2)
    const noBaseline = await runCommand(
      import.meta.dirname,
      ...['verify-role', role, '--baseline', `${baseline}n`],
    )
    expect(noBaseline.code).toBe(2)
    expect(noBaseline.stderr).toContain('did you mean')
  })
})
