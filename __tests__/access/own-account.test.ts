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

describe('an account that is a variable', () => {
  const bucketPolicy = (...principals: string[]): string => `
variable "partner" {}
resource "aws_s3_bucket" "b" {
  bucket = "amzn-s3-demo-bucket"
}
resource "aws_s3_bucket_policy" "b" {
  bucket = aws_s3_bucket.b.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect = "Allow"
      Principal = { AWS = [${principals.map((arn) => `"${arn}"`).join(', ')}] }
      Action = "s3:GetObject"
      Resource = "arn:aws:s3:::amzn-s3-demo-bucket/*"
    }]
  })
}
`
  const account = 'arn:aws:iam::${var.partner}:root'
  const role = 'arn:aws:iam::${var.partner}:role/reader'

  test('has its roles in it, and nobody else', async () => {
    const before = bucketPolicy(account)
    expect(await changes('main.tf', before, bucketPolicy(account, role))).toEqual([])
    expect(await changes('main.tf', before, bucketPolicy(role))).toEqual([])
    expect(await changes('main.tf', bucketPolicy(role), before)).toEqual(['new'])
    const other = 'arn:aws:iam::111122223333:role/reader'
    expect(await changes('main.tf', before, bucketPolicy(account, other))).toEqual(['new'])
  })

  test('is not everybody', async () => {
    const { result } = await analyseTexts({
      base: { 'main.tf': bucketPolicy('arn:aws:iam::111122223333:root') },
      head: { 'main.tf': bucketPolicy(account) },
    })
    expect(result.findings.filter(({ rule }) => rule === 'change/public-access')).toEqual([])
    // It may be the account that was named before.
    expect(result.accessChange).toBe('undecided')
  })
})
