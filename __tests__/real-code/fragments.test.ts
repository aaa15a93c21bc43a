import { describe, expect, test } from 'vitest'
import { analyseTexts } from '../support/analyse-texts.ts'

async function said(head: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { selection } = await analyseTexts({ head })
  return selection.selected.map(({ rule, severity }) => `${severity} ${rule}`)
}

const statement = '{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}'

describe('a file with a part of a policy', () => {
  test.each([
    ['a statement', statement],
    ['a list of statements', `[${statement}]`],
    ['a statement in YAML', 'Effect: Allow\nAction: s3:GetObject\nResource: arn:aws:s3:::b/*\n'],
  ])('%s is not accused of its outline', async (_name, text) => {
    expect(await said({ 'statement.template': text })).toEqual([])
  })

  test.each([
    ['a statement', statement],
    ['a list of statements', `[${statement}]`],
  ])('%s is accused of what it says', async (_name, text) => {
    expect(
      await said({
        'p.json': text.replace('s3:GetObject', 'iam:PassRole').replace('arn:aws:s3:::b/*', '*'),
      }),
    ).toContain('error access-analyzer/pass-role-with-star-in-resource')
  })

  test('a policy without a statement is no part of one', async () => {
    expect(await said({ 'p.json': '{"Version":"2012-10-17","Statement":{}}' })).not.toEqual([])
  })
})

test('a statement that damage cuts in two is told once', async () => {
  const text = `service: s
provider:
  name: aws
  iamRoleStatements:
    - Effect: Allow
     Action:
       - s3:*
     Resource: "*"
`
  expect(await said({ 'serverless.yml': text })).toEqual(['error syntax/unreadable'])
})

test('directives of Jinja and Helm between statements are a notice', async () => {
  const text = (before: string, after: string): string => `Version: '2012-10-17'
Statement:
  - Effect: Allow
    Action: s3:GetObject
    Resource: arn:aws:s3:::b/*
${before}
  - Effect: Allow
    Action: s3:PutObject
    Resource: arn:aws:s3:::b/*
${after}
`
  expect(await said({ 'p.yaml': text('{% if more %}', '{% endif %}') })).toEqual([
    'notice syntax/tolerated',
  ])
  expect(await said({ 'p.yaml': text('{{- if .Values.more }}', '{{- end }}') })).toEqual([
    'notice syntax/tolerated',
  ])
  expect(await said({ 'p.yaml': text('{{ .Values.more }}', '') })).toEqual([
    'error syntax/unreadable',
  ])
})

describe('a template in braces that is YAML', () => {
  const template = `{
  "AWSTemplateFormatVersion": "2010-09-09",
  "Resources":
    {
      ? "PolicyWithALongName"
      : {
          "Type": "AWS::IAM::ManagedPolicy",
          "Properties":
            {
              "PolicyDocument":
                {
                  "Version": "2012-10-17",
                  "Statement":
                    [{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": 'arn:aws:s3:::b/*' },],
                },
            },
        },
    },
}
`
  test('is read as YAML', async () => {
    expect(await said({ 'stack.template': template })).toEqual([])
    const wide = template.replace('s3:GetObject', 'iam:PassRole').replace('arn:aws:s3:::b/*', '*')
    expect(await said({ 'stack.template': wide })).toContain(
      'error access-analyzer/pass-role-with-star-in-resource',
    )
  })

  test('is damaged JSON where its name says JSON, or YAML cannot read it either', async () => {
    expect(await said({ 'stack.json': template })).toContain('error syntax/repaired')
    expect(
      await said({
        'stack.template': template.replace('"Version": "2012-10-17",', '"Version" "2012-10-17"'),
      }),
    ).toContain('error syntax/repaired')
  })
})

test('what a policy template of SAM allows is not the author’s to spell', async () => {
  const text = `Transform: AWS::Serverless-2016-10-31
Resources:
  Queue:
    Type: AWS::SQS::Queue
  Poller:
    Type: AWS::Serverless::Function
    Properties:
      Handler: index.handler
      Runtime: nodejs22.x
      Policies:
        - SQSPollerPolicy:
            QueueName: !GetAtt Queue.QueueName
`
  expect(
    (await said({ 'template.yaml': text })).filter((line) => line.includes('unknown')),
  ).toEqual([])
})
