import { describe, expect, test } from 'vitest'
import { renderPolicy } from '../../src/model/render.ts'
import { estateOf } from '../support/estate-of.ts'

const policyOf = (files: Readonly<Record<string, string>>): unknown =>
  estateOf(files).documents.map((document) => renderPolicy(document.value).policy)[0]

const terraform = (type: string, body: string): Readonly<Record<string, string>> => ({
  'main.tf': `resource "${type}" "x" {\n${body}\n}\n`,
})

const lambda = {
  Effect: 'Allow',
  Action: 'lambda:InvokeFunction',
  Principal: { Service: 's3.amazonaws.com' },
  Resource: 'fn',
  Condition: {
    ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::b' },
    StringEquals: { 'aws:SourceAccount': '123456789012', 'aws:PrincipalOrgID': 'o-1' },
  },
}

describe('a statement that is spread over arguments', () => {
  test('keeps every condition, of one operator too', () => {
    const body = `
      action           = "lambda:InvokeFunction"
      function_name    = "fn"
      principal        = "s3.amazonaws.com"
      source_arn       = "arn:aws:s3:::b"
      source_account   = "123456789012"
      principal_org_id = "o-1"`
    expect(policyOf(terraform('aws_lambda_permission', body))).toMatchObject({ Statement: lambda })
  })

  test('keeps them in CloudFormation', () => {
    const resource = {
      Type: 'AWS::Lambda::Permission',
      Properties: {
        Action: 'lambda:InvokeFunction',
        FunctionName: 'fn',
        Principal: 's3.amazonaws.com',
        SourceArn: 'arn:aws:s3:::b',
        SourceAccount: '123456789012',
        PrincipalOrgID: 'o-1',
      },
    }
    const template = { AWSTemplateFormatVersion: '2010-09-09', Resources: { P: resource } }
    expect(policyOf({ 'template.json': JSON.stringify(template) })).toMatchObject({
      Statement: lambda,
    })
  })

  test('takes the condition of an event bus apart', () => {
    const body = `
      principal    = "*"
      statement_id = "Org"
      condition {
        key   = "aws:PrincipalOrgID"
        type  = "StringEquals"
        value = "o-1"
      }`
    expect(policyOf(terraform('aws_cloudwatch_event_permission', body))).toMatchObject({
      Statement: {
        Action: 'events:PutEvents',
        Principal: '*',
        Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } },
      },
    })
  })

  test('is one of several where blocks repeat', () => {
    const user = 'arn:aws:quicksight:eu-west-1:123456789012:user/default/ann'
    const body = `
      permissions {
        principal = "${user}"
        actions   = ["quicksight:DescribeFolder"]
      }
      permissions {
        principal = "${user}"
        actions   = var.actions
      }`
    const { documents } = estateOf(terraform('aws_quicksight_folder', body))
    expect(documents).toHaveLength(1)
    expect(documents[0]?.site).toMatchObject({ property: 'permissions', assembled: true })
    expect(documents[0]?.complete).toBe(false)
    const of = { Effect: 'Allow', Principal: { AWS: user } }
    expect(documents.map(({ value }) => renderPolicy(value).policy)[0]).toMatchObject({
      Statement: [
        { ...of, Action: ['quicksight:DescribeFolder'] },
        { ...of, Action: { $unresolved: 'var.actions' } },
      ],
    })
  })

  test('is none where there is no block', () => {
    expect(estateOf(terraform('aws_quicksight_folder', 'folder_id = "f"')).documents).toEqual([])
  })
})

const role = `
resource "aws_iam_role" "r" {
  name               = "r"
  assume_role_policy = jsonencode({ Statement = [] })
}
resource "aws_iam_role_policy" "named" {
  name   = "named"
  role   = aws_iam_role.r.name
  policy = jsonencode({ Statement = [] })
}
resource "aws_iam_role_policy" "generated" {
  role   = aws_iam_role.r.name
  policy = jsonencode({ Statement = [] })
}
`

describe('names of all inline policies of a role', () => {
  const complete = (names: string): boolean | undefined =>
    estateOf({
      'main.tf': `${role}resource "aws_iam_role_policies_exclusive" "x" {
  role_name    = aws_iam_role.r.name
  policy_names = ${names}
}
`,
    }).principals.find(({ address }) => address === 'aws_iam_role.r')?.complete

  test.each(['["named"]', '[]', '["named", aws_iam_role_policy.generated.name]'])(
    '%s are those of the tree',
    (names) => {
      expect(complete(names)).toBe(true)
    },
  )

  test.each(['["named", "other"]', 'var.names', '["named", var.name]'])(
    '%s name one that is not seen',
    (names) => {
      expect(complete(names)).toBe(false)
    },
  )
})

describe('a policy that is given in a way that is not compared', () => {
  test('is a line', () => {
    const body = 'definition {\n  iam_action_definition {\n    policy_arn = "x"\n  }\n}'
    const { notAnalysed, documents } = estateOf(terraform('aws_budgets_budget_action', body))
    expect(notAnalysed.map(({ reason, text }) => [reason, text.slice(0, 45)])).toEqual([
      ['unsupported-resource', 'aws_budgets_budget_action.x attaches a policy'],
    ])
    expect(documents).toEqual([])
  })

  const role = '{ Resources = { R = { Type = "AWS::IAM::Role" } } }'

  test.each([
    [`template_body = jsonencode(${role})`, undefined],
    ['template_body = "Resources: {R: {Type: AWS::IAM::Role}}"', undefined],
    [
      'template_body = "- AWS::IAM::Role of ${var.x}"',
      'makes what its CloudFormation template says',
    ],
    ['template_url = "https://b.s3.amazonaws.com/t.yaml"', 'takes its CloudFormation template'],
    ['template_body = "Resources: {T: {Type: AWS::SNS::Topic}}"', undefined],
    ['template_body = file("${path.module}/t.yaml")', undefined],
  ])('a stack of %s', (body, said) => {
    const files = terraform('aws_cloudformation_stack', body)
    const { notAnalysed } = estateOf({
      ...files,
      't.yaml': 'Resources: {R: {Type: AWS::IAM::Role}}',
    })
    expect(notAnalysed.map(({ text }) => text)).toEqual(
      said === undefined ? [] : [expect.stringContaining(said)],
    )
  })

  test('and one that is only asked about is nobody’s', () => {
    const policy =
      'jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObjekt", Resource = "*" }] })'
    const text = `data "aws_iam_principal_policy_simulation" "x" {
  action_names             = ["s3:PutObject"]
  additional_policies_json = [${policy}]
}
`
    expect(
      estateOf({ 'main.tf': text }).documents.map(({ site, kind, instantiated }) => [
        `${site.address} ${site.property}`,
        kind,
        instantiated,
      ]),
    ).toEqual([
      ['data.aws_iam_principal_policy_simulation.x additional_policies_json[0]', 'identity', false],
    ])
  })
})
