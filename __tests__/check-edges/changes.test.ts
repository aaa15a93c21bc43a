import { describe, expect, test } from 'vitest'
import { analyseTexts, type Texts } from '../support/analyse-texts.ts'

async function introduced(texts: Texts) {
  const { result } = await analyseTexts({ accessAnalyzer: 'off', ...texts })
  return result.findings.filter((finding) => finding.introduced)
}

const deny = (resources: string, more = ''): string => `
resource "aws_iam_policy" "it" {
  policy = data.aws_iam_policy_document.it.json
}
data "aws_iam_policy_document" "it" {
  statement {
    effect    = "Deny"
    actions   = ["iam:PassRole"]
    resources = ${resources}
    condition {
      test     = "StringNotEquals"
      variable = "iam:PassedToService"
      values   = ["ec2.amazonaws.com"${more}]
    }
  }
}
`
const role = '"arn:aws:iam::*:role/Infrastructure"'

describe('a Deny that changes', () => {
  const change = async (before: string, after: string): Promise<readonly string[]> =>
    (await introduced({ base: { 'main.tf': before }, head: { 'main.tf': after } })).map(
      ({ rule }) => rule,
    )

  test('and denies more is not lost, whatever stands beside it', async () => {
    expect(await change(deny(`[${role}]`), deny(`[${role}, "\${var.other}"]`))).toEqual([])
    expect(await change(deny(`[${role}]`), deny('["*"]'))).toEqual([])
  })

  test('and is split over two statements is not lost', async () => {
    const both = deny(`[${role}, "arn:aws:iam::*:role/x"]`)
    const [head = '', block = '', tail = ''] = deny(`[${role}]`).split(
      /(^ {2}statement[^]*^ {2}\})/m,
    )
    const other = block.replace(role, '"arn:aws:iam::*:role/x"')
    expect(await change(both, `${head}${block}\n${other}${tail}`)).toEqual([])
  })

  test('and denies less is lost', async () => {
    expect(await change(deny('["*"]'), deny(`[${role}]`))).toEqual(['change/removed-deny'])
    expect(await change(deny('["*"]'), deny('["*"]', ', "ecs.amazonaws.com"'))).toEqual([
      'change/removed-deny',
    ])
  })
})

describe('new access in a module that is called several times', () => {
  const module = (actions: string): Texts['head'] => ({
    'main.tf': `
variable "bucket" {}
resource "aws_iam_role" "it" {
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { Service = "ec2.amazonaws.com" }, Action = "sts:AssumeRole" }] })
}
resource "aws_iam_role_policy" "it" {
  role   = aws_iam_role.it.id
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = ${actions}, Resource = var.bucket }] })
}
`,
    'examples/a/main.tf': 'module "it" {\n  source = "../.."\n  bucket = "arn:aws:s3:::a"\n}\n',
    'examples/b/main.tf': 'module "it" {\n  source = "../.."\n  bucket = "arn:aws:s3:::b"\n}\n',
  })

  test('is one finding that names every role', async () => {
    const found = await introduced({
      base: module('["s3:GetBucketTagging"]'),
      head: module('["s3:GetBucketTagging", "s3:PutBucketTagging"]'),
    })
    expect(found.map(({ rule }) => rule)).toEqual(['change/new-access'])
    expect(found[0]?.atoms).toHaveLength(2)
  })

  test('is as many findings as there are different actions', async () => {
    const head = {
      ...module('["s3:GetBucketTagging"]'),
      'examples/b/main.tf': 'module "it" {\n  source = "../.."\n  bucket = "arn:aws:s3:::c"\n}\n',
    }
    const found = await introduced({ base: module('["s3:GetBucketTagging"]'), head })
    expect(found.map(({ addresses }) => addresses)).toEqual([['module.it.aws_iam_role.it']])
  })
})

describe('a resource and a module of another name', () => {
  const text = (role: string, called: string, moved = ''): Texts['head'] => ({
    'main.tf': `
resource "aws_iam_role" "${role}" {
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { Service = "ec2.amazonaws.com" }, Action = "sts:AssumeRole" }] })
}
resource "aws_iam_role_policy" "${role}" {
  role   = aws_iam_role.${role}.id
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = ["s3:GetObjekt", "iam:CreateAccessKey"], Resource = "*" }] })
}
module "${called}" {
  source = "./m"
}
${moved}`,
    'm/main.tf': `
resource "aws_iam_policy" "it" {
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "s3:PutObjekt", Resource = "*" }] })
}
`,
  })
  const moved = (from: string, to: string): string =>
    `moved {\n  from = ${from}\n  to   = ${to}\n}\n`

  test('keep their old findings where moved blocks say so', async () => {
    const blocks = [
      moved('aws_iam_role.a', 'aws_iam_role.b'),
      moved('aws_iam_role_policy.a', 'aws_iam_role_policy.b'),
      moved('module.m', 'module.n'),
    ].join('')
    expect(await introduced({ base: text('a', 'm'), head: text('b', 'n', blocks) })).toEqual([])
  })

  test('are new without them', async () => {
    const found = await introduced({ base: text('a', 'm'), head: text('b', 'n') })
    expect(found.map(({ rule }) => rule).toSorted()).toEqual([
      'policy/escalation',
      'policy/unknown-action',
      'policy/unknown-action',
    ])
  })

  test('keep them where one moved block follows on another', async () => {
    const blocks = [
      moved('aws_iam_role.a', 'aws_iam_role.between'),
      moved('aws_iam_role.between', 'aws_iam_role.b'),
      moved('aws_iam_role_policy.a', 'aws_iam_role_policy.b'),
      moved('module.m', 'module.n'),
    ].join('')
    expect(await introduced({ base: text('a', 'm'), head: text('b', 'n', blocks) })).toEqual([])
  })

  test('keep them where moved, import and removed blocks are from an older change', async () => {
    const blocks = [
      moved('aws_iam_role.old', 'aws_iam_role.a'),
      moved('module.m', 'module.m["x"]'),
      moved('aws_iam_role_policy.a', 'aws_iam_role_policy.a[0]'),
      'import {\n  to = aws_iam_role.a\n  id = "a"\n}\n',
      'removed {\n  from = aws_iam_role.gone\n  lifecycle {\n    destroy = false\n  }\n}\n',
    ].join('')
    const repeated = (texts: Texts['head']): Texts['head'] => ({
      ...texts,
      'main.tf': (texts['main.tf'] ?? '')
        .replace('resource "aws_iam_role_policy" "a" {', '$&\n  count = 1')
        .replace('module "m" {', '$&\n  for_each = { x = 1 }'),
    })
    const { result } = await analyseTexts({
      accessAnalyzer: 'off',
      base: repeated(text('a', 'm')),
      head: repeated(text('a', 'm', blocks)),
    })
    expect(result.findings.filter((finding) => finding.introduced)).toEqual([])
    expect(result.notChecked).toEqual([])
  })

  test('keep them where a count is given or taken', async () => {
    const counted = (texts: Texts['head']): Texts['head'] => ({
      ...texts,
      'main.tf': (texts['main.tf'] ?? '')
        .replace('resource "aws_iam_role_policy" "a" {', '$&\n  count = 1')
        .replace('resource "aws_iam_role" "a" {', '$&\n  count = 1')
        .replace('aws_iam_role.a.id', 'aws_iam_role.a[0].id')
        .replace('module "m" {', '$&\n  count = 1'),
    })
    const plain = text('a', 'm')
    expect(await introduced({ base: plain, head: counted(plain) })).toEqual([])
    expect(await introduced({ base: counted(plain), head: plain })).toEqual([])
  })
})
