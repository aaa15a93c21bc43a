import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseJson } from '../../src/parse/json/json.ts'
import { nodeToValue } from '../../src/parse/values.ts'
import { plainOf, scalarsOf } from './reading.ts'

const hostileKeys = fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', '')

const json = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      's3:GetObject',
      '*',
      'arn:aws:s3:::b/${aws:username}',
      '\u2028',
      '"\\/',
      '\ufffc',
    ),
    fc.double({ noDefaultInfinity: true, noNaN: true }),
    fc.integer(),
    fc.constantFrom(true, false, null),
    fc.array(tie('value'), { maxLength: 5 }),
    fc
      .array(fc.tuple(fc.oneof(fc.string(), hostileKeys), tie('value')), { maxLength: 12 })
      .map((pairs) => new Map(pairs)),
  ),
})).value

/** JSON text of a value in which objects are Maps, so that `__proto__` is a key like others. */
function print(value: unknown, indent: string): string {
  if (value instanceof Map) {
    const members = [...(value as Map<string, unknown>)].map(
      ([key, inner]) => `${JSON.stringify(key)}:${indent}${print(inner, indent)}`,
    )
    return `{${indent}${members.join(`${indent},`)}}`
  }
  if (Array.isArray(value))
    return `[${value.map((inner) => print(inner, indent)).join(`,${indent}`)}]`
  return JSON.stringify(value)
}

const texts = fc
  .tuple(json, fc.constantFrom('', ' ', '\n', '\r\n\t'))
  .map(([value, indent]) => print(value, indent))

describe('valid JSON', () => {
  test('is read as JSON.parse reads it, without a problem', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { nodes, problems } = parseJson({ path: 'a.json', text })
        expect(problems).toEqual([])
        expect(nodes).toHaveLength(1)
        const value = nodes[0] && plainOf(nodeToValue(nodes[0], { literals: 'json' }))
        expect(value).toEqual(JSON.parse(text))
      }),
      { numRuns: 500, seed: 4 },
    )
  })

  test('keeps the exact source of every scalar', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { nodes } = parseJson({ path: 'a.json', text })
        for (const { span, style, text: decoded, pieces } of nodes.flatMap(scalarsOf)) {
          const source = text.slice(span.start, span.end)
          expect(style === 'quoted' ? JSON.parse(source) : source).toBe(decoded)
          for (const piece of pieces)
            if (piece.kind === 'literal' && piece.exact)
              expect(text.slice(piece.span.start, piece.span.end)).toBe(piece.text)
        }
      }),
      { numRuns: 300, seed: 5 },
    )
  })

  test('is read inside its bounds alone', () => {
    const text = 'x = {"a": 1} trailing'
    const { nodes, problems } = parseJson({ path: 'a.txt', text }, { start: 4, end: 12 })
    expect(problems).toEqual([])
    expect(nodes[0]?.span).toEqual({ file: 'a.txt', start: 4, end: 12 })
  })
})

describe('any text', () => {
  const fragments = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '“',
    "'",
    '`',
    '\\',
    '\n',
    '...',
    '…',
    '<',
    '>',
    '${',
    '//',
    '/*',
    '*/',
    '#',
    '=',
    '=>',
    ';',
    '\u00a0',
    '\u200b',
    '"Action"',
    's3:Get',
    'true',
    '12',
    '\u0000',
    '<<<<<<<',
    '```',
    '\ud800',
  )

  test('is read without an exception, with spans inside the text', () => {
    fc.assert(
      fc.property(fc.array(fragments, { maxLength: 60 }), (parts) => {
        const text = parts.join('')
        const { nodes, problems } = parseJson({ path: 'a.json', text })
        for (const { span } of [...nodes.flatMap(scalarsOf), ...problems]) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeGreaterThanOrEqual(span.start)
          expect(span.end).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 3000, seed: 6 },
    )
  })

  test('that is no JSON has a problem', () => {
    fc.assert(
      fc.property(fc.array(fragments, { minLength: 1, maxLength: 12 }), (parts) => {
        const text = parts.join('')
        const valid = ((): boolean => {
          try {
            JSON.parse(text)
            return true
          } catch {
            return false
          }
        })()
        const { nodes, problems } = parseJson({ path: 'a.json', text })
        if (!valid && nodes.length > 0) expect(problems).not.toEqual([])
        if (valid) expect(problems).toEqual([])
      }),
      { numRuns: 3000, seed: 7 },
    )
  })
})
