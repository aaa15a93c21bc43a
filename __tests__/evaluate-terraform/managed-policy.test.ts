import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runCommand } from '../support/run-command.ts'

const trust = `assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [
    { Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } },
  ] })`

const role = `resource "aws_iam_role" "r" {
  name = "r"
  ${trust}
}
resource "aws_iam_role_policy_attachment" "a" {
  role       = aws_iam_role.r.name
  policy_arn = data.aws_iam_policy.p.arn
}
`

interface Extracted {
  readonly documents: readonly {
    readonly address: string
    readonly complete: boolean
    readonly actions: readonly { readonly value: string }[]
  }[]
  readonly principals: readonly {
    readonly address: string
    readonly complete: boolean
    readonly attached: readonly { readonly document: number; readonly how: string }[]
    readonly awsManaged: readonly string[]
  }[]
}

async function extracted(text: string): Promise<Extracted> {
  const folder = mkdtempSync(join(tmpdir(), 'managed-'))
  try {
    writeFileSync(join(folder, 'main.tf'), text)
    const { stdout } = await runCommand(folder, 'extract', '.', '--format', 'json')
    return JSON.parse(stdout) as Extracted
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describe('data sources that name a managed policy', () => {
  test('by its name: the ARN of the policy of AWS, wherever the root is deployed', async () => {
    const { principals } = await extracted(
      `data "aws_iam_policy" "p" { name = "Billing" }\n${role}`,
    )
    expect(principals).toMatchObject([
      { complete: true, awsManaged: ['arn:${partition}:iam::aws:policy/job-function/Billing'] },
    ])
  })

  test('by its ARN, read again as id or arn', async () => {
    const arn = 'arn:aws-us-gov:iam::aws:policy/ReadOnlyAccess'
    const data = `data "aws_iam_policy" "p" { arn = "${arn}" }\n`
    for (const text of [role, role.replace('p.arn', 'p.id')])
      expect((await extracted(`${data}${text}`)).principals).toMatchObject([
        { complete: true, awsManaged: [arn] },
      ])
  })

  test('its document is read where another takes it in', async () => {
    const { documents } = await extracted(`
data "aws_iam_policy" "p" { name = "AmazonSSMManagedInstanceCore" }
data "aws_iam_policy_document" "d" {
  source_policy_documents = [data.aws_iam_policy.p.policy]
  statement {
    actions   = ["s3:GetObject"]
    resources = ["*"]
  }
}
resource "aws_iam_policy" "copy" { policy = data.aws_iam_policy.p.policy }
resource "aws_iam_policy" "more" { policy = data.aws_iam_policy_document.d.json }
`)
    const [copy, more] = documents
    expect(copy).toMatchObject({ address: 'aws_iam_policy.copy', complete: true })
    expect(copy?.actions.map(({ value }) => value)).toContain('ssm:UpdateInstanceInformation')
    expect(more?.actions).toHaveLength((copy?.actions.length ?? 0) + 1)
  })

  test('a policy of the tree with that name is the one that is attached', async () => {
    const { documents, principals } = await extracted(`
data "aws_iam_policy" "p" { name = "mine" }
resource "aws_iam_policy" "mine" {
  name   = "mine"
  path   = "/team/"
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:Get*", Resource = "*" }] })
}
${role}`)
    const attached = principals[0]?.attached[0]
    expect(documents[attached?.document ?? -1]?.address).toBe('aws_iam_policy.mine')
    expect(principals[0]?.complete).toBe(true)
  })

  test.each(['name = "of-another-repository"', 'name = var.name', 'arn = var.name'])(
    'what is nowhere leaves the principal incomplete: %s',
    async (argument) => {
      const { principals } = await extracted(
        `variable "name" {}\ndata "aws_iam_policy" "p" { ${argument} }\n${role}`,
      )
      expect(principals).toMatchObject([{ complete: false, attached: [], awsManaged: [] }])
    },
  )

  test('a resource of that type keeps its own document', async () => {
    const { documents } = await extracted(`
resource "aws_iam_policy" "p" {
  name   = "ReadOnlyAccess"
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:Get*", Resource = "*" }] })
}
resource "aws_iam_policy" "q" { policy = aws_iam_policy.p.policy }
`)
    for (const { actions } of documents) expect(actions).toMatchObject([{ value: 's3:Get*' }])
  })
})
