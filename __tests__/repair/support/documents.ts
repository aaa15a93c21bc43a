import fc from 'fast-check'
import { extensionOf, writers } from './writers.ts'

/** A statement of a generated policy. */
export interface PlainStatement {
  readonly actions: readonly string[]
  /** One action stands without a list. */
  readonly single: boolean
  readonly resource: string
  readonly secure: boolean
}

export interface Layout {
  /** Elements each on a line, two a line, or all on one. */
  readonly rows: 'lines' | 'pairs' | 'one'
  readonly trailingComma: boolean
  readonly comments: 'none' | 'behind' | 'between'
  readonly crlf: boolean
  readonly indent: '  ' | '    ' | '\t'
  readonly endsWithLine: boolean
}

export const syntaxes = [
  'json',
  'jsonencode',
  'block',
  'heredoc',
  'templatefile',
  'concat',
  'yaml-block',
  'yaml-flow',
  'yaml-json',
  'template-json',
  'sam',
  'serverless',
] as const
export type Syntax = (typeof syntaxes)[number]

export const damages = [
  'none',
  'missing-comma',
  'extra-comma',
  'missing-quote',
  'missing-bracket',
  'curly-quotes',
  'odd-blank',
] as const
export type Damage = (typeof damages)[number]

export interface Case {
  readonly syntax: Syntax
  readonly statements: readonly PlainStatement[]
  readonly layout: Layout
  readonly damage: Damage
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

/** Rarer: typing errors of what is needed, needed with limits, and not needed; patterns that hold some of each. */
const oddities = [
  'ec2:DescribeInstancs',
  'ec2:DeleteVolumne',
  's3:GetObjekt',
  's3:DeleteObjekt',
  'ec2:RunInstancs',
  'ec2:Delete*',
  's3:*Object',
  's3:Get*',
  'ec2:*Instances',
  'cloudwatch:*',
]

const statements = fc
  .record({
    names: fc.shuffledSubarray(actions, { minLength: 1 }),
    odd: fc.oneof(
      { weight: 2, arbitrary: fc.constant<readonly string[]>([]) },
      { weight: 1, arbitrary: fc.shuffledSubarray(oddities, { minLength: 1, maxLength: 2 }) },
    ),
    cuts: fc.array(fc.nat(10), { maxLength: 2 }),
    again: fc.oneof(
      { weight: 2, arbitrary: fc.constant<readonly number[]>([]) },
      { weight: 1, arbitrary: fc.array(fc.nat(40), { minLength: 1, maxLength: 3 }) },
    ),
    sorted: fc.boolean(),
    single: fc.boolean(),
    resources: fc.array(fc.constantFrom('*', '*', '*', 'arn:aws:s3:::example-keeper/*'), {
      minLength: 3,
      maxLength: 3,
    }),
    secure: fc.array(fc.constantFrom(false, false, false, true), { minLength: 3, maxLength: 3 }),
  })
  .map(({ names, odd, cuts, again, sorted, single, resources, secure }) => {
    const all = [...names, ...odd]
    const borders = [0, ...cuts.toSorted((a, b) => a - b), all.length]
    const parts = borders
      .slice(1)
      .map((end, index) => all.slice(borders[index], end))
      .filter((part) => part.length > 0)
    // What stands twice does so in its list or in another, now and then in other letters.
    for (const number of again) {
      const name = all[number % all.length] ?? ''
      const part = parts[(number >> 1) % parts.length]
      part?.splice(number % (part.length + 1), 0, number % 5 === 0 ? name.toLowerCase() : name)
    }
    return parts.map((part, index): PlainStatement => ({
      actions: sorted ? part.toSorted() : part,
      single: single && part.length === 1,
      resource: resources[index] ?? '*',
      secure: secure[index] ?? false,
    }))
  })

export const cases: fc.Arbitrary<Case> = fc.record({
  syntax: fc.constantFrom(...syntaxes),
  statements,
  layout: fc.record({
    rows: fc.constantFrom('lines', 'lines', 'pairs', 'one'),
    trailingComma: fc.boolean(),
    comments: fc.constantFrom('none', 'behind', 'between'),
    crlf: fc.boolean(),
    indent: fc.constantFrom('  ', '    ', '\t'),
    endsWithLine: fc.boolean(),
  }),
  damage: fc.oneof(
    { weight: 4, arbitrary: fc.constant<Damage>('none') },
    { weight: 1, arbitrary: fc.constantFrom(...damages) },
  ),
})

/** The files of a case, as a person may have laid them out; the first is the one that is bound. */
export function filesOf({ syntax, statements: all, layout, damage }: Case): Files {
  const written = writers[syntax](all, layout)
  const [name, ...rest] = Object.keys(written)
  const edited = rest.at(-1) ?? name ?? ''
  const files = Object.entries(written).map(([path, text]) => {
    const whole = path === edited ? damaged(text, damage, extensionOf(path)) : text
    const ended = layout.endsWithLine ? whole : whole.replace(/\n$/, '')
    return [path, layout.crlf ? ended.replaceAll('\n', '\r\n') : ended] as const
  })
  return Object.fromEntries(files)
}

export type Files = Readonly<Record<string, string>>

/** One thing broken, at the first action of the text. */
function damaged(text: string, damage: Damage, extension: string): string {
  const isYaml = extension === 'yaml' || extension === 'yml'
  switch (damage) {
    case 'none':
      return text
    case 'missing-comma':
      return text.replace(/("[a-z0-9]+:[\w*]+\\?"),/i, '$1')
    case 'extra-comma':
      return text.replace(/("[a-z0-9]+:[\w*]+\\?"),/i, '$1,,')
    case 'missing-quote':
      return isYaml ? text : text.replace(/"([a-z0-9]+:[\w*]+)",\n/i, '"$1,\n')
    case 'missing-bracket':
      return text.replace(/\}\s*$/, '\n')
    case 'curly-quotes':
      return text.replace(/"([a-z0-9]+:[\w*]+)"/i, '“$1”')
    case 'odd-blank':
      return isYaml
        ? text.replace(/^( +)(- ec2)/m, (_, blanks: string, item: string) =>
            blanks.length === 0 ? item : `${blanks.slice(1)}\u00a0${item}`,
          )
        : text.replace(/"Effect"/, '\u00a0"Effect"')
  }
}
