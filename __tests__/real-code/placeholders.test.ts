import { describe, expect, test } from 'vitest'
import { placeholdersIn, placeholdersOf } from '../../src/validate/placeholder.ts'
import { analyseTexts } from '../support/analyse-texts.ts'

const queues = (account: string, region = 'eu-west-1'): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: 'sqs:SendMessage',
        Resource: [`arn:aws:sqs:${region}:${account}:a`, `arn:aws:sqs:${region}:${account}:b`],
      },
      { Effect: 'Allow', Action: 'sqs:PurgeQueue', Resource: `arn:aws:sqs:${region}:${account}:c` },
    ],
  })

async function said(head: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { selection } = await analyseTexts({ head })
  return selection.selected
    .filter(({ severity }) => severity !== 'notice')
    .map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`)
}

describe('a policy whose values are to be filled in', () => {
  test.each([
    ['<account id>', '<region>', '`<region>`, `<account id>`'],
    ['ACCOUNT_ID', 'REGION', '`REGION`, `ACCOUNT_ID`'],
    ['{account-id}', 'eu-west-1', '`{account-id}`'],
    ['{{ account }}', 'eu-west-1', '`{{ account }}`'],
    ['[ACCOUNT]', 'eu-west-1', '`[ACCOUNT]`'],
    ['xxxxxxxxxxxx', 'eu-west-1', '`xxxxxxxxxxxx`'],
    ['xxACCTNUMBERxx', 'eu-west-1', '`xxACCTNUMBERxx`'],
  ])('is told of once a file: %s, %s', async (account, region, named) => {
    expect(await said({ 'queues.json': queues(account, region) })).toEqual([
      `warning policy/placeholder: \`queues.json\` has placeholders: ${named}`,
    ])
  })

  test('is told of once where a parameter of a template has them as its default', async () => {
    const template = `AWSTemplateFormatVersion: '2010-09-09'
Parameters:
  Secret:
    Type: String
    Default: MY_SECRET_ARN
Resources:
  Policy:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Action: secretsmanager:GetSecretValue
            Resource: !Ref Secret
`
    expect(await said({ 'template.yaml': template })).toEqual([
      'warning policy/placeholder: `Policy` has placeholders: `MY_SECRET_ARN`',
    ])
  })

  test('keeps its other faults', async () => {
    const text = queues('<account>').replace('sqs:PurgeQueue', 'sqs:PrugeQueue')
    const rules = (await said({ 'queues.json': text })).map((line) => line.split(':')[0])
    expect(rules).toContain('error policy/unknown-action')
    expect(rules).toContain('warning policy/placeholder')
  })
})

test('a name in %{…} is completed by a program of the repository: nothing is said of it', async () => {
  const trust = JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { AWS: 'arn:aws:iam::%{aws_account_id}:role/Installer' },
        Action: 'sts:AssumeRole',
      },
      {
        Effect: 'Allow',
        Principal: { Federated: '%{oidc_provider_arn}' },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: { StringEquals: { '%{issuer_url}:sub': ['%{service_account}'] } },
      },
    ],
  })
  expect(await said({ 'trust.json': trust })).toEqual([])
})

describe('what is wrong and no placeholder', () => {
  test.each(['1234', 'US-EAST-1', 'arn:aws:iam:xxxxxxxxxxxx:root', '${aws:username}', 'eu-west-9'])(
    '%s',
    (value) => {
      expect(placeholdersIn(value)).toEqual([])
    },
  )

  test('an account of eleven digits is an error', async () => {
    expect(
      (await said({ 'queues.json': queues('12345678901') })).map((line) => line.slice(0, 40)),
    ).toEqual(Array.from({ length: 3 }, () => 'error access-analyzer/invalid-arn-accoun'))
  })

  test('a fault that filling in does not mend', () => {
    expect(placeholdersOf('MISSING_ACTION', '<x>', '')).toEqual([])
    expect(
      placeholdersOf('INVALID_ARN_REGION', 'eu-west-9', 'AWS has no Region eu-west-9.'),
    ).toEqual([])
  })
})
