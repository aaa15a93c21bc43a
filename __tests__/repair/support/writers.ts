import type { Layout, PlainStatement, Syntax } from './documents.ts'

type Files = Readonly<Record<string, string>>
type Writer = (statements: readonly PlainStatement[], layout: Layout) => Files

export function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1)
}

/** How one language writes what all have in common. */
interface Grammar {
  readonly key: (name: string) => string
  readonly separator: string
  readonly text: (text: string) => string
  /** Between two entries of a map, line end left out. */
  readonly joint: string
  readonly comment: string | undefined
  readonly trailingComma: boolean
}

const quoted = (text: string): string => JSON.stringify(text)

const json: Grammar = {
  key: quoted,
  separator: ': ',
  text: quoted,
  joint: ',',
  comment: undefined,
  trailingComma: false,
}

const hcl: Grammar = {
  key: (name) => (/^\w+$/.test(name) ? name : quoted(name)),
  separator: ' = ',
  text: quoted,
  joint: '',
  comment: '#',
  trailingComma: true,
}

function listText(
  items: readonly string[],
  layout: Layout,
  grammar: Grammar,
  at: string,
  rows = layout.rows,
): string {
  if (items.length === 0) return '[]'
  const inner = at + layout.indent
  const isLast = (index: number): boolean => index === items.length - 1
  const comma = (index: number): string =>
    !isLast(index) || (grammar.trailingComma && layout.trailingComma) ? ',' : ''
  if (rows === 'one') return `[${items.join(', ')}]`
  if (rows === 'pairs') {
    const lines: string[] = []
    for (let index = 0; index < items.length; index += 2) {
      const pair = items.slice(index, index + 2)
      const last = index + pair.length - 1
      lines.push(`${inner}${pair.join(', ')}${comma(last)}`)
    }
    return `[\n${lines.join('\n')}\n${at}]`
  }
  const lines = items.map((item, index) => {
    const before =
      grammar.comment !== undefined && layout.comments === 'between' && index % 2 === 0
        ? `${inner}${grammar.comment} number ${index}\n`
        : ''
    const behind =
      grammar.comment !== undefined && layout.comments === 'behind'
        ? ` ${grammar.comment} is ${index}, "kept"`
        : ''
    return `${before}${inner}${item}${comma(index)}${behind}`
  })
  return `[\n${lines.join('\n')}\n${at}]`
}

function mapText(
  entries: readonly (readonly [string, string])[],
  layout: Layout,
  grammar: Grammar,
  at: string,
): string {
  const pairs = entries.map(([name, text]) => grammar.key(name) + grammar.separator + text)
  if (layout.rows === 'one') return `{${pairs.join(', ')}}`
  const inner = at + layout.indent
  return `{\n${pairs.map((pair) => inner + pair).join(`${grammar.joint}\n`)}\n${at}}`
}

function statementText(
  { actions, single, resource, secure }: PlainStatement,
  layout: Layout,
  grammar: Grammar,
  at: string,
): string {
  const inner = layout.rows === 'one' ? at : at + layout.indent
  const items = actions.map(grammar.text)
  return mapText(
    [
      ['Effect', grammar.text('Allow')],
      ['Action', single ? (items[0] ?? '') : listText(items, layout, grammar, inner)],
      ['Resource', grammar.text(resource)],
      ...(secure
        ? [
            [
              'Condition',
              `{ ${grammar.key('Bool')}${grammar.separator}{ ${grammar.key('aws:SecureTransport')}${grammar.separator}${grammar.text('true')} } }`,
            ] as const,
          ]
        : []),
    ],
    layout,
    grammar,
    at,
  )
}

function policyText(
  statements: readonly PlainStatement[],
  layout: Layout,
  grammar: Grammar,
  at: string,
): string {
  const inner = layout.rows === 'one' ? at : at + layout.indent
  const items = statements.map((statement) =>
    statementText(statement, layout, grammar, inner + layout.indent),
  )
  return mapText(
    [
      ['Version', grammar.text('2012-10-17')],
      [
        'Statement',
        listText(items, layout, grammar, inner, layout.rows === 'one' ? 'one' : 'lines'),
      ],
    ],
    layout,
    grammar,
    at,
  )
}

const policy = (at: string, body: string): string =>
  `resource "aws_iam_policy" "keeper" {\n${at}policy = ${body}\n}\n`

function conditionBlock(at: string, layout: Layout): string {
  const inner = at + layout.indent
  return `\n${at}condition {\n${inner}test     = "Bool"\n${inner}variable = "aws:SecureTransport"\n${inner}values   = ["true"]\n${at}}\n`
}

/** YAML knows no tabs. */
const blanks = (layout: Layout): Layout =>
  layout.indent === '\t' ? { ...layout, indent: '  ' } : layout

const plainYaml = (text: string): string => (/^[\w:]+$/.test(text) ? text : `'${text}'`)

function yamlStatements(
  statements: readonly PlainStatement[],
  layout: Layout,
  lead: string,
): string {
  const { comments } = layout
  // Items stand below the key or further in.
  const dash = layout.trailingComma ? '' : '  '
  const behind = comments === 'behind' ? ' # kept' : ''
  return statements
    .map(({ actions, single, resource, secure }) => {
      const at = `${lead}  `
      const items = actions.map(plainYaml)
      const lines = items.map((item, index) => {
        const before = comments === 'between' && index % 2 === 0 ? `${at}${dash}# ${index}\n` : ''
        return `${before}${at}${dash}- ${item}${behind}\n`
      })
      const action = single
        ? ` ${items[0] ?? ''}${behind}\n`
        : layout.rows === 'one'
          ? ` [${items.join(', ')}]${behind}\n`
          : layout.rows === 'pairs'
            ? ` ${listText(items, { ...layout, comments: 'none' }, hcl, at)}\n`
            : `\n${lines.join('')}`
      const condition = secure
        ? `${at}Condition:\n${at}  Bool:\n${at}    aws:SecureTransport: 'true'\n`
        : ''
      return `${lead}- Effect: Allow\n${at}Action:${action}${at}Resource: ${plainYaml(resource)}${behind}\n${condition}`
    })
    .join('')
}

const head = `AWSTemplateFormatVersion: '2010-09-09'
Resources:
  Keeper:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
`

const yamlPolicy = `        Version: '2012-10-17'\n`

export const writers: Readonly<Record<Syntax, Writer>> = {
  json: (statements, layout) => ({
    'policy.json': `${policyText(statements, layout, json, '')}\n`,
  }),
  'template-json': (statements, layout) => ({
    'template.json': `{"AWSTemplateFormatVersion": "2010-09-09",\n"Resources": {"Keeper": {"Type": "AWS::IAM::ManagedPolicy",\n"Properties": {"PolicyDocument": ${policyText(statements, layout, json, '')}}}}}\n`,
  }),
  jsonencode: (statements, layout) => ({
    'main.tf': policy(
      layout.indent,
      `jsonencode(${policyText(statements, layout, hcl, layout.indent)})`,
    ),
  }),
  concat(statements, layout) {
    const half = Math.ceil(statements.length / 2)
    const at = layout.indent
    const part = (some: readonly PlainStatement[]): string =>
      listText(
        some.map((statement) => statementText(statement, layout, hcl, at + at)),
        layout,
        hcl,
        at,
        'one',
      )
    return {
      'main.tf': policy(
        at,
        `jsonencode({\n${at + at}Version = "2012-10-17"\n${at + at}Statement = concat(${part(statements.slice(0, half))}, ${part(statements.slice(half))})\n${at}})`,
      ),
    }
  },
  block(statements, layout) {
    const at = layout.indent + layout.indent
    const blocks = statements.map(({ actions, resource, secure }, index) => {
      const comment = layout.comments === 'none' ? '' : `${layout.indent}# number ${index}\n`
      const items = actions.map((action, number) =>
        // A name that is put together is no element that an edit may touch.
        number === 2 && action === 'ec2:RunInstances'
          ? '"${local.service}:RunInstances"'
          : quoted(action),
      )
      return `${comment}${layout.indent}statement {\n${at}actions   = ${listText(items, layout, hcl, at)}\n${at}resources = ["${resource}"]\n${secure ? conditionBlock(at, layout) : ''}${layout.indent}}\n`
    })
    return {
      'main.tf': `locals {\n  service = "ec2"\n}\n\ndata "aws_iam_policy_document" "keeper" {\n${blocks.join('\n')}}\n`,
    }
  },
  heredoc(statements, layout) {
    const text = policyText(statements, layout, json, '')
    return { 'main.tf': policy('  ', `<<-EOT\n${text.replace(/^/gm, '    ')}\n  EOT`) }
  },
  templatefile: (statements, layout) => ({
    'main.tf': policy(
      '  ',
      'templatefile("${path.module}/policy.json.tftpl", { bucket = "example-keeper" })',
    ),
    'policy.json.tftpl': `${policyText(statements, layout, json, '').replaceAll(
      'arn:aws:s3:::example-keeper/',
      'arn:aws:s3:::${bucket}/',
    )}\n`,
  }),
  'yaml-block': (statements, layout) => ({
    'template.yaml': `${head}${yamlPolicy}        Statement:\n${yamlStatements(statements, blanks(layout), '          ')}`,
  }),
  'yaml-flow'(statements, layout) {
    const items = statements.map(({ actions, single, resource, secure }) => {
      const list = actions.map(plainYaml)
      const condition = secure ? `, Condition: {Bool: {'aws:SecureTransport': 'true'}}` : ''
      return `{Effect: Allow, Action: ${single ? (list[0] ?? '') : `[${list.join(', ')}]`}, Resource: ${plainYaml(resource)}${condition}}`
    })
    const list = listText(items, blanks(layout), hcl, '        ')
    return { 'template.yaml': `${head}${yamlPolicy}        Statement: ${list}\n` }
  },
  'yaml-json': (statements, layout) => ({
    'template.yaml': `${head}${policyText(statements, blanks(layout), json, '').replace(/^/gm, '        ')}\n`,
  }),
  sam: (statements, layout) => ({
    'template.yaml': `AWSTemplateFormatVersion: '2010-09-09'
Transform: AWS::Serverless-2016-10-31
Resources:
  Keeper:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: nodejs22.x
      Handler: index.handler
      CodeUri: src
      Policies:
        - Version: '2012-10-17'
          Statement:
${yamlStatements(statements, blanks(layout), '            ')}`,
  }),
  serverless: (statements, layout) => ({
    'serverless.yml': `service: keeper
provider:
  name: aws
  iam:
    role:
      statements:
${yamlStatements(statements, blanks(layout), '        ')}functions:
  keep:
    handler: index.keep
`,
  }),
}
