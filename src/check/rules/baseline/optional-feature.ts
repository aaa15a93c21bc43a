import type { AllowedPattern } from '../../../baselines/comparison.ts'
import { addTo } from '../../../model/multimap.ts'
import { patternsOf } from '../../allowed-groups.ts'
import { countedMessage } from '../../counted.ts'
import type { Rule } from '../../rule.ts'
import { atom, bindingOf, inferredHint, subjectFields, titleOf } from '../../baseline-report.ts'
import { nameOf } from '../../context.ts'

export const optionalFeature: Rule = {
  id: 'baseline/optional-feature',
  summary: 'A role allows actions of features that are not bound',
  severity: 'notice',
  confidence: 'high',
  since: '0.1.0',
  docs: {
    what: 'The principal allows actions that the vendor needs only for features that the binding does not name.',
    why: 'If the feature is used, the binding should say so; if not, the actions are excess.',
    fix: 'Name the feature in the binding, or remove the actions.',
    bad: {
      file: 'policy.json',
      config:
        'bindings:\n  - files: [policy.json]\n    baseline: n2ws/backup-and-recovery/server\n    features: [vpc]\n',
      text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["elasticfilesystem:DescribeFileSystems"],"Resource":"*"}]}',
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
      const groups = new Map<string, AllowedPattern[]>()
      for (const row of subject.comparison?.allowed ?? []) {
        if (row.verdict !== 'optional') continue
        const key = row.features.join(', ')
        addTo(groups, key, row)
      }
      for (const [features, rows] of groups) {
        const [first] = rows
        if (first === undefined) continue
        const binding = bindingOf(subject, first.baselines)
        const patterns = patternsOf(rows)
        yield {
          ...subjectFields(subject, binding),
          primary: { span: first.span, text: `for ${features}` },
          ...countedMessage(patterns, {
            before: `${nameOf(subject)} allows `,
            after: ` that ${titleOf(binding)} needs only for ${features}`,
            one: `, which ${titleOf(binding)} needs only for ${features}`,
          }),
          advice: `Add the feature to the binding if it is used; else remove ${patterns.length === 1 ? 'the action' : 'these actions'}.${inferredHint(binding)}`,
          key: atom(subject, 'optional', features),
          atoms: patterns.map((pattern) => atom(subject, pattern.toLowerCase(), 'optional')),
          actions: patterns,
          groups: [{ title: features, items: patterns }],
          wholeSubject: true,
        }
      }
    }
  },
}
