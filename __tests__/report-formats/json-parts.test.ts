import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonParts } from '../../src/report/json-parts.ts'

const whole = (value: object): string => [...jsonParts(value)].join('')

describe('the JSON of a report in parts', () => {
  it('is the text of JSON.stringify, whatever the report holds', () => {
    const members = fc.dictionary(fc.string(), fc.oneof(fc.jsonValue(), fc.constant(undefined)))
    fc.assert(
      fc.property(members, (value) => {
        expect(whole(value)).toBe(`${JSON.stringify(value, null, 2)}\n`)
      }),
    )
  })

  it('comes in parts of bounded length where lists are long', () => {
    const findings = Array.from({ length: 5000 }, (_, index) => ({
      rule: 'policy/x',
      message: `line\nbreak ${index}`,
    }))
    const parts = [...jsonParts({ findings })]
    expect(parts.length).toBeGreaterThan(3)
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThan(70_000)
    expect(parts.join('')).toBe(`${JSON.stringify({ findings }, null, 2)}\n`)
  })
})
