import { describe, expect, it } from 'vitest'
import { resolveChoice } from '../../src/baselines/resolve.ts'
import { decodeBaselines } from '../../src/baselines/compiled.ts'
import { analyseTexts, data } from '../support/analyse-texts.ts'
import { runCommand } from '../support/run-command.ts'

const library = decodeBaselines(data.sections('baselines'))
const id = 'n2ws/backup-and-recovery/server'

/** What the server's baseline asks for in a version, as one policy. */
function policyOf(version: string, features: readonly string[]): string {
  const baseline = library.get(id)
  if (baseline === undefined) throw new Error(`${id} is gone`)
  const choice = resolveChoice(baseline, { version, edition: undefined, features })
  if (!choice.ok) throw new Error(choice.problem)
  const actions = choice.value.required.flatMap((grant) => grant.actions)
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: [...new Set(actions)], Resource: '*' }],
  })
}

async function drift(text: string, binding: string) {
  const { result } = await analyseTexts({
    head: { 'policy.json': text },
    config: `bindings:\n  - files: [policy.json]\n    baseline: ${id}\n${binding}`,
    accessAnalyzer: 'off',
  })
  return result.findings.filter((finding) => finding.rule === 'baseline/version-drift')
}

describe('a role made for an older version', () => {
  it('hears what the newest asks for the features it uses, where the older one is bound', async () => {
    const found = await drift(policyOf('4.2', ['vpc']), '    version: "4.2"\n    features: [vpc]\n')
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ severity: 'notice' })
    expect(found[0]?.message).toMatch(
      /matches 4\.2 of .*; 4\.4 adds \d+ actions for features you use/,
    )
  })

  it('is told from its gaps, where the newest is bound', async () => {
    const found = await drift(policyOf('4.2', ['vpc']), '    features: [vpc]\n')
    expect(found.map((finding) => finding.message).join()).toContain('matches 4.2')
  })

  it('takes a feature for used where the role allows all of it', async () => {
    const found = await drift(policyOf('4.2', ['vpc']), '    version: "4.2"\n')
    expect(found[0]?.message).toContain('for features you use')
  })

  it('hears nothing where it has what the newest asks for, or lacks what every version asks for', async () => {
    expect(await drift(policyOf('4.4', ['vpc']), '    features: [vpc]\n')).toEqual([])
    expect(
      await drift(
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}',
        '',
      ),
    ).toEqual([])
  })
})

describe('baseline diff', () => {
  it('counts the grants of every feature', async () => {
    const { stdout } = await runCommand(
      import.meta.dirname,
      ...['baseline', 'diff', `${id}@4.2`, `${id}@4.4`],
    )
    expect(stdout).toMatch(/\n38 actions added, 0 removed, \d+ changed\n$/)
    expect(stdout).toContain('(for vpc)')
  })
})
