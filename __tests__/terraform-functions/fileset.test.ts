import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { globOf } from '../../src/evaluate/terraform/functions/glob.ts'
import { estateOf } from '../support/estate-of.ts'

const paths = ['.h.json', 'a.json', 'b.txt', 'e/c.json']

describe('a pattern of fileset', () => {
  // What Terraform 1.11 answers for these files.
  test.each([
    ['*.json', ['.h.json', 'a.json']],
    ['**/*.json', ['.h.json', 'a.json', 'e/c.json']],
    ['{a,b}.*', ['a.json', 'b.txt']],
    ['**', ['.h.json', 'a.json', 'b.txt', 'e/c.json']],
    ['[ab].*', ['a.json', 'b.txt']],
    ['[^a].txt', ['b.txt']],
    ['e/?.json', ['e/c.json']],
    ['a', []],
    ['e', []],
  ])('%s', (pattern, expected) => {
    expect(paths.filter((path) => globOf(pattern)?.(path) === true)).toEqual(expected)
  })

  test.each(['{a,{b}}', '[a', '{a', 'a\\*', '{a,b}'.repeat(8)])('%s is not read', (pattern) => {
    expect(globOf(pattern)).toBeUndefined()
  })

  test('never raises, and answers at once', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...Array.from('*?[]{}-^,/ab.')),
      maxLength: 200,
    })
    fc.assert(
      fc.property(letters, letters, (pattern, path) => {
        expect([true, false, undefined]).toContain(globOf(pattern)?.(path))
      }),
      { seed: 7, numRuns: 300 },
    )
    expect(globOf(`${'*a'.repeat(200)}b`)?.('a'.repeat(500))).toBe(false)
  })
})

describe('policies of a folder', () => {
  const main = `resource "aws_iam_policy" "p" {
  for_each = fileset("\${path.module}/policies", "*.json")
  name     = each.key
  policy   = file("\${path.module}/policies/\${each.key}")
}
`
  const policy =
    '{ "Statement": [{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*" }] }'

  test('are each a document, in its own file', () => {
    const { documents } = estateOf({
      'infra/main.tf': main,
      'infra/policies/a.json': policy,
      'infra/policies/b.json': policy,
      'infra/policies/note.txt': 'none',
    })
    const made = documents.filter(({ site }) => site.address.startsWith('aws_iam_policy'))
    expect(made.map(({ site, complete }) => [site.address, complete])).toEqual([
      ['aws_iam_policy.p["a.json"]', true],
      ['aws_iam_policy.p["b.json"]', true],
    ])
    const files = made.flatMap(({ statements }) => statements.map(({ span }) => span.file))
    expect(files).toEqual(['infra/policies/a.json', 'infra/policies/b.json'])
  })

  test('outside of the tree are not known', () => {
    const { documents } = estateOf({
      'main.tf': main.replace('"${path.module}/policies", ', '"../policies", '),
    })
    expect(documents.map(({ complete }) => complete)).toEqual([false])
  })
})

describe('sensitive', () => {
  test('does not hide a policy', () => {
    const text = `resource "aws_iam_policy" "p" {\n  policy = sensitive(jsonencode(${policyObject}))\n}\n`
    expect(estateOf({ 'main.tf': text }).documents.map(({ complete }) => complete)).toEqual([true])
  })

  test('hides a text', () => {
    const text = `resource "aws_iam_role" "r" {\n  name = sensitive("secret-name")\n}\n`
    const [role] = estateOf({ 'main.tf': text }).principals
    expect(role?.name?.pieces.map((piece) => [piece.kind])).toEqual([['unresolved']])
  })
})

const policyObject = '{ Statement = [{ Effect = "Allow", Action = "s3:Get*", Resource = "*" }] }'
