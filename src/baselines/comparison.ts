import type { AccessSource, UnreadPart } from '../access/effective.ts'
import type {
  BaselineCondition,
  BaselineGrant,
  Placeholder,
  VendorDefect,
} from '../model/baseline.ts'
import type { AccessLevel } from '../model/catalogue.ts'
import type { PolicyKind } from '../model/policy.ts'
import type { Severity } from '../model/finding.ts'
import type { Span } from '../model/span.ts'

/** A baseline as bound to a principal: what of it is required, and what is known of the rest. */
export interface BoundBaseline {
  /** `veeam/backup-for-aws/worker`, with `@version` where one is chosen. */
  readonly id: string
  readonly kind: PolicyKind
  /** Grants of the chosen version, edition and features, and those without a feature. */
  readonly required: readonly BaselineGrant[]
  /** Grants of features that are not active, of the same version and edition. */
  readonly optional: readonly BaselineGrant[]
  readonly forbidden: readonly { readonly actions: readonly string[]; readonly why: string }[]
  readonly defects: readonly VendorDefect[]
  readonly placeholders: readonly Placeholder[]
  /** ARNs of AWS-managed policies that belong to it: attaching one is not excess. */
  readonly managedPolicies: readonly string[]
  /** Those that belong to features which are not active. */
  readonly optionalPolicies?: readonly { readonly arn: string; readonly feature: string }[]
  /** Groups of which one complete variant suffices. Absent: found by the variants among `optional`. */
  readonly alternatives?: readonly {
    readonly group: string
    readonly variants: readonly {
      readonly name: string
      readonly grants: readonly BaselineGrant[]
    }[]
  }[]
}

export type RequiredVerdict =
  'granted' | 'narrower' | 'ineffective' | 'denied' | 'missing' | 'undecided'

/** Why a verdict is what it is; a span where a place of the tree is to blame. */
export interface Reason {
  /** A few words or one sentence, without a stop. */
  readonly text: string
  readonly span?: Span
}

/** The verdict on one action that the bound baselines demand. One row an action (or vendor wildcard). */
export interface RequiredAction {
  /** `Deny`: the baseline wants it refused; then `missing` says that it is allowed. */
  readonly effect: 'Allow' | 'Deny'
  /** As the vendor writes it. */
  readonly action: string
  readonly verdict: RequiredVerdict
  /** `error`, `warning` or `notice`, by the verdict's own rule (an ARN on an action that takes only `*` warns). */
  readonly severity: Severity
  /** Ids of the baselines that demand it. */
  readonly baselines: readonly string[]
  readonly features: readonly string[]
  readonly phase: string | undefined
  readonly why: string | undefined
  readonly level: AccessLevel | undefined
  /** True where the vendor wrote a wildcard and does not say which actions are needed. */
  readonly vendorWildcard: boolean
  readonly reasons: readonly Reason[]
  /** Statements that allow it, in whole or in part. */
  readonly allowedBy: readonly AccessSource[]
  /** Denies and boundaries that take it away. */
  readonly deniedBy: readonly AccessSource[]
  /** The grants that demand it, placeholders filled where they are known: what a repair would add. */
  readonly grants: readonly FilledGrant[]
  /** Services of `iam:PassRole` that the role may not be passed to, though the vendor needs it. */
  readonly passedTo: readonly string[]
}

export interface FilledGrant {
  readonly resources: readonly string[]
  readonly condition: BaselineCondition | undefined
  /** Names of placeholders that nothing in the tree fills. */
  readonly unfilled: readonly string[]
}

export type AllowedVerdict =
  | 'needed'
  | 'optional'
  | 'partly-needed'
  | 'excess'
  | 'wider-resource'
  | 'lost-condition'
  | 'forbidden'
  | 'vendor-defect'
  /** A Deny or a boundary takes all of it away: nothing of it is there to be needed or excess. */
  | 'denied'
  | 'undecided'

/** The verdict on one action pattern that the principal allows: an entry, a NotAction element, or a managed policy. */
export interface AllowedPattern {
  /** As written; the ARN or name of a managed policy; for NotAction the elements joined by a comma. */
  readonly pattern: string
  readonly element: 'Action' | 'NotAction' | 'managed-policy' | 'sam-template'
  readonly verdict: AllowedVerdict
  readonly severity: Severity
  /** The statement; the entry itself is at `span`. */
  readonly source: AccessSource
  /** Where a finding points: the entry, the NotAction element, the attachment. */
  readonly span: Span
  /** Actions of the catalogue that the pattern allows; an unknown action counts as one. */
  readonly allowed: number
  readonly needed: number
  /** Of features that are not active. */
  readonly optional: number
  /** Outside the baselines, less what a Deny or a boundary takes away. */
  readonly excess: number
  /** Excess by access level, worst first; only levels that occur. */
  readonly levels: readonly {
    readonly level: AccessLevel | 'Unknown'
    readonly actions: readonly string[]
  }[]
  /** True where excess reads data (a sourced table: GetSecretValue, GetObject …). */
  readonly readsData: boolean
  /** For `partly-needed`: the minimal list of patterns that covers what is needed. Empty: remove the entry. */
  readonly cover: readonly string[]
  /** Those of `cover` that the statement would allow more of than the baseline asks for. */
  readonly limited: readonly string[]
  /** For `wider-resource`: what the baseline asks for. */
  readonly resources: readonly string[]
  /** For `lost-condition`: what the baseline has. */
  readonly condition: BaselineCondition | undefined
  /** For `optional`: the features that would need it. */
  readonly features: readonly string[]
  /** Baselines that need some of it, or that forbid it. */
  readonly baselines: readonly string[]
  readonly reasons: readonly Reason[]
  /** True where the entry was certain to be in force: not behind an undecided branch. */
  readonly certain: boolean
}

export interface Comparison {
  readonly baselines: readonly string[]
  /** In the baselines' order, granted ones included. */
  readonly required: readonly RequiredAction[]
  /** In the documents' order, needed ones included. */
  readonly allowed: readonly AllowedPattern[]
  /** Values that placeholders were found to have. */
  readonly placeholders: readonly { readonly name: string; readonly value: string }[]
  /** Parts that could not be read; those that may add access make absence undecided. */
  readonly unread: readonly UnreadPart[]
  /** Sentences, without a stop: equal symbols taken as equal, boundaries not read, and the like. */
  readonly assumptions: readonly string[]
  /** Chosen alternative by group, where the baselines have `oneOf` variants. */
  readonly variants: readonly {
    readonly group: string
    readonly variant: string
    readonly complete: boolean
  }[]
}

/** Whether what a pattern allows of needed actions goes beyond what the baselines ask for. */
export type Width =
  | { readonly verdict: 'inside' }
  | {
      readonly verdict: 'wider-resource' | 'lost-condition' | 'undecided'
      readonly reasons: readonly Reason[]
      readonly resources: readonly string[]
      readonly condition: BaselineCondition | undefined
    }

/** A width of one action; others of the same signature differ from it in the action's name alone. */
export type Told = (action: string) => Width
