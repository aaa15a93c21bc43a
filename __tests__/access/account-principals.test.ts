import { expect, test } from 'vitest'
import { compareDocuments } from '../../src/access/compare.ts'
import { documentFromJson } from '../../src/access/document.ts'
import { analyseTexts } from '../support/analyse-texts.ts'

const admitting = (AWS: string): ReturnType<typeof documentFromJson> =>
  documentFromJson(
    {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { AWS }, Action: 's3:GetObject', Resource: '*' }],
    },
    { kind: 'resource', name: 'p' },
  )

test('an account’s id and the ARN of its root are one principal', () => {
  const forms = ['111122223333', 'arn:aws:iam::111122223333:root'].map(admitting)
  for (const before of forms)
    for (const after of forms) expect(compareDocuments(before, after).result).toBe('PASS')
  const other = admitting('444455556666')
  for (const before of forms) expect(compareDocuments(before, other).result).toBe('FAIL')
})

const queue = (AWS: object): string =>
  JSON.stringify({
    Resources: {
      Queue: { Type: 'AWS::SQS::Queue' },
      Policy: {
        Type: 'AWS::SQS::QueuePolicy',
        Properties: {
          Queues: [{ Ref: 'Queue' }],
          PolicyDocument: {
            Version: '2012-10-17',
            Statement: [
              { Effect: 'Allow', Principal: { AWS }, Action: 'sqs:SendMessage', Resource: '*' },
            ],
          },
        },
      },
    },
  })

const bare = queue({ Ref: 'AWS::AccountId' })
const root = queue({ 'Fn::Sub': 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root' })

test.each([
  ['bare to root', bare, root],
  ['root to bare', root, bare],
])(
  'an account that is not spelled out is one principal in both forms: %s',
  async (_, base, head) => {
    const { result } = await analyseTexts({
      base: { 'q.template': base },
      head: { 'q.template': head },
    })
    expect(result.findings.filter(({ rule }) => rule.startsWith('change/'))).toEqual([])
    expect(result.accessChange).toBe('none')
  },
)

test('an account that is not spelled out is no other one', async () => {
  const { result } = await analyseTexts({
    base: { 'q.template': bare },
    head: { 'q.template': queue({ 'Fn::Sub': 'arn:aws:iam::444455556666:root' }) },
  })
  expect(result.accessChange).not.toBe('none')
})
