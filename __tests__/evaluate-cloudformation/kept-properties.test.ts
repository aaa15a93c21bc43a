import { describe, expect, test } from 'vitest'
import { memoryTree } from '../../src/adapters/memory-tree.ts'
import { evaluateTemplates } from '../../src/evaluate/cloudformation/evaluate.ts'
import { extractEstate } from '../../src/extract/estate.ts'
import { isPolicyBearing } from '../../src/model/sites/policy-bearing.ts'

const allow = (action: string): object => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: action, Resource: '*' }],
})
const resources = {
  Key: { Type: 'AWS::KMS::Key', Properties: { KeyPolicy: allow('kms:*') } },
  Alias: {
    Type: 'AWS::KMS::Alias',
    Properties: { AliasName: 'alias/a', TargetKeyId: { Ref: 'Key' } },
  },
  Role: {
    Type: 'AWS::IAM::Role',
    Metadata: { 'aws:cdk:path': 'Stack/Role' },
    Properties: { AssumeRolePolicyDocument: allow('sts:AssumeRole'), RoleName: 'r' },
  },
  User: { Type: 'AWS::IAM::User', Properties: { UserName: 'u' } },
  Group: { Type: 'AWS::IAM::Group', Properties: { GroupName: 'g' } },
  Member: {
    Type: 'AWS::IAM::UserToGroupAddition',
    Properties: { GroupName: { Ref: 'Group' }, Users: [{ Ref: 'User' }] },
  },
  Policy: {
    Type: 'AWS::IAM::ManagedPolicy',
    Properties: { PolicyDocument: allow('s3:GetObject'), Roles: [{ Ref: 'Role' }] },
  },
  Bucket: { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'b' } },
  BucketPolicy: {
    Type: 'AWS::S3::BucketPolicy',
    Properties: { Bucket: { Ref: 'Bucket' }, PolicyDocument: allow('s3:*') },
  },
  Maker: {
    Type: 'Custom::Maker',
    Metadata: { 'aws:cdk:path': 'Stack/Maker' },
    Properties: { ServiceToken: 'arn:x', Rights: allow('ec2:RunInstances') },
  },
}
const text = JSON.stringify({ AWSTemplateFormatVersion: '2010-09-09', Resources: resources })
const bytes = new TextEncoder().encode(text)
const tree = memoryTree('head', new Map([['t.json', { kind: 'file', bytes }]]))
const evaluations = (kept: typeof isPolicyBearing | undefined) =>
  evaluateTemplates([{ path: 't.json', text }], {
    tree,
    settings: {},
    ...(kept === undefined ? {} : { isPolicyBearing: kept }),
  }).evaluations

describe('where only resources that hold policies are kept whole', () => {
  test('the policies, principals and keys are the same', () => {
    const whole = extractEstate('head', evaluations(undefined), [])
    expect(extractEstate('head', evaluations(isPolicyBearing), [])).toEqual(whole)
    expect(whole.documents).toHaveLength(5)
    expect(whole.keys[0]?.aliases).toHaveLength(1)
  })

  test('a resource that holds none is there, with its address and its ARN alone', () => {
    const [unit] = evaluations(isPolicyBearing)
    const bucket = unit?.resources.find(({ address }) => address === 'Bucket')
    expect(bucket?.properties.entries).toEqual([])
    expect(bucket?.arn).toBeDefined()
    const maker = unit?.resources.find(({ address }) => address === 'Maker')
    expect(maker?.metadata?.entries).toEqual([])
    const role = unit?.resources.find(({ address }) => address === 'Role')
    expect(role?.properties.entries).toHaveLength(2)
  })
})
