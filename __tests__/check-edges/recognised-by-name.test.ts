import { describe, expect, test } from 'vitest'
import { analyseTexts } from '../support/analyse-texts.ts'

/** What Velero's plugin asks for, but one action: without a name it may be anybody's backup. */
const statements = [
  {
    Effect: 'Allow',
    Action: [
      'ec2:DescribeVolumes',
      'ec2:DescribeSnapshots',
      'ec2:CreateTags',
      'ec2:CreateVolume',
      'ec2:CreateSnapshot',
      'ec2:DeleteSnapshot',
    ],
    Resource: '*',
  },
  {
    Effect: 'Allow',
    Action: ['s3:GetObject', 's3:DeleteObject', 's3:PutObject', 's3:AbortMultipartUpload'],
    Resource: 'arn:aws:s3:::amzn-s3-demo-bucket/*',
  },
  { Effect: 'Allow', Action: 's3:ListBucket', Resource: 'arn:aws:s3:::amzn-s3-demo-bucket' },
]
const policy = { Version: '2012-10-17', Statement: statements }
const trust = {
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' },
  ],
}

async function recognised(head: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { result } = await analyseTexts({ head })
  return [...new Set(result.findings.flatMap(({ baseline }) => baseline ?? []))]
}

const template = (name: string): Readonly<Record<string, string>> => ({
  'role.template.json': JSON.stringify({
    AWSTemplateFormatVersion: '2010-09-09',
    Resources: {
      Role: {
        Type: 'AWS::IAM::Role',
        Properties: {
          AssumeRolePolicyDocument: trust,
          Policies: [
            {
              PolicyName: 'volumes',
              PolicyDocument: {
                Version: '2012-10-17',
                Statement: [{ Effect: 'Allow', Action: 'ec2:DescribeVolumes', Resource: '*' }],
              },
            },
            { PolicyName: name, PolicyDocument: policy },
          ],
        },
      },
    },
  }),
})

const terraform = (name: string): Readonly<Record<string, string>> => ({
  'main.tf': `resource "aws_iam_role" "this" {
  assume_role_policy = jsonencode(${JSON.stringify(trust)})
}
resource "aws_iam_role_policy_attachment" "this" {
  role       = aws_iam_role.this.name
  policy_arn = aws_iam_policy.this.arn
}
resource "aws_iam_policy" "this" {
  ${name}
  policy = jsonencode(${JSON.stringify(policy)})
}`,
})

describe('the file that a role stands in', () => {
  test('tells whose role it is, by its name or its folder’s', async () => {
    const { 'main.tf': text = '' } = terraform('name = "backup"')
    for (const file of ['velero.tf', 'modules/velero/main.tf'])
      expect(await recognised({ [file]: text }), file).toEqual(['velero/plugin-for-aws/velero'])
    for (const file of ['backup.tf', 'velero/modules/backup/main.tf'])
      expect(await recognised({ [file]: text }), file).toEqual([])
  })
})

describe('the name that IAM shows of a policy', () => {
  test('tells whose role it is: of an inline policy of a template', async () => {
    expect(await recognised(template('prod-velero'))).toEqual(['velero/plugin-for-aws/velero'])
    expect(await recognised(template('backup'))).toEqual([])
  })

  test('tells it of a managed policy in Terraform, whole or as a prefix', async () => {
    expect(await recognised(terraform('name = "velero-${terraform.workspace}"'))).toEqual([
      'velero/plugin-for-aws/velero',
    ])
    expect(await recognised(terraform('name_prefix = "velero-"'))).toEqual([
      'velero/plugin-for-aws/velero',
    ])
    expect(await recognised(terraform('name = "backup"'))).toEqual([])
  })
})
