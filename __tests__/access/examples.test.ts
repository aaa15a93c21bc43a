import { describe, expect, test } from 'vitest'
import { documentFromJson } from '../../src/access/document.ts'
import { evaluate } from '../../src/access/evaluate.ts'
import { examplesFrom } from '../../src/access/examples.ts'
import { checkAccessNotGranted } from '../../src/access/not-granted.ts'
import { checkNoPublicAccess } from '../../src/access/not-public.ts'
import { catalogue } from '../catalogue/snapshot-catalogue.ts'
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

  test('is of an action that there is, where a misspelt one is new too', async () => {
    expect(
      await told(
        policy(['s3:GetObject'], objects),
        policy(['s3:GetObjekt', 's3:GetObject', 's3:DeleteObject'], objects),
      ),
    ).toContain('`s3:DeleteObject` on')
    expect(
      await told(policy(['s3:GetObject'], objects), policy(['s3:GetObjekt'], objects)),
    ).toContain('`s3:GetObjekt` on')
  })

  test('is not told where nothing is new', async () => {
    expect(await told(policy(['s3:GetObject'], '*'), policy(['S3:GetObject'], objects))).toBe('')
  })
})

describe('the request that shows what must not be granted', () => {
  const read = (json: unknown, kind: 'identity' | 'resource' = 'identity') =>
    documentFromJson(json, { kind, name: 'policy' })
  const examples = examplesFrom(catalogue)
  const shown = (
    document: string,
    actions: readonly string[],
    resources: readonly string[] = [],
  ) => {
    const policyDocument = read(JSON.parse(document))
    const { result, witness, request } = checkAccessNotGranted(
      policyDocument,
      [{ actions, resources }],
      examples,
    )
    if (request !== undefined) expect(evaluate(policyDocument, request)).toBe('allowed')
    return witness === null ? result : [witness.action, witness.resource]
  }

  test('is one that the action can be asked for', () => {
    const everything = policy(['*'], '*')
    expect(shown(everything, ['ec2:TerminateInstances'])).toEqual([
      'ec2:terminateinstances',
      'arn:aws:ec2:us-east-1:111122223333:instance/example',
    ])
    expect(shown(everything, ['ec2:DescribeInstances'])).toEqual(['ec2:describeinstances', '*'])
    expect(shown(everything, ['s3:DeleteObject'], ['arn:aws:s3:::reports/*'])).toEqual([
      's3:deleteobject',
      'arn:aws:s3:::reports/example',
    ])
  })

  test('is none where nothing of it is granted', () => {
    expect(shown(policy(['s3:Get*'], objects), ['s3:PutObject'])).toBe('PASS')
    expect(shown(policy(['s3:Get*'], objects), ['s3:GetObject'], ['arn:aws:s3:::other/*'])).toBe(
      'PASS',
    )
  })

  test('is one of the public', () => {
    const open = (principal: unknown) => {
      const document = read(
        {
          Version: '2012-10-17',
          Statement: [
            { Effect: 'Allow', Principal: principal, Action: 's3:GetObject', Resource: '*' },
          ],
        },
        'resource',
      )
      const { witness, request } = checkNoPublicAccess(document, 'AWS::S3::Bucket', examples)
      if (request !== undefined) expect(evaluate(document, request)).toBe('allowed')
      return witness?.resource
    }
    expect(open('*')).toBe('arn:aws:s3:::example/example')
    expect(open({ AWS: '111122223333' })).toBeUndefined()
  })
})
