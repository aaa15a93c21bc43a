import { describe, expect, test } from 'vitest'
import { displayOf, type Value } from '../../src/model/value.ts'
import { parseJson } from '../../src/parse/json/json.ts'
import { nodeToValue } from '../../src/parse/values.ts'
import { charactersLookedAt } from './looks.ts'
import { actionsOf, withSafeFixes } from './reading.ts'

const sound = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "Read",
      "Effect": "Allow",
      "Action": [
        "s3:GetObject",
        "s3:ListBucket",
        "kms:Decrypt"
      ],
      "Resource": "*",
      "Condition": {
        "StringEquals": {
          "aws:RequestedRegion": "eu-central-1"
        }
      }
    },
    {
      "Sid": "Write",
      "Effect": "Allow",
      "Action": [
        "ec2:CreateSnapshot",
        "ec2:DeleteSnapshot"
      ],
      "Resource": "*"
    }
  ]
}
`

const actions = [
  's3:GetObject',
  's3:ListBucket',
  'kms:Decrypt',
  'ec2:CreateSnapshot',
  'ec2:DeleteSnapshot',
]

interface Damage {
  readonly name: string
  readonly damage: (text: string) => string
  /** The code that must be reported, and the line (from 1) it is reported on; the others may not be. */
  readonly code: string
  readonly line: number | undefined
  /** True where the safe fixes together give JSON again. */
  readonly mended?: boolean
  /** Actions that stand on the damaged line and may be lost. */
  readonly lost?: readonly string[]
}

const damages: readonly Damage[] = [
  {
    name: 'a comma behind the last action',
    damage: (text) => text.replace('"kms:Decrypt"', '"kms:Decrypt",'),
    code: 'trailing-comma',
    line: 10,
    mended: true,
  },
  {
    name: 'a comma behind the last member',
    damage: (text) => text.replace('    }\n  ]\n', '    }\n  ],\n'),
    code: 'trailing-comma',
    line: 28,
    mended: true,
  },
  {
    name: 'a missing comma between actions',
    damage: (text) => text.replace('"s3:ListBucket",', '"s3:ListBucket"'),
    code: 'missing-comma',
    line: 9,
    mended: true,
  },
  {
    name: 'a missing comma between members',
    damage: (text) => text.replace('"Effect": "Allow",', '"Effect": "Allow"'),
    code: 'missing-comma',
    line: 6,
    mended: true,
  },
  {
    name: 'a missing comma between statements',
    damage: (text) => text.replace('    },\n    {', '    }\n    {'),
    code: 'missing-comma',
    line: 18,
    mended: true,
  },
  {
    name: 'a missing comma behind a list',
    damage: (text) => text.replace('],', ']'),
    code: 'missing-comma',
    line: 11,
    mended: true,
  },
  {
    name: 'a doubled comma',
    damage: (text) => text.replace('"s3:GetObject",', '"s3:GetObject",,'),
    code: 'extra-comma',
    line: 8,
    mended: true,
  },
  {
    name: 'a comma before the first element',
    damage: (text) => text.replace('"s3:GetObject"', ', "s3:GetObject"'),
    code: 'extra-comma',
    line: 8,
    mended: true,
  },
  {
    name: 'typographic quotes everywhere',
    damage: (text) => text.replaceAll(/"([^"\n]*)"/g, '“$1”'),
    code: 'typographic-quote',
    line: 2,
    mended: true,
  },
  {
    name: 'one typographic closing quote',
    damage: (text) => text.replace('"s3:ListBucket"', '"s3:ListBucket”'),
    code: 'typographic-quote',
    line: 9,
    mended: true,
  },
  {
    name: 'single quotes everywhere',
    damage: (text) => text.replaceAll('"', "'"),
    code: 'single-quote',
    line: 2,
    mended: true,
  },
  {
    name: 'non-breaking spaces as indentation',
    damage: (text) => text.replaceAll('  ', '\u00a0\u00a0'),
    code: 'odd-space',
    line: 2,
    mended: true,
  },
  {
    name: 'zero-width spaces before the quotes',
    damage: (text) => text.replaceAll(' "', ' \u200b"'),
    code: 'odd-space',
    line: 2,
    mended: true,
  },
  {
    name: 'a missing closing quote',
    damage: (text) => text.replace('"s3:ListBucket"', '"s3:ListBucket'),
    code: 'missing-quote',
    line: 9,
    mended: true,
  },
  {
    name: 'a missing opening quote',
    damage: (text) => text.replace('"s3:ListBucket"', 's3:ListBucket"'),
    code: 'missing-quote',
    line: 9,
    mended: true,
  },
  {
    name: 'a missing opening quote of a key',
    damage: (text) => text.replace('"Resource"', 'Resource"'),
    code: 'missing-quote',
    line: 12,
    mended: true,
  },
  {
    name: 'a list that is not closed before the next key',
    damage: (text) => text.replace('      ],\n', ''),
    code: 'unclosed',
    line: 10,
  },
  {
    name: 'a statement that is not closed before the next one',
    damage: (text) => text.replace('    },\n    {', '    ,\n    {'),
    code: 'unclosed',
    line: 17,
    mended: true,
  },
  {
    name: 'a text that ends too early',
    damage: (text) => text.slice(0, text.indexOf('      "Resource": "*"\n    }\n')),
    code: 'unclosed',
    line: undefined,
  },
  {
    name: 'a closing bracket too many',
    damage: (text) => text.replace('      ],\n', '      ]],\n'),
    code: 'surplus-bracket',
    line: 11,
    mended: true,
  },
  {
    name: 'a brace too many behind the last value of a statement',
    damage: (text) => text.replace('      "Resource": "*"\n', '      "Resource": "*"}\n'),
    code: 'surplus-bracket',
    line: 27,
    mended: true,
  },
  {
    name: 'a string broken over two lines',
    damage: (text) => text.replace('s3:ListBucket', 's3:\n            ListBucket'),
    code: 'wrapped-string',
    line: 9,
    mended: true,
  },
  {
    name: 'a missing colon',
    damage: (text) => text.replace('"Resource":', '"Resource"'),
    code: 'missing-colon',
    line: 12,
    mended: true,
  },
  {
    name: 'an equals sign for a colon',
    damage: (text) => text.replace('"Resource":', '"Resource" ='),
    code: 'wrong-separator',
    line: 12,
    mended: true,
  },
  {
    name: 'keys without quotes',
    damage: (text) => text.replaceAll(/"([A-Z][a-z]+)":/g, '$1:'),
    code: 'unquoted',
    line: 2,
    mended: true,
  },
  {
    name: 'actions without quotes',
    damage: (text) => text.replaceAll(/"(ec2:[^"]+)"/g, '$1'),
    code: 'unquoted',
    line: 23,
    mended: true,
  },
  {
    name: 'something left out',
    damage: (text) => text.replace('"kms:Decrypt"', '"kms:Decrypt",\n        ...'),
    code: 'ellipsis',
    line: 11,
  },
  {
    name: 'prose before and behind',
    damage: (text) =>
      `The role's policy (see [docs](https://a.example)) is:\n\n${text}\nwhere * is {all}.\n`,
    code: 'text-around',
    line: 1,
  },
  {
    name: 'a Markdown fence',
    damage: (text) => `\`\`\`json\n${text}\`\`\`\n`,
    code: 'code-fence',
    line: 1,
  },
  {
    name: 'merge-conflict markers',
    damage: (text) =>
      text.replace(
        '        "s3:ListBucket",\n',
        '<<<<<<< HEAD\n        "s3:ListBucket",\n=======\n        "s3:ListBucket*",\n>>>>>>> topic\n',
      ),
    code: 'conflict-marker',
    line: 9,
  },
  {
    name: 'a placeholder that is not quoted',
    damage: (text) => text.replace('"Resource": "*"', '"Resource": <BUCKET, or *>'),
    code: 'unquoted',
    line: 12,
  },
  {
    name: 'a tab in a string',
    damage: (text) => text.replace('"Read"', '"Re\tad"'),
    code: 'control-character',
    line: 5,
    mended: true,
  },
  {
    name: 'a semicolon for a comma',
    damage: (text) => text.replace('"s3:GetObject",', '"s3:GetObject";'),
    code: 'wrong-separator',
    line: 8,
    mended: true,
  },
  {
    name: 'statements pasted without the policy around them',
    damage: (text) => text.slice(text.indexOf('    {\n'), text.lastIndexOf('  ]')),
    code: 'fragment',
    line: 15,
  },
  {
    name: 'members pasted without the braces around them',
    damage: (text) => text.slice(2, -2),
    code: 'fragment',
    line: 1,
  },
  {
    name: 'actions in braces',
    damage: (text) =>
      text
        .replace('"Action": [\n        "s3', '"Action": {\n        "s3')
        .replace('"kms:Decrypt"\n      ]', '"kms:Decrypt"\n      }'),
    code: 'braces-for-brackets',
    line: 7,
  },
]

describe('a damaged policy', () => {
  test.each(damages)('with $name keeps its actions and says where', ({ damage, ...expected }) => {
    const text = damage(sound)
    expect(text).not.toBe(sound)
    const { nodes, problems } = parseJson({ path: 'policy.json', text })
    const found = actionsOf(nodes).map((node) => node.text.replaceAll(/\s+/g, ''))
    expect(found).toEqual(expect.arrayContaining([...actions]))
    const codes = problems.map(({ code }) => code)
    expect(codes).toContain(expected.code)
    const problem = problems.find(({ code }) => code === expected.code)
    const line = text.slice(0, problem?.span.start).split('\n').length
    if (expected.line !== undefined) expect(line).toBe(expected.line)
    if (expected.mended === true) {
      expect(() => JSON.parse(withSafeFixes(text, problems)) as unknown).not.toThrow()
      const again = parseJson({ path: 'policy.json', text: withSafeFixes(text, problems) })
      expect(again.problems).toEqual([])
      expect(actionsOf(again.nodes).map((node) => node.text)).toEqual(
        expect.arrayContaining(actions),
      )
    }
  })

  test('has each action at its exact place', () => {
    for (const { damage } of damages) {
      const text = damage(sound)
      const { nodes } = parseJson({ path: 'policy.json', text })
      for (const { pieces } of actionsOf(nodes))
        for (const piece of pieces)
          if (piece.kind === 'literal' && piece.exact)
            expect(text.slice(piece.span.start, piece.span.end)).toBe(piece.text)
    }
  })
})

describe('what is no damage', () => {
  test.each([
    ['a comment', '{"a": 1} // why', 'comment', 'tolerated'],
    ['a block comment', '/* why */ {"a": 1}', 'comment', 'tolerated'],
    ['a hash comment', '{"a": 1} # why', 'comment', 'tolerated'],
    ['a key that is given twice', '{"a": 1, "a": 2}', 'duplicate-key', 'tolerated'],
  ])('%s is tolerated', (_, text, code, outcome) => {
    const { problems } = parseJson({ path: 'a.json', text })
    expect(problems.map((problem) => [problem.code, problem.outcome])).toEqual([[code, outcome]])
  })

  test('a trailing comma is tolerated, with the repair at hand', () => {
    const { problems } = parseJson({ path: 'a.json', text: '[1,]' })
    expect(problems).toMatchObject([{ outcome: 'tolerated', fix: { safety: 'safe' } }])
  })

  test('a byte-order mark is silent', () => {
    expect(parseJson({ path: 'a.json', text: '\ufeff{"a": 1}' }).problems).toEqual([])
  })

  test('a wrong separator inside an action is not a matter of syntax', () => {
    const { problems } = parseJson({ path: 'a.json', text: '["ec2>DeleteNetworkInterface"]' })
    expect(problems).toEqual([])
  })

  test('a policy is read in one piece behind prose that has brackets', () => {
    const text = 'See [the page](https://a.example), {really}.\n{"Action": ["s3:GetObject"]}\n'
    const { nodes } = parseJson({ path: 'a.md', text })
    expect(nodes.map(({ kind }) => kind)).toEqual(['map'])
  })
})

describe('hostile text', () => {
  test.each(['[', '{"a":', '[{"a":['])('nested without end (%s) is cut at the limit', (opener) => {
    const { problems } = parseJson({ path: 'a.json', text: opener.repeat(20_000) })
    expect(problems.map(({ code }) => code)).toContain('too-deep')
  })

  test.each([
    ['quotes', '"'],
    ['broken strings', '"a\n'],
    ['unclosed placeholders', '[<'],
    ['unclosed lists with keys', '{"a":["b","c":'],
    ['unclosed maps in lists', '[{"a":1,'],
    ['brackets and spaces', '[ '],
    ['prose with brackets', 'x {  [ '],
    ['commas', '[,'],
    ['backslashes', '"\\'],
    ['comment starts', '/*'],
    ['wrapped strings', '"a\nb"\n'],
    ['lists closed by braces', '{"a":[1,}'],
    ['lists closed by braces on lines of their own', '{"a":[1,\n}\n'],
    ['maps closed by brackets', '{"a":1]'],
    ['indented lists closed by braces', '{"a":[\n  1,\n}\n'],
    ['maps and lists without end', '{"a":[1,'],
    ['maps and lists without end, in a list', '[{"a":[1,\n'],
  ])('of %s is looked at as often as it is long', (_, unit) => {
    const looks = (length: number): number => {
      const text = unit.repeat(length / unit.length)
      return charactersLookedAt(() => parseJson({ path: 'a.json', text }))
    }
    // What is looked at once more to place problems is 2,000,000 characters at most in any text.
    expect(looks(400_000)).toBeLessThan(4.4 * looks(100_000) + 2_200_000)
  })

  test('lists no more problems than people read', () => {
    const { problems } = parseJson({ path: 'a.json', text: `[${'1 '.repeat(5000)}]` })
    expect(problems.length).toBeLessThanOrEqual(201)
    expect(problems.at(-1)).toMatchObject({ code: 'too-many-problems', outcome: 'repaired' })
  })

  test('does not call a text unreadable for problems that hide nothing', () => {
    const text = `{${'"a": 1, '.repeat(900)}"b": 2}`
    const { nodes, problems } = parseJson({ path: 'a.json', text })
    expect(nodes).toHaveLength(1)
    expect(problems.at(-1)?.code).toBe('too-many-problems')
    expect(problems.filter(({ outcome }) => outcome === 'unreadable')).toEqual([])
  })
})

describe('a text that is no JSON at all', () => {
  test.each([
    ['arn:aws:iam::aws:policy/ReadOnlyAccess', /^this is an ARN, not a policy/],
    ['policies/backup.json', /^this is not JSON$/],
  ])('%s is said to be none', (text, message) => {
    const { nodes, problems } = parseJson({ path: 'policy.json', text })
    expect(nodes).toEqual([])
    expect(problems.map(({ code, outcome }) => [code, outcome])).toEqual([
      ['not-json', 'unreadable'],
    ])
    expect(problems[0]?.message).toMatch(message)
  })
})

test('a value that a template file has filled in is no damage there', () => {
  const text = '{"Statement": [], "Zones": ${zones}}'
  const outcome = (path: string): unknown =>
    parseJson({ path, text }).problems.map(({ code, outcome }) => [code, outcome])
  expect(outcome('asg.json.template')).toEqual([['template-placeholder', 'tolerated']])
  expect(outcome('policy.json')).toEqual([['unquoted', 'repaired']])
})

describe('marks of a template engine in the place of JSON', () => {
  const read = (text: string): unknown => {
    const { nodes, problems } = parseJson({ path: 'policy.json', text })
    const [value] = nodes.map((node) => nodeToValue(node, { literals: 'json' }))
    return [problems.map(({ code, outcome }) => `${code} ${outcome}`), shape(value)]
  }
  const told = ['template-placeholder tolerated']
  const shape = (value: Value | undefined): unknown => {
    switch (value?.kind) {
      case 'map':
        return Object.fromEntries([
          ...value.entries.map(({ key, value: inner }) => [displayOf(key), shape(inner)] as const),
          ...(value.open === undefined ? [] : [['…', value.open.text] as const]),
        ])
      case 'list':
        return [...value.items.map(shape), ...(value.open === undefined ? [] : ['…'])]
      case 'string':
        return displayOf(value)
      default:
        return value?.kind === 'unresolved' ? `\${${value.text}}` : value?.kind
    }
  }

  test.each([
    ['a value', '{"a": {{ b }}, "c": "d"}', { a: '${{{ b }}}', c: 'd' }],
    ['a value, without escapes', '{"a": {{{b}}}}', { a: '${{{{b}}}}' }],
    ['a call', '{"a": [ {{ b | join(",") }} ]}', { a: ['${{{ b | join(",") }}}'] }],
    ['a value of another engine', '{"a": <%= b %>}', { a: '${<%= b %>}' }],
    ['a loop in a list', '[{% for a in b %}"x",{% endfor %}"y"]', ['x', 'y', '…']],
    [
      'a condition in a map',
      '{{% if p %} "a": "b", {% endif %} "c": "d"}',
      { a: 'b', c: 'd', '…': '{% if p %}' },
    ],
    ['a remark', '{{# once #} "a": "b"}', { a: 'b', '…': '{# once #}' }],
    ['a condition around all', '{% if p %}\n{"a": "b"}\n{% endif %}', { a: 'b' }],
  ])('%s is a hole, told once', (_, text, value) => {
    expect(read(text)).toEqual([told, value])
  })

  test.each([
    ['braces that stand twice', '{{"a": "b"}}'],
    ['braces that stand twice around a key without quotes', '{{a: "b"}}'],
    ['braces that no mark closes', '{"a": {{ b'],
    ['a mark that goes over lines', '{"a": {{ b\n }} }'],
  ])('%s are none', (_, text) => {
    const { problems } = parseJson({ path: 'policy.json', text })
    expect(problems.map(({ code }) => code)).not.toContain('template-placeholder')
    expect(problems).not.toEqual([])
  })

  test('are not looked for again and again where they never end', () => {
    const text = `[${'{{ a '.repeat(200_000)}`
    expect(parseJson({ path: 'policy.json', text }).problems).not.toEqual([])
  })
})
