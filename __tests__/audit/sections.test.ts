import { expect, test } from 'vitest'
import type { KeyTable } from '../../src/model/key-table.ts'
import { auditView, quietText } from '../../src/report/audit.ts'
import { escalationLines, keyLines } from '../../src/report/audit-sections.ts'
import { escalationsOf } from '../../src/report/escalations.ts'
import { html } from '../../src/report/html/page.ts'
import { sources } from '../../src/report/source.ts'
import { findingAt, resultOf, textsFrom } from '../support/findings.ts'

const escalation = (address: string, own: readonly string[], asked: readonly string[]) =>
  findingAt(
    { file: 'a.tf', start: 0, end: 1 },
    {
      rule: 'policy/escalation',
      key: address,
      addresses: [address],
      groups: [
        { title: 'paths', items: own },
        { title: 'the vendor asks for this', items: asked },
      ],
    },
  )
const pass = 'ec2-001: launch an instance with any role (`iam:PassRole`; https://x.example)'
const findings = [
  escalation('aws_iam_role.asked', [], [pass]),
  escalation('aws_iam_role.own', ['iam-005: write inline policies (`a:B`; https://x.example)'], []),
]

const table: KeyTable = {
  baseline: 'veeam/backup-for-aws/worker',
  operation: 'Restore',
  accounts: 'cross',
  regions: 'same',
  cells: [
    {
      title: 'Read the snapshot',
      role: 'restore',
      principal: 'aws_iam_role.restore',
      use: 'source',
      key: 'aws_kms_key.backup',
      verdict: 'missing',
      actions: ['kms:CreateGrant'],
      why: 'the key policy does not name the role',
    },
    {
      title: 'Write the volume',
      role: 'restore',
      principal: undefined,
      use: 'target',
      key: undefined,
      verdict: 'granted',
      actions: [],
      why: '',
    },
  ],
}

test('who can raise its own access is told in a line, those that no vendor asks for first', () => {
  expect(escalationLines(escalationsOf(resultOf(findings)), 20)).toEqual([
    'escalation: 2 roles can raise their own access, 1 of them only as the vendor asks',
    '  aws_iam_role.own: iam-005: write inline policies',
    '  aws_iam_role.asked: ec2-001: launch an instance with any role',
    '',
  ])
  expect(escalationLines([], 20)).toEqual([])
})

test('of a key scenario each step that is not as it should be is told', () => {
  expect(keyLines([table])).toEqual([
    'keys: Restore, across accounts, same region (veeam/backup-for-aws/worker): 1 of 2 uses granted',
    '  missing Read the snapshot: aws_iam_role.restore on aws_kms_key.backup kms:CreateGrant (the key policy does not name the role)',
    '',
  ])
  expect(keyLines([])).toEqual([])
})

test('the page has both', () => {
  const page = html(
    { ...resultOf(findings), keyTables: [table] },
    sources(textsFrom({ 'a.tf': 'x' })),
  )
  expect(page).toContain('Roles that can raise their own access')
  expect(page).toContain('Restore, across accounts, same region')
})

test('a role whose differences are waived is not said to be as the vendor asks', () => {
  const role = (granted: number, excess: number) =>
    quietText({
      address: 'a',
      root: '',
      compared: [
        {
          address: 'a',
          baseline: 'b/c/d',
          title: 'B',
          version: undefined,
          features: [],
          boundBy: 'config',
          confidence: undefined,
          required: 2,
          granted,
          levels: [
            { level: 'Write', granted, narrower: 0, missing: 2 - granted, undecided: 0, excess },
          ],
        },
      ],
      findings: [],
      counts: { error: 0, warning: 0, notice: 0 },
      missing: [],
      undecided: 0,
    })
  expect(role(2, 0)).toBe('as the vendor asks')
  expect(role(1, 0)).toBe('what differs is waived or adopted')
  expect(role(2, 1)).toBe('what differs is waived or adopted')
})

test('a role whose findings stand with another of the same module is not called quiet', () => {
  const at = { file: 'm/main.tf', start: 0, end: 1 }
  const [first, second, third] = [
    'module.a.aws_iam_role.r',
    'module.b.aws_iam_role.r',
    'c',
  ] as const
  const compared = [first, second, third].map((address) => ({
    address,
    root: '.',
    file: 'm/main.tf',
    baseline: 'v/p/r',
    title: 'R',
    version: undefined,
    features: [],
    boundBy: 'config' as const,
    confidence: undefined,
    required: 2,
    granted: 1,
    levels: [],
  }))
  const shared = findingAt(at, {
    addresses: [first, second],
    atoms: [`.|${first}|s3:getobject|missing`, `.|${second}|s3:getobject|missing`],
  })
  const view = auditView({ ...resultOf([shared]), compared })
  expect(view.vendors[0]?.roles.map((role) => [role.address, role.findings.length])).toEqual([
    [first, 1],
    [third, 0],
    [second, 0],
  ])
  expect(view.vendors[0]?.roles.slice(1).map(quietText)).toEqual([
    'what differs is waived or adopted',
    `the findings of ${first} are its too`,
  ])
})
