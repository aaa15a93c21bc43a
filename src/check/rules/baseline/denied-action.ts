import type { AccessSource } from '../../../access/effective.ts'
import type { RequiredAction } from '../../../baselines/comparison.ts'
import { addTo } from '../../../model/multimap.ts'
import { spanKey } from '../../../model/span.ts'
import { countedMessage } from '../../counted.ts'
import type { Rule } from '../../rule.ts'
import {
  atom,
  bindingOf,
  byFeature,
  countOf,
  recognisedHint,
  softened,
  subjectFields,
  titleOf,
} from '../../baseline-report.ts'
import { nameOf, type CheckContext } from '../../context.ts'
import { documentOf, statementOf } from '../../source-statement.ts'

export const deniedAction: Rule = {
  id: 'baseline/denied-action',
  summary: 'A Deny or a boundary takes away actions that the vendor’s product needs',
  severity: 'error',
  confidence: 'high',
  since: '0.1.0',
  docs: {
    what: 'A Deny statement or the permissions boundary leaves nothing of a grant that the bound baseline requires.',
    why: 'An explicit Deny wins over every Allow: the product fails although its policy lists the action.',
    fix: 'Narrow the Deny or the boundary so that it leaves out what the vendor needs.',
    bad: {
      file: 'policy.json',
      config:
        'bindings:\n  - files: [policy.json]\n    baseline: n2ws/backup-and-recovery/assume-role\n',
      text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"*"},{"Effect":"Deny","Action":"sts:*","Resource":"*"}]}',
    },
    good: {
      file: 'policy.json',
      config:
        'bindings:\n  - files: [policy.json]\n    baseline: n2ws/backup-and-recovery/assume-role\n',
      text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"*"},{"Effect":"Deny","Action":"ec2:*","Resource":"*"}]}',
    },
    references: [
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html',
    ],
  },
  *check(context) {
    for (const subject of context.subjects) {
      const groups = new Map<string, RequiredAction[]>()
      for (const row of subject.comparison?.required ?? []) {
        if (row.verdict !== 'denied') continue
        const [source] = row.deniedBy
        const key = source === undefined ? '' : spanKey(source.span)
        addTo(groups, key, row)
      }
      for (const rows of groups.values()) {
        const [first] = rows
        if (first === undefined) continue
        const [source] = first.deniedBy
        const binding = bindingOf(subject, first.baselines)
        const names = rows.map((row) => row.action)
        const where = takerOf(context, source)
        yield {
          ...subjectFields(subject, binding),
          primary: {
            span: source?.span ?? subject.span,
            text: `takes away ${countOf(names.length, 'action')}`,
          },
          ...countedMessage(names, {
            before: `${nameOf(subject)}: ${where} takes away `,
            after: ` that ${titleOf(binding)} needs`,
            one: `, which ${titleOf(binding)} needs`,
          }),
          advice: `${adviceFor(context, source, names.length === 1 ? 'it' : 'them')}${recognisedHint(binding)}`,
          key: atom(subject, 'denied', source?.sid ?? String(source?.statement ?? '')),
          atoms: names.map((name) => atom(subject, name.toLowerCase(), 'denied')),
          actions: names,
          groups: byFeature(rows),
          severity: softened(subject, 'error'),
        }
      }
    }
  },
}

/** Who takes the actions away: the boundary, a control policy, or a Deny. */
function takerOf(context: CheckContext, source: AccessSource | undefined): string {
  if (source?.boundary !== true)
    return source?.resource === undefined
      ? 'a Deny'
      : `a Deny of the policy of \`${source.resource}\``
  const document = documentOf(context, source)
  return document?.kind === 'service-control' || document?.kind === 'resource-control'
    ? `the control policy \`${document.site.file}\``
    : 'its permissions boundary'
}

/** What caps a role has to allow; what denies has to leave out. */
function adviceFor(
  context: CheckContext,
  source: AccessSource | undefined,
  them: 'it' | 'them',
): string {
  const taker = takerOf(context, source)
  if (source?.boundary !== true) return `Leave ${them} out of ${taker.replace(/^a /, 'the ')}.`
  return statementOf(context, source)?.effect === 'Deny'
    ? `Leave ${them} out of the Deny of ${taker}.`
    : `Allow ${them} in ${taker}.`
}
