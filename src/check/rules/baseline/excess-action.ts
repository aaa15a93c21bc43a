import type { AllowedPattern, RequiredAction } from '../../../baselines/comparison.ts'
import type { Intent, IntentStep, Report } from '../../../model/finding.ts'
import { pointAt } from '../../../model/value.ts'
import { grouped, statementsOf } from '../../allowed-groups.ts'
import {
  atom,
  bindingOf,
  countOf,
  levelsText,
  recognisedHint,
  softened,
  subjectFields,
  titleOf,
} from '../../baseline-report.ts'
import { nameOf, type CheckContext, type Subject } from '../../context.ts'
import { lostWithout, makesAdministrator } from '../../detaching.ts'
import { hostStatement, openDocument } from '../../host-statement.ts'
import { grantIntent, together } from '../../grant-intents.ts'
import { isKeyUse } from '../../key-use.ts'
import { vendorStatements } from '../../limit-intents.ts'
import type { Rule } from '../../rule.ts'
import { runtimeOf } from '../../runtime-policies.ts'
import { statementOf } from '../../source-statement.ts'

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
      const rows = (subject.comparison?.allowed ?? []).filter(
        ({ verdict }) => verdict === 'excess' || verdict === 'partly-needed',
      )
      for (const [first, ...again] of grouped(rows, causeOf))
        if (first !== undefined) yield excess(context, subject, first, again)
    }
  },
}

/** An action is one cause wherever it stands: to take it from one statement alone would change nothing. */
function causeOf({ source, element, verdict, pattern }: AllowedPattern): string {
  const isEntry = element === 'Action' && source.document !== undefined && source.arn === undefined
  const place = isEntry ? [] : [source.attached, source.statement]
  return [element, verdict, pattern.toLowerCase(), ...place].join('|')
}

/** `again` are the other places of the same pattern: they go with the first. */
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
    ? `, ${countOf(row.excess, 'action')} more than ${titleOf(binding)} needs (${row.needed} of ${row.allowed} needed${row.optional === 0 ? '' : `, ${row.optional} by features that are not in use`})`
    : `, which ${titleOf(binding)} does not need${isOne ? '' : ` (${countOf(row.allowed, 'action')})`}`
  const rows = [row, ...again]
  const isUseOfKeys = rows.every((one) => isKeyUse(context, subject, one))
  const canEdit = !isUseOfKeys && rows.every((one) => entryIsWhole(context, one))
  // What is needed of a policy that is attached as a whole may come through it alone.
  const lost =
    partly && isAttached(row) ? lostWithout(subject, row.source.attached, context.catalogue) : []
  const intent = canEdit
    ? partly
      ? narrowing(subject, rows)
      : removal(rows)
    : grantIntent(lost, hostStatement(context, subject), openDocument(context, subject))
  const isAdministrator = makesAdministrator(subject, row)
  const kindred = subject.kindred.get(row.pattern.toLowerCase())
  const runtime =
    row.element === 'managed-policy' ? runtimeOf(context, subject, row.pattern) : undefined
  return {
    ...subjectFields(subject, binding),
    primary: { span: row.span, text: partly ? `${row.excess} too many` : 'not needed' },
    related: again.map(({ span }) => ({ span, text: 'likewise' })),
    message: `${nameOf(subject)} ${isAdministrator ? `is administrator: it ${what}` : what}${tail}`,
    advice: `${runtime === undefined ? '' : `Roles of ${runtime} work by it. Where this one does not: `}${isUseOfKeys ? 'Keep it where data that the product reads or writes are encrypted with the key; else remove it.' : adviceFor(row, lost, kindred)}${recognisedHint(binding)}`,
    key: atom(subject, row.element, row.pattern.toLowerCase(), row.source.sid ?? ''),
    atoms: [atom(subject, row.element, row.pattern.toLowerCase(), row.verdict)],
    actions: isOne ? [row.pattern] : excessActions(row),
    groups: isOne
      ? [{ title: 'access level', items: [levelsText(row)] }]
      : row.levels.map(({ level, actions }) => ({
          title: `${level} (${actions.length})`,
          items: actions,
        })),
    severity: isAdministrator
      ? softened(subject, 'error')
      : runtime === undefined && kindred === undefined && !isUseOfKeys
        ? row.severity
        : 'notice',
    confidence: row.certain ? 'high' : 'medium',
    ...(intent === undefined ? {} : { intent }),
  }
}

/** A policy that the role has as a whole: AWS’s, or of a template of SAM’s. */
const isAttached = ({ element }: AllowedPattern): boolean =>
  element === 'managed-policy' || element === 'sam-template'

/** `kindred`: baselines of the same product that need it. */
function adviceFor(
  row: AllowedPattern,
  lost: readonly RequiredAction[],
  kindred: readonly string[] = [],
): string {
  const { verdict, cover, limited, element } = row
  const removal = element === 'managed-policy' ? 'Detach it' : 'Remove it'
  if (verdict !== 'partly-needed')
    return kindred.length === 0
      ? `${removal}.`
      : `Bind ${anyOf(kindred)} too if the role is for that as well; else ${removal.toLowerCase()}.`
  if (lost.length > 0) {
    const { needed } = row
    const those =
      lost.length < needed
        ? `the ${lost.length} of ${needed} needed actions`
        : `the ${countOf(lost.length, 'needed action')}`
    const named = lost.length > 8 ? '' : ` (${namesOf(lost.map(({ action }) => action))})`
    return `First grant ${those} that nothing else allows${named}, then ${removal.toLowerCase()}.`
  }
  if (cover.length === 0) return `${removal}: other statements allow what is needed of it.`
  const limits =
    limited.length === 0
      ? ''
      : limited.length === cover.length
        ? ', with the vendor’s limits'
        : `; the vendor limits ${limited.length > 8 ? countOf(limited.length, 'of them', 'of them') : namesOf(limited)}`
  return cover.length <= 8
    ? `Replace it by ${namesOf(cover)}${limits}.`
    : `Replace it by the ${countOf(cover.length, 'pattern')} that cover what is needed${limits}.`
}

/** The first few of the baselines that would do. */
const anyOf = (ids: readonly string[]): string =>
  ids
    .slice(0, 3)
    .map((id) => `\`${id}\``)
    .join(' or ')

const namesOf = (actions: readonly string[]): string =>
  actions.map((action) => `\`${action}\``).join(', ')

/** Takes the action out wherever it stands. */
function removal(rows: readonly AllowedPattern[]): Intent | undefined {
  const documents = grouped(rows, ({ source }) => `${source.attached}`)
  return together(
    documents.flatMap(([first, ...others]): readonly IntentStep[] =>
      first?.source.document === undefined
        ? []
        : [
            {
              kind: 'remove-actions',
              title: `Remove \`${first.pattern}\``,
              safety: 'unsafe',
              spans: [first, ...others].map(({ span }) => span),
              document: first.source.document,
            },
          ],
    ),
  )
}

/** Puts what is needed in the place of the pattern, with the vendor's limits where it has any. */
function narrowing(subject: Subject, rows: readonly AllowedPattern[]): Intent | undefined {
  const steps: IntentStep[] = []
  const granted = new Set<string>()
  for (const own of statementsOf(rows)) {
    const [first] = own
    if (first?.source.document === undefined) return undefined
    const left = first.limited.filter((action) => !granted.has(action))
    const statements = vendorStatements(subject, left)
    if (statements === undefined) return undefined
    for (const action of left) granted.add(action)
    steps.push({
      kind: 'replace-actions',
      title: `Replace \`${first.pattern}\` by what is needed`,
      safety: 'unsafe',
      spans: own.map(({ span }) => span),
      by: first.cover.filter((action) => !first.limited.includes(action)),
      ...(statements.length === 0 ? {} : { statements }),
      document: first.source.document,
    })
  }
  return together(steps)
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
  if (row.element !== 'Action' || row.source.arn !== undefined) return false
  const entries = statementOf(context, row.source)?.actions?.entries ?? []
  return entries.some((entry) => {
    const span = pointAt(entry.value)
    return span !== entry.value.span && span.start === row.span.start && span.file === row.span.file
  })
}
