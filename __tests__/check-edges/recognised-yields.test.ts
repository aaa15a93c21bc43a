import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { analyseTexts } from '../support/analyse-texts.ts'

/** Everything that a list of Karpenter's names, on every resource: far more than Karpenter asks for. */
const actions = new Set(
  readFileSync('rules/aws-kubernetes/karpenter.yaml', 'utf8').match(
    /\b(ec2|eks|iam|pricing|sqs|ssm):[A-Za-z]+/g,
  ),
)
const policy = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: [...actions], Resource: '*' }],
})

test('an error is told by its own rule, not by a vendor that is only recognised', async () => {
  const { result } = await analyseTexts({ head: { 'policy.json': policy } })
  const recognised = result.findings.filter(({ boundBy }) => boundBy === 'recognised')
  expect(recognised).not.toEqual([])
  expect(recognised.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(result.findings.map(({ rule, severity }) => `${severity} ${rule}`)).toContain(
    'error access-analyzer/pass-role-with-star-in-resource',
  )
})

test.each([
  ['test/policies/example.json', true],
  ['src/__fixtures__/policy.json', true],
  ['latest/policy.json', false],
])('of %s, which nobody carries, a vendor is told only outside of tests', async (file, isTests) => {
  const { result } = await analyseTexts({ head: { [file]: policy } })
  const told = result.findings.some(({ boundBy }) => boundBy === 'recognised')
  expect(told).toBe(!isTests)
})
