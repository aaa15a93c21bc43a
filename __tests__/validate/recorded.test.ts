import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { agreement, type RecordedCase } from '../../bench/agreement.ts'
import { ask } from './ask.ts'

const recorded = new URL(
  '../../../shared/data/access-analyzer-answers/validate-policy.json',
  import.meta.url,
)

describe.skipIf(!existsSync(recorded))('recorded answers (skipped where absent)', () => {
  const { cases } = JSON.parse(
    existsSync(recorded) ? readFileSync(recorded, 'utf8') : '{"cases":[]}',
  ) as { readonly cases: readonly RecordedCase[] }
  const result = agreement(cases, (text) => ask(text))

  it('are met as ordered lists on policies with findings, dated codes apart', () => {
    expect(result.identicalUndated / result.speaking).toBeGreaterThanOrEqual(0.97)
  })

  it('are met by silence on policies without', () => {
    expect(result.falseAlarms / result.silent).toBeLessThanOrEqual(0.003)
  })

  it('are met with precision, recall and spans on every code with five cases or more', () => {
    const often = result.codes.filter((row) => row.cases >= 5 && row.code !== 'INVALID_ACTION')
    expect(often.length).toBeGreaterThan(5)
    for (const row of often) {
      expect(row.found / row.cases, row.code).toBeGreaterThanOrEqual(0.95)
      expect(row.found / (row.found + row.extra), row.code).toBeGreaterThanOrEqual(0.95)
      expect(row.spansEqual, row.code).toBe(row.found)
    }
  })
})
