import { expect, test } from 'vitest'
import { valueOfExpression } from '../support/evaluate-terraform.ts'

// Terraform 1.11 ends with an error on each of these.
test.each([
  '{ for x in ["a", "b", "a"] : x => 1 }',
  'true ? false : 1.25',
  'true ? 1 : false',
  'element(["a", "b"], 1.5)',
])('%s has no value', (expression) => {
  expect(valueOfExpression(expression)).toMatchObject({ kind: 'unresolved', reason: 'failed-call' })
})

test.each([
  ['{ for x in ["a", "b"] : x => 1 }', 'map'],
  ['{ for x in ["a", "b", "a"] : x => 1... }', 'map'],
  ['{ for x in ["a", "b", "a"] : x => 1 if x != "a" }', 'map'],
  ['true ? 1 : 2.5', 'number'],
  ['true ? false : null', 'bool'],
  ['true ? "a" : 1', 'string'],
  ['element(["a", "b"], 3)', 'string'],
])('%s has one', (expression, kind) => {
  expect(valueOfExpression(expression).kind).toBe(kind)
})
