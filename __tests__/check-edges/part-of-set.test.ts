import { expect, test } from 'vitest'
import type { BaselineGrant } from '../../src/model/baseline.ts'
import { shippedBaselines } from '../baselines/support/rules.ts'
import { analyseTexts } from '../support/analyse-texts.ts'

const statementOf = ({ effect, actions, resources, condition, sid }: BaselineGrant): object => ({
  ...(sid === undefined ? {} : { Sid: sid }),
  Effect: effect,
  Action: actions,
  Resource: resources.length === 0 ? '*' : resources,
  ...(condition === undefined ? {} : { Condition: condition }),
})

/** One file for each list that its vendor publishes as a part of several. */
function parts(): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  for (const { kind, grants, sources } of shippedBaselines().baselines) {
    if (kind !== 'identity') continue
    for (const { list, with: others = [] } of sources) {
      const own = grants.filter((grant) => grant.lists.includes(list) && grant.actions.length > 0)
      if (others.length === 0 || own.length === 0) continue
      const text = JSON.stringify({ Version: '2012-10-17', Statement: own.map(statementOf) })
      files.set(`${list.replaceAll('/', '-')}.json`, text)
    }
  }
  return files
}

test('a part of a set, in a file of its own, lacks nothing that the other parts have, and has no more', async () => {
  const files = parts()
  expect(files.size).toBeGreaterThan(50)
  const { result } = await analyseTexts({ head: Object.fromEntries(files), accessAnalyzer: 'off' })
  const wrong = result.findings.filter(({ rule }) =>
    ['baseline/missing-action', 'baseline/excess-action'].includes(rule),
  )
  expect(wrong.map(({ addresses, message }) => [addresses, message])).toEqual([])
})
