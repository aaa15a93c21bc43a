import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runCommand } from '../support/run-command.ts'

const outputs: readonly (readonly string[])[] = [
  ...['human', 'json', 'sarif', 'junit', 'gitlab', 'html', 'markdown'].map((format) => [
    'check',
    '.',
    '--format',
    format,
  ]),
  ['check', '.', '--all'],
  ['audit', '.'],
  ['extract', '.'],
  ['extract', '.', '--format', 'json'],
  ['check', '.', '--dump', 'evaluate'],
  ['check', '.', '--dump', 'extract'],
  ['check', '.', '--dump', 'check'],
  ['fix', '.', '--dry-run', '--unsafe'],
]

/** A place of a policy or a role that a sensitive value reaches. */
const uses = [
  'Sid = var.secret, Action = "s3:GetObjekt", Resource = "*"',
  'Action = ["s3:${var.secret}", "s3:GetObjekt"], Resource = "*"',
  'Action = "s3:GetObject", Resource = "arn:aws:s3:::${local.derived}/*"',
  'Action = "s3:GetObject", Resource = var.object.key',
  'Action = split(",", "s3:Get*,${upper(var.secret)}"), Resource = [for c in [var.secret] : "${c}*"]',
  'Action = var.secret == "x" ? "s3:*" : "s3:GetObjekt", Resource = format("%s", local.derived)',
  'Action = "s3:*", Resource = jsondecode(jsonencode({ a = var.secret })).a',
  'Action = "s3:*", Resource = "*", Condition = { StringEquals = { (var.secret) = [base64encode(var.secret)] } }',
  'Action = "s3:*", Resource = try(var.nothing.at.all, var.secret)',
] as const

const configuration = (secret: string, chosen: readonly string[], given: boolean): string => `
variable "secret" {
  type      = string
  sensitive = true
  ${given ? '' : `default = "${secret}"`}
}
variable "object" {
  sensitive = true
  default   = { key = "${secret}", list = ["${secret}"] }
}
locals {
  derived = "x-\${var.secret}"
}
resource "aws_iam_role" "r" {
  name               = local.derived
  assume_role_policy = <<-EOT
    {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"AWS":"\${var.secret}"}}]}
  EOT
  tags = { owner = var.secret }
}
resource "aws_iam_role_policy" "p" {
  role   = aws_iam_role.r.name
  policy = jsonencode({ Version = "2012-10-17", Statement = [
    ${chosen.map((use) => `{ Effect = "Allow", ${use} },`).join('\n    ')}
  ] })
}
module "m" {
  source = "git::https://example.com/x.git"
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:*", Resource = var.secret }] })
}
`

describe('what is marked sensitive', () => {
  test('is in no output, whatever it is used for', { timeout: 60_000 }, async () => {
    const secret = fc.stringMatching(/^[a-z]{6}[0-9]{6}$/)
    await fc.assert(
      fc.asyncProperty(
        secret,
        fc.subarray([...uses], { minLength: 1 }),
        fc.boolean(),
        async (value, chosen, given) => {
          const folder = mkdtempSync(join(tmpdir(), 'secrets-'))
          try {
            writeFileSync(join(folder, 'main.tf'), configuration(value, chosen, given))
            writeFileSync(join(folder, 'terraform.tfvars'), given ? `secret = "${value}"\n` : '')
            const shapes = [value, value.toUpperCase(), Buffer.from(value).toString('base64')]
            for (const argv of outputs) {
              const { code, stdout, stderr } = await runCommand(folder, ...argv)
              expect([0, 1]).toContain(code)
              // The source lines that frames show are the reader's own; the default's line is in none.
              for (const shape of shapes)
                expect(`${stdout}${stderr}`.includes(shape), argv.join(' ')).toBe(false)
            }
          } finally {
            rmSync(folder, { recursive: true, force: true })
          }
        },
      ),
      { numRuns: 6, seed: 20261122 },
    )
  })

  test('a literal in sensitive() is not shown either; a policy in it is read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'secrets-'))
    try {
      writeFileSync(
        join(folder, 'main.tf'),
        `resource "aws_iam_policy" "p" {
  policy = sensitive(<<-EOT
    {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}
  EOT
  )
}
resource "aws_iam_policy" "q" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:Get*", Resource = sensitive("hunter2") }] })
}
`,
      )
      const { stdout } = await runCommand(folder, 'extract', '.', '--format', 'json')
      expect(stdout).not.toContain('hunter2')
      const { documents } = JSON.parse(stdout) as {
        documents: readonly {
          readonly actions: readonly { readonly value: string }[]
          readonly unresolved: readonly { readonly text: string; readonly reason: string }[]
        }[]
      }
      expect(documents.map(({ actions }) => actions.map(({ value }) => value))).toEqual([
        ['s3:GetObject'],
        ['s3:Get*'],
      ])
      expect(documents[1]?.unresolved).toMatchObject([
        { text: 'sensitive(…)', reason: 'sensitive' },
      ])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
