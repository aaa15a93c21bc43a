import type { AttachmentHow } from '../model/estate.ts'
import type { PolicyDocument } from '../model/policy.ts'
import type { Span } from '../model/span.ts'
import type { Guard, Unresolved } from '../model/value.ts'

/** One policy document that speaks about a principal, and how it came to. */
export interface AttachedDocument {
  readonly document: PolicyDocument
  /** Index into `Estate.documents`; undefined for a managed policy that is not in the tree. */
  readonly index: number | undefined
  readonly how: AttachmentHow
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
}

/** What a statement of an attached document contributes, and where it is written. */
export interface AccessSource {
  /** Index into `EffectiveInput.documents` (or `.boundaries` where `boundary` is set). */
  readonly attached: number
  readonly boundary: boolean
  /** Index into `Estate.documents`. */
  readonly document: number | undefined
  readonly how: AttachmentHow
  /** The ARN of a managed policy that is not in the tree. */
  readonly arn: string | undefined
  /** `Statement.index`. */
  readonly statement: number
  readonly sid: string | undefined
  /** The action entry or element; the attachment for policies that are not in the tree. */
  readonly span: Span
}

/** The hole an attachment leaves, as a part that could not be read. */
export function unreadPart(hole: Unresolved, what: UnreadPart['what']): UnreadPart {
  return { text: hole.text, span: hole.span, what, symbol: hole.symbol }
}
