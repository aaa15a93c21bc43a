import type { AllowedPattern } from '../../../baselines/comparison.ts'
import type { Report } from '../../../model/finding.ts'
import { pointAt } from '../../../model/value.ts'
import type { Rule } from '../../rule.ts'
import {
  atom,
  bindingOf,
  countOf,
  levelsText,
  recognisedHint,
  subjectFields,
  titleOf,
} from '../../baseline-report.ts'
import { nameOf, type CheckContext, type Subject } from '../../context.ts'

export const excessAction: Rule = {
  id: 'baseline/excess-action',
  summary: 'A role allows actions that the vendor’s product does not need',
  severity: 'warning',
  confidence: 'high',
  since: '0.1.0',
  docs: {
    what: 'An action, pattern or managed policy allows more than the bound baselines ask for.',
    why: 'What the product does not need is what an attacker gets when the product is breached.',
    fix: 'Remove the action, or replace the pattern by the actions that are needed.',
    bad: {
      file: 'policy.json',
      config:
        'bindings:\n  - files: [policy.json]\n    baseline: n2ws/backup-and-recovery/assume-role\n',
      text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["sts:AssumeRole","ec2:TerminateInstances"],"Resource":"*"}]}',
    },
    good: {
      file: 'policy.json',
      config:
        'bindings:\n  - files: [policy.json]\n    baseline: n2ws/backup-and-recovery/assume-role\n',
      text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["sts:AssumeRole"],"Resource":"*"}]}',
    },
    references: [],
  },
  *check(context) {
    for (const subject of context.subjects) {
      const rows = new Map<string, AllowedPattern[]>()
      for (const row of subject.comparison?.allowed ?? []) {
        if (row.verdict !== 'excess' && row.verdict !== 'partly-needed') continue
        const { document, statement, arn } = row.source
        const key = [document, statement, arn, row.element, row.pattern.toLowerCase()].join('|')
        rows.set(key, [...(rows.get(key) ?? []), row])
      }
      for (const [row, ...again] of rows.values())
        if (row !== undefined) yield excess(context, subject, row, again)
    }
  },
}

/** `again` is what stands in the same list once more: it goes with the first. */
function excess(
  context: CheckContext,
  subject: Subject,
  row: AllowedPattern,
  again: readonly AllowedPattern[],
): Report {
  const binding = bindingOf(subject, row.baselines)
  const partly = row.verdict === 'partly-needed'
  const what =
    row.element === 'managed-policy'
      ? `attaches \`${row.pattern}\``
      : row.element === 'NotAction'
        ? `allows everything but \`${row.pattern}\``
        : `allows \`${row.pattern}\``
  const isOne = row.allowed <= 1 && !row.pattern.includes('*') && row.element === 'Action'
  const tail = partly
    ? `, ${countOf(row.excess, 'action')} more than ${titleOf(binding)} needs (${row.needed} of ${row.allowed} needed)`
    : `, which ${titleOf(binding)} does not need${isOne ? '' : ` (${countOf(row.allowed, 'action')})`}`
  const canEdit =
    row.element === 'Action' &&
    row.source.document !== undefined &&
    row.source.arn === undefined &&
    entryIsWhole(context, row)
  const editable = canEdit ? row.source.document : undefined
  return {
    ...subjectFields(subject, binding),
    primary: { span: row.span, text: partly ? `${row.excess} too many` : 'not needed' },
    message: `${nameOf(subject)} ${what}${tail}`,
    advice: `${
      partly
        ? row.cover.length > 0 && row.cover.length <= 8
          ? `Replace it by ${row.cover.map((action) => `\`${action}\``).join(', ')}.`
          : `Replace it by the ${countOf(row.cover.length, 'pattern')} that cover what is needed.`
        : row.element === 'managed-policy'
          ? 'Detach it.'
          : 'Remove it.'
    }${recognisedHint(binding)}`,
    key: atom(subject, row.element, row.pattern.toLowerCase(), row.source.sid ?? ''),
    atoms: [atom(subject, row.element, row.pattern.toLowerCase(), row.verdict)],
    actions: isOne ? [row.pattern] : excessActions(row),
    groups: isOne
      ? [{ title: 'access level', items: [levelsText(row)] }]
      : row.levels.map(({ level, actions }) => ({
          title: `${level} (${actions.length})`,
          items: actions,
        })),
    severity: row.severity,
    confidence: row.certain ? 'high' : 'medium',
    ...(editable === undefined
      ? {}
      : {
          intent: partly
            ? {
                kind: 'replace-action',
                title: `Replace \`${row.pattern}\` by what is needed`,
                safety: 'unsafe',
                span: row.span,
                by: row.cover,
                document: editable,
              }
            : {
                kind: 'remove-actions',
                title: `Remove \`${row.pattern}\``,
                safety: 'unsafe',
                spans: [row, ...again].map(({ span }) => span),
                document: editable,
              },
        }),
  }
}

/** The actions beyond the baseline by name; for a pattern that is wholly excess the pattern itself comes first. */
function excessActions(row: AllowedPattern): readonly string[] {
  const names = row.levels.flatMap(({ actions }) => actions)
  return row.verdict === 'excess' && row.element === 'Action'
    ? [row.pattern, ...names.filter((name) => name !== row.pattern)]
    : names
}

/** True where the finding's span is one entry of a list as it stands in the source. */
function entryIsWhole(context: CheckContext, row: AllowedPattern): boolean {
  const document =
    row.source.document === undefined ? undefined : context.estate.documents[row.source.document]
  const statement = document?.statements.find((entry) => entry.index === row.source.statement)
  const entries = statement?.actions?.entries ?? []
  return entries.some((entry) => {
    const span = pointAt(entry.value)
    return span !== entry.value.span && span.start === row.span.start && span.file === row.span.file
  })
}
