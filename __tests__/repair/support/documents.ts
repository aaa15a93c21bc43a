import fc from 'fast-check'

/** A statement of a generated policy; every one allows on `*`. */
export interface PlainStatement {
  readonly actions: readonly string[]
  readonly single: boolean
}

export interface Layout {
  readonly lines: boolean
  readonly trailingComma: boolean
  readonly comments: boolean
  readonly crlf: boolean
  readonly indent: '  ' | '    '
}

export const syntaxes = [
  'json',
  'jsonencode',
  'block',
  'heredoc',
  'yaml-block',
  'yaml-flow',
  'template-json',
] as const
export type Syntax = (typeof syntaxes)[number]

export interface Case {
  readonly syntax: Syntax
  readonly statements: readonly PlainStatement[]
  readonly layout: Layout
}

/** What the bound product asks for, and what it does not. */
export const baseline = `vendor: example
vendorName: Example
product: keeper
title: Example Keeper
retrieved: 2026-11-22
roles:
  worker:
    title: Keeps copies
    sources:
      - list: example/keeper
        title: Worker policy
        url: https://docs.example.com/keeper/aws
    defects:
      - action: ec2:DescribeVolume
        meant: ec2:DescribeVolumes
        note: the page lacks the last letter
    grants:
      - actions: [cloudwatch:ListMetrics, ec2:DescribeInstances, ec2:DescribeVolumes, s3:ListAllMyBuckets]
      - actions: [ec2:DeleteVolume, ec2:TerminateInstances]
        condition:
          StringEquals:
            ec2:ResourceTag/keeper: ['1']
      - actions: [s3:GetObject, s3:PutObject]
        resources: ['arn:aws:s3:::example-keeper/*']
`

const actions = [
  'cloudwatch:ListMetrics',
  'ec2:DescribeInstances',
  'ec2:DescribeVolumes',
  'ec2:DescribeVolume',
  'ec2:DescribeV*',
  's3:ListAllMyBuckets',
  'ec2:DeleteVolume',
  'ec2:TerminateInstances',
  's3:GetObject',
  's3:PutObject',
  's3:DeleteObject',
  'ec2:RunInstances',
]

const statements = fc
  .record({
    names: fc.shuffledSubarray(actions, { minLength: 1 }),
    cuts: fc.array(fc.nat(10), { maxLength: 2 }),
    sorted: fc.boolean(),
    single: fc.boolean(),
  })
  .map(({ names, cuts, sorted, single }): readonly PlainStatement[] => {
    const borders = [0, ...cuts.toSorted((a, b) => a - b), names.length]
    return borders.slice(1).flatMap((end, index) => {
      const part = names.slice(borders[index], end)
      if (part.length === 0) return []
      return [{ actions: sorted ? part.toSorted() : part, single: single && part.length === 1 }]
    })
  })

export const cases: fc.Arbitrary<Case> = fc.record({
  syntax: fc.constantFrom(...syntaxes),
  statements,
  layout: fc.record({
    lines: fc.boolean(),
    trailingComma: fc.boolean(),
    comments: fc.boolean(),
    crlf: fc.boolean(),
    indent: fc.constantFrom('  ', '    '),
  }),
})

const names: Readonly<Record<Syntax, string>> = {
  json: 'policy.json',
  jsonencode: 'main.tf',
  block: 'main.tf',
  heredoc: 'main.tf',
  'yaml-block': 'template.yaml',
  'yaml-flow': 'template.yaml',
  'template-json': 'template.json',
}

/** The file of a case, as a person may have laid it out. */
export function fileOf({ syntax, statements, layout }: Case): { name: string; text: string } {
  const text = writers[syntax](statements, layout)
  return { name: names[syntax], text: layout.crlf ? text.replaceAll('\n', '\r\n') : text }
}

type Writer = (statements: readonly PlainStatement[], layout: Layout) => string

function json(value: unknown, { lines, indent }: Layout): string {
  return JSON.stringify(value, null, lines ? indent : undefined)
}

function policy(statements: readonly PlainStatement[]): object {
  return {
    Version: '2012-10-17',
    Statement: statements.map(({ actions: list, single }) => ({
      Effect: 'Allow',
      Action: single ? list[0] : list,
      Resource: '*',
    })),
  }
}

function hclList(list: readonly string[], layout: Layout, at: string): string {
  if (!layout.lines) return `[${list.map((action) => `"${action}"`).join(', ')}]`
  const rows = list.map((action, index) => {
    const comma = index < list.length - 1 || layout.trailingComma ? ',' : ''
    return `${at}${layout.indent}"${action}"${comma}${layout.comments ? ` # ${action.slice(0, 3)}` : ''}\n`
  })
  return `[\n${rows.join('')}${at}]`
}

const writers: Readonly<Record<Syntax, Writer>> = {
  json: (statements, layout) => `${json(policy(statements), layout)}\n`,
  'template-json': (statements, layout) =>
    `${json(
      {
        AWSTemplateFormatVersion: '2010-09-09',
        Resources: {
          Keeper: {
            Type: 'AWS::IAM::ManagedPolicy',
            Properties: { PolicyDocument: policy(statements) },
          },
        },
      },
      layout,
    )}\n`,
  jsonencode(statements, layout) {
    const inner = layout.indent.repeat(3)
    const items = statements.map(({ actions: list, single }) => {
      const action = single ? `"${list[0] ?? ''}"` : hclList(list, layout, inner + layout.indent)
      return `{\n${inner}${layout.indent}Effect   = "Allow"\n${inner}${layout.indent}Action   = ${action}\n${inner}${layout.indent}Resource = "*"\n${inner}}`
    })
    const list = layout.comments
      ? `[\n${items.map((item) => `${inner}${item}, # kept\n`).join('')}${layout.indent.repeat(2)}]`
      : `[${items.join(', ')}]`
    return `resource "aws_iam_policy" "keeper" {\n${layout.indent}policy = jsonencode({\n${layout.indent.repeat(2)}Version = "2012-10-17"\n${layout.indent.repeat(2)}Statement = ${list}\n${layout.indent}})\n}\n`
  },
  block(statements, layout) {
    const blocks = statements.map(({ actions: list }, index) => {
      const comment = layout.comments ? `${layout.indent}# number ${index}\n` : ''
      const at = layout.indent.repeat(2)
      return `${comment}${layout.indent}statement {\n${at}actions   = ${hclList(list, layout, at)}\n${at}resources = ["*"]\n${layout.indent}}\n`
    })
    return `data "aws_iam_policy_document" "keeper" {\n${blocks.join('\n')}}\n`
  },
  heredoc(statements, layout) {
    const text = json(policy(statements), layout)
    return `resource "aws_iam_policy" "keeper" {\n  policy = <<-EOT\n${text.replace(/^/gm, '    ')}\n  EOT\n}\n`
  },
  'yaml-block'(statements, layout) {
    const dash = layout.trailingComma ? '' : '  '
    const items = statements.map(({ actions: list, single }) => {
      const comment = layout.comments ? ' # kept' : ''
      const action = single
        ? ` ${quoted(list[0] ?? '')}${comment}\n`
        : layout.lines
          ? `\n${list.map((one) => `            ${dash}- ${quoted(one)}${comment}\n`).join('')}`
          : ` [${list.map(quoted).join(', ')}]${comment}\n`
      return `          - Effect: Allow\n            Action:${action}            Resource: '*'${comment}\n`
    })
    return `${head}        Statement:\n${items.join('')}`
  },
  'yaml-flow'(statements) {
    const items = statements.map(
      ({ actions: list, single }) =>
        `{Effect: Allow, Action: ${single ? quoted(list[0] ?? '') : `[${list.map(quoted).join(', ')}]`}, Resource: '*'}`,
    )
    return `${head}        Statement: [${items.join(', ')}]\n`
  },
}

const head = `AWSTemplateFormatVersion: '2010-09-09'
Resources:
  Keeper:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: '2012-10-17'
`

function quoted(action: string): string {
  return action.includes('*') ? `'${action}'` : action
}
