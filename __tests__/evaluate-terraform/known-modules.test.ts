import { describe, expect, test } from 'vitest'
import { knownFolder } from '../../src/evaluate/terraform/known-module.ts'
import { knownModules } from '../../src/evaluate/terraform/known-modules.ts'
import { displayOf } from '../../src/model/value.ts'
import { renderPolicy } from '../../src/model/render.ts'
import { parseHcl } from '../../src/parse/hcl/parse.ts'
import { estateOf } from '../support/estate-of.ts'

const iam = 'terraform-aws-modules/iam/aws//modules'

const call = (name: string, source: string, args: string): string =>
  `module "${name}" {\n  source = "${source}"\n${args}\n}\n`

const estate = (...calls: readonly string[]): ReturnType<typeof estateOf> =>
  estateOf({ 'main.tf': calls.join('\n') })

const policies = ({ documents }: ReturnType<typeof estateOf>): unknown =>
  documents.map(({ site, kind, value }) => [site.address, kind, renderPolicy(value).policy])

const principals = ({ principals: all }: ReturnType<typeof estateOf>): unknown =>
  all.map(({ address, kind, complete, trust, attached, arns }) => ({
    address,
    kind,
    complete,
    trust,
    attached: attached.map(({ document, how }) => [document, how]),
    arns: arns.map(({ arn }) => displayOf(arn)),
  }))

describe('the source of a well-known module', () => {
  test.each([
    'terraform-aws-modules/iam/aws//modules/iam-policy',
    'registry.terraform.io/terraform-aws-modules/iam/aws//modules/iam-policy',
    'github.com/terraform-aws-modules/terraform-aws-iam//modules/iam-policy?ref=de95e21',
    'git::https://github.com/terraform-aws-modules/terraform-aws-iam.git//modules/iam-policy?ref=v5.1.0',
    'git@github.com:terraform-aws-modules/terraform-aws-iam.git//modules/iam-policy',
  ])('%s is known', (source) => {
    expect(knownFolder(source)).toBe('known//terraform-aws-modules/iam//modules/iam-policy')
  })

  test.each([
    'terraform-aws-modules/iam/aws',
    'terraform-aws-modules/iam/azurerm//modules/iam-policy',
    'someone/iam/aws//modules/iam-policy',
    'terraform-aws-modules/iam/aws//modules/iam-policy/more',
    'app.terraform.io/terraform-aws-modules/iam/aws//modules/iam-policy',
    '__proto__/constructor/aws',
    '',
  ])('%s is not', (source) => {
    expect(knownFolder(source)).toBeUndefined()
  })

  test.each(knownModules.map((one) => [one.id, one.configuration]))(
    'what is said of %s is Terraform',
    (path, text) => {
      const { body, problems } = parseHcl({ path, text })
      expect(problems).toEqual([])
      expect(body.blocks.some((block) => block.type === 'resource')).toBe(true)
    },
  )
})

describe('a call of a well-known module', () => {
  test('gives a role with its trust, inline policy and attachments', () => {
    const read = estate(
      call(
        'reader',
        `${iam}/iam-policy`,
        '  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "*" }] })',
      ),
      call(
        'role',
        `${iam}/iam-assumable-role`,
        `  create_role              = true
  role_name                = "app"
  role_requires_mfa        = false
  trusted_role_arns        = ["arn:aws:iam::123456789012:root"]
  trusted_role_services    = ["ec2.amazonaws.com"]
  role_sts_externalid      = ["abc"]
  custom_role_policy_arns  = [module.reader.arn, "arn:aws:iam::aws:policy/ReadOnlyAccess"]
  inline_policy_statements = [{ sid = "A", actions = ["ec2:DescribeInstances"], resources = ["*"] }]`,
      ),
    )
    expect(policies(read)).toEqual([
      [
        'module.reader.aws_iam_policy.policy[0]',
        'identity',
        { Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }] },
      ],
      [
        'module.role.aws_iam_role.this[0]',
        'trust',
        {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Action: ['sts:AssumeRole', 'sts:TagSession'],
              Principal: {
                AWS: ['arn:aws:iam::123456789012:root'],
                Service: ['ec2.amazonaws.com'],
              },
              Condition: { StringEquals: { 'sts:ExternalId': ['abc'] } },
            },
          ],
        },
      ],
      [
        'module.role.aws_iam_role_policy.inline[0]',
        'identity',
        {
          Version: '2012-10-17',
          Statement: [
            { Sid: 'A', Effect: 'Allow', Action: ['ec2:DescribeInstances'], Resource: ['*'] },
          ],
        },
      ],
    ])
    expect(principals(read)).toEqual([
      {
        address: 'module.role.aws_iam_role.this[0]',
        kind: 'role',
        complete: true,
        trust: 1,
        attached: [
          [0, 'managed'],
          [2, 'inline'],
        ],
        arns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'],
      },
    ])
  })

  test('is joined with what else is attached to it, and is still named as not analysed', () => {
    const read = estate(
      call('role', `${iam}/iam-role`, '  name = "app"'),
      `resource "aws_iam_role_policy_attachment" "more" {
  role       = module.role.name
  policy_arn = "arn:aws:iam::aws:policy/AmazonS3FullAccess"
}`,
    )
    expect(principals(read)).toMatchObject([
      { complete: true, arns: ['arn:aws:iam::aws:policy/AmazonS3FullAccess'] },
    ])
    expect(read.notAnalysed).toMatchObject([
      { reason: 'external-module', text: `The module ${iam}/iam-role is not in the tree` },
    ])
  })

  test('an argument that is not understood leaves the role incomplete', () => {
    const read = estate(
      call(
        'role',
        `${iam}/iam-role-for-service-accounts-eks`,
        '  role_name             = "ebs"\n  attach_ebs_csi_policy = true',
      ),
    )
    expect(
      read.principals.map(({ complete, unresolved }) => [complete, unresolved[0]?.text]),
    ).toEqual([[false, 'attach_ebs_csi_policy']])
  })

  test('and its trust unread where the argument may change that', () => {
    const read = estate(
      call(
        'role',
        `${iam}/iam-assumable-role`,
        '  create_role            = true\n  allow_self_assume_role = true',
      ),
    )
    const [trust] = read.documents
    expect([trust?.kind, trust?.complete, trust?.open?.text]).toEqual([
      'trust',
      false,
      'allow_self_assume_role',
    ])
  })

  test('policies go through its outputs to where they are used', () => {
    const read = estate(
      call(
        'web',
        'cloudposse/iam-policy/aws',
        `  iam_policy_statements = {
    Web = { effect = "Allow", actions = ["airflow:CreateWebLoginToken"], resources = ["*"] }
  }`,
      ),
      'resource "aws_iam_policy" "web" {\n  name   = "web"\n  policy = module.web.json\n}',
    )
    expect(read.documents.map(({ site, complete }) => [site.address, complete])).toEqual([
      ['aws_iam_policy.web', true],
    ])
  })

  test('every place of it lies in the file of the call, and every exact action is what stands there', () => {
    const text = [
      call(
        'role',
        'cloudposse/iam-role/aws',
        `  principals       = { Service = ["lambda.amazonaws.com"] }
  policy_documents = [jsonencode({ Statement = [{ Effect = "Allow", Action = ["s3:GetObject"], Resource = "*" }] })]`,
      ),
      call(
        'eks',
        'cloudposse/eks-iam-role/aws',
        `  eks_cluster_oidc_issuer_url = "https://oidc.example/id/1"
  service_account_name        = "sa"
  aws_iam_policy_document     = [jsonencode({ Statement = [{ Effect = "Allow", Action = "ec2:RunInstances", Resource = "*" }] })]`,
      ),
      call(
        'oidc',
        `${iam}/iam-assumable-role-with-oidc`,
        `  create_role                   = true
  provider_url                  = "https://oidc.example/id/1"
  oidc_fully_qualified_subjects = ["system:serviceaccount:a:b"]
  role_policy_arns              = ["arn:aws:iam::aws:policy/ReadOnlyAccess"]`,
      ),
      call(
        'user',
        `${iam}/iam-user`,
        '  name     = "u"\n  policies = { a = "arn:aws:iam::aws:policy/ReadOnlyAccess" }',
      ),
    ].join('\n')
    const read = estateOf({ 'main.tf': text })
    const files = new Set<string>()
    JSON.stringify(read, (key, value: unknown) => {
      if (key === 'file' && typeof value === 'string') files.add(value)
      return value
    })
    expect([...files]).toEqual(['main.tf'])
    const exact = read.documents.flatMap(({ statements }) =>
      statements.flatMap(({ actions }) =>
        (actions?.entries ?? []).flatMap(({ value }) =>
          value.pieces.flatMap((piece) =>
            piece.kind === 'literal' && piece.exact
              ? [[piece.text, text.slice(piece.span.start, piece.span.end)]]
              : [],
          ),
        ),
      ),
    )
    expect(exact).toEqual([
      ['s3:GetObject', 's3:GetObject'],
      ['ec2:RunInstances', 'ec2:RunInstances'],
    ])
    expect(read.principals.map(({ address, complete }) => [address, complete])).toEqual([
      ['module.role.aws_iam_role.this[0]', true],
      ['module.eks.aws_iam_role.this[0]', true],
      ['module.oidc.aws_iam_role.this[0]', true],
      ['module.user.aws_iam_user.this[0]', true],
    ])
  })

  test('a call that is not there makes nothing that is', () => {
    const read = estate(call('role', `${iam}/iam-role`, '  count = 0\n  name  = "app"'))
    expect(read.principals.map(({ instantiated }) => instantiated)).toEqual([false])
    expect(read.documents.filter(({ instantiated }) => instantiated)).toEqual([])
  })

  test('policies of a module that is switched off are shown as documents that are not there', () => {
    const read = estate(
      call(
        'role',
        'cloudposse/eks-iam-role/aws',
        `  enabled                 = false
  aws_iam_policy_document = [jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:*", Resource = "*" }] })]`,
      ),
    )
    expect(read.principals).toEqual([])
    expect(read.documents.map(({ site, instantiated }) => [site.address, instantiated])).toEqual([
      ['module.role', false],
    ])
  })

  test('a module of the same source that init has put into the tree is read itself', () => {
    const read = estateOf({
      'main.tf': call('p', `${iam}/iam-policy`, '  policy = "{}"'),
      '.terraform/modules/modules.json': JSON.stringify({
        Modules: [{ Key: 'p', Source: `${iam}/iam-policy`, Dir: '.terraform/modules/p' }],
      }),
      '.terraform/modules/p/main.tf':
        'variable "policy" {}\nresource "aws_iam_policy" "own" {\n  policy = jsonencode({ Statement = [] })\n}',
    })
    expect(read.documents.map(({ site }) => site.address)).toEqual(['module.p.aws_iam_policy.own'])
  })
})
