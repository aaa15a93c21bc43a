import { describe, expect, it } from 'vitest'
import type { PolicyType } from '../../src/validate/finding.ts'
import { codes } from './ask.ts'

const account = '111122223333'
const root = `arn:aws:iam::${account}:root`

interface Good {
  readonly name: string
  readonly type: PolicyType
  readonly resourceType?: string
  readonly statements: readonly unknown[]
  /** Suggestions that the service gives on every policy of this kind. */
  readonly unless?: readonly string[]
}

const trust = (name: string, ...statements: readonly unknown[]): Good => ({
  name,
  type: 'RESOURCE_POLICY',
  resourceType: 'AWS::IAM::AssumeRolePolicyDocument',
  statements,
})
const key = (name: string, ...statements: readonly unknown[]): Good => ({
  name,
  type: 'RESOURCE_POLICY',
  statements,
})
const bucket = (name: string, ...statements: readonly unknown[]): Good => ({
  name,
  type: 'RESOURCE_POLICY',
  resourceType: 'AWS::S3::Bucket',
  statements,
})
const scp = (name: string, ...statements: readonly unknown[]): Good => ({
  name,
  type: 'SERVICE_CONTROL_POLICY',
  statements,
})
const rcp = (name: string, ...statements: readonly unknown[]): Good => ({
  name,
  type: 'RESOURCE_CONTROL_POLICY',
  statements,
})

const logs = 'arn:aws:s3:::amzn-s3-demo-logs'

const good: readonly Good[] = [
  trust('an instance role', {
    Effect: 'Allow',
    Principal: { Service: 'ec2.amazonaws.com' },
    Action: 'sts:AssumeRole',
  }),
  trust('a role of the EKS pod identity agent', {
    Effect: 'Allow',
    Principal: { Service: 'pods.eks.amazonaws.com' },
    Action: ['sts:AssumeRole', 'sts:TagSession'],
  }),
  trust('a third party with an external id', {
    Effect: 'Allow',
    Principal: { AWS: root },
    Action: 'sts:AssumeRole',
    Condition: { StringEquals: { 'sts:ExternalId': 'a1b2c3' } },
  }),
  trust('a third party that tags its sessions', {
    Effect: 'Allow',
    Principal: { AWS: [`arn:aws:iam::${account}:role/connector`, '444455556666'] },
    Action: ['sts:AssumeRole', 'sts:TagSession'],
    Condition: { StringEquals: { 'sts:ExternalId': 'a1b2c3' } },
  }),
  trust('an administrator with a second factor', {
    Effect: 'Allow',
    Principal: { AWS: `arn:aws:iam::${account}:user/admin` },
    Action: 'sts:AssumeRole',
    Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } },
  }),
  trust('a SAML provider', {
    Effect: 'Allow',
    Principal: { Federated: `arn:aws:iam::${account}:saml-provider/idp` },
    Action: 'sts:AssumeRoleWithSAML',
    Condition: { StringEquals: { 'SAML:aud': 'https://signin.aws.amazon.com/saml' } },
  }),
  {
    ...trust('a service account of a cluster', {
      Effect: 'Allow',
      Principal: {
        Federated: `arn:aws:iam::${account}:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/ABCD`,
      },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: {
        StringEquals: {
          'oidc.eks.eu-west-1.amazonaws.com/id/ABCD:aud': 'sts.amazonaws.com',
          'oidc.eks.eu-west-1.amazonaws.com/id/ABCD:sub': 'system:serviceaccount:app:worker',
        },
      },
    }),
    unless: ['CONFIRM_AUDIENCE_CLAIM_TYPE'],
  },
  key(
    'a key delegated to its account',
    { Sid: 'Delegate', Effect: 'Allow', Principal: { AWS: root }, Action: 'kms:*', Resource: '*' },
    {
      Sid: 'Use',
      Effect: 'Allow',
      Principal: { AWS: `arn:aws:iam::${account}:role/backup` },
      Action: ['kms:Decrypt', 'kms:GenerateDataKey*', 'kms:ReEncrypt*', 'kms:DescribeKey'],
      Resource: '*',
      Condition: { StringEquals: { 'kms:ViaService': 'ec2.eu-west-1.amazonaws.com' } },
    },
    {
      Sid: 'Grant',
      Effect: 'Allow',
      Principal: { AWS: `arn:aws:iam::${account}:role/backup` },
      Action: ['kms:CreateGrant', 'kms:ListGrants', 'kms:RevokeGrant'],
      Resource: '*',
      Condition: { Bool: { 'kms:GrantIsForAWSResource': 'true' } },
    },
  ),
  key('a key of log groups', {
    Effect: 'Allow',
    Principal: { Service: 'logs.eu-west-1.amazonaws.com' },
    Action: ['kms:Encrypt', 'kms:Decrypt', 'kms:GenerateDataKey'],
    Resource: '*',
    Condition: {
      StringLike: {
        'kms:EncryptionContext:aws:logs:arn': `arn:aws:logs:eu-west-1:${account}:log-group:*`,
      },
    },
  }),
  key('a topic that buckets notify', {
    Effect: 'Allow',
    Principal: { Service: 's3.amazonaws.com' },
    Action: 'sns:Publish',
    Resource: `arn:aws:sns:eu-west-1:${account}:topic`,
    Condition: {
      StringEquals: { 'aws:SourceAccount': account },
      ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::amzn-s3-demo-bucket' },
    },
  }),
  bucket('a bucket that asks for TLS', {
    Sid: 'TlsOnly',
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: [logs, `${logs}/*`],
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  }),
  bucket(
    'a bucket for trails',
    {
      Effect: 'Allow',
      Principal: { Service: 'cloudtrail.amazonaws.com' },
      Action: 's3:GetBucketAcl',
      Resource: logs,
      Condition: { StringEquals: { 'aws:SourceAccount': account } },
    },
    {
      Effect: 'Allow',
      Principal: { Service: 'cloudtrail.amazonaws.com' },
      Action: 's3:PutObject',
      Resource: `${logs}/AWSLogs/${account}/*`,
      Condition: {
        StringEquals: {
          's3:x-amz-acl': 'bucket-owner-full-control',
          'aws:SourceArn': `arn:aws:cloudtrail:eu-west-1:${account}:trail/t`,
        },
      },
    },
  ),
  bucket('a bucket behind a distribution', {
    Effect: 'Allow',
    Principal: { Service: 'cloudfront.amazonaws.com' },
    Action: 's3:GetObject',
    Resource: `${logs}/*`,
    Condition: {
      StringEquals: { 'AWS:SourceArn': `arn:aws:cloudfront::${account}:distribution/E1` },
    },
  }),
  bucket('a bucket of an organization', {
    Effect: 'Allow',
    Principal: '*',
    Action: ['s3:GetObject', 's3:ListBucket'],
    Resource: [logs, `${logs}/*`],
    Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } },
  }),
  bucket('a bucket of one network endpoint', {
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: [logs, `${logs}/*`],
    Condition: { StringNotEquals: { 'aws:SourceVpce': 'vpce-0123456789abcdef0' } },
  }),
  scp(
    'some Regions only',
    { Sid: 'All', Effect: 'Allow', Action: '*', Resource: '*' },
    {
      Sid: 'Regions',
      Effect: 'Deny',
      NotAction: ['iam:*', 'organizations:*', 'route53:*', 'support:*', 'sts:*'],
      Resource: '*',
      Condition: {
        StringNotEquals: { 'aws:RequestedRegion': ['eu-west-1', 'eu-central-1'] },
        ArnNotLike: { 'aws:PrincipalARN': 'arn:aws:iam::*:role/admin' },
      },
    },
  ),
  scp('no leaving and no root user', {
    Effect: 'Deny',
    Action: ['organizations:LeaveOrganization', 'cloudtrail:StopLogging', 'ec2:*'],
    Resource: '*',
    Condition: { StringLike: { 'aws:PrincipalTag/team': 'sandbox-*' } },
  }),
  rcp('the default of an organization', {
    Effect: 'Allow',
    Principal: '*',
    Action: '*',
    Resource: '*',
  }),
  rcp('callers of the organization only', {
    Effect: 'Deny',
    Principal: '*',
    Action: ['s3:*', 'sqs:*', 'kms:*', 'secretsmanager:*', 'sts:AssumeRole'],
    Resource: '*',
    Condition: {
      StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' },
      BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' },
    },
  }),
  rcp('services on behalf of the organization only', {
    Effect: 'Deny',
    Principal: '*',
    Action: ['s3:*', 'sqs:*'],
    Resource: '*',
    Condition: {
      StringNotEqualsIfExists: { 'aws:SourceOrgID': 'o-a1b2c3d4e5' },
      Null: { 'aws:SourceAccount': 'false' },
      Bool: { 'aws:PrincipalIsAWSService': 'true' },
    },
  }),
]

describe('policies that are known to be good', () => {
  it.each(good)('$name', ({ type, resourceType, statements, unless }) => {
    const policy = { Version: '2012-10-17', Statement: statements }
    expect(codes(policy, type, resourceType)).toEqual(unless ?? [])
  })
})
