import { describe, expect, test } from 'vitest'
import { argument, evaluateFiles, plain, resourcesOf } from '../support/evaluate-terraform.ts'

const addresses = (files: Readonly<Record<string, string>>): readonly string[] => [
  ...resourcesOf(files).keys(),
]

describe('instances', () => {
  test('count and for_each give one resource an instance, addressed as Terraform prints it', () => {
    const files = {
      'main.tf': `
resource "probe" "n" {
  count = 2
  value = count.index
}
resource "probe" "k" {
  for_each = { "a.b" = 1, "c\\"d" = 2 }
  value    = "\${each.key}=\${each.value}"
}
resource "probe" "s" {
  for_each = toset(["x"])
  value    = each.value
}`,
    }
    expect(addresses(files)).toEqual([
      'probe.n[0]',
      'probe.n[1]',
      'probe.k["a.b"]',
      'probe.k["c\\"d"]',
      'probe.s["x"]',
    ])
    const resources = resourcesOf(files)
    expect(plain(argument(resources, 'probe.n[1]', 'value'))).toBe(1)
    expect(plain(argument(resources, 'probe.k["a.b"]', 'value'))).toBe('a.b=1')
  })

  test('what a known count leaves out is shown, not instantiated, and sees what it would refer to', () => {
    const resources = resourcesOf({
      'main.tf': `
variable "create" { default = false }
data "aws_iam_policy_document" "d" {
  count = var.create ? 1 : 0
  statement {
    actions   = ["s3:*"]
    resources = ["*"]
  }
}
resource "probe" "x" {
  count = var.create ? 1 : 0
  value = data.aws_iam_policy_document.d[0].json
}
resource "probe" "there" {
  value = join("", data.aws_iam_policy_document.d[*].json)
}`,
    })
    expect(resources.get('probe.x[0]')).toMatchObject({ instantiated: false })
    expect(plain(argument(resources, 'probe.x[0]', 'value'))).toMatchObject({
      json: { Statement: [{ Action: 's3:*' }] },
    })
    expect(resources.get('probe.there')).toMatchObject({ instantiated: true })
    expect(plain(argument(resources, 'probe.there', 'value'))).toBe('')
  })

  test('an undecided count keeps the instance, which an index reaches', () => {
    const resources = resourcesOf({
      'main.tf': `
variable "create" {}
resource "aws_iam_policy" "p" {
  count = var.create ? 1 : 0
  name  = "p"
}
resource "probe" "x" {
  count = var.create ? 1 : 0
  value = aws_iam_policy.p[0].name
  one   = one(aws_iam_policy.p[*].name)
}`,
    })
    expect(resources.get('aws_iam_policy.p[0]')).toMatchObject({ instantiated: true })
    expect(plain(argument(resources, 'probe.x[0]', 'value'))).toBe('p')
    expect(plain(argument(resources, 'probe.x[0]', 'one'))).toEqual({
      either: [
        ['var.create is true', 'p'],
        ['var.create is false', null],
      ],
    })
  })

  test('an unknown for_each has one instance that stands for all', () => {
    const resources = resourcesOf({
      'main.tf': `
variable "teams" {}
resource "probe" "x" {
  for_each = var.teams
  value    = "team-\${each.key}"
}`,
    })
    expect(plain(argument(resources, 'probe.x', 'value'))).toBe('team-${each.key}')
  })
})

describe('instances of unknown collections', () => {
  test('a map made by a loop over the unknown has one, which every key reaches', () => {
    const resources = resourcesOf({
      'main.tf': `
variable "teams" {}
resource "aws_iam_role" "r" {
  for_each = { for t in var.teams : t.name => t }
  name     = "fixed"
}
resource "probe" "x" {
  for_each = { for t in var.teams : t.name => t }
  value    = aws_iam_role.r[each.key].name
}`,
    })
    expect([...resources.keys()]).toEqual(['aws_iam_role.r', 'probe.x'])
    expect(plain(argument(resources, 'probe.x', 'value'))).toBe('fixed')
  })
})

describe('modules', () => {
  const module = `
variable "actions" { default = ["s3:*"] }
resource "probe" "x" { value = var.actions }
output "seen" { value = probe.x.value }
`

  test('a local module is evaluated for each call, with its arguments, and not by itself', () => {
    const files = {
      'main.tf': `
module "a" { source = "./m" }
module "b" {
  source   = "./m"
  for_each = toset(["k"])
  actions  = ["\${each.key}:Get*"]
}
resource "probe" "top" { value = module.b["k"].seen }
`,
      'm/main.tf': module,
    }
    expect(evaluateFiles(files).map((one) => one.root)).toEqual(['.'])
    const resources = resourcesOf(files)
    expect([...resources.keys()]).toEqual([
      'probe.top',
      'module.a.probe.x',
      'module.b["k"].probe.x',
    ])
    expect(plain(argument(resources, 'module.a.probe.x', 'value'))).toEqual(['s3:*'])
    expect(plain(argument(resources, 'module.b["k"].probe.x', 'value'))).toEqual(['k:Get*'])
    expect(plain(argument(resources, 'probe.top', 'value'))).toEqual(['k:Get*'])
  })

  test('the account is that of the provider, which a call hands on', () => {
    const own = `data "aws_caller_identity" "a" {}
resource "probe" "x" { value = data.aws_caller_identity.a.account_id }
resource "probe" "other" { value = data.aws_caller_identity.b.account_id }
data "aws_caller_identity" "b" { provider = aws.b }`
    const resources = resourcesOf({
      'main.tf': `provider "aws" {}
provider "aws" {
  alias   = "east"
  profile = "other"
}
provider "aws" {
  alias  = "west"
  region = "us-west-2"
}
data "aws_caller_identity" "west" { provider = aws.west }
resource "probe" "west" { value = data.aws_caller_identity.west.account_id }
data "aws_caller_identity" "east" { provider = aws.east }
resource "probe" "east" { value = data.aws_caller_identity.east.account_id }
data "aws_caller_identity" "root" {}
resource "probe" "root" { value = data.aws_caller_identity.root.account_id }
module "inherits" { source = "./m" }
module "handed" {
  source    = "./m"
  providers = { aws = aws.east, aws.b = aws }
}
module "configured" { source = "./c" }`,
      'm/main.tf': own,
      'c/main.tf': `provider "aws" {\n  assume_role { role_arn = "arn:aws:iam::111122223333:role/r" }\n}\n${own}`,
    })
    const account = (address: string): unknown => {
      const value = argument(resources, address, 'value')
      return value.kind === 'unresolved' ? value.symbol : value
    }
    const root = account('probe.root')
    const east = account('probe.east')
    expect(east).not.toEqual(root)
    expect(account('probe.west')).toEqual(root)
    expect(account('module.inherits.probe.x')).toEqual(root)
    expect(account('module.handed.probe.x')).toEqual(east)
    expect(account('module.handed.probe.other')).toEqual(root)
    for (const address of ['module.inherits.probe.other', 'module.configured.probe.x'])
      expect([root, east], address).not.toContain(account(address))
  })

  test('a module that nobody calls is a root, and so is one with a backend', () => {
    const files = {
      'envs/a/main.tf': 'module "m" { source = "../../m" }',
      'm/main.tf': `terraform {\n  backend "s3" {}\n}\n${module}`,
      'alone/main.tf': module,
    }
    expect(evaluateFiles(files).map((one) => one.root)).toEqual(['alone', 'envs/a', 'm'])
  })

  test('modules that only call each other are evaluated, and the cycle is named', () => {
    const files = {
      'a/main.tf': `module "b" { source = "../b" }\n${module}`,
      'b/main.tf': `module "a" { source = "../a" }\n${module}`,
    }
    const [evaluation] = evaluateFiles(files)
    expect(evaluation?.root).toBe('a')
    expect(evaluation?.resources.map((one) => one.address)).toEqual(['probe.x', 'module.b.probe.x'])
    expect(evaluation?.notAnalysed.map((one) => one.reason)).toEqual(['module-cycle'])
  })

  test('a module that is not in the tree is one line a source; policies passed to it are read', () => {
    const [evaluation] = evaluateFiles({
      'main.tf': `
module "a" {
  source = "git::https://token@example.com/x.git?ref=1"
  policy = jsonencode({ Statement = [{ Action = "s3:*" }] })
  name   = "n"
}
module "b" {
  source     = "git::https://token@example.com/x.git?ref=1"
  statements = { One = { actions = ["ec2:*"], resources = ["*"] } }
}
resource "probe" "x" { value = module.a.arn }
`,
    })
    expect(evaluation?.notAnalysed).toHaveLength(1)
    expect(evaluation?.notAnalysed[0]?.text).toContain('example.com/x.git')
    expect(JSON.stringify(evaluation?.notAnalysed)).not.toContain('token')
    expect(evaluation?.documents.map((one) => [one.address, one.property])).toEqual([
      ['module.a', 'policy'],
      ['module.b', 'statements'],
    ])
    expect(evaluation?.documents.map((one) => plain(one.value))[1]).toMatchObject({
      json: { Statement: [{ Action: 'ec2:*' }] },
    })
  })

  test('a downloaded module is found through modules.json', () => {
    const files = {
      'main.tf': 'module "m" { source = "x/y/aws" }',
      '.terraform/modules/modules.json':
        '{"Modules":[{"Key":"m","Source":"x","Dir":".terraform/modules/m"}]}',
      '.terraform/modules/m/main.tf': module,
    }
    expect(addresses(files)).toEqual(['module.m.probe.x'])
  })

  test('override files and .tofu files take the place of what they name', () => {
    const files = {
      'main.tf': 'resource "probe" "x" {\n  value = 1\n  other = 1\n}',
      'override.tf': 'resource "probe" "x" { value = 2 }',
      'more.tf': 'resource "probe" "y" { value = "tf" }',
      'more.tofu': 'resource "probe" "y" { value = "tofu" }',
    }
    const resources = resourcesOf(files)
    expect(plain(argument(resources, 'probe.x', 'value'))).toBe(2)
    expect(plain(argument(resources, 'probe.x', 'other'))).toBe(1)
    expect(plain(argument(resources, 'probe.y', 'value'))).toBe('tofu')
  })
})

describe('values of root variables', () => {
  const main = `
variable "a" {}
variable "list" { type = list(string) }
resource "probe" "x" { value = [var.a, var.list] }
`

  test('files in their order, then configured files, then configured values', () => {
    const files = {
      'main.tf': main,
      'terraform.tfvars': 'a = "1"\nlist = ["t"]',
      'b.auto.tfvars': 'a = "2"',
      'extra/x.tfvars': 'a = "3"',
    }
    const value = (settings: Parameters<typeof resourcesOf>[1]): unknown =>
      plain(argument(resourcesOf(files, settings), 'probe.x', 'value'))
    expect(value({})).toEqual(['2', ['t']])
    expect(value({ varFiles: ['extra/x.tfvars'] })).toEqual(['3', ['t']])
    const vars = new Map([
      ['a', 'plain "text"'],
      ['list', '["u", "v"]'],
    ])
    expect(value({ vars })).toEqual(['plain "text"', ['u', 'v']])
  })

  test("terragrunt's literal inputs are a local module's values, other units are named", () => {
    const files = {
      'modules/m/main.tf': main,
      'live/terragrunt.hcl': `
terraform { source = "../modules/m" }
inputs = {
  a    = "live"
  list = dependency.other.outputs.list
}`,
      'far/terragrunt.hcl': 'terraform { source = "git::https://example.com/x.git" }',
    }
    const evaluations = evaluateFiles(files)
    const live = evaluations.find((one) => one.root === 'live')
    expect(live?.resources.map((one) => one.address)).toEqual(['probe.x'])
    expect(
      plain(argument(resourcesOf({ ...files, 'far/terragrunt.hcl': '' }), 'probe.x', 'value')),
    ).toMatchObject(['live', { hole: 'dependency.other.outputs.list' }])
    expect(evaluations.flatMap((one) => one.notAnalysed.map((line) => line.file))).toEqual([
      'far/terragrunt.hcl',
    ])
  })
})

describe('directives and moves', () => {
  test('comments bind and waive what follows them', () => {
    const [evaluation] = evaluateFiles({
      'main.tf': `# iam-baseline: veeam/x@8 backup restore
resource "probe" "x" {
  # iam-baseline:waive policy/wildcard s3:* until=2027-01-01 -- agreed
  value = 1 # nothing
}
moved {
  from = probe.old[0]
  to   = probe.x
}`,
    })
    expect(evaluation?.directives).toMatchObject([
      { kind: 'bind', baseline: 'veeam/x', version: '8', features: ['backup', 'restore'] },
      {
        kind: 'waive',
        rule: 'policy/wildcard',
        actions: ['s3:*'],
        until: '2027-01-01',
        reason: 'agreed',
      },
    ])
    expect(evaluation?.moved).toEqual([{ root: '.', from: 'probe.old[0]', to: 'probe.x' }])
  })
})

describe('laziness', () => {
  test('a folder without policies is not evaluated at all', () => {
    expect(evaluateFiles({ 'main.tf': 'resource "aws_vpc" "v" { cidr = broken(' })).toEqual([])
  })
})
