import type { RequiredAction } from '../../../baselines/comparison.ts'
import type { Report } from '../../../model/finding.ts'
import {
  atom,
  bindingOf,
  byFeature,
  contestedActions,
  subjectFields,
  titleOf,
} from '../../baseline-report.ts'
import { hostStatement } from '../../host-statement.ts'
import { nameOf, type CheckContext, type Subject } from '../../context.ts'
import { countedMessage } from '../../counted.ts'
import type { Rule } from '../../rule.ts'

export const omittedAction: Rule = {
  id: 'baseline/omitted-action',
  summary: 'A role follows a list that leaves out what another source of the vendor requires',
  severity: 'notice',
  confidence: 'medium',
  since: '0.1.0',
  docs: {
    what: 'The vendor publishes several lists that differ: the one that the role follows omits an action that another current one requires.',
    why: 'The operations of the other list fail without the action.',
    fix: 'Allow the action if those operations are in use.',
    bad: {
      file: 'policy.json',
      config:
        'bindings:\n  - files: [policy.json]\n    baseline: veeam/backup-for-aws/full\n    version: "10"\n',
      text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["ec2:DescribeVpcs"],"Resource":"*"}]}',
    },
    good: {
      file: 'policy.json',
      config:
        'bindings:\n  - files: [policy.json]\n    baseline: veeam/backup-for-aws/full\n    version: "10"\n',
      text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["rds:DeleteTenantDatabase"],"Resource":"*"}]}',
    },
    references: [],
  },
  *check(context) {
    for (const subject of context.subjects) {
      const contested = contestedActions(subject)
      const rows = (subject.comparison?.required ?? []).filter(
        (row) => row.verdict === 'missing' && contested.has(row.action.toLowerCase()),
      )
      if (rows.length > 0) yield omitted(context, subject, rows)
    }
  },
}

function omitted(context: CheckContext, subject: Subject, rows: readonly RequiredAction[]): Report {
  const binding = bindingOf(subject, rows[0]?.baselines ?? [])
  const names = rows.map((row) => row.action)
  const host = hostStatement(context, subject)
  return {
    ...subjectFields(subject, binding),
    primary: { span: host?.span ?? subject.span, text: 'left out by one of the vendor’s sources' },
    ...countedMessage(names, {
      before: `${nameOf(subject)} lacks `,
      after: ` that another source of the vendor requires (${titleOf(binding)})`,
      one: `, which another source of the vendor requires (${titleOf(binding)})`,
    }),
    advice: 'The vendor’s sources differ here: allow what the operations in use need.',
    key: atom(subject, binding?.resolved.baseline.id ?? '', 'contested'),
    atoms: names.map((name) => atom(subject, name.toLowerCase(), 'contested')),
    actions: names,
    groups: byFeature(rows),
    wholeSubject: true,
  }
}
