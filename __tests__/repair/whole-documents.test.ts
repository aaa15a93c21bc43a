import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../src/repair/apply.ts'
import { analyseTexts } from '../support/analyse-texts.ts'

const baseline = `vendor: example
vendorName: Example
product: keeper
title: Example Keeper
retrieved: 2026-11-22
roles:
  worker:
    title: Keeps copies
    sources:
      - list: example/keeper
        title: Worker policy
        url: https://docs.example.com/keeper/aws
    managedPolicies:
      - arn: arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore
    grants:
      - actions: [cloudwatch:ListMetrics]
`

/** The rules with a message for `text`, and the text with what the fix of `rule` makes of it. */
async function repaired(
  file: string,
  text: string,
  rule: string,
): Promise<{ readonly text: string; readonly safety: string | undefined }> {
  const analyse = async (content: string) =>
    (
      await analyseTexts({
        head: { [file]: content, 'own.yaml': baseline },
        config: 'baselines: [own.yaml]\n',
      })
    ).selection.selected.filter((finding) => finding.rule === rule)
  const found = await analyse(text)
  expect(found.length, 'the finding itself').toBeGreaterThan(0)
  const fixes = found.flatMap(({ fix }) => fix ?? [])
  const [changed] = applyEdits(fixes, () => text).files
  if (changed === undefined) return { text, safety: undefined }
  // A fix leaves nothing of what it was for.
  expect((await analyse(changed.text)).length).toBe(found.length - fixes.length)
  return { text: changed.text, safety: fixes[0]?.safety }
}

const version = 'access-analyzer/missing-version'
const statement = '{"Effect":"Allow","Action":"s3:ListAllMyBuckets","Resource":"*"}'

describe('a document without a Version', () => {
  test.each([
    [
      'p.json',
      `{"Statement":[${statement}]}`,
      `{"Version":"2012-10-17","Statement":[${statement}]}`,
    ],
    [
      'p.json',
      `{\r\n\t"Id": "x",\r\n\t"Statement": [${statement}]\r\n}`,
      `{\r\n\t"Version": "2012-10-17",\r\n\t"Id": "x",\r\n\t"Statement": [${statement}]\r\n}`,
    ],
    [
      'main.tf',
      `resource "aws_iam_policy" "p" {\n  policy = jsonencode({\n    # all\n    Statement = [${statement}]\n  })\n}\n`,
      `resource "aws_iam_policy" "p" {\n  policy = jsonencode({\n    # all\n    Version = "2012-10-17"\n    Statement = [${statement}]\n  })\n}\n`,
    ],
    [
      't.yaml',
      `Resources:\n  P:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument:\n        Statement:\n          - ${statement}\n`,
      `Resources:\n  P:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument:\n        Version: '2012-10-17'\n        Statement:\n          - ${statement}\n`,
    ],
    [
      't.yaml',
      `Transform: AWS::Serverless-2016-10-31\nResources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties:\n      Policies:\n        - Statement: [${statement}]\n`,
      `Transform: AWS::Serverless-2016-10-31\nResources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties:\n      Policies:\n        - Version: '2012-10-17'\n          Statement: [${statement}]\n`,
    ],
  ])('gets it first, in its own syntax (%s, %#)', async (file, text, expected) => {
    expect(await repaired(file, text, version)).toEqual({ text: expected, safety: 'safe' })
  })

  test('is left to a person where text would become a policy variable', async () => {
    const text = `{"Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::a/\${aws:username}/*"}]}`
    expect((await repaired('p.json', text, version)).safety).toBe('unsafe')
  })

  test('is left alone where it is not spelled out', async () => {
    const text = `locals {\n  d = merge({}, { Statement = [${statement}] })\n}\nresource "aws_iam_policy" "p" {\n  policy = jsonencode(local.d)\n}\n`
    expect(await repaired('main.tf', text, version)).toEqual({ text, safety: undefined })
  })
})

const operator = 'access-analyzer/string-like-operator-with-arn-condition-keys'
const trust = (condition: string): string =>
  `{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"Service":"sns.amazonaws.com"},"Condition":${condition}}]}`
const arn = 'arn:aws:sns:eu-west-1:111122223333:x*'

describe('an ARN under StringLike', () => {
  test.each([
    [`{"StringLike":{"aws:SourceArn":"${arn}"}}`, `{"ArnLike":{"aws:SourceArn":"${arn}"}}`],
    [
      `{"StringNotLikeIfExists":{"aws:SourceArn":["${arn}"]}}`,
      `{"ArnNotLikeIfExists":{"aws:SourceArn":["${arn}"]}}`,
    ],
    [
      `{"StringLike":{"aws:SourceArn":"${arn}","aws:SourceAccount":"111122223333"}}`,
      `{"ArnLike":{"aws:SourceArn":"${arn}"},"StringLike":{"aws:SourceAccount":"111122223333"}}`,
    ],
    [
      `{"ArnLike":{"aws:PrincipalArn":"${arn}"},"StringLike":{"aws:SourceAccount":"111122223333","aws:SourceArn":"${arn}"}}`,
      `{"ArnLike":{"aws:SourceArn":"${arn}","aws:PrincipalArn":"${arn}"},"StringLike":{"aws:SourceAccount":"111122223333"}}`,
    ],
  ])('comes under ArnLike: %s', async (before, after) => {
    expect(await repaired('p.json', trust(before), operator)).toEqual({
      text: trust(after),
      safety: 'safe',
    })
  })

  test('wants a look where a wildcard may have crossed fields', async () => {
    const condition = '{"StringLike":{"aws:SourceArn":"arn:aws:sns:*:x"}}'
    expect(await repaired('p.json', trust(condition), operator)).toEqual({
      text: trust(condition),
      safety: undefined,
    })
    const wide = '{"StringLike":{"aws:SourceArn":"arn:aws:sns:*:111122223333:x"}}'
    expect((await repaired('p.json', trust(wide), operator)).safety).toBe('unsafe')
  })

  test('changes the test of a condition block', async () => {
    const block = (test: string): string => `data "aws_iam_policy_document" "d" {
  statement {
    actions   = ["sns:Publish"]
    resources = ["*"]
    condition {
      test     = "${test}"
      variable = "aws:SourceArn"
      values   = ["${arn}"]
    }
  }
}
`
    expect((await repaired('main.tf', block('StringLike'), operator)).text).toBe(block('ArnLike'))
  })

  test('takes a tag of CloudFormation along', async () => {
    const template = (condition: string): string => `Resources:
  R:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Action: sts:AssumeRole
            Principal: { Service: sns.amazonaws.com }
            Condition:
${condition}`
    const value = "!Sub 'arn:aws:sns:${AWS::Region}:${AWS::AccountId}:x*'"
    const before = `              StringLike:
                aws:SourceAccount: !Ref AWS::AccountId
                aws:SourceArn: ${value}
`
    const after = `              ArnLike:
                aws:SourceArn: ${value}
              StringLike:
                aws:SourceAccount: !Ref AWS::AccountId
`
    expect(await repaired('t.yaml', template(before), operator)).toEqual({
      text: template(after),
      safety: 'unsafe',
    })
  })
})

const missing = 'baseline/missing-action'
const ssm = 'arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore'
const assumed = `assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }]
  })
  inline_policy {
    name   = "x"
    policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "cloudwatch:ListMetrics", Resource = "*" }] })
  }`
const role = (more = ''): string => `# iam-baseline: example/keeper/worker
resource "aws_iam_role" "worker" {
  name = "worker"${more}
  ${assumed}
}
`

describe('a managed policy that the vendor asks for', () => {
  test('is attached by a resource behind the role', async () => {
    expect(await repaired('main.tf', role(), missing)).toEqual({
      text: `${role().trimEnd()}

resource "aws_iam_role_policy_attachment" "worker_amazon_ssm_managed_instance_core" {
  role       = aws_iam_role.worker.name
  policy_arn = "${ssm}"
}
`,
      safety: 'unsafe',
    })
  })

  test('joins the list that the role has', async () => {
    const list = (items: string): string => role(`\n  managed_policy_arns = [${items}]`)
    const own = '"arn:aws:iam::aws:policy/AWSXRayDaemonWriteAccess"'
    expect((await repaired('main.tf', list(own), missing)).text).toBe(list(`${own}, "${ssm}"`))
  })

  test('is not attached where the role stands for several, or its list is not spelled out', async () => {
    for (const more of [
      '\n  count = 2',
      '\n  managed_policy_arns = concat(["arn:aws:iam::aws:policy/AWSXRayDaemonWriteAccess"])',
    ])
      expect((await repaired('main.tf', role(more), missing)).safety).toBeUndefined()
  })

  test('becomes a list of the template’s role, or joins it', async () => {
    const template = (list: string): string => `Resources:
  Worker:
    Type: AWS::IAM::Role
    Metadata: { IamBaseline: example/keeper/worker }
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Action: sts:AssumeRole
            Principal: { Service: ec2.amazonaws.com }
${list}      Policies:
        - PolicyName: x
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
              - Effect: Allow
                Action: cloudwatch:ListMetrics
                Resource: '*'
`
    const one = `      ManagedPolicyArns:\n        - arn:aws:iam::aws:policy/AWSXRayDaemonWriteAccess\n`
    expect((await repaired('t.yaml', template(''), missing)).text).toBe(
      template(`      ManagedPolicyArns:\n        - '${ssm}'\n`),
    )
    expect((await repaired('t.yaml', template(one), missing)).text).toBe(
      template(`${one}        - ${ssm}\n`),
    )
  })
})
