import type { PolicyDocument } from './policy.ts'
import type { SyntaxProblem } from './problem.ts'
import type { NotAnalysed, TreeName } from './source.ts'
import type { Span } from './span.ts'
import type { Guard, StringValue, Unresolved } from './value.ts'

export type PrincipalKind = 'role' | 'user' | 'group' | 'permission-set' | 'external'

export type AttachmentHow = 'inline' | 'managed' | 'aws-managed' | 'sam-template'

/** A policy of the tree that is attached to a principal. */
export interface Attachment {
  /** Index into `Estate.documents`. */
  readonly document: number
  readonly how: AttachmentHow
  /** Where it is attached. */
  readonly span: Span
  readonly guards: readonly Guard[]
}

/** A managed policy attached by ARN whose document is not in the tree. */
export interface AttachedArn {
  readonly arn: StringValue
  readonly span: Span
  readonly guards: readonly Guard[]
}

/** A role, user, group or permission set, with what is attached to it from anywhere in the tree. */
export interface Principal {
  readonly address: string
  readonly root: string
  readonly kind: PrincipalKind
  readonly name: StringValue | undefined
  readonly path: StringValue | undefined
  readonly file: string
  /** The head of the resource. */
  readonly span: Span
  readonly body: Span
  /** Index of the trust document. */
  readonly trust: number | undefined
  /** Index of the boundary's document, or the ARN of a boundary that is not in the tree. */
  readonly boundary:
    | { readonly document: number }
    | { readonly arn: StringValue }
    | { readonly unresolved: Unresolved }
    | undefined
  readonly attached: readonly Attachment[]
  /** AWS-managed and other policies named by ARN. */
  readonly arns: readonly AttachedArn[]
  /** Group members carry their groups' policies: addresses of groups. */
  readonly groups: readonly string[]
  /** False where something attached could not be read. */
  readonly complete: boolean
  /** Attachments whose policy, or lists of attachments whose rest, could not be read. */
  readonly unresolved: readonly Unresolved[]
  readonly tags: readonly { readonly key: string; readonly value: StringValue }[]
  readonly label?: string
  readonly instantiated: boolean
}

/** A customer-managed KMS key of the tree. */
export interface Key {
  readonly address: string
  readonly root: string
  readonly file: string
  readonly span: Span
  /** Index of the key policy's document; undefined means the default policy (delegation to the account). */
  readonly policy: number | undefined
  readonly aliases: readonly StringValue[]
  readonly multiRegion: boolean
}

export interface KeyGrant {
  readonly address: string
  readonly root: string
  readonly key: StringValue
  readonly grantee: StringValue
  readonly operations: readonly StringValue[]
  readonly constraints: readonly { readonly kind: 'equals' | 'subset'; readonly text: string }[]
  readonly span: Span
}

/** The policy of a bucket, key, queue, topic, secret and their kind. */
export interface ResourcePolicy {
  /** Index into `Estate.documents`. */
  readonly document: number
  /** What requests to the guarded resources name, as patterns; empty where that is not known. */
  readonly resources: readonly StringValue[]
  /** Those of the guarded resources that are in the tree. */
  readonly of: readonly ResourceName[]
}

/** A resource of the tree. */
export interface ResourceName {
  readonly root: string
  readonly address: string
}

/** `aws_ebs_default_kms_key` and its kind. */
export interface DefaultEbsKey {
  readonly address: string
  readonly root: string
  readonly key: StringValue
  readonly span: Span
}

/** A line of configuration in a source comment or in Metadata. */
export type Directive =
  | {
      readonly kind: 'bind'
      readonly baseline: string
      readonly version: string | undefined
      readonly features: readonly string[]
      readonly span: Span
      /** The offset after which the bound block starts, or the address it names. */
      readonly target: { readonly after: number } | { readonly address: string }
    }
  | {
      readonly kind: 'waive'
      readonly rule: string
      readonly actions: readonly string[]
      readonly until: string | undefined
      readonly reason: string
      readonly span: Span
      readonly target: { readonly after: number } | { readonly address: string }
    }

/** All that one tree holds of policies, principals and keys, and what of it could not be read. */
export interface Estate {
  readonly tree: TreeName
  /** How many files were read as policy-bearing. */
  readonly files: number
  readonly documents: readonly PolicyDocument[]
  readonly principals: readonly Principal[]
  readonly keys: readonly Key[]
  readonly grants: readonly KeyGrant[]
  readonly defaultEbsKeys: readonly DefaultEbsKey[]
  readonly resourcePolicies: readonly ResourcePolicy[]
  /** Buckets, queues, keys and their kind, whether a policy guards them or not. */
  readonly guardable: readonly ResourceName[]
  readonly directives: readonly Directive[]
  readonly problems: readonly SyntaxProblem[]
  readonly notAnalysed: readonly NotAnalysed[]
  /** Address → former address, from `moved` blocks, by root. */
  readonly moved: readonly { readonly root: string; readonly from: string; readonly to: string }[]
  /** Where the files spell out what no output may show: masked wherever source text is quoted. */
  readonly secrets?: readonly Span[]
}
