import { describe, expect, test } from 'vitest'
import { analyseTexts } from '../support/analyse-texts.ts'

const statement = {
  Effect: 'Allow',
  Principal: { AWS: 'arn:aws:iam::111122223333:root' },
  Action: ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
}

async function codes(statements: readonly object[]): Promise<readonly (string | undefined)[]> {
  const text = JSON.stringify({ Version: '2012-10-17', Statement: statements })
  const { result } = await analyseTexts({ head: { 'policy.json': text } })
  return result.findings.flatMap(({ issueCode }) => issueCode ?? [])
}

describe('a policy in a file of its own', () => {
  test('needs no Resource where a repository carries it', async () => {
    expect(await codes([statement])).toEqual([])
    expect(await codes([{ ...statement, Effect: 'Deny', Action: '*' }])).toEqual([])
  })

  test('needs one where its actions are of another resource', async () => {
    expect(await codes([{ ...statement, Action: 's3:GetObject' }])).toEqual(['MISSING_RESOURCE'])
  })

  test('needs one in every statement where one has it', async () => {
    const there = { ...statement, Resource: '*' }
    expect(await codes([statement, there])).toContain('MISSING_RESOURCE')
  })
})

describe('a trust policy', () => {
  const ways = ['sts:AssumeRole', 'sts:AssumeRoleWithSAML', 'sts:AssumeRoleWithWebIdentity']
  const perimeter = {
    Effect: 'Deny',
    Principal: { AWS: '*' },
    Action: ways,
    Condition: { StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } },
  }

  test('may deny every way of assuming a role to everybody', async () => {
    expect(await codes([perimeter])).toEqual([])
  })

  test('allows only the way that fits its principal', async () => {
    const allowed = { ...perimeter, Effect: 'Allow', Principal: statement.Principal }
    expect(await codes([allowed])).toEqual([
      'MISMATCHED_ACTION_FOR_PRINCIPAL',
      'MISMATCHED_ACTION_FOR_PRINCIPAL',
    ])
  })
})

test('a list parameter that SAM wraps once more in an API’s policy is no fault', async () => {
  const template = `AWSTemplateFormatVersion: '2010-09-09'
Transform: AWS::Serverless-2016-10-31
Parameters:
  Ranges: { Type: CommaDelimitedList, Default: '192.0.2.0/24,198.51.100.0/24' }
Resources:
  Api:
    Type: AWS::Serverless::Api
    Properties:
      StageName: prod
      Auth:
        ResourcePolicy:
          IpRangeBlacklist: !Ref Ranges
  Function:
    Type: AWS::Serverless::Function
    Properties:
      Handler: a.b
      Runtime: nodejs22.x
      InlineCode: x
      Events:
        Get: { Type: Api, Properties: { RestApiId: !Ref Api, Path: /, Method: get } }
`
  const { result } = await analyseTexts({ head: { 'template.yaml': template } })
  expect(result.findings.flatMap(({ issueCode }) => issueCode ?? [])).toEqual([])
})

test('a Version is asked of policies that are written, not of those that SAM makes', async () => {
  const template = (policies: string): string => `Transform: AWS::Serverless-2016-10-31
Resources:
  Table: { Type: AWS::DynamoDB::Table }
  F:
    Type: AWS::Serverless::Function
    Properties:
      Policies:
        ${policies}
      EventInvokeConfig:
        DestinationConfig:
          OnFailure: { Type: SQS, Destination: !GetAtt Queue.Arn }
  Queue: { Type: AWS::SQS::Queue }
`
  const codesOf = async (policies: string): Promise<readonly (string | undefined)[]> => {
    const { result } = await analyseTexts({ head: { 'template.yaml': template(policies) } })
    return result.findings.map(({ issueCode }) => issueCode)
  }
  expect(await codesOf('- DynamoDBCrudPolicy: { TableName: !Ref Table }')).toEqual([])
  expect(
    await codesOf(
      "- Statement: [{ Effect: Allow, Action: s3:GetObject, Resource: 'arn:aws:s3:::b/*' }]",
    ),
  ).toEqual(['MISSING_VERSION'])
})
