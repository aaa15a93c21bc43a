import { describe, expect, test } from 'vitest'
import { defaultConfig } from '../../src/config/settings.ts'
import { SharedUnits } from '../../src/evaluate/shared-units.ts'
import type { Evaluation } from '../../src/model/evaluation.ts'
import { Memo } from '../../src/model/memo.ts'
import { evaluateFiles, readSelected, type SharedWork } from '../../src/run/evaluate-tree.ts'
import { loadFrontEnds } from '../../src/run/front-ends.ts'
import { memoryTree } from '../support/memory-tree.ts'
import { loadYaml } from '../../src/parse/yaml/deferred.ts'

await loadYaml()

type Files = Readonly<Record<string, string>>

/** A tree in which one unit reaches far: modules, variable files, texts, templates, exports, includes. */
const head: Files = {
  'live/main.tf': `module "roles" {
  source  = "../modules/roles"
  buckets = var.buckets
}
resource "aws_iam_role_policy" "texts" {
  role   = "r"
  policy = file("\${path.module}/texts/policy.json")
}
resource "aws_iam_role_policy" "template" {
  role   = "r"
  policy = templatefile("../shared/policy.tftpl", { action = "s3:GetObject" })
}
resource "aws_iam_role_policy" "each" {
  for_each = fileset("../shared/many", "*.json")
  role     = "r"
  policy   = file("../shared/many/\${each.value}")
}
resource "aws_iam_role_policy" "maybe" {
  count  = fileexists("../shared/flag") ? 1 : 0
  role   = "r"
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sqs:*", Resource = "*" }] })
}
variable "buckets" {}`,
  'live/terraform.tfvars': 'buckets = ["a", "b"]',
  'live/texts/policy.json': policy('s3:PutObject'),
  'shared/policy.tftpl': policy('${action}'),
  'shared/many/one.json': policy('sns:Publish'),
  'shared/notes.txt': 'nothing',
  'modules/roles/main.tf': `variable "buckets" { type = list(string) }
module "deep" {
  source = "./deep"
  names  = [for bucket in var.buckets : upper(bucket)]
}`,
  'modules/roles/deep/main.tf': `variable "names" {}
resource "aws_iam_policy" "each" {
  for_each = toset(var.names)
  policy   = jsonencode({ Statement = [{ Effect = "Allow", Action = local.actions, Resource = "arn:aws:s3:::\${each.key}/*" }] })
}`,
  'modules/roles/deep/locals.tf': 'locals { actions = ["s3:GetObject"] }',
  'other/main.tf': `resource "aws_iam_policy" "own" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "ec2:RunInstances", Resource = "*" }] })
}`,
  'unit/terragrunt.hcl': 'terraform { source = "../other" }\ninputs = { a = 1 }',
  'exports.yaml': `AWSTemplateFormatVersion: '2010-09-09'
Resources:
  Topic: {Type: AWS::SNS::Topic}
Outputs:
  Bucket: {Value: logs, Export: {Name: bucket}}`,
  'imports.yaml': `AWSTemplateFormatVersion: '2010-09-09'
Resources:
  P:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Statement:
          - Effect: Allow
            Action: s3:GetObject
            Resource: !Sub ['arn:aws:s3:::\${b}/*', {b: !ImportValue bucket}]`,
  'includes.yaml': `AWSTemplateFormatVersion: '2010-09-09'
Resources:
  P:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      Fn::Transform: {Name: AWS::Include, Parameters: {Location: parts/body.yaml}}`,
  'parts/body.yaml': `PolicyDocument:
  Statement: [{Effect: Allow, Action: 'kms:Decrypt', Resource: '*'}]`,
  'plain.yaml': `AWSTemplateFormatVersion: '2010-09-09'
Resources:
  P:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument: {Statement: [{Effect: Allow, Action: 'logs:*', Resource: '*'}]}`,
  'serverless.yml': `service: s
provider:
  name: aws
  iam: {role: {statements: '\${file(statements.yml)}'}}
functions: {f: {handler: h}}`,
  'statements.yml': `- {Effect: Allow, Action: 'dynamodb:GetItem', Resource: '*'}`,
  'raw.json': policy('iam:GetRole'),
}

function policy(action: string): string {
  return JSON.stringify({ Statement: [{ Effect: 'Allow', Action: action, Resource: '*' }] })
}

const frontEnds = await loadFrontEnds()

function evaluate(
  files: Files,
  name: 'head' | 'base',
  shared?: SharedWork,
): ReturnType<typeof evaluateFiles> {
  const tree = memoryTree(files, name)
  const selection = { tree, selected: tree.paths(), explicit: new Set<string>() }
  return evaluateFiles(selection, readSelected(selection), defaultConfig, frontEnds, { shared })
}

interface Compared {
  readonly alone: string
  readonly together: string
  /** Roots whose evaluation is the head's own. */
  readonly taken: readonly string[]
  /** Roots that were evaluated anew. */
  readonly made: readonly string[]
}

function compare(base: Files): Compared {
  const shared = { units: new SharedUnits(), memo: new Memo() }
  const before: ReadonlySet<Evaluation> = new Set(evaluate(head, 'head', shared).evaluations)
  const { estate, evaluations } = evaluate(base, 'base', shared)
  const names = (list: readonly Evaluation[]): readonly string[] =>
    [...new Set(list.map(({ root }) => root))].sort()
  return {
    alone: JSON.stringify(evaluate(base, 'base').estate),
    together: JSON.stringify(estate),
    taken: names(evaluations.filter((evaluation) => before.has(evaluation))),
    made: names(evaluations.filter((evaluation) => !before.has(evaluation))),
  }
}

const without = (path: string): Files =>
  Object.fromEntries(Object.entries(head).filter(([name]) => name !== path))

const tied = ['exports.yaml', 'imports.yaml']

describe('a unit of the head serves for the base', () => {
  test('where nothing changed, all of them do', () => {
    const { alone, together, taken, made } = compare(head)
    expect(together).toBe(alone)
    expect(taken).toEqual(expect.arrayContaining(['live', 'unit', 'plain.yaml', 'raw.json']))
    // What exports and what imports is tied to the other templates of its own tree.
    expect(made).toEqual(tied)
  })

  test.each([
    [
      'a local of a module far away',
      'modules/roles/deep/locals.tf',
      's3:GetObject',
      's3:DeleteObject',
    ],
    ['a text that file() reads', 'live/texts/policy.json', 's3:PutObject', 's3:PutObjectAcl'],
    ['a template', 'shared/policy.tftpl', '"Allow"', '"Deny"'],
    ['a file that fileset() finds', 'shared/many/one.json', 'sns:Publish', 'sns:Subscribe'],
    ['a variable file', 'live/terraform.tfvars', '"b"', '"c"'],
  ])('not the one root that %s belongs to', (_what, path, from, to) => {
    const base = { ...head, [path]: (head[path] ?? '').replace(from, to) }
    const { alone, together, made } = compare(base)
    expect(base[path]).not.toBe(head[path])
    expect(together).toBe(alone)
    expect(made).toContain('live')
    expect(made).not.toContain('unit')
    expect(made).not.toContain('plain.yaml')
    expect(JSON.stringify(evaluate(head, 'base').estate)).not.toBe(alone)
  })

  test('not where a file comes to stand, or goes, that it looked for', () => {
    for (const [path, text] of [
      ['shared/many/two.json', policy('sqs:SendMessage')],
      ['shared/flag', ''],
      ['modules/roles/deep/more.tf', 'resource "aws_iam_user" "u" { name = "u" }'],
      ['live/x.auto.tfvars', 'buckets = []'],
    ] as const) {
      const { alone, together, made } = compare({ ...head, [path]: text })
      expect(together, path).toBe(alone)
      expect(made, path).toContain('live')
    }
  })

  test('not where another template exports something else, or an included part changed', () => {
    const exporting = (head['exports.yaml'] ?? '').replace('Value: logs', 'Value: data')
    const other = compare({ ...head, 'exports.yaml': exporting })
    expect(other.together).toBe(other.alone)
    expect(other.made).toEqual(tied)
    const part = (head['parts/body.yaml'] ?? '').replace('Decrypt', 'Encrypt')
    const included = compare({ ...head, 'parts/body.yaml': part })
    expect(included.together).toBe(included.alone)
    expect(included.made).toEqual([...tied, 'includes.yaml', 'parts/body.yaml'])
  })

  test('and whichever file changes or goes, the base reads as it does alone', () => {
    for (const path of Object.keys(head)) {
      const changed = compare({ ...head, [path]: `${head[path] ?? ''}\n\n` })
      expect(changed.together, path).toBe(changed.alone)
      const broken = compare({ ...head, [path]: (head[path] ?? '').slice(0, -9) })
      expect(broken.together, path).toBe(broken.alone)
      const gone = compare(without(path))
      expect(gone.together, path).toBe(gone.alone)
    }
  })
})
