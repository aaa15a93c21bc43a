import type { DriftedAction } from '../../../baselines/drift.ts'
import { addTo } from '../../../model/multimap.ts'
import { atom, countOf, subjectFields, titleOf } from '../../baseline-report.ts'
import { nameOf } from '../../context.ts'
import type { Rule } from '../../rule.ts'
import { olderVersion } from '../../version-fit.ts'

const doc = (actions: readonly string[]): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }],
  })

export const versionDrift: Rule = {
  id: 'baseline/version-drift',
  summary: 'A role matches an older version of the vendor’s list',
  severity: 'notice',
  confidence: 'high',
  since: '0.1.0',
  docs: {
    what: 'The role has what an older version of the product asks for, and a newer version asks for other actions for the features in use.',
    why: 'After the upgrade the product lacks what is added, and what is dropped stays allowed for nothing.',
    fix: 'Before the upgrade add what the newer version needs; `iam-baseline baseline diff` lists it.',
    bad: {
      file: 'policy.json',
      config:
        'bindings:\n  - files: [policy.json]\n    baseline: n2ws/backup-and-recovery/server\n    version: "4.2"\n    features: [vpc]\n',
      text: doc(['ec2:DescribeVpcs']),
    },
    good: {
      file: 'policy.json',
      config:
        'bindings:\n  - files: [policy.json]\n    baseline: n2ws/backup-and-recovery/server\n    version: "4.4"\n    features: [vpc]\n',
      text: doc(['ec2:DescribeVpcs']),
    },
    references: [],
  },
  *check(context) {
    for (const subject of context.subjects) {
      for (const binding of subject.bindings) {
        const older = olderVersion(subject, binding)
        if (older === undefined) continue
        const { added, removed } = older.drift
        const forFeatures = older.features.length > 0 ? ' for features you use' : ''
        const words = [
          ...(added.length > 0 ? [`adds ${countOf(added.length, 'action')}${forFeatures}`] : []),
          ...(removed.length > 0 ? [`drops ${countOf(removed.length, 'action')}`] : []),
        ]
        const id = binding.resolved.baseline.id
        yield {
          ...subjectFields(subject, binding),
          primary: { span: subject.span, text: `matches ${older.matches}` },
          message: `${nameOf(subject)} matches ${older.matches} of ${titleOf({ ...binding, resolved: { ...binding.resolved, version: undefined } })}; ${older.newest} ${words.join(' and ')}`,
          advice: `See \`iam-baseline baseline diff ${id}@${older.matches} ${id}@${older.newest}\` before the upgrade.`,
          key: atom(subject, 'version-drift', id),
          atoms: [atom(subject, 'version-drift', id, older.matches, older.newest)],
          groups: [
            ...grouped('added', added),
            ...(removed.length > 0
              ? [{ title: 'dropped', items: removed.map((entry) => entry.action) }]
              : []),
          ],
          wholeSubject: true,
        }
      }
    }
  },
}

function grouped(
  title: string,
  actions: readonly DriftedAction[],
): readonly { readonly title: string; readonly items: readonly string[] }[] {
  const groups = new Map<string, string[]>()
  for (const { action, feature } of actions) {
    const heading = feature === undefined ? title : `${title} for ${feature}`
    addTo(groups, heading, action)
  }
  return [...groups].map(([heading, items]) => ({ title: heading, items }))
}
