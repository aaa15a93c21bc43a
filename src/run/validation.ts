import { namesCredentials } from '../adapters/access-analyzer.ts'
import type { ValidationResult } from '../check/context.ts'
import type { AccessAnalyzerMode } from '../config/settings.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { Estate } from '../model/estate.ts'
import { atomOfText } from '../model/finding.ts'
import { shortHash } from '../model/hash.ts'
import { Memo } from '../model/memo.ts'
import type { PolicyDocument } from '../model/policy.ts'
import type { NotAnalysed } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import type { PathElement, PolicyType } from '../validate/finding.ts'
import type { LiveSession } from '../validate/live.ts'
import { placeholdersOf } from '../validate/placeholder.ts'
import {
  validateDocuments,
  type DocumentAnswer,
  type PlacedFinding,
} from '../validate/validate-documents.ts'
import { isEmptyByReference, isOfNothing, type TextOf } from './empty-by-reference.ts'
import { isOfFrame, policyValue } from './fragment.ts'
import { isTrueHere } from './true-here.ts'
import { customChecks, type CustomCheckOutcome, type CustomCheckQuestion } from './custom-checks.ts'

export interface ValidationOutcome {
  readonly results: readonly ValidationResult[]
  readonly origin: 'live' | 'embedded' | 'off'
  /** Documents that the embedded validator answered although the service was to. */
  readonly fellBack: number
  readonly notes: readonly string[]
  readonly notChecked: readonly NotAnalysed[]
}

const policyTypes: Readonly<Record<PolicyDocument['kind'], PolicyType>> = {
  identity: 'IDENTITY_POLICY',
  boundary: 'IDENTITY_POLICY',
  trust: 'RESOURCE_POLICY',
  resource: 'RESOURCE_POLICY',
  'service-control': 'SERVICE_CONTROL_POLICY',
  'resource-control': 'RESOURCE_CONTROL_POLICY',
}

/** The policy type and resource type a document is validated as. */
export function questionOf(document: PolicyDocument): {
  readonly policyType: PolicyType
  readonly resourceType: string | undefined
} {
  return {
    policyType: policyTypes[document.kind],
    resourceType:
      document.kind === 'trust'
        ? 'AWS::IAM::AssumeRolePolicyDocument'
        : document.site.validatePolicyResourceType,
  }
}

/** More findings than any policy of AWS has entries; the rest of a document is counted. */
const mostOfDocument = 2_000

/**
 * Asks whoever is to speak about every document; every document has one answer. Where the run insists on
 * the service, what it would not answer is not checked.
 */
export async function validateWith(
  estate: Estate,
  catalogue: Catalogue,
  textOf: TextOf,
  live: LiveSession | undefined,
  insists: boolean,
  memo = new Memo(),
): Promise<ValidationOutcome> {
  const documents = estate.documents.flatMap((document, index) =>
    document.site.assembled === true ? [] : [{ document, index }],
  )
  const answer = await validateDocuments(
    documents.map(({ document }) => ({
      value: policyValue(document),
      catalogue,
      name: document.site.address,
      ...questionOf(document),
    })),
    live,
    memo,
  )
  let emptied = 0
  const cut: string[] = []
  const results = answer.answers.flatMap(({ findings, origin }, nth) => {
    const entry = documents[nth]
    if (entry === undefined) return []
    const { document, index } = entry
    const said = findings.filter(
      (finding) => isTrueHere(finding, document, textOf) && !isOfFrame(finding.issueCode, document),
    )
    const shown = said.filter(
      (finding) =>
        !isOfNothing(finding, document) && !isEmptyByReference(finding, document, textOf),
    )
    emptied += said.length - shown.length
    if (shown.length > mostOfDocument)
      cut.push(
        `${shown.length - mostOfDocument} more validation findings of ${document.site.address} are not shown`,
      )
    return shown
      .slice(0, mostOfDocument)
      .map((finding) => resultOf(finding, origin, index, document, textOf))
  })
  const withheld = emptied + answer.answers.reduce((sum, item) => sum + item.withheld, 0)
  return {
    results,
    origin: answer.origin === 'mixed' ? 'live' : answer.origin,
    fellBack: answer.fellBack,
    notes: [
      ...answer.notes,
      ...cut,
      ...(withheld === 0
        ? []
        : [
            `${withheld} validation ${withheld === 1 ? 'finding rests' : 'findings rest'} on parts the source does not spell out and ${withheld === 1 ? 'is' : 'are'} not shown`,
          ]),
    ],
    notChecked: insists ? unanswered(answer.answers, documents) : [],
  }
}

/**
 * What the service was to answer and did not, one entry a document; where it answered nothing at all and
 * always for the same reason, one entry a file, all in the same words.
 */
function unanswered(
  answers: readonly DocumentAnswer[],
  documents: readonly { readonly document: PolicyDocument }[],
): readonly NotAnalysed[] {
  const refusals = answers.flatMap(({ fallback }) =>
    fallback?.isRefusal === true ? [fallback] : [],
  )
  const isForAll =
    answers.every(({ origin }) => origin === 'embedded') &&
    new Set(refusals.map(({ text }) => text)).size === 1
  const entries = new Map<string, NotAnalysed>()
  answers.forEach(({ fallback }, nth) => {
    const site = documents[nth]?.document.site
    if (fallback?.isRefusal !== true || site === undefined) return
    const who = isForAll ? 'policies were' : `${site.address} was`
    const key = isForAll ? site.file : String(nth)
    if (entries.has(key)) return
    entries.set(key, {
      file: site.file,
      span: site.span,
      reason: 'access-analyzer',
      text: `${who} checked by the embedded validator alone: ${fallback.text}`,
    })
  })
  return [...entries.values()]
}

function resultOf(
  finding: PlacedFinding,
  origin: 'live' | 'embedded',
  index: number,
  document: PolicyDocument,
  textOf: TextOf,
): ValidationResult {
  const [first, ...rest] = finding.locations
  const span = within(first?.span ?? document.site.span, textOf)
  const source = textOf(span.file)?.slice(span.start, span.end) ?? ''
  return {
    document: index,
    issueCode: finding.issueCode,
    findingType: typeOf(finding.findingType),
    details: finding.findingDetails,
    learnMore: finding.learnMoreLink,
    span,
    related: rest.map((location) => within(location.span, textOf)),
    origin,
    isWhole: (first?.path ?? []).length === 0,
    elements: [
      keyOf(first?.path ?? [], span, textOf),
      ...(ofEachEntry.has(finding.issueCode) ? rest : []).map((location) =>
        keyOf(location.path, within(location.span, textOf), textOf),
      ),
    ],
    placeholders: placeholdersOf(finding.issueCode, source, finding.findingDetails),
  }
}

/** Of these each entry of the list that they name is one thing to mend: the others stay when one goes. */
const ofEachEntry = new Set(['REDUNDANT_ACTION', 'REDUNDANT_RESOURCE'])

const quotes = new Set(['"', "'", '“', '”', '‘', '’'])

/**
 * A quoted scalar's span without its quotes, as every other rule points at it. Where the text had to be
 * repaired they may be those of a word processor, and the closing one may be missing.
 */
function within(span: Span, textOf: TextOf): Span {
  const text = textOf(span.file)
  if (text === undefined || span.end - span.start < 2) return span
  if (text.charAt(span.start) === '\\') return withinEscaped(span, text)
  if (!quotes.has(text.charAt(span.start))) return span
  const isClosed = quotes.has(text.charAt(span.end - 1))
  return { ...span, start: span.start + 1, end: isClosed ? span.end - 1 : span.end }
}

/** Within a text of another syntax the quotes are escaped. */
function withinEscaped(span: Span, text: string): Span {
  const mark = /^\\{1,15}"/.exec(text.slice(span.start, span.start + 16))?.[0]
  if (mark === undefined || span.end - span.start < 2 * mark.length) return span
  const isClosed = text.startsWith(mark, span.end - mark.length)
  const end = isClosed ? span.end - mark.length : span.end
  return { ...span, start: span.start + mark.length, end }
}

/**
 * The element and the text it is about: stays the same when statements and lines move. What stands
 * behind `atomOfText` is another text once the element is edited or laid out anew.
 */
function keyOf(path: readonly PathElement[], span: Span, textOf: TextOf): string {
  const names = path.flatMap((step) =>
    'value' in step ? [step.value] : 'key' in step ? [step.key] : [],
  )
  const text = textOf(span.file)?.slice(span.start, span.end) ?? ''
  const isScalar = text.length <= 200 && !/^[{[]|\s/.test(text)
  // A text that had to be repaired may lack one of its quotes.
  const own = isScalar
    ? `.${text.replace(/^["'“”‘’]|["'“”‘’]$/g, '')}`
    : atomOfText + shortHash(text.replace(/\s+/g, ''))
  return names.join('.') + own
}

export function validationOff(): ValidationOutcome {
  return { results: [], origin: 'off', fellBack: 0, notes: [], notChecked: [] }
}

/** The service knows finding types that we may not; an unknown one is shown as a warning. */
function typeOf(type: string): ValidationResult['findingType'] {
  return type === 'ERROR' || type === 'SECURITY_WARNING' || type === 'SUGGESTION' ? type : 'WARNING'
}

/** Who validates an estate's documents; made once a run, so that equal documents are asked about once. */
export interface Validator {
  validate(estate: Estate, textOf: TextOf, memo?: Memo): Promise<ValidationOutcome>
  /** The custom checks of the service; undefined where none may be made. */
  readonly customChecks:
    ((question: CustomCheckQuestion) => Promise<CustomCheckOutcome>) | undefined
}

/**
 * Whoever the mode names: `auto` asks the service where the environment has credentials, `live`
 * always, `embedded` never. `budget` is the number of charged calls that may be made.
 */
export async function openValidator(
  mode: AccessAnalyzerMode,
  catalogue: Catalogue,
  environment: NodeJS.ProcessEnv,
  budget: number,
): Promise<Validator> {
  if (mode === 'off')
    return { validate: () => Promise.resolve(validationOff()), customChecks: undefined }
  const wanted = mode === 'live' || (mode === 'auto' && namesCredentials(environment))
  if (!wanted)
    return {
      validate: (estate, textOf, memo) =>
        validateWith(estate, catalogue, textOf, undefined, false, memo),
      customChecks: undefined,
    }
  const { openLive } = await import('./live.ts')
  const live = openLive(environment, budget)
  return {
    validate: (estate, textOf, memo) =>
      validateWith(estate, catalogue, textOf, live, mode === 'live', memo),
    customChecks: budget === 0 ? undefined : (question) => customChecks(question, live),
  }
}
