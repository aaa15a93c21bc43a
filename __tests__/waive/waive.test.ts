import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import { analyseTexts, type Texts } from '../support/analyse-texts.ts'

const policy = (resource: string | readonly string[], ...actions: readonly string[]): string =>
  JSON.stringify(
    {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: actions, Resource: resource }],
    },
    null,
    2,
  )

const bound =
  'bindings:\n  - files: [policy.json]\n    baseline: n2ws/backup-and-recovery/assume-role\n'

const waiver = (fields: string): string => `${bound}waivers:\n  - ${fields}\n    reason: agreed\n`

async function excess(texts: Texts): Promise<{
  readonly kept: readonly Finding[]
  readonly waived: readonly Finding[]
  readonly notes: readonly string[]
}> {
  const { result } = await analyseTexts(texts)
  const isExcess = (finding: Finding): boolean => finding.rule === 'baseline/excess-action'
  return {
    kept: result.findings.filter(isExcess),
    waived: result.waived.filter(isExcess),
    notes: result.notes,
  }
}

const checked = (text: string, config: string) => excess({ head: { 'policy.json': text }, config })

describe('a waiver of the configuration', () => {
  test('accepts the rule’s findings and counts them', async () => {
    const { result } = await analyseTexts({
      head: { 'policy.json': policy('*', 'sts:AssumeRole', 'ec2:TerminateInstances') },
      config: waiver('rule: baseline/excess-action'),
    })
    expect(result.findings.map((finding) => finding.rule)).not.toContain('baseline/excess-action')
    expect(result.counts.waived).toBe(1)
  })

  test('of another rule accepts nothing', async () => {
    const text = policy('*', 'sts:AssumeRole', 'ec2:TerminateInstances')
    expect((await checked(text, waiver('rule: baseline/wider-resource'))).kept).toHaveLength(1)
  })

  test('of an action comes alive again when the action becomes a wider pattern', async () => {
    const config = waiver('rule: baseline/excess-action\n    actions: ["ec2:Terminate*"]')
    const narrow = policy('*', 'sts:AssumeRole', 'ec2:TerminateInstances')
    expect(await checked(narrow, config)).toMatchObject({ kept: [], waived: [{}] })
    const wide = policy('*', 'sts:AssumeRole', 'ec2:T*')
    expect(await checked(wide, config)).toMatchObject({ kept: [{}], waived: [] })
  })

  test('of resources comes alive again when the resources grow', async () => {
    const config = waiver(
      'rule: baseline/excess-action\n    actions: [ec2:TerminateInstances]\n    resources: ["arn:aws:ec2:eu-west-1:*:instance/*"]',
    )
    const narrow = policy('arn:aws:ec2:eu-west-1:111122223333:instance/*', 'ec2:TerminateInstances')
    expect(await checked(narrow, config)).toMatchObject({ kept: [], waived: [{}] })
    for (const resource of ['*', 'arn:aws:ec2:*:111122223333:instance/*'])
      expect((await checked(policy(resource, 'ec2:TerminateInstances'), config)).kept).toHaveLength(
        1,
      )
  })

  test('of a principal accepts nothing of others', async () => {
    const text = policy('*', 'sts:AssumeRole', 'ec2:TerminateInstances')
    const of = (principal: string): string =>
      waiver(`rule: baseline/excess-action\n    principal: ${principal}`)
    expect((await checked(text, of('policy.json'))).kept).toEqual([])
    expect((await checked(text, of('other.json'))).kept).toHaveLength(1)
  })

  test('holds on its last day, then says that it ran out', async () => {
    const text = policy('*', 'sts:AssumeRole', 'ec2:TerminateInstances')
    const until = (date: string): string =>
      waiver(`rule: baseline/excess-action\n    expires: "${date}"`)
    expect((await checked(text, until('2026-11-22'))).kept).toEqual([])
    const late = await checked(text, until('2026-11-21'))
    expect(late.kept).toHaveLength(1)
    expect(late.notes).toContain(
      'the waiver of baseline/excess-action (agreed) ran out on 2026-11-21',
    )
  })

  test('does not hide what another rule says of the same element', async () => {
    const text = policy('*', 'sts:AssumeRole', 'iam:PassRole')
    const { result } = await analyseTexts({
      head: { 'policy.json': text },
      config: waiver('rule: baseline/excess-action'),
    })
    const told = result.findings.flatMap((finding) => [
      finding.rule,
      ...(finding.inner ?? []).map((inner) => inner.rule),
    ])
    expect(told.some((rule) => rule.startsWith('access-analyzer/pass-role'))).toBe(true)
  })

  test('says which rule it leaves where two are told as one finding', async () => {
    const head = { 'policy.json': policy('*', 's3:GetObjekt') }
    const waivers = (...rules: readonly string[]): string =>
      `waivers:\n${rules.map((rule) => `  - { rule: ${rule}, reason: agreed }\n`).join('')}`
    const half = await analyseTexts({ head, config: waivers('policy/unknown-action') })
    expect(half.result.findings).toHaveLength(1)
    expect(half.result.notes).toContain(
      'a waiver of policy/unknown-action hides nothing where access-analyzer/invalid-action is told with it: waive that too',
    )
    const both = waivers('policy/unknown-action', 'access-analyzer/invalid-action')
    const { result } = await analyseTexts({ head, config: both })
    expect([result.findings.length, result.waived.length]).toEqual([0, 1])
  })
})

const role = (comment: string, actions = '"sts:AssumeRole", "ec2:TerminateInstances"'): string => `
# iam-baseline: n2ws/backup-and-recovery/assume-role
${comment}
resource "aws_iam_role" "server" {
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [] })
  inline_policy {
    name = "p"
    policy = jsonencode({
      Version   = "2012-10-17"
      Statement = [{ Effect = "Allow", Action = [${actions}], Resource = "*" }]
    })
  }
}
`

const template = (comment: string): string => `
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  # iam-baseline: n2ws/backup-and-recovery/assume-role
  ${comment}
  Server:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: { Version: "2012-10-17", Statement: [] }
      Policies:
        - PolicyName: p
          PolicyDocument:
            Version: "2012-10-17"
            Statement:
              - Effect: Allow
                Action: [sts:AssumeRole, ec2:TerminateInstances]
                Resource: "*"
`

const waive = (tail: string): string => `# iam-baseline:waive baseline/excess-action ${tail}`

describe.each([
  ['Terraform', 'main.tf', role],
  ['CloudFormation', 'template.yaml', template],
] as const)('a waiver in %s', (_name, file, text) => {
  const run = (comment: string, config?: string) =>
    excess({ head: { [file]: text(comment) }, ...(config === undefined ? {} : { config }) })

  test('above the role accepts what it names', async () => {
    expect((await run('# nothing')).kept).toHaveLength(1)
    expect(await run(waive('ec2:TerminateInstances until=2027-01-31 -- agreed'))).toMatchObject({
      kept: [],
      waived: [{}],
    })
  })

  test('of other actions accepts nothing', async () => {
    expect((await run(waive('ec2:StopInstances -- agreed'))).kept).toHaveLength(1)
  })

  test('of other resources accepts nothing', async () => {
    expect((await run(waive('arn:aws:ec2:*:*:instance/* -- agreed'))).kept).toHaveLength(1)
  })

  test('that ran out accepts nothing and says so', async () => {
    const { kept, notes } = await run(waive('until=2026-01-31 -- agreed'))
    expect(kept).toHaveLength(1)
    expect(notes).toContain('the waiver of baseline/excess-action (agreed) ran out on 2026-01-31')
  })

  test('without a reason has no effect, and that is a finding', async () => {
    const { result } = await analyseTexts({ head: { [file]: text(waive('until=2027-01-31')) } })
    const [finding] = result.findings.filter((entry) => entry.rule === 'syntax/directive')
    expect(finding).toMatchObject({
      severity: 'notice',
      message: 'the waiver of `baseline/excess-action` has no reason and no effect',
    })
    expect(result.counts.waived).toBe(0)
  })

  test('is forbidden where the configuration says so', async () => {
    const { result } = await analyseTexts({
      head: { [file]: text(waive('-- agreed')) },
      config: 'inline-waivers: forbid\n',
    })
    expect(result.counts.waived).toBe(0)
    expect(result.findings.map((finding) => finding.message)).toContain(
      'the waiver of `baseline/excess-action` has no effect: the configuration forbids waivers in the source',
    )
  })
})

describe('a waiver beside the action', () => {
  test('is about the policy it stands in', async () => {
    const text = role(
      '',
      '\n# iam-baseline:waive baseline/excess-action -- agreed\n"ec2:TerminateInstances"',
    )
    const { kept, waived } = await excess({ head: { 'main.tf': text } })
    expect({ kept: kept.length, waived: waived.length }).toEqual({ kept: 0, waived: 1 })
  })
})

test('a binding of a baseline that does not exist is an error', async () => {
  const { result } = await analyseTexts({
    head: { 'main.tf': role('').replace('assume-role', 'assume-rôle') },
  })
  expect(result.findings).toContainEqual(
    expect.objectContaining({ rule: 'syntax/directive', severity: 'error' }),
  )
})
