import { principalChange } from '../../../access/change.ts'
import { compareDocuments } from '../../../access/compare.ts'
import type { AccessDecision } from '../../../access/decide.ts'
import { examplesFrom, spelledAs } from '../../../access/examples.ts'
import type { Witness } from '../../../access/request.ts'
import type { Catalogue } from '../../../model/catalogue.ts'
import type { Report } from '../../../model/finding.ts'
import type { PolicyDocument, Statement } from '../../../model/policy.ts'
import type { Span } from '../../../model/span.ts'
import { textOf } from '../../../model/value.ts'
import { coversPattern } from '../../../model/wildcard.ts'
import type { CheckResult } from '../../../validate/port.ts'
import type { CheckContext, Subject } from '../../context.ts'
import { pairDocuments, policyText } from '../../pair-documents.ts'
import type { Rule } from '../../rule.ts'
import { jointWord, namedStatement, type JointWord } from '../../service-word.ts'

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
  const words = pairWords(context, base)
  for (const subject of context.subjects) {
    const old = before.get(keyOf(subject))
    // What is new as a whole has nothing to be compared with.
    if (old === undefined || meaning(subject) === meaning(old)) continue
    const decision = principalChange(
      old.access.input,
      subject.access.input,
      examplesFrom(context.catalogue),
    )
    const heard = subject.documents.flatMap((index) => words.get(index) ?? [])
    const [only] = heard
    const judged =
      only !== undefined && isAlone(subject) && isAlone(old)
        ? settled(decision, only.word)
        : decision
    // Of several policies one may give what another gave before: the service sees each by itself.
    const more = heard.find(({ word, own }) => word.result === 'FAIL' && own === 'PASS')
    yield* reportOf({
      catalogue: context.catalogue,
      decision: more === undefined ? judged : settled(judged, more.word),
      root: subject.root,
      address: subject.address,
      span: subject.span,
      placeOf: (reason) => {
        const entry = subject.access.input.documents[reason.document]
        if (entry === undefined) return undefined
        return entry.index === undefined
          ? { span: entry.span }
          : placeIn(entry.document, reason.statementIndex)
      },
      heard,
    })
  }
}

function* ofDocuments(context: CheckContext, base: CheckContext): Iterable<Report> {
  const pairs = pairDocuments(context.estate.documents, base.estate.documents)
  for (const [index, document] of context.estate.documents.entries()) {
    if (document.kind !== 'resource' && document.kind !== 'trust') continue
    const old = base.estate.documents[pairs.get(index) ?? -1]
    if (old === undefined || policyText(old) === policyText(document)) continue
    const { root, address, property, span } = document.site
    const own = compareDocuments(old, document, examplesFrom(context.catalogue))
    const heard = heardOf(document, own, context.serviceChecks?.newAccess.get(index))
    yield* reportOf({
      catalogue: context.catalogue,
      decision: heard === undefined ? own : settled(own, heard.word),
      root,
      address: `${address} ${property}`.trim(),
      span,
      placeOf: (reason) => placeIn(document, reason.statementIndex),
      heard: heard === undefined ? [] : [heard],
    })
  }
}

/** What the service said of one changed document, beside what the proof says of the same pair. */
interface Heard {
  readonly address: string
  readonly own: AccessDecision['result']
  readonly word: JointWord
  /** The statement that the service names. */
  readonly span: Span | undefined
}

function heardOf(
  document: PolicyDocument,
  own: AccessDecision,
  said: CheckResult | undefined,
): Heard | undefined {
  if (said === undefined) return undefined
  return {
    address: document.site.address,
    own: own.result,
    word: jointWord(own.result, said, 'new access'),
    span: said.result === 'FAIL' ? namedStatement(document, said) : undefined,
  }
}

/** The service's word on every identity document of which it saw both sides. */
function pairWords(context: CheckContext, base: CheckContext): ReadonlyMap<number, Heard> {
  const words = new Map<number, Heard>()
  const said = context.serviceChecks?.newAccess
  if (said === undefined || said.size === 0) return words
  const pairs = pairDocuments(context.estate.documents, base.estate.documents)
  for (const [index, answer] of said) {
    const document = context.estate.documents[index]
    const old = base.estate.documents[pairs.get(index) ?? -1]
    if (document === undefined || old === undefined) continue
    const heard = heardOf(document, compareDocuments(old, document), answer)
    if (heard !== undefined) words.set(index, heard)
  }
  return words
}

/** Nothing but one document speaks: what is true of it is true of the principal. */
function isAlone(subject: Subject): boolean {
  const { documents, boundaries, unread } = subject.access.input
  return documents.length === 1 && boundaries.length === 0 && unread.length === 0
}

/** The decision with what the service settled or saw besides. */
function settled(decision: AccessDecision, word: JointWord): AccessDecision {
  if (word.result === decision.result || decision.result === 'FAIL') return decision
  return { ...decision, result: word.result, undecided: undefined }
}

/** What allows more: the statement, or the attachment of a policy that is not in the tree. */
interface Place {
  readonly span: Span
  readonly statement?: Statement
}

interface Judgement {
  readonly catalogue: Catalogue
  readonly decision: AccessDecision
  readonly root: string
  readonly address: string
  /** Where to point if no statement is to blame. */
  readonly span: Span
  readonly placeOf: (reason: AccessDecision['reasons'][number]) => Place | undefined
  readonly heard: readonly Heard[]
}

function* reportOf({ catalogue, decision, root, address, ...rest }: Judgement): Iterable<Report> {
  if (decision.result === 'PASS') return
  const [first, ...others] = decision.reasons
  const named = rest.heard.find(({ span }) => span !== undefined)?.span
  const place = first && rest.placeOf(first)
  const span = (first === undefined ? named : place?.span) ?? rest.span
  const undecided = decision.result === 'UNDECIDED'
  const witness =
    decision.witness === null
      ? null
      : {
          ...decision.witness,
          action: spelledAs(catalogue, asWritten(decision.witness.action, place?.statement)),
        }
  const groups = [
    ...(witness === null ? [] : [{ title: 'for example', items: [requestText(witness)] }]),
    ...serviceWords(rest.heard),
  ]
  yield {
    primary: { span, text: undecided ? 'may allow more' : 'allows more' },
    related: others.flatMap((reason) => {
      const at = rest.placeOf(reason)
      return at === undefined ? [] : [{ span: at.span, text: 'and here' }]
    }),
    message: undecided
      ? `\`${address}\`: whether the change allows more could not be decided: ${decision.undecided ?? 'it depends on what was not read'}`
      : `\`${address}\` allows more than before${witness === null ? '' : `: ${whatIsNew(witness, place?.statement)}`}`,
    advice: undecided ? 'Look at the statements that changed.' : 'Make sure that this is meant.',
    key: [root, address, 'new-access'].join('|'),
    // The new access is this change's own, whatever there was before.
    atoms: [
      [
        root,
        address,
        'new-access',
        decision.result,
        decision.witness?.action.toLowerCase() ?? '',
      ].join('|'),
    ],
    addresses: [address],
    // Each instance of a module has a request of its own: the action is what they share.
    says: undecided ? 'undecided' : (witness?.action ?? 'service'),
    principal: address,
    wholeSubject: true,
    summaryOnly: true,
    ...(groups.length === 0 ? {} : { groups }),
    ...(rest.heard.length === 0 ? {} : { origin: originOf(rest.heard) }),
    ...(undecided ? { undecided: true } : {}),
    ...(decision.assumption === undefined ? {} : { assumptions: [decision.assumption] }),
  }
}

/** The service vouches where it saw new access itself. */
function originOf(heard: readonly Heard[]): 'live' | 'embedded' {
  return heard.some(({ word }) => word.origin === 'live') ? 'live' : 'embedded'
}

function serviceWords(heard: readonly Heard[]): NonNullable<Report['groups']> {
  const items = heard.flatMap(({ address, word }) =>
    word.says === undefined ? [] : [`${address}: ${word.says}`],
  )
  return items.length === 0 ? [] : [{ title: 'IAM Access Analyzer', items }]
}

const keyOf = (subject: Subject): string => `${subject.root}\n${subject.address}`

/** Equal where nothing that is attached differs: spares the algebra for what did not change. */
function meaning(subject: Subject): string {
  const { documents, boundaries, unread } = subject.access.input
  return JSON.stringify([
    documents
      .map((entry) => [
        entry.arn ?? policyText(entry.document),
        entry.guards.map((guard) => [guard.symbol, guard.holds]),
      ])
      .toSorted(),
    boundaries.map((entry) => entry.arn ?? policyText(entry.document)).toSorted(),
    unread.map((part) => part.text).toSorted(),
  ])
}

function placeIn(document: PolicyDocument, index: number): Place | undefined {
  const statement = document.statements.find((one) => one.index === index)
  return statement === undefined ? undefined : { span: statement.span, statement }
}

const actionTexts = (statement: Statement | undefined): readonly (string | undefined)[] =>
  statement?.actions?.entries.map(({ value }) => textOf(value)) ?? []

/** An action as the statement spells it, where it does. */
const asWritten = (action: string, statement: Statement | undefined): string =>
  actionTexts(statement).find((text) => text?.toLowerCase() === action.toLowerCase()) ?? action

/** The action, or the pattern that the statement has it by with one such action, and the resource. */
function whatIsNew({ action, resource }: Witness, statement: Statement | undefined): string {
  const on = resource === null || resource === '' ? '' : ` on \`${resource}\``
  const texts = actionTexts(statement)
  const isNamed = texts.some((text) => text?.toLowerCase() === action.toLowerCase())
  const pattern =
    statement?.actions?.element !== 'Action' || isNamed
      ? undefined
      : texts.find(
          (text) => text !== undefined && coversPattern(text.toLowerCase(), action.toLowerCase()),
        )
  return pattern === undefined ? `\`${action}\`${on}` : `\`${pattern}\`, as \`${action}\`${on}`
}

/** A request as a sentence: who does what, to what, under what circumstances. */
function requestText({ principal, action, resource, context }: Witness): string {
  const circumstances = Object.entries(context).map(
    ([key, value]) => `${key} is ${typeof value === 'string' ? value : value.join(' and ')}`,
  )
  return [
    `${principal ?? 'it'} calls ${action}`,
    resource === null || resource === '' ? '' : ` on ${resource}`,
    circumstances.length === 0 ? '' : ` where ${circumstances.join(', ')}`,
  ].join('')
}
