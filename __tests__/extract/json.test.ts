import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runCommand } from '../support/run-command.ts'

interface Place {
  readonly start: { readonly line: number; readonly column: number; readonly offset: number }
  readonly end: { readonly line: number; readonly column: number; readonly offset: number }
}

interface Extracted {
  readonly schema: string
  readonly documents: readonly {
    readonly file: string
    readonly kind: string
    readonly address: string
    readonly property: string
    readonly span: Place
    readonly complete: boolean
    readonly unresolved: readonly {
      readonly text: string
      readonly reason: string
      readonly path: readonly (string | number)[]
      readonly index?: number
      readonly file: string
      readonly span: Place
    }[]
    readonly policy: unknown
    readonly actions: readonly {
      readonly value: string
      readonly statement: number
      readonly file: string
      readonly span: Place
      readonly exact?: boolean
      readonly spans?: readonly { readonly file: string; readonly span: Place }[]
    }[]
  }[]
  readonly principals: readonly {
    readonly address: string
    readonly type: string
    readonly complete: boolean
    readonly trust: number | null
    readonly boundary: unknown
    readonly attached: readonly { readonly document: number; readonly how: string }[]
    readonly awsManaged: readonly string[]
  }[]
  readonly keys: readonly unknown[]
  readonly notAnalysed: readonly { readonly reason: string; readonly span: Place | null }[]
}

async function extracted(files: Readonly<Record<string, string>>): Promise<Extracted> {
  const folder = mkdtempSync(join(tmpdir(), 'extract-'))
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const { code, stdout } = await runCommand(folder, 'extract', '.', '--format', 'json')
    expect(code).toBe(0)
    return JSON.parse(stdout) as Extracted
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The value at a path of the rendered policy. */
function at(policy: unknown, path: readonly (string | number)[]): unknown {
  let value = policy
  for (const step of path) value = (value as Readonly<Record<string | number, unknown>>)[step]
  return value
}

const policy = (statement: string): string => `
variable "bucket" {}
variable "more" {
  type = list(string)
}
variable "wide" {
  type = bool
}
resource "aws_iam_policy" "p" {
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", ${statement} }]
  })
}
`

describe('extract --format json', () => {
  test('writes a hole in a string in its place, with its path and index', async () => {
    const text = policy('Action = "s3:GetObject", Resource = "arn:aws:s3:::${var.bucket}/*"')
    const { schema, documents } = await extracted({ 'main.tf': text })
    expect(schema).toBe('iam-baseline/extract/1')
    const [document] = documents
    expect(document).toMatchObject({
      file: 'main.tf',
      kind: 'identity',
      address: 'aws_iam_policy.p',
      property: 'policy',
      complete: true,
    })
    const [hole] = document?.unresolved ?? []
    expect(hole).toMatchObject({
      text: 'var.bucket',
      reason: 'variable-without-default',
      path: ['Statement', 0, 'Resource'],
      index: 13,
      file: 'main.tf',
    })
    const resource = at(document?.policy, hole?.path ?? [])
    expect(resource).toBe('arn:aws:s3:::${var.bucket}/*')
    expect((resource as string).slice(hole?.index)).toMatch(/^\$\{var\.bucket\}/)
    expect(text.slice(hole?.span.start.offset, hole?.span.end.offset)).toBe('var.bucket')
  })

  test('a value that is not known at all is `$unresolved`', async () => {
    const { documents } = await extracted({
      'main.tf': policy('Action = "s3:GetObject", Resource = var.bucket'),
    })
    const [document] = documents
    const [hole] = document?.unresolved ?? []
    expect(at(document?.policy, ['Statement', 0, 'Resource'])).toEqual({
      $unresolved: 'var.bucket',
    })
    expect(hole?.path).toEqual(['Statement', 0, 'Resource'])
    expect(hole).not.toHaveProperty('index')
  })

  test('a list whose rest is not known ends with `$open`, and is not complete', async () => {
    const { documents } = await extracted({
      'main.tf': policy('Action = concat(["s3:GetObject"], var.more), Resource = "*"'),
    })
    const [document] = documents
    expect(document?.complete).toBe(false)
    expect(at(document?.policy, ['Statement', 0, 'Action'])).toEqual([
      's3:GetObject',
      { $open: 'var.more' },
    ])
    expect(document?.unresolved).toMatchObject([
      { text: 'var.more', path: ['Statement', 0, 'Action', 1] },
    ])
    expect(document?.actions.map(({ value }) => value)).toEqual(['s3:GetObject'])
  })

  test('branches of an undecided condition are `$alternatives`, and all their actions are listed', async () => {
    const { documents } = await extracted({
      'main.tf': policy('Action = var.wide ? "s3:*" : "s3:GetObject", Resource = "*"'),
    })
    const [document] = documents
    expect(at(document?.policy, ['Statement', 0, 'Action'])).toEqual({
      $alternatives: ['s3:*', 's3:GetObject'],
    })
    expect(document?.actions.map(({ value }) => value)).toEqual(['s3:*', 's3:GetObject'])
  })

  test('an IAM variable is no hole', async () => {
    const { documents } = await extracted({
      'main.tf': policy('Action = "s3:GetObject", Resource = "arn:aws:s3:::b/$${aws:username}/*"'),
    })
    expect(documents[0]?.unresolved).toEqual([])
    expect(at(documents[0]?.policy, ['Statement', 0, 'Resource'])).toBe(
      'arn:aws:s3:::b/${aws:username}/*',
    )
  })

  test('the text at the span of an action is the action; one of several pieces lists them', async () => {
    const text = `locals {
  service = "s3"
}
resource "aws_iam_policy" "p" {
  policy = jsonencode({ Statement = [{
    Effect = "Allow", Action = ["s3:GetObject", "\${local.service}:PutObject"], Resource = "*"
  }] })
}
`
    const { documents } = await extracted({ 'main.tf': text })
    const [whole, pieces] = documents[0]?.actions ?? []
    const read = (place: Place | undefined): string =>
      text.slice(place?.start.offset, place?.end.offset)
    expect(read(whole?.span)).toBe('s3:GetObject')
    expect(whole).not.toHaveProperty('spans')
    expect(pieces?.value).toBe('s3:PutObject')
    expect(pieces?.exact).toBe(false)
    expect(pieces?.spans?.map(({ span }) => read(span)).join('')).toBe('s3:PutObject')
    expect(whole?.span.start).toEqual({ line: 6, column: 34, offset: text.indexOf('s3:GetObject') })
  })

  test('lists principals with indexes of documents, keys, and what was not analysed', async () => {
    const text = `
resource "aws_iam_role" "r" {
  name                 = "r"
  assume_role_policy   = jsonencode({ Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }] })
  permissions_boundary = aws_iam_policy.b.arn
}
resource "aws_iam_policy" "b" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:*", Resource = "*" }] })
}
resource "aws_iam_role_policy" "i" {
  role   = aws_iam_role.r.id
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:Get*", Resource = "*" }] })
}
resource "aws_iam_role_policy_attachment" "a" {
  role       = aws_iam_role.r.name
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}
resource "aws_kms_key" "k" {}
module "m" {
  source = "somebody/something/aws"
}
`
    const read = await extracted({ 'main.tf': text })
    const [role] = read.principals
    expect(role).toMatchObject({
      address: 'aws_iam_role.r',
      type: 'role',
      complete: true,
      attached: [{ how: 'inline' }],
      awsManaged: ['arn:aws:iam::aws:policy/ReadOnlyAccess'],
    })
    const kinds = read.documents.map(({ kind }) => kind)
    expect(kinds[role?.trust ?? -1]).toBe('trust')
    expect(kinds[role?.boundary as number]).toBe('boundary')
    expect(read.documents[role?.attached[0]?.document ?? -1]?.address).toBe('aws_iam_role_policy.i')
    expect(read.keys).toHaveLength(1)
    expect(read.notAnalysed).toMatchObject([
      { file: 'main.tf', reason: 'external-module', span: { start: { line: 19, column: 1 } } },
    ])
  })
})
