import { expect, test } from 'vitest'
import { annotations } from '../../src/report/annotations.ts'
import { sources } from '../../src/report/source.ts'
import { findingAt, textsFrom } from '../support/findings.ts'

const text = Array.from({ length: 60 }, (_, index) => `line ${String(index + 1)}`).join('\n')
const located = sources(textsFrom({ 'a.tf': text }))
const at = (start: number, end = start + 3) => ({ file: 'a.tf', start, end })

test('has lines and columns on one line, lines alone on several, and no lines of the base', () => {
  const [one, several, base] = annotations(
    [
      findingAt(at(7)),
      findingAt(at(7, 20)),
      findingAt(at(7), { tree: 'base', message: 'a Deny is gone' }),
    ],
    located,
  )
  expect(one).toMatchObject({ startLine: 2, endLine: 2, startColumn: 1, endColumn: 3 })
  expect(several).toMatchObject({ startLine: 2, endLine: 3, startColumn: undefined })
  expect(base).toMatchObject({ file: 'a.tf', startLine: undefined })
  expect(base?.message).toContain('line 2 before the change')
})

test('keeps the ten worst of each kind and counts the rest in one notice', () => {
  const many = (['error', 'warning', 'notice'] as const).flatMap((severity) =>
    Array.from({ length: 13 }, (_, index) => findingAt(at(index), { severity })),
  )
  const made = annotations(many, located)
  const count = (severity: string) => made.filter((entry) => entry.severity === severity).length
  expect([count('error'), count('warning'), count('notice')]).toEqual([10, 10, 10])
  expect(made.at(-1)?.message).toBe(
    '10 more findings (3 errors, 3 warnings, 4 notices): see the job summary',
  )
  expect(annotations(many.slice(0, 10), located)).toHaveLength(10)
  expect(annotations(many.slice(0, 11), located)).toHaveLength(11)
})

test('shows what cannot be seen, and shortens', () => {
  const [made] = annotations(
    [findingAt(at(0), { message: `x\u202e\n::error::${'y'.repeat(1_000_000)}` })],
    located,
  )
  expect(made?.message).not.toMatch(/[\u202e\n]/)
  expect(made?.message.length).toBeLessThanOrEqual(2000)
})
