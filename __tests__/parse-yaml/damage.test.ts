import { describe, expect, test } from 'vitest'
import { parseYaml } from '../../src/parse/yaml/yaml.ts'
import { actionsOf, withSafeFixes } from '../parse-json/reading.ts'

const sound = `AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Reader:
    Type: AWS::IAM::Policy
    Properties:
      PolicyName: reader
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Sid: Read
            Effect: Allow
            Action:
              - s3:GetObject
              - s3:ListBucket
              - "kms:Decrypt"
            Resource: "*"
          - Sid: Write
            Effect: Allow
            Action: [ec2:CreateSnapshot, ec2:DeleteSnapshot]
            Resource: !Sub "arn:\${AWS::Partition}:ec2:*:*:snapshot/*"
  Writer:
    Type: AWS::IAM::Policy
    Properties:
      PolicyDocument:
        Statement:
          - Effect: Allow
            Action:
              - sqs:SendMessage
              - sqs:DeleteMessage
            Resource: "*"
`

interface Damage {
  readonly name: string
  readonly damage: (text: string) => string
  /** A code that must be reported. */
  readonly code: string
  /** Actions on the damaged line or read into its neighbour. */
  readonly lost?: readonly string[]
  readonly mended?: true
}

const damages: readonly Damage[] = [
  {
    name: 'an asterisk that is not quoted',
    damage: (text) => text.replace('Resource: "*"', 'Resource: *'),
    code: 'unquoted-asterisk',
    mended: true,
  },
  {
    name: 'an asterisk that is not quoted in a list',
    damage: (text) => text.replace('- s3:ListBucket', '- *'),
    code: 'unquoted-asterisk',
    lost: ['s3:ListBucket'],
    mended: true,
  },
  {
    name: 'text that starts with an asterisk',
    damage: (text) => text.replace('Resource: "*"', 'Resource: *:bucket/*'),
    code: 'unquoted-asterisk',
    mended: true,
  },
  {
    name: 'a single quote that is not closed, with a line that is indented less behind it',
    damage: (text) =>
      text.replace('Resource: "*"\n          - Sid: Write', "Resource: '*\n          - Sid: Write"),
    code: 'missing-quote',
    mended: true,
  },
  {
    name: 'a quote behind a tag that is not closed',
    damage: (text) => text.replace('snapshot/*"', 'snapshot/*'),
    code: 'missing-quote',
    mended: true,
  },
  {
    name: 'a missing colon',
    damage: (text) => text.replace('Effect: Allow', 'Effect Allow'),
    code: 'yaml-syntax',
  },
  {
    name: 'a tab as indentation',
    damage: (text) => text.replace('            Effect: Allow', '\t\t\tEffect: Allow'),
    code: 'tab-indentation',
  },
  {
    name: 'a key indented one less',
    damage: (text) => text.replace('            Effect: Allow', '           Effect: Allow'),
    code: 'uneven-indentation',
    mended: true,
  },
  {
    name: 'a key indented one more',
    damage: (text) => text.replace('            Effect: Allow', '             Effect: Allow'),
    code: 'uneven-indentation',
    mended: true,
  },
  {
    name: 'an element indented one less',
    damage: (text) => text.replace('              - s3:ListBucket', '             - s3:ListBucket'),
    code: 'uneven-indentation',
    mended: true,
  },
  {
    name: 'a quote that is not closed',
    damage: (text) => text.replace('"kms:Decrypt"', '"kms:Decrypt'),
    code: 'missing-quote',
    lost: ['kms:Decrypt'],
  },
  {
    name: 'a flow list that is not closed',
    damage: (text) => text.replace('ec2:DeleteSnapshot]', 'ec2:DeleteSnapshot'),
    code: 'yaml-syntax',
    lost: ['ec2:CreateSnapshot', 'ec2:DeleteSnapshot'],
  },
  {
    name: 'merge-conflict markers',
    damage: (text) =>
      text.replace(
        '              - s3:ListBucket\n',
        '<<<<<<< HEAD\n              - s3:ListBucket\n=======\n              - s3:List*\n>>>>>>> topic\n',
      ),
    code: 'conflict-marker',
  },
  {
    name: 'a line of a template engine',
    damage: (text) =>
      text.replace('          - Sid: Write', '{% if writes %}\n          - Sid: Write'),
    code: 'template-directive',
  },
  {
    name: 'a line of Helm',
    damage: (text) =>
      text.replace(
        '          - Sid: Write',
        '          {{- if .Values.writes }}\n          - Sid: Write',
      ),
    code: 'template-directive',
  },
  {
    name: 'a line of Helm that stands for others',
    damage: (text) =>
      text.replace(
        '          - Sid: Write',
        '          {{ .Values.more }}\n          - Sid: Write',
      ),
    code: 'template-line',
  },
  {
    name: 'non-breaking spaces as indentation',
    damage: (text) => text.replaceAll('\n  ', '\n\u00a0\u00a0'),
    code: 'odd-space',
    mended: true,
  },
  {
    name: 'a missing space behind the colon of the only key',
    damage: (text) => text.replace('      PolicyDocument:\n', '      PolicyDocument:x\n'),
    code: 'yaml-syntax',
    lost: [
      's3:GetObject',
      's3:ListBucket',
      'kms:Decrypt',
      'ec2:CreateSnapshot',
      'ec2:DeleteSnapshot',
    ],
  },
  {
    name: 'a key in the place of an element',
    damage: (text) => text.replace('              - s3:ListBucket', '              s3: ListBucket'),
    code: 'yaml-syntax',
    lost: ['s3:ListBucket', 'kms:Decrypt'],
  },
]

const all = actionsOf(parseYaml({ path: 'a.yaml', text: sound }).nodes).map(({ text }) => text)

describe('a damaged template', () => {
  test('has seven actions when it is sound', () => {
    expect(all).toHaveLength(7)
    expect(parseYaml({ path: 'a.yaml', text: sound }).problems).toEqual([])
  })

  test.each(damages)('with $name keeps its other actions and says where', (expected) => {
    const text = expected.damage(sound)
    expect(text).not.toBe(sound)
    const { nodes, problems } = parseYaml({ path: 'a.yaml', text })
    expect(problems.map(({ code }) => code)).toContain(expected.code)
    const found = actionsOf(nodes)
    const texts = found.map((action) => action.text)
    const kept = all.filter((action) => expected.lost?.includes(action) !== true)
    expect(texts).toEqual(expect.arrayContaining(kept))
    for (const { pieces } of found)
      for (const piece of pieces)
        if (piece.kind === 'literal' && piece.exact)
          expect(text.slice(piece.span.start, piece.span.end)).toBe(piece.text)
    if (expected.mended === true) {
      const again = parseYaml({ path: 'a.yaml', text: withSafeFixes(text, problems) })
      expect(again.problems).toEqual([])
      expect(actionsOf(again.nodes).map((action) => action.text)).toEqual(
        expect.arrayContaining(kept),
      )
    }
  })
})

describe('a text with more problems than are listed', () => {
  const repeated = `a: {${'b: 1, '.repeat(400)}c: 2}\n`

  test('says how many more there are', () => {
    const { problems } = parseYaml({ path: 'a.yaml', text: repeated })
    expect(problems.at(-1)).toMatchObject({
      code: 'too-many-problems',
      message: '199 more problems are not listed',
      outcome: 'tolerated',
    })
  })

  test('still says that a part of it was lost', () => {
    const { problems } = parseYaml({ path: 'a.yaml', text: `${repeated}d: *nobody\n` })
    expect(problems.at(-1)).toMatchObject({ code: 'too-many-problems', outcome: 'unreadable' })
  })
})

describe('a scalar that is cut off', () => {
  // Found by fuzzing with public repositories: the backslash was the last character of the scalar.
  test.each([' )\n": "\\\n"', ' )\n": "\\\n', 'a: "b\\', '"\\x4', 'a: "\\U0001F60'])(
    'is read as far as it goes: %j',
    (text) => {
      const { nodes, problems } = parseYaml({ path: 'a.yaml', text })
      expect(problems.length).toBeGreaterThan(0)
      for (const node of nodes) expect(node.span.end).toBeLessThanOrEqual(text.length)
    },
  )
})

test('beside a line with an invisible character no other is moved', () => {
  const text = [
    'Statement:',
    '  - Effect: Allow',
    '    Action:',
    '   \u00a0- ec2:DescribeVolumes',
    '    - ec2:DeleteVolume',
    "    Resource: '*'",
    '',
  ].join('\n')
  const { nodes, problems } = parseYaml({ path: 'a.yaml', text })
  expect(problems.map(({ code }) => code)).toEqual(['odd-space'])
  expect(nodes).toMatchObject([{ entries: [{ value: { items: [{ entries: { length: 3 } }] } }] }])
})
