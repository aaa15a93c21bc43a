import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import { analyseTexts } from '../support/analyse-texts.ts'

/** A role whose policy is a data source, as most are written; comments above or inside each block. */
const role = (comments: Partial<Record<'role' | 'data' | 'policy' | 'inside', string>>): string => `
data "aws_iam_policy_document" "server" {
  ${comments.data ?? ''}
  statement {
    actions   = ["sts:AssumeRole", "ec2:TerminateInstances"]
    resources = ["*"]
  }
}

${comments.role ?? ''}
resource "aws_iam_role" "server" {
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [] })
}

${comments.policy ?? ''}
resource "aws_iam_role_policy" "server" {
  ${comments.inside ?? ''}
  role   = aws_iam_role.server.id
  policy = data.aws_iam_policy_document.server.json
}
`

const bound = '# iam-baseline: n2ws/backup-and-recovery/assume-role'
const waiver = '# iam-baseline:waive baseline/excess-action ec2:TerminateInstances -- agreed'

async function excess(text: string): Promise<{
  readonly kept: readonly Finding[]
  readonly waived: readonly Finding[]
}> {
  const { result } = await analyseTexts({ head: { 'main.tf': text } })
  const isExcess = ({ rule }: Finding): boolean => rule === 'baseline/excess-action'
  return { kept: result.findings.filter(isExcess), waived: result.waived.filter(isExcess) }
}

describe('a policy whose text stands elsewhere', () => {
  test.each(['role', 'data', 'policy'] as const)(
    'is bound by a comment above the %s',
    async (place) => {
      const { kept } = await excess(role({ [place]: bound }))
      expect(kept).toMatchObject([{ boundBy: 'source', principal: 'aws_iam_role.server' }])
    },
  )

  test.each(['role', 'data', 'policy', 'inside'] as const)(
    'is waived by a comment at the %s',
    async (place) => {
      const other = place === 'role' ? 'policy' : 'role'
      const { kept, waived } = await excess(role({ [other]: bound, [place]: waiver }))
      expect(kept).toEqual([])
      expect(waived).toHaveLength(1)
    },
  )

  test('is not waived by a comment at another resource', async () => {
    const text = `${role({ role: bound })}
${waiver}
resource "aws_iam_role" "other" {
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [] })
}
`
    expect((await excess(text)).kept).toHaveLength(1)
  })
})
