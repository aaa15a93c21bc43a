import { describe, expect, test } from 'vitest'
import { analyseTexts } from '../support/analyse-texts.ts'
import { estateOf } from '../support/estate-of.ts'

const source = `variable "teams" {
  type = set(string)
}

variable "audit" {
  type = bool
}

resource "aws_iam_role" "backup" {
  for_each           = var.teams
  name               = "backup-\${each.key}"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["ec2.amazonaws.com"]
    }
  }
}

resource "aws_iam_role_policy" "backup" {
  for_each = var.teams
  role     = aws_iam_role.backup[each.key].name
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["s3:GetObjekt"], Resource = "arn:aws:s3:::\${each.key}/*" }]
  })
}

resource "aws_iam_user" "audit" {
  count = var.audit ? 1 : 0
  name  = "audit"
}
`

const trust = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'ec2.amazonaws.com' } },
  ],
})

const policy = (team: string): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Action: ['s3:GetObjekt'], Effect: 'Allow', Resource: `arn:aws:s3:::${team}/*` }],
  })

/** The plan of the source for these teams, as `terraform show -json` prints it. */
function planOf(teams: readonly string[], more: object = {}): string {
  const objects = teams.flatMap((team) => [
    {
      address: `aws_iam_role.backup["${team}"]`,
      mode: 'managed',
      type: 'aws_iam_role',
      name: 'backup',
      index: team,
      values: { name: `backup-${team}`, assume_role_policy: trust },
    },
    {
      address: `aws_iam_role_policy.backup["${team}"]`,
      mode: 'managed',
      type: 'aws_iam_role_policy',
      name: 'backup',
      index: team,
      values: { role: `backup-${team}`, policy: policy(team) },
    },
  ])
  const block = (address: string, expressions: object): object => ({ address, expressions })
  return JSON.stringify({
    format_version: '1.2',
    terraform_version: '1.11.4',
    planned_values: { root_module: { resources: objects } },
    resource_changes: objects.map(({ address, values }) => ({
      address,
      change: { actions: ['create'], before: null, after: values, after_unknown: {} },
    })),
    configuration: {
      root_module: {
        resources: [
          block('aws_iam_role.backup', {
            assume_role_policy: {
              references: [
                'data.aws_iam_policy_document.trust.json',
                'data.aws_iam_policy_document.trust',
              ],
            },
          }),
          block('aws_iam_role_policy.backup', {
            role: { references: ['aws_iam_role.backup', 'each.key'] },
          }),
          block('aws_iam_user.audit', { name: { constant_value: 'audit' } }),
          block('data.aws_iam_policy_document.trust', {}),
        ],
      },
    },
    ...more,
  })
}

const inApp = (files: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`app/${path}`, text]))

const addresses = (items: readonly { readonly address: string }[]): readonly string[] =>
  items.map((item) => item.address).toSorted()

test('a plan without its sources has one finding of a mistake, and no repair of its own', async () => {
  const head = { 'plan.json': JSON.stringify(JSON.parse(planOf(['a'])), null, 1) }
  const { selection } = await analyseTexts({ head })
  const findings = selection.selected.filter(({ message }) => message.includes('s3:GetObjekt'))
  expect(findings.map(({ rule }) => rule)).toEqual(['policy/unknown-action'])
  const [{ primary, fix } = { primary: undefined }] = findings
  expect(head['plan.json'].slice(primary?.span.start, primary?.span.end)).toBe('s3:GetObjekt')
  expect(fix).toBeUndefined()
})

describe('a plan beside its sources', () => {
  test('makes one principal of a role, with the instances of the plan', () => {
    const estate = estateOf(inApp({ 'main.tf': source, 'plan.json': planOf(['a', 'b']) }))
    const roles = estate.principals.filter((principal) => principal.kind === 'role')
    expect(addresses(roles)).toEqual(['aws_iam_role.backup["a"]', 'aws_iam_role.backup["b"]'])
    for (const role of roles) {
      expect(role.root).toBe('app')
      expect(role.file).toBe('app/main.tf')
      expect(role.attached).toHaveLength(1)
      expect(role.complete).toBe(true)
    }
    expect(estate.documents.filter((document) => document.kind === 'trust')).toHaveLength(2)
  })

  test('makes one finding of a mistake, at its place in the source', async () => {
    const { selection } = await analyseTexts({
      head: inApp({ 'main.tf': source, 'plan.json': planOf(['a', 'b']) }),
    })
    const findings = selection.selected.filter((finding) =>
      finding.message.includes('s3:GetObjekt'),
    )
    expect(findings).toHaveLength(1)
    const span = findings[0]?.primary.span
    expect(span?.file).toBe('app/main.tf')
    expect(source.slice(span?.start, span?.end).replaceAll('"', '')).toBe('s3:GetObjekt')
  })

  test('says that a block without an object is not instantiated', () => {
    const estate = estateOf(inApp({ 'main.tf': source, 'plan.json': planOf(['a']) }))
    const users = estate.principals.filter((principal) => principal.kind === 'user')
    expect(users.map((user) => user.instantiated)).toEqual([false])
  })

  test('says nothing of that where the plan is of chosen targets', () => {
    const estate = estateOf(
      inApp({ 'main.tf': source, 'plan.json': planOf(['a'], { complete: false }) }),
    )
    const users = estate.principals.filter((principal) => principal.kind === 'user')
    expect(users.map((user) => user.instantiated)).toEqual([true])
  })

  test('keeps what was written after the plan was made', () => {
    const later = `${source}\nresource "aws_iam_user" "later" {\n  name = "later"\n}\n`
    const estate = estateOf(inApp({ 'main.tf': later, 'plan.json': planOf(['a']) }))
    expect(addresses(estate.principals)).toContain('aws_iam_user.later')
  })

  test('keeps the principals of two environments apart', () => {
    const estate = estateOf(
      inApp({ 'main.tf': source, 'dev.json': planOf(['a']), 'live.json': planOf(['a', 'b']) }),
    )
    const roles = estate.principals.filter((principal) => principal.kind === 'role')
    expect(roles.map((role) => role.root).toSorted()).toEqual([
      'app/dev.json',
      'app/live.json',
      'app/live.json',
    ])
    for (const role of roles) expect(role.attached).toHaveLength(1)
  })

  test('leaves another root alone that has objects of the same names', () => {
    const estate = estateOf({
      ...inApp({ 'main.tf': source, 'plan.json': planOf(['a']) }),
      'other/main.tf': 'resource "aws_iam_role" "backup" {\n  name = "other"\n}\n',
    })
    const other = estate.principals.filter((principal) => principal.root === 'other')
    expect(addresses(other)).toEqual(['aws_iam_role.backup'])
    expect(estate.principals.filter((principal) => principal.root === 'app')).toHaveLength(2)
  })
})

test('a plan without sources is read by itself', () => {
  const estate = estateOf({ 'plan.json': planOf(['a']) })
  expect(addresses(estate.principals)).toEqual(['aws_iam_role.backup["a"]'])
  expect(estate.principals[0]?.file).toBe('plan.json')
})
