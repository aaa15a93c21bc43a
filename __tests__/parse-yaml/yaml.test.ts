import { describe, expect, test } from 'vitest'
import { parseYaml } from '../../src/parse/yaml/yaml.ts'
import { nodeToValue } from '../../src/parse/values.ts'
import { plainOf, scalarsOf } from '../parse-json/reading.ts'

function read(text: string) {
  const { nodes, problems } = parseYaml({ path: 'a.yaml', text })
  return {
    nodes,
    problems,
    values: nodes.map((node) => plainOf(nodeToValue(node, { literals: 'text' }))),
  }
}

function codesOf(text: string): readonly string[] {
  return read(text).problems.map(({ code }) => code)
}

describe('YAML', () => {
  test('is read as text, whatever it looks like', () => {
    const { values, problems } = read(
      'Version: 2012-10-17\nid: 012345670123\nyes: on\nn: ~\nf: 1.0\ne:\n',
    )
    expect(problems).toEqual([])
    expect(values).toEqual([
      { Version: '2012-10-17', id: '012345670123', yes: 'on', n: '~', f: '1.0', e: '' },
    ])
  })

  test('keeps tags as they are written', () => {
    const { nodes } = read('a: !Sub "x"\nb: !If [c, !Ref d, !GetAtt e.f]\nc: !!str 1\n')
    const tags = nodes.flatMap((node) =>
      node.kind === 'map' ? node.entries.map(({ value }) => value.tag) : [],
    )
    expect(tags).toEqual(['!Sub', '!If', '!!str'])
  })

  test('gives one tree a document', () => {
    expect(read('a: 1\n---\nb: 2\n---\n- 3\n').values).toEqual([{ a: '1' }, { b: '2' }, ['3']])
    expect(read('').nodes).toEqual([])
    expect(read('# nothing\n').nodes).toEqual([])
  })

  test('keeps every kind of scalar at its place', () => {
    const text = [
      'plain: a b',
      "single: 'it''s'",
      'double: "a\\tb"',
      'folded plain: a',
      '  b',
      'literal: |',
      '  one',
      '   two',
      '',
      '  three',
      'folded: >-',
      '  one',
      '  two',
      'wrapped: "a',
      '  b"',
      '',
    ].join('\n')
    const { nodes, values } = read(text)
    expect(values).toEqual([
      {
        plain: 'a b',
        single: "it's",
        double: 'a\tb',
        'folded plain': 'a b',
        literal: 'one\n two\n\nthree\n',
        folded: 'one two',
        wrapped: 'a b',
      },
    ])
    for (const scalar of nodes.flatMap(scalarsOf)) {
      const whole = scalar.pieces
        .map((piece) => (piece.kind === 'literal' ? piece.text : ''))
        .join('')
      expect(whole).toBe(scalar.text)
      for (const piece of scalar.pieces)
        if (piece.kind === 'literal' && piece.exact)
          expect(text.slice(piece.span.start, piece.span.end)).toBe(piece.text)
    }
    const exact = nodes
      .flatMap(scalarsOf)
      .filter(
        ({ pieces }) => pieces.length === 1 && pieces[0]?.kind === 'literal' && !pieces[0].exact,
      )
    expect(exact).toEqual([])
  })

  test('keeps places behind a byte-order mark and with CRLF', () => {
    const text = '\ufeffa: |\r\n  one\r\n  two\r\nb: x\r\n'
    const { nodes, values } = read(text)
    expect(values).toEqual([{ a: 'one\ntwo\n', b: 'x' }])
    const scalars = nodes.flatMap(scalarsOf)
    expect(scalars.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'a',
      '  one\r\n  two\r\n',
      'b',
      'x',
    ])
  })

  test('keeps flow collections with their brackets', () => {
    const text = 'a: [x, {y: z}, [ ], "q" ] # end\nb: { c: [1,\n  2 ] }\n'
    const { nodes } = read(text)
    const [a, b] = nodes[0]?.kind === 'map' ? nodes[0].entries.map(({ value }) => value) : []
    expect(a && text.slice(a.span.start, a.span.end)).toBe('[x, {y: z}, [ ], "q" ]')
    expect(b && text.slice(b.span.start, b.span.end)).toBe('{ c: [1,\n  2 ] }')
  })

  test('is read inside its bounds with places in the file', () => {
    const text = 'x: |\n  a: b\n  c: [d]\ny: z\n'
    const { nodes } = parseYaml({ path: 'a.yaml', text }, { start: 5, end: 22 })
    const scalars = nodes.flatMap(scalarsOf)
    expect(scalars.map((scalar) => scalar.text)).toEqual(['a', 'b', 'c', 'd'])
    expect(scalars.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'a',
      'b',
      'c',
      'd',
    ])
  })

  test.each(['__proto__', 'constructor', 'toString'])('takes %s as a key like others', (key) => {
    const { nodes, problems } = read(`${key}: 1\nother: {${key}: 2}\n`)
    expect(problems).toEqual([])
    expect(nodes.flatMap(scalarsOf).map(({ text }) => text)).toEqual([key, '1', 'other', key, '2'])
  })
})

describe('aliases', () => {
  test('stand for their anchor', () => {
    expect(read('a: &x [1, 2]\nb: *x\n').values).toEqual([{ a: ['1', '2'], b: ['1', '2'] }])
  })

  test('merge maps: own keys win, then the earlier source', () => {
    const text =
      'one: &one {a: 1, b: 1}\ntwo: &two {b: 2, c: 2}\nthree:\n  c: 3\n  <<: [*one, *two]\n'
    const { values, problems } = read(text)
    expect(problems).toEqual([])
    expect(values[0]).toMatchObject({ three: { a: '1', b: '1', c: '3' } })
  })

  test('a quoted << is a key like others', () => {
    expect(read('a: &x {k: 1}\nb: {"<<": *x}\n').values[0]).toMatchObject({
      b: { '<<': { k: '1' } },
    })
  })

  test('in a cycle are cut with a problem', () => {
    const { nodes, problems } = read('a: &x\n  b: *x\n  c: [&y [*y]]\n')
    expect(problems.map(({ code }) => code)).toEqual(['cyclic-alias', 'cyclic-alias'])
    expect(nodes.flatMap(scalarsOf).map(({ text }) => text)).toContain('${*x}')
  })

  test('that merge themselves are cut with a problem', () => {
    expect(codesOf('a: &x\n  <<: *x\n  b: 1\n')).toEqual(['cyclic-alias'])
    expect(codesOf('a: {<<: 1}\n')).toEqual(['bad-merge'])
  })

  test('without an anchor are unresolved', () => {
    const { nodes, problems } = read('a: *nothing\n')
    expect(problems.map(({ code, outcome }) => [code, outcome])).toEqual([
      ['unknown-alias', 'unreadable'],
    ])
    expect(nodes[0] && nodeToValue(nodes[0], { literals: 'text' })).toMatchObject({
      entries: [{ value: { kind: 'unresolved', reason: 'undeclared' } }],
    })
  })

  test('that multiply are bounded', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]']
    for (let i = 1; i < 12; i += 1)
      lines.push(`a${i}: &a${i} [${Array.from({ length: 10 }, () => `*a${i - 1}`).join(', ')}]`)
    const { nodes, problems } = parseYaml({ path: 'bomb.yaml', text: lines.join('\n') })
    expect(problems.map(({ code }) => code)).toContain('too-many-aliases')
    expect(nodes.flatMap(scalarsOf).length).toBeLessThan(20_000)
  })
})

describe('what YAML libraries refuse and people deploy', () => {
  test('keys that are given twice are kept and reported', () => {
    const { nodes, problems } = read('a: 1\nb: 2\na: 3\n')
    expect(problems.map(({ code, span }) => [code, span.start])).toEqual([['duplicate-key', 10]])
    expect(nodes[0]?.kind === 'map' && nodes[0].entries).toHaveLength(3)
  })

  test('a string whose last line is indented less than its key is read', () => {
    const text =
      'Outer:\n    PolicyDocument: !Sub \'{\n      "Action": "s3:GetObject"\n  }\'\n    Next: x\n'
    const { nodes, problems } = read(text)
    expect(problems.map(({ code, outcome }) => [code, outcome])).toEqual([
      ['deficient-indentation', 'tolerated'],
    ])
    const scalars = nodes.flatMap(scalarsOf)
    expect(scalars.map((scalar) => scalar.text)).toContain('Next')
    for (const scalar of scalars)
      for (const piece of scalar.pieces)
        if (piece.kind === 'literal' && piece.exact)
          expect(text.slice(piece.span.start, piece.span.end)).toBe(piece.text)
  })

  test('a flow list that closes at the column of its key is read', () => {
    const text = 'a:\n  b: [\n    x,\n    y\n  ]\n  c: [\n    z\n]\nd: e\n'
    const { values, problems } = read(text)
    expect(values).toEqual([{ a: { b: ['x', 'y'], c: ['z'] }, d: 'e' }])
    expect(problems.every(({ outcome }) => outcome === 'tolerated')).toBe(true)
  })

  test('a template expression in the place of a value is a hole', () => {
    const { nodes } = read('a: {{ .Values.arn }}\nb: c\n')
    expect(nodes[0] && nodeToValue(nodes[0], { literals: 'text' })).toMatchObject({
      entries: [{ value: { kind: 'unresolved', reason: 'template-text' } }, {}],
    })
  })
})
