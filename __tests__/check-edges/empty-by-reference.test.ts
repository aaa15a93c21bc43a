import { expect, test } from 'vitest'
import { analyseTexts } from '../support/analyse-texts.ts'

async function codes(text: string): Promise<readonly (string | undefined)[]> {
  const { result } = await analyseTexts({ head: { 'main.tf': text } })
  return result.findings.flatMap(({ issueCode }) => issueCode ?? [])
}

const bucketPolicy = (statement: string): string => `
variable "account" { default = "" }
variable "buckets" { default = [] }
data "aws_iam_policy_document" "it" {
  statement {
    ${statement}
  }
}
resource "aws_s3_bucket_policy" "it" {
  bucket = "b"
  policy = data.aws_iam_policy_document.it.json
}
`
const principals = (identifier: string): string =>
  `actions = ["s3:GetObject"]
   resources = ["arn:aws:s3:::amzn-s3-demo-bucket/*"]
   principals {
     type = "AWS"
     identifiers = [${identifier}]
   }`
const resources = (value: string): string =>
  `actions = ["s3:GetObject"]
   resources = ${value}
   principals {
     type = "AWS"
     identifiers = ["111122223333"]
   }`

test.each([
  ['a principal', principals('var.account')],
  ['a principal in a template', principals('"${var.account}"')],
  ['resources', resources('var.buckets')],
  ['resources of a function', resources('formatlist("%s/*", var.buckets)')],
])('%s that a default leaves empty is not accused, but counted', async (_, statement) => {
  expect(await codes(bucketPolicy(statement))).toEqual([])
  const { result } = await analyseTexts({ head: { 'main.tf': bucketPolicy(statement) } })
  expect(result.notes.join()).toMatch(/1 validation finding rests on parts/)
})

test.each([
  ['a principal', principals('""'), 'INVALID_PRINCIPAL_FORMAT'],
  ['no resources at all', 'actions = ["s3:GetObject"]', 'MISSING_RESOURCE'],
])('%s that is written empty is accused', async (_, statement, code) => {
  expect(await codes(bucketPolicy(statement))).toContain(code)
})

test('an encoded policy is judged alike', async () => {
  const policy = (value: string): string => `
variable "accounts" { default = [] }
resource "aws_iam_role" "it" {
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = ${value} } }]
  })
}
`
  expect(await codes(policy('var.accounts'))).toEqual([])
  expect(await codes(policy('[]'))).toEqual(['EMPTY_ARRAY_PRINCIPAL'])
})

test('a policy that today’s values do not create is judged by its own text alone', async () => {
  const policy = (count: number, action: string): string => `
data "aws_partition" "current" {
  count = ${String(count)}
}
resource "aws_iam_policy" "it" {
  count = ${String(count)}
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "${action}"
      Resource = "arn:\${join("", data.aws_partition.current[*].partition)}:s3:::b/*"
    }]
  })
}
`
  expect(await codes(policy(0, 's3:GetObject'))).toEqual([])
  const { result } = await analyseTexts({ head: { 'main.tf': policy(0, 's3:GetObjekt') } })
  expect(result.findings.map(({ message }) => message).join()).toContain('`s3:GetObjekt`')
})

test('a document without statements is accused where that is what is written', async () => {
  const policy = (statements: string): string => `
variable "statements" { default = [] }
resource "aws_iam_policy" "it" {
  policy = jsonencode({ Version = "2012-10-17", Statement = ${statements} })
}
`
  expect(await codes(policy('[]'))).toEqual(['MISSING_STATEMENT'])
  expect(await codes(policy('[for each in var.statements : each]'))).toEqual([])
})
