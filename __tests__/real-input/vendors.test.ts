import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import { withEdits } from '../../src/repair/apply.ts'
import { analyseTexts } from '../support/analyse-texts.ts'

/** Policies as the vendors print them: the same actions, the same damage. */
const folder = resolve(import.meta.dirname, '../fixtures/real-input')
const read = (name: string): string => readFileSync(join(folder, name), 'utf8')

interface Customer {
  readonly name: string
  readonly files: readonly string[]
  readonly binding: string
}

const customers: readonly Customer[] = [
  {
    name: 'the Veeam backup worker',
    files: ['veeam-worker-backup.json'],
    binding: 'baseline: veeam/backup-for-aws/worker-backup',
  },
  {
    name: 'the Veeam restore worker',
    files: ['veeam-worker-restore.json'],
    binding: 'baseline: veeam/backup-for-aws/worker-restore',
  },
  {
    name: 'the Commvault tenant role',
    files: ['commvault-tenant.json'],
    binding: 'baseline: commvault/backup-and-recovery/tenant',
  },
  {
    name: 'the N2WS server',
    files: ['n2ws-part1.json', 'n2ws-part2.json', 'n2ws-part3.json'],
    binding:
      'baseline: n2ws/backup-and-recovery/server\n    version: "4.4"\n    features: [rds-backup, recovery, recovery-dr, recovery-rds, notification, cross-account-operations, redshift-operations, backup-dynamodb, recovery-dynamodb, vpc, copy-to-s3, archive, worker-termination, resource-control, efs, cost-explorer, supported-service-regions, s3-sync, fsx, cbt, flr, sap-hana, secrets-manager, native-snapshots-lock]',
  },
]

async function findingsOf(
  customer: Customer,
  edit: (name: string, text: string) => string = (_name, text) => text,
): Promise<readonly Finding[]> {
  const head = Object.fromEntries(customer.files.map((name) => [name, edit(name, read(name))]))
  const { selection } = await analyseTexts({
    head,
    config: `bindings:\n  - files: ["*.json"]\n    ${customer.binding}\n`,
  })
  return selection.selected
}

const of = (rule: string, findings: readonly Finding[]): readonly Finding[] =>
  findings.filter((finding) => finding.rule === rule)

const [backup, restore, commvault, n2ws] = customers as readonly [
  Customer,
  Customer,
  Customer,
  Customer,
]

describe('what a vendor prints', () => {
  test.each([backup, restore, n2ws])(
    '$name has nothing missing and nothing too much',
    async (customer) => {
      const rules = (await findingsOf(customer))
        .map((finding) => finding.rule)
        .filter((rule) => rule.startsWith('baseline/'))
      expect(rules).toEqual([])
    },
  )

  test.each([backup, restore])(
    '$name is read in spite of the missing comma, which is pointed at',
    async (customer) => {
      const syntax = of('syntax/repaired', await findingsOf(customer)).filter(
        (finding) => finding.primary.text === 'missing comma',
      )
      expect(syntax).toHaveLength(1)
      const text = read(customer.files[0] ?? '')
      const at = syntax[0]?.primary.span.start ?? 0
      expect(text.slice(0, at).endsWith('"ssm:GetParameter"')).toBe(true)
      expect(syntax[0]?.fix?.safety).toBe('safe')
    },
  )

  test('the Commvault tenant role has one finding, the misprint, with its fix and what it leaves missing', async () => {
    const findings = await findingsOf(commvault)
    const errors = findings.filter((finding) => finding.severity === 'error')
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatchObject({ rule: 'policy/unknown-action', fix: { safety: 'safe' } })
    expect(errors[0]?.actions).toContain('ec2:DeleteNetworkInterface')
    expect(
      findings.filter((finding) =>
        ['baseline/missing-action', 'baseline/excess-action'].includes(finding.rule),
      ),
    ).toEqual([])
    const repaired = withEdits(read('commvault-tenant.json'), errors[0]?.fix?.edits ?? [])
    expect(repaired).toContain('"ec2:DeleteNetworkInterface"')
    expect(repaired).not.toContain('ec2>')
  })

  test('a trailing comma is a notice', async () => {
    const notices = of('syntax/tolerated', await findingsOf(commvault))
    expect(notices.map((finding) => finding.primary.text)).toEqual(['trailing comma'])
  })
})

describe('an edited copy', () => {
  test.each(
    (
      [
        [backup, ['ec2:CreateSnapshots', 'kms:CreateGrant', 'sqs:SendMessage']],
        [restore, ['ec2:RunInstances']],
        [n2ws, ['ec2:CreateSnapshot', 'ec2:CreateSnapshots']],
      ] as const
    ).map(([customer, taken]) => ({ name: customer.name, customer, taken })),
  )('of $name lacks exactly what was taken out', async ({ customer, taken }) => {
    const findings = await findingsOf(customer, (_name, text) =>
      taken.reduce(
        (rest, action) => rest.replace(new RegExp(`\\n[^\\n"]*"${action}",`, 'g'), '\n'),
        text,
      ),
    )
    const missing = of('baseline/missing-action', findings)
    expect(missing.flatMap((finding) => finding.actions ?? []).toSorted()).toEqual(
      [...taken].toSorted(),
    )
    expect(of('baseline/excess-action', findings)).toEqual([])
  })

  test.each(
    (
      [
        [backup, 'iam:CreateAccessKey'],
        [restore, 's3:PutBucketPolicy'],
        [n2ws, 'secretsmanager:PutSecretValue'],
        [commvault, 'ec2:*'],
      ] as const
    ).map(([customer, added]) => ({ name: customer.name, customer, added })),
  )('of $name has exactly $added too much, on its line', async ({ customer, added }) => {
    const anchor = '"ec2:DescribeVolumes",'
    const findings = await findingsOf(customer, (name, text) =>
      text.includes(anchor) && name === customer.files.find((file) => read(file).includes(anchor))
        ? text.replace(anchor, `${anchor} "${added}",`)
        : text,
    )
    const excess = of('baseline/excess-action', findings)
    expect(excess).toHaveLength(1)
    expect(excess[0]?.actions).toContain(added === 'ec2:*' ? 'ec2:AcceptAddressTransfer' : added)
    const { span } = excess[0]?.primary ?? { span: { file: '', start: 0, end: 0 } }
    const file = customer.files.find((name) => name === span.file) ?? ''
    const text = read(file).replace(anchor, `${anchor} "${added}",`)
    expect(text.slice(span.start, span.end)).toBe(added)
  })

  test('reports a duplicate once', async () => {
    const findings = await findingsOf(backup, (_name, text) =>
      text.replace('"ec2:DescribeVpcs",', '"ec2:DescribeVpcs", "EC2:describevpcs",'),
    )
    expect(
      findings
        .filter(
          (finding) =>
            finding.message.includes('DescribeVpcs') || finding.message.includes('describevpcs'),
        )
        .map((finding) => finding.rule),
    ).toEqual(['policy/duplicate-action'])
  })
})
