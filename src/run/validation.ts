import type { ValidationResult } from '../check/context.ts'
import type { AccessAnalyzerMode } from '../config/settings.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { Estate } from '../model/estate.ts'
import { shortHash } from '../model/hash.ts'
import type { PolicyDocument } from '../model/policy.ts'
import type { NotAnalysed } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import type { LocatedFinding, PathElement, PolicyType } from '../validate/finding.ts'
import { validateDocument } from '../validate/validate.ts'

export interface ValidationOutcome {
  readonly results: readonly ValidationResult[]
  readonly origin: 'live' | 'embedded' | 'off'
  readonly notes: readonly string[]
  readonly notChecked: readonly NotAnalysed[]
}

/** The text of a file of the tree that is validated. */
export type TextOf = (file: string) => string | undefined

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

/** What the embedded validator says of every document. */
export function validateEmbedded(
  estate: Estate,
  catalogue: Catalogue,
  textOf: TextOf,
): ValidationOutcome {
  const results: ValidationResult[] = []
  let withheld = 0
  estate.documents.forEach((document, index) => {
    const answer = validateDocument({ value: document.value, catalogue, ...questionOf(document) })
    withheld += answer.withheld
    for (const finding of answer.findings) results.push(resultOf(finding, index, document, textOf))
  })
  return {
    results,
    origin: 'embedded',
    notes:
      withheld === 0
        ? []
        : [
            `${withheld} validation ${withheld === 1 ? 'finding rests' : 'findings rest'} on parts the source does not spell out and ${withheld === 1 ? 'is' : 'are'} not shown`,
          ],
    notChecked: [],
  }
}

function resultOf(
  finding: LocatedFinding,
  index: number,
  document: PolicyDocument,
  textOf: TextOf,
): ValidationResult {
  const [first, ...rest] = finding.locations
  const span = within(first?.span ?? document.site.span, textOf)
  return {
    document: index,
    issueCode: finding.issueCode,
    findingType: finding.findingType,
    details: finding.findingDetails,
    learnMore: finding.learnMoreLink,
    span,
    related: rest.map((location) => within(location.span, textOf)),
    origin: 'embedded',
    path: keyOf(first?.path ?? [], span, textOf),
  }
}

/** A quoted scalar's span without its quotes, as every other rule points at it. */
function within(span: Span, textOf: TextOf): Span {
  const text = textOf(span.file)
  const quote = text?.[span.start]
  const isQuoted =
    span.end - span.start >= 2 && (quote === '"' || quote === "'") && text?.[span.end - 1] === quote
  return isQuoted ? { ...span, start: span.start + 1, end: span.end - 1 } : span
}

/** The element and the text it is about: stays the same when statements and lines move. */
function keyOf(path: readonly PathElement[], span: Span, textOf: TextOf): string {
  const names = path.flatMap((step) =>
    'value' in step ? [step.value] : 'key' in step ? [step.key] : [],
  )
  const text = textOf(span.file)?.slice(span.start, span.end) ?? ''
  return [...names, text.length > 200 ? shortHash(text.replace(/\s+/g, '')) : text].join('.')
}

export function validationOff(): ValidationOutcome {
  return { results: [], origin: 'off', notes: [], notChecked: [] }
}

/** Whoever the mode names validates the estate's documents. */
export async function validateEstate(
  estate: Estate,
  mode: AccessAnalyzerMode,
  catalogue: Catalogue,
  textOf: TextOf,
): Promise<ValidationOutcome> {
  if (mode === 'off') return validationOff()
  return Promise.resolve(validateEmbedded(estate, catalogue, textOf))
}
