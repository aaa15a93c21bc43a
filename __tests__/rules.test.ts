import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rules } from '../src/check/registry.ts'
import type { Example, Rule } from '../src/check/rule.ts'
import type { Finding } from '../src/model/finding.ts'
import { version } from '../src/version.ts'
import { analyseTexts } from './support/analyse-texts.ts'

const folder = resolve(import.meta.dirname, '../src/check/rules')

/** Own baselines that some examples bind. */
const own = readFileSync(join(import.meta.dirname, 'fixtures/own-baselines/monitor.yaml'), 'utf8')

async function findingsOf(example: Example): Promise<readonly Finding[]> {
  const extra = example.config?.includes('own.yaml') === true ? { 'own.yaml': own } : {}
  const { selection } = await analyseTexts({
    head: { [example.file]: example.text, ...extra },
    ...(example.base === undefined ? {} : { base: { [example.file]: example.base, ...extra } }),
    ...(example.config === undefined ? {} : { config: example.config }),
  })
  return selection.selected
}

/** The rule's own findings, those that another finding of higher precedence holds included. */
function spoken(rule: Rule, findings: readonly Finding[]): readonly string[] {
  const prefix = rule.id === 'access-analyzer/finding' ? 'access-analyzer/' : rule.id
  return findings.flatMap((finding) => {
    const also = (finding.groups ?? [])
      .filter((group) => group.title === 'also')
      .flatMap((group) => group.items)
    return [finding.rule, ...also].filter((text) => text.startsWith(prefix))
  })
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  test('speaks on its bad example', async () => {
    expect(spoken(rule, await findingsOf(rule.docs.bad))).not.toEqual([])
  })

  test('is silent on its good example', async () => {
    expect(spoken(rule, await findingsOf(rule.docs.good))).toEqual([])
  })

  test('has complete metadata', () => {
    expect(rule.summary.length).toBeLessThanOrEqual(80)
    expect(rule.summary).not.toMatch(/\.$/)
    expect(rule.since.localeCompare(version, undefined, { numeric: true })).toBeLessThanOrEqual(0)
    for (const text of [rule.docs.what, rule.docs.why, rule.docs.fix]) expect(text).toMatch(/\.$/)
    for (const reference of rule.docs.references) expect(reference).toMatch(/^https:\/\//)
  })
})

describe('the registry', () => {
  test('has every rule file once, its id equal to its path', () => {
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => path.replaceAll('\\', '/').replace(/\.ts$/, ''))
    expect(rules.map((rule) => rule.id).toSorted()).toEqual(paths.toSorted())
  })

  test('is in alphabetical order', () => {
    const ids = rules.map((rule) => rule.id)
    expect(ids).toEqual(ids.toSorted())
  })
})
