import { expect, test } from 'vitest'
import { estateOf } from '../support/estate-of.ts'

test.each([
  ['Pulumi.yaml', 'name: app\nruntime: nodejs\n'],
  ['stacks/atmos.yaml', 'base_path: .\n'],
  ['live/terragrunt.stack.hcl', 'unit "a" {\n  source = "./a"\n  path   = "a"\n}\n'],
  ['live/terragrunt.hcl.json', '{ "inputs": {} }\n'],
  ['stack/main.tfcomponent.hcl', 'component "a" {\n  source = "./a"\n}\n'],
  ['stack/prod.tfdeploy.hcl', 'deployment "prod" {\n  inputs = {}\n}\n'],
  ['cdktf.json', '{ "language": "typescript" }\n'],
  ['cdk.json', '{ "app": "npx ts-node bin/app.ts" }\n'],
])('a tree of %s alone does not look clean', (path, text) => {
  const { notAnalysed, documents } = estateOf({ [path]: text, 'index.ts': 'export {}\n' })
  expect(documents).toEqual([])
  expect(notAnalysed).toHaveLength(1)
  expect(notAnalysed[0]).toMatchObject({ file: path, reason: 'unsupported-format' })
})

test('a Terragrunt unit of a module elsewhere is named where there is no other Terraform', () => {
  const text = 'terraform {\n  source = "git::https://example.com/modules.git//role?ref=v1"\n}\n'
  const { notAnalysed } = estateOf({ 'live/role/terragrunt.hcl': text })
  expect(notAnalysed.map(({ file, reason }) => [file, reason])).toEqual([
    ['live/role/terragrunt.hcl', 'terragrunt'],
  ])
})

test('a Pulumi project beside Terraform is one line', () => {
  const { notAnalysed } = estateOf({
    'Pulumi.yaml': 'name: app\n',
    'main.tf': 'resource "aws_iam_role" "r" {\n  name = "r"\n}\n',
  })
  expect(notAnalysed.map(({ file }) => file)).toEqual(['Pulumi.yaml'])
})

test.each([
  ['package.json', '{}\n'],
  ['tests/role.tftest.hcl', 'run "a" {\n  command = plan\n}\n'],
  ['all.tfquery.hcl', 'list "aws_iam_role" "all" {\n  provider = aws\n}\n'],
  ['docs/pulumi.md', '# Pulumi.yaml\n'],
  ['main.tf', 'resource "aws_iam_role" "r" {\n  name = "r"\n}\n'],
])('a tree of %s has nothing that is not analysed', (path, text) => {
  expect(estateOf({ [path]: text }).notAnalysed).toEqual([])
})
