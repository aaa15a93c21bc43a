import type { PolicyDocument } from '../model/policy.ts'
import { contains, type Span } from '../model/span.ts'
import { textOf as plainText, valueOf } from '../model/value.ts'
import type { PlacedFinding } from '../validate/validate-documents.ts'
import type { TextOf } from './empty-by-reference.ts'

/** Resource types whose policies have no Resource element: the repository is the resource. */
const withoutResource =
  /^(aws_ecr(public)?_(repository|registry)|awscc_ecr|AWS::ECR::|AWS::RAM::Permission)/

/** What is said of a grant: a boundary is none. */
const ofGrants = /^(PASS_ROLE|CREATE_SLR)_WITH_/

/** False for what the service says of a policy in general and is not so where this one is used. */
export function isTrueHere(
  { issueCode, locations }: PlacedFinding,
  document: PolicyDocument,
  textOf: TextOf,
): boolean {
  const span = locations[0]?.span ?? document.site.span
  if (document.kind === 'boundary' && ofGrants.test(issueCode)) return false
  if (issueCode === 'INVALID_POLICY_ELEMENT' && isRecordedAnswer(document)) return false
  if (issueCode === 'MISSING_VERSION') return isWritten(document, textOf)
  if (issueCode === 'MISSING_RESOURCE') return !namesNoResource(document)
  if (issueCode === 'MISMATCHED_ACTION_FOR_PRINCIPAL') return !isDeniedToAll(document, span)
  if (issueCode !== 'DATA_TYPE_MISMATCH') return true
  const resourceType = document.site.resourceType ?? ''
  if (!resourceType.startsWith('AWS::')) return true
  // CloudFormation hands on numbers and booleans as strings, and SAM wraps a list parameter once more,
  // also in the policies that it writes into an API's definition.
  if (document.site.property === 'Body.x-amazon-apigateway-policy') return false
  const text = textOf(span.file)?.slice(span.start, span.end) ?? ''
  return (
    !resourceType.startsWith('AWS::Serverless::') && !/^(-?\d+(\.\d+)?|true|false)$/i.test(text)
  )
}

/** False for what a transform makes of a policy template or a destination: nobody can give that a Version. */
function isWritten({ value }: PolicyDocument, textOf: TextOf): boolean {
  if (value.kind !== 'map') return true
  const key = value.entries.find(
    (entry) => plainText(entry.key)?.toLowerCase() === 'statement',
  )?.key
  const text = key === undefined ? undefined : textOf(key.span.file)
  if (key === undefined || text === undefined) return true
  return /statement/i.test(text.slice(key.span.start, key.span.end))
}

/** An answer of an API, kept by a test: what it says beside the policy is no element of it. */
function isRecordedAnswer({ site, value }: PolicyDocument): boolean {
  return (
    site.resourceType === undefined &&
    value.kind === 'map' &&
    valueOf(value, 'ResponseMetadata') !== undefined
  )
}

/** A file of its own does not say what carries it: the actions are a repository's, or anyone's. */
function namesNoResource({ kind, site, statements }: PolicyDocument): boolean {
  if (site.resourceType !== undefined) return withoutResource.test(site.resourceType)
  const actions = statements.flatMap((statement) => statement.actions?.entries ?? [])
  return (
    kind === 'resource' &&
    statements.every(({ resources }) => resources === undefined) &&
    actions.every(({ value }) => /^(ecr(-public)?:.*|\*)$/i.test(plainText(value) ?? ''))
  )
}

/** `*` is everybody, federated users too: a Deny of every way to assume a role is a perimeter. */
function isDeniedToAll({ statements }: PolicyDocument, span: Span): boolean {
  const statement = statements.find((candidate) => contains(candidate.span, span))
  return (
    statement?.effect === 'Deny' &&
    (statement.principals?.entries ?? []).some(({ value }) => plainText(value) === '*')
  )
}
