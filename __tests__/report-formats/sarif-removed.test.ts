import { expect, test } from 'vitest'
import { sarif } from '../../src/report/sarif.ts'
import { sources } from '../../src/report/source.ts'
import { findingAt, resultOf, textsFrom } from '../support/findings.ts'

const texts = sources(textsFrom({ 'a.tf': 'one\ntwo\n' }, { 'a.tf': 'zero\none\ntwo\n' }))
const removed = { rule: 'change/removed-deny', tree: 'base' } as const
const at = { file: 'a.tf', start: 0, end: 4 }

interface Log {
  readonly runs: readonly [
    {
      readonly results: readonly {
        readonly locations: readonly [
          { readonly physicalLocation: { readonly region: { readonly startLine: number } } },
        ]
      }[]
    },
  ]
}

test('what a change took out is told where it is missed', () => {
  const finding = findingAt(at, {
    ...removed,
    related: [{ span: { file: 'a.tf', start: 4, end: 7 }, text: 'now', tree: 'head' }],
  })
  const log = JSON.parse(sarif(resultOf([finding]), texts, [])) as Log
  expect(
    log.runs[0].results.map((result) => result.locations[0].physicalLocation.region.startLine),
  ).toEqual([2])
})

test('what has no place in the head has none in the log', () => {
  const log = JSON.parse(sarif(resultOf([findingAt(at, removed)]), texts, [])) as Log
  expect(log.runs[0].results).toEqual([])
})
