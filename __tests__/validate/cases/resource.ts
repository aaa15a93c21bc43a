import {
  bucket,
  bucketArn,
  doc,
  githubKey,
  githubTrust,
  objects,
  one,
  provider,
  trust,
  trustType,
  type Case,
  type Fields,
} from './case.ts'

const trusted = { type: 'RESOURCE_POLICY', resourceType: trustType } as const
const ofBucket = { type: 'RESOURCE_POLICY', resourceType: 'AWS::S3::Bucket' } as const
const scp = { type: 'SERVICE_CONTROL_POLICY' } as const
const rcp = { type: 'RESOURCE_CONTROL_POLICY' } as const

const aud = { [githubKey('aud')]: 'sts.amazonaws.com' }
const main = { [githubKey('sub')]: 'repo:o/r:ref:refs/heads/main' }
const sub = (text: string) => ({ [githubKey('sub')]: text })
const service = (name: string, Condition?: Fields) =>
  bucket({ Principal: { Service: name }, Action: 's3:PutObject', Condition })
const deny = (fields: Fields) =>
  doc({ Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: '*', ...fields })
const source = { 'aws:SourceOrgID': 'o-a1b2c3d4e5' }
const services = { 'aws:PrincipalIsAWSService': 'true' }
const webIdentity = 'sts:AssumeRoleWithWebIdentity'
const role = 'arn:aws:iam::111122223333:role/app'
const anywhere = { Service: 'rolesanywhere.amazonaws.com' }

/** Codes about trust, the policies of resources, and organization policies. */
export const resourceCases: readonly Case[] = [
  {
    code: 'ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE',
    speaks: trust({ Resource: '*' }),
    silent: trust(),
    ...trusted,
  },
  {
    code: 'ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL',
    speaks: trust({ Principal: undefined, NotPrincipal: { AWS: role } }),
    silent: trust(),
    ...trusted,
  },
  {
    code: 'ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL',
    speaks: trust({ Principal: '*' }),
    silent: trust({ Principal: { AWS: '*' } }),
    ...trusted,
  },
  {
    code: 'INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY',
    speaks: trust({ Principal: { Federated: 'my provider' }, Action: webIdentity }),
    silent: trust({ Principal: { Federated: 'accounts.google.com' }, Action: webIdentity }),
    ...trusted,
  },
  {
    code: 'INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY',
    speaks: trust({ Principal: { Federated: 'arn:aws:iam::1:oidc-provider/x' } }),
    silent: trust({
      Principal: { Federated: 'arn:aws:iam::111122223333:saml-provider/x' },
      Action: 'sts:AssumeRoleWithSAML',
    }),
    ...trusted,
  },
  {
    code: 'REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY',
    speaks: trust({ Principal: { AWS: [role, 'arn:aws:sts::111122223333:assumed-role/app/s'] } }),
    silent: trust({ Principal: { AWS: [role, 'arn:aws:sts::111122223333:assumed-role/other/s'] } }),
    ...trusted,
  },
  {
    code: 'MISMATCHED_ACTION_FOR_PRINCIPAL',
    speaks: trust({ Action: webIdentity }),
    silent: trust({ Action: ['sts:AssumeRole', 'sts:TagSession'] }),
    ...trusted,
  },
  {
    code: 'MISMATCHED_ACTION_FOR_PRINCIPAL',
    speaks: trust({ Principal: { Federated: provider }, Action: 'sts:AssumeRole' }),
    silent: githubTrust({ StringEquals: { ...aud, ...main } }),
    ...trusted,
  },
  {
    code: 'MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY',
    speaks: trust({ Principal: anywhere }),
    silent: trust({
      Principal: anywhere,
      Action: ['sts:AssumeRole', 'sts:SetSourceIdentity', 'sts:TagSession'],
    }),
    ...trusted,
  },
  {
    code: 'POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA',
    speaks: trust({ Principal: { AWS: Array.from({ length: 60 }, (_, i) => `${role}${i}`) } }),
    silent: trust(),
    ...trusted,
  },
  {
    code: 'MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL',
    speaks: trust({ Principal: { Federated: provider }, Action: webIdentity }),
    silent: githubTrust({ StringEquals: { ...aud, ...main } }),
    ...trusted,
  },
  {
    code: 'MISSING_GITHUB_REPO_CONDITION_KEY',
    speaks: githubTrust({ StringEquals: aud }),
    silent: githubTrust({ StringEquals: { ...aud, ...main } }),
    ...trusted,
  },
  {
    code: 'SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED',
    speaks: githubTrust({ StringEquals: { ...aud, ...sub('repo:o/r:environment:prod') } }),
    silent: githubTrust({ StringEquals: { ...aud, ...main } }),
    ...trusted,
  },
  {
    code: 'SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED',
    speaks: githubTrust({ StringLike: sub('repo:o/r:*') }),
    silent: githubTrust({
      StringEquals: { ...sub('repo:o/r:environment:prod'), [githubKey('ref')]: 'refs/heads/main' },
    }),
    ...trusted,
  },
  {
    code: 'CONFIRM_AUDIENCE_CLAIM_TYPE',
    speaks: githubTrust({ StringEquals: { ...aud, ...main } }),
    silent: githubTrust({ StringEquals: main }),
    ...trusted,
  },
  {
    code: 'FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE',
    speaks: githubTrust({ 'ForAnyValue:StringEquals': aud, StringEquals: main }),
    silent: githubTrust({ StringEquals: { ...aud, ...main } }),
    ...trusted,
  },
  {
    code: 'UNSUPPORTED_ACTION_IN_POLICY',
    speaks: bucket({ Action: 'kms:Decrypt' }),
    silent: bucket({ Action: '*' }),
    ...ofBucket,
  },
  {
    code: 'UNSUPPORTED_ACTION_IN_POLICY',
    speaks: bucket({ Action: 's3:ListAllMyBuckets' }),
    silent: bucket({ Action: 's3:ListBucket', Resource: bucketArn }),
    ...ofBucket,
  },
  {
    code: 'UNSUPPORTED_ACTION_IN_POLICY',
    speaks: trust({ Action: 'iam:PassRole' }),
    silent: trust({ Action: 'sts:*' }),
    ...trusted,
  },
  {
    code: 'UNSUPPORTED_RESOURCE_ARN_IN_POLICY',
    speaks: bucket({ Resource: 'arn:aws:kms:eu-west-1:111122223333:key/k' }),
    silent: bucket({ Resource: [bucketArn, objects] }),
    ...ofBucket,
  },
  {
    code: 'UNSUPPORTED_RESOURCE_ARN_IN_POLICY',
    speaks: bucket(),
    silent: bucket({ Resource: 'arn:aws:s3:eu-west-1:111122223333:accesspoint/a/object/*' }),
    type: 'RESOURCE_POLICY',
    resourceType: 'AWS::S3::AccessPoint',
  },
  {
    code: 'UNSUPPORTED_ACTION_FOR_CONDITION_KEY',
    speaks: bucket({ Action: ['s3:GetObject'], Condition: { StringEquals: { 's3:prefix': 'a' } } }),
    silent: bucket({
      Action: 's3:ListBucket',
      Resource: bucketArn,
      Condition: { StringEquals: { 's3:prefix': 'a' } },
    }),
    ...ofBucket,
  },
  {
    code: 'IRRELEVANT_CONDITION_KEY_IN_POLICY',
    speaks: bucket({ Condition: { StringEquals: { 's3:ResourceAccount': '111122223333' } } }),
    silent: bucket({ Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } } }),
    ...ofBucket,
  },
  {
    code: 'UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL',
    speaks: service('cloudfront.amazonaws.com', {
      StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' },
    }),
    silent: service('cloudfront.amazonaws.com', {
      StringEquals: { 'aws:SourceOrgID': 'o-a1b2c3d4e5' },
    }),
    ...ofBucket,
  },
  {
    code: 'RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL',
    speaks: service('ses.amazonaws.com', { StringEquals: { 'aws:Referer': '111122223333' } }),
    silent: service('ses.amazonaws.com', { StringEquals: { 'aws:SourceAccount': '111122223333' } }),
    ...ofBucket,
  },
  {
    code: 'RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL',
    speaks: service('cloudtrail.amazonaws.com'),
    silent: service('cloudtrail.amazonaws.com', {
      StringEquals: { 'aws:SourceAccount': '111122223333' },
    }),
    ...ofBucket,
  },
  {
    code: 'RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL',
    speaks: service('config.amazonaws.com'),
    silent: bucket(),
    ...ofBucket,
  },
  {
    code: 'SCP_SYNTAX_ERROR_PRINCIPAL',
    speaks: one({ Effect: 'Deny', Principal: '*' }),
    silent: one({ Effect: 'Deny' }),
    ...scp,
  },
  {
    code: 'SCP_SYNTAX_ERROR_ACTION_WILDCARD',
    speaks: one({ Effect: 'Deny', Action: 's3:*Object' }),
    silent: one({ Effect: 'Deny', Action: 's3:Get*' }),
    ...scp,
  },
  {
    code: 'RCP_SYNTAX_ERROR_PRINCIPAL',
    speaks: deny({ Principal: { AWS: '111122223333' } }),
    silent: deny({}),
    ...rcp,
  },
  {
    code: 'RCP_SYNTAX_ERROR_PRINCIPAL',
    speaks: deny({ Principal: undefined, NotPrincipal: '*' }),
    silent: deny({ Principal: { AWS: '*' } }),
    ...rcp,
  },
  {
    code: 'RCP_SYNTAX_ERROR_NOTACTION',
    speaks: deny({ Action: undefined, NotAction: 's3:GetObject' }),
    silent: deny({}),
    ...rcp,
  },
  {
    code: 'RCP_SYNTAX_ERROR_ALLOW',
    speaks: deny({ Effect: 'Allow', Action: '*', Resource: bucketArn }),
    silent: deny({ Effect: 'Allow', Action: '*' }),
    ...rcp,
  },
  {
    code: 'RCP_SYNTAX_ERROR_ACTION',
    speaks: deny({ Action: 'ec2:RunInstances' }),
    silent: deny({ Action: ['s3:*', 'sts:AssumeRole'] }),
    ...rcp,
  },
  {
    code: 'RCP_SYNTAX_ERROR_ACTION',
    speaks: deny({ Action: '*' }),
    silent: deny({ Effect: 'Allow', Action: '*' }),
    ...rcp,
  },
  {
    code: 'RCP_MISSING_RELATED_PRINCIPAL_CONDITION_KEY',
    speaks: deny({
      Condition: { StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } },
    }),
    silent: deny({
      Condition: {
        StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' },
        BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' },
      },
    }),
    ...rcp,
  },
  {
    code: 'RCP_MISSING_RELATED_SERVICE_PRINCIPAL_CONDITION_KEY',
    speaks: deny({ Condition: { StringNotEqualsIfExists: source } }),
    silent: deny({ Condition: { StringNotEqualsIfExists: source, Bool: services } }),
    ...rcp,
  },
  {
    code: 'RCP_MISSING_SERVICE_CONDITION_KEY_NULL_CHECK',
    speaks: deny({ Condition: { StringNotEqualsIfExists: source, Bool: services } }),
    silent: deny({
      Condition: {
        StringNotEqualsIfExists: source,
        Bool: services,
        Null: { 'aws:SourceAccount': 'false' },
      },
    }),
    ...rcp,
  },
]
