import { bucketArn, one, when, type Case, type Fields } from './case.ts'

const pass = (fields: Fields = {}) => one({ Action: 'iam:PassRole', ...fields })
const slr = (fields: Fields = {}) => one({ Action: 'iam:CreateServiceLinkedRole', ...fields })
const notResource = { Resource: undefined, NotResource: 'arn:aws:iam::*:role/x' }
const notAction = { Action: undefined, NotAction: 's3:*' }
const toService = { Condition: { StringEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' } } }
const toServiceIfExists = {
  Condition: { StringEqualsIfExists: { 'iam:PassedToService': 'ec2.amazonaws.com' } },
}
const forService = { Condition: { StringEquals: { 'iam:AWSServiceName': 'ecs.amazonaws.com' } } }
const forAnyService = { Condition: { StringLike: { 'iam:AWSServiceName': '*.amazonaws.com' } } }
const tagged = { Condition: { StringEquals: { 'aws:ResourceTag/team': 'a' } } }
const vpce = { Condition: { StringEquals: { 'aws:VpceOrgID': 'o-a1b2c3d4e5' } } }
const table = 'arn:aws:dynamodb:eu-west-1:111122223333:table/t'
const attributes = { 'dynamodb:Attributes': ['id'] }
const long = (count: number) =>
  Array.from({ length: count }, (_, index) => `${bucketArn}/folder-${index}/*`)

/** Codes about roles that are passed or created, keys that go together, tags, and quotas. */
export const accessCases: readonly Case[] = [
  { code: 'PASS_ROLE_WITH_STAR_IN_RESOURCE', speaks: pass(), silent: pass(toService) },
  {
    code: 'PASS_ROLE_WITH_STAR_IN_RESOURCE',
    speaks: pass(toServiceIfExists),
    silent: pass({ Effect: 'Deny' }),
  },
  {
    code: 'PASS_ROLE_WITH_STAR_IN_RESOURCE',
    speaks: pass({ Resource: ['arn:aws:iam::*:role/a', '*'] }),
    silent: pass({ Resource: 'arn:aws:iam::*:role/app-*' }),
  },
  {
    code: 'PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE',
    speaks: pass({ Action: 'iam:Pass*' }),
    silent: pass(),
  },
  {
    code: 'PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION',
    speaks: pass(notAction),
    silent: pass({ Action: undefined, NotAction: 'iam:*' }),
  },
  {
    code: 'PASS_ROLE_WITH_NOT_RESOURCE',
    speaks: pass(notResource),
    silent: pass({ ...notResource, ...toService }),
  },
  {
    code: 'PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE',
    speaks: pass({ Action: '*', ...notResource }),
    silent: pass({ Action: 'iam:Get*', ...notResource }),
  },
  {
    code: 'PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE',
    speaks: pass({ ...notAction, ...notResource }),
    silent: pass({ Action: undefined, NotAction: 'iam:PassRole', ...notResource }),
  },
  { code: 'CREATE_SLR_WITH_STAR_IN_RESOURCE', speaks: slr(), silent: slr(forService) },
  {
    code: 'CREATE_SLR_WITH_STAR_IN_RESOURCE',
    speaks: slr(forAnyService),
    silent: slr({ Resource: 'arn:aws:iam::*:role/aws-service-role/*' }),
  },
  {
    code: 'CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE',
    speaks: slr({ Action: 'iam:Create*' }),
    silent: slr({ Action: 'iam:Get*' }),
  },
  {
    code: 'CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION',
    speaks: slr(notAction),
    silent: slr({ Action: undefined, NotAction: 'iam:Create*' }),
  },
  {
    code: 'CREATE_SLR_WITH_NOT_RESOURCE',
    speaks: slr(notResource),
    silent: slr({ ...notResource, ...forService }),
  },
  {
    code: 'CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE',
    speaks: slr({ Action: 'iam:*', ...notResource }),
    silent: slr(notResource),
  },
  {
    code: 'CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE',
    speaks: slr({ ...notAction, ...notResource }),
    silent: slr({ ...notAction, ...notResource, ...forService }),
  },
  {
    code: 'MISSING_PAIRED_CONDITION_KEYS',
    speaks: when({ IpAddress: { 'aws:VpcSourceIp': '10.0.0.0/16' } }),
    silent: when({
      IpAddress: { 'aws:VpcSourceIp': '10.0.0.0/16' },
      StringEquals: { 'aws:SourceVpc': 'vpc-01234567' },
    }),
  },
  {
    code: 'MISSING_PAIRED_CONDITION_KEYS',
    speaks: one({
      Principal: { Service: 's3.amazonaws.com' },
      Action: 'sns:Publish',
      Condition: { ArnLike: { 'aws:SourceArn': bucketArn } },
    }),
    silent: one({
      Principal: { Service: 'events.amazonaws.com' },
      Action: 'sns:Publish',
      Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:events:eu-west-1:111122223333:rule/r' } },
    }),
    type: 'RESOURCE_POLICY',
  },
  {
    code: 'MISSING_ACTION_FOR_CONDITION_KEY',
    speaks: when({ StringEquals: { 'sts:SourceIdentity': 'me' } }, { Action: 'sts:AssumeRole' }),
    silent: when(
      { StringEquals: { 'sts:SourceIdentity': 'me' } },
      { Action: ['sts:AssumeRole', 'sts:SetSourceIdentity'] },
    ),
  },
  {
    code: 'DYNAMODB_ATTRIBUTES_WITHOUT_SELECT',
    speaks: when(
      { 'ForAllValues:StringEquals': attributes },
      { Action: 'dynamodb:GetItem', Resource: table },
    ),
    silent: when(
      {
        'ForAllValues:StringEquals': attributes,
        StringEqualsIfExists: { 'dynamodb:Select': 'SPECIFIC_ATTRIBUTES' },
      },
      { Action: 'dynamodb:GetItem', Resource: table },
    ),
  },
  {
    code: 'S3_PREFIX_IN_NEGATIVE_CONTEXT',
    speaks: when({ StringNotLike: { 's3:prefix': 'a/*' } }, { Action: 's3:ListBucket' }),
    silent: when({ StringLike: { 's3:prefix': 'a/*' } }, { Action: 's3:ListBucket' }),
  },
  {
    code: 'S3_PREFIX_IN_NEGATIVE_CONTEXT',
    speaks: when(
      { StringEquals: { 's3:prefix': 'a' } },
      { Effect: 'Deny', Action: 's3:ListBucket' },
    ),
    silent: when(
      { StringNotEquals: { 's3:prefix': 'a' } },
      { Effect: 'Deny', Action: 's3:ListBucket' },
    ),
  },
  {
    code: 'USE_CONDITION_KEY_ONLY_WITH_SUPPORTED_SERVICES',
    speaks: one({ Action: '*', ...vpce }),
    silent: one({ Action: 's3:*', ...vpce }),
  },
  {
    code: 'ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE',
    speaks: one({ Action: 'logs:PutResourcePolicy', ...tagged }),
    silent: one({ Action: 'logs:PutLogEvents', ...tagged }),
  },
  {
    code: 'DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE',
    speaks: one({ Effect: 'Deny', Action: 'logs:PutResourcePolicy', ...tagged }),
    silent: one({ Effect: 'Deny', Action: 'ec2:TerminateInstances', ...tagged }),
  },
  {
    code: 'ALLOW_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE',
    speaks: one({ ...notAction, ...tagged }),
    silent: one(notAction),
  },
  {
    code: 'DENY_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE',
    speaks: one({ Effect: 'Deny', ...notAction, ...tagged }),
    silent: one({ Effect: 'Deny', ...notAction }),
  },
  {
    code: 'POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA',
    speaks: one({ Resource: long(300) }),
    silent: one({ Resource: long(100) }),
  },
  {
    code: 'POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA',
    speaks: one({ Resource: long(300) }),
    silent: JSON.stringify(one({ Resource: long(100) }), null, 400),
  },
  {
    code: 'POLICY_SIZE_EXCEEDS_SCP_QUOTA',
    speaks: one({ Resource: long(150) }),
    silent: one({ Resource: long(50) }),
    type: 'SERVICE_CONTROL_POLICY',
  },
  {
    code: 'POLICY_SIZE_EXCEEDS_RCP_QUOTA',
    speaks: one({ Resource: long(150) }),
    silent: one({ Resource: long(50) }),
    type: 'RESOURCE_CONTROL_POLICY',
  },
  {
    code: 'POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA',
    speaks: one({ Resource: long(600) }),
    silent: one({ Resource: long(300) }),
    type: 'RESOURCE_POLICY',
    resourceType: 'AWS::S3::Bucket',
  },
]
