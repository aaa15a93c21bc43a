import { describe, expect, test } from 'vitest'
import { analyseTexts } from '../support/analyse-texts.ts'

const json = (...statements: readonly object[]): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: statements })

const everything = { Effect: 'Allow', Action: '*', Resource: '*' }

/** A bound role with all that its baseline needs, under a boundary, and an SCP of the configuration. */
async function denied(
  boundary: string,
  scp: string,
): Promise<readonly (readonly [string, string])[]> {
  const terraform = `resource "aws_iam_role" "r" {
  permissions_boundary = aws_iam_policy.cap.arn
}
resource "aws_iam_role_policy" "p" {
  role = aws_iam_role.r.id
  policy = <<EOT
${json({ Effect: 'Allow', Action: ['sts:AssumeRole'], Resource: '*' })}
EOT
}
resource "aws_iam_policy" "cap" {
  policy = <<EOT
${boundary}
EOT
}
`
  const { result } = await analyseTexts({
    head: { 'main.tf': terraform, 'org/scp.json': scp },
    config:
      'bindings:\n  - principal: aws_iam_role.r\n    baseline: n2ws/backup-and-recovery/assume-role\nservice-control-policies: [org/scp.json]\n',
    accessAnalyzer: 'off',
  })
  return result.findings
    .filter(({ rule }) => rule === 'baseline/denied-action')
    .map(({ message, advice }) => [message, advice])
}

describe('what caps a role and takes an action away', () => {
  test('is silent where each cap lets it through', async () => {
    expect(await denied(json(everything), json(everything))).toEqual([])
  })

  test('is its boundary, which has to allow it', async () => {
    const boundary = json({ Effect: 'Allow', Action: 's3:*', Resource: '*' })
    const [told] = await denied(boundary, json(everything))
    expect(told?.[0]).toContain('its permissions boundary takes away `sts:AssumeRole`')
    expect(told?.[1]).toBe('Allow it in its permissions boundary.')
  })

  test('is a Deny of its boundary', async () => {
    const boundary = json(everything, { Effect: 'Deny', Action: 'sts:*', Resource: '*' })
    const [told] = await denied(boundary, json(everything))
    expect(told?.[1]).toBe('Leave it out of the Deny of its permissions boundary.')
  })

  test('is a service control policy, by its name', async () => {
    const scp = json(everything, { Effect: 'Deny', Action: 'sts:AssumeRole', Resource: '*' })
    const [told] = await denied(json(everything), scp)
    expect(told?.[0]).toContain('the control policy `org/scp.json` takes away `sts:AssumeRole`')
    expect(told?.[1]).toBe('Leave it out of the Deny of the control policy `org/scp.json`.')
  })
})

describe('AWS-managed policies that the data does not have', () => {
  test('are named among what was not checked, others are not', async () => {
    const { result } = await analyseTexts({
      head: {
        'main.tf': `resource "aws_iam_role" "r" {
  managed_policy_arns = [
    "arn:aws:iam::aws:policy/ReadOnlyAccess",
    "arn:\${data.aws_partition.this.partition}:iam::aws:policy/NoSuchPolicyOfAws",
    "arn:aws:iam::aws:policy/\${var.name}",
    "arn:aws:iam::111122223333:policy/ours",
  ]
}
`,
      },
      accessAnalyzer: 'off',
    })
    const unknown = result.notChecked.filter(({ reason }) => reason === 'unknown-managed-policy')
    expect(unknown).toHaveLength(1)
    expect(unknown[0]?.text).toMatch(
      /^The AWS-managed policy NoSuchPolicyOfAws is not in the data of \d{4}-\d\d-\d\d$/,
    )
  })
})
