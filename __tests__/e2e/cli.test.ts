import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { plainEnvironment, temporaryFolder } from '../support/git-repo.ts'

const root = resolve(import.meta.dirname, '../..')
const entry = join(root, 'dist/cli/index.js')

function run(cwd: string, ...argv: readonly string[]) {
  return spawnSync(process.execPath, [entry, ...argv], {
    cwd,
    encoding: 'utf8',
    env: plainEnvironment(cwd),
  })
}

describe.skipIf(!existsSync(entry))('the built command line, started from another folder', () => {
  test('checks the examples, fixes them, and no longer shows what it fixed', (context) => {
    const folder = temporaryFolder()
    context.onTestFinished(() => {
      folder.dispose()
    })
    cpSync(join(root, 'examples'), join(folder.path, 'examples'), { recursive: true })
    const first = run(folder.path, 'check', 'examples')
    expect(first.stderr).toBe('')
    expect(first.status).toBe(1)
    expect(first.stdout).toContain('--> examples/terraform/veeam/main.tf:124:12')
    expect(first.stdout).toContain('did you mean `sqs:ReceiveMessage`?')
    expect(run(folder.path, 'fix', 'examples').stderr).toMatch(/^4 fixes applied in 3 files/)
    const second = run(folder.path, 'check', 'examples')
    for (const rule of ['policy/unknown-action', 'policy/duplicate-action', 'syntax/repaired']) {
      expect(first.stdout).toContain(rule)
      expect(second.stdout).not.toContain(rule)
    }
  })

  test('reads what stands on stdin', () => {
    const input =
      '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObjekt","Resource":"*"}]}'
    const on = (...argv: readonly string[]) =>
      spawnSync(process.execPath, [entry, ...argv], {
        cwd: root,
        encoding: 'utf8',
        env: plainEnvironment(root),
        input,
      })
    expect(on('validate', '-').stdout).toMatch(/^-: 1 finding\n.*INVALID_ACTION/)
    expect(on('baseline', 'import', '-').stdout).toContain('s3:GetObjekt')
    expect(on('baseline', 'recognise', '-')).toMatchObject({ status: 0, stderr: '' })
  })

  test('has the version of the package', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      readonly version: string
    }
    expect(run(root, '--version').stdout.trim()).toBe(version)
  })
})
