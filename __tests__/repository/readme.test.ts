import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { runCommand } from '../support/run-command.ts'

const root = resolve(import.meta.dirname, '../..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')

test('the first thing that the quick start shows is the first thing that the check prints', async () => {
  const excerpt = /check examples\n```\n\n```\n([\s\S]*?)```/.exec(read('README.md'))?.[1] ?? 'none'
  const { stdout } = await runCommand(root, 'check', 'examples')
  expect(stdout.startsWith(excerpt)).toBe(true)
})

test('the table of the action has every input', () => {
  const inputs = /^inputs:\n([\s\S]*?)^outputs:/m.exec(read('action.yml'))?.[1] ?? ''
  const names = [...inputs.matchAll(/^ {2}([a-z-]+):$/gm)].map(([, name]) => name)
  expect(names.length).toBeGreaterThan(15)
  const readme = read('README.md')
  expect(names.filter((name) => !readme.includes(`\`${String(name)}\``))).toEqual([])
})
