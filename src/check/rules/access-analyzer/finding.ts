import type { AllowedVerdict } from '../../../baselines/comparison.ts'
import type { Severity } from '../../../model/finding.ts'
import type { PolicyDocument } from '../../../model/policy.ts'
import { spanKey, type Span } from '../../../model/span.ts'
import { pointAt, textOf } from '../../../model/value.ts'
import { coversPattern } from '../../../model/wildcard.ts'
import type { CheckContext, ValidationResult } from '../../context.ts'
import type { Rule } from '../../rule.ts'
import { adviceFor } from '../../issue-advice.ts'
import { intentFor } from '../../issue-intents.ts'

const severityOf: Readonly<Record<ValidationResult['findingType'], Severity>> = {
  ERROR: 'error',
  SECURITY_WARNING: 'error',
  WARNING: 'warning',
  SUGGESTION: 'notice',
}

export const accessAnalyzerFinding: Rule = {
  id: 'access-analyzer/finding',
  summary: 'IAM Access Analyzer, or the embedded validator, reports an issue',
  severity: 'warning',
  confidence: 'high',
  since: '0.1.0',
  docs: {
    what: 'Policy validation reports an issue; the finding’s own id is `access-analyzer/<code>`. The origin says whether the live service or the embedded validator spoke.',
    why: 'Errors make the policy fail or do nothing; security warnings allow more than intended.',
    fix: 'See the linked reference of the code.',
    bad: {
      file: 'policy.json',
      text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iam:PassRole","Resource":"*"}]}',
    },
    good: {
      file: 'policy.json',
      text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::amzn-s3-demo-bucket/*"}]}',
    },
    references: [
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html',
    ],
  },
  *check(context) {
    const demanded = rowSpans(context, ['needed'])
    const unwanted = rowSpans(context, ['excess', 'partly-needed'])
    for (const result of context.validation) {
      const document = context.estate.documents[result.document]
      // What is to be filled in is `policy/placeholder`'s to say.
      if (document === undefined || result.placeholders.length > 0) continue
      if (isSaidOtherwise(result, document, unwanted)) continue
      if (isOfDamage(result, document, context)) continue
      const isDemanded = demanded.has(spanKey(result.span))
      const { root, address, property } = document.site
      const intent = intentFor(result, document)
      yield {
        primary: { span: result.span, text: result.issueCode.toLowerCase().replaceAll('_', ' ') },
        related: otherPlaces(result).map((span) => ({ span, text: 'part of it' })),
        message: `${isDemanded ? 'The vendor asks for this: ' : ''}\`${address}\`: ${result.details.replace(/\.$/, '')}`,
        advice: adviceFor(result.issueCode, result.learnMore),
        key: [root, address, property, result.elements[0]].join('|'),
        atoms: [...new Set(result.elements)].map((element) =>
          [root, address, property, element].join('|'),
        ),
        addresses: [address],
        severity: isDemanded || isDoubted(result) ? 'notice' : severityOf[result.findingType],
        wholeSubject: result.isWhole,
        origin: result.origin,
        issueCode: result.issueCode,
        ...(intent === undefined ? {} : { intent }),
      }
    }
  },
}

/** Entries of one list may all be made in one place. */
function otherPlaces({ span, related }: ValidationResult): readonly Span[] {
  const places = new Map(related.map((one) => [spanKey(one), one]))
  places.delete(spanKey(span))
  return [...places.values()].slice(0, mostPlaces)
}

const mostPlaces = 50

/**
 * Entries of which the comparison with a bound baseline has one of these verdicts. What it demands as it
 * is written is the vendor's choice.
 */
function rowSpans(context: CheckContext, verdicts: readonly AllowedVerdict[]): ReadonlySet<string> {
  return new Set(
    context.subjects.flatMap((subject) =>
      (subject.comparison?.allowed ?? [])
        .filter((row) => verdicts.includes(row.verdict))
        .map((row) => spanKey(row.span)),
    ),
  )
}

/** What is said of elements that are not there, or stand where none belongs. */
const ofOutline =
  /^(MISSING_(STATEMENT|EFFECT|ACTION|RESOURCE|PRINCIPAL|VERSION)|INVALID_POLICY_ELEMENT|DATA_TYPE_MISMATCH|EMPTY_.*)$/

/** True where a part of the statements could not be read: what seems to be left out is what was lost. */
function isOfDamage(
  result: ValidationResult,
  { statements }: PolicyDocument,
  { estate }: CheckContext,
): boolean {
  if (!ofOutline.test(result.issueCode)) return false
  return estate.problems.some(
    ({ outcome, span }) =>
      outcome === 'unreadable' &&
      statements.some((one) => one.span.file === span.file && one.span.start <= span.start) &&
      statements.some((one) => one.span.file === span.file && span.start <= one.span.end),
  )
}

/** What the catalogue does not know may be newer: the embedded validator doubts, `policy/unknown-action` accuses near misses. */
const ofCatalogue = new Set(['INVALID_ACTION', 'INVALID_SERVICE_IN_ACTION'])

function isDoubted(result: ValidationResult): boolean {
  return result.origin === 'embedded' && ofCatalogue.has(result.issueCode)
}

/**
 * The same action twice is `policy/duplicate-action`'s to say; and where the pattern that takes in the
 * others is to go or to be replaced, the others are no repetition of it.
 */
function isSaidOtherwise(
  result: ValidationResult,
  document: PolicyDocument,
  unwanted: ReadonlySet<string>,
): boolean {
  if (result.issueCode !== 'REDUNDANT_ACTION') return false
  const wanted = new Set([result.span, ...result.related].map(spanKey))
  const entries = document.statements.flatMap((statement) =>
    (statement.actions?.entries ?? []).flatMap(({ value }) => {
      const span = spanKey(pointAt(value))
      const text = textOf(value)
      return wanted.has(span) ? [{ span, text: text?.toLowerCase() }] : []
    }),
  )
  const texts = entries.flatMap(({ text }) => text ?? [])
  if (texts.length < entries.length || texts.length < 2) return false
  const covers = entries.filter(({ text = '' }) =>
    texts.every((other) => coversPattern(text, other)),
  )
  return (
    texts.every((text) => text === texts[0]) ||
    (covers.length > 0 && covers.every(({ span }) => unwanted.has(span)))
  )
}
