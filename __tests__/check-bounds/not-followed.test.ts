import { expect, test } from 'vitest'
import { analyseTexts } from '../support/analyse-texts.ts'

const statement = (resource: string): string =>
  `jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = ${resource} }] })`

const reasons = async (policy: string, more = ''): Promise<readonly string[]> => {
  const text = `resource "aws_iam_policy" "p" {\n  policy = ${policy}\n}\n${more}`
  const { result } = await analyseTexts({ accessAnalyzer: 'off', head: { 'main.tf': text } })
  return result.notChecked.map(({ reason }) => reason)
}

test.each([
  ['a file outside', 'file("../../etc/passwd")', 'outside-workspace'],
  ['a template outside', 'templatefile("/etc/passwd", {})', 'outside-workspace'],
  ['a file that is not there', 'file("${path.module}/none.json")', 'file-not-found'],
  ['a cycle', 'aws_iam_policy.p.policy', 'cycle'],
  ['a huge range', statement('[for i in range(100000000) : "*"]'), 'failed-call'],
  ['a huge product', statement('setproduct(range(1000), range(1000), range(9))'), 'too-large'],
  ['a function of a provider', statement('provider::aws::arn_build("a")'), 'unsupported-function'],
])('%s is named among what was not checked', async (_, policy, reason) => {
  expect(await reasons(policy)).toEqual([reason])
})

test('a variable that nobody gives is none of them', async () => {
  expect(await reasons('var.policy', 'variable "policy" {}\n')).toEqual([])
  expect(await reasons(statement('var.arns'), 'variable "arns" {}\n')).toEqual([])
})

test('what today’s settings leave out is not asked for', async () => {
  const policy = 'file("none.json")\n  count = 0'
  expect(await reasons(policy)).toEqual([])
})

test('the same place of many instances is one line', async () => {
  const { result } = await analyseTexts({
    accessAnalyzer: 'off',
    head: {
      'main.tf': 'resource "aws_iam_policy" "p" {\n  count  = 4\n  policy = file("none.json")\n}\n',
    },
  })
  expect(result.notChecked).toMatchObject([
    {
      text: 'a value of the policy of aws_iam_policy.p[0] is in a file that is not in the tree, and so in 3 more',
    },
  ])
})
