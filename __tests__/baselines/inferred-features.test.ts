import { describe, expect, test } from 'vitest'
import { decodeBaselines } from '../../src/baselines/compiled.ts'
import { resolveChoice } from '../../src/baselines/resolve.ts'
import type { Finding } from '../../src/model/finding.ts'
import { analyseTexts, data } from '../support/analyse-texts.ts'

const library = decodeBaselines(data.sections('baselines'))
const id = 'n2ws/backup-and-recovery/server'
const version = '4.4'
const file = 'policy.json'

function actionsFor(features: readonly string[]): readonly string[] {
  const baseline = library.get(id)
  if (baseline === undefined) throw new Error(`${id} is gone`)
  const choice = resolveChoice(baseline, { version, edition: undefined, features })
  if (!choice.ok) throw new Error(choice.problem)
  return [...new Set(choice.value.required.flatMap((grant) => grant.actions))]
}

const policy = (actions: readonly string[]): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }],
  })

async function findings(
  actions: readonly string[],
  features?: string,
  before?: readonly string[],
): Promise<readonly Finding[]> {
  const { result } = await analyseTexts({
    head: { [file]: policy(actions) },
    ...(before === undefined ? {} : { base: { [file]: policy(before) } }),
    config: `bindings:\n  - files: [${file}]\n    baseline: ${id}\n    version: "${version}"\n${features ?? ''}`,
    accessAnalyzer: 'off',
  })
  return result.findings
}

const missing = (list: readonly Finding[]): Finding | undefined =>
  list.find((finding) => finding.rule === 'baseline/missing-action')

describe('a binding that names no features', () => {
  const used = actionsFor(['copy-to-s3', 'vpc'])

  test('asks for nothing of features that the role does not use', async () => {
    const found = await findings(used)
    expect(missing(found)).toBeUndefined()
    expect(found.filter((finding) => finding.rule === 'baseline/optional-feature')).toEqual([])
  })

  test('warns of what a feature in use lacks, and says which features were taken and how to fix them', async () => {
    const bare = new Set(actionsFor([]))
    const lost = used.find((action) => !bare.has(action)) ?? ''
    const found = missing(await findings(used.filter((action) => action !== lost)))
    expect(found?.actions).toEqual([lost])
    expect(found?.severity).toBe('warning')
    expect(found?.advice).toMatch(/it uses .*copy-to-s3.*write `features: \[.*vpc.*\]`/)
    expect(found?.advice).toContain('`features: []` for none')
  })

  test('is an error where an action lacks that every use needs', async () => {
    const [lost = ''] = actionsFor([])
    const found = missing(await findings(used.filter((action) => action !== lost)))
    expect(found?.severity).toBe('error')
  })

  test('asks for no feature where the binding says none', async () => {
    const found = await findings(used, '    features: []\n')
    expect(missing(found)).toBeUndefined()
    expect(found.some((finding) => finding.rule === 'baseline/optional-feature')).toBe(true)
    expect(found.map(({ advice }) => advice).join()).not.toContain('names no features')
  })

  test('keeps what the base shows to be in use: losing it is a finding', async () => {
    const [kept = ''] = used
    const found = missing(await findings(actionsFor([]), undefined, used))
    expect(found?.actions?.length ?? 0).toBeGreaterThan(0)
    expect(found?.introduced).toBe(true)
    expect(kept).not.toBe('')
  })
})
