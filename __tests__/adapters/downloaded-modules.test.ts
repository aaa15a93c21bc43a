import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { openWorkspace } from '../../src/adapters/workspace.ts'
import { defaultConfig } from '../../src/config/settings.ts'
import { evaluateTree } from '../../src/run/evaluate-tree.ts'

const root = mkdtempSync(join(tmpdir(), 'downloaded-'))
afterAll(() => {
  rmSync(root, { recursive: true, force: true })
})

const files = {
  '.gitignore': '.terraform/\n',
  'main.tf': 'module "role" {\n  source = "example/role/aws"\n  name   = "backup"\n}\n',
  '.terraform/modules/modules.json': JSON.stringify({
    Modules: [{ Key: 'role', Source: 'example/role/aws', Dir: '.terraform/modules/role' }],
  }),
  '.terraform/modules/role/main.tf':
    'variable "name" {}\nresource "aws_iam_role" "r" {\n  name = var.name\n}\n',
}
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

describe.each([['outside of git', false] as const, ['that git ignores', true] as const])(
  'a downloaded module %s',
  (_, inGit) => {
    const open = async (given: readonly string[] = []) => {
      if (inGit) execFileSync('git', ['init', '-q', root])
      return openWorkspace({ root, given, environment: process.env })
    }

    test('is read where it is called', async () => {
      const { tree, selected } = await open()
      const { estate } = await evaluateTree({ tree, selected, explicit: new Set() }, defaultConfig)
      expect(estate.principals.map(({ address }) => address)).toEqual([
        'module.role.aws_iam_role.r',
      ])
      expect(estate.notAnalysed).toEqual([])
    })

    test('is not checked by itself', async () => {
      expect((await open()).selected).not.toContain('.terraform/modules/role/main.tf')
      expect((await open(['**/*.tf'])).selected).toEqual(['main.tf'])
    })
  },
)
