import type { RequiredAction } from '../../../baselines/comparison.ts'
import type { Principal } from '../../../model/estate.ts'
import type { Intent, Report } from '../../../model/finding.ts'
import { countedMessage } from '../../counted.ts'
import type { Rule } from '../../rule.ts'
import {
  atom,
  bindingOf,
  contestedActions,
  byFeature,
  countOf,
  inferredHint,
  recognisedHint,
  softened,
  subjectFields,
  titleOf,
} from '../../baseline-report.ts'
import { hostStatement, openDocument, type Host } from '../../host-statement.ts'
import { grantIntent, type HostOn } from '../../grant-intents.ts'
import { nameOf, type CheckContext, type RequiredPolicy, type Subject } from '../../context.ts'

export const missingAction: Rule = {
  id: 'baseline/missing-action',
  summary: 'A role lacks actions that the vendor’s product needs',
  severity: 'error',
  confidence: 'high',
  since: '0.1.0',
  docs: {
    what: 'The union of the policies attached to the principal does not allow an action that the bound baseline requires.',
    why: 'The product fails when it first needs the action, often in a restore that nobody rehearsed.',
    fix: 'Add the actions to a statement that allows them on the resources the vendor names.',
    bad: {
      file: 'policy.json',
      config:
        'bindings:\n  - files: [policy.json]\n    baseline: n2ws/backup-and-recovery/assume-role\n',
      text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["sts:GetCallerIdentity"],"Resource":"*"}]}',
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
      yield* missing(context, subject)
      yield* missingDeny(subject)
      for (const policy of subject.lackingPolicies)
        if (policy.perhaps === undefined) yield missingPolicy(subject, policy)
    }
  },
}

/** What the baseline denies and the subject allows: a Deny is missing, not the actions. */
function* missingDeny(subject: Subject): Iterable<Report> {
  const rows = (subject.comparison?.required ?? []).filter(
    ({ verdict, effect }) => verdict === 'missing' && effect === 'Deny',
  )
  const [first] = rows
  if (first === undefined) return
  const binding = bindingOf(subject, first.baselines)
  const names = [...new Set(rows.map(({ action }) => action))]
  const isLimited = rows.every(({ grants }) =>
    grants.some(({ condition }) => condition !== undefined),
  )
  const when = isLimited ? ' under a condition' : ''
  yield {
    ...subjectFields(subject, binding),
    primary: { span: subject.span, text: 'Deny missing' },
    ...countedMessage(names, {
      before: `${nameOf(subject)} does not deny `,
      after: ` that ${titleOf(binding)} denies${when}`,
      one: `, which ${titleOf(binding)} denies${when}`,
    }),
    advice: `Add the vendor’s Deny.${recognisedHint(binding)}`,
    key: atom(subject, binding?.resolved.baseline.id ?? '', 'deny'),
    atoms: names.map((name) => atom(subject, name.toLowerCase(), 'deny-missing')),
    actions: names,
    groups: [{ title: 'denied by the vendor', items: names }],
    severity: 'warning',
    wholeSubject: true,
    areAbsent: true,
  }
}

function missingPolicy(
  subject: Subject,
  { arn, binding: id, lacking, allowed }: RequiredPolicy,
): Report {
  const binding = bindingOf(subject, [id])
  const part =
    lacking.length === 0 || lacking.length === allowed
      ? ''
      : `; other statements grant ${allowed - lacking.length} of its ${countOf(allowed, 'action')}`
  return {
    ...subjectFields(subject, binding),
    primary: { span: subject.span, text: 'policy missing' },
    message: `${nameOf(subject)} lacks the managed policy \`${arn}\`, which ${titleOf(binding)} needs${part}`,
    advice: `Attach it.${recognisedHint(binding)}`,
    key: atom(subject, arn.toLowerCase()),
    atoms: [atom(subject, arn.toLowerCase(), 'missing')],
    actions: lacking.length === 0 ? [arn] : lacking,
    severity: softened(subject, 'error'),
    wholeSubject: true,
    areAbsent: true,
    ...(subject.principal?.kind === 'role' ? { intent: attaching(subject.principal, arn) } : {}),
  }
}

const attaching = ({ root, address }: Principal, arn: string): Intent => ({
  kind: 'attach-policy',
  title: `Attach \`${arn.slice(arn.lastIndexOf('/') + 1)}\``,
  safety: 'unsafe',
  arn,
  root,
  address,
})

function* missing(context: CheckContext, subject: Subject): Iterable<Report> {
  const rows = (subject.comparison?.required ?? []).filter(
    ({ verdict, effect }) => verdict === 'missing' && effect === 'Allow',
  )
  const meant = defectsMeant(subject)
  const contested = contestedActions(subject)
  const unmet = rows.filter((row) => !meant.has(row.action.toLowerCase()))
  const actions = unmet.filter((row) => !contested.has(row.action.toLowerCase()))
  const [first] = actions
  if (first === undefined) return
  const binding = bindingOf(subject, first.baselines)
  const host = hostStatement(context, subject, actions)
  const hostOn: HostOn = (resources, condition) =>
    hostStatement(context, subject, actions, resources, condition)
  const names = actions.map((row) => row.action)
  const intent = grantIntent(actions, host, openDocument(context, subject), hostOn)
  const place = scopedHost(actions, hostOn) ?? host
  yield {
    ...subjectFields(subject, binding),
    primary: {
      span: place?.span ?? subject.span,
      text: `${countOf(names.length, 'action')} missing`,
    },
    ...countedMessage(names, {
      before: `${nameOf(subject)} lacks `,
      after: ` that ${titleOf(binding)} needs`,
      one: `, which ${titleOf(binding)} needs`,
    }),
    advice: `Allow ${names.length === 1 ? 'it' : 'them'} on the resources the vendor names.${recognisedHint(binding)}${inferredHint(binding)}`,
    key: atom(subject, binding?.resolved.baseline.id ?? ''),
    atoms: names.map((name) => atom(subject, name.toLowerCase(), 'missing')),
    actions: names,
    groups: byFeature(actions),
    severity: actions.every((row) => isInferred(subject, row))
      ? softened(subject, 'warning')
      : softened(subject, 'error'),
    wholeSubject: true,
    areAbsent: true,
    ...(intent === undefined ? {} : { intent }),
  }
}

/** The statement on the resources of the first action and under its condition, where none of the actions is wanted everywhere. */
function scopedHost(actions: readonly RequiredAction[], hostOn: HostOn): Host | undefined {
  const grants = actions.flatMap((row) => row.grants)
  if (grants.some(({ resources, condition }) => resources.includes('*') && condition === undefined))
    return undefined
  return hostOn(grants[0]?.resources ?? [], grants[0]?.condition)
}

/** Needed only for features that no binding names: the guess warns, it does not accuse. */
function isInferred(subject: Subject, row: RequiredAction): boolean {
  const inferred = subject.bindings.flatMap((binding) => binding.inferred ?? [])
  return row.features.length > 0 && row.features.every((feature) => inferred.includes(feature))
}

/** Actions whose absence is caused by a vendor's defect that the policy copies: the defect's finding names them. */
function defectsMeant(subject: Subject): ReadonlySet<string> {
  const present = new Set(
    (subject.comparison?.allowed ?? [])
      .filter((row) => row.verdict === 'vendor-defect')
      .map((row) => row.pattern.toLowerCase()),
  )
  return new Set(
    subject.bindings.flatMap((binding) =>
      binding.resolved.defects
        .filter((defect) => present.has(defect.action.toLowerCase()))
        .flatMap((defect) => (defect.meant === undefined ? [] : [defect.meant.toLowerCase()])),
    ),
  )
}
