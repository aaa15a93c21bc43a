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

export const forbiddenAction: Rule = {
  id: 'baseline/forbidden-action',
  summary: 'A role allows what its baseline says it must never have',
  severity: 'error',
  confidence: 'high',
  since: '0.1.0',
  docs: {
    what: 'The bound baseline forbids the action whatever the features.',
    why: 'A baseline forbids what would let the product leave its own bounds.',
    fix: 'Remove the action.',
    bad: {
      file: 'policy.json',
      config:
        'baselines: [own.yaml]\nbindings:\n  - files: [policy.json]\n    baseline: example/monitor/reader\n',
      text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["iam:PassRole"],"Resource":"*"}]}',
    },
    good: {
      file: 'policy.json',
      config:
        'baselines: [own.yaml]\nbindings:\n  - files: [policy.json]\n    baseline: example/monitor/reader\n',
      text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["cloudwatch:ListMetrics"],"Resource":"*"}]}',
    },
    references: [],
  },
  *check(context) {
    for (const subject of context.subjects) {
      for (const row of subject.comparison?.allowed ?? []) {
        if (row.verdict !== 'forbidden') continue
        const binding = bindingOf(subject, row.baselines)
        yield {
          ...subjectFields(subject, binding),
          primary: { span: row.span, text: 'forbidden' },
          message: `${nameOf(subject)} allows \`${row.pattern}\`, which ${titleOf(binding)} forbids`,
          advice: `${row.reasons.map((reason) => reason.text).join('; ') || 'Remove it'}.${recognisedHint(binding)}`,
          key: atom(subject, 'forbidden', row.pattern.toLowerCase()),
          atoms: [atom(subject, row.pattern.toLowerCase(), 'forbidden')],
          actions: [row.pattern],
          severity: softened(subject, row.severity),
        }
      }
    }
  },
}
