import { describe, expect, test } from 'vitest'
import { analyseTexts } from '../support/analyse-texts.ts'

const policy = (actions: readonly string[], resource: string): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: actions, Resource: resource }],
  })

async function told(base: string, head: string): Promise<string> {
  const { result } = await analyseTexts({
    base: { 'policy.json': base },
    head: { 'policy.json': head },
    accessAnalyzer: 'off',
  })
  const found = result.findings.filter((finding) => finding.rule === 'change/new-access')
  return found.map(({ message }) => message).join()
}

const objects = 'arn:aws:s3:::reports/*'

describe('the request that shows new access', () => {
  test('spells the action as AWS does, on a name behind the pattern', async () => {
    expect(
      await told(
        policy(['s3:GetObject'], objects),
        policy(['s3:getobject', 's3:putobject'], objects),
      ),
    ).toContain('`s3:PutObject` on `arn:aws:s3:::reports/example`')
  })

  test('is about a resource that the action has', async () => {
    expect(await told(policy(['s3:GetObject'], objects), policy(['s3:GetObject'], '*'))).toContain(
      '`s3:GetObject` on `arn:aws:s3:::example/example`',
    )
    expect(
      await told(
        policy(['ec2:DescribeInstances'], '*'),
        policy(['ec2:DescribeInstances', 'ec2:TerminateInstances'], '*'),
      ),
    ).toContain('`ec2:TerminateInstances` on `arn:aws:ec2:us-east-1:111122223333:instance/example`')
  })

  test('of a pattern is one of its actions', async () => {
    expect(await told(policy(['dynamodb:GetItem'], '*'), policy(['dynamodb:*'], '*'))).toMatch(
      /`dynamodb:[A-Z]\w+` on `arn:aws:dynamodb:/,
    )
  })

  test('is not told where nothing is new', async () => {
    expect(await told(policy(['s3:GetObject'], '*'), policy(['S3:GetObject'], objects))).toBe('')
  })
})
