import type { AttachmentHow } from '../model/estate.ts'
import type { PolicyDocument, Statement } from '../model/policy.ts'
import type { Span } from '../model/span.ts'
import type { Guard, Unresolved } from '../model/value.ts'
import { guardIds, guardLiteral } from './guards.ts'
import { severalKeysOf, termsOf, underGuards, type Terms } from './statement.ts'

/** `resource-policy`: not attached at all; the policy of a resource that speaks of the principal. */
export type HowAttached = AttachmentHow | 'resource-policy'

/** One policy document that speaks about a principal, and how it came to. */
export interface AttachedDocument {
  readonly document: PolicyDocument
  /** Index into `Estate.documents`; undefined for a managed policy that is not in the tree. */
  readonly index: number | undefined
  readonly how: HowAttached
  /** Where it is attached. */
  readonly span: Span
  /** Undecided conditions under which it is attached at all. */
  readonly guards: readonly Guard[]
  /** Set for a policy attached by ARN. */
  readonly arn?: string
}

/** A part of a principal's permissions that could not be read. */
export interface UnreadPart {
  /** The expression or ARN. */
  readonly text: string
  readonly span: Span
  /** `attachment`, `list` and `statement` may add access; `deny` and `boundary` can only take away. */
  readonly what: 'attachment' | 'list' | 'statement' | 'deny' | 'boundary'
  readonly symbol: string | undefined
}

export interface EffectiveInput {
  readonly documents: readonly AttachedDocument[]
  /** Documents of which each caps what the others allow: the boundary, SCPs, RCPs. */
  readonly boundaries: readonly AttachedDocument[]
  /** Attachments, lists and boundaries that could not be read. */
  readonly unread: readonly UnreadPart[]
  /** What resource policies say of the principal, without their principals: beside `documents`, not among them. */
  readonly resourcePolicies?: readonly AttachedDocument[]
}

/** What a statement of an attached document contributes, and where it is written. */
export interface AccessSource {
  /** Index into `EffectiveInput.documents` (`.boundaries` where `boundary` is set, `.resourcePolicies` where `resource` is). */
  readonly attached: number
  readonly boundary: boolean
  /** Index into `Estate.documents`. */
  readonly document: number | undefined
  readonly how: HowAttached
  /** The ARN of a managed policy that is not in the tree. */
  readonly arn: string | undefined
  /** `Statement.index`. */
  readonly statement: number
  readonly sid: string | undefined
  /** The action entry or element; the attachment for policies that are not in the tree. */
  readonly span: Span
  /** The address of the resource whose policy it is, for `how: 'resource-policy'`. */
  readonly resource?: string
}

/** The hole an attachment leaves, as a part that could not be read. */
export function unreadPart(hole: Unresolved, what: UnreadPart['what']): UnreadPart {
  return { text: hole.text, span: hole.span, what, symbol: hole.symbol }
}

/** One statement that bears on the principal, ready for the algebra. */
export interface AccessStatement {
  readonly terms: Terms
  /** The statement as written. */
  readonly statement: Statement
  readonly source: AccessSource
  /** True where it is in force whatever the undecided conditions are. */
  readonly certain: boolean
}

/**
 * What a principal may do and what it can do for certain, kept as statements: *may* are all `allows`
 * less the certain `denies`, *must* are the certain `allows` less every deny, each inside every cap.
 */
export interface EffectiveAccess {
  readonly input: EffectiveInput
  readonly allows: readonly AccessStatement[]
  readonly denies: readonly AccessStatement[]
  /** By boundary or control policy: what it lets through. */
  readonly caps: readonly (readonly AccessStatement[])[]
  /** Statements of resource policies about the principal; they count beside `allows` and `denies`. */
  readonly joined: {
    readonly allows: readonly AccessStatement[]
    readonly denies: readonly AccessStatement[]
  }
  /** Parts that nobody read and that may allow more: absence is undecided. */
  readonly mayAdd: readonly UnreadPart[]
  /** Parts that nobody read and that can only take away: taken to take nothing. */
  readonly mayTake: readonly UnreadPart[]
}

/** The access that a principal's documents give together, with the place each statement is written at. */
export function effectiveAccess(input: EffectiveInput): EffectiveAccess {
  const resourcePolicies = input.resourcePolicies ?? []
  const all = [...input.documents, ...input.boundaries, ...resourcePolicies]
  const severalKeys = severalKeysOf(all.map((entry) => entry.document))
  const own = input.documents.flatMap((entry, at) =>
    statementsOf(entry, at, 'document', severalKeys),
  )
  const capping = input.boundaries.map((entry, at) =>
    statementsOf(entry, at, 'boundary', severalKeys),
  )
  const joined = resourcePolicies.flatMap((entry, at) =>
    statementsOf(entry, at, 'document', severalKeys),
  )
  return {
    input,
    joined: {
      allows: joined.filter(({ terms }) => terms.effect === 'Allow'),
      denies: joined.filter(({ terms }) => terms.effect === 'Deny'),
    },
    allows: own.filter(({ terms }) => terms.effect !== 'Deny'),
    denies: [...own, ...capping.flat()].filter(({ terms }) => terms.effect !== 'Allow'),
    caps: capping.map((statements) => statements.filter(({ terms }) => terms.effect !== 'Deny')),
    mayAdd: [
      ...input.unread.filter(({ what }) => what !== 'deny' && what !== 'boundary'),
      ...input.documents.flatMap(({ document }) =>
        document.open === undefined ? [] : [unreadPart(document.open, 'statement')],
      ),
    ],
    mayTake: [
      ...input.unread.filter(({ what }) => what === 'deny' || what === 'boundary'),
      ...input.boundaries.flatMap(({ document }) =>
        document.open === undefined ? [] : [unreadPart(document.open, 'boundary')],
      ),
    ],
  }
}

function statementsOf(
  entry: AttachedDocument,
  attached: number,
  role: 'document' | 'boundary',
  severalKeys: ReadonlySet<string>,
): readonly AccessStatement[] {
  const assumed = guardIds(entry.guards).map((id) => guardLiteral(id, true))
  const byIndex = new Map(
    entry.document.statements.map((statement) => [statement.index, statement]),
  )
  return termsOf(entry.document, severalKeys).flatMap((own) => {
    const statement = byIndex.get(own.index)
    if (statement === undefined) return []
    const terms = underGuards(own, assumed)
    const inTree = entry.index !== undefined
    return {
      terms,
      statement,
      source: {
        attached,
        boundary: role === 'boundary',
        document: entry.index,
        how: entry.how,
        arn: entry.arn,
        statement: own.index,
        sid: own.sid,
        span: inTree ? (statement.actions?.keySpan ?? statement.span) : entry.span,
        ...(entry.how === 'resource-policy' ? { resource: entry.document.site.address } : {}),
      },
      certain: terms.guards.length === 0 && terms.effect !== 'undecided',
    }
  })
}
