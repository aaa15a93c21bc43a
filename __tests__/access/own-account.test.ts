import { describe, expect, test } from 'vitest'
import { analyseTexts } from '../support/analyse-texts.ts'

const keyPolicy = (actions: string, role = ''): string => `
data "aws_caller_identity" "current" {}
resource "aws_iam_role" "worker" {
  ${role}
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [] })
}
resource "aws_kms_key" "key" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = "arn:aws:iam::\${data.aws_caller_identity.current.account_id}:root" }
        Action = "kms:*"
        Resource = "*"
      },
      {
        Effect = "Allow"
        Principal = { AWS = aws_iam_role.worker.arn }
        Action = ${actions}
        Resource = "*"
      },
    ]
  })
}
`

const template = (actions: string): string =>
  JSON.stringify({
    Resources: {
      Worker: {
        Type: 'AWS::IAM::Role',
        Properties: { AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [] } },
      },
      Key: {
        Type: 'AWS::KMS::Key',
        Properties: {
          KeyPolicy: {
            Version: '2012-10-17',
            Statement: [
              {
                Effect: 'Allow',
                Principal: {
                  AWS: { 'Fn::Sub': 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root' },
                },
                Action: 'kms:*',
                Resource: '*',
              },
              {
                Effect: 'Allow',
                Principal: { AWS: { 'Fn::GetAtt': 'Worker.Arn' } },
                Action: actions,
                Resource: '*',
              },
            ],
          },
        },
      },
    },
  })

async function changes(file: string, base: string, head: string): Promise<readonly string[]> {
  const { selection } = await analyseTexts({ base: { [file]: base }, head: { [file]: head } })
  return selection.selected.flatMap(({ rule, undecided }) =>
    rule === 'change/new-access' ? [undecided === true ? 'undecided' : 'new'] : [],
  )
}

describe('a role of the account that the key trusts as a whole', () => {
  test('gains nothing by a wider statement of its own', async () => {
    const [before, after] = [keyPolicy('"kms:Decrypt"'), keyPolicy('"kms:*"')]
    expect(await changes('main.tf', before, after)).toEqual([])
    expect(await changes('t.json', template('kms:Decrypt'), template('kms:*'))).toEqual([])
  })

  test('is not known to be of that account where another provider makes it', async () => {
    const other = 'provider = aws.other'
    const [before, after] = [keyPolicy('"kms:Decrypt"', other), keyPolicy('"kms:*"', other)]
    expect(await changes('main.tf', before, after)).not.toEqual([])
  })
})
