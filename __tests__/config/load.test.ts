import { describe, expect, test } from 'vitest'
import { loadConfig } from '../../src/config/load.ts'
import { UsageError } from '../../src/config/settings.ts'

const load = (text: string) => loadConfig({ path: '.github/iam-baseline.yml', text })

function refusal(text: string): string {
  try {
    load(text)
  } catch (error) {
    if (error instanceof UsageError) return error.message
    throw error
  }
  return 'accepted'
}

describe('a configuration', () => {
  test('may be empty', () => {
    expect(load('').bindings).toEqual([])
    expect(load('# nothing yet\n').file).toBe('.github/iam-baseline.yml')
  })

  test('binds files and principals, with versions that look like numbers', () => {
    const { bindings } = load(
      'bindings:\n  - files: policies/*.json\n    baseline: n2ws/backup-and-recovery/server\n    version: 4.2\n  - principal: aws_iam_role.veeam\n    baseline: veeam/backup-for-aws/worker\n    features: [a, b]\n',
    )
    expect(bindings).toMatchObject([
      {
        files: ['policies/*.json'],
        principal: undefined,
        version: '4.2',
        features: undefined,
        line: 2,
      },
      { files: undefined, principal: 'aws_iam_role.veeam', features: ['a', 'b'], line: 5 },
    ])
  })

  test('reads waivers, severities and Terraform variables', () => {
    const config = load(
      'waivers:\n  - rule: baseline/excess-action\n    actions: ec2:*\n    reason: kept until the move\n    expires: 2027-01-31\nseverity:\n  policy/unknown-action: off\nterraform:\n  vars:\n    names: [a, b]\n    region: eu-west-1\n',
    )
    expect(config.waivers[0]).toMatchObject({ actions: ['ec2:*'], expires: '2027-01-31' })
    expect(config.severity.get('policy/unknown-action')).toBe('off')
    expect(config.terraform.vars.get('names')).toBe('["a","b"]')
    expect(config.terraform.vars.get('region')).toBe('eu-west-1')
  })

  test('reads parameters of templates, pseudo parameters and parameter files', () => {
    const { cloudformation } = load(
      'cloudformation:\n  parameters:\n    Env: prod\n    Count: 2\n    Names: [a, b]\n    AWS::AccountId: 012345678901\n    AWS::Region: eu-west-1\n  parameter-files: [params/prod.json]\n',
    )
    expect([...cloudformation.parameters]).toEqual([
      ['Env', 'prod'],
      ['Count', '2'],
      ['Names', 'a,b'],
    ])
    expect([...cloudformation.pseudoParameters]).toEqual([
      ['AWS::AccountId', '012345678901'],
      ['AWS::Region', 'eu-west-1'],
    ])
    expect(cloudformation.parameterFiles).toEqual(['params/prod.json'])
  })
})

describe('a mistake in the configuration', () => {
  test('names file, line and the nearest key', () => {
    expect(refusal('severity: {}\nbinding: []\n')).toBe(
      '.github/iam-baseline.yml:2:1: unknown key "binding", did you mean "bindings"?',
    )
    expect(refusal('bindings:\n  - file: a\n    baseline: b\n')).toBe(
      '.github/iam-baseline.yml:2:5: unknown key "file" in `bindings.0`, did you mean "files"?',
    )
  })

  test('names the nearest pseudo parameter', () => {
    expect(refusal('cloudformation:\n  parameters:\n    AWS::Account: 1\n')).toBe(
      '.github/iam-baseline.yml:3:1: CloudFormation has no pseudo parameter "AWS::Account", did you mean "AWS::AccountId"?',
    )
  })

  test('names the nearest value', () => {
    expect(refusal('access-analyzer: embeded\n')).toBe(
      '.github/iam-baseline.yml:1:18: "embeded" in `access-analyzer` is none of auto, live, embedded, off, did you mean "embedded"?',
    )
  })

  test('is found in the YAML itself', () => {
    expect(refusal('bindings: [\n')).toMatch(/^\.github\/iam-baseline\.yml:\d+:\d+: /)
  })

  test('is a binding of nothing, or of both', () => {
    expect(refusal('bindings:\n  - baseline: x\n')).toContain('either `files` or a `principal`')
  })

  test('is a waiver without a reason', () => {
    expect(refusal('waivers:\n  - rule: baseline/excess-action\n')).toContain('waivers.0.reason')
  })
})

describe('a configuration that is meant to harm', () => {
  test.each([
    ['a: '.repeat(1000)],
    [`? ${'a: '.repeat(200)}`],
    ['[{a: '.repeat(5000)],
    [`"\n${'- '.repeat(5000)}`],
    [`paths: @\n${'['.repeat(3000)}`],
    [Array.from({ length: 3000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('is refused, however deep it is nested', (text) => {
    expect(refusal(text)).toMatch(/^\.github\/iam-baseline\.yml/)
  })

  test('is refused where it names an anchor that is not there', () => {
    expect(refusal('waivers:\n  - {*why}\n')).toContain('Unresolved alias')
  })

  test('is refused where its aliases multiply', () => {
    const levels = Array.from(
      { length: 12 },
      (_, i) => `l${i + 1}: &l${i + 1} [${`*l${i}, `.repeat(9)}]`,
    )
    expect(refusal(`l0: &l0 x\n${levels.join('\n')}\n`)).toContain('alias')
  })
})
