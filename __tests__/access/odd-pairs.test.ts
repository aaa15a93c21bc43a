import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compareDocuments } from '../../src/access/compare.ts'
import { documentFromJson } from '../../src/access/document.ts'
import { evaluate } from '../../src/access/evaluate.ts'

/** Pairs written by hand, each with the answer that follows from IAM's rules. */
const pairs = readFileSync(join(import.meta.dirname, 'odd-pairs.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map(
    (line) =>
      JSON.parse(line) as {
        readonly about: string
        readonly expect: string
        readonly base: unknown
        readonly head: unknown
        readonly policyType: string
      },
  )

test.each(pairs)('$expect: $about', ({ expect: answer, base, head, policyType }) => {
  const kind = policyType === 'RESOURCE_POLICY' ? 'resource' : 'identity'
  const [before, after] = [base, head].map((json) => documentFromJson(json, { kind, name: 'odd' }))
  if (before === undefined || after === undefined) throw new Error('a pair has two documents')
  const decision = compareDocuments(before, after)
  expect(decision.result).toBe(answer)
  if (decision.request === undefined) return
  expect(evaluate(after, decision.request)).toBe('allowed')
  expect(evaluate(before, decision.request)).toBe('denied')
})

test('the answers are as often that nothing is added as that something is', () => {
  const passing = pairs.filter((pair) => pair.expect === 'PASS').length
  expect(passing / pairs.length).toBeGreaterThan(0.4)
  expect(passing / pairs.length).toBeLessThan(0.75)
})
