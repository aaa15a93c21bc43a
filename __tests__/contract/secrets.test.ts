import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
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
  ['audit', '.', '--format', 'html'],
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
  'Action = "s3:GetObjekt", Resource = sensitive("SECRET")',
  'Action = ["s3:GetObjekt"], Resource = var.object == sensitive("SECRET") ? "a" : "*"',
  'Action = sensitive("s3:SECRET"), Resource = "${var.none}${sensitive("SECRET")}"',
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
    ${chosen.map((use) => `{ Effect = "Allow", ${use.replaceAll('SECRET', secret)} },`).join('\n    ')}
  ] })
}
module "m" {
  source = "git::https://user:${secret}@example.com/x.git?ref=v1&sshkey=${secret}"
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:*", Resource = var.secret }] })
}
`

/** Files in which a secret stands beside something that is reported, so that excerpts would quote it. */
const beside: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'the default beside a finding': {
    'main.tf': `resource "aws_iam_policy" "p" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObjekt", Resource = "*" }] })
}
variable "s" { default = "hunter2", sensitive = true }
variable "t" {
  default = "hunter2"
  sensitive = "true"
}
resource "aws_iam_policy" "q" { policy = jsonencode({ Statement = [{ Effect = "Allow", Action = ["s3:GetObjekt", sensitive("hunter2")], Resource = "*" }] }) }
`,
  },
  'a default that is not closed': {
    'main.tf': `variable "s" {
  sensitive = true
  default   = "hunter2
}
resource "aws_iam_policy" "p" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObjekt", Resource = "*" }] })
}
`,
  },
  'a variable file with an action and with an error': {
    'main.tf': `variable "s" { sensitive = true }
variable "action" {}
resource "aws_iam_policy" "p" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = var.action, Resource = var.s }] })
}
`,
    'terraform.tfvars': 'action = "s3:GetObjekt"\ns = "hunter2"\n',
    'x.auto.tfvars': 's = "hunter2" "x"\nother = [1\n',
  },
  'an argument of a local module': {
    'main.tf': `module "m" {
  source = "./m"
  action = "s3:GetObjekt"
  s      = "hunter2"
}
`,
    'm/main.tf': `variable "s" { sensitive = true }
variable "action" {}
resource "aws_iam_policy" "p" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = var.action, Resource = var.s }] })
}
`,
  },
  'a local that reaches sensitive()': {
    'main.tf': `locals {
  password = "hunter2"
  other    = "s3:GetObjekt"
  settings = { user = "reader", login = { password = local.again } }
  again    = "x-hunter2"
}
resource "aws_iam_policy" "p" {
  policy = jsonencode({ Statement = [
    { Effect = "Allow", Action = local.other, Resource = sensitive(local.password) },
    { Effect = "Allow", Action = local.other, Resource = sensitive("a-\${local.settings.login["password"]}") },
  ] })
}
`,
  },
  'locals and a variable that reach sensitive(), not closed': {
    'main.tf': `locals { password = "hunter2", other = "x" }
variable "top" { default = "hunter2", nullable = true }
resource "aws_iam_policy" "p" {
  policy = jsonencode({ Statement = [
    { Effect = "Allow", Action = "s3:GetObjekt", Resource = [sensitive(local.password), sensitive(var.top)] },
  ] })
}
`,
  },
  'a variable that reaches sensitive(), with what calls and files give it': {
    'main.tf': `variable "top" { default = "hunter2" }
locals { given = var.top }
module "m" {
  source = "./m"
  action = "s3:GetObjekt"
  plain  = "\${local.given}-hunter2"
}
`,
    'terraform.tfvars': 'top = "hunter2" # s3:GetObjekt\n',
    'x.auto.tfvars': 'top = "hunter2-x" "y"\n',
    'm/main.tf': `variable "plain" { default = "hunter2" }
variable "action" {}
resource "aws_iam_policy" "p" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = var.action, Resource = sensitive(var.plain) }] })
}
`,
  },
  'a parameter of a template with NoEcho': {
    'template.yaml': `Parameters:
  Password: { Type: String, NoEcho: true, Default: hunter2, AllowedValues: [hunter2, "hunter2-b"] }
  Quoted: { Type: String, NoEcho: "True", Default: "hunter2" }
Resources:
  P: { Type: AWS::IAM::ManagedPolicy, Properties: { PolicyDocument: { Statement: [{ Effect: Allow, Action: "s3:GetObjekt", Resource: !Sub "arn:aws:s3:::\${Password}" }] } } }
  Stack:
    Type: AWS::CloudFormation::Stack
    Properties: { TemplateURL: ./nested.yaml, Parameters: { Secret: hunter2-n, Action: "s3:GetObjekt" } }
`,
    'nested.yaml': `Parameters:
  Secret: { Type: String, NoEcho: true }
  Action: { Type: String }
Resources:
  P:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument: { Statement: [{ Effect: Allow, Action: !Ref Action, Resource: !Ref Secret }] }
`,
  },
  'a parameter of a SAM template in JSON': {
    'template.json': `{ "Transform": "AWS::Serverless-2016-10-31", "Parameters": { "P": { "Type": "String", "NoEcho": true, "Default": "hunter2" } },
  "Resources": { "F": { "Type": "AWS::Serverless::Function", "Properties": { "Policies": [ { "Statement": [ { "Effect": "Allow", "Action": "s3:GetObjekt", "Resource": { "Ref": "P" } } ] } ] } } } }
`,
  },
  'a policy passed to a module with a login in its source': {
    'main.tf': `module "m" {
  source = "git::ssh://user:hunter2@example.com/x.git"
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObjekt", Resource = "*" }] })
}
module "n" {
  source = "git::https://hunter2@example.com/a@b/x.git"
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObjekt", Resource = "*" }] })
}
`,
  },
  'outputs, ephemeral variables, inputs of units, stacks and damaged values': {
    'outputs/main.tf': `module "m" { source = "./m" }
resource "aws_iam_policy" "p" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = ["s3:GetObjekt", module.m.one], Resource = module.m.two.key }] })
}
`,
    'outputs/m/main.tf': `locals { two = "hunter2" }
output "one" {
  sensitive = true
  value     = "s3:hunter2"
}
output "two" {
  sensitive = true
  value     = { key = local.two, n = 1 }
}
`,
    'ephemeral/main.tf': `variable "s" {
  ephemeral = true
  default   = "hunter2"
}
resource "aws_iam_policy" "p" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObjekt", Resource = var.s }] })
}
`,
    'unit/terragrunt.hcl': `locals {
  other = read_terragrunt_config("../other.hcl")
}
terraform { source = "../unit-module" }
inputs = { "quoted" = "hunter2", s = local.other.locals.x, action = "s3:GetObjekt" }
`,
    'other.hcl': 'locals { x = "hunter2" }\n',
    'merged/terragrunt.hcl': `locals { common = { s = "hunter2", action = "s3:GetObjekt" } }
terraform { source = "../unit-module" }
inputs = merge(local.common, {})
`,
    'unit-module/main.tf': `variable "quoted" { sensitive = true }
variable "s" { sensitive = true }
variable "action" {}
resource "aws_iam_policy" "p" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = var.action, Resource = var.s }] })
}
`,
    'stack/main.tf': `resource "aws_cloudformation_stack" "s" {
  name          = "x"
  parameters    = { P = "hunter2", A = "s3:GetObjekt" }
  template_body = jsonencode({
    Parameters = { P = { Type = "String", NoEcho = true }, A = { Type = "String" } }
    Resources  = { P = { Type = "AWS::IAM::ManagedPolicy", Properties = { PolicyDocument = {
      Statement = [{ Effect = "Allow", Action = { Ref = "A" }, Resource = { Ref = "P" } }]
    } } } }
  })
}
`,
    'damaged/main.tf': `variable "s" {
  sensitive = true
  default   = hunter2 hunter2
}
variable "s" { default = "hunter2" }
resource "aws_iam_policy" "p" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObjekt", Resource = var.s }] })
}
output "o" {
  value = sensitive("hunter2
}
`,
    'damaged/terraform.tfvars': 's = <<EOT\nhunter2\n',
    'damaged/x.auto.tfvars': 's = [\n  "hunter2",\n  hunter2 hunter2\n',
  },
  'JSON syntax': {
    'main.tf.json': `{ "variable": { "s": {
  "default": "hunter2", "sensitive": true } },
  "resource": { "aws_iam_policy": { "p": {
    "policy": "{\\"Statement\\":[{\\"Effect\\":\\"Allow\\",\\"Action\\":\\"s3:GetObjekt\\",\\"Resource\\":\\"*\\"}]}" } } } }
`,
  },
}

describe('what is marked sensitive', () => {
  test.each(Object.entries(beside))(
    'is not quoted from the source: %s',
    async (_, files) => {
      const folder = mkdtempSync(join(tmpdir(), 'secrets-'))
      try {
        for (const [path, text] of Object.entries(files)) {
          mkdirSync(dirname(join(folder, path)), { recursive: true })
          writeFileSync(join(folder, path), text)
        }
        let spoken = ''
        for (const argv of outputs) {
          const { code, stdout, stderr } = await runCommand(folder, ...argv)
          expect([0, 1]).toContain(code)
          expect(`${stdout}${stderr}`.includes('hunter2'), `${argv.join(' ')}\n${stdout}`).toBe(
            false,
          )
          spoken += stdout
        }
        expect(spoken).toContain('s3:GetObjekt')
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
    60_000,
  )

  test('is not quoted from a plan, wherever that repeats it', { timeout: 60_000 }, async () => {
    const policy = JSON.stringify({
      Statement: [{ Effect: 'Allow', Action: 's3:GetObjekt', Resource: '*' }],
    })
    const values = { tags: { a: 'hunter2' }, tags_all: { a: 'hunter2' }, name: 'hunter2', policy }
    const marks = { tags: { a: true }, name: true }
    const one = { address: 'aws_iam_policy.p', mode: 'managed', type: 'aws_iam_policy', name: 'p' }
    const objects = [{ ...one, values, sensitive_values: marks }]
    const change = { before: values, after: values, before_sensitive: marks }
    const plan = {
      format_version: '1.2',
      variables: { s: { value: 'hunter2' } },
      planned_values: {
        outputs: { o: { sensitive: true, value: 'hunter2' } },
        root_module: { resources: objects },
      },
      output_changes: { o: { after: 'hunter2', after_sensitive: true } },
      resource_changes: [
        {
          ...one,
          change: {
            ...{ ...change, after_sensitive: marks, actions: ['update'], after_unknown: {} },
            importing: { id: 'hunter2' },
          },
        },
      ],
      configuration: { root_module: { variables: { s: { sensitive: true, default: 'hunter2' } } } },
    }
    const changesOnly = { ...plan, planned_values: undefined }
    const texts = {
      'line.json': JSON.stringify(plan),
      'lines.json': JSON.stringify(plan, null, 1),
      'changes.json': JSON.stringify(changesOnly),
      'cut.json': JSON.stringify(plan).slice(0, -9),
    }
    const folder = mkdtempSync(join(tmpdir(), 'secrets-'))
    try {
      for (const [path, text] of Object.entries(texts)) writeFileSync(join(folder, path), text)
      for (const [command = '', , ...rest] of outputs) {
        const { stdout, stderr } = await runCommand(folder, command, ...Object.keys(texts), ...rest)
        expect(`${stdout}${stderr}`.includes('hunter2'), `${command} ${rest.join(' ')}`).toBe(false)
        if (command === 'check') expect(stdout).toContain('s3:GetObjekt')
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  test('is masked at its own length, and the file is repaired without it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'secrets-'))
    try {
      const main = beside['the default beside a finding']?.['main.tf'] ?? ''
      writeFileSync(join(folder, 'main.tf'), main)
      const { stdout } = await runCommand(folder, 'check', '.', '--format', 'html')
      expect(stdout).toContain('•'.repeat('"hunter2"'.length))
      expect((await runCommand(folder, 'fix', '.', '--unsafe')).code).toBe(0)
      const fixed = readFileSync(join(folder, 'main.tf'), 'utf8')
      expect(fixed).not.toContain('•')
      expect(fixed).toContain('hunter2')
      expect(fixed).toContain('s3:GetObject"')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  test('`access` quotes nothing but the parts of the policies it is asked about', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'secrets-'))
    try {
      const statement = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }
      const policy = (action: string) => ({
        Description: 'hunter2',
        Statement: [{ ...statement, Action: action, Comment: 'hunter2' }],
      })
      writeFileSync(join(folder, 'base.json'), JSON.stringify(policy('s3:GetObject')))
      writeFileSync(join(folder, 'head.json'), JSON.stringify(policy('s3:*')))
      for (const format of ['human', 'json']) {
        const { stdout, stderr } = await runCommand(
          folder,
          ...['access', 'base.json', 'head.json', '--format', format],
        )
        expect(stdout).toContain('FAIL')
        expect(`${stdout}${stderr}`).not.toContain('hunter2')
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

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
