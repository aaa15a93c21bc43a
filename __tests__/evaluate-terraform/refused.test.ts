import { describe, expect, test } from 'vitest'
import { analyseTexts } from '../support/analyse-texts.ts'
import { estateOf } from '../support/estate-of.ts'
import { valueOfExpression } from '../support/evaluate-terraform.ts'

// Terraform 1.11 ends with an error on each of these.
test.each([
  '{ for x in ["a", "b", "a"] : x => 1 }',
  'true ? false : 1.25',
  'true ? 1 : false',
  'element(["a", "b"], 1.5)',
])('%s has no value', (expression) => {
  expect(valueOfExpression(expression)).toMatchObject({ kind: 'unresolved', reason: 'failed-call' })
})

test.each([
  ['{ for x in ["a", "b"] : x => 1 }', 'map'],
  ['{ for x in ["a", "b", "a"] : x => 1... }', 'map'],
  ['{ for x in ["a", "b", "a"] : x => 1 if x != "a" }', 'map'],
  ['true ? 1 : 2.5', 'number'],
  ['true ? false : null', 'bool'],
  ['true ? "a" : 1', 'string'],
  ['element(["a", "b"], 3)', 'string'],
])('%s has one', (expression, kind) => {
  expect(valueOfExpression(expression).kind).toBe(kind)
})

const policy = (action: string): string =>
  `resource "aws_iam_policy" "p" {\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "${action}", Resource = "*" }] })\n}\n`

describe('a second declaration of one name', () => {
  test('of a resource is read, and reported with both places', () => {
    const files = { 'a.tf': policy('s3:GetObject'), 'b.tf': `\n${policy('s3:PutObject')}` }
    const { documents, problems } = estateOf(files)
    expect(documents.map(({ site, statements }) => [site.address, statements.length])).toEqual([
      ['aws_iam_policy.p', 1],
      ['aws_iam_policy.p#2', 1],
    ])
    expect(problems).toMatchObject([
      {
        code: 'duplicate-declaration',
        message: 'Terraform refuses a second resource "aws_iam_policy" "p"',
        span: { file: 'b.tf', start: 1 },
        related: [{ span: { file: 'a.tf', start: 0 } }],
      },
    ])
  })

  test('is an error that shows both places', async () => {
    const text = policy('s3:GetObject') + policy('s3:PutObject')
    const { result } = await analyseTexts({ accessAnalyzer: 'off', head: { 'main.tf': text } })
    expect(result.findings).toMatchObject([
      { rule: 'syntax/repaired', severity: 'error', related: [{ span: { start: 0 } }] },
    ])
  })

  test.each([
    ['local value "l"', 'locals {\n  l = 1\n}\n'],
    ['variable "v"', 'variable "v" {}\n'],
    ['output "o"', 'output "o" {\n  value = 1\n}\n'],
    ['module "m"', 'module "m" {\n  source = "./m"\n}\n'],
    ['data "aws_iam_policy_document" "d"', 'data "aws_iam_policy_document" "d" {}\n'],
  ])('of %s is reported', (what, text) => {
    const { problems } = estateOf({
      'main.tf': policy('s3:GetObject') + text + text,
      'm/main.tf': 'variable "x" {}\n',
    })
    expect(problems.map(({ message }) => message)).toEqual([`Terraform refuses a second ${what}`])
  })

  test('of a module is read', () => {
    const call = 'module "m" {\n  source = "./m"\n}\n'
    const { documents } = estateOf({
      'main.tf': call + call,
      'm/main.tf': policy('s3:GetObject'),
    })
    expect(documents.map(({ site }) => site.address)).toEqual([
      'module.m.aws_iam_policy.p',
      'module.m#2.aws_iam_policy.p',
    ])
  })

  test('that overrides, or that carries no policy, is none', () => {
    const bucket = 'resource "aws_s3_object" "b" {}\n'
    const files = {
      'main.tf': policy('s3:GetObject') + bucket + bucket,
      'main_override.tf': policy('s3:PutObject'),
      'other/main.tf': policy('s3:GetObject'),
    }
    expect(estateOf(files).problems).toEqual([])
  })

  test('and very many of them end', () => {
    const { documents } = estateOf({ 'main.tf': policy('s3:GetObject').repeat(3000) })
    expect(documents.length).toBeLessThan(60)
  })
})

test('a list among the strings of a list is refused where it stands, not where it is made', () => {
  const text = `locals {
  actions = ["s3:GetObject"]
}
data "aws_iam_policy_document" "d" {
  statement {
    actions   = ["\${local.actions}"]
    resources = ["*"]
  }
}
resource "aws_iam_policy" "p" {
  policy = data.aws_iam_policy_document.d.json
}
`
  const { problems, documents } = estateOf({ 'main.tf': text })
  expect(problems.map(({ message, span }) => [message, text.slice(span.start, span.end)])).toEqual([
    [expect.stringContaining('version 0.11'), '["${local.actions}"]'],
  ])
  expect(documents).toMatchObject([{ complete: false, statements: [] }])
})
