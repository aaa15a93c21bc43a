import { describe, expect, test } from 'vitest'
import { estateOf } from '../support/estate-of.ts'

const documentWith = (forEach: string, content: string): string => `
variable "keys" {
  type    = list(string)
  default = []
}

variable "statements" {
  type    = any
  default = null
}

data "aws_iam_policy_document" "d" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["*"]
  }
  dynamic "statement" {
    for_each = ${forEach}
    content {
      ${content}
    }
  }
}

resource "aws_iam_role" "r" {
  name = "r"
}

resource "aws_iam_role_policy" "p" {
  role   = aws_iam_role.r.name
  policy = data.aws_iam_policy_document.d.json
}
`
const decrypt = 'actions = ["kms:Decrypt"]\n      resources = var.keys'
const passed = 'actions = statement.value.actions\n      resources = ["*"]'

const actionsOf = (document: ReturnType<typeof estateOf>['documents'][number]): unknown =>
  document.statements.flatMap(({ actions }) =>
    (actions?.entries ?? []).map(({ value }) =>
      value.pieces.map((piece) => (piece.kind === 'literal' ? piece.text : '?')).join(''),
    ),
  )

describe('a dynamic block that has no element today', () => {
  test.each([
    'length(var.keys) > 0 ? [1] : []',
    'var.statements != null ? var.statements : {}',
    'toset([])',
  ])('shows what it would hold as a document that is not there: %s', (forEach) => {
    const { documents } = estateOf({ 'main.tf': documentWith(forEach, decrypt) })
    expect(documents.map((one) => [one.site.address, one.instantiated, actionsOf(one)])).toEqual([
      ['aws_iam_role_policy.p', true, ['s3:GetObject']],
      ['data.aws_iam_policy_document.d', false, ['kms:Decrypt']],
    ])
  })

  test('leaves the role complete and what is attached to it alone', () => {
    const { principals } = estateOf({ 'main.tf': documentWith('[]', passed) })
    expect(principals.map((role) => [role.address, role.complete, role.attached.length])).toEqual([
      ['aws_iam_role.r', true, 1],
    ])
  })

  test('names the list that is only passed on, with its reason', () => {
    const { documents } = estateOf({ 'main.tf': documentWith('[]', passed) })
    const holes = documents.flatMap((document) => document.unresolved)
    expect(holes.map(({ unresolved }) => [unresolved.text, unresolved.reason])).toContainEqual([
      'statement.value.actions',
      'iterator',
    ])
  })

  test('shows the inline policy that a role would have', () => {
    const text = `resource "aws_iam_role" "r" {
  name = "r"
  dynamic "inline_policy" {
    for_each = {}
    content {
      name   = inline_policy.key
      policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:Get*", Resource = "*" }] })
    }
  }
}
`
    const { documents, principals } = estateOf({ 'main.tf': text })
    expect(documents.map((one) => [one.instantiated, actionsOf(one)])).toEqual([
      [false, ['s3:Get*']],
    ])
    expect(principals.map((role) => role.attached)).toEqual([[]])
  })
})

describe('a dynamic block is shown once', () => {
  test.each([
    ['where it has an element', '[1]'],
    ['where its elements are not known', 'var.unknown'],
    ['where a condition is not known', 'var.unknown ? [1] : []'],
  ])('%s', (_, forEach) => {
    const text = `${documentWith(forEach, decrypt)}\nvariable "unknown" {}\n`
    const { documents } = estateOf({ 'main.tf': text })
    expect(documents.map((document) => document.instantiated)).toEqual([true])
  })

  test('where another call of its module has an element', () => {
    const module = `variable "keys" {
  type = list(string)
}
data "aws_iam_policy_document" "d" {
  dynamic "statement" {
    for_each = var.keys
    content {
      actions   = ["kms:Decrypt"]
      resources = [statement.value]
    }
  }
}
`
    const main = `module "none" {
  source = "./m"
  keys   = []
}
module "one" {
  source = "./m"
  keys   = ["arn:aws:kms:eu-west-1:111122223333:key/k"]
}
`
    const { documents } = estateOf({ 'main.tf': main, 'm/main.tf': module })
    expect(documents.filter((document) => !document.instantiated)).toEqual([])
    expect(documents.map(actionsOf)).toContainEqual(['kms:Decrypt'])
  })
})

describe('a resource with count = 0', () => {
  const text = `resource "aws_iam_role" "there" {
  name = "there"
}
resource "aws_iam_role_policy_attachment" "off" {
  count      = 0
  role       = aws_iam_role.there.name
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}
resource "aws_iam_role" "off" {
  count = 0
  name  = "off"
}
resource "aws_iam_role_policy" "off" {
  count  = 0
  role   = aws_iam_role.off[0].name
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:Get*", Resource = "*" }] })
}
`
  test('gives nothing to a role that is there', () => {
    const { principals } = estateOf({ 'main.tf': text })
    const there = principals.find((role) => role.address === 'aws_iam_role.there')
    expect(there?.arns).toEqual([])
  })

  test('is joined to a role that is not there either', () => {
    const { principals } = estateOf({ 'main.tf': text })
    const off = principals.find((role) => role.address === 'aws_iam_role.off[0]')
    expect([off?.instantiated, off?.attached.length]).toEqual([false, 1])
  })
})

describe('the side of a condition that is not taken today', () => {
  const shownOf = (files: Readonly<Record<string, string>>): unknown =>
    estateOf(files).documents.map((one) => [one.site.address, one.instantiated, actionsOf(one)])

  test('shows the statements it would pass to a module, as a document that is not there', () => {
    const main = `
variable "on" {
  default = false
}
module "m" {
  source = "vendor/policy/aws"
  policy_statements = concat(
    [{ actions = ["s3:GetObject"], resources = ["*"] }],
    var.on ? [{ actions = ["kms:Decrypt"], resources = ["*"] }] : [],
  )
}
`
    expect(shownOf({ 'main.tf': main })).toEqual([
      ['module.m', true, ['s3:GetObject']],
      ['module.m', false, ['kms:Decrypt']],
    ])
  })

  test('shows statements of the policy grammar, and only what was not met elsewhere', () => {
    const main = `
variable "on" {
  default = false
}
locals {
  more = { Effect = "Allow", Action = "kms:Decrypt", Resource = "*" }
}
resource "aws_iam_policy" "p" {
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = concat(
      [{ Effect = "Allow", Action = "s3:GetObject", Resource = "*" }],
      var.on ? [{ Effect = "Deny", Action = ["s3:*"], Resource = "*" }] : [local.more],
      var.on ? [local.more] : [],
    )
  })
}
`
    expect(shownOf({ 'main.tf': main })).toEqual([
      ['aws_iam_policy.p', true, ['s3:GetObject', 'kms:Decrypt']],
      ['aws_iam_policy.p', false, ['s3:*']],
    ])
  })

  test('what the provider would refuse of the defaults of a block that is not there is no problem', () => {
    const main = `
variable "target" {
  default = null
}
data "aws_iam_policy_document" "d" {
  count = var.target == null ? 0 : 1
  statement {
    actions   = ["sns:Publish"]
    resources = [var.target]
  }
}
resource "aws_iam_policy" "p" {
  count  = var.target == null ? 0 : 1
  policy = data.aws_iam_policy_document.d[0].json
}
`
    expect(estateOf({ 'main.tf': main }).problems).toEqual([])
    expect(shownOf({ 'main.tf': main })).toEqual([['aws_iam_policy.p[0]', false, ['sns:Publish']]])
  })
})

describe('conditions that are not known', () => {
  test('a document that is there under the same condition as its source has no hole', () => {
    const main = `
variable "roles" {
  type = map(object({ enabled = bool, arns = list(string) }))
}
locals {
  chosen = { for key, value in var.roles : key => value if lookup(value, "enabled", false) }
  arns   = flatten([for key, value in local.chosen : value.arns])
  on     = contains(local.arns, "viewer")
}
data "aws_iam_policy_document" "a" {
  count = local.on ? 1 : 0
  statement {
    actions   = ["eks:Get*"]
    resources = ["*"]
  }
}
data "aws_iam_policy_document" "b" {
  count                   = local.on ? 1 : 0
  source_policy_documents = [data.aws_iam_policy_document.a[0].json]
}
resource "aws_iam_policy" "p" {
  count  = local.on ? 1 : 0
  policy = data.aws_iam_policy_document.b[0].json
}
`
    const [document] = estateOf({ 'main.tf': main }).documents
    expect(document?.complete).toBe(true)
    expect(document?.statements).toHaveLength(1)
  })

  test('lists under conditions are flattened in any depth', () => {
    const main = `
variable "roles" {
  type = map(list(string))
}
locals {
  arns = {
    for account, names in var.roles : account => (
      contains(names, "*") ? { "*" = "arn:aws:iam::\${account}:root" }
      : { for name in names : name => "arn:aws:iam::\${account}:role/\${name}" }
    )
  }
}
resource "aws_iam_policy" "p" {
  policy = data.aws_iam_policy_document.d.json
}
data "aws_iam_policy_document" "d" {
  statement {
    actions   = ["sts:AssumeRole"]
    resources = distinct(compact(flatten([for account, names in var.roles : values(local.arns[account])])))
  }
}
`
    const estate = estateOf({ 'main.tf': main })
    expect(estate.problems).toEqual([])
    expect(estate.documents.map(actionsOf)).toEqual([['sts:AssumeRole']])
  })
})

describe('a policy that a condition leaves out today, by its name', () => {
  const policy = (action: string): string =>
    `jsonencode({ Statement = [{ Effect = "Allow", Action = "${action}", Resource = "*" }] })`
  const main = (chosen: string): string => `
variable "wide" { default = false }
locals {
  wide   = ${policy('s3:*')}
  narrow = ${policy('s3:GetObject')}
}
data "aws_iam_policy_document" "narrow" {
  statement {
    actions   = ["sqs:SendMessage"]
    resources = ["*"]
  }
}
data "aws_iam_policy_document" "wide" {
  count                   = var.wide ? 1 : 0
  source_policy_documents = [data.aws_iam_policy_document.narrow.json]
  statement {
    actions   = ["sqs:*"]
    resources = ["*"]
  }
}
resource "aws_iam_policy" "p" {
  policy = ${chosen}
}
`
  test.each([
    ['var.wide ? local.wide : local.narrow', ['s3:GetObject'], ['s3:*']],
    [
      'var.wide ? data.aws_iam_policy_document.wide[0].json : data.aws_iam_policy_document.narrow.json',
      ['sqs:SendMessage'],
      ['sqs:SendMessage', 'sqs:*'],
    ],
  ])('is a document that is not there: %s', (chosen, there, left) => {
    const { documents } = estateOf({ 'main.tf': main(chosen) })
    const told = documents.map((one) => [one.instantiated, actionsOf(one)])
    expect(told).toContainEqual([true, there])
    expect(told.filter(([isThere]) => isThere === false)).toContainEqual([false, left])
  })

  test('is told once where something else is made of it', () => {
    const text = `${main('var.wide ? local.wide : local.narrow')}
resource "aws_iam_policy" "q" {
  policy = local.wide
}`
    const { documents } = estateOf({ 'main.tf': text })
    expect(documents.filter((one) => actionsOf(one)?.toString() === 's3:*')).toMatchObject([
      { site: { address: 'aws_iam_policy.q' }, instantiated: true },
    ])
  })
})
