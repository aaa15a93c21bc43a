import { countedMessage } from '../../counted.ts'
import type { Rule } from '../../rule.ts'
import { rowsByReason, titleOf } from '../../baseline-report.ts'
import { nameOf } from '../../context.ts'

export const narrowerAction: Rule = {
  id: 'baseline/narrower-action',
  summary: 'Needed actions are allowed on fewer resources or under an extra condition',
  severity: 'notice',
  confidence: 'medium',
  since: '0.1.0',
  docs: {
    what: 'The principal has a needed action on fewer resources than the vendor asks for, or under a further condition.',
    why: 'Narrower is better where the product keeps working; only a rehearsal shows whether it does.',
    fix: 'Nothing, if the restriction is meant. Rehearse the operations that use the action.',
    bad: {
      file: 'policy.json',
      config:
        'bindings:\n  - files: [policy.json]\n    baseline: n2ws/backup-and-recovery/assume-role\n',
      text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"arn:aws:iam::111122223333:role/backup"}]}',
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
    for (const { subject, binding, reason, names, first, span, fields } of rowsByReason(
      context,
      'narrower',
    )) {
      yield {
        ...fields,
        primary: {
          span: span ?? first.allowedBy[0]?.span ?? subject.span,
          text: 'narrower than the vendor asks for',
        },
        ...countedMessage(names, {
          before: `${nameOf(subject)} has `,
          after: ` in narrower form than ${titleOf(binding)} asks for`,
        }),
        advice: `${reason}. Keep it if the restriction is meant, and rehearse what uses ${names.length === 1 ? 'the action' : 'these actions'}.`,
      }
    }
  },
}
