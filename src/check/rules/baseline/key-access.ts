import type { KeyCell, KeyVerdict } from '../../../model/key-table.ts'
import type { Severity } from '../../../model/finding.ts'
import type { Span } from '../../../model/span.ts'
import type { CheckContext } from '../../context.ts'
import type { Rule } from '../../rule.ts'
import { keyTables, type PlacedCell, type PlacedTable } from '../../scenarios.ts'

const config =
  'scenarios:\n  - baseline: veeam/backup-for-aws/encryption-keys\n    operation: image-backup\n    accounts: same\n    regions: same\n    roles: { worker: aws_iam_role.worker }\n    keys: { source: [aws_kms_key.data] }\n'

const tree = (principal: string): string =>
  `resource "aws_iam_role" "worker" {\n  name = "worker"\n  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { Service = "ec2.amazonaws.com" }, Action = "sts:AssumeRole" }] })\n}\n\nresource "aws_kms_key" "data" {\n  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { AWS = ${principal} }, Action = "kms:*", Resource = "*" }] })\n}\n`

export const keyAccess: Rule = {
  id: 'baseline/key-access',
  summary: 'A role cannot use a KMS key that an operation needs',
  severity: 'error',
  confidence: 'high',
  since: '0.1.0',
  docs: {
    what: 'A scenario of the configuration binds roles and keys to an operation of the vendor’s key table, and the role’s policies, the key’s policy and its grants together do not allow what the vendor’s table asks for.',
    why: 'The operation fails when it reaches encrypted data, which tends to be the day of a restore.',
    fix: 'In one account, name the role in the key policy, or let the key policy leave it to the account and allow it in the role’s policies; across accounts do both.',
    bad: { file: 'main.tf', config, text: tree('"arn:aws:iam::111122223333:role/admin"') },
    good: { file: 'main.tf', config, text: tree('aws_iam_role.worker.arn') },
    references: [
      'https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html',
      'https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-modifying-external-accounts.html',
    ],
  },
  *check(context) {
    for (const table of keyTables(context)) {
      for (const cell of table.cells) {
        if (cell.verdict === 'granted' || cell.verdict === 'not-needed') continue
        const span = cell.span ?? somewhere(context)
        if (span === undefined) continue
        const severity: Severity = cell.verdict === 'undecided' ? 'notice' : 'error'
        const about = [
          cell.root,
          cell.principal ?? cell.role,
          'key',
          table.baseline,
          table.operation,
          table.accounts,
          table.regions,
          cell.role,
          cell.use,
          cell.key ?? '',
        ].join('|')
        yield {
          primary: { span, text: `${cell.role} role of ${table.operation}` },
          ...(cell.keySpan === undefined || cell.keySpan === span
            ? {}
            : { related: [{ span: cell.keySpan, text: `the ${cell.use} key` }] }),
          message: messageOf(table, cell),
          advice: adviceFor(cell),
          key: about,
          atoms:
            cell.actions.length === 0
              ? [`${about}|${cell.verdict}`]
              : cell.actions.map((action) => `${about}|${action.toLowerCase()}|${cell.verdict}`),
          ...(cell.principal === undefined
            ? {}
            : { principal: cell.principal, addresses: [cell.principal] }),
          baseline: table.baseline,
          boundBy: 'config',
          actions: cell.actions,
          assumptions: cell.assumptions,
          groups: [{ title: 'key table', items: table.cells.map(rowOf) }],
          severity,
          wholeSubject: true,
          ...(cell.verdict === 'undecided' ? { undecided: true } : {}),
        }
      }
    }
  },
}

/** A finding needs a place: the first policy of the tree where neither role nor key is in it. */
function somewhere(context: CheckContext): Span | undefined {
  return context.estate.keys[0]?.span ?? context.subjects[0]?.span
}

function messageOf(table: PlacedTable, cell: PlacedCell): string {
  const role = `\`${cell.principal ?? `the ${cell.role} role`}\``
  const key = cell.key === undefined ? `the ${cell.use} key` : `the ${cell.use} key ${cell.key}`
  const where = `${table.operation} (accounts: ${table.accounts}, regions: ${table.regions})`
  if (cell.verdict === 'undecided')
    return `whether ${role} may use ${key} for ${where} is undecided: ${cell.why}`
  if (cell.verdict === 'unusable') return `${role} cannot use ${key} for ${where}: ${cell.why}`
  const [first = '', ...rest] = cell.actions
  const what = rest.length === 0 ? first : `${first} and ${String(rest.length)} more`
  return `${role} lacks ${what} on ${key} for ${where}: ${cell.why}`
}

function adviceFor(cell: KeyCell): string {
  switch (cell.verdict) {
    case 'undecided':
      return 'Name the missing part in the scenario, or bring it into the tree.'
    case 'unusable':
      return 'Encrypt with a customer-managed key, and set it as the default EBS key there.'
    case 'denied':
      return 'Exempt the role from the Deny.'
    case 'missing':
    case 'granted':
    case 'not-needed':
      return 'Name the role in the key policy with these actions; across accounts allow them in the role’s policies too.'
  }
}

const words: Readonly<Record<KeyVerdict, string>> = {
  granted: 'granted',
  'not-needed': 'not needed',
  missing: 'missing',
  denied: 'denied',
  unusable: 'unusable',
  undecided: 'undecided',
}

/** `worker, source key aws_kms_key.data: granted`. */
function rowOf(cell: KeyCell): string {
  const key = cell.use === 'none' ? 'no key' : `${cell.use} key ${cell.key ?? '?'}`
  return `${cell.role} (${cell.principal ?? '?'}), ${key}: ${words[cell.verdict]}`
}
