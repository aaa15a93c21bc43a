import { expect, test } from 'vitest'
import { analyseTexts } from '../support/analyse-texts.ts'

const head = `AWSTemplateFormatVersion: '2010-09-09'
Parameters:
  Access:
    Type: String
    AllowedValues: [Private, Public]
Conditions:
  IsPublic: !Equals [!Ref Access, Public]
Resources:
  Bucket:
    Type: AWS::S3::Bucket
`
const policy = (name: string, action = 's3:GetObject'): string => `  ${name}:
    Type: AWS::S3::BucketPolicy
    Condition: IsPublic
    Properties:
      Bucket: !Ref Bucket
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal: '*'
            Action: ${action}
            Resource: !Sub '\${Bucket.Arn}/*'
`

async function opened(before: string, after: string): Promise<readonly string[]> {
  const { selection } = await analyseTexts({
    base: { 't.yaml': head + before },
    head: { 't.yaml': head + after },
  })
  return selection.selected
    .filter(({ rule }) => rule === 'change/public-access')
    .map(({ message }) => message)
}

test('a policy that was public under another name does not become public', async () => {
  expect(await opened(policy('BucketPolicy'), policy('BucketPolicyPublic'))).toEqual([])
})

test('but one that says something else does, and so does a second one', async () => {
  const message = '`BucketPolicyPublic` becomes open to everybody'
  expect(
    await opened(policy('BucketPolicy'), policy('BucketPolicyPublic', 's3:PutObject')),
  ).toEqual([message])
  expect(
    await opened(policy('BucketPolicy'), policy('BucketPolicy') + policy('BucketPolicyPublic')),
  ).toEqual([message])
})

test('what an API answered beside a policy is no element of it', async () => {
  const answer = (more: object): string =>
    JSON.stringify({
      get_policy: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Action: 's3:GetObject',
            Resource: 'arn:aws:s3:::amzn-s3-demo-bucket/*',
          },
        ],
        RevisionId: '1',
        ...more,
      },
    })
  const said = async (text: string): Promise<readonly string[]> =>
    (await analyseTexts({ head: { 'answers.json': text } })).selection.selected.map(
      ({ rule }) => rule,
    )
  expect(await said(answer({ ResponseMetadata: { HTTPStatusCode: 200 } }))).toEqual([])
  expect(await said(answer({}))).toEqual(['access-analyzer/invalid-policy-element'])
})
