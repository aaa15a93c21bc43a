import { describe, expect, test } from 'vitest'
import type { Estate } from '../../src/model/estate.ts'
import { displayOf, type Value } from '../../src/model/value.ts'
import { renderPolicy } from '../../src/model/render.ts'
import { estateOf } from '../support/estate-of.ts'

const statement = (action: string): string =>
  `{ Effect = "Allow", Action = "${action}", Resource = "*" }`
const json = (action: string): string => `jsonencode({ Statement = [${statement(action)}] })`

const actionsAt = (estate: Estate, index: number | undefined): readonly string[] =>
  (index === undefined ? undefined : estate.documents[index])?.statements.flatMap(({ actions }) =>
    (actions?.entries ?? []).map(({ value }) => displayOf(value)),
  ) ?? []

const data = `data "aws_iam_policy_document" "d" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["*"]
  }
}
`

describe('a policy document of Terraform', () => {
  test('that nothing refers to is listed under its own address', () => {
    const { documents } = estateOf({ 'main.tf': data })
    expect(documents.map(({ site, kind }) => [site.address, kind])).toEqual([
      ['data.aws_iam_policy_document.d', 'identity'],
    ])
  })

  test('that a policy is made of is listed once, where it is used', () => {
    const policy =
      'resource "aws_iam_policy" "p" {\n  policy = data.aws_iam_policy_document.d.json\n}\n'
    const { documents } = estateOf({ 'main.tf': data + policy })
    expect(documents.map(({ site }) => [site.address, site.property])).toEqual([
      ['aws_iam_policy.p', 'policy'],
    ])
  })

  test('that another document takes in is not listed again', () => {
    const outer = `data "aws_iam_policy_document" "outer" {
  source_policy_documents = [data.aws_iam_policy_document.d.json]
}
resource "aws_iam_policy" "p" {
  policy = data.aws_iam_policy_document.outer.json
}
`
    const { documents } = estateOf({ 'main.tf': data + outer })
    expect(documents.map(({ site }) => site.address)).toEqual(['aws_iam_policy.p'])
  })

  test('that the provider refuses is no complete document', () => {
    const twice = `data "aws_iam_policy_document" "d" {
  statement {
    sid       = "A"
    actions   = ["s3:GetObject"]
    resources = ["*"]
  }
  statement {
    sid       = "A"
    actions   = ["s3:PutObject"]
    resources = ["*"]
  }
}
`
    const { documents, problems } = estateOf({ 'main.tf': twice })
    expect(documents.map(({ complete }) => complete)).toEqual([false])
    expect(problems).toHaveLength(1)
  })
})

describe('KMS', () => {
  const key = `resource "aws_kms_key" "k" {
  policy = ${json('kms:*')}
}
`
  test('keys have their policy and aliases', () => {
    const alias =
      'resource "aws_kms_alias" "a" {\n  name = "alias/k"\n  target_key_id = aws_kms_key.k.key_id\n}\n'
    const estate = estateOf({ 'main.tf': key + alias })
    const [found] = estate.keys
    expect(actionsAt(estate, found?.policy)).toEqual(['kms:*'])
    expect(found?.aliases.map(displayOf)).toEqual(['alias/k'])
  })

  test('a key takes the policy of a resource of its own', () => {
    const text = `resource "aws_kms_key" "k" {}
resource "aws_kms_key_policy" "p" {
  key_id = aws_kms_key.k.id
  policy = ${json('kms:Decrypt')}
}
`
    const estate = estateOf({ 'main.tf': text })
    expect(actionsAt(estate, estate.keys[0]?.policy)).toEqual(['kms:Decrypt'])
  })

  test('a key without a policy or alias has none', () => {
    const alias =
      'resource "aws_kms_alias" "a" {\n  name = "alias/x"\n  target_key_id = "other"\n}\n'
    const { keys } = estateOf({ 'main.tf': `resource "aws_kms_key" "k" {}\n${alias}` })
    expect(keys.map(({ policy, aliases }) => [policy, aliases])).toEqual([[undefined, []]])
  })

  const grant = (more: string): string => `resource "aws_kms_grant" "g" {
  ${more}
  key_id            = aws_kms_key.k.key_id
  grantee_principal = "arn:aws:iam::111122223333:role/r"
  operations        = ["Decrypt", "CreateGrant"]
}
resource "aws_ebs_default_kms_key" "d" {
  ${more}
  key_arn = aws_kms_key.k.arn
}
`
  test('grants and default EBS keys are listed', () => {
    const { grants, defaultEbsKeys } = estateOf({ 'main.tf': key + grant('') })
    expect(grants.map((one) => one.operations.map(displayOf))).toEqual([['Decrypt', 'CreateGrant']])
    expect(defaultEbsKeys.map((one) => displayOf(one.key))).toEqual(['${aws_kms_key.k.arn}'])
  })

  test('grants and default EBS keys that are not there are not listed', () => {
    const { grants, defaultEbsKeys } = estateOf({ 'main.tf': key + grant('count = 0') })
    expect([grants, defaultEbsKeys]).toEqual([[], []])
  })
})

test('a Lambda permission is a statement of a resource policy', () => {
  const text = `resource "aws_lambda_permission" "p" {
  action        = "lambda:InvokeFunction"
  function_name = "f"
  principal     = "events.amazonaws.com"
  source_arn    = "arn:aws:events:eu-west-1:111122223333:rule/r"
}
`
  const [document] = estateOf({ 'main.tf': text }).documents
  expect(document?.kind).toBe('resource')
  expect(renderPolicy(document?.value ?? nothing).policy).toMatchObject({
    Statement: {
      Action: 'lambda:InvokeFunction',
      Principal: { Service: 'events.amazonaws.com' },
      Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:events:eu-west-1:111122223333:rule/r' } },
    },
  })
})

const nothing: Value = { kind: 'null', span: { file: '', start: 0, end: 0 } }

describe('a literal of a policy', () => {
  const files: Readonly<Record<string, string>> = {
    'main.tf': `variable "bucket" {}
locals {
  verbs = ["Get", "Put"]
}
${data}
resource "aws_iam_policy" "a" {
  policy = <<-EOT
    {
      "Statement": [{
        "Effect": "Allow",
        "Action": ["s3:GetObject", "s3:\\u0050utObject"],
        "Resource": "arn:aws:s3:::\${var.bucket}/*"
      }]
    }
  EOT
}
resource "aws_iam_policy" "b" {
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = [for verb in local.verbs : "s3:\${verb}Object"]
      Resource = "*"
    }]
  })
}
`,
    'template.yaml': `AWSTemplateFormatVersion: '2010-09-09'
Resources:
  Policy:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Statement:
          - Effect: Allow
            Action: ["s3:GetObject", 's3:PutObject']
            Resource: !Sub "arn:aws:s3:::\${AWS::AccountId}/*"
`,
    'policy.json': `{ "Statement": [{ "Effect": "Allow", "Action": "ec2:Run*", "Resource": "*" }] }\n`,
  }
  const estate = estateOf(files)

  test('stands in the source at its span', () => {
    let exact = 0
    const visit = (value: Value): void => {
      if (value.kind === 'string') {
        for (const piece of value.pieces) {
          if (piece.kind !== 'literal' || !piece.exact) continue
          exact += 1
          const { file, start, end } = piece.span
          expect(files[file]?.slice(start, end)).toBe(piece.text)
        }
      } else if (value.kind === 'list') value.items.forEach(visit)
      else if (value.kind === 'json') visit(value.value)
      else if (value.kind === 'map')
        value.entries.forEach((entry) => {
          visit(entry.value)
        })
    }
    for (const document of estate.documents) visit(document.value)
    expect(exact).toBeGreaterThan(15)
  })

  test('that is assembled has the spans of its pieces', () => {
    const document = estate.documents.find(({ site }) => site.address === 'aws_iam_policy.b')
    const [first] = document?.statements[0]?.actions?.entries ?? []
    const pieces = first?.value.pieces.map(({ span }) =>
      files[span.file]?.slice(span.start, span.end),
    )
    expect(pieces).toEqual(['s3:', 'Get', 'Object'])
  })

  test('with a hole names its path and place', () => {
    const document = estate.documents.find(({ site }) => site.address === 'aws_iam_policy.a')
    expect(
      document?.unresolved.map(({ unresolved, path, index }) => [unresolved.text, path, index]),
    ).toEqual([['var.bucket', ['Statement', 0, 'Resource'], 13]])
  })
})

describe('what the place of a policy says of it', () => {
  const bucket = (action: string): string => `resource "aws_s3_bucket_policy" "p" {
  bucket = "b"
  policy = jsonencode({ Statement = [{ Effect = "Allow", Principal = "*", Action = "${action}", Resource = "*" }] })
}`

  test.each([
    ['s3:GetObject', 'AWS::S3::Bucket', 'AWS::S3::Bucket'],
    ['s3express:CreateSession', undefined, 'AWS::S3Express::DirectoryBucket'],
  ])('a bucket policy with %s', (action, validated, published) => {
    const [document] = estateOf({ 'main.tf': bucket(action) }).documents
    expect(document?.site.validatePolicyResourceType).toBe(validated)
    expect(document?.site.publicAccessResourceType).toBe(published)
  })

  test('a statement given to a module elsewhere has the resource that the module makes', () => {
    const given = (statement: string): string =>
      `module "q" {\n  source = "x/y/aws"\n  queue_policy_statements = { a = { ${statement} } }\n}`
    const principals = 'principals = [{ type = "Service", identifiers = ["events.amazonaws.com"] }]'
    const queue = estateOf({ 'main.tf': given(`actions = ["sqs:SendMessage"], ${principals}`) })
    expect(queue.documents[0]).toMatchObject({ kind: 'resource', complete: false })
    expect(queue.documents[0]?.statements[0]?.resources?.open?.reason).toBe('external-module')
    const trust = estateOf({ 'main.tf': given(`actions = ["sts:AssumeRole"], ${principals}`) })
    expect(trust.documents[0]).toMatchObject({ kind: 'trust', complete: true })
    const whole = `actions = ["sqs:SendMessage"], resources = ["*"], ${principals}`
    expect(estateOf({ 'main.tf': given(whole) }).documents[0]?.complete).toBe(true)
  })
})
