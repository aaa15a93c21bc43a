import { describe, expect, it } from 'vitest'
import { effectiveAccess } from '../../src/access/effective.ts'
import { compareWithBaseline } from '../../src/baselines/compare.ts'
import type { RequiredAction } from '../../src/baselines/comparison.ts'
import {
  inputOfPrincipal,
  ManagedDocuments,
  withResourcePolicies,
} from '../../src/check/effective-input.ts'
import type { BaselineGrant } from '../../src/model/baseline.ts'
import { catalogue } from '../catalogue/snapshot-catalogue.ts'
import { analyseTexts } from '../support/analyse-texts.ts'
import { estateOf } from '../support/estate-of.ts'

const managed = new ManagedDocuments(() => ({
  date: '2026-11-22',
  document: () => undefined,
  named: () => undefined,
}))

interface Asked {
  readonly required: readonly RequiredAction[]
  readonly allowed: number
}

/** How the tree's one role that is called `worker` stands to some grants. */
function ask(
  files: Readonly<Record<string, string>>,
  grants: readonly Partial<BaselineGrant>[],
): Asked {
  const estate = estateOf(files)
  const role = estate.principals.find(({ address }) => /(?:^|\.)(?:worker|Worker)$/.test(address))
  if (role === undefined) throw new Error('the tree has a role called worker')
  const comparison = compareWithBaseline({
    access: effectiveAccess(
      withResourcePolicies(
        inputOfPrincipal(role, estate, managed, { documents: [] }),
        [role],
        estate,
      ),
    ),
    baselines: [
      {
        id: 'acme/backup',
        kind: 'identity',
        required: grants.map((grant) => ({
          effect: 'Allow',
          actions: [],
          resources: ['*'],
          lists: [],
          ...grant,
        })),
        optional: [],
        forbidden: [],
        defects: [],
        placeholders: [],
        managedPolicies: [],
      },
    ],
    catalogue,
  })
  return { required: comparison.required, allowed: comparison.allowed.length }
}

const trust =
  'assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { Service = "ec2.amazonaws.com" }, Action = "sts:AssumeRole" }] })'
const role = (name: string, more = ''): string =>
  `resource "aws_iam_role" "${name}" {\n  name = "${name}"\n  ${trust}\n  ${more}\n}\n`
const policyOf = (name: string, statement: string): string =>
  `resource "aws_iam_role_policy" "${name}" {\n  role = aws_iam_role.${name}.id\n  policy = jsonencode({ Version = "2012-10-17", Statement = [${statement}] })\n}\n`
const bucket = 'resource "aws_s3_bucket" "data" {\n  bucket = "amzn-s3-demo-bucket"\n}\n'
const bucketPolicy = (...statements: readonly string[]): string =>
  `${bucket}resource "aws_s3_bucket_policy" "data" {\n  bucket = aws_s3_bucket.data.id\n  policy = jsonencode({ Version = "2012-10-17", Statement = [${statements.join(', ')}] })\n}\n`

const worker = 'Principal = { AWS = aws_iam_role.worker.arn }'
const everybody = 'Principal = "*"'
const objects = 'Resource = "${aws_s3_bucket.data.arn}/*"'
const says = (effect: 'Allow' | 'Deny', who: string, more = '', what = objects): string =>
  `{ Effect = "${effect}", ${who}, Action = "s3:GetObject", ${what}${more === '' ? '' : `, Condition = { ${more} }`} }`

const onBucket = [{ actions: ['s3:GetObject'], resources: ['arn:aws:s3:::amzn-s3-demo-bucket/*'] }]
const anywhere = [{ actions: ['s3:GetObject'] }]

const terraform = (text: string, grants = onBucket as readonly Partial<BaselineGrant>[]): string =>
  ask({ 'main.tf': text }, grants)
    .required.map(({ verdict }) => verdict)
    .join()
const reasonsOf = (text: string, grants = onBucket as readonly Partial<BaselineGrant>[]): string =>
  ask({ 'main.tf': text }, grants)
    .required.flatMap(({ reasons }) => reasons.map((reason) => reason.text))
    .join('; ')

const has = (statement: string): string => role('worker') + policyOf('worker', statement)
const reads = '{ Effect = "Allow", Action = "s3:GetObject", Resource = "*" }'
const lists = '{ Effect = "Allow", Action = "ec2:DescribeInstances", Resource = "*" }'

describe('a bucket policy that grants', () => {
  it.each([
    ['names the role by reference', worker],
    ['names it by its ARN', 'Principal = { AWS = "arn:aws:iam::111122223333:role/worker" }'],
    [
      'names it by its name in the own account',
      'Principal = { AWS = ["arn:aws:iam::${data.aws_caller_identity.current.account_id}:role/worker"] }',
    ],
    ['names everybody', everybody],
  ])('is enough in the account where it %s', (_, who) => {
    expect(terraform(has(lists) + bucketPolicy(says('Allow', who)))).toBe('granted')
  })

  it.each([
    ['another role', 'Principal = { AWS = aws_iam_role.other.arn }'],
    ['another role by its ARN', 'Principal = { AWS = "arn:aws:iam::111122223333:role/other" }'],
    ['a user of that name', 'Principal = { AWS = "arn:aws:iam::111122223333:user/worker" }'],
    ['a service', 'Principal = { Service = "ec2.amazonaws.com" }'],
    [
      'the account, which leaves it to the role’s own policies',
      'Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" }',
    ],
  ])('gives nothing where it names %s', (_, who) => {
    const tree = has(lists) + role('other') + bucketPolicy(says('Allow', who))
    expect(terraform(tree)).toBe('missing')
  })

  it('is narrower where the vendor asks for every bucket, and names the policy', () => {
    const tree = has(lists) + bucketPolicy(says('Allow', worker))
    expect(terraform(tree, anywhere)).toBe('narrower')
    expect(reasonsOf(tree, anywhere)).toContain('by the policy of aws_s3_bucket_policy.data')
  })

  it('is narrower under a condition on the request', () => {
    const condition = 'StringEquals = { "aws:SourceVpce" = "vpce-1a2b3c4d" }'
    expect(terraform(has(lists) + bucketPolicy(says('Allow', worker, condition)))).toBe('narrower')
  })

  it('grants where the condition names the role, and not where it names another', () => {
    const to = (name: string): string =>
      terraform(
        has(lists) +
          role('other') +
          bucketPolicy(
            says(
              'Allow',
              everybody,
              `ArnEquals = { "aws:PrincipalArn" = aws_iam_role.${name}.arn }`,
            ),
          ),
      )
    expect(to('worker')).toBe('granted')
    expect(to('other')).toBe('missing')
  })

  it('leaves it open where it may name the role and would give all of it', () => {
    const perhaps = 'Principal = { AWS = var.reader }'
    const variable = 'variable "reader" {}\n'
    const tree = variable + has(lists) + bucketPolicy(says('Allow', perhaps))
    expect(terraform(tree)).toBe('undecided')
    expect(reasonsOf(tree)).toContain('the policy of aws_s3_bucket_policy.data')
    // One bucket's policy says nothing of all the others.
    expect(terraform(tree, anywhere)).toBe('missing')
  })

  it('is capped by the role’s boundary', () => {
    const boundary =
      'resource "aws_iam_policy" "cap" {\n  name = "cap"\n  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "ec2:*", Resource = "*" }] })\n}\n'
    const capped = role('worker', 'permissions_boundary = aws_iam_policy.cap.arn')
    const tree = boundary + capped + policyOf('worker', lists) + bucketPolicy(says('Allow', worker))
    expect(terraform(tree)).toBe('denied')
    expect(terraform(tree.replace('"ec2:*"', '["ec2:*", "s3:*"]'))).toBe('granted')
  })

  it('gives nothing of what it does not name', () => {
    const tree = has(lists) + bucketPolicy(says('Allow', worker))
    expect(terraform(tree, [{ ...onBucket[0], actions: ['s3:PutObject'] }])).toBe('missing')
    expect(
      terraform(tree, [{ actions: ['s3:GetObject'], resources: ['arn:aws:s3:::other/*'] }]),
    ).toBe('missing')
  })

  it('is no excess of the role, whose own policies are judged alone', () => {
    const found = ask({ 'main.tf': has(lists) + bucketPolicy(says('Allow', worker)) }, [
      { actions: ['ec2:DescribeInstances'] },
    ])
    expect(found.allowed).toBe(1)
  })

  it('of another root perhaps is in the same account', () => {
    const remote = (text: string): string =>
      ask({ 'a/main.tf': has(lists), 'b/main.tf': bucketPolicy(text) }, onBucket)
        .required.map(({ verdict }) => verdict)
        .join()
    expect(
      remote(says('Allow', 'Principal = { AWS = "arn:aws:iam::111122223333:role/worker" }')),
    ).toBe('undecided')
    expect(
      remote(says('Allow', 'Principal = { AWS = "arn:aws:iam::111122223333:role/other" }')),
    ).toBe('missing')
  })
})

describe('a bucket policy that denies', () => {
  it.each([
    ['names the role', says('Deny', worker)],
    ['names everybody', says('Deny', everybody)],
    ['leaves out others alone', says('Deny', 'NotPrincipal = { AWS = aws_iam_role.other.arn }')],
    [
      'is for all but another role',
      says('Deny', everybody, 'ArnNotEquals = { "aws:PrincipalArn" = [aws_iam_role.other.arn] }'),
    ],
    [
      'is for all but the sessions of another role',
      says(
        'Deny',
        everybody,
        'StringNotLike = { "aws:userId" = ["${aws_iam_role.other.unique_id}:*"] }',
      ),
    ],
  ])('takes the access away where it %s, and is named', (_, statement) => {
    const tree = has(reads) + role('other') + bucketPolicy(statement)
    expect(terraform(tree)).toBe('denied')
    expect(reasonsOf(tree)).toContain('of the policy of aws_s3_bucket_policy.data')
  })

  it.each([
    ['names another role', says('Deny', 'Principal = { AWS = aws_iam_role.other.arn }')],
    ['leaves the role out', says('Deny', 'NotPrincipal = { AWS = aws_iam_role.worker.arn }')],
    [
      'is for all but the role',
      says(
        'Deny',
        everybody,
        'ArnNotLike = { "aws:PrincipalArn" = "arn:aws:iam::111122223333:role/work*" }',
      ),
    ],
    [
      'is for all but the role’s sessions',
      says(
        'Deny',
        everybody,
        'StringNotLike = { "aws:userId" = ["${aws_iam_role.worker.unique_id}:*"] }',
      ),
    ],
    [
      'is about requests without TLS',
      says('Deny', everybody, 'Bool = { "aws:SecureTransport" = "false" }'),
    ],
    [
      'is about strangers to the organization',
      says('Deny', everybody, 'StringNotEquals = { "aws:PrincipalOrgID" = "o-exampleorgid" }'),
    ],
    [
      'is about strangers to the account',
      says(
        'Deny',
        everybody,
        'StringNotEquals = { "aws:PrincipalAccount" = data.aws_caller_identity.current.account_id }',
      ),
    ],
    [
      'is about services',
      says('Deny', everybody, 'Bool = { "aws:PrincipalIsAWSService" = "true" }'),
    ],
    [
      'is about other objects',
      says('Deny', everybody, '', 'Resource = "arn:aws:s3:::another-bucket/*"'),
    ],
  ])('is silent where it %s', (_, statement) => {
    expect(terraform(has(reads) + role('other') + bucketPolicy(statement))).toBe('granted')
  })

  it('makes access from elsewhere narrower where the vendor names the bucket', () => {
    const tree =
      has(reads) +
      bucketPolicy(
        says('Deny', everybody, 'StringNotEquals = { "aws:SourceVpce" = "vpce-1a2b3c4d" }'),
      )
    expect(terraform(tree)).toBe('narrower')
    // Every bucket is meant: one bucket's terms are its own matter.
    expect(terraform(tree, anywhere)).toBe('granted')
  })

  it('takes a part away where every bucket is meant', () => {
    expect(terraform(has(reads) + bucketPolicy(says('Deny', everybody)), anywhere)).toBe('narrower')
  })

  it('leaves it open where it may mean the role', () => {
    const tree =
      'variable "banned" {}\n' +
      has(reads) +
      bucketPolicy(says('Deny', 'Principal = { AWS = var.banned }'))
    expect(terraform(tree)).toBe('undecided')
    expect(terraform(tree, anywhere)).toBe('granted')
  })
})

describe('policies of other resources', () => {
  const key = (who: string, action = '"kms:Decrypt"'): string =>
    `resource "aws_kms_key" "k" {\n  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", ${who}, Action = ${action}, Resource = "*" }] })\n}\n`
  const decrypts = [{ actions: ['kms:Decrypt'] }]

  it('of a key speak of that key alone, though they say *', () => {
    expect(terraform(has(lists) + key(worker), decrypts)).toBe('narrower')
    expect(
      terraform(
        has(lists) + key('Principal = { AWS = "arn:aws:iam::111122223333:root" }'),
        decrypts,
      ),
    ).toBe('missing')
  })

  it('of a key that denies takes a part of all keys away', () => {
    const decrypt = '{ Effect = "Allow", Action = "kms:Decrypt", Resource = "*" }'
    const tree = has(decrypt) + key(worker).replace('"Allow"', '"Deny"')
    expect(terraform(tree, decrypts)).toBe('narrower')
    expect(
      terraform(has(decrypt) + key(worker, '"kms:Encrypt"').replace('"Allow"', '"Deny"'), decrypts),
    ).toBe('granted')
  })

  const queue = (resource: string): string =>
    `resource "aws_sqs_queue" "jobs" {\n  name = "jobs"\n}\nresource "aws_sqs_queue_policy" "jobs" {\n  queue_url = aws_sqs_queue.jobs.url\n  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", ${worker}, Action = "sqs:SendMessage", Resource = ${resource} }] })\n}\n`
  const sends = (name: string) => [
    { actions: ['sqs:SendMessage'], resources: [`arn:aws:sqs:*:*:${name}`] },
  ]

  it.each([['"*"'], ['aws_sqs_queue.jobs.arn']])('of a queue on %s', (resource) => {
    const tree = has(lists) + queue(resource)
    // In one account and Region, where the vendor asks for any.
    expect(terraform(tree, sends('jobs'))).not.toBe('missing')
    expect(terraform(tree, sends('other'))).toBe('missing')
  })

  it('that only filter, as of an endpoint, give nothing', () => {
    const endpoint = `resource "aws_vpc_endpoint" "s3" {\n  vpc_id = "vpc-1"\n  service_name = "com.amazonaws.eu-west-1.s3"\n  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = "*", Action = "s3:GetObject", Resource = "arn:aws:s3:::amzn-s3-demo-bucket/*" }] })\n}\n`
    expect(terraform(has(lists) + endpoint)).toBe('missing')
  })

  const template = (principal: string): string => `
Resources:
  Worker:
    Type: AWS::IAM::Role
    Properties:
      RoleName: worker
      AssumeRolePolicyDocument: {Version: "2012-10-17", Statement: [{Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: "sts:AssumeRole"}]}
  Other:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {Version: "2012-10-17", Statement: [{Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: "sts:AssumeRole"}]}
  Secret:
    Type: AWS::SecretsManager::Secret
  SecretPolicy:
    Type: AWS::SecretsManager::ResourcePolicy
    Properties:
      SecretId: !Ref Secret
      ResourcePolicy: {Version: "2012-10-17", Statement: [{Effect: Allow, Principal: {AWS: ${principal}}, Action: "secretsmanager:GetSecretValue", Resource: "*"}]}
`
  const reveals = [{ actions: ['secretsmanager:GetSecretValue'] }]

  it('leave a secret whose name has a slash within reach of the role’s own', () => {
    const reads =
      '{ Effect = "Allow", Action = "secretsmanager:GetSecretValue", Resource = "arn:aws:secretsmanager:*:*:secret:prod/db-*" }'
    expect(terraform(has(reads), reveals)).toBe('narrower')
    expect(terraform(has(reads.replace('secret:', 'topic:')), reveals)).toBe('ineffective')
  })

  it('of a secret in CloudFormation', () => {
    const verdict = (principal: string): string =>
      ask({ 'template.yaml': template(principal) }, reveals)
        .required.map((row) => row.verdict)
        .join()
    expect(verdict('!GetAtt Worker.Arn')).toBe('narrower')
    expect(verdict('!Sub "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/worker"')).toBe(
      'narrower',
    )
    expect(verdict('!GetAtt Other.Arn')).toBe('missing')
    expect(verdict('!Sub "arn:${AWS::Partition}:iam::${AWS::AccountId}:root"')).toBe('missing')
  })
})

describe('a change of the role’s own policies', () => {
  const onData =
    '{ Effect = "Allow", Action = "s3:GetObject", Resource = "${aws_s3_bucket.data.arn}/*" }'
  const gains = async (before: string, after: string): Promise<readonly string[]> => {
    const { result } = await analyseTexts({
      base: { 'main.tf': before },
      head: { 'main.tf': after },
      accessAnalyzer: 'off',
    })
    return result.findings
      .filter(({ rule }) => rule === 'change/new-access')
      .flatMap(({ addresses }) => addresses)
  }

  it('adds nothing where it writes out what the bucket’s policy gave it', async () => {
    const before = has(lists) + bucketPolicy(says('Allow', worker))
    expect(
      await gains(before, has(`${lists}, ${onData}`) + bucketPolicy(says('Allow', worker))),
    ).toEqual([])
    // Nor where the bucket's policy gives it no more.
    expect(await gains(before, has(`${lists}, ${onData}`) + bucket)).toEqual([])
  })

  it('is told where the bucket’s policy gave it to another, under a condition, or to the account', async () => {
    const other = 'Principal = { AWS = aws_iam_role.other.arn }'
    const account =
      'Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" }'
    for (const given of [
      says('Allow', other),
      says('Allow', account),
      says('Allow', worker, 'StringEquals = { "aws:SourceVpce" = "vpce-1a2b3c4d" }'),
    ]) {
      const rest = role('other') + bucketPolicy(given)
      expect(await gains(has(lists) + rest, has(`${lists}, ${onData}`) + rest)).toEqual([
        'aws_iam_role.worker',
      ])
    }
  })

  it('is told of the bucket’s policy alone where that begins to name the role', async () => {
    expect(
      await gains(
        has(lists) + bucketPolicy(says('Allow', 'Principal = { Service = "ec2.amazonaws.com" }')),
        has(lists) + bucketPolicy(says('Allow', worker)),
      ),
    ).toEqual(['aws_s3_bucket_policy.data policy'])
  })
})
