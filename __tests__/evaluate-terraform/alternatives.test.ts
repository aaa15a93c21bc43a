import { describe, expect, test } from 'vitest'
import { evaluateTerraform } from '../../src/evaluate/terraform/evaluate.ts'
import { extractEstate } from '../../src/extract/estate.ts'
import { isPolicyBearing } from '../../src/model/sites/policy-bearing.ts'
import type { PolicyDocument } from '../../src/model/policy.ts'
import { plain, valueOfExpression } from '../support/evaluate-terraform.ts'
import { memoryTree } from '../support/memory-tree.ts'

const flags = ['a', 'b', 'c', 'd', 'e']
const variables = flags.map((name) => `variable "${name}" { type = bool }`).join('\n')

const evaluated = (expression: string): unknown => plain(valueOfExpression(expression, variables))

function documentsOf(text: string): readonly PolicyDocument[] {
  const evaluations = evaluateTerraform({
    tree: memoryTree({ 'main.tf': text }),
    files: ['main.tf'],
    settings: { vars: new Map(), varFiles: [], workspace: undefined, isPolicyBearing },
  })
  return extractEstate('head', evaluations, []).documents
}

/** Every action of a document's statements, and the reasons of what is open in them. */
function actionsOf(document: PolicyDocument | undefined): readonly string[] {
  return (document?.statements ?? []).flatMap(({ actions }) => [
    ...(actions?.entries ?? []).map(({ value }) => String(plain(value))),
    ...(actions?.open === undefined ? [] : [`open: ${actions.open.reason}`]),
  ])
}

describe('conditions that are not known, more than can be told apart together', () => {
  test('what depends on all of them at once is one condition more, with both sides', () => {
    const counted = flags.map((name) => `(var.${name} ? 1 : 0)`).join(' + ')
    const value = JSON.stringify(evaluated(`${counted} > 2 ? ["s3:GetObject"] : ["s3:PutObject"]`))
    expect(value).toContain('> 2 is true",["s3:GetObject"]')
    expect(value).toContain('> 2 is false",["s3:PutObject"]')
    expect(value).not.toContain('hole')
  })

  test('merged maps keep each entry under the conditions it stands under', () => {
    const maps = flags.map((name) => `var.${name} ? { ${name} = "s3:${name}" } : {}`)
    expect(evaluated(`merge(${maps.join(', ')})`)).toEqual(
      Object.fromEntries(
        flags.map((name) => [
          name,
          {
            either: [
              [`var.${name} is true`, `s3:${name}`],
              [`var.${name} is false`, { absent: true }],
            ],
          },
        ]),
      ),
    )
  })

  test('an entry that may be replaced keeps what it was before', () => {
    const others = flags.slice(1).map((name) => `var.${name} ? { ${name} = 1 } : {}`)
    const merged = `merge({ k = "old" }, var.a ? { k = "new" } : {}, ${others.join(', ')}).k`
    expect(evaluated(merged)).toEqual({
      either: [
        ['var.a is true', 'new'],
        ['var.a is false', 'old'],
      ],
    })
  })

  test('a key that is one of two is told apart, with the values that stand beside it', () => {
    const either = (a: unknown, b: unknown): unknown => ({
      either: [
        ['var.a is true', a],
        ['var.a is false', b],
      ],
    })
    const name = 'var.a ? "x" : "y"'
    expect(evaluated(`{ (${name}) = var.a ? 1 : 2, z = 3 }`)).toEqual(
      either({ x: 1, z: 3 }, { y: 2, z: 3 }),
    )
    expect(evaluated(`{ for n in ["k"] : (${name}) => n }`)).toEqual(either({ x: 'k' }, { y: 'k' }))
    expect(evaluated(`{ for n in ["k", "l"] : (${name}) => n... }`)).toEqual(
      either({ x: ['k', 'l'] }, { y: ['k', 'l'] }),
    )
    expect(evaluated(`{ for n in ["k", "l"] : (${name}) => n }`)).toMatchObject({
      reason: 'failed-call',
    })
  })

  test('keys of more choices than can be told apart leave the values there', () => {
    const entries = flags.map((name) => `(var.${name} ? "x${name}" : "y${name}") = "s3:${name}"`)
    const map = JSON.stringify(evaluated(`values({ ${entries.join(', ')} })`))
    for (const name of flags) expect(map).toContain(`s3:${name}`)
    expect(map).not.toContain('failed')
  })

  test('keys of elements that may not be there are what they are where these are', () => {
    const items = flags.map((name) => `var.${name} ? [{ n = "${name}" }] : []`).join(', ')
    const map = evaluated(`{ for e in flatten([${items}]) : e.n => e.n }`)
    expect(Object.keys(map as object)).toEqual(flags)
  })

  test('a side on which a call fails is none, unless failing is an answer', () => {
    expect(evaluated('coalesce(var.a ? "" : "x", "")')).toBe('x')
    expect(evaluated('can(coalesce(var.a ? "" : "x", ""))')).toMatchObject({
      either: [
        ['var.a is true', false],
        ['var.a is false', true],
      ],
    })
  })

  test('what a condition leaves in holds no side that it leaves out', () => {
    expect(evaluated('{ for k, v in { p = var.a ? "x" : null } : k => v if v != null }')).toEqual({
      p: {
        either: [
          ['var.a is true', 'x'],
          ['var.a is false', { absent: true }],
        ],
      },
    })
  })

  test('compact and distinct keep every item', () => {
    const items = flags.map((name) => `var.${name} ? ["${name}"] : []`).join(', ')
    const list = evaluated(`distinct(compact(concat(${items})))`)
    expect(list).toHaveLength(5)
    expect(JSON.stringify(list)).not.toContain('too-many')
  })

  test('where they can be told apart they still are', () => {
    expect(evaluated('join(",", concat(var.a ? ["x"] : [], var.b ? ["y"] : []))')).toEqual({
      either: [
        [
          'var.a is true',
          {
            either: [
              ['var.b is true', 'x,y'],
              ['var.b is false', 'x'],
            ],
          },
        ],
        [
          'var.a is false',
          {
            either: [
              ['var.b is true', 'y'],
              ['var.b is false', ''],
            ],
          },
        ],
      ],
    })
  })

  test('a document of many conditional statements, joined out of a list that may be empty, is read', () => {
    const statements = flags.map(
      (name) => `
  dynamic "statement" {
    for_each = var.${name} ? ["x"] : []
    content {
      sid       = "${name}"
      actions   = ["s3:${name}"]
      resources = ["*"]
    }
  }`,
    )
    const text = `${variables}
variable "accounts" { type = list(string) }
data "aws_iam_policy_document" "d" {
  count = length(var.accounts) > 0 ? 1 : 0
${statements.join('\n')}
}
data "aws_iam_policy_document" "all" {
  source_policy_documents = compact([join("", data.aws_iam_policy_document.d[*].json)])
}
resource "aws_iam_role_policy" "p" {
  role   = "r"
  policy = data.aws_iam_policy_document.all.json
}`
    const [document] = documentsOf(text)
    expect(actionsOf(document)).toEqual(flags.map((name) => `s3:${name}`))
    expect(document?.open).toBeUndefined()
  })

  test('an instance by a key that is not known, of more than can be told apart', () => {
    const [document] = documentsOf(`variable "more" { type = list(string) }
locals { all = { for n in concat([for i in range(12) : "n\${i}"], var.more) : n => n } }
data "aws_iam_policy_document" "d" {
  for_each = local.all
  statement {
    actions   = ["ecr:BatchGetImage"]
    resources = ["arn:aws:ecr:*:*:repository/\${each.value}"]
  }
}
variable "key" {}
resource "aws_iam_role_policy" "p" {
  role   = "r"
  policy = data.aws_iam_policy_document.d[var.key].json
}`)
    expect(actionsOf(document)).toEqual(['ecr:BatchGetImage'])
    const [resource] = document?.statements[0]?.resources?.entries ?? []
    expect(resource && plain(resource.value)).toBe('arn:aws:ecr:*:*:repository/${each.value}')
  })

  test('a text of JSON documents side by side is not taken for one of them', () => {
    const joined = 'join(",", [for x in var.list : jsonencode({ Statement = x })])'
    const value = valueOfExpression(joined, 'variable "list" {}')
    expect(value.kind).not.toBe('json')
  })
})

describe('answers of try', () => {
  const shapes = 'variable "key" {}\nvariable "shapes" { default = { a = { b = 1 }, c = null } }'

  test('an entry by a key that is not known may not be there', () => {
    const value = valueOfExpression('try(var.shapes[var.key].b, "none")', shapes)
    expect(plain(value)).toEqual({
      either: [
        ['var.key is a', 1],
        ['var.key is c', 'none'],
        ['var.key is ', 'none'],
      ],
    })
  })

  test('outside of it an entry that Terraform would not find is no answer', () => {
    expect(plain(valueOfExpression('var.shapes[var.key].b', shapes))).toBe(1)
  })

  test('can says of such an entry that it depends', () => {
    expect(plain(valueOfExpression('can(var.shapes[var.key].b)', shapes))).toEqual({
      either: [
        ['var.key is a', true],
        ['var.key is c', false],
        ['var.key is ', false],
      ],
    })
  })
})
