import { describe, expect, it } from 'vitest'
import { resolveChoice } from '../../src/baselines/resolve.ts'
import { decodeBaselines } from '../../src/baselines/compiled.ts'
import { analyseTexts, data } from '../support/analyse-texts.ts'
import { runCommand } from '../support/run-command.ts'

const library = decodeBaselines(data.sections('baselines'))
const id = 'n2ws/backup-and-recovery/server'

/** What a baseline asks for in a version, as one policy. */
function policyOf(version: string, features: readonly string[], of = id): string {
  const baseline = library.get(of)
  if (baseline === undefined) throw new Error(`${of} is gone`)
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

describe('the newest version of Veeam Backup for AWS', () => {
  const role = 'veeam/backup-for-aws/ec2-backup'
  const words = 'matches 10 of Veeam Backup for AWS (ec2-backup); 11 adds 2 actions'

  async function told(version: string, config: string) {
    const { result } = await analyseTexts({
      head: { 'policy.json': policyOf(version, [], role) },
      config,
      accessAnalyzer: 'off',
    })
    const ours = result.findings.filter(({ rule }) => rule.startsWith('baseline/'))
    return ours.map(
      ({ rule, severity, message }) =>
        `${severity} ${rule} ${rule === 'baseline/version-drift' ? message.slice(message.indexOf('matches')) : ''}`,
    )
  }
  const bound = (version: string): string =>
    `bindings:\n  - files: [policy.json]\n    baseline: ${role}\n${version}`
  const drifted = `notice baseline/version-drift ${words}`

  it.each([
    ['bound with version 10', '10', bound('    version: "10"\n'), [drifted]],
    ['bound with a build of it', '10', bound('    version: "10.0.0.232"\n'), [drifted]],
    ['bound without a version', '10', bound(''), ['error baseline/missing-action ', drifted]],
    ['recognised', '10', '', [drifted]],
    ['of version 11, bound without a version', '11', bound(''), []],
    ['of version 11, recognised', '11', '', []],
  ])('a role of the list, %s', async (_, version, config, expected) => {
    expect(await told(version, config)).toEqual(expected)
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
