import { expect, test } from 'vitest'
import { linksOf } from '../../src/run/report-links.ts'

const commits = { head: 'a'.repeat(40), base: undefined }
const job = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'acme/infra' }

test('a rule is explained by the version of the action that runs', () => {
  const environment = {
    ...job,
    GITHUB_ACTION_REPOSITORY: 'acme/our-iam-baseline',
    GITHUB_ACTION_REF: 'v1.4.0',
  }
  expect(linksOf(environment, commits)?.rules).toBe(
    'https://github.com/acme/our-iam-baseline/blob/v1.4.0/docs/rules.md',
  )
})

test('an action that an enterprise server borrows from github.com is explained there', () => {
  const environment = {
    ...job,
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_ACTION_REPOSITORY: 'iam-baseline/iam-baseline',
    GITHUB_ACTION_REF: 'v1',
  }
  expect(linksOf(environment, commits)).toMatchObject({
    server: 'https://github.example',
    rules: 'https://github.com/iam-baseline/iam-baseline/blob/v1/docs/rules.md',
  })
})

test.each([
  [{}],
  [{ GITHUB_ACTION_REPOSITORY: '', GITHUB_ACTION_REF: '' }],
  [{ GITHUB_ACTION_REPOSITORY: 'a/b', GITHUB_ACTION_REF: 'x) [y](https://evil.example' }],
])('without an address of its own (%j) the public page explains', (action) => {
  expect(linksOf({ ...job, ...action }, commits)?.rules).toBe(
    'https://github.com/iam-baseline/iam-baseline/blob/v1/docs/rules.md',
  )
})

test('outside a job there are no links', () => {
  expect(linksOf({}, commits)).toBeUndefined()
})
