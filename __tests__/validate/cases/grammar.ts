import {
  allow,
  bucket,
  bucketArn,
  doc,
  objects,
  one,
  trust,
  trustType,
  when,
  type Case,
} from './case.ts'

const resource = { type: 'RESOURCE_POLICY' } as const

/** Codes about the grammar of documents, statements, Sids and principals. */
export const grammarCases: readonly Case[] = [
  { code: 'JSON_SYNTAX_ERROR', speaks: '{"Version": "2012-10-17",', silent: one() },
  {
    code: 'DATA_TYPE_MISMATCH',
    speaks: one({ Action: { a: 1 } }),
    silent: one({ Action: ['s3:GetObject'] }),
  },
  {
    code: 'DATA_TYPE_MISMATCH',
    speaks: { Version: '2012-10-17', Statement: 'x' },
    silent: { Version: '2012-10-17', Statement: allow() },
  },
  {
    code: 'DATA_TYPE_MISMATCH',
    speaks: one({ Sid: 7 }),
    silent: when({ NumericEquals: { 's3:max-keys': 7 } }),
  },
  { code: 'MISSING_STATEMENT', speaks: { Version: '2012-10-17' }, silent: one() },
  {
    code: 'MISSING_STATEMENT',
    speaks: { Version: '2012-10-17', Statement: [] },
    silent: { Version: '2012-10-17', Statement: allow() },
  },
  { code: 'MISSING_VERSION', speaks: { Statement: [allow()] }, silent: one() },
  {
    code: 'INVALID_VERSION',
    speaks: { Version: '2024-01-01', Statement: [allow()] },
    silent: { Version: '2008-10-17', Statement: [allow()] },
  },
  {
    code: 'INVALID_POLICY_ELEMENT',
    speaks: one({ Actions: 's3:PutObject' }),
    silent: { Id: 'x', ...one({ Sid: 'A' }) },
  },
  { code: 'INVALID_POLICY_ELEMENT', speaks: { ...one(), Statements: [] }, silent: one() },
  { code: 'MISSING_EFFECT', speaks: one({ Effect: undefined }), silent: one({ Effect: 'Deny' }) },
  { code: 'INVALID_EFFECT', speaks: one({ Effect: 'deny' }), silent: one({ Effect: 'Deny' }) },
  {
    code: 'MISSING_ACTION',
    speaks: one({ Action: undefined }),
    silent: one({ Action: undefined, NotAction: 's3:*' }),
  },
  {
    code: 'MISSING_RESOURCE',
    speaks: one({ Resource: undefined }),
    silent: one({ Resource: undefined, NotResource: bucketArn }),
  },
  { code: 'MISSING_RESOURCE', speaks: trust(), silent: bucket(), ...resource },
  { code: 'MISSING_PRINCIPAL', speaks: one(), silent: bucket(), ...resource },
  {
    code: 'UNSUPPORTED_ELEMENT_COMBINATION',
    speaks: one({ NotResource: bucketArn }),
    silent: one(),
  },
  { code: 'UNSUPPORTED_ELEMENT_COMBINATION', speaks: one({ NotAction: 's3:*' }), silent: one() },
  { code: 'EMPTY_SID_VALUE', speaks: one({ Sid: '' }), silent: one({ Sid: 'A' }) },
  {
    code: 'UNSUPPORTED_SID',
    speaks: one({ Sid: 'Read-Objects' }),
    silent: one({ Sid: 'ReadObjects1' }),
  },
  { code: 'UNSUPPORTED_SID', speaks: one({ Sid: 'a b' }), silent: one() },
  {
    code: 'UNIQUE_SIDS_REQUIRED',
    speaks: doc(allow({ Sid: 'A' }), allow({ Sid: 'A', Action: 's3:PutObject' })),
    silent: doc(allow({ Sid: 'A' }), allow({ Sid: 'a', Action: 's3:PutObject' })),
  },
  {
    code: 'UNIQUE_SIDS_RECOMMENDED',
    speaks: doc(
      allow({ Sid: 'A', Principal: '*' }),
      allow({ Sid: 'A', Principal: '*', Action: 's3:PutObject' }),
    ),
    silent: doc(
      allow({ Sid: 'A', Principal: '*' }),
      allow({ Sid: 'B', Principal: '*', Action: 's3:PutObject' }),
    ),
    ...resource,
  },
  {
    code: 'EMPTY_ARRAY_ACTION',
    speaks: one({ Action: [] }),
    silent: one({ Action: ['s3:GetObject'] }),
  },
  { code: 'EMPTY_ARRAY_RESOURCE', speaks: one({ Resource: [] }), silent: one({ Resource: ['*'] }) },
  {
    code: 'EMPTY_ARRAY_PRINCIPAL',
    speaks: bucket({ Principal: { AWS: [] } }),
    silent: bucket({ Principal: { AWS: ['111122223333'] } }),
    ...resource,
  },
  {
    code: 'EMPTY_OBJECT_PRINCIPAL',
    speaks: bucket({ Principal: {} }),
    silent: bucket(),
    ...resource,
  },
  {
    code: 'EMPTY_OBJECT_CONDITION',
    speaks: when({ StringEquals: {} }),
    silent: when({ StringEquals: { 'aws:username': 'a' } }),
  },
  { code: 'EMPTY_OBJECT_CONDITION', speaks: when({}), silent: one() },
  {
    code: 'EMPTY_ARRAY_CONDITION',
    speaks: when({ StringEquals: { 'aws:username': [] } }),
    silent: when({ StringEqualsIfExists: { 'aws:username': [] } }),
  },
  {
    code: 'EMPTY_ARRAY_CONDITION_IFEXISTS',
    speaks: when({ StringEqualsIfExists: { 'aws:username': [] } }),
    silent: when({ StringEqualsIfExists: { 'aws:username': ['a'] } }),
  },
  {
    code: 'EMPTY_ARRAY_CONDITION_FORALLVALUES',
    speaks: when({ 'ForAllValues:StringEquals': { 'aws:TagKeys': [] } }),
    silent: when({ 'ForAnyValue:StringEquals': { 'aws:TagKeys': [] } }),
  },
  {
    code: 'EMPTY_ARRAY_CONDITION_FORANYVALUE',
    speaks: when({ 'ForAnyValue:StringEquals': { 'aws:TagKeys': [] } }),
    silent: when({ 'ForAnyValue:StringEquals': { 'aws:TagKeys': ['a'] } }),
  },
  { code: 'UNSUPPORTED_PRINCIPAL', speaks: one({ Principal: '*' }), silent: one() },
  {
    code: 'INVALID_PRINCIPAL_FORMAT',
    speaks: bucket({ Principal: '111122223333' }),
    silent: bucket({ Principal: '*' }),
    ...resource,
  },
  {
    code: 'INVALID_PRINCIPAL_FORMAT',
    speaks: bucket({ Principal: { AWS: 'arn:aws:iam:111122223333:root' } }),
    silent: bucket({ Principal: { AWS: 'arn:aws:iam::111122223333:root' } }),
    ...resource,
  },
  {
    code: 'INVALID_PRINCIPAL_FORMAT',
    speaks: bucket({ Principal: { AWS: '12345' } }),
    silent: bucket({ Principal: { AWS: 'arn:aws:sts::111122223333:assumed-role/app/session' } }),
    ...resource,
  },
  {
    code: 'INVALID_PRINCIPAL_KEY',
    speaks: bucket({ Principal: { aws: '111122223333' } }),
    silent: bucket({ Principal: { CanonicalUser: 'abc' } }),
    ...resource,
  },
  {
    code: 'UNSUPPORTED_WILDCARD_IN_PRINCIPAL',
    speaks: bucket({ Principal: { AWS: 'arn:aws:iam::*:role/app' } }),
    silent: bucket({ Principal: { AWS: '*' } }),
    ...resource,
  },
  {
    code: 'UNSUPPORTED_WILDCARD_IN_PRINCIPAL',
    speaks: bucket({ Principal: { Service: '*' } }),
    silent: bucket({ Principal: '*' }),
    ...resource,
  },
  {
    code: 'INVALID_ROLE_REFERENCE',
    speaks: trust({ Principal: { AWS: 'AROAABCDEFGHIJKLMNOPQ' } }),
    silent: trust(),
    ...resource,
    resourceType: trustType,
  },
  {
    code: 'INVALID_USER_REFERENCE',
    speaks: trust({ Principal: { AWS: 'AIDAABCDEFGHIJKLMNOPQ' } }),
    silent: trust({ Principal: { AWS: 'AROAABCDEFGHIJKLMNOPQ' } }),
    ...resource,
    resourceType: trustType,
  },
  {
    code: 'FEDERATED_PRINCIPAL_NOT_SUPPORTED',
    speaks: bucket({ Principal: { Federated: 'cognito-identity.amazonaws.com' } }),
    silent: bucket(),
    ...resource,
    resourceType: 'AWS::S3::Bucket',
  },
  {
    code: 'ALLOW_WITH_NOT_PRINCIPAL',
    speaks: bucket({ Principal: undefined, NotPrincipal: { AWS: '111122223333' } }),
    silent: bucket({ Effect: 'Deny', Principal: undefined, NotPrincipal: { AWS: '111122223333' } }),
    ...resource,
  },
  {
    code: 'REDUNDANT_STATEMENT',
    speaks: doc(
      allow({ Sid: 'A', Resource: [bucketArn, objects] }),
      allow({ Sid: 'B', Resource: [objects, bucketArn] }),
    ),
    silent: doc(allow(), allow({ Resource: objects })),
  },
  {
    code: 'REDUNDANT_ACTION',
    speaks: one({ Action: ['S3:getobject', 's3:GetObject'] }),
    silent: one({ Action: ['s3:GetObject', 's3:GetObjectAcl'] }),
  },
  {
    code: 'REDUNDANT_ACTION',
    speaks: one({ Action: ['s3:GetObject', 's3:Get*'] }),
    silent: one({ Action: ['s3:Put*', 's3:Get*'] }),
  },
  {
    code: 'REDUNDANT_RESOURCE',
    speaks: one({ Resource: [`${bucketArn}*`, objects] }),
    silent: one({ Resource: [bucketArn, objects] }),
  },
]
