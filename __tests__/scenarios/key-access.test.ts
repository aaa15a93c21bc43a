import { describe, expect, it } from 'vitest'
import type { KeyCell } from '../../src/model/key-table.ts'
import { analyseTexts } from '../support/analyse-texts.ts'

const trust =
  'assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { Service = "ec2.amazonaws.com" }, Action = "sts:AssumeRole" }] })'

const role = (name: string): string =>
  `resource "aws_iam_role" "${name}" {\n  name = "${name}"\n  ${trust}\n}\n`

const allow = (name: string, resource: string, action = '"kms:*"'): string =>
  `resource "aws_iam_role_policy" "${name}" {\n  role = aws_iam_role.${name}.id\n  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = ${action}, Resource = ${resource} }] })\n}\n`

const key = (name: string, ...statements: readonly string[]): string =>
  `resource "aws_kms_key" "${name}" {\n  policy = jsonencode({ Version = "2012-10-17", Statement = [${statements.join(', ')}] })\n}\n`

const admits = (principal: string, more = ''): string =>
  `{ Effect = "Allow", Principal = { AWS = ${principal} }, Action = "kms:*", Resource = "*"${more} }`

const root = '"arn:aws:iam::111122223333:root"'
const foreign = '"arn:aws:iam::444455556666:root"'

interface Scenario {
  readonly baseline?: string
  readonly operation?: string
  readonly accounts?: 'same' | 'cross'
  readonly regions?: 'same' | 'other'
  readonly roles?: Readonly<Record<string, string>>
  readonly keys?: Readonly<Record<string, unknown>>
}

async function run(files: readonly string[], scenario: Scenario) {
  const { result } = await analyseTexts({
    head: { 'main.tf': files.join('\n') },
    config: JSON.stringify({
      scenarios: [
        {
          baseline: scenario.baseline ?? 'veeam/backup-for-aws/encryption-keys',
          operation: scenario.operation ?? 'image-backup',
          accounts: scenario.accounts ?? 'same',
          regions: scenario.regions ?? 'same',
          roles: scenario.roles ?? { worker: 'aws_iam_role.worker' },
          keys: scenario.keys ?? { source: ['aws_kms_key.data'] },
        },
      ],
    }),
    accessAnalyzer: 'off',
  })
  const [table] = result.keyTables ?? []
  return {
    cells: table?.cells ?? [],
    findings: result.findings.filter((finding) => finding.rule === 'baseline/key-access'),
  }
}

const verdicts = (cells: readonly KeyCell[]): readonly string[] =>
  cells.map((cell) => `${cell.role} ${cell.use} ${cell.verdict}`)

describe('a key in the account of the role', () => {
  it('is usable where the key policy names the role, without a word in the role’s policies', async () => {
    const { cells, findings } = await run(
      [role('worker'), key('data', admits('aws_iam_role.worker.arn'))],
      {},
    )
    expect(verdicts(cells)).toEqual(['worker source granted'])
    expect(findings).toEqual([])
  })

  it('needs the role’s policies where the key policy names the account alone', async () => {
    const { cells, findings } = await run([role('worker'), key('data', admits(root))], {})
    expect(verdicts(cells)).toEqual(['worker source missing'])
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ severity: 'error', baseline: expect.any(String) as string })
    expect(findings[0]?.actions).toContain('kms:CreateGrant')
    const allowed = await run(
      [role('worker'), allow('worker', 'aws_kms_key.data.arn'), key('data', admits(root))],
      {},
    )
    expect(verdicts(allowed.cells)).toEqual(['worker source granted'])
  })

  it('has the account’s delegation where it has no policy of its own', async () => {
    const bare = 'resource "aws_kms_key" "data" {}\n'
    expect(verdicts((await run([role('worker'), bare], {})).cells)).toEqual([
      'worker source missing',
    ])
    expect(verdicts((await run([role('worker'), allow('worker', '"*"'), bare], {})).cells)).toEqual(
      ['worker source granted'],
    )
  })

  it('is not opened by an alias in Resource', async () => {
    const alias =
      'resource "aws_kms_alias" "data" {\n  name = "alias/data"\n  target_key_id = aws_kms_key.data.key_id\n}\n'
    const { cells } = await run(
      [role('worker'), allow('worker', 'aws_kms_alias.data.arn'), key('data', admits(root)), alias],
      {},
    )
    expect(verdicts(cells)).toEqual(['worker source missing'])
    expect(cells[0]?.why).toContain('alias')
    const byAlias = await run(
      [role('worker'), key('data', admits('aws_iam_role.worker.arn')), alias],
      {
        keys: { source: ['alias/data'] },
      },
    )
    expect(verdicts(byAlias.cells)).toEqual(['worker source granted'])
  })

  it('is opened by a grant for the operations of the grant alone', async () => {
    const grant =
      'resource "aws_kms_grant" "g" {\n  key_id = aws_kms_key.data.key_id\n  grantee_principal = aws_iam_role.worker.arn\n  operations = ["Decrypt", "DescribeKey"]\n}\n'
    const { cells } = await run([role('worker'), key('data', admits(root)), grant], {})
    expect(cells[0]?.actions).not.toContain('kms:Decrypt')
    expect(cells[0]?.actions).toContain('kms:Encrypt')
  })

  it('is closed by a Deny, whatever else allows it', async () => {
    const deny = '{ Effect = "Deny", Principal = "*", Action = "kms:Decrypt", Resource = "*" }'
    const { cells } = await run(
      [role('worker'), key('data', admits('aws_iam_role.worker.arn'), deny)],
      {},
    )
    expect(cells).toMatchObject([{ verdict: 'denied', actions: ['kms:Decrypt'] }])
  })
})

describe('the key table since version 10', () => {
  const files = [
    role('restore'),
    role('snapshot'),
    key('data', admits('aws_iam_role.snapshot.arn')),
    key('copy', admits('aws_iam_role.restore.arn')),
  ]
  const otherRegion = {
    operation: 'snapshot-restore',
    regions: 'other',
    roles: { restore: 'aws_iam_role.restore', snapshot: 'aws_iam_role.snapshot' },
    keys: { source: ['aws_kms_key.data'], target: 'aws_kms_key.copy' },
  } as const

  it.each([
    ['', ['snapshot source granted', 'snapshot target missing', 'restore target granted']],
    ['-10', ['restore source missing', 'restore target granted']],
  ])(
    'asks the role that restores in another region for both keys: encryption-keys%s',
    async (end, cells) => {
      const baseline = `veeam/backup-for-aws/encryption-keys${end}`
      const table = await run(files, { ...otherRegion, baseline })
      expect(verdicts(table.cells)).toEqual(cells)
    },
  )
})

describe('conditions of the key policy', () => {
  const under = (condition: string): string => `, Condition = ${condition}`

  it('counts EC2 as the service by which the role uses the key', async () => {
    const via = (service: string) =>
      run(
        [
          role('worker'),
          key(
            'data',
            admits(
              'aws_iam_role.worker.arn',
              under(
                `{ StringEquals = { "kms:ViaService" = "${service}.eu-west-1.amazonaws.com" } }`,
              ),
            ),
          ),
        ],
        {},
      )
    expect(verdicts((await via('ec2')).cells)).toEqual(['worker source granted'])
    expect(verdicts((await via('rds')).cells)).toEqual(['worker source missing'])
  })

  it('counts the account that calls', async () => {
    const from = (account: string) =>
      run(
        [
          role('worker'),
          key(
            'data',
            admits(root),
            admits('"*"', under(`{ StringEquals = { "kms:CallerAccount" = "${account}" } }`)),
          ),
        ],
        {},
      )
    expect(verdicts((await from('111122223333')).cells)).toEqual(['worker source granted'])
    expect(verdicts((await from('444455556666')).cells)).toEqual(['worker source missing'])
  })

  it('lets GrantIsForAWSResource pass for grants alone', async () => {
    const { cells } = await run(
      [
        role('worker'),
        key(
          'data',
          admits(
            'aws_iam_role.worker.arn',
            under('{ Bool = { "kms:GrantIsForAWSResource" = "true" } }'),
          ),
        ),
      ],
      {},
    )
    expect(cells[0]?.verdict).toBe('missing')
    expect(cells[0]?.actions).toContain('kms:Decrypt')
    expect(cells[0]?.actions).not.toContain('kms:CreateGrant')
  })

  it('is undecided, and says so, under a condition that nobody can judge here', async () => {
    const { cells, findings } = await run(
      [
        role('worker'),
        key(
          'data',
          admits(
            'aws_iam_role.worker.arn',
            under('{ StringEquals = { "aws:SourceVpce" = "vpce-1" } }'),
          ),
        ),
      ],
      {},
    )
    expect(cells).toMatchObject([{ verdict: 'undecided' }])
    expect(cells[0]?.why).toContain('aws:SourceVpce')
    expect(findings).toMatchObject([{ severity: 'notice', undecided: true }])
  })
})

describe('a key of another account', () => {
  const roles = { snapshot: 'aws_iam_role.snapshot', replica: 'aws_iam_role.replica' }
  const scenario: Scenario = {
    operation: 'replica',
    accounts: 'cross',
    regions: 'other',
    roles,
    keys: { source: ['aws_kms_key.data'], target: 'aws_kms_key.copy' },
  }
  const shared = [
    role('snapshot'),
    role('replica'),
    key('copy', admits('aws_iam_role.replica.arn')),
  ]
  const named = admits('aws_iam_role.snapshot.arn')

  it('needs both sides', async () => {
    const policyOnly = await run(
      [...shared, key('data', admits(root), named, admits('aws_iam_role.replica.arn'))],
      scenario,
    )
    expect(verdicts(policyOnly.cells)).toEqual([
      'snapshot source granted',
      'replica source missing',
      'replica target granted',
    ])
    const both = await run(
      [
        ...shared,
        allow('replica', '"*"'),
        key('data', admits(root), named, admits('aws_iam_role.replica.arn')),
      ],
      scenario,
    )
    expect(verdicts(both.cells)).toEqual([
      'snapshot source granted',
      'replica source granted',
      'replica target granted',
    ])
  })

  it('takes a policy that leaves all to its own account for no word on the other', async () => {
    const { cells } = await run(
      [...shared, allow('replica', '"*"'), key('data', admits(root), named)],
      { ...scenario, keys: { ...scenario.keys, default: { '444455556666/eu-west-1': 'aws/ebs' } } },
    )
    expect(cells[1]).toMatchObject({ role: 'replica', use: 'source' })
    expect(cells[1]?.verdict).not.toBe('granted')
  })

  it('cannot be aws/ebs', async () => {
    const { cells, findings } = await run(shared, {
      ...scenario,
      keys: { source: ['aws/ebs'], target: 'aws_kms_key.copy' },
    })
    expect(verdicts(cells).slice(0, 2)).toEqual([
      'snapshot source unusable',
      'replica source unusable',
    ])
    expect(findings.map((finding) => finding.severity)).toEqual(['error', 'error'])
  })

  it('is admitted by an account that the key policy names', async () => {
    const { cells } = await run(
      [
        role('snapshot'),
        allow('replica', '"*"'),
        'resource "aws_iam_role" "replica" {\n  name = "replica"\n  ' + trust + '\n}\n',
        key(
          'copy',
          `{ Effect = "Allow", Principal = { AWS = ${foreign} }, Action = "kms:*", Resource = "*" }`,
        ),
        key(
          'data',
          admits(root),
          named,
          `{ Effect = "Allow", Principal = { AWS = ${foreign} }, Action = ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey", "kms:CreateGrant", "kms:ListGrants", "kms:RevokeGrant"], Resource = "*" }`,
        ),
      ],
      scenario,
    )
    expect(verdicts(cells)).toEqual([
      'snapshot source granted',
      'replica source granted',
      'replica target granted',
    ])
  })
})

describe('what a scenario leaves out', () => {
  it('is undecided and named: role, key, default key', async () => {
    const left = await run([role('worker'), key('data', admits('aws_iam_role.worker.arn'))], {
      accounts: 'cross',
      roles: { worker: 'aws_iam_role.worker' },
    })
    expect(left.cells.map((cell) => [cell.role, cell.use, cell.verdict])).toEqual([
      ['snapshot', 'source', 'undecided'],
      ['worker', 'source', 'missing'],
      ['worker', 'default', 'undecided'],
    ])
    expect(left.cells[0]?.why).toContain('snapshot')
    expect(left.cells[2]?.why).toContain('default EBS key')
    const noKey = await run([role('worker')], { keys: {} })
    expect(noKey.cells).toMatchObject([{ verdict: 'undecided' }])
  })

  it('is found in the tree where the tree sets the default EBS key', async () => {
    const { cells } = await run(
      [
        role('replica'),
        key('data', admits('aws_iam_role.replica.arn')),
        'resource "aws_ebs_default_kms_key" "d" {\n  key_arn = aws_kms_key.data.arn\n}\n',
      ],
      { operation: 'replica', roles: { replica: 'aws_iam_role.replica' } },
    )
    expect(verdicts(cells)).toEqual(['replica source granted', 'replica target granted'])
  })

  it('needs nothing for aws/ebs within an account, and nothing for plain snapshots', async () => {
    const aws = await run([role('worker')], { keys: { source: ['aws/ebs'] } })
    expect(verdicts(aws.cells)).toEqual(['worker source not-needed'])
    expect(aws.findings).toEqual([])
    const plain = await run([role('worker')], { operation: 'snapshot', roles: {} })
    expect(verdicts(plain.cells)).toEqual(['snapshot none not-needed'])
  })

  it('is undecided where the key or the role is not in the tree', async () => {
    const outside = 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab'
    const { cells } = await run([role('worker')], { keys: { source: [outside] } })
    expect(cells).toMatchObject([{ verdict: 'undecided' }])
    expect(cells[0]?.why).toContain('not in the tree')
    const unknown = await run([role('worker')], { keys: { source: ['alias/none'] } })
    expect(unknown.cells[0]).toMatchObject({ verdict: 'undecided' })
  })

  it('is a mistake where the table has no such operation', async () => {
    await expect(run([role('worker')], { operation: 'image-bakup' })).rejects.toThrow(
      'did you mean',
    )
  })
})
