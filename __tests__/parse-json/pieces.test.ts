import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { displayOf, valueOf, type MapValue, type Piece, type Value } from '../../src/model/value.ts'
import { parseJsonPieces } from '../../src/parse/json/pieces.ts'
import { plainOf, withSafeFixes } from './reading.ts'

/** Pieces of a file text in which `${…}` is a hole and a backslash escapes the next character. */
function piecesOf(source: string): readonly Piece[] {
  const pieces: Piece[] = []
  const span = (start: number, end: number) => ({ file: 'main.tf', start, end })
  for (const match of source.matchAll(/\$\{([^}]*)\}|\\(.)|(?:(?!\$\{)[^\\])+/gs)) {
    const at = span(match.index, match.index + match[0].length)
    if (match[1] !== undefined)
      pieces.push({
        kind: 'unresolved',
        text: match[1],
        span: at,
        reason: 'variable-without-default',
        symbol: match[1],
        shape: 'any',
      })
    else if (match[2] !== undefined)
      pieces.push({ kind: 'literal', text: match[2], span: at, exact: false })
    else pieces.push({ kind: 'literal', text: match[0], span: at, exact: true })
  }
  return pieces
}

function read(source: string) {
  return parseJsonPieces(piecesOf(source), { file: 'main.tf', start: 0, end: source.length })
}

function mapOf(value: Value | undefined): MapValue {
  if (value?.kind !== 'map') throw new Error(`expected a map, found ${value?.kind ?? 'nothing'}`)
  return value
}

describe('a hole', () => {
  test('inside a string is a hole of the string', () => {
    const { value, problems } = read('{"Resource": "arn:aws:s3:::${var.b}/*"}')
    const resource = valueOf(mapOf(value), 'Resource')
    expect(problems).toEqual([])
    expect(resource?.kind === 'string' && displayOf(resource)).toBe('arn:aws:s3:::${var.b}/*')
    expect(resource?.kind === 'string' && resource.pieces.map(({ span }) => span.start)).toEqual([
      14, 27, 35,
    ])
  })

  test('in the place of a value is unresolved', () => {
    const { value, problems } = read('{"Statement": ${jsonencode(x)}, "Version": "2012-10-17"}')
    expect(problems).toEqual([])
    expect(valueOf(mapOf(value), 'Statement')).toMatchObject({
      kind: 'unresolved',
      symbol: 'jsonencode(x)',
    })
    expect(plainOf(valueOf(mapOf(value), 'Version') ?? mapOf(value))).toBe('2012-10-17')
  })

  test('is an element where commas set it off', () => {
    const { value, problems } = read('["a", ${x}, "b"]')
    expect(problems).toEqual([])
    expect(value).toMatchObject({
      kind: 'list',
      items: [{ kind: 'string' }, { kind: 'unresolved', symbol: 'x' }, { kind: 'string' }],
    })
    expect(value).not.toHaveProperty('open')
  })

  test.each(['["a" ${x} "b"]', '["a", "b" ${x}]', '[${x} "a", "b"]', '["a", ${x} "b"]'])(
    'between elements leaves the list open: %s',
    (source) => {
      const { value, problems } = read(source)
      expect(problems).toEqual([])
      expect(value).toMatchObject({ kind: 'list', open: { symbol: 'x' } })
      expect(value?.kind === 'list' && value.items.map(plainOf)).toEqual(['a', 'b'])
    },
  )

  test.each(['{"a": 1 ${x}}', '{${x} "a": 1}', '{"a": 1, ${x}}', '{${x}, "a": 1}'])(
    'between members leaves the map open: %s',
    (source) => {
      const { value, problems } = read(source)
      expect(problems).toEqual([])
      expect(mapOf(value).open).toMatchObject({ symbol: 'x' })
      expect(plainOf(mapOf(value))).toEqual({ a: 1 })
    },
  )

  test('in a key leaves the map open and keeps the value', () => {
    const { value, problems } = read('{"${k}": "v", ${l}: "w"}')
    expect(problems).toEqual([])
    expect(mapOf(value).entries.map(({ key }) => displayOf(key))).toEqual(['${k}', '${l}'])
    expect(mapOf(value).open).toMatchObject({ symbol: 'k' })
  })

  test('that is the whole text is the value', () => {
    expect(read('${x}').value).toMatchObject({ kind: 'unresolved', symbol: 'x' })
  })

  test('next to letters outside quotes is a string with a hole', () => {
    const { value } = read('[${a}b]')
    expect(value?.kind === 'list' && value.items.map((item) => item.kind)).toEqual(['string'])
  })
})

describe('text in pieces', () => {
  test('that is no JSON has no value', () => {
    expect(read('hello there').value).toBeUndefined()
    expect(read('').value).toBeUndefined()
  })

  test('with escaped quotes keeps exact places and can be mended', () => {
    const source = '{\\"Action\\": [\\"s3:Get\\" \\"s3:Put\\",]}'
    const { value, problems } = read(source)
    expect(plainOf(mapOf(value))).toEqual({ Action: ['s3:Get', 's3:Put'] })
    expect(problems.map(({ code }) => code)).toEqual(['missing-comma', 'trailing-comma'])
    expect(withSafeFixes(source, problems)).toBe('{\\"Action\\": [\\"s3:Get\\", \\"s3:Put\\"]}')
  })

  test('gives a piece that is not verbatim its whole span', () => {
    const span = { file: 'vars.tf', start: 5, end: 9 }
    const pieces: readonly Piece[] = [
      { kind: 'literal', text: '["s3:Get", "s3:Put"]', span, exact: false },
    ]
    const { value } = parseJsonPieces(pieces, span)
    expect(value?.kind === 'list' && value.items.map((item) => item.span)).toEqual([span, span])
  })

  test('cut anywhere reads like the text in one piece', () => {
    const source = '{"Action": ["s3:GetObject", "kms:Decrypt"], "n": -1.5e3, "t": [true, null, {}]}'
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: source.length - 1 })), (cuts) => {
        const stops = [...cuts].sort((a, b) => a - b)
        const pieces = [0, ...stops].map((start, index): Piece => {
          const end = stops[index] ?? source.length
          const span = { file: 'a', start, end }
          return { kind: 'literal', text: source.slice(start, end), span, exact: true }
        })
        const { value, problems } = parseJsonPieces(pieces, {
          file: 'a',
          start: 0,
          end: source.length,
        })
        expect(problems).toEqual([])
        expect(plainOf(mapOf(value))).toEqual(JSON.parse(source))
        const first = valueOf(mapOf(value), 'Action')
        const item = first?.kind === 'list' ? first.items[0] : undefined
        expect(item && source.slice(item.span.start, item.span.end)).toBe('"s3:GetObject"')
      }),
      { numRuns: 100, seed: 8 },
    )
  })
})
