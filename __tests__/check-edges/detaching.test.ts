import { expect, test } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import { analyseTexts } from '../support/analyse-texts.ts'

const role = (attachments: readonly string[], policy?: object, binding = true): string => `
${binding ? '# iam-baseline: veeam/backup-for-aws/ec2-backup@10' : ''}
resource "aws_iam_role" "r" {
  name                = "r"
  managed_policy_arns = ${JSON.stringify(attachments)}
  assume_role_policy  = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws:iam::111122223333:root" } }]
  })
}
${
  policy === undefined
    ? ''
    : `resource "aws_iam_role_policy" "p" {
  role   = aws_iam_role.r.name
  policy = ${JSON.stringify(JSON.stringify(policy))}
}`
}`

const allowing = (actions: readonly string[], more: object = {}): object => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: actions, Resource: '*', ...more }],
})

const aws = (name: string): string => `arn:aws:iam::aws:policy/${name}`

/** Without what Access Analyzer says of the same action, which is told with it and may be worse. */
async function excessOf(text: string): Promise<readonly Finding[]> {
  const config = 'severity:\n  access-analyzer/finding: off\n'
  const { result } = await analyseTexts({ head: { 'main.tf': text }, config })
  return result.findings.filter(({ rule }) => rule === 'baseline/excess-action')
}

test('a policy of AWS’s through which alone the product works is not to be detached before its actions are granted', async () => {
  const [only] = await excessOf(role([aws('AdministratorAccess')]))
  expect(only?.advice).toBe(
    'First grant the 61 needed actions that nothing else allows, then detach it.',
  )
})

test('the actions that only the attached policy allows are named and offered, those of other statements are not', async () => {
  const [found] = await excessOf(
    role([aws('AmazonEC2ReadOnlyAccess')], allowing(['ec2:DescribeSnapshots', 'ec2:CreateTags'])),
  )
  expect(found?.advice).toMatch(/^First grant the \d+ of \d+ needed actions that nothing else/)
  expect(found?.intent?.title).toMatch(/^Add \d+ actions$/)
  expect(JSON.stringify(found?.intent)).toContain('ec2:DescribeInstances')
  expect(JSON.stringify(found?.intent)).not.toContain('ec2:DescribeSnapshots')
})

test('a policy of which the other statements allow all that is needed is to be detached at once', async () => {
  const all = await excessOf(
    role([aws('AmazonEC2ReadOnlyAccess')], allowing(['ec2:Describe*', 'ec2:Get*', 'ec2:List*'])),
  )
  const attached = all.find(({ message }) => message.includes('AmazonEC2ReadOnlyAccess'))
  expect(attached?.advice).toBe('Detach it: other statements allow what is needed of it.')
})

test.each([
  ['attached', role([aws('AdministratorAccess')])],
  ['written', role([], allowing(['*']))],
  ['written with a colon', role([], allowing(['*:*']))],
])('a bound role that is administrator is an error: %s', async (_, text) => {
  const [found] = await excessOf(text)
  expect(found?.severity).toBe('error')
  expect(found?.message).toContain('`aws_iam_role.r` is administrator: it ')
})

test.each([
  ['on some resources', role([], { ...allowing(['*'], { Resource: 'arn:aws:s3:::b/*' }) })],
  [
    'under a condition',
    role([], allowing(['*'], { Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } })),
  ],
  ['one service', role([], allowing(['ec2:*']))],
  ['power users', role([aws('PowerUserAccess')])],
  [
    'inside a boundary',
    role([aws('AdministratorAccess')]).replace(
      'name                =',
      `permissions_boundary = "${aws('ReadOnlyAccess')}"\n  name =`,
    ),
  ],
])('what is less than everything makes no administrator: %s', async (_, text) => {
  const found = await excessOf(text)
  expect(found.length).toBeGreaterThan(0)
  for (const { message, severity } of found) {
    expect(message).not.toContain('is administrator')
    expect(severity).not.toBe('error')
  }
})
