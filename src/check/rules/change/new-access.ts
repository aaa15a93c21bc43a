import { principalChange } from '../../../access/change.ts'
import { compareDocuments } from '../../../access/compare.ts'
import type { AccessDecision } from '../../../access/decide.ts'
import type { Report } from '../../../model/finding.ts'
import type { PolicyDocument } from '../../../model/policy.ts'
import { renderPolicy } from '../../../model/render.ts'
import type { Span } from '../../../model/span.ts'
import type { CheckContext, Subject } from '../../context.ts'
import type { Rule } from '../../rule.ts'

export const newAccess: Rule = {
  id: 'change/new-access',
  summary: 'A change allows what the base did not',
  severity: 'notice',
  confidence: 'high',
  since: '0.1.0',
  docs: {
    what: 'The principal, or the resource or trust policy, allows a request that it did not allow before. The finding gives such a request. Moving a statement from one policy to another adds nothing.',
    why: 'A reviewer should see what a change really adds, however it is written.',
    fix: 'Nothing, if the access is meant.',
    bad: {
      file: 'policy.json',
      base: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::amzn-s3-demo-bucket/*"}]}',
      text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:GetObject","s3:DeleteObject"],"Resource":"arn:aws:s3:::amzn-s3-demo-bucket/*"}]}',
    },
    good: {
      file: 'policy.json',
      base: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:GetObject","s3:DeleteObject"],"Resource":"arn:aws:s3:::amzn-s3-demo-bucket/*"}]}',
      text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::amzn-s3-demo-bucket/*"}]}',
    },
    references: [
      'https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_CheckNoNewAccess.html',
    ],
  },
  *check(context) {
    if (context.base === undefined) return
    yield* ofSubjects(context, context.base)
    yield* ofDocuments(context, context.base)
  },
}

function* ofSubjects(context: CheckContext, base: CheckContext): Iterable<Report> {
  const before = new Map(base.subjects.map((subject) => [keyOf(subject), subject]))
  for (const subject of context.subjects) {
    const old = before.get(keyOf(subject))
    // What is new as a whole has nothing to be compared with.
    if (old === undefined || meaning(subject) === meaning(old)) continue
    const decision = principalChange(old.access.input, subject.access.input)
    yield* reportOf(decision, subject.root, subject.address, subject.span, (reason) => {
      const entry = subject.access.input.documents[reason.document]
      if (entry === undefined) return undefined
      return entry.index === undefined
        ? entry.span
        : statementSpan(entry.document, reason.statementIndex)
    })
  }
}

function* ofDocuments(context: CheckContext, base: CheckContext): Iterable<Report> {
  const before = new Map(base.estate.documents.map((document) => [siteKey(document), document]))
  for (const document of context.estate.documents) {
    if (document.kind !== 'resource' && document.kind !== 'trust') continue
    const old = before.get(siteKey(document))
    if (old === undefined || textOf(old) === textOf(document)) continue
    const { root, address, property, span } = document.site
    yield* reportOf(
      compareDocuments(old, document),
      root,
      `${address} ${property}`.trim(),
      span,
      (reason) => statementSpan(document, reason.statementIndex),
    )
  }
}

function* reportOf(
  decision: AccessDecision,
  root: string,
  address: string,
  whole: Span,
  spanOf: (reason: AccessDecision['reasons'][number]) => Span | undefined,
): Iterable<Report> {
  if (decision.result === 'PASS') return
  const [first, ...rest] = decision.reasons
  const span = first === undefined ? whole : (spanOf(first) ?? whole)
  const undecided = decision.result === 'UNDECIDED'
  const { witness } = decision
  yield {
    primary: { span, text: undecided ? 'may allow more' : 'allows more' },
    related: rest.flatMap((reason) => {
      const at = spanOf(reason)
      return at === undefined ? [] : [{ span: at, text: 'and here' }]
    }),
    message: undecided
      ? `\`${address}\`: whether the change allows more could not be decided: ${decision.undecided ?? 'it depends on what was not read'}`
      : `\`${address}\` allows more than before${witness === null ? '' : `: \`${witness.action}\`${witness.resource === null ? '' : ` on \`${witness.resource}\``}`}`,
    advice: undecided ? 'Look at the statements that changed.' : 'Make sure that this is meant.',
    key: [root, address, 'new-access'].join('|'),
    // The new access is this change's own, whatever there was before.
    atoms: [[root, address, 'new-access', decision.result, witness?.action ?? ''].join('|')],
    addresses: [address],
    principal: address,
    wholeSubject: true,
    summaryOnly: true,
    ...(witness === null
      ? {}
      : { groups: [{ title: 'for example', items: [JSON.stringify(witness)] }] }),
    ...(undecided ? { undecided: true } : {}),
  }
}

const keyOf = (subject: Subject): string => `${subject.root}\n${subject.address}`

function siteKey(document: PolicyDocument): string {
  const { root, address, property } = document.site
  return [root, address, property].join('\n')
}

const textOf = (document: PolicyDocument): string =>
  JSON.stringify(renderPolicy(document.value).policy)

/** Equal where nothing that is attached differs: spares the algebra for what did not change. */
function meaning(subject: Subject): string {
  const { documents, boundaries, unread } = subject.access.input
  return JSON.stringify([
    documents
      .map((entry) => [
        entry.arn ?? textOf(entry.document),
        entry.guards.map((guard) => [guard.symbol, guard.holds]),
      ])
      .toSorted(),
    boundaries.map((entry) => entry.arn ?? textOf(entry.document)).toSorted(),
    unread.map((part) => part.text).toSorted(),
  ])
}

function statementSpan(document: PolicyDocument, index: number): Span | undefined {
  return document.statements.find((statement) => statement.index === index)?.span
}
