import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseYaml } from '../../src/parse/yaml/yaml.ts'
import { scalarsOf } from '../parse-json/reading.ts'
import { runInChild } from './child.ts'

const fragments = fc.constantFrom(
  'a',
  ':',
  ': ',
  '- ',
  '? ',
  '\n',
  '\n  ',
  '\n    ',
  '[',
  ']',
  '{',
  '}',
  ',',
  '"',
  "'",
  '|\n',
  '>-\n',
  '#',
  ' #',
  '&x ',
  '*x',
  '*',
  '<<: ',
  '!Sub ',
  '!',
  '%',
  '---\n',
  '...\n',
  '\t',
  '\u00a0',
  '\r\n',
  '\\',
  '\u0000',
  '\ud800',
  '{{',
  '}}',
  '{%',
  '<<<<<<< ',
  '__proto__: ',
  '\ufeff',
  '|2\n',
  '@',
  '`',
)

describe('any text', () => {
  test('is read without an exception, with spans inside the text', () => {
    fc.assert(
      fc.property(fc.array(fragments, { maxLength: 50 }), (parts) => {
        const text = parts.join('')
        const { nodes, problems } = parseYaml({ path: 'a.yaml', text })
        for (const { span } of [...nodes.flatMap(scalarsOf), ...problems]) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeGreaterThanOrEqual(span.start)
          expect(span.end).toBeLessThanOrEqual(text.length)
        }
        for (const { pieces, text: decoded } of nodes.flatMap(scalarsOf)) {
          const literal = pieces.map((piece) => (piece.kind === 'literal' ? piece.text : undefined))
          if (!literal.includes(undefined)) expect(literal.join('')).toBe(decoded)
          for (const piece of pieces)
            if (piece.kind === 'literal' && piece.exact)
              expect(text.slice(piece.span.start, piece.span.end)).toBe(piece.text)
        }
      }),
      { numRuns: 800, seed: 9 },
    )
  })
})

describe('text that ends or stops a process that parses it carelessly', () => {
  const bombs: readonly (readonly [string, string])[] = [
    ['maps on lines that a carriage return parts', `\r${'a: b: c\r'.repeat(860)}{`],
    ['sequences, then flow lists', `${'- '.repeat(1500)}a\n---\n${'['.repeat(1000)}`],
    ['flow lists behind an error', `a: 'b\n${'['.repeat(3000)}`],
    ['flow lists with strings', `a: b: c\n${'[ "]", '.repeat(5000)}`],
    ['nested maps on a line', `"\n${'a: '.repeat(5000)}`],
    ['question marks', `"\n${'? '.repeat(5000)}`],
    [
      'indentation',
      `"\n${Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')}`,
    ],
    ['tags and anchors', `"\n${'!a &a [ '.repeat(3000)}`],
    ['flow maps', `a: @\n${'{a: '.repeat(3000)}`],
    ['explicit keys in flow', `a: @\n${'[? '.repeat(3000)}`],
    ['dashes behind keys', `@\n${'a: - '.repeat(3000)}`],
    ['quotes', `a: "\n${"'\n".repeat(20_000)}`],
    ['documents', `a: @\n${'---\n'.repeat(20_000)}`],
    ['lines that are indented less', `a:\n  b: [\n${'x,\n'.repeat(20_000)}`],
    ['asterisks', 'a: *\n'.repeat(5000)],
  ]

  test('neither ends nor stops this one', () => {
    const outcome = runInChild(bombs.map(([, text]) => text))
    expect(outcome.error).toBe('')
    expect(outcome.status).toBe(0)
    const results = JSON.parse(outcome.output) as {
      readonly ms: number
      readonly problems: number
    }[]
    expect(results).toHaveLength(bombs.length)
    for (const [index, { ms, problems }] of results.entries()) {
      const name = bombs[index]?.[0]
      expect([name, ms < 10_000, problems > 0]).toEqual([name, true, true])
    }
  })
})
