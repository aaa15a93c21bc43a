import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { spanIndex } from '../../src/check/span-index.ts'
import { contains, type Span } from '../../src/model/span.ts'

const span = (start: number, end: number): Span => ({ file: 'a.tf', start, end })

const spans = fc.array(
  fc.tuple(fc.nat(40), fc.nat(20)).map(([start, length]) => span(start, start + length)),
  { maxLength: 30 },
)

describe('an index of spans', () => {
  test('answers as looking through all of them does', () => {
    fc.assert(
      fc.property(spans, fc.nat(45), fc.nat(6), (all, start, length) => {
        const placed = all.map((one, of) => ({ span: one, of }))
        const index = spanIndex(placed)
        const asked = span(start, start + length)
        expect(index.around(asked)).toEqual(
          placed.filter((one) => contains(one.span, asked)).map(({ of }) => of),
        )
        const later = placed.filter((one) => one.span.start >= start)
        const first = Math.min(...later.map((one) => one.span.start))
        expect(index.next(start)).toEqual(
          later.filter((one) => one.span.start === first).map(({ of }) => of),
        )
      }),
      { seed: 20261123, numRuns: 2_000 },
    )
  })

  test('names once what several spans are of', () => {
    const index = spanIndex([
      { span: span(0, 9), of: 'a' },
      { span: span(1, 8), of: 'a' },
      { span: span(0, 9), of: 'b' },
    ])
    expect(index.around(span(2, 3))).toEqual(['a', 'b'])
    expect(index.next(0)).toEqual(['a', 'b'])
    expect(index.next(2)).toEqual([])
  })
})
