import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Body, Expression, TemplatePart } from '../../src/parse/hcl/ast.ts'
import { parseExpression, parseHcl, parseTemplate } from '../../src/parse/hcl/parse.ts'

const everything = readFileSync(
  join(import.meta.dirname, '../fixtures/terraform/syntax/everything.tf'),
  'utf8',
)

const heads = (text: string): readonly string[] =>
  parseHcl({ path: 'f.tf', text }).body.blocks.map((block) =>
    [block.type, ...block.labels.map((label) => label.text)].join(' '),
  )

describe('recovery', () => {
  const around = (broken: string): string =>
    `resource "a" "before" {\n  x = 1\n}\n\n${broken}\n\nresource "c" "after" {\n  y = 2\n}\n`

  test.each([
    ['a missing closing brace', 'resource "b" "broken" {\n  x = 1'],
    ['a brace too many', 'resource "b" "broken" {\n  x = 1\n}\n}'],
    ['an unclosed string', 'resource "b" "broken" {\n  x = "abc\n}'],
    ['an unclosed list', 'resource "b" "broken" {\n  x = [1, 2\n}'],
    ['crossed brackets', 'resource "b" "broken" {\n  x = f({ a = [1 })\n}'],
    ['a value left out', 'resource "b" "broken" {\n  x =\n}'],
    ['a heredoc without its end', 'resource "b" "broken" {\n  x = <<EOT\n  text\n}'],
    ['an interpolation that does not end', 'resource "b" "broken" {\n  x = "${a"\n}'],
  ])('%s loses no other block', (_, broken) => {
    const found = heads(around(broken))
    expect(found).toContain('resource a before')
    expect(found).toContain('resource c after')
    expect(parseHcl({ path: 'f.tf', text: around(broken) }).problems.length).toBeGreaterThan(0)
  })

  test.each([
    ['merge-conflict', '<<<<<<< HEAD\na {\n}\n=======\nb {\n}\n>>>>>>> other\n', 1],
    [
      'merge-conflict',
      'a {\n  b = [\n<<<<<<< HEAD\n    1,\n=======\n    2,\n>>>>>>> x\n  ]\n}\n',
      3,
    ],
    ['invalid-block', 'resource "a" "b"\n  x = 1\n}\n', 1],
    ['unterminated-string', 'resource "a "b" {\n  x = 1\n}\n', 1],
  ])('%s is one problem, at its line: %j', (code, text, line) => {
    const { problems } = parseHcl({ path: 'f.tf', text })
    expect(problems.map((problem) => problem.code)).toEqual([code])
    const [problem] = problems
    expect(text.slice(0, problem?.span.start).split('\n')).toHaveLength(line)
  })

  test('a conflict that follows another one is told too', () => {
    const conflict = '<<<<<<< HEAD\na {\n}\n=======\nb {\n}\n>>>>>>> other\n'
    const { problems } = parseHcl({ path: 'f.tf', text: conflict + conflict })
    expect(problems.map(({ code }) => code)).toEqual(['merge-conflict', 'merge-conflict'])
  })

  test('a damaged argument is known to be there, its neighbours are read', () => {
    const text = 'x {\n  a = 1\n  b = [1, 2 3]\n  c = 3\n}\n'
    const { body, problems } = parseHcl({ path: 'f.tf', text })
    expect(
      body.blocks[0]?.body.attributes.map(({ name, expression }) => [name, expression.kind]),
    ).toEqual([
      ['a', 'number'],
      ['b', 'invalid'],
      ['c', 'number'],
    ])
    expect(problems.map((problem) => problem.outcome)).toEqual(['unreadable'])
  })

  test('a comma left out between strings is read over, and can be added', () => {
    const text = 'a = ["s3:Get*" "s3:List*"]\n'
    const { body, problems } = parseHcl({ path: 'f.tf', text })
    const [attribute] = body.attributes
    expect(attribute?.expression).toMatchObject({ kind: 'tuple', items: [{}, {}] })
    expect(problems).toMatchObject([{ code: 'missing-comma', outcome: 'repaired' }])
    const [edit] = problems[0]?.fix?.edits ?? []
    const mended = text.slice(0, edit?.span.start) + (edit?.text ?? '') + text.slice(edit?.span.end)
    expect(parseHcl({ path: 'f.tf', text: mended }).problems).toEqual([])
  })

  test('an argument set twice keeps the first', () => {
    const { body, problems } = parseHcl({ path: 'f.tf', text: 'a = 1\na = 2\n' })
    expect(body.attributes).toMatchObject([{ expression: { text: '1' } }])
    expect(problems).toMatchObject([{ code: 'duplicate-argument' }])
  })

  test('one deleted character costs the other blocks of a file at most rarely', () => {
    const whole = heads(everything)
    let kept = 0
    let all = 0
    for (let at = 0; at < everything.length; at += 7) {
      const found = new Set(heads(everything.slice(0, at) + everything.slice(at + 1)))
      all += whole.length - 1
      kept += Math.min(whole.length - 1, whole.filter((head) => found.has(head)).length)
    }
    expect(kept / all).toBeGreaterThan(0.95)
  })
})

describe('spans', () => {
  const pieces: { text: string; start: number; end: number; exact: boolean }[] = []
  const parts = (list: readonly TemplatePart[]): void => {
    for (const part of list) {
      if (part.kind === 'text')
        for (const { text, span, exact } of part.pieces)
          pieces.push({ text, start: span.start, end: span.end, exact })
      else if (part.kind === 'interpolation') walk(part.expression)
      else if (part.kind === 'if') {
        parts(part.then)
        parts(part.otherwise)
      } else parts(part.body)
    }
  }
  const walk = (expression: Expression): void => {
    switch (expression.kind) {
      case 'template':
        parts(expression.parts)
        break
      case 'tuple':
        expression.items.forEach(walk)
        break
      case 'call':
        expression.args.forEach(walk)
        break
      case 'object':
        for (const entry of expression.entries) {
          if (entry.key.kind !== 'bare-key') walk(entry.key)
          walk(entry.value)
        }
        break
      default:
        break
    }
  }
  const body = (one: Body): void => {
    for (const attribute of one.attributes) walk(attribute.expression)
    for (const block of one.blocks) body(block.body)
  }

  test('the source at an exact piece is its text, letter for letter', () => {
    body(parseHcl({ path: 'f.tf', text: everything }).body)
    expect(pieces.length).toBeGreaterThan(30)
    for (const { text, start, end, exact } of pieces)
      if (exact) expect(everything.slice(start, end)).toBe(text)
  })

  test('any text in quotes comes back, whatever has to be escaped', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const quoted = JSON.stringify(text)
          .replace(/\\[bf]/g, (escape) => (escape === '\\b' ? '\\u0008' : '\\u000c'))
          .replace(/[$%](?=\{)/g, '$&$&')
        const { expression, problems } = parseExpression({ path: 'f', text: quoted })
        if (/\\ud[89a-f]/.test(quoted)) return
        expect(problems).toEqual([])
        const found = expression?.kind === 'template' ? expression.parts : []
        const decoded = found.map((part) =>
          part.kind === 'text' ? part.pieces.map((piece) => piece.text).join('') : '',
        )
        expect(decoded.join('')).toBe(text)
      }),
      { seed: 11, numRuns: 500 },
    )
  })

  test('no text makes the parser raise or hang', () => {
    const word = fc.constantFrom(
      ...[
        '{',
        '}',
        '[',
        ']',
        '(',
        ')',
        '"',
        '${',
        '%{',
        '<<A\n',
        '\nA\n',
        '\n',
        '=',
        ',',
        'a',
        '1',
        '.',
      ],
      ...[
        'for',
        ' in ',
        'if',
        '*',
        '~',
        '\\',
        '$',
        '#',
        '/*',
        '*/',
        '?',
        ':',
        ' ',
        '...',
        'resource "a" "b" {\n',
      ],
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join('')
        expect(() => parseHcl({ path: 'f.tf', text })).not.toThrow()
        expect(() => parseExpression({ path: 'f', text })).not.toThrow()
        expect(() => parseTemplate({ path: 'f', text })).not.toThrow()
      }),
      { seed: 12, numRuns: 2000 },
    )
  })

  test('comments are kept with their spans', () => {
    const text = '# one\na = [ // two\n  1, /* three */\n]\n'
    const { comments } = parseHcl({ path: 'f.tf', text })
    expect(comments.map((comment) => comment.text.trim())).toEqual(['one', 'two', 'three'])
    expect(comments.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      '# one',
      '// two',
      '/* three */',
    ])
  })
})

describe('a text that is damaged to be slow', () => {
  const head = 'resource "a" "b" {\n'
  const blocksIn = (body: Body): number =>
    body.blocks.reduce((sum, block) => sum + 1 + blocksIn(block.body), 0)

  test('reads no block twice for what stands behind it', () => {
    const { body, problems } = parseHcl({
      path: 'f.tf',
      text: `${head.repeat(60)}p = "{\\"ket}/*"\n },\n ]\n })\n}\n`,
    })
    expect(blocksIn(body)).toBeLessThanOrEqual(120)
    expect(problems.length).toBeLessThan(200)
  })

  test.each([
    '/* ',
    '<<E\n',
    'x = <<E\n',
    `${head} x = <<E\n`,
    `${head} x = [\n`,
    `${head} x = f(\n`,
    `${head} x = "\n`,
    `${head} /*\n`,
    `${head}"\${`,
    `${head} x {\n`,
    'a = "${<<E\n',
    ' x = <<-E\n ${',
    'x = a ? b\n',
    '}\n',
    'x\n',
    `x = <<E\n\${(\n`,
  ])('is read in linear time: %j', (unit) => {
    const start = process.cpuUsage()
    const { problems } = parseHcl({ path: 'f.tf', text: unit.repeat(120_000 / unit.length) })
    const { user } = process.cpuUsage(start)
    expect(user).toBeLessThan(4_000_000)
    expect(problems.length).toBeLessThanOrEqual(201)
  })

  test('says so where it gives up, and that more is wrong than it lists', () => {
    const { problems } = parseHcl({ path: 'f.tf', text: `${head} x = [\n`.repeat(40_000) })
    expect(problems.at(-1)).toMatchObject({ code: 'too-many-problems', outcome: 'unreadable' })
  })
})
