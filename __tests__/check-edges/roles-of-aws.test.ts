import { expect, test } from 'vitest'
import { analyseTexts } from '../support/analyse-texts.ts'

const role = (RoleName: string, Path: string) => ({
  RoleName,
  Path,
  Arn: `arn:aws:iam::111122223333:role${Path}${RoleName}`,
  AssumeRolePolicyDocument: {
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' },
    ],
  },
  RolePolicyList: [
    {
      PolicyName: 'p',
      PolicyDocument: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: 'iam:CreateAccessKey', Resource: '*' }],
      },
    },
  ],
  AttachedManagedPolicies: [],
})

async function escalating(...roles: readonly object[]): Promise<readonly (string | undefined)[]> {
  const dump = { UserDetailList: [], GroupDetailList: [], RoleDetailList: roles, Policies: [] }
  const { result } = await analyseTexts({
    head: { 'account.json': JSON.stringify(dump) },
    accessAnalyzer: 'off',
  })
  return result.findings.flatMap(({ rule, principal }) =>
    rule === 'policy/escalation' ? [principal] : [],
  )
}

test('a role of one’s own is compared', async () => {
  expect(await escalating(role('admin', '/'))).toHaveLength(1)
})

test('service-linked roles and those of IAM Identity Center are not', async () => {
  expect(
    await escalating(
      role('AWSServiceRoleForBackup', '/aws-service-role/backup.amazonaws.com/'),
      role('AWSReservedSSO_Admin_0123456789abcdef', '/aws-reserved/sso.amazonaws.com/'),
    ),
  ).toEqual([])
})
