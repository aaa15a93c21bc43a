import { one, when, type Case, type Fields } from './case.ts'

const equals = (fields: Fields) => when({ StringEquals: fields })
const like = (fields: Fields) => when({ StringLike: fields })
const ip = (values: unknown, operator = 'IpAddress') =>
  when({ [operator]: { 'aws:SourceIp': values } })

/** Codes about condition operators, keys and values, and policy variables. */
export const conditionCases: readonly Case[] = [
  {
    code: 'INVALID_CONDITION_OPERATOR',
    speaks: when({ StringEqual: { 'aws:username': 'a' } }),
    silent: when({ 'foranyvalue:stringlikeifexists': { 'aws:TagKeys': 'a' } }),
  },
  {
    code: 'NULL_WITH_IF_EXISTS',
    speaks: when({ NullIfExists: { 'aws:username': 'true' } }),
    silent: when({ Null: { 'aws:username': 'true' } }),
  },
  {
    code: 'NULL_WITH_QUALIFIER',
    speaks: when({ 'ForAnyValue:Null': { 'aws:TagKeys': 'true' } }),
    silent: when({ Null: { 'aws:TagKeys': 'true' } }),
  },
  {
    code: 'INVALID_CONDITION_KEY_FORMAT',
    speaks: equals({ username: 'a' }),
    silent: equals({ 'aws:username': 'a' }),
  },
  {
    code: 'INVALID_CONDITION_KEY_FORMAT',
    speaks: equals({ ':username': 'a' }),
    silent: equals({ 'saml:aud': 'a' }),
  },
  {
    code: 'INVALID_GLOBAL_CONDITION_KEY',
    speaks: equals({ 'aws:Nobody': 'a' }),
    silent: equals({ 'AWS:UserName': 'a' }),
  },
  {
    code: 'INVALID_SERVICE_CONDITION_KEY',
    speaks: equals({ 's3:Nothing': 'a' }),
    silent: equals({ 's3:ExistingObjectTag/team': 'a' }),
  },
  {
    code: 'INVALID_SERVICE',
    speaks: equals({ 'nowhere:key': 'a' }),
    silent: equals({ 'oidc.example.com/id/1:aud': 'a' }),
  },
  {
    code: 'MISSING_TAG_KEY_IN_CONDITION',
    speaks: equals({ 'aws:RequestTag': 'a' }),
    silent: equals({ 'aws:RequestTag/team': 'a' }),
  },
  {
    code: 'MISSING_TAG_KEY_IN_CONDITION',
    speaks: equals({ 'ec2:ResourceTag/': 'a' }),
    silent: equals({ 'ec2:ResourceTag/team': 'a' }),
  },
  {
    code: 'DEPRECATED_GLOBAL_CONDITION_KEY',
    speaks: equals({ 'aws:ARN': 'a' }),
    silent: equals({ 'aws:PrincipalArn': 'a' }),
  },
  {
    code: 'UNSUPPORTED_GLOBAL_CONDITION_KEY',
    speaks: equals({ 'aws:arn': 'a' }),
    silent: equals({ 'aws:PrincipalArn': 'a' }),
  },
  {
    code: 'DUPLICATE_KEYS_WITH_DIFFERENT_CASE',
    speaks: equals({ 'aws:username': 'a', 'aws:UserName': 'b' }),
    silent: when({ StringEquals: { 'aws:username': 'a' }, StringLike: { 'aws:UserName': 'b*' } }),
  },
  {
    code: 'UNTRUSTWORTHY_CONDITION_KEY',
    speaks: equals({ 'aws:UserAgent': 'app' }),
    silent: equals({ 'aws:username': 'app' }),
  },
  {
    code: 'INVALID_CONDITION_DATA_TYPE',
    speaks: when({ NumericEquals: { 's3:max-keys': ['1', 2] } }),
    silent: when({ NumericEquals: { 's3:max-keys': ['1', '2'] } }),
  },
  {
    code: 'INVALID_CONDITION_MULTIPLE_BOOLEAN',
    speaks: when({ Bool: { 'aws:SecureTransport': ['true', 'false'] } }),
    silent: when({ Bool: { 'aws:SecureTransport': ['true'] } }),
  },
  {
    code: 'MISSING_QUALIFIER',
    speaks: equals({ 'aws:TagKeys': 'a' }),
    silent: when({ Null: { 'aws:TagKeys': 'true' } }),
  },
  {
    code: 'FORALLVALUES_WITH_SINGLE_VALUED_KEY',
    speaks: when({ 'ForAllValues:StringEquals': { 'aws:username': 'a' } }),
    silent: when({ 'ForAllValues:StringEquals': { 'aws:username': 'a' } }, { Effect: 'Deny' }),
  },
  {
    code: 'FORALLVALUES_WITH_SINGLE_VALUED_KEY',
    speaks: when({ 'ForAllValues:StringLike': { 'aws:username': 'a' } }),
    silent: when({ 'ForAllValues:StringEquals': { 'aws:TagKeys': 'a' } }),
  },
  {
    code: 'TYPE_MISMATCH',
    speaks: equals({ 'aws:SecureTransport': 'true' }),
    silent: when({ Bool: { 'aws:SecureTransport': 'true' } }),
  },
  {
    code: 'TYPE_MISMATCH',
    speaks: when({ ArnLike: { 'kms:EncryptionContext:app': 'arn:*' } }),
    silent: equals({ 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/r' }),
  },
  {
    code: 'TYPE_MISMATCH_BOOLEAN',
    speaks: when({ Bool: { 'aws:SecureTransport': 'yes' } }),
    silent: when({ Bool: { 'aws:SecureTransport': 'TRUE' } }),
  },
  {
    code: 'TYPE_MISMATCH_DATE',
    speaks: when({ DateLessThan: { 'aws:CurrentTime': 'tomorrow' } }),
    silent: when({ DateLessThan: { 'aws:CurrentTime': '2027-01-01T00:00:00Z' } }),
  },
  {
    code: 'INVALID_DATE_VALUE',
    speaks: when({ DateLessThan: { 'aws:CurrentTime': '2027' } }),
    silent: when({ DateLessThan: { 'aws:CurrentTime': '2027-01-01' } }),
  },
  {
    code: 'TYPE_MISMATCH_NUMBER',
    speaks: when({ NumericLessThan: { 's3:max-keys': 'ten' } }),
    silent: when({ NumericLessThan: { 's3:max-keys': '10.5' } }),
  },
  {
    code: 'TYPE_MISMATCH_STRING',
    speaks: when({ BinaryEquals: { 'aws:username': '§' } }),
    silent: when({ BinaryEquals: { 'aws:username': 'QUJD' } }),
  },
  {
    code: 'TYPE_MISMATCH_IP_RANGE',
    speaks: ip('203.0.113.0/33'),
    silent: ip(['203.0.113.0/24', '2001:db8::/32']),
  },
  { code: 'TYPE_MISMATCH_IP_RANGE', speaks: ip('2001:db8::1::2'), silent: ip('2001:db8::1') },
  { code: 'IMPROVE_IP_RANGE', speaks: ip('203.0.113.7/24'), silent: ip('203.0.113.7/32') },
  {
    code: 'PRIVATE_IP_ADDRESS',
    speaks: ip(['10.1.0.0/16', 'fd00::/8']),
    silent: ip('203.0.113.0/24'),
  },
  {
    code: 'PRIVATE_IP_ADDRESS_SUBSET',
    speaks: ip(['172.16.0.0/12', '203.0.113.0/24']),
    silent: ip('172.16.0.0/12'),
  },
  {
    code: 'PRIVATE_NOT_IP_ADDRESS',
    speaks: ip('192.168.0.0/16', 'NotIpAddress'),
    silent: ip('192.169.0.0/16', 'NotIpAddress'),
  },
  {
    code: 'PRIVATE_NOT_IP_ADDRESS_SUBSET',
    speaks: ip(['10.0.0.0/8', '203.0.113.0/24'], 'NotIpAddress'),
    silent: ip('203.0.113.0/24', 'NotIpAddress'),
  },
  {
    code: 'REDUNDANT_CONDITION_VALUE_NUM',
    speaks: when({ NumericLessThan: { 's3:max-keys': ['1', '2'] } }),
    silent: when({ NumericEquals: { 's3:max-keys': ['1', '2'] } }),
  },
  {
    code: 'INVALID_REGION',
    speaks: equals({ 'aws:RequestedRegion': 'eu-west-9' }),
    silent: equals({ 'aws:RequestedRegion': ['eu-west-1', 'us-gov-west-1'] }),
  },
  {
    code: 'INVALID_REGION',
    speaks: equals({ 'aws:RequestedRegion': '${aws:PrincipalTag/r}' }),
    silent: like({ 'aws:RequestedRegion': 'eu-*' }),
  },
  {
    code: 'INVALID_SERVICE_PRINCIPAL_FORMAT',
    speaks: when({ 'ForAnyValue:StringEquals': { 'aws:CalledVia': 'Athena.amazonaws.com' } }),
    silent: when({ 'ForAnyValue:StringEquals': { 'aws:CalledVia': 'athena.amazonaws.com' } }),
  },
  {
    code: 'INVALID_VPC_FORMAT',
    speaks: equals({ 'aws:SourceVpc': 'vpc-12' }),
    silent: equals({ 'aws:SourceVpc': 'vpc-0123456789abcdef0' }),
  },
  {
    code: 'INVALID_VPCE_FORMAT',
    speaks: equals({ 'aws:SourceVpce': 'vpc-01234567' }),
    silent: equals({ 'aws:SourceVpce': 'vpce-01234567' }),
  },
  {
    code: 'INVALID_KMS_KEY_VALUE',
    speaks: equals({ 's3:x-amz-server-side-encryption-aws-kms-key-id': 'alias/a' }),
    silent: equals({
      's3:x-amz-server-side-encryption-aws-kms-key-id':
        'arn:aws:kms:eu-west-1:111122223333:key/1234abcd',
    }),
  },
  {
    code: 'WILDCARD_WITHOUT_LIKE_OPERATOR',
    speaks: equals({ 'aws:username': 'a*' }),
    silent: equals({ 'aws:username': '${*}' }),
  },
  {
    code: 'EQUIVALENT_TO_NULL_FALSE',
    speaks: like({ 'aws:RequestTag/t': '*' }),
    silent: like({ 'aws:RequestTag/t': 'a*' }),
  },
  {
    code: 'EQUIVALENT_TO_NULL_TRUE',
    speaks: when({ StringNotLike: { 'aws:RequestTag/t': '*' } }),
    silent: when({ StringNotLike: { 'aws:RequestTag/t': 'a*' } }),
  },
  {
    code: 'REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION',
    speaks: when({ StringLikeIfExists: { 'aws:RequestTag/t': '*' } }),
    silent: when({ StringLikeIfExists: { 'aws:RequestTag/t': 'a*' } }),
  },
  {
    code: 'REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION',
    speaks: like({ 'aws:RequestTag/t': ['a', '*'] }),
    silent: like({ 'aws:RequestTag/t': ['a', 'b*'] }),
  },
  {
    code: 'REDUNDANT_STATEMENT_DUE_TO_WILDCARD_IN_CONDITION',
    speaks: when({ StringNotLike: { 'aws:PrincipalAccount': '*' } }),
    silent: when({ StringNotLike: { 'aws:username': '*' } }),
  },
  {
    code: 'WILDCARD_USAGE_TOO_PERMISSIVE',
    speaks: like({ 'aws:PrincipalOrgID': 'o-*' }),
    silent: equals({ 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' }),
  },
  {
    code: 'WILDCARD_USAGE_TOO_PERMISSIVE',
    speaks: like({ 'aws:userid': 'AROA*:x' }),
    silent: like({ 'aws:userid': ['AROAABCDEFGHIJKLMNOPQ:*', '*:a@example.com'] }),
  },
  {
    code: 'WILDCARD_USAGE_TOO_PERMISSIVE',
    speaks: like({ 'oidc.example.com:sub': 'app:*' }),
    silent: like({ 'oidc.example.com:sub': 'project:*/branch:*' }),
  },
  {
    code: 'VARIABLE_USAGE_TOO_PERMISSIVE',
    speaks: like({ 'aws:ResourceAccount': '${aws:PrincipalTag/a}' }),
    silent: equals({ 'aws:ResourceAccount': '${aws:PrincipalAccount}' }),
  },
  {
    code: 'STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS',
    speaks: like({ 'aws:SourceArn': 'arn:*' }),
    silent: when({ ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::*' } }),
  },
  {
    code: 'INVALID_VARIABLE_FOR_OPERATOR',
    speaks: when({ NumericEquals: { 's3:max-keys': '${aws:PrincipalTag/n}' } }),
    silent: equals({ 'aws:username': '${aws:PrincipalTag/n}' }),
  },
  {
    code: 'MISSING_BRACE_IN_VARIABLE',
    speaks: one({ Resource: 'arn:aws:s3:::b/${aws:username' }),
    silent: one({ Resource: 'arn:aws:s3:::b/${aws:username}' }),
  },
  {
    code: 'MISSING_QUOTE_IN_VARIABLE',
    speaks: one({ Resource: "arn:aws:s3:::b/${aws:username, 'all}" }),
    silent: one({ Resource: "arn:aws:s3:::b/${aws:username, 'all'}" }),
  },
  {
    code: 'UNSUPPORTED_SPACE_IN_VARIABLE',
    speaks: one({ Resource: 'arn:aws:s3:::b/${aws: username}' }),
    silent: one({ Resource: "arn:aws:s3:::b/${aws:username, 'a b'}" }),
  },
  {
    code: 'EMPTY_VARIABLE',
    speaks: one({ Resource: 'arn:aws:s3:::b/${ }' }),
    silent: one({ Resource: 'arn:aws:s3:::b/${*}' }),
  },
  {
    code: 'VARIABLE_UNSUPPORTED_IN_ELEMENT',
    speaks: one({ Action: 's3:${aws:username}' }),
    silent: one({ Resource: 'arn:aws:s3:::${aws:username}' }),
  },
  {
    code: 'VARIABLE_UNSUPPORTED_IN_VERSION',
    speaks: {
      Version: '2008-10-17',
      ...{ Statement: one({ Resource: 'arn:aws:s3:::${aws:username}' }).Statement },
    },
    silent: one({ Resource: 'arn:aws:s3:::${aws:username}' }),
  },
]
