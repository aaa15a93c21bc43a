import { one, type Case } from './case.ts'

const sqs = (resource: string) => one({ Action: 'sqs:SendMessage', Resource: resource })
const s3 = (resource: string) => one({ Resource: resource })
const iam = (resource: string) => one({ Action: 'iam:GetRole', Resource: resource })

/** Codes about actions and the ARNs of resources. */
export const arnCases: readonly Case[] = [
  {
    code: 'INVALID_ACTION',
    speaks: one({ Action: 's3:GetObjekt' }),
    silent: one({ Action: 'S3:getobject' }),
  },
  {
    code: 'INVALID_ACTION',
    speaks: one({ Action: 's3:Frobnicate*' }),
    silent: one({ Action: 's3:*' }),
  },
  {
    code: 'INVALID_ACTION',
    speaks: one({ Action: undefined, NotAction: 's3:Nothing' }),
    silent: one({ Action: '*' }),
  },
  {
    code: 'INVALID_SERVICE_IN_ACTION',
    speaks: one({ Action: 'nowhere:Get' }),
    silent: one({ Action: 'deepracer:*' }),
  },
  {
    code: 'WILDCARD_IN_SERVICE_NAME',
    speaks: one({ Action: 'code*:List*' }),
    silent: one({ Action: '*:List*' }),
  },
  { code: 'WILDCARD_IN_SERVICE_NAME', speaks: s3('arn:aws:s?:::b'), silent: s3('arn:aws:*:*:*:*') },
  { code: 'MISSING_ARN_FIELD', speaks: s3('my-bucket'), silent: s3('arn:aws:s3:*') },
  { code: 'MISSING_ARN_FIELD', speaks: s3('arn:aws:s3::bucket'), silent: s3('*') },
  {
    code: 'INVALID_ARN_PREFIX',
    speaks: s3('urn:aws:s3:::bucket'),
    silent: s3('*:aws:s3:::bucket'),
  },
  {
    code: 'INVALID_PARTITION',
    speaks: s3('arn:amazon:s3:::bucket'),
    silent: s3('arn:aws-us-gov:s3:::bucket'),
  },
  { code: 'INVALID_PARTITION', speaks: s3('arn::s3:::bucket'), silent: s3('arn:*:s3:::bucket') },
  {
    code: 'INVALID_SERVICE',
    speaks: s3('arn:aws:nowhere:::thing'),
    silent: s3('arn:aws:s3:::thing'),
  },
  {
    code: 'INVALID_ARN_SERVICE_CASE',
    speaks: s3('arn:aws:S3:::bucket'),
    silent: s3('arn:aws:s3:::bucket'),
  },
  {
    code: 'ARN_REGION_NOT_ALLOWED',
    speaks: iam('arn:aws:iam:eu-west-1:111122223333:role/r'),
    silent: iam('arn:aws:iam::111122223333:role/r'),
  },
  {
    code: 'ARN_ACCOUNT_NOT_ALLOWED',
    speaks: s3('arn:aws:s3::111122223333:bucket'),
    silent: s3('arn:aws:s3:::bucket'),
  },
  {
    code: 'INVALID_ARN_REGION',
    speaks: sqs('arn:aws:sqs:eu-west-9:111122223333:q'),
    silent: sqs('arn:aws:sqs:eu-*:111122223333:q'),
  },
  {
    code: 'INVALID_ARN_ACCOUNT',
    speaks: sqs('arn:aws:sqs:eu-west-1:1111:q'),
    silent: sqs('arn:aws:sqs:eu-west-1:${aws:PrincipalAccount}:q'),
  },
  {
    code: 'MISSING_ARN_REGION',
    speaks: sqs('arn:aws:sqs::111122223333:q'),
    silent: sqs('arn:aws:sqs:*:111122223333:q'),
  },
  {
    code: 'MISSING_ARN_ACCOUNT',
    speaks: sqs('arn:aws:sqs:eu-west-1::q'),
    silent: one({
      Action: 'ssm:GetParameter',
      Resource: 'arn:aws:ssm:eu-west-1::parameter/aws/service/x',
    }),
  },
  {
    code: 'INVALID_ARN_RESOURCE',
    speaks: iam('arn:aws:iam::111122223333:rolle/r'),
    silent: iam('arn:aws:iam::111122223333:r*'),
  },
]
