import { expect, test } from 'vitest'
import { analyseTexts } from '../support/analyse-texts.ts'

const codes = async (file: string, text: string) => {
  const { result } = await analyseTexts({ head: { [file]: text } })
  return result.findings.map(({ rule }) => rule)
}

const template = (sid: string): string => `Resources:
  Role:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Sid: ${sid}
            Effect: Allow
            Action: s3:ListAllMyBuckets
            Resource: '*'
`

test('CloudFormation hands on a number as a string', async () => {
  expect(await codes('template.yaml', template('1'))).toEqual([])
})

test('a list is no string in CloudFormation either', async () => {
  expect(await codes('template.yaml', template('[a]'))).toContain(
    'access-analyzer/data-type-mismatch',
  )
})

test('in a policy of its own a number is no string', async () => {
  const policy = {
    Version: '2012-10-17',
    Statement: [{ Sid: 1, Effect: 'Allow', Action: 's3:ListAllMyBuckets', Resource: '*' }],
  }
  expect(await codes('policy.json', JSON.stringify(policy))).toContain(
    'access-analyzer/data-type-mismatch',
  )
})
