import type { Rule } from '../../rule.ts'
import {
  atom,
  bindingOf,
  recognisedHint,
  softened,
  subjectFields,
  titleOf,
} from '../../baseline-report.ts'
import { nameOf } from '../../context.ts'

export const ineffectiveAction: Rule = {
  id: 'baseline/ineffective-action',
  summary: 'A needed action is allowed only on resources it cannot act on',
  severity: 'error',
  confidence: 'high',
  since: '0.1.0',
  docs: {
    what: 'The statement allows a needed action only on ARNs that no resource type of the action can have.',
    why: 'The policy reads as if it granted the action, but no request will ever match.',
    fix: 'Allow the action on the resource type that AWS documents for it.',
    bad: {
      file: 'policy.json',
      config:
        'bindings:\n  - files: [policy.json]\n    baseline: n2ws/backup-and-recovery/assume-role\n',
      text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"arn:aws:s3:::bucket/*"}]}',
    },
    good: {
      file: 'policy.json',
      config:
        'bindings:\n  - files: [policy.json]\n    baseline: n2ws/backup-and-recovery/assume-role\n',
      text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"*"}]}',
    },
    references: [
      'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
    ],
  },
  *check(context) {
    for (const subject of context.subjects) {
      for (const row of subject.comparison?.required ?? []) {
        if (row.verdict !== 'ineffective') continue
        const [source] = row.allowedBy
        const binding = bindingOf(subject, row.baselines)
        yield {
          ...subjectFields(subject, binding),
          primary: { span: source?.span ?? subject.span, text: 'never matches a request' },
          message: `${nameOf(subject)} allows \`${row.action}\`, which ${titleOf(binding)} needs, only on resources it cannot act on`,
          advice: `${row.reasons.map((reason) => reason.text).join('; ')}.${recognisedHint(binding)}`,
          key: atom(subject, row.action.toLowerCase(), 'ineffective'),
          atoms: [atom(subject, row.action.toLowerCase(), 'ineffective')],
          actions: [row.action],
          severity: softened(subject, row.severity),
        }
      }
    }
  },
}
