import { describe, expect, test } from 'vitest'
import { analyseTexts } from '../support/analyse-texts.ts'

const audit = 'arn:aws:iam::aws:policy/SecurityAudit'

const own = `vendor: acme
vendorName: Acme
product: monitor
title: Acme Monitor
retrieved: 2026-11-22
licence: none stated
roles:
  reader:
    title: reader
    features:
      more: More
    sources:
      - list: acme/reader
        url: https://example.com/reader
    managedPolicies:
      - arn: 'arn:\${Partition}:iam::aws:policy/AmazonSSMManagedInstanceCore'
      - arn: arn:aws:iam::aws:policy/AmazonEC2ContainerRegistryReadOnly
        feature: more
    grants:
      - actions: ['ec2:DescribeVolumes']
`

interface Role {
  readonly arns?: readonly unknown[]
  readonly actions: readonly string[]
  readonly binding?: string
}

async function check({ arns = [], actions, binding = 'acme/monitor/reader' }: Role): Promise<{
  readonly said: readonly string[]
  readonly status: string
}> {
  const template = {
    Parameters: { Policy: { Type: 'String' }, Want: { Type: 'String' } },
    Conditions: { Wanted: { 'Fn::Equals': [{ Ref: 'Want' }, 'yes'] } },
    Resources: {
      Role: {
        Type: 'AWS::IAM::Role',
        Metadata: { IamBaseline: binding },
        Properties: {
          AssumeRolePolicyDocument: {
            Version: '2012-10-17',
            Statement: [
              {
                Effect: 'Allow',
                Action: 'sts:AssumeRole',
                Principal: { Service: 'ec2.amazonaws.com' },
              },
            ],
          },
          ManagedPolicyArns: arns,
          Policies: [
            {
              PolicyName: 'p',
              PolicyDocument: {
                Version: '2012-10-17',
                Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }],
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
  return {
    said: result.findings
      .filter(({ rule }) => /missing-action|undecided/.test(rule))
      .map(({ severity, message }) => `${severity} ${message}`),
    status: JSON.stringify(result.compared[0]?.lackingPolicies ?? []),
  }
}

const core = 'AmazonSSMManagedInstanceCore'
const ssm = ['ssm:*', 'ssmmessages:*', 'ec2messages:*', 'ec2:DescribeVolumes']

describe('an AWS-managed policy that the vendor asks for', () => {
  test('is missing where it is neither attached nor granted otherwise', async () => {
    const { said, status } = await check({ actions: ['ec2:DescribeVolumes'] })
    expect(said).toEqual([
      `error \`Role\` lacks the managed policy \`arn:aws:iam::aws:policy/${core}\`, which Acme Monitor (reader) needs`,
    ])
    expect(status).toContain(core)
  })
  test('of which some actions are granted otherwise is missing, and these are counted', async () => {
    const { said } = await check({ actions: ['ec2:DescribeVolumes', 'ssmmessages:*'] })
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(/; other statements grant 4 of its \d+ actions$/)
  })
  test.each([
    ['attached', { arns: [`arn:aws:iam::aws:policy/${core}`], actions: ['ec2:DescribeVolumes'] }],
    [
      'attached in another partition',
      { arns: [`arn:aws-cn:iam::aws:policy/${core}`], actions: ['ec2:DescribeVolumes'] },
    ],
    [
      'attached in a partition that is left open',
      {
        arns: [{ 'Fn::Sub': `arn:\${AWS::Partition}:iam::aws:policy/${core}` }],
        actions: ['ec2:DescribeVolumes'],
      },
    ],
    ['granted by other statements', { actions: ssm }],
    [
      'part of what another policy allows',
      { arns: ['arn:aws:iam::aws:policy/AdministratorAccess'], actions: [] },
    ],
  ])('is there where it is %s', async (_, role) => {
    expect(await check(role)).toEqual({ said: [], status: '[]' })
  })
  test('may be what a condition that is not known attaches', async () => {
    const { said } = await check({
      arns: [{ 'Fn::If': ['Wanted', `arn:aws:iam::aws:policy/${core}`, { Ref: 'AWS::NoValue' }] }],
      actions: ['ec2:DescribeVolumes'],
    })
    expect(said).toEqual([
      `notice \`Role\`: whether \`arn:aws:iam::aws:policy/${core}\`, which Acme Monitor (reader) needs, is attached could not be decided`,
    ])
  })
  test('may be what a parameter attaches', async () => {
    const { said, status } = await check({
      arns: [{ Ref: 'Policy' }],
      actions: ['ec2:DescribeVolumes'],
    })
    expect(said.some((text) => text.includes(`whether \`arn:aws:iam::aws:policy/${core}\``))).toBe(
      true,
    )
    expect(said.some((text) => text.startsWith('error'))).toBe(false)
    expect(status).toContain(core)
  })
})

test('a role that Cartography reads with is told that it lacks SecurityAudit', async () => {
  const binding = 'cartography/cartography/read-only'
  const { said } = await check({ binding, actions: ['ec2:DescribeVolumes'] })
  expect(said.some((text) => text.includes(`lacks the managed policy \`${audit}\``))).toBe(true)
  const attached = await check({ binding, arns: [audit], actions: ['ec2:DescribeVolumes'] })
  expect(attached.said.some((text) => text.includes('managed policy'))).toBe(false)
})

test('a policy in a file has nothing attached to it', async () => {
  const statement = { Effect: 'Allow', Action: 'ec2:DescribeVolumes', Resource: '*' }
  const { result } = await analyseTexts({
    head: {
      'own.yaml': own,
      'policy.json': JSON.stringify({ Version: '2012-10-17', Statement: [statement] }),
    },
    config: JSON.stringify({
      baselines: ['own.yaml'],
      bindings: [{ files: ['policy.json'], baseline: 'acme/monitor/reader' }],
    }),
  })
  expect(result.findings).toEqual([])
  expect(result.compared).toHaveLength(1)
})
