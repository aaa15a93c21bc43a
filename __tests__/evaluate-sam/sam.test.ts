import { describe, expect, test } from 'vitest'
import { valueOf, type Value } from '../../src/model/value.ts'
import { renderPolicy, type Json } from '../../src/model/render.ts'
import type { Evaluation } from '../../src/model/evaluation.ts'
import { evaluatedOne, propertiesOf, resourceOf } from '../evaluate-cloudformation/evaluated.ts'

const text = `
Transform: AWS::Serverless-2016-10-31
Resources:
  Orders:
    Type: AWS::DynamoDB::Table
  Reader:
    Type: AWS::Serverless::Function
    Properties:
      Handler: h
      Tracing: Active
      Policies:
        - DynamoDBReadPolicy:
            TableName: !Ref Orders
        - Statement:
            - Effect: Allow
              Action: s3:GetObject
              Resource: '*'
      Events:
        Upload:
          Type: S3
          Properties: { Bucket: !Ref Uploads, Events: 's3:ObjectCreated:*' }
  Uploads:
    Type: AWS::S3::Bucket
`

/** The documents of a role's inline policies. */
function documents(evaluation: Evaluation, role: string): readonly Value[] {
  const policies = valueOf(resourceOf(evaluation, role).properties, 'Policies')
  if (policies?.kind !== 'list') return []
  return policies.items.flatMap((item) =>
    item.kind === 'map' ? (valueOf(item, 'PolicyDocument') ?? []) : [],
  )
}

const at = (value: { readonly span: { readonly start: number; readonly end: number } }): string =>
  text.slice(value.span.start, value.span.end)

describe('what the transform generates points at the source that asks for it', () => {
  const evaluation = evaluatedOne(text)

  test('a policy template at its name, its parameters at theirs', () => {
    const [template] = documents(evaluation, 'ReaderRole')
    if (template === undefined) throw new Error('no policy')
    expect(at(template)).toBe('DynamoDBReadPolicy')
    expect(renderPolicy(template).policy).toMatchObject({
      Statement: [
        {
          Resource: [
            'arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${Orders}',
            'arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${Orders}/index/*',
          ],
        },
      ],
    })
  })

  test('a role at the logical id, a permission at its event', () => {
    expect(at(resourceOf(evaluation, 'ReaderRole'))).toBe('Reader')
    expect(at(resourceOf(evaluation, 'ReaderUploadPermission'))).toBe('Upload')
    expect(resourceOf(evaluation, 'ReaderRole').generated).toBe(true)
  })

  test('the policy of tracing at its property', () => {
    const arns = valueOf(resourceOf(evaluation, 'ReaderRole').properties, 'ManagedPolicyArns')
    const spans = arns?.kind === 'list' ? arns.items.map(at) : []
    expect(spans).toEqual(['Reader', 'Tracing'])
  })

  test('a document that the author wrote keeps its own spans', () => {
    const [, own] = documents(evaluation, 'ReaderRole')
    const statement = own?.kind === 'map' ? valueOf(own, 'Statement') : undefined
    const [first] = statement?.kind === 'list' ? statement.items : []
    const action = first?.kind === 'map' ? valueOf(first, 'Action') : undefined
    expect(action === undefined ? '' : at(action)).toBe('s3:GetObject')
  })

  test('written resources are not marked as generated', () => {
    expect(resourceOf(evaluation, 'Orders').generated).toBeUndefined()
    expect(resourceOf(evaluation, 'Reader')).toMatchObject({ type: 'AWS::Lambda::Function' })
    expect(resourceOf(evaluation, 'Reader').generated).toBeUndefined()
  })
})

describe('holes are those of the equivalent CloudFormation', () => {
  test('whether a name is given to a policy template or stands in an ARN', () => {
    const plain = evaluatedOne({
      Resources: {
        Orders: { Type: 'AWS::DynamoDB::Table' },
        ReaderRole: {
          Type: 'AWS::IAM::Role',
          Properties: {
            V: {
              'Fn::Sub':
                'arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${Orders}',
            },
          },
        },
      },
    })
    const [document] = documents(evaluatedOne(text), 'ReaderRole')
    const rendered = document === undefined ? null : renderPolicy(document).policy
    const statement = (rendered as { readonly Statement: readonly { Resource: Json }[] })
      .Statement[0]
    const json = propertiesOf(plain, 'ReaderRole') as Readonly<Record<string, Json>>
    expect((statement?.Resource as readonly Json[])[0]).toEqual(json['V'])
  })
})

describe('what is not known is said', () => {
  const withPolicies = (policies: string): Evaluation =>
    evaluatedOne(
      `Resources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties:\n      Policies: ${policies}\n`,
    )

  test('an unknown policy template leaves the role open', () => {
    const evaluation = withPolicies('[{ NoSuchPolicy: {} }]')
    const policies = valueOf(resourceOf(evaluation, 'FRole').properties, 'Policies')
    expect(policies?.kind === 'list' ? policies.open : undefined).toMatchObject({
      text: '{NoSuchPolicy: {}}',
      reason: 'invalid',
    })
    expect(evaluation.notAnalysed.map((entry) => entry.reason)).toEqual(['unknown-policy-template'])
  })

  test('known policies do not', () => {
    const evaluation = withPolicies(
      '[AmazonS3ReadOnlyAccess, { VPCAccessPolicy: {} }, { Statement: [] }]',
    )
    const policies = valueOf(resourceOf(evaluation, 'FRole').properties, 'Policies')
    expect(policies?.kind === 'list' ? policies.open : 'no list').toBeUndefined()
    expect(evaluation.notAnalysed).toEqual([])
  })

  test('a connector between types that nothing is known of is named', () => {
    const evaluation = evaluatedOne(`
Resources:
  A: { Type: AWS::S3::Bucket }
  B: { Type: AWS::EC2::VPC }
  C:
    Type: AWS::Serverless::Connector
    Properties: { Source: { Id: A }, Destination: { Id: B }, Permissions: [Read] }
`)
    expect(evaluation.notAnalysed.map((entry) => entry.reason)).toEqual(['unknown-connector'])
  })

  test('a template without serverless resources is left as it is', () => {
    const evaluation = evaluatedOne('Resources:\n  F: { Type: AWS::Lambda::Function }\n')
    expect(evaluation.resources.map((resource) => resource.address)).toEqual(['F'])
  })
})

describe('references', () => {
  const template = (value: string): Json => {
    const evaluation = evaluatedOne(`
Resources:
  F:
    Type: AWS::Serverless::Function
    Properties: { AutoPublishAlias: live }
  Api:
    Type: AWS::Serverless::Api
    Properties: { StageName: v1 }
  X: { Type: 'Custom::X', Properties: { V: ${value} } }
`)
    return (propertiesOf(evaluation, 'X') as Readonly<Record<string, Json>>)['V'] ?? null
  }

  test('to what a function or API brings along name the generated resource', () => {
    expect(template('!Ref F.Alias')).toEqual({ $unresolved: 'FAliaslive' })
    expect(template("!Sub 'x${F.Alias}'")).toBe('x${FAliaslive}')
    expect(template('!Ref Api.Stage')).toBe('v1')
    expect(template('!GetAtt FRole.Arn')).toEqual({ $unresolved: 'FRole.Arn' })
  })

  test('know the ARN of the generated role', () => {
    const evaluation = evaluatedOne(text)
    const role = valueOf(resourceOf(evaluation, 'Reader').properties, 'Role')
    expect(role).toMatchObject({ reference: { address: 'ReaderRole', attribute: 'Arn' } })
  })
})

test('the partition of a configured region is that of the policies it brings', () => {
  const settings = { pseudoParameters: new Map([['AWS::Region', 'cn-north-1']]) }
  expect(propertiesOf(evaluatedOne(text, { settings }), 'ReaderRole')).toMatchObject({
    ManagedPolicyArns: [
      'arn:aws-cn:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole',
      'arn:aws-cn:iam::aws:policy/AWSXRayDaemonWriteAccess',
    ],
  })
})
