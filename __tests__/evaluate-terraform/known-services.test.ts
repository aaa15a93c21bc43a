import { describe, expect, test } from 'vitest'
import { displayOf } from '../../src/model/value.ts'
import { renderPolicy } from '../../src/model/render.ts'
import { estateOf } from '../support/estate-of.ts'

const call = (source: string, args: string): ReturnType<typeof estateOf> =>
  estateOf({ 'main.tf': `module "m" {\n  source = "${source}"\n${args}\n}\n` })

const iam = 'terraform-aws-modules/iam/aws//modules'
const readOnly = 'arn:aws:iam::aws:policy/ReadOnlyAccess'
const json =
  'jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:Get*", Resource = "*" }] })'

/** A list of one is what it holds. */
function collapsed(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 1 ? collapsed(value[0]) : value.map(collapsed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, collapsed(one)]))
}

/** Documents that are there, as `kind address: statements`. */
const read = ({ documents }: ReturnType<typeof estateOf>): unknown =>
  documents.flatMap(({ site, kind, value, instantiated }) =>
    instantiated
      ? [
          [
            `${kind} ${site.address.replace('module.m.', '')}`,
            collapsed(
              (renderPolicy(value).policy as { readonly Statement?: unknown } | null)?.Statement,
            ),
          ],
        ]
      : [],
  )

const expected = (rows: readonly (readonly [string, unknown])[]): readonly unknown[] =>
  rows.map(([name, statements]) => [name, collapsed(statements)])

const held = ({ principals }: ReturnType<typeof estateOf>): unknown =>
  principals.flatMap(({ kind, complete, attached, arns, instantiated }) =>
    instantiated
      ? [[kind, complete, attached.length, ...arns.map(({ arn }) => displayOf(arn))]]
      : [],
  )

const web = (url: string) => ({
  Federated: `arn:\${module.m.data.aws_partition.current.partition}:iam::\${module.m.data.aws_caller_identity.current.account_id}:oidc-provider/${url}`,
})

// What the modules' own sources make of the same arguments.
describe('a role for other identities', () => {
  test('of GitHub trusts its repositories', () => {
    const estate = call(
      `${iam}/iam-role`,
      `  enable_github_oidc     = true
  oidc_wildcard_subjects = ["repo:org/a:*", "org/b:*"]
  policies               = { A = "${readOnly}" }`,
    )
    const host = 'token.actions.githubusercontent.com'
    expect(read(estate)).toEqual(
      expected([
        [
          'trust aws_iam_role.this[0]',
          [
            {
              Sid: 'GithubOidcAuth',
              Effect: 'Allow',
              Action: ['sts:TagSession', 'sts:AssumeRoleWithWebIdentity'],
              Principal: web(host),
              Condition: {
                'ForAllValues:StringEquals': {
                  [`${host}:iss`]: [`https://${host}`],
                  [`${host}:aud`]: ['sts.amazonaws.com'],
                },
                StringLike: { [`${host}:sub`]: ['repo:org/a:*', 'repo:org/b:*'] },
              },
            },
          ],
        ],
      ]),
    )
    expect(held(estate)).toEqual([['role', true, 0, readOnly]])
  })

  test('of Bitbucket and SAML trusts those that are named', () => {
    const estate = call(
      `${iam}/iam-role`,
      `  enable_bitbucket_oidc = true
  oidc_provider_urls    = ["https://api.bitbucket.org/x"]
  oidc_subjects         = ["{1}:*"]
  enable_saml           = true
  saml_provider_ids     = ["arn:aws:iam::111122223333:saml-provider/x"]`,
    )
    expect(read(estate)).toMatchObject(
      expected([
        [
          'trust aws_iam_role.this[0]',
          [
            {
              Sid: 'BitbucketOidcAuth',
              Principal: web('api.bitbucket.org/x'),
              Condition: { StringEquals: { 'api.bitbucket.org/x:sub': ['{1}:*'] } },
            },
            {
              Action: ['sts:TagSession', 'sts:AssumeRoleWithSAML'],
              Principal: { Federated: ['arn:aws:iam::111122223333:saml-provider/x'] },
              Condition: { StringEquals: { 'SAML:aud': ['https://signin.aws.amazon.com/saml'] } },
            },
          ],
        ],
      ]),
    )
  })

  test('of a cluster whose provider is not known is read all the same', () => {
    const estate = estateOf({
      'main.tf': `
variable "provider_arn" {}
module "m" {
  source           = "${iam}/iam-role-for-service-accounts-eks"
  role_name        = "r"
  oidc_providers   = { main = { provider_arn = var.provider_arn, namespace_service_accounts = ["a:b"] } }
  role_policy_arns = { A = "${readOnly}" }
}
`,
    })
    expect(held(estate)).toEqual([['role', true, 0, readOnly]])
    const [statement] = estate.documents.flatMap(({ statements }) => statements)
    expect(statement?.openCondition).toBeUndefined()
    expect(statement?.conditions.map(({ key }) => displayOf(key).replace(/.*:/, ''))).toEqual([
      'sub',
      'aud',
    ])
  })

  test('takes its statements under their keys', () => {
    const estate = call(
      `${iam}/iam-role`,
      `  trust_policy_permissions = {
    Lambda = { actions = ["sts:AssumeRole"], principals = [{ type = "Service", identifiers = ["lambda.amazonaws.com"] }] }
  }
  create_inline_policy      = true
  inline_policy_permissions = { Read = { actions = ["s3:Get*"], resources = ["*"] } }`,
    )
    expect(read(estate)).toEqual(
      expected([
        [
          'trust aws_iam_role.this[0]',
          [
            {
              Sid: 'Lambda',
              Effect: 'Allow',
              Action: ['sts:AssumeRole'],
              Principal: { Service: ['lambda.amazonaws.com'] },
            },
          ],
        ],
        [
          'identity aws_iam_role_policy.inline[0]',
          [{ Sid: 'Read', Effect: 'Allow', Action: 's3:Get*', Resource: '*' }],
        ],
      ]),
    )
  })
})

describe('a group', () => {
  test('carries its policies, and members carry the group', () => {
    const estate = estateOf({
      'main.tf': `
resource "aws_iam_user" "ann" { name = "ann" }
module "m" {
  source                             = "${iam}/iam-group"
  name                               = "readers"
  users                              = [aws_iam_user.ann.name]
  enable_self_management_permissions = false
  permissions                        = { Read = { actions = ["s3:Get*"], resources = ["*"] } }
  policies                           = { A = "${readOnly}" }
}
`,
    })
    expect(held(estate)).toEqual([
      ['user', true, 0],
      ['group', true, 1, readOnly],
    ])
    expect(estate.principals[0]?.groups).toEqual(['module.m.aws_iam_group.this[0]'])
  })

  test('with what its module adds on its own is incomplete', () => {
    expect(held(call(`${iam}/iam-group`, '  name = "g"'))).toEqual([['group', false, 0]])
    expect(held(call(`${iam}/iam-group-with-policies`, '  name = "g"'))).toEqual([
      ['group', false, 0],
    ])
  })
})

describe('a function', () => {
  const lambda = 'terraform-aws-modules/lambda/aws'

  test('has a role with what the call attaches', () => {
    const estate = call(
      lambda,
      `  function_name                 = "f"
  handler                       = "index.handler"
  memory_size                   = 512
  attach_cloudwatch_logs_policy = false
  attach_policy_json            = true
  policy_json                   = ${json}
  attach_policy_statements      = true
  policy_statements             = { "get-item" = { effect = "Allow", actions = ["dynamodb:GetItem"], resources = ["*"] } }
  attach_policies               = true
  number_of_policies            = 1
  policies                      = ["${readOnly}"]
  trusted_entities              = ["scheduler.amazonaws.com"]`,
    )
    expect(read(estate)).toEqual(
      expected([
        [
          'trust aws_iam_role.lambda[0]',
          [
            {
              Effect: 'Allow',
              Action: 'sts:AssumeRole',
              Principal: { Service: ['lambda.amazonaws.com', 'scheduler.amazonaws.com'] },
            },
          ],
        ],
        [
          'identity aws_iam_role_policy.additional_json[0]',
          [{ Effect: 'Allow', Action: 's3:Get*', Resource: '*' }],
        ],
        [
          'identity aws_iam_role_policy.additional_inline[0]',
          [
            {
              Sid: 'getitem',
              Effect: 'Allow',
              Action: ['dynamodb:GetItem'],
              Resource: ['*'],
            },
          ],
        ],
      ]),
    )
    expect(held(estate)).toEqual([['role', true, 2, readOnly]])
  })

  test('has nothing that the call does not attach', () => {
    const estate = call(
      lambda,
      `  function_name                 = "f"
  attach_cloudwatch_logs_policy = false
  policy_json                   = ${json}
  policies                      = ["${readOnly}"]`,
    )
    expect(held(estate)).toEqual([['role', true, 0]])
  })

  test('that takes a role makes none', () => {
    expect(held(call(lambda, '  create_role = false\n  lambda_role = "x"'))).toEqual([])
  })

  test('admits its triggers', () => {
    const estate = call(
      lambda,
      `  function_name    = "f"
  create_role      = false
  allowed_triggers = { S3 = { principal = "s3.amazonaws.com", source_arn = "arn:aws:s3:::b" } }`,
    )
    expect(read(estate)).toMatchObject(
      expected([
        [
          'resource aws_lambda_permission.triggers["S3"]',
          {
            Sid: 'S3',
            Principal: { Service: 's3.amazonaws.com' },
            Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::b' } },
          },
        ],
      ]),
    )
  })

  test('with an argument of permissions that is not known is incomplete, with any other is not', () => {
    const of = (argument: string): unknown =>
      held(call(lambda, `  function_name = "f"\n  ${argument}`))
    expect(of('future_policy_statements = [1]')).toMatchObject([['role', false, 1]])
    expect(of('future_policy_statements = []')).toMatchObject([['role', true, 1]])
    expect(of('future_memory = 1')).toMatchObject([['role', true, 1]])
  })
})

describe('a bucket', () => {
  const bucket = 'terraform-aws-modules/s3-bucket/aws'

  test('puts its bucket in the place of its placeholders', () => {
    const estate = estateOf({
      'main.tf': `
module "m" {
  source        = "${bucket}"
  bucket        = "data"
  attach_policy = true
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::_AWS_ACCOUNT_ID_:root" }
      Action    = ["s3:ListBucket", "s3:GetObject"]
      Resource  = ["_S3_BUCKET_ARN_", "_S3_BUCKET_ARN_/*", "arn:aws:s3:::_S3_BUCKET_ID_/x"]
    }]
  })
}
`,
    })
    const [policy] = estate.documents
    const texts = policy?.statements[0]?.resources?.entries.map(({ value }) => displayOf(value))
    expect(texts).toEqual([
      '${module.m.aws_s3_bucket.this[0].arn}',
      '${module.m.aws_s3_bucket.this[0].arn}/*',
      'arn:aws:s3:::data/x',
    ])
    const [entry] = policy?.statements[0]?.principals?.entries ?? []
    expect(entry && displayOf(entry.value)).toBe(
      'arn:aws:iam::${module.m.data.aws_caller_identity.current.account_id}:root',
    )
  })

  test('has the policy of the call, and its ARN is known', () => {
    const estate = estateOf({
      'main.tf': `
module "m" {
  source        = "${bucket}"
  bucket        = "data"
  attach_policy = true
  policy        = data.aws_iam_policy_document.d.json
}
data "aws_iam_policy_document" "d" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["\${module.m.s3_bucket_arn}/*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:root"]
    }
  }
}
`,
    })
    const [policy] = estate.documents
    expect(policy?.site.address).toBe('module.m.aws_s3_bucket_policy.this[0]')
    const [resource] = policy?.statements[0]?.resources?.entries ?? []
    expect(resource?.value.pieces[0]).toMatchObject({
      reference: { address: 'module.m.aws_s3_bucket.this[0]', attribute: 'arn' },
    })
  })

  test('with what its module adds on its own is incomplete', () => {
    const { documents } = call(
      bucket,
      `  attach_policy                         = true
  policy                                = ${json}
  attach_deny_insecure_transport_policy = true`,
    )
    expect(documents.map(({ kind, complete }) => [kind, complete])).toEqual([['resource', false]])
  })

  test('without a policy has none', () => {
    expect(read(call(bucket, `  policy = ${json}`))).toEqual([])
  })
})

describe('a pod identity', () => {
  const pod = 'terraform-aws-modules/eks-pod-identity/aws'

  test('has a role that pods may take', () => {
    const estate = call(
      pod,
      `  name                    = "r"
  attach_custom_policy    = true
  source_policy_documents = [${json}]
  policy_statements       = [{ sid = "A", actions = ["s3:Put*"], resources = ["*"] }]
  additional_policy_arns  = { A = "${readOnly}" }`,
    )
    expect(read(estate)).toEqual(
      expected([
        [
          'trust aws_iam_role.this[0]',
          [
            {
              Effect: 'Allow',
              Action: ['sts:AssumeRole', 'sts:TagSession'],
              Principal: { Service: 'pods.eks.amazonaws.com' },
            },
          ],
        ],
        [
          'identity aws_iam_policy.custom[0]',
          [
            { Effect: 'Allow', Action: 's3:Get*', Resource: '*' },
            { Sid: 'A', Effect: 'Allow', Action: 's3:Put*', Resource: '*' },
          ],
        ],
      ]),
    )
    expect(held(estate)).toEqual([['role', true, 1, readOnly]])
  })

  test('with a policy of the module is incomplete', () => {
    expect(held(call(pod, '  name = "r"\n  attach_velero_policy = true'))).toEqual([
      ['role', false, 0],
    ])
    expect(held(call(pod, '  name = "r"\n  attach_velero_policy = false'))).toEqual([
      ['role', true, 0],
    ])
  })
})

describe('a key', () => {
  const kms = 'terraform-aws-modules/kms/aws'
  const account = {
    AWS: 'arn:${module.m.data.aws_partition.current.partition}:iam::${module.m.data.aws_caller_identity.current.account_id}:root',
  }

  test('has what its arguments give beside what the account has, with aliases and grants', () => {
    const estate = call(
      kms,
      `  key_service_users = ["arn:aws:iam::123456789012:role/r"]
  key_statements = [{ sid = "Logs", actions = ["kms:Encrypt*"], resources = ["*"], principals = [{ type = "Service", identifiers = ["logs.eu-west-1.amazonaws.com"] }] }]
  aliases = ["a"]
  grants = { b = { grantee_principal = "arn:aws:iam::123456789012:role/b", operations = ["Decrypt"] } }`,
    )
    expect(read(estate)).toEqual(
      expected([
        [
          'resource aws_kms_key.this[0]',
          [
            {
              Sid: 'Default',
              Effect: 'Allow',
              Action: 'kms:*',
              Resource: '*',
              Principal: account,
            },
            {
              Sid: 'KeyServiceUsage',
              Effect: 'Allow',
              Action: ['kms:CreateGrant', 'kms:ListGrants', 'kms:RevokeGrant'],
              Resource: '*',
              Principal: { AWS: 'arn:aws:iam::123456789012:role/r' },
              Condition: { Bool: { 'kms:GrantIsForAWSResource': 'true' } },
            },
            {
              Sid: 'Logs',
              Effect: 'Allow',
              Action: 'kms:Encrypt*',
              Resource: '*',
              Principal: { Service: 'logs.eu-west-1.amazonaws.com' },
            },
          ],
        ],
      ]),
    )
    const keys = estate.keys.map(({ address, policy, aliases }) => [
      address,
      policy,
      aliases.map(displayOf),
    ])
    expect(keys).toEqual([['module.m.aws_kms_key.this[0]', 0, ['alias/a']]])
    expect(estate.grants).toMatchObject([{ operations: [{ pieces: [{ text: 'Decrypt' }] }] }])
  })

  test('has the policy that the call gives in place of its own', () => {
    const given = `  policy = ${json.replace('Action', 'Principal = "*", Action')}`
    for (const source of [kms, 'cloudposse/kms-key/aws'])
      expect(read(call(source, given))).toMatchObject([
        [expect.any(String), { Effect: 'Allow', Principal: '*', Action: 's3:Get*', Resource: '*' }],
      ])
  })
})

describe('a role for a service', () => {
  const given = `  name                     = "r"
  attach_policy_json       = true
  policy_json              = ${json}
  attach_policy_statements = true
  policy_statements        = { a = { actions = ["s3:Put*"], resources = ["*"] } }
  attach_policy            = true
  policy                   = "${readOnly}"`

  test.each([
    ['terraform-aws-modules/step-functions/aws', 'states.${module.m.data.aws_region.current.name}'],
    ['terraform-aws-modules/eventbridge/aws', 'events'],
  ])('%s has what the call attaches', (source, service) => {
    const estate = call(source, given)
    expect(held(estate)).toEqual([['role', true, 2, readOnly]])
    expect(read(estate)).toEqual([
      [
        expect.stringContaining('trust'),
        {
          Effect: 'Allow',
          Action: 'sts:AssumeRole',
          Principal: { Service: `${service}.amazonaws.com` },
        },
      ],
      [
        'identity aws_iam_policy.additional_json[0]',
        { Effect: 'Allow', Action: 's3:Get*', Resource: '*' },
      ],
      [
        'identity aws_iam_policy.additional_inline[0]',
        { Sid: 'a', Effect: 'Allow', Action: 's3:Put*', Resource: '*' },
      ],
    ])
  })

  test('with policies that the module makes of integrations is incomplete', () => {
    const estate = call(
      'terraform-aws-modules/step-functions/aws',
      '  name = "r"\n  service_integrations = { sqs = { sqs = true } }',
    )
    expect(held(estate)).toEqual([['role', false, 0]])
    expect(estate.principals[0]?.unresolved).toMatchObject([
      { text: 'module.m.service_integrations' },
    ])
  })

  test('of a target has the actions on it that the module writes', () => {
    const estate = call(
      'terraform-aws-modules/eventbridge/aws',
      '  attach_sfn_policy = true\n  sfn_target_arns = ["arn:aws:states:eu-west-1:123456789012:stateMachine:s"]',
    )
    expect(read(estate)).toContainEqual([
      'identity aws_iam_policy.sfn[0]',
      {
        Effect: 'Allow',
        Action: 'states:StartExecution',
        Resource: 'arn:aws:states:eu-west-1:123456789012:stateMachine:s',
      },
    ])
  })

  test('of a function of Cloud Posse has what Lambda needs and what the call gives', () => {
    const estate = call(
      'cloudposse/lambda-function/aws',
      `  function_name = "f"
  tracing_config_mode = "Active"
  inline_iam_policy = ${json}
  custom_iam_policy_arns = ["${readOnly}"]`,
    )
    const aws = 'arn:${module.m.data.aws_partition.current.partition}:iam::aws:policy'
    expect(held(estate)).toEqual([
      [
        'role',
        true,
        1,
        `${aws}/service-role/AWSLambdaBasicExecutionRole`,
        `${aws}/AWSXRayDaemonWriteAccess`,
        readOnly,
      ],
    ])
  })
})

describe('modules whose resources have policies of their arguments', () => {
  test('a queue is guarded by its statements, on itself where they name nothing', () => {
    const estate = call(
      'terraform-aws-modules/sqs/aws',
      `  name                = "q"
  create_queue_policy = true
  queue_policy_statements = {
    events = {
      actions    = ["sqs:SendMessage"]
      principals = [{ type = "Service", identifiers = ["events.amazonaws.com"] }]
      conditions = [{ test = "ArnEquals", variable = "aws:SourceArn", values = ["arn:aws:events:eu-west-1:123456789012:rule/r"] }]
    }
    all = {
      actions    = ["sqs:*"]
      resources  = ["*"]
      principals = [{ type = "AWS", identifiers = ["123456789012"] }]
    }
  }`,
    )
    expect(read(estate)).toEqual(
      expected([
        [
          'resource aws_sqs_queue_policy.this[0]',
          [
            { Effect: 'Allow', Action: 'sqs:*', Resource: '*', Principal: { AWS: '123456789012' } },
            {
              Effect: 'Allow',
              Action: 'sqs:SendMessage',
              Resource: { $unresolved: 'module.m.aws_sqs_queue.this[0].arn' },
              Principal: { Service: 'events.amazonaws.com' },
              Condition: {
                ArnEquals: { 'aws:SourceArn': 'arn:aws:events:eu-west-1:123456789012:rule/r' },
              },
            },
          ],
        ],
      ]),
    )
    expect(estate.resourcePolicies).toMatchObject([
      { of: [{ address: 'module.m.aws_sqs_queue.this[0]' }] },
    ])
  })

  test('a queue or a secret that asks for no policy has none', () => {
    const statements =
      '{ a = { actions = ["sqs:*"], principals = [{ type = "AWS", identifiers = ["*"] }] } }'
    expect(
      read(
        call(
          'terraform-aws-modules/sqs/aws',
          `name = "q"\n  queue_policy_statements = ${statements}`,
        ),
      ),
    ).toEqual([])
    expect(
      read(
        call(
          'terraform-aws-modules/secrets-manager/aws',
          `name = "s"\n  policy_statements = ${statements}`,
        ),
      ),
    ).toEqual([])
  })

  test('a secret is guarded by the documents and statements that it is given', () => {
    const estate = call(
      'terraform-aws-modules/secrets-manager/aws',
      `  name          = "s"
  create_policy = true
  policy_statements = {
    read = {
      sid        = "Read"
      actions    = ["secretsmanager:GetSecretValue"]
      resources  = ["*"]
      principals = [{ type = "AWS", identifiers = ["123456789012"] }]
    }
  }`,
    )
    expect(read(estate)).toEqual(
      expected([
        [
          'resource aws_secretsmanager_secret_policy.this[0]',
          [
            {
              Sid: 'Read',
              Effect: 'Allow',
              Action: 'secretsmanager:GetSecretValue',
              Resource: '*',
              Principal: { AWS: '123456789012' },
            },
          ],
        ],
      ]),
    )
  })

  test('principals that are not known are undecided, and no fault of the call', () => {
    const estate = call(
      'terraform-aws-modules/secrets-manager/aws',
      `  name          = "s"
  create_policy = true
  policy_statements = {
    read = { actions = ["secretsmanager:GetSecretValue"], resources = ["*"], principals = var.readers }
  }
}
variable "readers" {`,
    )
    expect(estate.problems).toEqual([])
    const guards = estate.documents.filter(({ site }) => site.resourceType !== undefined)
    expect(guards).toMatchObject([{ complete: false, statements: [{}] }])
  })
})

describe('roles of workloads', () => {
  test('an instance has what its role is given, where it has a role', () => {
    const args = `name = "i"\n  iam_role_policies = { A = "${readOnly}" }`
    const source = 'terraform-aws-modules/ec2-instance/aws'
    expect(held(call(source, `${args}\n  create_iam_instance_profile = true`))).toEqual([
      ['role', true, 0, readOnly],
    ])
    expect(held(call(source, args))).toEqual([])
  })

  test('an add-on of a cluster has a role for its service account, its statements and policies', () => {
    const estate = call(
      'aws-ia/eks-blueprints-addon/aws',
      `  create_role       = true
  role_name         = "addon"
  policy_statements = [{ actions = ["s3:Get*"], resources = ["*"] }]
  role_policies     = { A = "${readOnly}" }
  oidc_providers = {
    this = {
      provider_arn    = "arn:aws:iam::123456789012:oidc-provider/oidc.eks.amazonaws.com/id/X"
      namespace       = "kube-system"
      service_account = "addon"
    }
  }`,
    )
    expect(held(estate)).toEqual([['role', true, 1, readOnly]])
    expect(read(estate)).toEqual(
      expected([
        [
          'trust aws_iam_role.this[0]',
          [
            {
              Effect: 'Allow',
              Action: 'sts:AssumeRoleWithWebIdentity',
              Principal: {
                Federated: 'arn:aws:iam::123456789012:oidc-provider/oidc.eks.amazonaws.com/id/X',
              },
              Condition: {
                StringEquals: {
                  'oidc.eks.amazonaws.com/id/X:sub': 'system:serviceaccount:kube-system:addon',
                  'oidc.eks.amazonaws.com/id/X:aud': 'sts.amazonaws.com',
                },
              },
            },
          ],
        ],
        [
          'identity aws_iam_policy.this[0]',
          [{ Effect: 'Allow', Action: 's3:Get*', Resource: '*' }],
        ],
      ]),
    )
    expect(held(call('aws-ia/eks-blueprints-addon/aws', 'name = "chart"'))).toEqual([])
  })

  test('an argument that is not read and asks for nothing takes nothing away, however it says so', () => {
    const role = (attach: string): unknown =>
      held(
        call(
          `${iam}/iam-role-for-service-accounts-eks`,
          `role_name = "r"\n  role_policy_arns = { A = "${readOnly}" }\n  attach_new_policy = ${attach}\n}
locals {
  on  = true
  off = false`,
        ),
      )
    expect(role('local.off')).toEqual([['role', true, 0, readOnly]])
    expect(role('local.on')).toEqual([['role', false, 0, readOnly]])
  })

  test('a copy of a known module is one, a namesake is none', () => {
    const args = `create_role = true\n  role_name = "x"\n  custom_role_policy_arns = ["${readOnly}"]`
    const of = (owner: string): string =>
      `github.com/${owner}/terraform-aws-iam.git//modules/iam-assumable-role?ref=v5.60.0`
    expect(held(call(of('binbashar'), args))).toEqual([['role', true, 0, readOnly]])
    expect(call(of('somebody'), args).notAnalysed).toHaveLength(1)
  })
})
