import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readGiven } from '../../src/adapters/given-file.ts'
import { runCommand } from '../support/run-command.ts'

const folder = mkdtempSync(join(tmpdir(), 'given-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const at = (name: string): string => join(folder, name)

describe.skipIf(process.platform === 'win32')('a file that somebody names', () => {
  execFileSync('mkfifo', [at('pipe.json')])
  symlinkSync('/dev/zero', at('zero.json'))
  writeFileSync(at('file.json'), '{"a":1}')

  test('is read where it is a regular file within the bound', () => {
    expect(readGiven(at('file.json'), 100)).toEqual(Buffer.from('{"a":1}'))
    expect(readGiven(at('file.json'), 5)).toEqual({ problem: 'it is larger than 0 MB' })
  })

  test('is not waited for or read without end where it is none', () => {
    for (const name of ['pipe.json', 'zero.json'])
      expect(readGiven(at(name), 100)).toEqual({ problem: 'it is not a regular file' })
    expect(readGiven(folder, 100)).toEqual({ problem: 'it is a folder' })
    expect(readGiven(at('none.json'), 100)).toEqual({
      problem: expect.stringContaining('ENOENT') as unknown,
    })
  })

  test.each([
    ['validate', 'pipe.json'],
    ['access', 'zero.json', 'zero.json'],
    ['baseline', 'import', 'pipe.json'],
    ['merge', 'zero.json'],
  ])('is refused by %s', async (...argv) => {
    const { code, stderr } = await runCommand(folder, ...argv)
    expect([code, stderr]).toEqual([2, expect.stringContaining('it is not a regular file')])
  })
})
