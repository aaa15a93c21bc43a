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

const attached = (text: string): string => `${role.split('resource "aws_iam_role_policy"')[0] ?? ''}
resource "aws_iam_policy" "it" {
  name   = "it"
  policy = ${text}
}
resource "aws_iam_role_policy_attachment" "it" {
  role       = aws_iam_role.it.name
  policy_arn = aws_iam_policy.it.arn
}
`

test.each([
  ['file', attached('file("${path.module}/policy.json")')],
  ['templatefile', attached('templatefile("${path.module}/policy.json", {})')],
  [
    'a local',
    `${attached('local.text')}\nlocals {\n  text = file("\${path.module}/policy.json")\n}\n`,
  ],
])(
  'a managed policy that is nothing but a file, by %s, is judged with its role alone',
  async (_, main) => {
    expect(await subjects({ 'main.tf': main, 'policy.json': escalating })).toEqual([
      'aws_iam_role.it',
    ])
  },
)

test('a managed policy that a module takes from a file of its caller is judged with its role alone', async () => {
  const head = {
    'main.tf': 'module "m" {\n  source = "./m"\n  text   = file("${path.root}/policy.json")\n}\n',
    'm/main.tf': `variable "text" {\n  type = string\n}\n${attached('var.text')}`,
    'policy.json': escalating,
  }
  expect(await subjects(head)).toEqual(['module.m.aws_iam_role.it'])
})
