import { describe, expect, test } from 'vitest'
import { argument, evaluateFiles, plain, resourcesOf } from '../support/evaluate-terraform.ts'

const module = `
variable "a" { default = "default" }
variable "b" { default = "default" }
resource "probe" "x" { value = [var.a, var.b] }
`
const parent = 'inputs = {\n  a = "parent"\n  b = "parent"\n}\n'
const include = 'include "root" {\n  path = find_in_parent_folders("root.hcl")\n}\n'
const source = 'terraform {\n  source = "../../m"\n}\n'

const tree = (unit: string, more: Readonly<Record<string, string>> = {}) => ({
  'm/main.tf': module,
  'live/root.hcl': parent,
  'live/app/terragrunt.hcl': unit,
  ...more,
})

const lines = (files: Readonly<Record<string, string>>): readonly (readonly string[])[] =>
  evaluateFiles(files).flatMap(({ notAnalysed }) => notAnalysed.map((one) => [one.file, one.text]))

const unread = 'The Terragrunt unit gives its module more than its files spell out'

describe('the inputs of a Terragrunt unit', () => {
  test.each([
    ['its own', source + 'inputs = { a = "own" }', ['own', 'default']],
    ['those of what it includes', source + include, ['parent', 'parent']],
    ['its own before them', `${source}${include}inputs = { a = "own" }`, ['own', 'parent']],
    [
      'merged ones',
      `${source}locals { all = { b = "local" } }\ninputs = merge(local.all, { a = "own" })`,
      ['own', 'local'],
    ],
    [
      'none of a file that is not to be merged',
      `${source}include {\n  path           = "../root.hcl"\n  merge_strategy = "no_merge"\n}`,
      ['default', 'default'],
    ],
    [
      'its own deep into those of what it includes',
      `${source}include {\n  path           = "../root.hcl"\n  merge_strategy = "deep"\n}\ninputs = { a = "own" }`,
      ['own', 'parent'],
    ],
    [
      'those of a file by its folder',
      `${source}include {\n  path = "\${dirname(find_in_parent_folders("root.hcl"))}/root.hcl"\n}`,
      ['parent', 'parent'],
    ],
    [
      'those of a module by the folder of the repository',
      'terraform {\n  source = "${get_repo_root()}//m"\n}\ninputs = { a = "own" }',
      ['own', 'default'],
    ],
    [
      'what a file has that is read for it',
      `${source}locals {\n  env = read_terragrunt_config(find_in_parent_folders("env.hcl"))\n  b = read_terragrunt_config("../env.hcl").locals.name\n}\ninputs = {\n  a = local.env.locals.name\n  b = "x-\${local.b}"\n}`,
      ['prod', 'x-prod'],
    ],
    [
      'locals of an include that is exposed',
      `${source}include "env" {\n  path   = "../env.hcl"\n  expose = true\n}\ninputs = { a = include.env.locals.name }`,
      ['prod', 'default'],
    ],
  ])('are %s', (_, unit, values) => {
    const files = tree(unit, {
      'live/env.hcl': 'locals {\n  name = local.short\n  short = "prod"\n}\n',
    })
    expect(plain(argument(resourcesOf(files), 'probe.x', 'value'))).toEqual(values)
    expect(lines(files)).toEqual([])
  })

  test.each([
    ['a call that is not known', `${source}inputs = read_inputs("x.hcl")`],
    ['an include that is not there', `${source}include "x" {\n  path = "../other.hcl"\n}`],
    ['an include by a computed path', `${source}include "x" {\n  path = "\${local.x}.hcl"\n}`],
    [
      'variable files',
      'terraform {\n  source = "../../m"\n  extra_arguments "x" {\n    commands           = ["plan"]\n    required_var_files = ["x.tfvars"]\n  }\n}\n',
    ],
    [
      'configuration that is generated',
      `${source}generate "more" {\n  path     = "more.tf"\n  contents = <<EOF\nresource "aws_iam_role" "r" {}\nEOF\n}\n`,
    ],
  ])('that come from %s are one line', (_, unit) => {
    expect(lines(tree(unit))).toEqual([['live/app/terragrunt.hcl', unread]])
  })

  test('a provider that is generated is none', () => {
    const unit = `${source}generate "provider" {\n  path     = "p.tf"\n  contents = <<EOF\nprovider "aws" {}\nEOF\n}\n`
    expect(lines(tree(unit))).toEqual([])
  })

  test('what units include is no unit', () => {
    const files = {
      'm/main.tf': module,
      'live/terragrunt.hcl': parent,
      'live/app/terragrunt.hcl': `${source}include {\n  path = find_in_parent_folders()\n}\n`,
    }
    expect(plain(argument(resourcesOf(files), 'probe.x', 'value'))).toEqual(['parent', 'parent'])
    expect(lines(files)).toEqual([])
    expect(lines({ 'live/terragrunt.hcl': parent })).toHaveLength(1)
  })

  test('paths that leave the tree, and files that include each other, end', () => {
    const outside = `${source}include "x" {\n  path = "../../../../x.hcl"\n}`
    expect(lines(tree(outside))).toEqual([['live/app/terragrunt.hcl', unread]])
    const circle = 'include "x" {\n  path = "../app/terragrunt.hcl"\n}\n'
    expect(lines(tree(source + include, { 'live/root.hcl': circle + parent }))).toHaveLength(1)
  })
})

test('files that read each other end, and what leads back is not known', () => {
  const reading =
    'locals {\n  a = read_terragrunt_config("env.hcl")\n  b = read_terragrunt_config("env.hcl")\n}\n'
  const unit = `${source}locals {\n  env = read_terragrunt_config("../env.hcl")\n}\ninputs = { a = local.env.locals.a.locals.b }`
  const files = tree(unit, { 'live/env.hcl': reading })
  expect(plain(argument(resourcesOf(files), 'probe.x', 'value'))).toEqual([
    expect.objectContaining({ hole: 'local.env.locals.a.locals.b' }),
    'default',
  ])
})

test('a deep merge adds lists to lists and maps to maps', () => {
  const files = tree(
    `${source}include {\n  path           = "../root.hcl"\n  merge_strategy = "deep"\n}
inputs = {
  a = ["own"]
  b = { of = ["own"], own = 1 }
}`,
    { 'live/root.hcl': 'inputs = {\n  a = ["parent"]\n  b = { of = ["parent"], parent = 2 }\n}\n' },
  )
  expect(plain(argument(resourcesOf(files), 'probe.x', 'value'))).toEqual([
    ['parent', 'own'],
    { parent: 2, of: ['parent', 'own'], own: 1 },
  ])
  expect(lines(files)).toEqual([])
})

test('what opens a source is not told', () => {
  const unit = 'terraform {\n  source = "git::https://me:hush@example.com/m.git?ref=v1"\n}\n'
  expect(lines(tree(unit))).toEqual([
    [
      'live/app/terragrunt.hcl',
      'The Terragrunt unit of git::https://example.com/m.git takes its module from outside of the tree',
    ],
  ])
})
