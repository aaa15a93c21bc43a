import { describe, expect, test } from 'vitest'
import { classify, mayHoldPolicy, type FileKind } from '../../src/discover/classify.ts'

const policy =
  '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}'

const cases: readonly (readonly [FileKind, string, string, string])[] = [
  ['terraform', 'a Terraform file', 'main.tf', ''],
  ['terraform', 'an OpenTofu file', 'a/main.tofu', ''],
  ['terraform-json', 'Terraform in JSON', 'main.tf.json', '{}'],
  ['tfvars', 'variable values', 'prod.auto.tfvars', 'a = 1'],
  ['tfvars', 'variable values in JSON', 'prod.tfvars.json', '{}'],
  ['terragrunt', 'a Terragrunt unit', 'live/terragrunt.hcl', 'inputs = {}'],
  ['terragrunt', 'a Terragrunt include', 'live/env.hcl', 'include "root" {}'],
  ['ignored', 'another HCL file', 'nomad.hcl', 'job "x" {}'],
  ['ignored', 'state', 'terraform.tfstate', policy],
  ['terraform-plan', 'a plan', 'plan.json', '{"format_version":"1.2","planned_values":{}}'],
  [
    'terraform-plan',
    'a state as it is shown',
    's.json',
    `{"format_version":"1.0","values":{"root_module":{"resources":[${policy}]}}}`,
  ],
  [
    'ignored',
    'state of another name',
    'state.json',
    `{"version":4,"serial":3,"lineage":"a","resources":[${policy}]}`,
  ],
  ['cloudformation', 'a template', 't.yaml', 'Resources:\n  R:\n    Type: AWS::S3::Bucket\n'],
  [
    'cloudformation',
    'a template in JSON',
    't.template',
    '{"Resources":{"R":{"Type":"AWS::S3::Bucket"}}}',
  ],
  [
    'cloudformation',
    'a custom resource',
    't.yml',
    'Resources:\n  R:\n    Type: Custom::X\n# AWS::X\n',
  ],
  [
    'cloudformation',
    'a template by its version',
    'x.json',
    '{"AWSTemplateFormatVersion":"2010-09-09"}',
  ],
  ['sam', 'a SAM template', 't.yaml', 'Resources:\n  F:\n    Type: AWS::Serverless::Function\n'],
  ['serverless', 'a Serverless service', 'serverless.yml', 'service: x\nprovider:\n  name: aws\n'],
  [
    'serverless',
    'a Serverless service with resources',
    's.yml',
    'service: x\nprovider:\n  name: aws\nresources:\n  Resources:\n    R:\n      Type: AWS::S3::Bucket\n',
  ],
  ['ignored', 'a Serverless service elsewhere', 's.yml', 'service: x\nprovider:\n  name: google\n'],
  ['policy', 'a policy', 'p.json', policy],
  ['policy', 'a policy without a name of its kind', 'Policy', policy],
  ['policy', 'a policy in YAML', 'p.yaml', 'Statement:\n  - Effect: Allow\n    Action: "*"\n'],
  ['policy', 'a policy in a JSON string', 'p.json', JSON.stringify({ Policy: policy })],
  ['policy', 'a policy in typographic quotes', 'p.txt', policy.replaceAll('"', '”')],
  ['policy', 'a policy with a misspelt effect', 'p.json', policy.replace('Allow', 'Alow')],
  ['policy', 'a policy without an effect', 'p.json', policy.replace('"Effect":"Allow",', '')],
  ['policy', 'a policy with lower-case keys', 'p.yaml', 'effect: Allow\naction: "s3:Get*"\n'],
  [
    'policy',
    'a page that lists actions',
    'page.txt',
    'You need "s3:GetObject", "s3:PutObject", "kms:Decrypt"',
  ],
  [
    'kubernetes',
    'a manifest',
    'k.yaml',
    `apiVersion: iam.services.k8s.aws/v1alpha1\nkind: Policy\nspec:\n  policyDocument: '${policy}'\n`,
  ],
  [
    'kubernetes',
    'a manifest in JSON',
    'k.json',
    JSON.stringify({ apiVersion: 'v1', kind: 'X', policy }),
  ],
  ['ignored', 'a manifest without a policy', 'k.yaml', 'apiVersion: v1\nkind: ConfigMap\n'],
  [
    'openapi',
    'an interface with a resource policy',
    'api.json',
    `{"openapi":"3.0.1","x-amazon-apigateway-policy":${policy}}`,
  ],
  [
    'account-authorization',
    'an account dump',
    'dump.json',
    `{"RoleDetailList":[{"AssumeRolePolicyDocument":${policy}}]}`,
  ],
  [
    'ignored',
    'a JSON Schema of policies',
    'schema.json',
    `{"$schema":"http://json-schema.org/draft-07/schema#","x":${policy}}`,
  ],
  [
    'ignored',
    'a report of this tool',
    'x.json',
    `{"schema":"iam-baseline/extract/1","documents":[{"policy":${policy}}]}`,
  ],
  ['ignored', "CDK's construct tree", 'x.json', `{"version":"tree-0.1","tree":{"x":${policy}}}`],
  [
    'ignored',
    'a workflow',
    'ci.yml',
    'on: push\njobs:\n  a:\n    steps:\n      - uses: actions/checkout@v4\n',
  ],
  [
    'ignored',
    'a list of actions that is data',
    'actions.json',
    '["s3:GetObject","s3:PutObject","kms:Decrypt"]',
  ],
  ['ignored', 'prose', 'notes.txt', 'The effect of an action is a statement.'],
  ['ignored', 'bytes', 'x.json', `\0\u0001${policy}`],
  ['ignored', 'nothing', 'x.yaml', ''],
]

describe('a file', () => {
  test.each(cases)('is %s: %s', (kind, _, path, text) => {
    expect(classify(path, text)).toBe(kind)
  })

  test.each([
    'main.tf',
    'a/b/policy.json',
    'policy.json.tpl',
    'role.yaml.j2',
    'x.template',
    'vendor.txt',
    'a/serverless.yml',
  ])('%s may hold a policy', (path) => {
    expect(mayHoldPolicy(path)).toBe(true)
  })

  test.each([
    'README.md',
    'index.ts',
    'a/node_modules/x/policy.json',
    '.terraform/modules/m/main.tf',
    'package-lock.json',
    'tsconfig.build.json',
    'cdk.out/tree.json',
    'cdk.out/x.assets.json',
    'terraform.tfstate',
    'Makefile',
    '.terraform.lock.hcl',
  ])('%s holds none', (path) => {
    expect(mayHoldPolicy(path)).toBe(false)
  })

  test('is classified in linear time, whatever it holds', () => {
    for (const unit of [
      'Effect ',
      'Action\\',
      'Statement \t',
      '\n ',
      'Type: ',
      '"a:B',
      'name :',
    ] as const) {
      const text = `AWS:: service:\nprovider:\nType: AWS:: ffect provider Statement AWSTemplate ${unit.repeat(200_000)}`
      const start = performance.now()
      classify('x.txt', text)
      expect([unit, performance.now() - start < 1500]).toEqual([unit, true])
    }
  })
})
