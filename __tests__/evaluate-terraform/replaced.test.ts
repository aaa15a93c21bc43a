import { describe, expect, test } from 'vitest'
import { plain, valueOfExpression } from '../support/evaluate-terraform.ts'

const more = `
variable "x" {}
variable "key" { type = string }
variable "roles" { type = map(object({ actions = list(string) })) }
locals {
  base = { actions = ["s3:GetObject"], tags = { a = "b" } }
}
`

const shown = (expression: string): unknown => plain(valueOfExpression(expression, more))

/** The known value if the map is empty, else one that is not known. */
const unless = (map: string, value: unknown): unknown => ({
  either: [
    [`length(${map}) > 0 is true`, { hole: map, reason: 'variable-without-default' }],
    [`length(${map}) > 0 is false`, value],
  ],
})

describe('what is not known may take the place of what is', () => {
  test.each<readonly [string, unknown]>([
    ['merge(local.base, var.x).actions', unless('var.x', ['s3:GetObject'])],
    ['lookup(merge(local.base, var.x), "actions", [])', unless('var.x', ['s3:GetObject'])],
    ['[for k, v in merge({ a = 1 }, var.x) : v]', [unless('var.x', 1), { open: 'var.x' }]],
    ['jsondecode(jsonencode(merge({ a = 1 }, var.x))).a', unless('var.x', 1)],
    [
      '{ a = 1, (var.key) = 2 }.a',
      {
        either: [
          ['var.key is true', 2],
          ['var.key is false', 1],
        ],
      },
    ],
  ])('%s', (expression, expected) => {
    expect(shown(expression)).toEqual(expected)
  })

  test.each<readonly [string, unknown]>([
    ['merge(var.x, local.base).actions', ['s3:GetObject']],
    ['merge(local.base, var.x, { actions = ["a"] }).actions', ['a']],
    ['{ (var.key) = 2, a = 1 }.a', 1],
    ['merge({ a = 1 }, { "b-${var.key}" = 2 }).a', 1],
  ])('%s is certain where nothing behind it can', (expression, expected) => {
    expect(shown(expression)).toEqual(expected)
  })
})

describe('try takes the next argument where the first may fail, and only there', () => {
  const either = (condition: string, first: unknown, other: unknown): unknown => ({
    either: [
      [`${condition} is true`, first],
      [`${condition} is false`, other],
    ],
  })

  test.each<readonly [string, unknown]>([
    // Null has no text.
    ['try("a-${var.key}", "none")', either('can("a-${var.key}")', 'a-${var.key}', 'none')],
    [
      'try(merge({ a = 1 }, { (var.key) = 2 })["c"], "none")',
      either('can(merge({ a = 1 }, { (var.key) = 2 })["c"])', 2, 'none'),
    ],
    [
      'try(["a"][var.x], "none")',
      {
        either: [
          ['var.x is 0', 'a'],
          ['var.x is ', 'none'],
        ],
      },
    ],
    ['try(contains(["a"], null), "none")', 'none'],
    ['try(toset(["a"])[0], "none")', 'none'],
  ])('%s', (expression, expected) => {
    expect(shown(expression)).toEqual(expected)
  })

  test.each<readonly [string, unknown]>([
    ['try(merge({ a = "${local.base.tags.a}" }, { b = var.x }).a, "none")', 'b'],
    ['try(jsonencode(["a"]), "none")', { json: ['a'] }],
    ['try(var.x, "none")', { hole: 'var.x', reason: 'variable-without-default' }],
    ['try(local.base.actions[0], "none")', 's3:GetObject'],
  ])('%s does not fail', (expression, expected) => {
    expect(shown(expression)).toEqual(expected)
  })
})
