import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import { analyseTexts } from '../support/analyse-texts.ts'

const volumes = [
  'ec2:CreateSnapshot',
  'ec2:CreateTags',
  'ec2:CreateVolume',
  'ec2:DeleteSnapshot',
  'ec2:DescribeSnapshots',
  'ec2:DescribeVolumes',
]
const objects = [
  's3:AbortMultipartUpload',
  's3:DeleteObject',
  's3:GetObject',
  's3:ListMultipartUploadParts',
  's3:PutObject',
]

interface Given {
  readonly principal: string
  readonly action?: string
  readonly condition?: string
  readonly more?: string
}

const velero = ({
  principal,
  action = 'sts:AssumeRole',
  condition = '',
  more = '',
}: Given): string => `
resource "aws_iam_openid_connect_provider" "cluster" {
  url = var.issuer
}
variable "issuer" {}
variable "key" {}
resource "aws_iam_role" "velero" {
  name = "velero"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = ${principal}, Action = "${action}"${condition} }] })
}
resource "aws_iam_role_policy" "velero" {
  role = aws_iam_role.velero.name
  policy = jsonencode({ Version = "2012-10-17", Statement = [
    { Effect = "Allow", Action = ${JSON.stringify(volumes)}, Resource = "*" },
    { Effect = "Allow", Action = ${JSON.stringify(objects)}, Resource = "arn:aws:s3:::backups/*" },
    { Effect = "Allow", Action = "s3:ListBucket", Resource = "arn:aws:s3:::backups" },
    ${more}
  ] })
}
`

async function findings(given: Given, rule: string): Promise<readonly Finding[]> {
  const { result } = await analyseTexts({
    head: { 'main.tf': velero(given) },
    accessAnalyzer: 'off',
  })
  return result.findings.filter((one) => one.rule === rule)
}

const pods = { principal: '{ Service = "pods.eks.amazonaws.com" }' }

describe('the role of a pod', () => {
  test.each([
    ['a node of its own', { principal: '{ Service = "ec2.amazonaws.com" }' }],
    ['EKS Pod Identity', pods],
    [
      'a service account',
      {
        principal: '{ Federated = aws_iam_openid_connect_provider.cluster.arn }',
        action: 'sts:AssumeRoleWithWebIdentity',
        condition:
          ', Condition = { StringEquals = { "${aws_iam_openid_connect_provider.cluster.url}:sub" = "system:serviceaccount:velero:velero" } }',
      },
    ],
  ])('is trusted as its vendor says by way of %s', async (_, given) => {
    expect(await findings(given, 'baseline/trust')).toEqual([])
  })
})

describe('the use of a key', () => {
  const uses = async (actions: readonly string[], resource: string): Promise<unknown> =>
    (
      await findings(
        {
          ...pods,
          more: `{ Effect = "Allow", Action = ${JSON.stringify(actions)}, Resource = ${resource} }`,
        },
        'baseline/excess-action',
      )
    ).map(({ severity, actions: named = [], advice, fix }) => [
      severity,
      named[0],
      advice.startsWith('Keep it where '),
      fix === undefined,
    ])

  test('that what the product reads or writes may be encrypted with is a notice', async () => {
    const key = '"arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"'
    const kept = [
      ['notice', 'kms:Decrypt', true, true],
      ['notice', 'kms:GenerateDataKey*', true, true],
    ]
    expect(await uses(['kms:Decrypt', 'kms:GenerateDataKey*'], key)).toEqual(kept)
    expect(await uses(['kms:Decrypt', 'kms:GenerateDataKey*'], '[var.key]')).toEqual(kept)
  })

  test('of every key, and what reading and writing does not take, stays a warning', async () => {
    for (const all of ['"*"', '"arn:aws:kms:*:111122223333:key/*"'])
      expect(await uses(['kms:Decrypt'], all)).toEqual([['warning', 'kms:Decrypt', false, false]])
    expect(await uses(['kms:CreateGrant'], '[var.key]')).toEqual([
      ['warning', 'kms:CreateGrant', false, false],
    ])
  })
})
