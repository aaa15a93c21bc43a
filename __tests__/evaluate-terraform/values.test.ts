import { describe, expect, test } from 'vitest'
import { argument, plain, resourcesOf, valueOfExpression } from '../support/evaluate-terraform.ts'

const evaluated = (expression: string, more = ''): unknown =>
  plain(valueOfExpression(expression, more))

describe('a block that is enabled or not', () => {
  const files = (enabled: string): Readonly<Record<string, string>> => ({
    'main.tf': `variable "on" { default = ${enabled} }
resource "probe" "x" {
  value = 1
  lifecycle {
    enabled = var.on
  }
}
module "m" {
  source = "./m"
  lifecycle {
    enabled = var.on
  }
}
`,
    'm/main.tf': 'resource "probe" "y" {\n  value = 1\n}\n',
  })

  test.each([
    ['true', true],
    ['false', false],
  ])('by %s', (enabled, is) => {
    const found = [...resourcesOf(files(enabled)).values()]
    expect(found.map(({ address, instantiated }) => [address, instantiated])).toEqual([
      ['probe.x', is],
      ['module.m.probe.y', is],
    ])
  })
})

describe('unknowns inside values', () => {
  test('a text keeps what is known around a variable without a default', () => {
    expect(evaluated('"arn:aws:s3:::${var.bucket}/*"', 'variable "bucket" {}')).toBe(
      'arn:aws:s3:::${var.bucket}/*',
    )
  })

  test('an undecided condition keeps both sides, a decided one its own', () => {
    const variables = 'variable "a" {}\nvariable "b" { default = "prod" }'
    expect(evaluated('var.a == "x" ? [1] : [2]', variables)).toEqual({
      either: [
        ['var.a == "x" is true', [1]],
        ['var.a == "x" is false', [2]],
      ],
    })
    expect(evaluated('var.b == "prod" ? [1] : [2]', variables)).toEqual([1])
  })

  test('a condition and its negation are one condition', () => {
    const variables = 'variable "a" {}'
    expect(evaluated('[var.a ? 1 : 2, !var.a ? 3 : 4]', variables)).toEqual([
      {
        either: [
          ['var.a is true', 1],
          ['var.a is false', 2],
        ],
      },
      {
        either: [
          ['var.a is true', 4],
          ['var.a is false', 3],
        ],
      },
    ])
    expect(evaluated('(var.a != "x" ? 1 : 2) + (var.a == "x" ? 10 : 20)', variables)).toEqual({
      either: [
        ['var.a != "x" is true', 12],
        ['var.a != "x" is false', 21],
      ],
    })
  })

  test('a lookup by an unknown key is one of the entries', () => {
    expect(evaluated('{ dev = "a", prod = "b" }[var.env]', 'variable "env" {}')).toEqual({
      either: [
        ['var.env is dev', 'a'],
        ['var.env is prod', 'b'],
      ],
    })
  })

  test('a loop over an unknown collection is read once, under the condition that it has an element', () => {
    expect(evaluated('[for b in var.buckets : "${b}/*"]', 'variable "buckets" {}')).toEqual([
      {
        either: [
          ['length(var.buckets) > 0 is true', '${b}/*'],
          ['length(var.buckets) > 0 is false', { absent: true }],
        ],
      },
      { open: 'var.buckets' },
    ])
  })

  test('try takes the next argument only where the first fails for certain', () => {
    expect(evaluated('try({ a = 1 }.b, "next")')).toBe('next')
    expect(evaluated('try(var.x, "next")', 'variable "x" {}')).toEqual({
      hole: 'var.x',
      reason: 'variable-without-default',
    })
    expect(evaluated('try(var.x.y, "next")', 'variable "x" {}')).toEqual({
      either: [
        ['can(var.x.y) is true', { hole: 'var.x.y', reason: 'variable-without-default' }],
        ['can(var.x.y) is false', 'next'],
      ],
    })
  })

  test('long texts keep their statements when short parts have too many branches', () => {
    const flags = ['a', 'b', 'c', 'd'].map((name) => `variable "${name}" {}`).join('\n')
    const text = '"${var.a ? 1 : 2}${var.b ? 1 : 2}${var.c ? 1 : 2}${var.d ? 1 : 2} s3:GetObject"'
    expect(evaluated(text, flags)).toBe('${var.a}${var.b}${var.c}${var.d} s3:GetObject')
  })
})

describe('references', () => {
  test('an ARN is a hole with what its type and name tell', () => {
    const resources = resourcesOf({
      'main.tf': `
resource "aws_iam_role" "r" {
  name = "reader"
  path = "/team/"
}
resource "probe" "x" {
  arn  = aws_iam_role.r.arn
  name = aws_iam_role.r.name
  id   = aws_iam_role.r.id
}`,
    })
    expect(argument(resources, 'probe.x', 'arn')).toMatchObject({
      kind: 'unresolved',
      text: 'aws_iam_role.r.arn',
      reason: 'computed-attribute',
      shape: 'arn',
      pattern: [
        'arn:',
        { shape: 'partition' },
        ':iam::',
        { shape: 'account' },
        ':role/team/reader',
      ],
      reference: { address: 'aws_iam_role.r', attribute: 'arn' },
    })
    for (const name of ['name', 'id']) {
      const value = argument(resources, 'probe.x', name)
      expect(plain(value)).toBe('reader')
      expect(value).toMatchObject({ reference: { address: 'aws_iam_role.r', attribute: name } })
    }
  })

  test('the address of a provider of web identities is without its scheme, as IAM keeps it', () => {
    const provider = (url: string, kind: string): string =>
      `${kind} "aws_iam_openid_connect_provider" "p" {\n  url = ${url}\n}\nvariable "issuer" {}`
    const own = '"${aws_iam_openid_connect_provider.p.url}:aud"'
    for (const [url, key] of [
      ['"https://token.example.com/id"', 'token.example.com/id:aud'],
      ['"token.example.com"', 'token.example.com:aud'],
      ['"https://${var.issuer}"', '${var.issuer}:aud'],
      ['var.issuer', '${var.issuer}:aud'],
    ] as const) {
      expect(evaluated(own, provider(url, 'resource')), url).toBe(key)
      expect(evaluated(own.replace('aws_', 'data.aws_'), provider(url, 'data')), url).toBe(key)
    }
  })

  test('where Terraform runs is a hole of the shape of its ARN field', () => {
    const data = 'data "aws_caller_identity" "me" {}\ndata "aws_region" "here" {}'
    expect(valueOfExpression('data.aws_caller_identity.me.account_id', data)).toMatchObject({
      reason: 'data-source',
      shape: 'account',
    })
    expect(valueOfExpression('data.aws_region.here.name', data)).toMatchObject({ shape: 'region' })
  })

  test('a placeholder that people fill in after creation is a hole, a value that is kept is none', () => {
    const account = (lifecycle: string, type = 'aws_ssm_parameter'): unknown =>
      evaluated(
        `"arn:aws:iam::\${${type}.vendor.value}:root"`,
        `resource "${type}" "vendor" {\n  value = "Placeholder"\n  ${lifecycle}\n}`,
      )
    const hole = 'arn:aws:iam::${aws_ssm_parameter.vendor.value}:root'
    for (const ignored of ['[value]', '["value"]', '[tags, value]', 'all'])
      expect(account(`lifecycle {\n ignore_changes = ${ignored}\n}`), ignored).toBe(hole)
    const kept = 'arn:aws:iam::Placeholder:root'
    expect(account('')).toBe(kept)
    expect(account('lifecycle {\n ignore_changes = [tags]\n}')).toBe(kept)
    expect(account('lifecycle {\n ignore_changes = [value]\n}', 'probe')).toBe(kept)
  })

  test('what is not declared is a hole that says so', () => {
    expect(evaluated('var.nothing')).toEqual({ hole: 'var.nothing', reason: 'undeclared' })
    expect(evaluated('aws_iam_role.none.arn')).toEqual({
      hole: 'aws_iam_role.none.arn',
      reason: 'undeclared',
    })
  })

  test('a text around a reference that fails is read all the same, but try goes on', () => {
    expect(evaluated('"s3:Get* on ${aws_s3_bucket.none.arn}"')).toBe(
      's3:Get* on ${aws_s3_bucket.none.arn}',
    )
    expect(evaluated('"a ${[1][3]} b"')).toBe('a ${[1][3]} b')
    expect(evaluated('try("a ${[1][3]} b", "next")')).toBe('next')
    expect(evaluated('try({ "a1" = 1 }["a${[1][3]}"], "next")')).toBe('next')
    expect(evaluated('try({ a1 = { b = [1, 2] } }["a${[1][3]}/1"].b[1], "next")')).toBe('next')
  })

  test('a sensitive variable is never read, not even its default', () => {
    const secret = 'variable "s" {\n  default = "hunter2"\n  sensitive = true\n}'
    const value = valueOfExpression('"x-${var.s}"', secret)
    expect(plain(value)).toBe('x-${var.s}')
    expect(JSON.stringify(value)).not.toContain('hunter2')
  })

  test('a variable is converted to its type, optional attributes filled in', () => {
    const variable = `variable "v" {
  type = object({ a = string, b = optional(list(string), ["d"]), c = optional(number) })
  default = { a = 1, z = 2 }
}`
    expect(evaluated('var.v', variable)).toEqual({ a: '1', b: ['d'], c: null })
  })
})

describe('policy documents and templates', () => {
  test('jsonencode keeps the spans of every action', () => {
    const text = 'resource "probe" "x" {\n  value = jsonencode({ Action = ["s3:Get*"] })\n}\n'
    const value = argument(resourcesOf({ 'main.tf': text }), 'probe.x', 'value')
    expect(plain(value)).toEqual({ json: { Action: ['s3:Get*'] } })
    const found = JSON.stringify(value).match(
      /"text":"s3:Get\*","span":\{"file":"main.tf","start":(\d+),"end":(\d+)\},"exact":true/,
    )
    expect(text.slice(Number(found?.[1]), Number(found?.[2]))).toBe('s3:Get*')
  })

  test('a dynamic statement of a known collection is expanded, of an undecided one guarded', () => {
    const value = valueOfExpression(
      'data.aws_iam_policy_document.d.json',
      `variable "more" {}
data "aws_iam_policy_document" "d" {
  dynamic "statement" {
    for_each = ["s3", "ec2"]
    iterator = it
    content {
      actions   = ["\${it.value}:List*"]
      resources = ["*"]
    }
  }
  dynamic "statement" {
    for_each = var.more ? [1] : []
    content {
      actions   = ["iam:PassRole"]
      resources = ["*"]
    }
  }
}`,
    )
    const statement = (action: string): unknown => ({
      Effect: 'Allow',
      Action: action,
      Resource: '*',
    })
    expect(plain(value)).toEqual({
      json: {
        Version: '2012-10-17',
        Statement: [
          statement('s3:List*'),
          statement('ec2:List*'),
          {
            either: [
              ['var.more is true', statement('iam:PassRole')],
              ['var.more is false', { absent: true }],
            ],
          },
        ],
      },
    })
  })

  test('templatefile and template_file render with their spans in the template', () => {
    const resources = resourcesOf({
      'main.tf': `
data "template_file" "t" {
  template = file("\${path.module}/p.tpl")
  vars     = { bucket = "b" }
}
resource "probe" "x" {
  call = templatefile("\${path.module}/p.tpl", { bucket = "b" })
  data = data.template_file.t.rendered
}`,
      'p.tpl': '{"Action": "s3:GetObject", "Resource": "${bucket}"}\n',
    })
    for (const name of ['call', 'data']) {
      const value = argument(resources, 'probe.x', name)
      expect(plain(value)).toBe('{"Action": "s3:GetObject", "Resource": "b"}\n')
      expect(value).toMatchObject({
        pieces: [{ exact: true, span: { file: 'p.tpl', start: 0 } }, {}, {}],
      })
    }
  })

  test('the variables of a template_file written as a block, as of old, are read', () => {
    const resources = resourcesOf({
      'main.tf': `
data "template_file" "t" {
  template = "{\\"Resource\\": \\"\$\${bucket}\\"}"
  vars {
    bucket = "b"
  }
}
resource "probe" "x" {
  data = data.template_file.t.rendered
}`,
    })
    expect(plain(argument(resources, 'probe.x', 'data'))).toBe('{"Resource": "b"}')
  })

  test('holes in elements are shown with what they are elements of, and why that is not known', () => {
    expect(
      valueOfExpression(
        'join("", data.aws_partition.p[*].partition)',
        'data "aws_partition" "p" { count = 1 }',
      ),
    ).toMatchObject({ pieces: [{ text: 'data.aws_partition.p[*].partition' }] })
    expect(
      valueOfExpression('[for p in var.l : p.name][0]', 'variable "l" { type = list(any) }'),
    ).toMatchObject({
      branches: [{ value: { text: 'p.name', reason: 'variable-without-default' } }, {}],
    })
  })

  test('nested blocks are lists of objects under their name', () => {
    const resources = resourcesOf({
      'main.tf': `resource "probe" "x" {
  inline {
    name = "a"
  }
  inline {
    name = "b"
    deep { on = true }
  }
  lifecycle { prevent_destroy = true }
}`,
    })
    expect(plain(argument(resources, 'probe.x', 'inline'))).toEqual([
      { name: 'a' },
      { name: 'b', deep: [{ on: true }] },
    ])
    expect(() => argument(resources, 'probe.x', 'lifecycle')).toThrow()
  })
})

describe('elements that may not be there', () => {
  const variables = `variable "queues" { type = map(object({ arn = string })) }
variable "config" { type = object({ arns = list(string) }) }`

  test('are left out of JSON text, not written as null', () => {
    const text = evaluated('"${jsonencode([for q in var.queues : q.arn])}!"', variables)
    expect(JSON.stringify(text)).not.toContain('null')
  })

  test('stay so when a variable of a module converts them', () => {
    const resources = resourcesOf({
      'main.tf': `variable "queues" { type = map(object({ arn = string })) }
module "m" {
  source = "./m"
  config = { arns = [for q in var.queues : q.arn] }
}`,
      'm/main.tf': `variable "config" { type = object({ arns = list(string) }) }
resource "probe" "x" { value = jsonencode(var.config.arns) }`,
    })
    const value = plain(argument(resources, 'module.m.probe.x', 'value'))
    expect(JSON.stringify(value)).not.toContain('null')
    expect(JSON.stringify(value)).toContain('"absent":true')
  })
})

test('a key that is not known finds the entry that it is the key of', () => {
  const more = `variable "names" { type = list(string) }
locals {
  all = { for n in ["a", "b", "c"] : "\${var.prefix}-\${n}" => upper(n) }
}
variable "prefix" {}`
  expect(evaluated('[for k, v in local.all : local.all[k]]', more)).toEqual([
    'A',
    'B',
    'C',
    { open: 'var.prefix' },
  ])
})
