import { describe, expect, test } from 'vitest'
import { kindOfName } from '../../src/model/kind-of-name.ts'
import { analyseTexts } from '../support/analyse-texts.ts'

const everything = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Action: '*', Resource: '*' },
    { Effect: 'Deny', Action: 'organizations:LeaveOrganization', Resource: '*' },
  ],
})

async function said(path: string, text = everything): Promise<readonly string[]> {
  const { selection } = await analyseTexts({ head: { [path]: text } })
  return [...new Set(selection.selected.map(({ rule }) => rule))].toSorted()
}

describe('what caps and grants nothing is not accused of what it allows', () => {
  test.each([
    'iam-policies/boundary-policy.json',
    'sts_installer_permission_boundary_policy.json',
    'permissions-boundary.json',
    'boundaries/developer.json',
    'SCPs/FullAWSAccess.json',
    'service-control-policies/guardrails-2.json',
    'resources/osd_scp_policy.json',
  ])('%s', async (path) => {
    expect(await said(path)).toEqual([])
  })

  test.each(['policy.json', 'manage-boundaries/admin-role.json', 'boundary-manager.json'])(
    'but what merely sounds so is: %s',
    async (path) => {
      expect(await said(path)).toContain('policy/escalation')
    },
  )

  test('a grant on one bucket is none for an organisation, whatever its name', async () => {
    const copy = JSON.stringify({
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Action: 'iam:PassRole', Resource: '*' },
        { Effect: 'Allow', Action: 's3:PutObject', Resource: 'arn:aws:s3:::amzn-s3-demo-bucket/*' },
      ],
    })
    expect(await said('scp-upload.json', copy)).toContain(
      'access-analyzer/pass-role-with-star-in-resource',
    )
  })

  test('a managed policy that no role has and that is called a boundary', async () => {
    const template = (name: string, more = ''): string => `AWSTemplateFormatVersion: '2010-09-09'
Resources:
  ${name}:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument: ${everything}
${more}`
    expect(await said('t.yaml', template('CdkPermissionsBoundaryPolicy'))).toEqual([])
    expect(await said('t.yaml', template('AdminPolicy'))).toContain('policy/escalation')
    const role = `  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: 'sts:AssumeRole'}]}
      ManagedPolicyArns: [!Ref CdkPermissionsBoundaryPolicy]
`
    expect(await said('t.yaml', template('CdkPermissionsBoundaryPolicy', role))).toContain(
      'policy/escalation',
    )
  })
})

test.each([
  ['CdkBoostrapPermissionsBoundaryPolicy', 'boundary'],
  ['module.x.aws_iam_policy.permissions_boundary', 'boundary'],
  ['guardrail-scp-v2.json', 'service-control'],
  ['Service Control Policies', 'service-control'],
  ['rcps', 'resource-control'],
  ['resource_control_policy.json', 'resource-control'],
  ['escape.json', undefined],
  ['service-role-policy.json', undefined],
])('%s is %s', (name, kind) => {
  expect(kindOfName(name)).toBe(kind)
})
