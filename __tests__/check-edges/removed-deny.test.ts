import { describe, expect, test } from 'vitest'
import { analyseTexts, type Texts } from '../support/analyse-texts.ts'

async function lost(base: Texts['head'], head: Texts['head']): Promise<readonly string[]> {
  const { selection } = await analyseTexts({ base, head })
  return selection.selected.flatMap(({ rule, tree, message }) =>
    rule === 'change/removed-deny' ? [`${tree}: ${message}`] : [],
  )
}

const bucket = (name = 'b'): string =>
  `resource "aws_s3_bucket" "${name}" {\n  bucket = "amzn-s3-demo-bucket"\n}\n`

const policyOf = (target: string, { name = 'b', statement = '' } = {}): string => `
resource "aws_s3_bucket_policy" "${name}" {
  bucket = ${target}
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "TlsOnly"
      Effect    = "Deny"
      Principal = "*"
      Action    = "s3:*"
      Resource  = "arn:aws:s3:::amzn-s3-demo-bucket/*"
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }${statement}]
  })
}
`

const gone = 'base: `aws_s3_bucket_policy.b` is gone, and its Deny `TlsOnly` with it'

describe('the policy of a bucket that goes while the bucket stays', () => {
  const whole = { 'main.tf': bucket() + policyOf('aws_s3_bucket.b.id') }

  test('takes its Deny away', async () => {
    expect(await lost(whole, { 'main.tf': bucket() })).toEqual([gone])
    const apart = { 'main.tf': bucket(), 'policy.tf': policyOf('aws_s3_bucket.b.id') }
    expect(await lost(apart, { 'main.tf': bucket() })).toEqual([gone])
  })

  test('also where another policy of the bucket does not deny that', async () => {
    const other = policyOf('aws_s3_bucket.b.id', { name: 'c' }).replace('s3:*', 's3:GetObject')
    expect(await lost(whole, { 'main.tf': bucket() + other })).toEqual([gone])
  })

  test('takes nothing where the bucket goes too', async () => {
    const rest = 'resource "aws_s3_bucket" "other" {}\n'
    expect(await lost(whole, { 'main.tf': rest })).toEqual([])
  })

  test('takes nothing where another policy denies it: of another name, file or module', async () => {
    const renamed = policyOf('aws_s3_bucket.b.id', { name: 'c' })
    expect(await lost(whole, { 'main.tf': bucket() + renamed })).toEqual([])
    expect(await lost(whole, { 'main.tf': bucket(), 'policies.tf': renamed })).toEqual([])
    const called = {
      'main.tf': `${bucket()}module "tls" {\n  source = "./tls"\n  bucket = aws_s3_bucket.b.id\n}\n`,
      'tls/main.tf': `variable "bucket" {}\n${policyOf('var.bucket')}`,
    }
    expect(await lost(whole, called)).toEqual([])
  })

  test('takes nothing where the bucket is moved with its policy', async () => {
    const moved = [
      'moved {\n  from = aws_s3_bucket.b\n  to = aws_s3_bucket.data\n}\n',
      'moved {\n  from = aws_s3_bucket_policy.b\n  to = aws_s3_bucket_policy.data\n}\n',
      bucket('data'),
      policyOf('aws_s3_bucket.data.id', { name: 'data' }),
    ].join('')
    expect(await lost(whole, { 'main.tf': moved })).toEqual([])
    const bare = `moved {\n  from = aws_s3_bucket.b\n  to = aws_s3_bucket.data\n}\n${bucket('data')}`
    expect(await lost(whole, { 'main.tf': bare })).toEqual([gone])
  })
})

describe('the policy that is written at a queue', () => {
  const queue = (policy: string): Texts['head'] => ({
    'main.tf': `resource "aws_sqs_queue" "q" {\n  name = "q"\n${policy}}\n`,
  })
  const deny =
    '  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Deny", Principal = "*", Action = "sqs:*", Resource = "*" }] })\n'

  test('takes its Deny with it, unless the queue goes or a policy of its own has it', async () => {
    expect(await lost(queue(deny), queue(''))).toEqual(['base: `aws_sqs_queue.q` loses the Deny'])
    expect(await lost(queue(deny), { 'main.tf': '' })).toEqual([])
    const own = `resource "aws_sqs_queue_policy" "q" {\n  queue_url = aws_sqs_queue.q.url\n${deny}}\n`
    const apart = { 'main.tf': `${queue('')['main.tf'] ?? ''}${own}` }
    expect(await lost(queue(deny), apart)).toEqual([])
  })
})

test('a bucket of CloudFormation that stays keeps its Deny or loses it', async () => {
  const resources = { Data: { Type: 'AWS::S3::Bucket' } }
  const policy = {
    Type: 'AWS::S3::BucketPolicy',
    Properties: {
      Bucket: { Ref: 'Data' },
      PolicyDocument: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: '*' }],
      },
    },
  }
  const template = (more: object): Texts['head'] => ({
    't.json': JSON.stringify({ Resources: { ...resources, ...more } }),
  })
  expect(await lost(template({ Policy: policy }), template({}))).toHaveLength(1)
  expect(await lost(template({ Policy: policy }), template({ Other: policy }))).toEqual([])
})
