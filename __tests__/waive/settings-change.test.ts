import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import { analyseTexts } from '../support/analyse-texts.ts'

const role = (name: string, comment: string, tags = ''): string => `
${comment}
resource "aws_iam_role" "${name}" {
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [] })
  ${tags}
}
resource "aws_iam_role_policy" "${name}" {
  role = aws_iam_role.${name}.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["ec2:TerminateInstances", "sts:AssumeRole"], Resource = "*" }]
  })
}
`
const binding = '# iam-baseline: n2ws/backup-and-recovery/assume-role'
const waiver = '# iam-baseline:waive baseline/excess-action until=2027-01-31 -- agreed'

const run = (base: string, head: string, config?: string) =>
  analyseTexts({
    base: { 'main.tf': base },
    head: { 'main.tf': head },
    scope: 'all',
    ...(config === undefined ? {} : { config }),
  })

const of = (findings: readonly Finding[], rule: string): readonly Finding[] =>
  findings.filter((finding) => finding.rule === rule)

describe('a waiver that the change adds', () => {
  test('takes effect after the merge and is shown on its line', async () => {
    const head = role('a', `${binding}\n${waiver}`)
    const { result } = await run(role('a', binding), head)
    expect(of(result.findings, 'baseline/excess-action')).toHaveLength(1)
    expect(result.counts.waived).toBe(0)
    const [shown] = of(result.findings, 'change/settings')
    expect(shown).toMatchObject({
      severity: 'warning',
      introduced: true,
      message: 'the change adds waivers of `aws_iam_role.a`, which takes effect after the merge',
      groups: [
        { title: 'before', items: ['none'] },
        {
          title: 'after',
          items: ['waive baseline/excess-action until=2027-01-31 -- agreed'],
        },
      ],
    })
    expect(head.slice(shown?.primary.span.start, shown?.primary.span.end)).toBe(waiver)
  })

  test('counts at once where the configuration honours it', async () => {
    const { result } = await run(
      role('a', binding),
      role('a', `${binding}\n${waiver}`),
      'inline-waivers: honour\n',
    )
    expect(of(result.findings, 'baseline/excess-action')).toEqual([])
    expect(of(result.findings, 'change/settings')[0]?.message).toContain('counts at once')
  })

  test('waits on a new role too', async () => {
    const { result } = await run('', role('a', `${binding}\n${waiver}`))
    expect(of(result.findings, 'baseline/excess-action')).toHaveLength(1)
    expect(of(result.findings, 'change/settings')).toHaveLength(1)
  })
})

describe('a waiver of the base', () => {
  const before = role('a', `${binding}\n${waiver}`)

  test('holds, and moving it about says nothing', async () => {
    const { result } = await run(before, `\n\n# words\n${before}`)
    expect(of(result.findings, 'baseline/excess-action')).toEqual([])
    expect(of(result.findings, 'change/settings')).toEqual([])
  })

  test('holds until the change that removes it is merged', async () => {
    const { result } = await run(before, role('a', binding))
    expect(of(result.findings, 'baseline/excess-action')).toEqual([])
    expect(of(result.findings, 'change/settings')).toMatchObject([{ tree: 'base' }])
  })

  test('is not stretched by the change', async () => {
    const { result } = await run(
      before.replace('excess-action until', 'excess-action ec2:StopInstances until'),
      before,
    )
    expect(of(result.findings, 'baseline/excess-action')).toHaveLength(1)
    expect(of(result.findings, 'change/settings')).toMatchObject([
      { related: [{ tree: 'base', text: 'in force until then' }] },
    ])
  })

  test('follows a renamed file', async () => {
    const { result } = await analyseTexts({
      base: { 'main.tf': before },
      head: { 'roles.tf': before },
      renamed: { 'main.tf': 'roles.tf' },
      scope: 'all',
    })
    expect(of(result.findings, 'baseline/excess-action')).toEqual([])
    expect(of(result.findings, 'change/settings')).toEqual([])
  })
})

describe('a binding', () => {
  test('of a role that is new counts at once and is listed', async () => {
    const { result } = await run('', role('a', binding))
    expect(result.compared.map((subject) => subject.boundBy)).toEqual(['source'])
    expect(of(result.findings, 'change/settings')).toEqual([])
    expect(result.notes).toContain(
      '`aws_iam_role.a` is new and is bound by this change to n2ws/backup-and-recovery/assume-role',
    )
  })

  test('that the change takes away holds until the merge', async () => {
    const { result } = await run(role('a', binding), role('a', ''))
    expect(of(result.findings, 'baseline/excess-action')).toHaveLength(1)
    expect(of(result.findings, 'change/settings')).toHaveLength(1)
  })

  test('that the change alters is the base’s until the merge', async () => {
    const { result } = await run(
      role('a', binding),
      role('a', '# iam-baseline: n2ws/backup-and-recovery/server'),
    )
    expect(result.compared.map((subject) => subject.baseline)).toEqual([
      expect.stringContaining('assume-role'),
    ])
  })

  test('by a tag is treated alike', async () => {
    const tag = 'tags = { iam-baseline = "n2ws/backup-and-recovery/assume-role" }'
    const { result } = await run(role('a', '', tag), role('a', ''))
    expect(of(result.findings, 'baseline/excess-action')).toHaveLength(1)
    expect(of(result.findings, 'change/settings')).toHaveLength(1)
  })

  test('of one role leaves those of others alone', async () => {
    const { result } = await run(
      role('a', binding) + role('b', binding),
      role('a', '') + role('b', binding) + role('c', binding),
    )
    expect(result.compared.map((subject) => subject.address).toSorted()).toEqual([
      'aws_iam_role.a',
      'aws_iam_role.b',
      'aws_iam_role.c',
    ])
  })
})

describe('files of settings', () => {
  const policy = '{"Version":"2012-10-17","Statement":[]}'

  test('that change are shown with the keys that differ', async () => {
    const { result } = await analyseTexts({
      base: { 'p.json': policy, '.github/iam-baseline.yml': 'severity: {}\npaths: [p.json]\n' },
      head: {
        'p.json': policy,
        '.github/iam-baseline.yml': 'severity:\n  baseline/trust: off\npaths: [p.json]\n',
      },
    })
    expect(of(result.findings, 'change/settings')).toMatchObject([
      {
        severity: 'warning',
        groups: [
          { title: 'before', items: ['severity: {}'] },
          { title: 'after', items: ['severity: {"baseline/trust":"off"}'] },
        ],
      },
    ])
  })

  test('that stay are not', async () => {
    const config = { '.github/iam-baseline.yml': 'severity: {}\n' }
    const { result } = await analyseTexts({
      base: { 'p.json': policy, ...config },
      head: { 'p.json': `${policy}\n`, ...config },
    })
    expect(of(result.findings, 'change/settings')).toEqual([])
  })
})
