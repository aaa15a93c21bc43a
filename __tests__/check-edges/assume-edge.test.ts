import { describe, expect, it } from 'vitest'
import { analyseTexts } from '../support/analyse-texts.ts'

const role = (name: string, binding: string | undefined, principal: string, more = ''): string =>
  `${binding === undefined ? '' : `# iam-baseline: ${binding}\n`}resource "aws_iam_role" "${name}" {\n  name = "${name}"\n  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = ${principal}, Action = "sts:AssumeRole"${more} }] })\n}\n`

const assume = (name: string, resource: string): string =>
  `resource "aws_iam_role_policy" "${name}" {\n  role = aws_iam_role.${name}.id\n  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Resource = ${resource} }] })\n}\n`

const ec2 = '{ Service = "ec2.amazonaws.com" }'
const aws = (arn: string): string => `{ AWS = ${arn} }`
const impersonation = 'veeam/backup-for-aws/impersonation'
const worker = 'veeam/backup-for-aws/worker'

async function edges(...files: readonly string[]) {
  const { result } = await analyseTexts({
    head: { 'main.tf': files.join('\n') },
    accessAnalyzer: 'off',
  })
  return result.findings
    .filter((finding) => finding.rule === 'baseline/assume-edge')
    .map(({ severity, undecided, message }) => ({ severity, undecided, message }))
}

describe('an assume edge', () => {
  it('holds where the source may call and the target admits it', async () => {
    expect(
      await edges(
        role('appliance', impersonation, ec2),
        assume('appliance', 'aws_iam_role.worker.arn'),
        role('worker', worker, aws('aws_iam_role.appliance.arn')),
      ),
    ).toEqual([])
  })

  it('breaks where the target does not admit the source', async () => {
    expect(
      await edges(
        role('appliance', impersonation, ec2),
        assume('appliance', 'aws_iam_role.worker.arn'),
        role('worker', worker, ec2),
      ),
    ).toMatchObject([
      { severity: 'error', message: expect.stringContaining('does not admit') as string },
    ])
  })

  it('breaks where the account is admitted and the source may assume others alone', async () => {
    const found = await edges(
      role('appliance', impersonation, ec2),
      assume('appliance', 'aws_iam_role.other.arn'),
      role('other', undefined, aws('aws_iam_role.appliance.arn')),
      role(
        'worker',
        worker,
        aws('"arn:aws:iam::${data.aws_caller_identity.current.account_id}:root"'),
      ),
    )
    expect(found).toMatchObject([
      { severity: 'error', message: expect.stringContaining('no policy of') as string },
    ])
  })

  it('takes the external id that the trust asks for as sent', async () => {
    expect(
      await edges(
        role('appliance', impersonation, ec2),
        assume('appliance', '"*"'),
        role(
          'worker',
          worker,
          aws('aws_iam_role.appliance.arn'),
          ', Condition = { StringEquals = { "sts:ExternalId" = "b4ckup" } }',
        ),
      ),
    ).toEqual([])
  })

  it('is undecided and named where an end is not in the tree', async () => {
    const outside = 'arn:aws:iam::444455556666:role/tenant'
    const found = await edges(
      role('appliance', impersonation, ec2),
      assume('appliance', `"${outside}"`),
    )
    expect(found).toMatchObject([
      { severity: 'notice', undecided: true, message: expect.stringContaining(outside) as string },
    ])
  })

  it('names the caller outside the tree that a tenant role admits', async () => {
    const outside = 'arn:aws:iam::444455556666:role/access-node'
    const found = await edges(
      role('tenant', 'commvault/backup-and-recovery/tenant', aws(`"${outside}"`)),
    )
    expect(found).toMatchObject([
      { undecided: true, message: expect.stringContaining(outside) as string },
    ])
  })

  it('runs from an access node of the admin account to a tenant role', async () => {
    const node = role('node', 'commvault/backup-and-recovery/tenant assume-role', ec2)
    const tenant = 'commvault/backup-and-recovery/tenant'
    expect(
      await edges(
        node,
        assume('node', '"*"'),
        role('tenant', tenant, aws('aws_iam_role.node.arn')),
      ),
    ).toEqual([])
    expect(await edges(node, assume('node', '"*"'), role('tenant', tenant, ec2))).toMatchObject([
      { severity: 'error' },
    ])
  })

  it('runs from a role to itself where the feature asks for it', async () => {
    const server = 'n2ws/backup-and-recovery/server@4.4'
    const self = (features: string, resource: string) =>
      edges(
        role('server', `${server}${features}`, '{ Service = "ec2.amazonaws.com" }'),
        assume('server', resource),
      )
    expect(await self(' server-account', '"*"')).toMatchObject([{ severity: 'error' }])
    expect(await self('', '"*"')).toEqual([])
  })

  it('is nobody’s business where nothing is bound', async () => {
    expect(
      await edges(
        role('a', undefined, ec2),
        assume('a', 'aws_iam_role.b.arn'),
        role('b', undefined, ec2),
      ),
    ).toEqual([])
  })
})
