import type { Estate } from '../model/estate.ts'
import type { PolicyDocument } from '../model/policy.ts'
import { renderPolicy, type Json } from '../model/render.ts'
import type { PositionSpan, Span } from '../model/span.ts'
import { displayOf, pieceSpans, type StringValue } from '../model/value.ts'
import { plural, printable } from './printable.ts'
import type { Sources } from './source.ts'

interface ActionV1 {
  readonly value: string
  readonly statement: number
  readonly file: string
  readonly span: PositionSpan
  readonly exact?: false
  readonly spans?: readonly { readonly file: string; readonly span: PositionSpan }[]
}

/** The published shape `iam-baseline/extract/1`. */
export function extractV1(estate: Estate, sources: Sources): Json {
  const at = (span: Span): PositionSpan => sources.positions(estate.tree, span)
  const shape = {
    schema: 'iam-baseline/extract/1',
    documents: estate.documents.map((document) => documentV1(document, at)),
    principals: estate.principals.map((principal) => ({
      address: principal.address,
      type: principal.kind,
      name: principal.name === undefined ? null : displayOf(principal.name),
      root: principal.root,
      file: principal.file,
      span: at(principal.span),
      complete: principal.complete,
      trust: principal.trust ?? null,
      boundary: boundaryOf(principal.boundary),
      attached: principal.attached.map((attachment) => ({
        document: attachment.document,
        how: attachment.how,
        file: attachment.span.file,
        span: at(attachment.span),
      })),
      awsManaged: principal.arns.map((entry) => displayOf(entry.arn)),
      groups: principal.groups,
      unresolved: principal.unresolved.map((hole) => ({
        text: hole.text,
        reason: hole.reason,
        file: hole.span.file,
        span: at(hole.span),
      })),
    })),
    keys: estate.keys.map((key) => ({
      address: key.address,
      root: key.root,
      file: key.file,
      span: at(key.span),
      policy: key.policy ?? null,
      aliases: key.aliases.map(displayOf),
      multiRegion: key.multiRegion,
    })),
    grants: estate.grants.map((grant) => ({
      address: grant.address,
      key: displayOf(grant.key),
      grantee: displayOf(grant.grantee),
      operations: grant.operations.map(displayOf),
      file: grant.span.file,
      span: at(grant.span),
    })),
    notAnalysed: estate.notAnalysed.map((entry) => ({
      file: entry.file,
      span: entry.span === undefined ? null : at(entry.span),
      reason: entry.reason,
      text: entry.text,
    })),
    problems: estate.problems.map((problem) => ({
      code: problem.code,
      message: problem.message,
      outcome: problem.outcome,
      file: problem.span.file,
      span: at(problem.span),
    })),
  }
  return shape as unknown as Json
}

function boundaryOf(boundary: Estate['principals'][number]['boundary']): Json {
  if (boundary === undefined) return null
  if ('document' in boundary) return boundary.document
  return 'arn' in boundary ? displayOf(boundary.arn) : { $unresolved: boundary.unresolved.text }
}

function documentV1(document: PolicyDocument, at: (span: Span) => PositionSpan): unknown {
  const rendered = renderPolicy(document.value)
  return {
    file: document.site.file,
    kind: document.kind,
    address: document.site.address,
    property: document.site.property,
    root: document.site.root,
    label: document.site.label ?? null,
    span: at(document.site.span),
    complete: document.complete,
    instantiated: document.instantiated,
    unresolved: rendered.unresolved.map((part) => ({
      text: part.unresolved.text,
      reason: part.unresolved.reason,
      path: part.path,
      ...(part.index === undefined ? {} : { index: part.index }),
      file: part.unresolved.span.file,
      span: at(part.unresolved.span),
    })),
    policy: rendered.policy,
    actions: document.statements.flatMap((statement) =>
      (statement.actions?.entries ?? []).map((entry) => actionV1(entry.value, statement.index, at)),
    ),
  }
}

/** An action that stands in one place has its span; one put together of several has the list of them. */
function actionV1(
  value: StringValue,
  statement: number,
  at: (span: Span) => PositionSpan,
): ActionV1 {
  const [first] = value.pieces
  const span = first?.span ?? value.span
  const base = { value: displayOf(value), statement, file: span.file }
  if (value.pieces.length === 1 && first?.kind === 'literal') {
    return first.exact ? { ...base, span: at(span) } : { ...base, span: at(span), exact: false }
  }
  return {
    ...base,
    span: at(span),
    exact: false,
    spans: pieceSpans(value).map((piece) => ({ file: piece.file, span: at(piece) })),
  }
}

/** The same for people: one line a document and a principal, then what was not analysed. */
export function extractHuman(estate: Estate, sources: Sources): string {
  const place = (span: Span): string => {
    const { start } = sources.positions(estate.tree, span)
    return `${span.file}:${start.line}:${start.column}`
  }
  const lines = estate.documents.map((document) => {
    const actions = document.statements.reduce(
      (sum, statement) => sum + (statement.actions?.entries.length ?? 0),
      0,
    )
    const name = [document.site.address, document.site.property]
      .filter((part) => part !== '')
      .join(' ')
    const holes = document.unresolved.length > 0 ? `, ${document.unresolved.length} unresolved` : ''
    return `${document.kind} ${name}: ${plural(document.statements.length, 'statement')}, ${plural(actions, 'action')}${holes}${document.complete ? '' : ', incomplete'} (${place(document.site.span)})`
  })
  const principals = estate.principals.map(
    (principal) =>
      `${principal.kind} ${principal.address}: ${plural(principal.attached.length, 'policy', 'policies')} of the tree, ${principal.arns.length} by ARN${principal.complete ? '' : ', incomplete'} (${place(principal.span)})`,
  )
  const rest = estate.notAnalysed.map(
    (entry) => `not analysed ${entry.file}: ${entry.text} [${entry.reason}]`,
  )
  return [...lines, ...principals, ...rest].map((line) => `${printable(line)}\n`).join('')
}
