import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeText } from '../../src/adapters/write-text.ts'

function folders(): { readonly outside: string; readonly root: string } {
  const top = mkdtempSync(join(tmpdir(), 'iam-baseline-write-'))
  const root = join(top, 'workspace')
  mkdirSync(root)
  writeFileSync(join(top, 'environment'), 'PATH=/bin')
  return { outside: top, root }
}

test('a report is written, and the folders it needs are made', () => {
  const { root } = folders()
  writeText(root, 'reports/iam/findings.json', '{}')
  expect(readFileSync(join(root, 'reports/iam/findings.json'), 'utf8')).toBe('{}')
})

test('a path outside the workspace that the caller names is written', () => {
  const { root, outside } = folders()
  writeText(root, join(outside, 'findings.json'), '{}')
  writeText(root, '../findings.sarif', '{}')
  expect(readFileSync(join(outside, 'findings.json'), 'utf8')).toBe('{}')
  expect(readFileSync(join(outside, 'findings.sarif'), 'utf8')).toBe('{}')
})

test('a link in the tree that stays in the tree is followed', () => {
  const { root } = folders()
  writeFileSync(join(root, 'main.tf'), 'old')
  symlinkSync('main.tf', join(root, 'alias.tf'))
  writeText(root, 'alias.tf', 'new')
  expect(readFileSync(join(root, 'main.tf'), 'utf8')).toBe('new')
})

test.each([
  ['a file', 'findings.json', (outside: string) => join(outside, 'environment')],
  ['a file that is not there yet', 'findings.json', (outside: string) => join(outside, 'new')],
  ['a folder', 'reports', (outside: string) => outside],
])('a link to %s outside the tree is refused', (_, name, target) => {
  const { root, outside } = folders()
  symlinkSync(target(outside), join(root, name))
  const file = name === 'reports' ? 'reports/deep/environment' : name
  expect(() => {
    writeText(root, file, '{}')
  }).toThrow('by a symbolic link')
  expect(readFileSync(join(outside, 'environment'), 'utf8')).toBe('PATH=/bin')
})
