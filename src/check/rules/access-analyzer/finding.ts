import type { Severity } from '../../../model/finding.ts'
import type { PolicyDocument } from '../../../model/policy.ts'
import { spanKey } from '../../../model/span.ts'
import { pointAt, textOf } from '../../../model/value.ts'
import type { CheckContext, ValidationResult } from '../../context.ts'
import type { Rule } from '../../rule.ts'

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
    const demanded = demandedSpans(context)
    for (const result of context.validation) {
      const document = context.estate.documents[result.document]
      // What is to be filled in is `policy/placeholder`'s to say.
      if (document === undefined || result.placeholders.length > 0) continue
      if (isMereRepetition(result, document)) continue
      const isDemanded = demanded.has(spanKey(result.span))
      const { root, address, property } = document.site
      yield {
        primary: { span: result.span, text: result.issueCode.toLowerCase().replaceAll('_', ' ') },
        related: result.related.map((span) => ({ span, text: 'see also' })),
        message: `${isDemanded ? 'The vendor asks for this: ' : ''}\`${address}\`: ${result.details.replace(/\.$/, '')}`,
        advice: `See ${result.learnMore}`,
        key: [root, address, property, result.path].join('|'),
        atoms: [[root, address, property, result.path].join('|')],
        addresses: [address],
        severity: isDemanded || isDoubted(result) ? 'notice' : severityOf[result.findingType],
        wholeSubject: result.isWhole,
        origin: result.origin,
        issueCode: result.issueCode,
      }
    }
  },
}

/** Entries that a bound baseline demands as they are written: what is said of them is the vendor's choice. */
function demandedSpans(context: CheckContext): ReadonlySet<string> {
  return new Set(
    context.subjects.flatMap((subject) =>
      (subject.comparison?.allowed ?? [])
        .filter((row) => row.verdict === 'needed')
        .map((row) => spanKey(row.span)),
    ),
  )
}

/** What the catalogue does not know may be newer: the embedded validator doubts, `policy/unknown-action` accuses near misses. */
const ofCatalogue = new Set(['INVALID_ACTION', 'INVALID_SERVICE_IN_ACTION'])

function isDoubted(result: ValidationResult): boolean {
  return result.origin === 'embedded' && ofCatalogue.has(result.issueCode)
}

/** The same action twice is `policy/duplicate-action`'s to say. */
function isMereRepetition(result: ValidationResult, document: PolicyDocument): boolean {
  if (result.issueCode !== 'REDUNDANT_ACTION') return false
  const wanted = new Set([result.span, ...result.related].map(spanKey))
  const texts = document.statements.flatMap((statement) =>
    (statement.actions?.entries ?? [])
      .filter((entry) => wanted.has(spanKey(pointAt(entry.value))))
      .map((entry) => textOf(entry.value)?.toLowerCase()),
  )
  return texts.length > 1 && texts.every((text) => text !== undefined && text === texts[0])
}
