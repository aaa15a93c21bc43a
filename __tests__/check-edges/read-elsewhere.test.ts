import { expect, test } from 'vitest'
import { analyseTexts } from '../support/analyse-texts.ts'

const policy = (...actions: readonly string[]): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }],
  })

const role = `
resource "aws_iam_role" "it" {
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { Service = "ec2.amazonaws.com" }, Action = "sts:AssumeRole" }] })
}
resource "aws_iam_role_policy" "it" {
  role   = aws_iam_role.it.id
  policy = file("\${path.module}/policy.json")
}
`

async function subjects(head: Readonly<Record<string, string>>, config?: string) {
  const { result } = await analyseTexts({
    head,
    accessAnalyzer: 'off',
    ...(config === undefined ? {} : { config }),
  })
  return result.findings.flatMap(({ rule, principal }) =>
    rule === 'policy/escalation' ? [principal] : [],
  )
}

const escalating = policy('iam:CreateAccessKey')

test('a policy file that a role reads is judged with the role alone', async () => {
  expect(await subjects({ 'main.tf': role, 'policy.json': escalating })).toEqual([
    'aws_iam_role.it',
  ])
})

test('one that nothing reads is judged by itself', async () => {
  expect(
    await subjects({
      'main.tf': role,
      'policy.json': policy('s3:GetBucketTagging'),
      'other.json': escalating,
    }),
  ).toEqual(['other.json'])
})
