import { byStatement } from '../../allowed-groups.ts'
import type { Rule } from '../../rule.ts'
import {
  atom,
  bindingOf,
  countOf,
  recognisedHint,
  subjectFields,
  titleOf,
} from '../../baseline-report.ts'
import { conditionText, nameOf } from '../../context.ts'
import { limitIntent } from '../../grant-intents.ts'

export const lostCondition: Rule = {
  id: 'baseline/lost-condition',
  summary: 'Actions lack the condition that the vendor’s list puts on them',
  severity: 'warning',
  confidence: 'high',
  since: '0.1.0',
  docs: {
    what: 'The vendor’s list allows the actions only under a condition, such as a tag; the statement has no such condition.',
    why: 'The condition is what keeps the product to its own resources.',
    fix: 'Restore the condition.',
    bad: {
      file: 'policy.json',
      config:
        'bindings:\n  - files: [policy.json]\n    baseline: commvault/backup-and-recovery/tenant\n',
      text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["ec2:DeleteVolume"],"Resource":"*"}]}',
    },
    good: {
      file: 'policy.json',
      config:
        'bindings:\n  - files: [policy.json]\n    baseline: n2ws/backup-and-recovery/assume-role\n',
      text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"*"}]}',
    },
    references: [],
  },
  *check(context) {
    for (const subject of context.subjects) {
      for (const rows of byStatement(subject, 'lost-condition', (row) =>
        conditionText(row.condition),
      )) {
        const [first] = rows
        if (first === undefined) continue
        const binding = bindingOf(subject, first.baselines)
        const patterns = rows.map((row) => row.pattern)
        const [sole] = patterns
        const intent = limitIntent(subject, rows, 'condition')
        yield {
          ...subjectFields(subject, binding),
          primary: { span: first.span, text: 'without the vendor’s condition' },
          related: rows.slice(1).map((row) => ({ span: row.span, text: 'likewise' })),
          message: `${nameOf(subject)} allows ${patterns.length === 1 && sole !== undefined ? `\`${sole}\`` : countOf(patterns.length, 'action')} without the condition that ${titleOf(binding)} has`,
          advice: `Restore the condition ${conditionText(first.condition)}.${recognisedHint(binding)}`,
          key: atom(
            subject,
            'lost-condition',
            patterns[0]?.toLowerCase() ?? '',
            first.source.sid ?? '',
          ),
          atoms: patterns.map((pattern) => atom(subject, pattern.toLowerCase(), 'lost-condition')),
          actions: patterns,
          groups: [{ title: 'condition', items: [conditionText(first.condition)] }],
          severity: first.severity,
          ...(intent === undefined ? {} : { intent }),
        }
      }
    }
  },
}
