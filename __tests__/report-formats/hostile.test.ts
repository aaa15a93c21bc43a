import { expect, test } from 'vitest'
import { findingsSchema } from '../../src/report/findings-schema.ts'
import { findingsV1, type FindingsV1 } from '../../src/report/json-v1.ts'
import { sarif } from '../../src/report/sarif.ts'
import { sources } from '../../src/report/source.ts'
import { findingAt, resultOf, textsFrom } from '../support/findings.ts'

const located = sources(textsFrom({ 'main.tf': 'a\n' }))
const report = (): FindingsV1 =>
  structuredClone(
    findingsV1(
      resultOf([findingAt({ file: 'main.tf', start: 0, end: 1 })], {
        notChecked: [{ file: 'b.tf', span: undefined, reason: 'too-large', text: 'x' }],
        compared: [
          {
            address: 'a',
            baseline: 'x/y/z',
            title: 'T',
            version: undefined,
            features: [],
            boundBy: 'config',
            confidence: undefined,
            required: 1,
            granted: 0,
            root: '.',
            levels: [
              {
                level: 'Permissions management',
                granted: 0,
                narrower: 0,
                missing: 1,
                undecided: 0,
                excess: 2,
              },
            ],
          },
        ],
      }),
      located,
    ),
  )

/** The report with one of its texts replaced. */
function spoilt(what: string, by: string): unknown {
  return JSON.parse(JSON.stringify(report()).replace(what, by)) as unknown
}

test.each([
  ['a version', '"version":"0.1.0"', '"version":"0.1\\u001b[2J"'],
  ['the date of the catalogue', '2026-09-26', '2026\\u202e'],
  ['the date of the baselines', '2026-11-01', '::error::x'],
  ['an access level', 'Permissions management', 'Write\\u009b31m'],
  ['the reason of what was not checked', 'too-large', 'too\\u0007large'],
])('a report in which %s is not what we write is refused', (_what, ours, theirs) => {
  expect(JSON.stringify(report())).toContain(ours)
  expect(findingsSchema.safeParse(spoilt(ours, theirs)).success).toBe(false)
})

test('half of a surrogate pair in a file name is a replacement character in SARIF', () => {
  const finding = findingAt({ file: 'a\ud800/b c.tf', start: 0, end: 1 })
  expect(sarif(resultOf([finding]), located, [])).toContain('"uri": "a%EF%BF%BD/b%20c.tf"')
})
