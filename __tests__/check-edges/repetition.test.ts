import { expect, test } from 'vitest'
import { withEdits } from '../../src/repair/apply.ts'
import { analyseTexts } from '../support/analyse-texts.ts'

const config =
  'bindings:\n  - files: [policy.json]\n    baseline: n2ws/backup-and-recovery/assume-role\n'
const policy = (statements: readonly (readonly string[])[]): string =>
  JSON.stringify(
    {
      Version: '2012-10-17',
      Statement: statements.map((Action) => ({ Effect: 'Allow', Action, Resource: '*' })),
    },
    null,
    2,
  )

test('what is not needed and stands twice goes with one fix', async () => {
  const text = policy([['sts:AssumeRole', 'ec2:RunInstances', 'EC2:runInstances']])
  const { result } = await analyseTexts({ head: { 'policy.json': text }, config })
  const excess = result.findings.filter(({ rule }) => rule === 'baseline/excess-action')
  expect(excess).toHaveLength(1)
  const fixed = withEdits(text, excess[0]?.fix?.edits ?? [])
  expect(JSON.parse(fixed)).toMatchObject({ Statement: [{ Action: ['sts:AssumeRole'] }] })
})

test('a statement put before a repetition introduces nothing', async () => {
  const twice = ['s3:GetObject', 's3:GetObject']
  const { result } = await analyseTexts({
    base: { 'policy.json': policy([twice]) },
    head: { 'policy.json': policy([['s3:ListAllMyBuckets'], twice]) },
  })
  const repeated = result.findings.filter(({ rule }) => rule === 'policy/duplicate-action')
  expect(repeated.filter(({ introduced }) => introduced)).toEqual([])
})

test('one repetition more is introduced', async () => {
  const twice = ['s3:GetObject', 's3:GetObject']
  const { result } = await analyseTexts({
    base: { 'policy.json': policy([twice]) },
    head: { 'policy.json': policy([twice, twice]) },
  })
  const repeated = result.findings.filter(({ rule }) => rule === 'policy/duplicate-action')
  expect(repeated.some(({ introduced }) => introduced)).toBe(true)
})
