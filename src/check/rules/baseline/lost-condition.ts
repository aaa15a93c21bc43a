import { conditionText } from '../../context.ts'
import type { Rule } from '../../rule.ts'
import { widerAccess, type WiderAccess } from '../../wider-access.ts'

const told: WiderAccess = {
  verdict: 'lost-condition',
  label: 'without the vendor’s condition',
  tail: (title) => `without the condition that ${title} has`,
  advice: ({ condition }) => `Restore the condition ${conditionText(condition)}.`,
  causeOf: ({ condition }) => conditionText(condition),
  group: ({ condition }) => ({ title: 'condition', items: [conditionText(condition)] }),
}

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
  check: (context) => widerAccess(context, told),
}
