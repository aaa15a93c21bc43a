import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { gitRepo, type GitRepo } from '../support/git-repo.ts'
import { runCommand } from '../support/run-command.ts'

const policy =
  '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:GetObjekt"],"Resource":"*"}]}\n'

let repository: GitRepo

beforeAll(() => {
  repository = gitRepo()
  repository.write('a.json', policy)
  repository.write('b.json', policy)
  repository.commit('old debt in two files')
  repository.write('a.json', policy.replace('{', '{ '))
})

afterAll(() => {
  repository.dispose()
})

describe('a change that only touches a file with old debt', () => {
  test.each([
    ['introduced', 0, 0, '2 more findings were there before this change'],
    ['changed-files', 1, 1, '1 more finding was there before this change'],
    ['all', 1, 2, '2 errors'],
  ])('with scope %s is gated by what the scope holds, and the rest is counted', async (...row) => {
    const [scope, code, errors, words] = row
    const run = await runCommand(repository.path, 'check', '--base', 'HEAD', '--scope', scope)
    expect(run.code).toBe(code)
    expect(run.stdout.match(/^error/gm) ?? []).toHaveLength(errors)
    expect(run.stdout).toContain(words)
  })
})
