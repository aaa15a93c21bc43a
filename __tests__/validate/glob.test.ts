import fc from 'fast-check'
import { expect, test } from 'vitest'
import { patternsMeet } from '../../src/validate/glob.ts'

/** Every text of `a` and `b` up to six letters. */
const texts = Array.from({ length: 7 }, (_, length) =>
  Array.from({ length: 2 ** length }, (__, n) =>
    Array.from({ length }, (___, at) => ((n >> at) & 1 ? 'a' : 'b')).join(''),
  ),
).flat()

function matches(pattern: string, text: string): boolean {
  return new RegExp(`^${pattern.replaceAll('*', '.*').replaceAll('?', '.')}$`).test(text)
}

test('two patterns meet where some text matches both', () => {
  const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 3 })
  fc.assert(
    fc.property(pattern, pattern, (a, b) => {
      // Patterns that meet do so in a text no longer than both together.
      const some = texts.some((text) => matches(a, text) && matches(b, text))
      expect(patternsMeet(a, b)).toBe(some)
    }),
    { numRuns: 3_000, seed: 20261122 },
  )
})

test.each([
  ['arn:aws:s3:::bucket/a', 'arn:*:s3:*:*:storage-lens/*', false],
  ['arn:aws:s3:::bucket/*', 'arn:*:s3:::*/*', true],
  ['arn:aws:s3:::a', 'arn:aws:s3:::a', true],
  [`${'a'.repeat(600)}*`, `*${'a'.repeat(600)}`, true],
])('%s and %s: %s', (a, b, expected) => {
  expect(patternsMeet(a, b)).toBe(expected)
  expect(patternsMeet(b, a)).toBe(expected)
})
