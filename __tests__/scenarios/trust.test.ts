import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import { analyseTexts } from '../support/analyse-texts.ts'

const own = `vendor: acme
vendorName: Acme
product: monitor
title: Acme Monitor
retrieved: 2026-11-22
licence: none stated
roles:
${Object.entries({
  service: '      - principals: { Service: [backup.amazonaws.com] }',
  vendor:
    "      - principals: { AWS: ['arn:aws:iam::464622532012:root'] }\n        condition: { StringEquals: { 'sts:ExternalId': ['${ExternalId}'] } }",
  any: "      - principals: { AWS: ['arn:aws:iam::${VendorAccountId}:root'] }",
  bare: "      - principals: { AWS: ['464622532012'] }",
  oidc: "      - principals: { Federated: ['arn:aws:iam::${AccountId}:oidc-provider/${Provider}'] }\n        actions: ['sts:AssumeRoleWithWebIdentity']\n        condition: { StringEquals: { '${Provider}:aud': [sts.amazonaws.com], '${Provider}:sub': ['system:serviceaccount:acme:monitor'] } }",
  pod: "      - principals: { Service: [pods.eks.amazonaws.com] }\n        actions: ['sts:AssumeRole', 'sts:TagSession']",
  either: [1, 2]
    .map(
      (n) =>
        `      - principals: { Federated: ['\${ProviderArn}'] }\n        actions: ['sts:AssumeRoleWithWebIdentity']\n        condition: { StringEquals: { '\${Provider}:sub': ['account-${String(n)}'] } }`,
    )
    .join('\n'),
  jobs: "      - principals: { Service: [codebuild.amazonaws.com] }\n        condition: { StringLike: { 'aws:SourceArn': ['arn:aws:codebuild:*:\${AccountId}:project/job-*'] } }",
  optional:
    "      - principals: { AWS: ['arn:aws:iam::464622532012:root'] }\n      - feature: more\n        principals: { AWS: ['arn:aws:iam::${OpsAccountId}:role/Ops'] }",
  itself:
    "      - principals: { Service: [ec2.amazonaws.com] }\n      - principals: { AWS: ['arn:aws:iam::${AccountId}:role/${RoleName}'] }\n        self: true",
})
  .map(
    ([name, trust]) =>
      `  ${name}:\n    title: ${name}\n${name === 'optional' ? '    features: { more: More }\n' : ''}    sources:\n      - list: acme/${name}\n        url: https://example.com/${name}\n    trust:\n${trust}\n    grants:\n      - actions: ['ec2:DescribeVolumes']\n`,
  )
  .join('')}`

interface Statement {
  readonly Principal: unknown
  readonly Action?: unknown
  readonly Condition?: unknown
  readonly Effect?: 'Deny'
}

async function said(role: string, ...statements: readonly Statement[]): Promise<readonly string[]> {
  const findings = await trustFindings(role, ...statements)
  return findings.map(({ severity, primary }) => `${severity} ${primary.text}`).sort()
}

async function trustFindings(
  role: string,
  ...statements: readonly Statement[]
): Promise<readonly Finding[]> {
  const template = {
    Parameters: { VendorAccount: { Type: 'String' }, Gov: { Type: 'String' } },
    Conditions: { IsGov: { 'Fn::Equals': [{ Ref: 'Gov' }, 'yes'] } },
    Resources: {
      Role: {
        Type: 'AWS::IAM::Role',
        Metadata: { IamBaseline: `acme/monitor/${role}` },
        Properties: {
          RoleName: 'acme',
          AssumeRolePolicyDocument: {
            Version: '2012-10-17',
            Statement: statements.map((one) => ({
              Effect: 'Allow',
              Action: 'sts:AssumeRole',
              ...one,
            })),
          },
          Policies: [
            {
              PolicyName: 'p',
              PolicyDocument: {
                Version: '2012-10-17',
                Statement: [{ Effect: 'Allow', Action: 'ec2:DescribeVolumes', Resource: '*' }],
              },
            },
          ],
        },
      },
    },
  }
  const { result } = await analyseTexts({
    head: { 'own.yaml': own, 'role.template': JSON.stringify(template, null, 2) },
    config: JSON.stringify({ baselines: ['own.yaml'] }),
    accessAnalyzer: 'off',
  })
  return result.findings.filter(({ rule }) => rule === 'baseline/trust')
}

const external = { StringEquals: { 'sts:ExternalId': 'a1b2c3' } }
const datadog = { AWS: 'arn:aws:iam::464622532012:root' }

describe('a service', () => {
  test('is admitted under whichever name its partition has', async () => {
    const Service = { 'Fn::Sub': 'backup.${AWS::URLSuffix}' }
    expect(await said('service', { Principal: { Service } })).toEqual([])
  })
  test('that is admitted is enough', async () => {
    expect(await said('service', { Principal: { Service: 'backup.amazonaws.com' } })).toEqual([])
  })
  test('that is missing is an error', async () => {
    expect(await said('service', { Principal: { Service: 'ec2.amazonaws.com' } })).toContain(
      'error missing principal',
    )
  })
})

test('whom a feature asks for is neither missed nor one too many', async () => {
  const ops = { AWS: 'arn:aws:iam::111122223333:role/Ops' }
  expect(await said('optional', { Principal: datadog })).toEqual([])
  expect(await said('optional', { Principal: datadog }, { Principal: ops })).toEqual([])
})

describe('what nobody filled in', () => {
  test('an external id that is empty is told as that', async () => {
    const Condition = { StringEquals: { 'sts:ExternalId': '' } }
    const [finding, ...more] = await trustFindings('vendor', { Principal: datadog, Condition })
    expect(finding?.message).toContain('the statement demands an empty sts:ExternalId of arn:')
    expect(more).toEqual([])
  })
  test('a principal that is empty is no extra one', async () => {
    const statement = { Principal: { AWS: [datadog.AWS, ''] }, Condition: external }
    expect(await said('vendor', statement)).toEqual(['error malformed arn'])
  })
})

describe('a vendor’s account', () => {
  test('under its external id is enough', async () => {
    expect(await said('vendor', { Principal: datadog, Condition: external })).toEqual([])
    expect(
      await said('vendor', { Principal: { AWS: '464622532012' }, Condition: external }),
    ).toEqual([])
  })
  test.each([
    ['without a condition', undefined],
    ['with …IfExists', { StringEqualsIfExists: { 'sts:ExternalId': 'a1b2c3' } }],
    ['with any external id', { StringLike: { 'sts:ExternalId': '*' } }],
    ['for all of perhaps none', { 'ForAllValues:StringEquals': { 'sts:ExternalId': 'a1b2c3' } }],
    ['under another key', { StringEquals: { 'aws:SourceAccount': '464622532012' } }],
  ])('%s is an error', async (_, Condition) => {
    const statement = { Principal: datadog, ...(Condition === undefined ? {} : { Condition }) }
    expect(await said('vendor', statement)).toEqual(['error missing condition'])
  })
  test('under a Deny of all without its external id is enough', async () => {
    const Principal = { AWS: '*' }
    const refused = (Condition: unknown): Promise<readonly string[]> =>
      said('vendor', { Principal: datadog }, { Effect: 'Deny', Principal, Condition })
    expect(await refused({ StringNotEquals: { 'sts:ExternalId': 'a1b2c3' } })).toEqual([])
    expect(await refused({ StringNotEquals: { 'aws:SourceAccount': '464622532012' } })).toEqual([
      'error missing condition',
    ])
  })
  test('with a second statement that asks for nothing is an error', async () => {
    const both = [{ Principal: datadog, Condition: external }, { Principal: datadog }]
    expect(await said('vendor', ...both)).toEqual(['error missing condition'])
  })
  test('of which the ARN is one colon short is malformed', async () => {
    const found = await said('vendor', {
      Principal: { AWS: 'arn:aws:iam:464622532012:root' },
      Condition: external,
    })
    expect(found).toContain('error malformed arn')
    const open = { 'Fn::Sub': 'arn:aws:iam:${AWS::AccountId}:root' }
    expect(await said('vendor', { Principal: { AWS: open } })).toContain('error malformed arn')
  })
  test('beside another account is a warning, beside everybody an error', async () => {
    const with_ = (AWS: string): Promise<readonly string[]> =>
      said('vendor', { Principal: datadog, Condition: external }, { Principal: { AWS } })
    expect(await with_('arn:aws:iam::111122223333:root')).toEqual(['warning extra principal'])
    expect((await with_('*')).some((text) => text.startsWith('error'))).toBe(true)
  })
})

describe('an account', () => {
  const open = { 'Fn::Sub': 'arn:aws:iam::${VendorAccount}:root' }
  test.each([
    ['any', '464622532012'],
    ['any', 'arn:aws:iam::464622532012:root'],
    ['any', 'arn:aws-us-gov:iam::464622532012:root'],
    ['any', open],
    ['any', { Ref: 'VendorAccount' }],
    ['bare', '464622532012'],
    ['bare', 'arn:aws:iam::464622532012:root'],
    ['bare', 'arn:aws-us-gov:iam::464622532012:root'],
  ])('that the vendor writes as %s is admitted by %j', async (role, AWS) => {
    expect(await said(role, { Principal: { AWS } })).toEqual([])
  })
  test.each([
    ['bare', open],
    ['bare', { Ref: 'VendorAccount' }],
    ['any', { 'Fn::Sub': 'arn:${VendorAccount}' }],
  ])('that the vendor writes as %s is undecided where %j stands open', async (role, AWS) => {
    expect(await said(role, { Principal: { AWS } })).toEqual(['notice undecided'])
  })
  test.each([
    ['any', 'arn:aws:iam::${VendorAccount}:role/x'],
    ['bare', 'arn:aws:iam::${VendorAccount}:user/x'],
    ['bare', 'arn:aws:iam::4646225${VendorAccount}:role/x'],
    ['bare', 'arn:aws:iam::1111${VendorAccount}:root'],
    ['service', '${VendorAccount}.amazonaws.com'],
  ])(
    'that the vendor writes as %s is not admitted by %s, of which the beginning fits',
    async (role, sub) => {
      expect(await said(role, { Principal: { AWS: { 'Fn::Sub': sub } } })).toContain(
        'error missing principal',
      )
    },
  )
  test('that stands under a condition is undecided, in both branches admitted', async () => {
    const branch = (other: unknown): unknown => ({
      AWS: { 'Fn::If': ['IsGov', '464622532012', other] },
    })
    expect(await said('bare', { Principal: branch({ Ref: 'AWS::NoValue' }) })).toEqual([
      'notice undecided',
    ])
    const root = 'arn:aws:iam::464622532012:root'
    expect(await said('bare', { Principal: branch(root) })).toEqual([])
  })
  test('under a wildcard of actions is admitted', async () => {
    const Principal = { AWS: '464622532012' }
    expect(await said('bare', { Principal, Action: 'sts:Assume*' })).toEqual([])
  })
  test('among everybody is an error', async () => {
    for (const Principal of ['*', { AWS: '*' }, { AWS: ['464622532012', '*'] }])
      expect(await said('bare', { Principal })).toEqual(['error open to everyone'])
  })
  test('that a Deny refuses is not admitted', async () => {
    const Principal = { AWS: '464622532012' }
    expect(await said('bare', { Principal }, { Principal, Effect: 'Deny' })).toEqual([
      'error missing principal',
    ])
  })
  test.each([
    ['any', 'arn:aws:iam::464622532012:role/x'],
    ['bare', 'arn:aws:iam::464622532012:role/x'],
    ['bare', '111122223333'],
    ['bare', 'arn:aws:iam::111122223333:root'],
  ])('that the vendor writes as %s is not admitted by %j', async (role, AWS) => {
    expect(await said(role, { Principal: { AWS } })).toContain('error missing principal')
  })
})

describe('a web identity', () => {
  const provider = 'oidc.eks.eu-west-1.amazonaws.com/id/ABC'
  const Principal = { Federated: `arn:aws:iam::111122223333:oidc-provider/${provider}` }
  const Action = 'sts:AssumeRoleWithWebIdentity'
  const under = (keys: Readonly<Record<string, string>>): Promise<readonly string[]> =>
    said('oidc', { Principal, Action, Condition: { StringEquals: keys } })
  const aud = { [`${provider}:aud`]: 'sts.amazonaws.com' }
  const sub = { [`${provider}:sub`]: 'system:serviceaccount:acme:monitor' }

  test('with audience and subject is enough', async () => {
    expect(await under({ ...aud, ...sub })).toEqual([])
  })
  test('without its subject, or of another, is an error', async () => {
    expect(await under(aud)).toEqual(['error missing condition'])
    const other = { [`${provider}:sub`]: 'system:serviceaccount:default:anyone' }
    expect((await under({ ...aud, ...other })).some((text) => text.startsWith('error'))).toBe(true)
  })
})

describe('two subjects of one provider', () => {
  const Principal = { Federated: 'arn:aws:iam::111122223333:oidc-provider/p' }
  const Action = 'sts:AssumeRoleWithWebIdentity'
  const as = (sub: string): Statement => ({
    Principal,
    Action,
    Condition: { StringEquals: { 'p:sub': sub } },
  })
  test('are admitted by a statement each', async () => {
    expect(await said('either', as('account-1'), as('account-2'))).toEqual([])
  })
  test('are both missed, and a third one is seen', async () => {
    expect(await said('either', as('account-1'))).toEqual(['error missing condition'])
    const found = await said('either', as('account-1'), as('account-2'), as('account-3'))
    expect(found.every((text) => text === 'error missing condition')).toBe(true)
    expect(found.length).toBeGreaterThan(0)
  })
})

describe('a value of the vendor’s with a placeholder and wildcards', () => {
  const under = (arn: string): Promise<readonly string[]> =>
    said('jobs', {
      Principal: { Service: 'codebuild.amazonaws.com' },
      Condition: { StringLike: { 'aws:SourceArn': arn } },
    })
  test.each([
    'arn:aws:codebuild:*:111122223333:project/job-*',
    'arn:aws:codebuild:eu-west-1:111122223333:project/job-1',
  ])('is demanded with %s', async (arn) => {
    expect(await under(arn)).toEqual([])
  })
  test.each([
    'arn:aws:codebuild:*:*:project/job-*',
    'arn:aws:codebuild:*:111122223333:project/*',
    'anything',
  ])('is not demanded with %s', async (arn) => {
    expect(await under(arn)).toEqual(['error missing condition'])
  })
})

describe('a pod identity', () => {
  const Principal = { Service: 'pods.eks.amazonaws.com' }
  test('assumes and tags', async () => {
    const Action = ['sts:AssumeRole', 'sts:TagSession']
    expect(await said('pod', { Principal, Action })).toEqual([])
  })
  test('that cannot tag its session is an error', async () => {
    expect((await said('pod', { Principal })).some((text) => text.startsWith('error'))).toBe(true)
  })
})

describe('a role that assumes itself', () => {
  const ec2 = { Principal: { Service: 'ec2.amazonaws.com' } }
  test('admits itself', async () => {
    const self = { Principal: { AWS: 'arn:aws:iam::111122223333:role/acme' } }
    expect(await said('itself', ec2, self)).toEqual([])
  })
  test('and does not is an error', async () => {
    expect(await said('itself', ec2)).toEqual(['error missing principal'])
  })
})
