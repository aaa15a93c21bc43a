import { expect, test } from 'vitest'
import { analyseTexts } from '../support/analyse-texts.ts'

const text = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Action: ['iam:CreateAccessKey', 'cloudwatch:ListMetrics'], Resource: '*' },
  ],
})
const binding =
  'bindings:\n  - files: [p.json]\n    baseline: coralogix/coralogix/cloudwatch-metrics\n'

async function told(config?: string) {
  const { result } = await analyseTexts({
    head: { 'p.json': text },
    accessAnalyzer: 'off',
    ...(config === undefined ? {} : { config }),
  })
  return new Map(result.findings.map(({ rule, advice }) => [rule, advice]))
}

test('a path that a vendor’s list does not open names the findings that have the same cause', async () => {
  const bound = await told(binding)
  expect(bound.get('policy/escalation')).toContain('`baseline/excess-action`')
  expect([...bound.keys()]).toContain('baseline/excess-action')
})

test('without a baseline there are none to name', async () => {
  expect((await told()).get('policy/escalation')).toBe(
    'Name the targets in `Resource`, or condition the statement.',
  )
})
