import { describe, expect, test } from 'vitest'
import { pullFiles } from '../../src/adapters/github-api.ts'
import { openClient } from '../../src/adapters/github-client.ts'
import { writerToken } from '../support/fake-github/server.ts'
import { changedRepo, pullRequest } from '../support/pull-request.ts'

const entry = (index: number): object => ({
  sha: null,
  filename: `f${String(index).padStart(5, '0')}.tf`,
  status: 'modified',
  changes: 1,
  patch: '@@ -1 +1 @@\n-a\n+b',
})

describe('the list of a pull request’s files', () => {
  test.each([
    [1, 1, true],
    [99, 1, true],
    [100, 4, true],
    [250, 4, true],
    [3000, 30, false],
  ])('of %i is read in %i requests, in its order', async (count, requests, complete) => {
    const repo = changedRepo()
    const pull = await pullRequest(repo)
    try {
      pull.fake.listed = Array.from({ length: count }, (_, index) => entry(index))
      const client = await openClient({
        token: writerToken,
        apiUrl: pull.fake.url,
        repository: 'acme/infra',
        log: () => undefined,
      })
      const read = await pullFiles(client, pull.pull.number)
      if ('refused' in read) throw new Error(read.text)
      expect(read.files).toMatchObject(pull.fake.listed)
      expect(read.changes.files).toHaveLength(count)
      expect(read.changes.complete).toBe(complete)
      expect(pull.fake.requests).toHaveLength(requests)
      expect(pull.fake.violations).toEqual([])
    } finally {
      await pull.dispose()
      repo.repo.dispose()
    }
  })
})
