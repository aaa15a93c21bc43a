import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { ChangeSet } from '../../src/model/change.ts'
import type { Finding } from '../../src/model/finding.ts'
import { gitLinesOf } from '../../src/report/lines.ts'
import { place } from '../../src/report/place.ts'
import { commentBody } from '../../src/report/review/body.ts'
import { findingAt, resultOf, textsFrom } from '../support/findings.ts'

/** The comments that stand in docs/comments.md, in order. */
const shown = [
  ...readFileSync('docs/comments.md', 'utf8').matchAll(/^(`{3,4})text\n([^]*?)\n\1$/gm),
].map((match) => match[2] ?? '')

const head = `resource "aws_iam_role_policy" "backup" {
  role = aws_iam_role.backup.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = [
        "ec2:DescribeInstances",
        "ec2:DescribeSnapshot",
        "ec2:TerminateInstances",
        "iam:CreateUser",
        "s3:*",
      ]
      Resource = "*"
    }]
  })
}
`
const base = head.replace(
  '      Resource = "*"\n',
  '      Resource = "*"\n      Condition = { Bool = { "aws:SecureTransport" = "true" } }\n',
)
const changes: ChangeSet = {
  complete: true,
  files: [
    {
      path: 'iam/backup.tf',
      previousPath: undefined,
      status: 'modified',
      hunks: [
        {
          oldStart: 6,
          oldCount: 11,
          newStart: 6,
          newCount: 10,
          added: [9, 10, 11, 12],
          removed: [15],
        },
      ],
    },
  ],
}

function at(text: string, part: string): { file: string; start: number; end: number } {
  const start = text.indexOf(part)
  return { file: 'iam/backup.tf', start, end: start + part.length }
}

function bodyOf(findings: readonly Finding[]): string {
  const texts = textsFrom({ 'iam/backup.tf': head }, { 'iam/backup.tf': base })
  const plan = place(findings, changes, texts)
  expect(plan.comments).toHaveLength(1)
  const [comment] = plan.comments
  if (comment === undefined) throw new Error('no comment')
  const links = {
    server: 'https://github.com',
    repository: 'acme/infra',
    commits: { head: 'a'.repeat(40), base: 'b'.repeat(40) },
    rules: 'https://github.com/OWNER/iam-baseline/blob/v1/docs/rules.md',
  }
  const context = { result: resultOf(findings), linesOf: gitLinesOf(texts), links }
  return commentBody(comment, context, '0123456789abcd', 'with-repair')
}

test('a typo with its repair reads as the first comment of docs/comments.md', () => {
  const span = at(head, '"ec2:DescribeSnapshot"')
  const finding = findingAt(span, {
    rule: 'policy/unknown-action',
    message: '`ec2:DescribeSnapshot` is no action of AWS; `ec2:DescribeSnapshots` is',
    advice: 'Write `ec2:DescribeSnapshots`.',
    key: 'golden',
    fix: {
      title: 'Write `ec2:DescribeSnapshots`',
      safety: 'safe',
      edits: [{ span, text: '"ec2:DescribeSnapshots"' }],
    },
  })
  expect(bodyOf([finding])).toBe(shown[0])
})

test('excess in many places of one hunk is one comment, the second', () => {
  const excess = (action: string, level: string): Finding =>
    findingAt(at(head, `"${action}"`), {
      rule: 'baseline/excess-action',
      severity: 'warning',
      principal: 'aws_iam_role.backup',
      baseline: 'veeam/vbaws-ec2-backup',
      boundBy: 'config',
      message: `\`${action}\` (${level}) is not in Veeam Backup for AWS 9`,
      advice: 'Remove what the product does not need, or bind the product that needs it.',
      key: action,
    })
  const findings = [
    excess('ec2:TerminateInstances', 'write'),
    excess('iam:CreateUser', 'permissions management'),
    excess('s3:*', '165 actions, 98 of them write'),
  ]
  expect(bodyOf(findings)).toBe(shown[1])
})

test('a lost condition stands on the deleted line, the third', () => {
  const finding = findingAt(at(base, 'Condition = { Bool = { "aws:SecureTransport" = "true" } }'), {
    rule: 'baseline/lost-condition',
    severity: 'warning',
    tree: 'base',
    message: 'aws_iam_role.backup no longer demands `aws:SecureTransport`, as the baseline does',
    advice: 'Restore the condition.',
    groups: [{ title: 'Condition', items: ['Bool aws:SecureTransport true'] }],
    related: [{ span: at(head, 'Effect   = "Allow"'), text: 'the statement now', tree: 'head' }],
    key: 'golden',
  })
  expect(bodyOf([finding])).toBe(shown[2])
})
