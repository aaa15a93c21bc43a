import { expect, test } from 'vitest'
import { displayOf } from '../../src/model/value.ts'
import { analyseTexts } from '../support/analyse-texts.ts'
import { estateOf } from '../support/estate-of.ts'

const admin = 'arn:aws:iam::aws:policy/AdministratorAccess'

const files = (argument: string): Readonly<Record<string, string>> => ({
  'main.tf': `module "m" {\n  source = "someone/thing/aws"\n  ${argument}\n}\n`,
})

const attached = (argument: string): unknown =>
  estateOf(files(argument)).principals.map(({ address, kind, complete, arns }) => [
    address,
    kind,
    complete,
    arns.map(({ arn }) => displayOf(arn)),
  ])

test.each([
  `policy_arns = ["${admin}"]`,
  `custom_role_policy_arns = toset(["${admin}"])`,
  `iam_role_additional_policies = { admin = "${admin}" }`,
  `policy_arn = "${admin}"`,
])('a module that is not in the tree attaches what it is given: %s', (argument) => {
  expect(attached(argument)).toEqual([['module.m', 'external', false, [admin]]])
})

test('whatever the partition', () => {
  const argument =
    'policy_arns = ["arn:${data.aws_partition.p.partition}:iam::aws:policy/PowerUserAccess"]'
  expect(attached(argument)).toEqual([
    [
      'module.m',
      'external',
      false,
      ['arn:${data.aws_partition.p.partition}:iam::aws:policy/PowerUserAccess'],
    ],
  ])
})

test.each([
  `permissions_boundary_policy_arn = "${admin}"`,
  `denied_policy_arns = ["${admin}"]`,
  `allowed_policy_arns = ["${admin}"]`,
  `name = "${admin}"`,
  'policy_name = "AdministratorAccess"',
  'policy_arns = var.arns',
  'policies = { a = { b = { c = { d = "x" } } } }',
])('and nothing that limits, or that is not spelled out: %s', (argument) => {
  expect(attached(argument)).toEqual([])
})

test('a call that is not there attaches to nobody who is', () => {
  const { principals } = estateOf(files(`count = 0\n  policy_arns = ["${admin}"]`))
  expect(principals.filter(({ instantiated }) => instantiated)).toEqual([])
})

test('a policy of the tree stays a document of its own', () => {
  const policy =
    'resource "aws_iam_policy" "p" {\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:Get*", Resource = "*" }] })\n}\n'
  const read = estateOf({ ...files('policy_arns = [aws_iam_policy.p.arn]'), 'p.tf': policy })
  expect(read.principals).toEqual([])
  expect(read.documents).toHaveLength(1)
})

test('what that allows is told at the argument', async () => {
  const { result } = await analyseTexts({
    accessAnalyzer: 'off',
    head: files(`policy_arns = ["${admin}"]`),
  })
  expect(result.findings).toMatchObject([
    { rule: 'policy/escalation', addresses: ['module.m'], primary: { span: { file: 'main.tf' } } },
  ])
})
