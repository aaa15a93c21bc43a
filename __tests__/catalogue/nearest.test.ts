import { describe, expect, it } from 'vitest'
import { canonicalConditionKey } from '../../src/catalogue/aliases.ts'
import { editDistance } from '../../src/model/edit-distance.ts'
import { coversPattern } from '../../src/model/wildcard.ts'
import { expandAction } from '../../src/catalogue/expand.ts'
import { actionsOfOperation, knownOperations } from '../../src/catalogue/api-operations.ts'
import { nearestAction, unknownAction } from '../../src/catalogue/nearest.ts'
import { catalogue } from './snapshot-catalogue.ts'

describe('nearestAction', () => {
  it.each([
    ['ec2>DeleteNetworkInterface', 'ec2:DeleteNetworkInterface'],
    ['ec2.DeleteNetworkInterface', 'ec2:DeleteNetworkInterface'],
    ['ec2: DeleteNetworkInterface', 'ec2:DeleteNetworkInterface'],
    ['ec2::DeleteNetworkInterface', 'ec2:DeleteNetworkInterface'],
    ['s3GetObject', 's3:GetObject'],
    ['ec2>Describe*', 'ec2:Describe*'],
    ['s3:GetObjekt', 's3:GetObject'],
    ['s3:GetObjcet', 's3:GetObject'],
    ['ec2:RunInstancse', 'ec2:RunInstances'],
    ['secretmanager:GetSecretValue', 'secretsmanager:GetSecretValue'],
    [' kms:Decrypt ', 'kms:Decrypt'],
  ])('%s is a slip for %s', (text, fix) => {
    expect(nearestAction(text, catalogue)).toEqual({ verdict: 'typo', fix })
  })

  it.each([
    ['s3:GetObjects', 'a plural'],
    ['ec2:DescribeInstance', 'a singular'],
    ['s3:GetObject2', 'a number'],
    ['ec2:RunInstancesV2', 'a version'],
    ['iam:ListTagForUser', 'a plural within'],
    ['s3:SetObject', 'another verb of the service'],
    ['s3:FrobnicateObjects', 'nothing near'],
    ['s3:Frob*', 'a wildcard that matches nothing'],
    ['nosuchservice:GetObject', 'no such service'],
    ['', 'nothing'],
    [':', 'a bare colon'],
    ['__proto__:constructor', 'hostile names'],
    ['x'.repeat(100_000), 'a long text'],
  ])('%s stays unknown: %s', (text) => {
    expect(nearestAction(text, catalogue)).toEqual({ verdict: 'unknown' })
  })
})

describe('unknownAction', () => {
  it('knows what the catalogue knows, wildcards and odd case included', () => {
    for (const text of ['s3:GetObject', 'S3:getobject', 's3:Get*', '*', '*:*', 's3:*', 's?:Get*'])
      expect(unknownAction(text, catalogue, catalogue.date)).toEqual({ verdict: 'known' })
  })

  it('accuses while the catalogue is fresh and warns once it is over 90 days old', () => {
    const later = (days: number) =>
      new Date(Date.parse(catalogue.date) + days * 86_400_000).toISOString().slice(0, 10)
    expect(unknownAction('s3:GetObjekt', catalogue, later(90))).toMatchObject({ severity: 'error' })
    expect(unknownAction('s3:GetObjekt', catalogue, later(91))).toMatchObject({
      severity: 'warning',
    })
  })
})

describe('expandAction', () => {
  it('lists the actions of a pattern as AWS spells them', () => {
    const names = expandAction('KMS:*decrypt*', catalogue).map((known) => known.text)
    expect(names).toContain('kms:Decrypt')
    expect(names.every((name) => /decrypt/i.test(name))).toBe(true)
  })

  it('gives nothing for a text without a colon', () => {
    expect(expandAction('s3', catalogue)).toEqual([])
  })

  it('gives every action for a star', () => {
    expect(expandAction('*', catalogue).length).toBeGreaterThan(20_000)
  })

  it('matches stars and question marks in linear time', () => {
    expect(coversPattern('a*b?d', 'axxbcd')).toBe(true)
    expect(coversPattern('a*b?d', 'axxbd')).toBe(false)
    expect(coversPattern('*a'.repeat(200), 'a'.repeat(5_000) + 'b')).toBe(false)
  })
})

describe('editDistance', () => {
  it('counts a swap of neighbours once and stops at the limit', () => {
    expect(editDistance('abcd', 'abdc', 2)).toBe(1)
    expect(editDistance('abcd', 'abcd', 2)).toBe(0)
    expect(editDistance('', 'ab', 2)).toBe(2)
    expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3)
  })
})

describe('canonicalConditionKey', () => {
  it('takes a service key of tags for the global one where the service has it', () => {
    expect(canonicalConditionKey('ec2:ResourceTag/Team', catalogue)).toBe('aws:resourcetag/Team')
    expect(canonicalConditionKey('AWS:ResourceTag/Team', catalogue)).toBe('aws:resourcetag/Team')
    expect(canonicalConditionKey('ssm:resourceTag/Team', catalogue)).toBe('aws:resourcetag/Team')
  })

  it('leaves keys that only look alike', () => {
    expect(canonicalConditionKey('s3:ExistingObjectTag/Team', catalogue)).toBe(
      's3:existingobjecttag/Team',
    )
    expect(canonicalConditionKey('foo:ResourceTag/Team', catalogue)).toBe('foo:resourcetag/Team')
    expect(canonicalConditionKey('aws:SourceIp', catalogue)).toBe('aws:sourceip')
  })
})

describe('an API operation that is written as an action', () => {
  const operations = [...knownOperations]

  it('is none, and needs actions that there are', () => {
    expect(operations.length).toBeGreaterThan(50)
    const unhelped = operations.filter(
      (operation) =>
        actionsOfOperation(operation, catalogue).length === 0 ||
        actionsOfOperation(operation, catalogue).some(
          (action) => unknownAction(action, catalogue, catalogue.date).verdict !== 'known',
        ),
    )
    expect(unhelped).toEqual([])
  })

  it.each([
    ['s3:ListObjectsV2', ['s3:ListBucket']],
    ['S3:headobject', ['s3:GetObject']],
    ['kms:ReEncrypt', ['kms:ReEncryptFrom', 'kms:ReEncryptTo']],
    ['apigateway:CreateRestApi', ['apigateway:POST']],
  ])('%s needs %j', (operation, needs) => {
    expect(unknownAction(operation, catalogue, catalogue.date)).toEqual({
      verdict: 'operation',
      needs,
    })
  })

  it.each([
    's3:GetObject',
    's3:ListObject*',
    'lambda:InvokeFunction',
    'x:ListObjects',
    'ListObjects',
  ])('%s is none', (text) => {
    expect(actionsOfOperation(text, catalogue)).toEqual([])
  })
})
