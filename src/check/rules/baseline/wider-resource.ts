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
import { nameOf } from '../../context.ts'
import { limitIntent } from '../../grant-intents.ts'

export const widerResource: Rule = {
  id: 'baseline/wider-resource',
  summary: 'Actions are allowed on more resources than the vendor asks for',
  severity: 'warning',
  confidence: 'high',
  since: '0.1.0',
  docs: {
    what: 'The statement allows needed actions on resources beyond those that the vendor’s list names.',
    why: 'The vendor limits these actions, often deletions, to its own resources; without the limit they reach everything.',
    fix: 'Name the resources of the vendor’s list.',
    bad: {
      file: 'policy.json',
      config:
        'bindings:\n  - files: [policy.json]\n    baseline: commvault/backup-and-recovery/vmimport\n',
      text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:GetObject"],"Resource":"*"}]}',
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
      for (const rows of byStatement(subject, 'wider-resource', (row) => row.resources.join())) {
        const [first] = rows
        if (first === undefined) continue
        const binding = bindingOf(subject, first.baselines)
        const patterns = rows.map((row) => row.pattern)
        const [sole] = patterns
        const intent = limitIntent(subject, rows, 'resources')
        yield {
          ...subjectFields(subject, binding),
          primary: { span: first.span, text: 'on more resources than needed' },
          related: rows.slice(1).map((row) => ({ span: row.span, text: 'likewise' })),
          message: `${nameOf(subject)} allows ${patterns.length === 1 && sole !== undefined ? `\`${sole}\`` : countOf(patterns.length, 'action')} on more resources than ${titleOf(binding)} asks for`,
          advice: `The vendor asks for ${first.resources.map((resource) => `\`${resource}\``).join(', ')}.${recognisedHint(binding)}`,
          key: atom(
            subject,
            'wider-resource',
            ...patterns.map((pattern) => pattern.toLowerCase()).slice(0, 1),
            first.source.sid ?? '',
          ),
          atoms: patterns.map((pattern) => atom(subject, pattern.toLowerCase(), 'wider-resource')),
          actions: patterns,
          groups: [{ title: 'the vendor’s resources', items: first.resources }],
          severity: first.severity,
          ...(intent === undefined ? {} : { intent }),
        }
      }
    }
  },
}
