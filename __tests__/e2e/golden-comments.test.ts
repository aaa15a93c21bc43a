import { readFileSync } from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import { isBuilt } from '../support/run-action.ts'
import { scenario } from '../support/scenario.ts'

/*
 * docs/comments.md shows what the action posted on a pull request that spoils the example of the
 * README. `vitest run __tests__/e2e/golden-comments.test.ts --update` writes the page again.
 */

const file = 'terraform/veeam.tf'
const entry = (action: string): string => `          "${action}",\n`
const example = readFileSync('examples/terraform/veeam/main.tf', 'utf8')

/** The example without its faults: where the pull request starts. */
const faultless = example
  .replace(entry('iam:CreateAccessKey'), '')
  .replace(entry('sqs:RecieveMessage'), entry('sqs:ReceiveMessage'))
  .replace(entry('ec2:CreateSnapshot'), entry('ec2:CreateSnapshot') + entry('ec2:CreateSnapshots'))
  .replace(entry('kms:DescribeKey'), entry('kms:CreateGrant') + entry('kms:DescribeKey'))
  .replace(entry('ec2:DescribeVpcs').repeat(2), entry('ec2:DescribeVpcs'))

const denial = `      {
        Sid      = "KeepBackups"
        Effect   = "Deny"
        Action   = "ec2:DeleteSnapshot"
        Resource = "*"
        Condition = {
          StringEquals = { "aws:ResourceTag/retain" = "true" }
        }
      },
`
const good = faultless.replace('    Statement = [\n', `    Statement = [\n${denial}`)

const bad = faultless
  .replace(entry('ec2:CreateSnapshots'), '')
  .replace(entry('kms:CreateGrant'), '')
  .replace(entry('sqs:ReceiveMessage'), entry('sqs:RecieveMessage'))
  .replace(
    entry('iam:GetRole'),
    ['iam:CreateAccessKey', 'iam:CreateUser', 'iam:DeleteRole', 'iam:GetRole'].map(entry).join(''),
  )

/** What the page says of each kind of comment, by its rule. */
const shown = [
  {
    rule: 'policy/unknown-action',
    title: 'A repair at one click',
    about:
      'On the line of the action. The suggestion replaces exactly the lines under the comment.',
  },
  {
    rule: 'baseline/excess-action',
    title: 'One cause in several places',
    about:
      'Findings of one rule about one role that stand close together are one comment, with one suggestion for all of them.',
  },
  {
    rule: 'baseline/missing-action',
    title: 'Something that the change took out',
    about: 'On the deleted line, as the head has no line to point at.',
  },
  {
    rule: 'change/removed-deny',
    title: 'Access that the change opens',
    about: 'On the deleted lines.',
  },
] as const

const introduction = `# What a comment looks like

These stand in a pull request that spoils the role of \`examples/terraform/veeam\`. Each is one line of fact, a
short list, the advice or the repair, the rule. They are updated in place by later runs, and deleted when the
finding is gone and nobody has answered. The last line is how a later run knows its own comments; GitHub does
not show it.
`

test.skipIf(!isBuilt)('docs/comments.md shows what is posted', async () => {
  const one = await scenario(
    (repo) => {
      repo.write(file, bad)
    },
    undefined,
    (repo) => {
      repo.write(file, good)
    },
  )
  onTestFinished(() => one.dispose())
  const run = await one.run()
  expect(run.code, run.stderr).toBe(1)
  const commit = 'a'.repeat(40)
  const sections = shown.map(({ rule, title, about }) => {
    const comments = one.pull.comments.filter(({ body }) => body.includes(`Rule: [\`${rule}\`]`))
    expect(comments, rule).toHaveLength(1)
    const [comment] = comments
    const body = (comment?.body ?? '').replaceAll(one.pull.head, commit)
    const lines =
      comment?.startLine === undefined
        ? `line ${String(comment?.line)}`
        : `lines ${String(comment.startLine)} to ${String(comment.line)}`
    const side = comment?.side === 'LEFT' ? 'removed ' : ''
    return `## ${title}\n\n${about}\n\n\`${comment?.path ?? ''}\`, ${side}${lines}:\n\n\`\`\`\`text\n${body.trimEnd()}\n\`\`\`\`\n`
  })
  await expect(`${introduction}\n${sections.join('\n')}`).toMatchFileSnapshot(
    '../../docs/comments.md',
  )
})
