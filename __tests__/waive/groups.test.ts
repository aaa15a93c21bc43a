import { describe, expect, test } from 'vitest'
import { applyAdopted } from '../../src/check/adopted.ts'
import type { Finding } from '../../src/model/finding.ts'
import { withEdits } from '../../src/repair/apply.ts'
import { baseline } from '../repair/support/documents.ts'
import { analyseTexts, type Texts } from '../support/analyse-texts.ts'

const policy = (...actions: readonly string[]): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }],
  })

const bound = `baselines: [own.yaml]
bindings:
  - files: [policy.json]
    baseline: example/keeper/worker
`

const waived = (rule: string, actions: string): string =>
  `${bound}waivers:\n  - rule: ${rule}\n    actions: ${actions}\n    reason: not in use here\n`

async function analysed(text: string, config: string, more: Partial<Texts> = {}) {
  return analyseTexts({ head: { 'policy.json': text, 'own.yaml': baseline }, config, ...more })
}

async function found(
  text: string,
  config: string,
  rule: string,
): Promise<{ readonly kept: readonly Finding[]; readonly waived: readonly Finding[] }> {
  const { result } = await analysed(text, config)
  const ofRule = (finding: Finding): boolean => finding.rule === rule
  return { kept: result.findings.filter(ofRule), waived: result.waived.filter(ofRule) }
}

const missing = 'baseline/missing-action'

describe('a waiver of a part of a group', () => {
  const text = policy('ec2:DescribeInstances', 'ec2:DescribeVolumes', 's3:ListAllMyBuckets')

  test('takes that part out of the finding: its count, its list and its repair', async () => {
    const { kept, waived: aside } = await found(text, waived(missing, '["s3:*Object"]'), missing)
    const [finding] = kept
    expect(kept).toHaveLength(1)
    expect(finding?.message).toBe(
      '`policy.json` lacks 3 actions that Example Keeper (worker) needs',
    )
    expect(finding?.actions).toEqual([
      'cloudwatch:ListMetrics',
      'ec2:DeleteVolume',
      'ec2:TerminateInstances',
    ])
    expect(finding?.atoms).toHaveLength(3)
    expect(finding?.primary.text).toBe('3 actions missing')
    expect(finding?.groups).toContainEqual({ title: 'waived', items: ['2 actions'] })
    expect(JSON.stringify(finding?.groups)).not.toContain('Object')
    const fixed = withEdits(text, finding?.fix?.edits ?? [])
    expect(fixed).toContain('cloudwatch:ListMetrics')
    expect(fixed).not.toContain('s3:GetObject')
    expect(aside.map(({ actions }) => actions)).toEqual([['s3:GetObject', 's3:PutObject']])
    expect(aside[0]?.fingerprint).not.toBe(finding?.fingerprint)
  })

  test('names what is left where that is one action', async () => {
    const { kept } = await found(
      policy('ec2:DescribeInstances', 'ec2:DescribeVolumes', 's3:ListAllMyBuckets', 's3:GetObject'),
      waived(missing, '["s3:*Object", "ec2:*"]'),
      missing,
    )
    expect(kept.map(({ message }) => message)).toEqual([
      '`policy.json` lacks `cloudwatch:ListMetrics`, which Example Keeper (worker) needs',
    ])
  })

  test('leaves nothing of a group that it names in full', async () => {
    const all = '["s3:*Object", "ec2:*", "cloudwatch:*"]'
    const { kept, waived: aside } = await found(text, waived(missing, all), missing)
    expect(kept).toEqual([])
    expect(aside).toHaveLength(1)
  })

  test('of actions that are not in the group changes nothing', async () => {
    const { kept, waived: aside } = await found(text, waived(missing, '["kms:*"]'), missing)
    expect(kept[0]?.actions).toHaveLength(5)
    expect(kept[0]?.groups?.map(({ title }) => title)).not.toContain('waived')
    expect(aside).toEqual([])
  })

  test('leaves the place and the repair of the others', async () => {
    const wide = policy('ec2:DescribeInstances', 's3:GetObject', 's3:PutObject')
    const rule = 'baseline/wider-resource'
    const { kept } = await found(wide, waived(rule, '["s3:GetObject"]'), rule)
    const [finding] = kept
    expect(finding?.actions).toEqual(['s3:PutObject'])
    expect(wide.slice(finding?.primary.span.start, finding?.primary.span.end)).toBe('s3:PutObject')
    expect(finding?.related).toEqual([])
    const fixed = withEdits(wide, finding?.fix?.edits ?? [])
    expect(fixed).toContain('"Action":["ec2:DescribeInstances","s3:GetObject"],"Resource":"*"')
    expect(fixed).toContain('"Action":["s3:PutObject"],"Resource":"arn:aws:s3:::example-keeper/*"')
  })

  test('for less than what is granted comes alive again', async () => {
    const rule = 'baseline/excess-action'
    const config = waived(rule, '["ec2:RunInstances"]')
    expect((await found(policy('ec2:RunInstances'), config, rule)).kept).toEqual([])
    const { kept } = await found(policy('ec2:Run*'), config, rule)
    expect(kept.map(({ actions }) => actions?.includes('ec2:Run*'))).toEqual([true])
  })

  test('of instances of a module is one of each of them', async () => {
    const main = `module "keep" {
  for_each = toset(["a", "b"])
  source   = "./keep"
}
`
    const keep = `resource "aws_iam_role" "keeper" {
  name               = "keeper"
  assume_role_policy = "{}"
}

# iam-baseline: example/keeper/worker
resource "aws_iam_role_policy" "keeper" {
  role   = aws_iam_role.keeper.id
  policy = jsonencode(${policy('ec2:DescribeInstances')})
}
`
    const config = `baselines: [own.yaml]
bindings:
  - principal: 'module.keep.aws_iam_role.keeper'
    baseline: example/keeper/worker
waivers:
  - rule: ${missing}
    actions: ["s3:*"]
    reason: not in use here
`
    const { result } = await analyseTexts({
      head: { 'main.tf': main, 'keep/main.tf': keep, 'own.yaml': baseline },
      config,
    })
    const [finding] = result.findings.filter(({ rule }) => rule === missing)
    expect(finding?.addresses).toHaveLength(2)
    expect(finding?.actions).toHaveLength(4)
    expect(finding?.atoms).toHaveLength(8)
  })
})

describe('adopted debt that grew', () => {
  test('shows what is new and says how much is adopted', async () => {
    const full = policy(
      'cloudwatch:ListMetrics',
      'ec2:DescribeInstances',
      'ec2:DescribeVolumes',
      's3:ListAllMyBuckets',
    )
    const before = await analysed(full, bound)
    const atoms = new Set(
      before.result.findings.flatMap(({ rule, atoms: own }) =>
        own.map((atom) => `${rule}|${atom}`),
      ),
    )
    const after = await analysed(full.replace('"cloudwatch:ListMetrics",', ''), bound)
    const { kept, adopted } = applyAdopted(after.result.findings, atoms, after.estate)
    const [finding] = kept.filter(({ rule }) => rule === missing)
    expect(finding?.message).toBe(
      '`policy.json` lacks `cloudwatch:ListMetrics`, which Example Keeper (worker) needs',
    )
    expect(finding?.actions).toEqual(['cloudwatch:ListMetrics'])
    expect(finding?.groups).toContainEqual({ title: 'adopted', items: ['4 actions'] })
    expect(adopted.find(({ rule }) => rule === missing)?.actions).toHaveLength(4)
  })
})
