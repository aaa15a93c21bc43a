import pMap from 'p-map'
import { checkAccessNotGranted } from '../access/not-granted.ts'
import { checkNoPublicAccess } from '../access/not-public.ts'
import type { ServiceChecks, ValidationResult } from '../check/context.ts'
import { pairDocuments, policyText } from '../check/pair-documents.ts'
import type { Estate } from '../model/estate.ts'
import type { PolicyDocument } from '../model/policy.ts'
import type { LiveSession } from '../validate/live.ts'
import type { CheckedPolicyType, CheckResult, ServiceAnswer } from '../validate/port.ts'
import { renderForService } from '../validate/render.ts'

/** Calls that are made at the same time; the service publishes no quota. */
const concurrency = 4

/** Documents that a note names before it counts the rest. */
const named = 10

export interface CustomCheckQuestion {
  readonly head: Estate
  readonly base: Estate | undefined
  readonly criticalActions: readonly string[]
  /** What validation said of the head: a document with an error is not asked about further. */
  readonly validation: readonly ValidationResult[]
}

export interface CustomCheckOutcome {
  readonly head: ServiceChecks
  readonly base: ServiceChecks
  /** What was not asked and why, one sentence each, without a stop. */
  readonly notes: readonly string[]
}

type Check = 'new access' | 'public access' | 'critical actions'

/** One question that the budget has to pay for. */
interface Planned {
  readonly check: Check
  readonly index: number
  readonly document: PolicyDocument
  readonly ask: () => Promise<ServiceAnswer<CheckResult>>
}

interface Answered extends Planned {
  readonly answer: ServiceAnswer<CheckResult>
}

/** A document of the head that is new or changed, and the same one of the base. */
interface Changed {
  readonly index: number
  readonly document: PolicyDocument
  readonly old: { readonly index: number; readonly document: PolicyDocument } | undefined
}

/**
 * The service's custom checks of what the change alters: new access between base and head, access for
 * everybody, and the critical actions; without a base the critical actions of every policy. Documents
 * with holes or errors are not sent. The base is asked where the head's answer is news to the embedded
 * proof, for what was so before is not the change's doing.
 */
export async function customChecks(
  question: CustomCheckQuestion,
  live: LiveSession,
): Promise<CustomCheckOutcome> {
  const changed = changedDocuments(question.head, question.base)
  const faulty = new Set(
    question.validation
      .filter((result) => result.findingType === 'ERROR')
      .map((result) => result.document),
  )
  const planned: Planned[] = []
  const withHoles = new Set<string>()
  const withErrors = new Set<string>()
  for (const check of ['new access', 'public access', 'critical actions'] as const) {
    for (const { index, document, old } of changed) {
      const wanted = callOf(check, document, old?.document, question, live)
      if (wanted === undefined) continue
      const { address } = document.site
      if (wanted === 'holes') withHoles.add(address)
      else if (faulty.has(index)) withErrors.add(address)
      else planned.push({ check, index, document, ask: wanted })
    }
  }
  const down = live.down
  if (down !== undefined) {
    const notes =
      planned.length === 0 ? [] : [`${counted(planned.length)} of the service were not made either`]
    return { head: nothing, base: nothing, notes }
  }
  const answers = await askAll(planned)
  const before = await askAll(baseQuestions(answers, changed, question, live))
  return {
    head: checksOf(answers),
    base: checksOf(before),
    notes: [
      ...notSent(withHoles, 'has parts that the source does not spell out'),
      ...notSent(withErrors, 'has errors'),
      ...refusals([...answers, ...before]),
    ],
  }
}

const nothing: ServiceChecks = {
  newAccess: new Map(),
  publicAccess: new Map(),
  criticalActions: new Map(),
}

function changedDocuments(head: Estate, base: Estate | undefined): readonly Changed[] {
  const pairs = pairDocuments(head.documents, base?.documents ?? [])
  return [...head.documents.entries()].flatMap(([index, document]): readonly Changed[] => {
    if (document.site.assembled === true || !document.instantiated) return []
    const at = pairs.get(index)
    const before = base?.documents[at ?? -1]
    if (at === undefined || before === undefined) return [{ index, document, old: undefined }]
    if (policyText(before) === policyText(document)) return []
    return [{ index, document, old: { document: before, index: at } }]
  })
}

/** The call that a check of a document takes; undefined where the check does not apply to it. */
function callOf(
  check: Check,
  document: PolicyDocument,
  old: PolicyDocument | undefined,
  question: CustomCheckQuestion,
  live: LiveSession,
): Planned['ask'] | 'holes' | undefined {
  const policyType = checkedType(document)
  if (policyType === undefined) return undefined
  switch (check) {
    case 'new access': {
      if (old === undefined) return undefined
      const base = plainText(old)
      const head = plainText(document)
      if (base === undefined || head === undefined) return 'holes'
      return () => live.checkNoNewAccess({ base, head, policyType })
    }
    case 'public access': {
      const resourceType = document.site.publicAccessResourceType
      if (question.base === undefined || resourceType === undefined || document.kind === 'identity')
        return undefined
      const text = plainText(document)
      return text === undefined ? 'holes' : () => live.checkNoPublicAccess({ text, resourceType })
    }
    case 'critical actions': {
      const { criticalActions: actions } = question
      if (actions.length === 0 || document.kind !== 'identity') return undefined
      const text = plainText(document)
      return text === undefined
        ? 'holes'
        : () => live.checkAccessNotGranted({ text, policyType, actions, resources: [] })
    }
  }
}

/** Boundaries and control policies grant nothing, and the checks do not take them. */
function checkedType({ kind }: PolicyDocument): CheckedPolicyType | undefined {
  if (kind === 'identity') return 'IDENTITY_POLICY'
  return kind === 'resource' || kind === 'trust' ? 'RESOURCE_POLICY' : undefined
}

/** The document as it will be, or undefined where it has holes: with stand-ins the answer would be another's. */
function plainText({ value }: PolicyDocument): string | undefined {
  const rendered = renderForService(value)
  return rendered.kind === 'text' && rendered.standIns === 0 ? rendered.text : undefined
}

function askAll(planned: readonly Planned[]): Promise<readonly Answered[]> {
  return pMap(planned, async (item) => ({ ...item, answer: await item.ask() }), { concurrency })
}

/** Where the service sees what the proof does not: whether it saw so in the base. */
function baseQuestions(
  answers: readonly Answered[],
  changed: readonly Changed[],
  question: CustomCheckQuestion,
  live: LiveSession,
): readonly Planned[] {
  const olds = new Map(changed.map(({ index, old }) => [index, old]))
  return answers.flatMap(({ check, index, document, answer }): readonly Planned[] => {
    const old = olds.get(index)
    if (check === 'new access' || old === undefined) return []
    if (answer.kind === 'refused' || answer.value.result === 'PASS') return []
    if (isProved(check, document, question.criticalActions)) return []
    const ask = callOf(check, old.document, undefined, question, live)
    return ask === undefined || ask === 'holes' ? [] : [{ check, ...old, ask }]
  })
}

/** True where the embedded proof says FAIL too. */
function isProved(check: Check, document: PolicyDocument, actions: readonly string[]): boolean {
  if (check === 'critical actions')
    return checkAccessNotGranted(document, [{ actions, resources: [] }]).result === 'FAIL'
  const type = document.site.publicAccessResourceType ?? ''
  return checkNoPublicAccess(document, type).result === 'FAIL'
}

function checksOf(answers: readonly Answered[]): ServiceChecks {
  const of = (check: Check): ReadonlyMap<number, CheckResult> =>
    new Map(
      answers.flatMap((item) =>
        item.check === check && item.answer.kind === 'answered'
          ? [[item.index, item.answer.value]]
          : [],
      ),
    )
  return {
    newAccess: of('new access'),
    publicAccess: of('public access'),
    criticalActions: of('critical actions'),
  }
}

function notSent(addresses: ReadonlySet<string>, why: string): readonly string[] {
  if (addresses.size === 0) return []
  const all = [...addresses]
  const verb = all.length === 1 ? why : why.replace(/^has/, 'have')
  return [
    `${all.length} ${all.length === 1 ? 'policy' : 'policies'} ${verb} and ${all.length === 1 ? 'was' : 'were'} not sent to the custom checks of IAM Access Analyzer: ${listed(all)}`,
  ]
}

/** One sentence a reason, with what stays without an answer of the service. */
function refusals(answers: readonly Answered[]): readonly string[] {
  const reasons = new Map<string, Set<string>>()
  for (const { check, document, answer } of answers) {
    if (answer.kind === 'answered') continue
    const known = reasons.get(answer.text) ?? new Set<string>()
    known.add(`${check} of ${document.site.address}`)
    reasons.set(answer.text, known)
  }
  return [...reasons].map(
    ([text, questions]) =>
      `${text}: the embedded proof alone speaks about ${listed([...questions])}`,
  )
}

function counted(count: number): string {
  return count === 1 ? 'one custom check' : `${count} custom checks`
}

function listed(items: readonly string[]): string {
  const rest = items.length - named
  return items.slice(0, named).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
}
