import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { decodeBaselines } from '../../src/baselines/compiled.ts'
import { configSchema } from '../../src/config/schema.ts'
import { loadConfig } from '../../src/config/load.ts'
import { data } from '../support/analyse-texts.ts'

const root = resolve(import.meta.dirname, '../..')
const page = (name: string): string => readFileSync(join(root, 'docs', name), 'utf8')
const block = (name: string, language: string): string =>
  new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(page(name))?.[1] ?? ''

describe('docs/configuration.md', () => {
  const text = block('configuration.md', 'yaml')

  test('has an example that is accepted and names baselines that exist', () => {
    const config = loadConfig({ path: 'docs/configuration.md', text })
    const library = decodeBaselines(data.sections('baselines'))
    for (const { baseline } of [...config.bindings, ...config.scenarios])
      expect(library.get(baseline)?.id).toBe(baseline)
  })

  test('shows every key', () => {
    const shown = Object.keys(parse(text) as object)
    expect(shown.toSorted()).toEqual(Object.keys(configSchema.shape).toSorted())
  })
})

describe('links', () => {
  test.each([
    'configuration',
    'adoption',
    'access-analyzer',
    'terraform',
    'cloudformation',
    'pre-commit',
    'migration',
    'faq',
  ])('docs/%s.md is named by the README and names only pages that are there', (name) => {
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(`docs/${name}.md`)
    for (const [link] of page(`${name}.md`).matchAll(/docs\/[a-z-]+\.md/g))
      expect(existsSync(join(root, link))).toBe(true)
  })
})
