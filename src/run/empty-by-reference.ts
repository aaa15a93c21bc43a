import type { PolicyDocument } from '../model/policy.ts'
import { contains, sameSpan, type Span } from '../model/span.ts'
import { textOf as plainText } from '../model/value.ts'
import type { PlacedFinding } from '../validate/validate-documents.ts'

/** The text of a file of the tree that is validated. */
export type TextOf = (file: string) => string | undefined

/** Codes that say that something is empty or left out, and the Terraform arguments that would hold it. */
const emptiness = new Map<string, RegExp | undefined>([
  ['MISSING_STATEMENT', undefined],
  ['MISSING_ACTION', /\b(not_)?actions?\s*[=:{]/i],
  ['MISSING_RESOURCE', /\b(not_?)?resources?\s*[=:{]/i],
  ['MISSING_PRINCIPAL', /\b(not_?)?principals?\s*[=:{]/i],
  ['EMPTY_ARRAY_ACTION', undefined],
  ['EMPTY_ARRAY_RESOURCE', undefined],
  ['EMPTY_ARRAY_PRINCIPAL', undefined],
  ['EMPTY_OBJECT_PRINCIPAL', undefined],
  ['INVALID_PRINCIPAL_FORMAT', undefined],
])

/**
 * True where a policy is faulty only because something it refers to is empty, such as a variable whose
 * default is `""` or `[]`. Such a default asks to be replaced when the configuration is applied: what
 * stands in the source is no fault, and whether there is one is not known.
 */
export function isEmptyByReference(
  { issueCode, locations }: PlacedFinding,
  document: PolicyDocument,
  textOf: TextOf,
): boolean {
  const argument = emptiness.get(issueCode)
  const span = locations[0]?.span ?? document.site.span
  if (!emptiness.has(issueCode) || !/\.(tf|tofu)(\.json)?$/.test(document.site.file)) return false
  if (issueCode === 'MISSING_STATEMENT')
    return !/\bstatement"?\s*[=:]\s*\[\s*\]/i.test(sourceOf(document.site.span, textOf))
  if (issueCode === 'INVALID_PRINCIPAL_FORMAT' && !isEmptyPrincipal(document, span)) return false
  const statement = document.statements.find((candidate) => contains(candidate.span, span))
  if (argument !== undefined)
    return statement !== undefined && argument.test(sourceOf(statement.span, textOf))
  return statement === undefined || !writtenEmpty.test(sourceOf(span, textOf))
}

const writtenEmpty = /^\s*("\s*"|\[\s*\]|\{\s*\})\s*$/

/** Codes that speak of what is written, whatever it is evaluated to. */
const ofTheText = new Set(['INVALID_ACTION', 'INVALID_SERVICE_IN_ACTION'])

/**
 * True where a finding is about a document that today's values do not create. It is shown as it would
 * be, made of references to other things that are not there either: only its own text is judged.
 */
export function isOfNothing({ issueCode }: PlacedFinding, document: PolicyDocument): boolean {
  return !document.instantiated && !ofTheText.has(issueCode)
}

function isEmptyPrincipal(document: PolicyDocument, span: Span): boolean {
  return document.statements.some((statement) =>
    (statement.principals?.entries ?? []).some(
      ({ value }) => sameSpan(value.span, span) && plainText(value) === '',
    ),
  )
}

function sourceOf(span: Span, textOf: TextOf): string {
  return textOf(span.file)?.slice(span.start, span.end) ?? ''
}
