import { isStillDenied } from '../../../access/denied.ts'
import type { AttachedDocument } from '../../../access/effective.ts'
import type { ResourceName } from '../../../model/estate.ts'
import type { Report } from '../../../model/finding.ts'
import { addTo } from '../../../model/multimap.ts'
import type { PolicyDocument, Statement } from '../../../model/policy.ts'
import { guardedResource } from '../../../model/sites/guarded-resources.ts'
import { displayOf } from '../../../model/value.ts'
import type { CheckContext, Subject } from '../../context.ts'
import { movedAddresses } from '../../moved.ts'
import { pairDocuments } from '../../pair-documents.ts'
import type { Rule } from '../../rule.ts'
import { meaningOf } from '../../statement-words.ts'

export const removedDeny: Rule = {
  id: 'change/removed-deny',
  summary: 'A change removes a Deny statement',
  severity: 'warning',
  confidence: 'high',
  since: '0.1.0',
  docs: {
    what: 'A Deny statement of the base is no longer there in the same words, and the document no longer denies all that it denied; or the policy of a bucket, queue, topic, secret or key is gone while what it guarded stays.',
    why: 'A Deny is a guard rail; without it every Allow it held back takes effect.',
    fix: 'Keep the Deny, or say in the pull request why it may go.',
    bad: {
      file: 'policy.json',
      base: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::amzn-s3-demo-bucket/*"},{"Sid":"NoDelete","Effect":"Deny","Action":"s3:DeleteObject","Resource":"*"}]}',
      text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::amzn-s3-demo-bucket/*"}]}',
    },
    good: {
      file: 'policy.json',
      base: '{"Version":"2012-10-17","Statement":[{"Sid":"NoDelete","Effect":"Deny","Action":"s3:DeleteObject","Resource":"*"},{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::amzn-s3-demo-bucket/*"}]}',
      text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::amzn-s3-demo-bucket/*"},{"Sid":"NoDelete","Effect":"Deny","Action":"s3:DeleteObject","Resource":"*"}]}',
    },
    references: [
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html',
    ],
  },
  *check(context) {
    const { base } = context
    if (base === undefined) return
    const kept = keptDenies(base, context)
    const pairs = pairDocuments(base.estate.documents, context.estate.documents)
    const held = holdersOf(base, context)
    for (const [index, before] of base.estate.documents.entries()) {
      if (denies(before).length === 0) continue
      const after = context.estate.documents[pairs.get(index) ?? -1]
      const guarded =
        after === undefined && before.instantiated ? guardedNow(index, base, context) : []
      const holders = [...(held.get(index) ?? []), ...guarded]
      if (after === undefined && !outlives(before, holders)) continue
      const others = after === undefined ? [] : [after]
      for (const statement of denies(before)) {
        if (others.some((one) => denies(one).some((own) => isSameDeny(statement, own)))) continue
        if (isStillDenied(statement, before, others)) continue
        const moved =
          (holders.length === guarded.length && kept.has(meaningOf(statement))) ||
          (holders.length > 0 &&
            holders.every((documents) => isStillDenied(statement, before, documents)))
        if (moved) continue
        const unread = [...others, ...guarded.flat()].some(
          ({ open }) => open !== undefined && open.symbol !== before.open?.symbol,
        )
        yield reportOf(statement, before, after, unread)
      }
    }
  },
}

/** Denies of which the head has as many as the base: moved, if they are no longer where they were. */
function keptDenies(base: CheckContext, head: CheckContext): ReadonlySet<string> {
  const count = ({ estate }: CheckContext): ReadonlyMap<string, number> => {
    const found = new Map<string, number>()
    for (const statement of estate.documents.flatMap(denies)) {
      const meaning = meaningOf(statement)
      found.set(meaning, (found.get(meaning) ?? 0) + 1)
    }
    return found
  }
  const before = count(base)
  return new Set(
    [...count(head)].flatMap(([meaning, number]) =>
      number >= (before.get(meaning) ?? 0) ? [meaning] : [],
    ),
  )
}

/** By document of the base: what now bears on each principal that it bore on, and that is still there. */
function holdersOf(
  base: CheckContext,
  head: CheckContext,
): ReadonlyMap<number, readonly (readonly PolicyDocument[])[]> {
  const named = ({ root, address }: Subject): string => `${root}\n${address}`
  const bearing = ({ access }: Subject): readonly AttachedDocument[] => [
    ...access.input.documents,
    ...access.input.boundaries,
  ]
  const now = new Map<string, readonly PolicyDocument[]>()
  for (const subject of head.subjects) {
    if (now.has(named(subject))) continue
    const sure = bearing(subject).filter(({ guards }) => guards.length === 0)
    now.set(
      named(subject),
      sure.map(({ document }) => document),
    )
  }
  const holders = new Map<number, (readonly PolicyDocument[])[]>()
  for (const subject of base.subjects) {
    const documents = subject.principal === undefined ? undefined : now.get(named(subject))
    if (documents === undefined) continue
    for (const index of new Set(bearing(subject).map((entry) => entry.index)))
      if (index !== undefined) addTo(holders, index, documents)
  }
  return holders
}

/** What now guards each resource that a policy of the base guarded, and that is still there. */
function guardedNow(
  index: number,
  base: CheckContext,
  head: CheckContext,
): readonly (readonly PolicyDocument[])[] {
  const guarded = base.estate.resourcePolicies.find(({ document }) => document === index)?.of ?? []
  if (guarded.length === 0) return []
  const movedTo = movedAddresses(base.estate, head.estate)
  return guarded.flatMap(({ root, address }) => {
    const now = movedTo?.(address, root) ?? address
    const isIt = (one: ResourceName): boolean => one.root === root && one.address === now
    if (!head.estate.guardable.some(isIt)) return []
    return [
      head.estate.resourcePolicies.flatMap(({ document, of }) =>
        of.some(isIt) ? (head.estate.documents[document] ?? []) : [],
      ),
    ]
  })
}

/** False where a document that is gone took with it all that its Denies held back. */
function outlives(
  document: PolicyDocument,
  holders: readonly (readonly PolicyDocument[])[],
): boolean {
  if (holders.length > 0) return true
  switch (document.kind) {
    case 'service-control':
    case 'resource-control':
      return true
    case 'identity':
    case 'boundary':
      // A policy of nobody that only denies guards whatever it is attached to elsewhere.
      return (
        document.site.resourceType === undefined &&
        document.statements.every(({ effect }) => effect === 'Deny')
      )
    case 'resource':
    case 'trust':
      return false
  }
}

function reportOf(
  statement: Statement,
  before: PolicyDocument,
  after: PolicyDocument | undefined,
  undecided: boolean,
): Report {
  const { root, address, property } = before.site
  const name = statement.sid === undefined ? '' : ` \`${displayOf(statement.sid)}\``
  const now = after && denies(after).find((other) => isSameAltered(statement, other))
  return {
    tree: 'base',
    primary: { span: statement.span, text: now === undefined ? 'removed' : 'altered' },
    related:
      after === undefined
        ? []
        : [
            now === undefined
              ? { span: after.site.span, text: 'the document now', tree: 'head' }
              : { span: now.span, text: 'denies less now', tree: 'head' },
          ],
    message: undecided
      ? `\`${address}\`: whether it still denies what its Deny${name} did could not be decided`
      : now === undefined
        ? guardsAnother(before) && after === undefined
          ? `\`${address}\` is gone, and its Deny${name} with it`
          : `\`${address}\` loses the Deny${name}`
        : `\`${address}\` denies less than before: its Deny${name} is altered`,
    advice: 'Keep it, or say why it may go.',
    key: [
      root,
      address,
      property,
      statement.sid === undefined ? meaningOf(statement) : displayOf(statement.sid),
    ].join('|'),
    atoms: [[root, address, property, meaningOf(statement)].join('|')],
    addresses: [address],
    ...(undecided ? { undecided: true, severity: 'notice' as const } : {}),
  }
}

/** True for a policy that is a resource of its own, beside the one that it guards. */
const guardsAnother = ({ kind, site }: PolicyDocument): boolean =>
  kind === 'resource' && guardedResource(site.resourceType ?? '')?.of !== undefined

function denies(document: PolicyDocument): readonly Statement[] {
  return document.statements.filter((statement) => statement.effect === 'Deny')
}

/** True where a Deny of the head is the one of the base in other words: of its name, or of most of its actions. */
function isSameAltered(before: Statement, after: Statement): boolean {
  if (before.sid !== undefined && after.sid !== undefined)
    return displayOf(before.sid) === displayOf(after.sid)
  if (before.actions?.element !== after.actions?.element) return false
  const names = new Set(after.actions?.entries.map(({ value }) => displayOf(value).toLowerCase()))
  const told = before.actions?.entries ?? []
  const kept = told.filter(({ value }) => names.has(displayOf(value).toLowerCase()))
  return kept.length > 0 && 2 * kept.length >= told.length
}

/** The same words, and no condition of the template around them that was not there before. */
const isSameDeny = (before: Statement, after: Statement): boolean =>
  meaningOf(before) === meaningOf(after) && (isGuarded(before) || !isGuarded(after))

const isGuarded = ({ guards, actions, resources, conditions }: Statement): boolean =>
  guards.length > 0 ||
  conditions.some((clause) => clause.guards.length > 0) ||
  [actions, resources].some((list) => list?.entries.some((entry) => entry.guards.length > 0))
