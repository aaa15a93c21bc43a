import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { conversationQuery, minimiseMutation } from '../../src/adapters/github-review.ts'
import { contract, type Description } from '../support/fake-github/contract.ts'
import { execute } from '../support/fake-github/graphql.ts'

const descriptions: readonly Description[] = ['api.github.com', 'ghes-3.17']
const reviews = '/repos/acme/infra/pulls/7/reviews'
const none = new URLSearchParams()
const comment = { path: 'a.tf', body: 'x', side: 'RIGHT', line: 3 }
const review = { commit_id: 'a', event: 'COMMENT', body: 'x', comments: [comment] }

test('the descriptions take our requests and refuse those that GitHub ignores or refuses', () => {
  for (const description of descriptions) {
    const judge = contract(description)
    const violations = (method: string, path: string, body: unknown, query = none) =>
      judge(method, path, query, body)?.violations.length
    expect(violations('POST', reviews, review)).toBe(0)
    // A file-level comment has no place in a review: GitHub would drop the field without a word.
    const stray = { ...comment, subject_type: 'file' }
    expect(violations('POST', reviews, { ...review, comments: [stray] })).toBeGreaterThan(0)
    expect(violations('POST', reviews, { ...review, event: 'COMMENTED' })).toBeGreaterThan(0)
    expect(violations('POST', '/repos/acme/infra/issues/7/comments', {})).toBeGreaterThan(0)
    expect(violations('DELETE', '/repos/acme/infra/pulls/comments/x', undefined)).toBeGreaterThan(0)
    const query = new URLSearchParams({ per_page: 'many' })
    expect(violations('GET', '/repos/acme/infra/pulls/7/files', undefined, query)).toBeGreaterThan(
      0,
    )
    expect(judge('PUT', reviews, none, {})).toBeUndefined()
  }
})

test('every operation that the adapters name is in the descriptions', () => {
  const sources = ['github-api', 'github-review']
    .map((name) => readFileSync(`src/adapters/${name}.ts`, 'utf8'))
    .join('\n')
  const named = [...sources.matchAll(/'((?:GET|POST|PATCH|PUT|DELETE) \/[^']+)'/g)].map(
    (match) => match[1] ?? '',
  )
  expect(named.length).toBeGreaterThan(10)
  for (const description of descriptions) {
    const judge = contract(description)
    for (const operation of named) {
      const [method = '', path = ''] = operation.split(' ')
      const real = path.replace(/\{\w+\}/g, '1')
      expect(judge(method, real, none, undefined)?.operation, operation).toBe(operation)
    }
  }
})

test('the GraphQL interpreter of the tests refuses misspelt fields, stray and missing variables', () => {
  const variables = { owner: 'o', repo: 'r', number: 1, withThreads: false, withComments: false }
  const roots = {
    query: {
      repository: () => ({
        pullRequest: () => ({ headRefOid: 'a', reviewThreads: null, comments: null }),
      }),
    },
    mutation: { minimizeComment: () => ({ minimizedComment: { isMinimized: true } }) },
  }
  expect(execute(conversationQuery, variables, roots)).toEqual({
    repository: { pullRequest: { headRefOid: 'a' } },
  })
  const misspelt = conversationQuery.replace('headRefOid', 'headRefOids')
  expect(() => execute(misspelt, variables, roots)).toThrow("Field 'headRefOids' doesn't exist")
  expect(() => execute(conversationQuery, { ...variables, x: 1 }, roots)).toThrow('not declared')
  expect(() => execute(minimiseMutation, {}, roots)).toThrow('was not provided')
})
