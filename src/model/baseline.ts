import type { PolicyKind } from './policy.ts'
import type { CompiledRecognition } from './recognition.ts'

/** operator → key → values, as in a policy. */
export type BaselineCondition = Readonly<
  Record<string, Readonly<Record<string, readonly string[]>>>
>

/** One published list: a page, a file, a seed; every grant names the lists that state it. */
export interface BaselineSource {
  /** Stable name of one published list: `veeam/vbaws-ec2-backup`. */
  readonly list: string
  readonly url: string
  /** The copy that was read, where it is not the page itself. */
  readonly readAt?: string
  /** ISO date. */
  readonly retrieved: string
  readonly title?: string
  readonly licence?: string
  readonly version?: string
  readonly edition?: string
  /** The features and variants that must be bound for the baseline to say exactly what this list says. */
  readonly features?: readonly string[]
  /** Other lists that are bound together with this one (the other parts of a split set, the base of an addition). */
  readonly with?: readonly string[]
  /** 1-based place in a set that the vendor splits over several policies. */
  readonly part?: number
  /** ISO date of the revision that was read, where the source states one. */
  readonly dated?: string
}

export interface BaselineGrant {
  readonly effect: 'Allow' | 'Deny'
  readonly actions: readonly string[]
  readonly notActions?: readonly string[]
  readonly resources: readonly string[]
  readonly notResources?: readonly string[]
  readonly condition?: BaselineCondition
  /** Key policies only: who is granted; `${role}` stands for the role. */
  readonly principals?: Readonly<Record<string, readonly string[]>>
  readonly sid?: string
  /** Absent: required whatever the features. */
  readonly feature?: string
  /** Absent: every version, every edition. */
  readonly versions?: readonly string[]
  readonly editions?: readonly string[]
  /** One complete variant of a group satisfies it. */
  readonly variant?: { readonly group: string; readonly name: string }
  /** 1-based part of a split set. */
  readonly part?: number
  readonly lists: readonly string[]
  /** Lists of the same version that leave these actions out although another source of the vendor requires them. */
  readonly omittedBy?: readonly string[]
  readonly why?: string
  readonly phase?: string
  /** iam:PassRole: service principals the role is passed to. */
  readonly passedTo?: readonly string[]
}

export interface TrustRequirement {
  readonly principals: Readonly<Record<string, readonly string[]>>
  readonly actions: readonly string[]
  readonly condition?: BaselineCondition
  readonly feature?: string
  readonly versions?: readonly string[]
  readonly lists: readonly string[]
  /** The role trusts itself. */
  readonly self?: boolean
  /** One requirement of an alternative group suffices. */
  readonly alternative?: string
}

export interface VendorDefect {
  /** As the vendor's document has it. */
  readonly action: string
  /** What was meant, where that is plain. */
  readonly meant?: string
  readonly note: string
  readonly lists?: readonly string[]
}

export interface Placeholder {
  /** As the grants spell it: `${AccountId}`, `<region>`, `amzn-example-bucket`. */
  readonly text: string
  readonly name: string
  /** What fills it, as a regular expression on the whole value, linear; absent: any text. */
  readonly pattern?: string
  /**
   * What the vendor's own template fills in, where that is nothing or has `*`: a text with wildcards fills the
   * placeholder where this takes it in. `${AccountId}` in it is any name that is spelled out.
   */
  readonly default?: string
  /** Stands for a list of texts: the ARNs of all buckets. */
  readonly several?: boolean
}

export interface RecognitionHints {
  readonly accounts?: readonly string[]
  readonly externalIdShape?: string
  readonly names?: readonly string[]
  readonly sids?: readonly string[]
  readonly services?: readonly string[]
}

/** One cell row of a key table: who needs which key for an operation. */
export interface KeyScenario {
  readonly operation: string
  readonly title: string
  readonly accounts: 'same' | 'cross'
  readonly regions: 'same' | 'other' | 'any'
  readonly role: string
  readonly keys: readonly ('source' | 'target' | 'default')[]
  /** Where no target key is chosen, the default EBS key takes its place. */
  readonly targetOrDefault?: boolean
  /** Whose default key is meant, where the row needs one. */
  readonly defaultKey?: {
    readonly account: 'source' | 'target' | 'worker'
    readonly region: 'source' | 'target' | 'worker'
  }
  /** The step shares a snapshot with another account, which `aws/ebs` cannot. */
  readonly shares?: boolean
  readonly actions: readonly string[]
  readonly note?: string
}

/** The minimal permissions a vendor publishes for one role of a product, over its versions, editions and features. */
export interface Baseline {
  /** `veeam/backup-for-aws/worker`. */
  readonly id: string
  readonly vendor: string
  readonly vendorName: string
  readonly product: string
  readonly title: string
  /** Who carries the permissions: `IAM role assumed by the backup appliance`. */
  readonly carrier?: string
  readonly kind: PolicyKind
  /** Oldest first; empty where the vendor names none. */
  readonly versions: readonly string[]
  readonly editions: readonly string[]
  /** What `${Partition}` stands for in each edition, where editions are AWS partitions. */
  readonly partitions?: readonly { readonly edition: string; readonly partition: string }[]
  readonly features: readonly { readonly id: string; readonly title: string }[]
  /** Groups of which one complete variant suffices; a binding pins one by naming it among its features. */
  readonly variants: readonly {
    readonly group: string
    readonly title: string
    readonly names: readonly { readonly id: string; readonly title: string }[]
  }[]
  readonly grants: readonly BaselineGrant[]
  readonly forbidden: readonly { readonly actions: readonly string[]; readonly why: string }[]
  readonly managedPolicies: readonly {
    readonly arn: string
    readonly feature?: string
    readonly versions?: readonly string[]
    readonly editions?: readonly string[]
    readonly variant?: { readonly group: string; readonly name: string }
    readonly lists: readonly string[]
  }[]
  readonly trust: readonly TrustRequirement[]
  readonly match: RecognitionHints
  readonly defects: readonly VendorDefect[]
  readonly placeholders: readonly Placeholder[]
  readonly scenarios: readonly KeyScenario[]
  readonly sources: readonly BaselineSource[]
}

/** What binds a baseline to a principal or to files. */
export interface BindingChoice {
  readonly baseline: string
  readonly version: string | undefined
  readonly edition: string | undefined
  /** undefined: from recognition, else the required grants only. */
  readonly features: readonly string[] | undefined
}

/** A binding of the configuration: exactly one of the two is set. */
export interface PlacedChoice extends BindingChoice {
  readonly files: readonly string[] | undefined
  readonly principal: string | undefined
}

/** The roles and keys that the configuration names for one operation of a baseline's key table. */
export interface ScenarioChoice {
  readonly baseline: string
  readonly operation: string
  readonly accounts: 'same' | 'cross'
  readonly regions: 'same' | 'other'
  /** `snapshot`, `replica`, `worker`, `restore` → address, name or ARN. */
  readonly roles: ReadonlyMap<string, string>
  /** Keys as addresses, ARNs or aliases; the default EBS keys by `<account>/<region>`. */
  readonly keys: {
    readonly source: readonly string[]
    readonly target: string | undefined
    readonly default: ReadonlyMap<string, string>
  }
}

/** One row of `baseline list`. Variants are listed among the features: a binding names them alike. */
export interface BaselineSummary {
  readonly id: string
  readonly vendor: string
  readonly vendorName: string
  readonly product: string
  readonly title: string
  readonly kind: PolicyKind
  readonly versions: readonly string[]
  readonly editions: readonly string[]
  readonly features: readonly string[]
  readonly sources: readonly BaselineSource[]
}

/** All baselines, decoded on demand. */
export interface BaselineLibrary {
  /** ISO date on which the newest source was read. */
  readonly date: string
  ids(): readonly string[]
  list(): readonly BaselineSummary[]
  get(id: string): Baseline | undefined
  /** What recognition compares with. */
  recognition(): CompiledRecognition
}

/** Grants under one heading: a feature that is not bound, or one variant of a group. */
export interface NamedGrants {
  readonly name: string
  readonly title: string
  readonly grants: readonly BaselineGrant[]
}

/** A baseline for one version, edition and choice of features. Actions that are vendor defects are in no grant. */
export interface ResolvedBaseline {
  readonly baseline: Baseline
  readonly version: string | undefined
  readonly edition: string | undefined
  /** Bound features and pinned variants. */
  readonly features: readonly string[]
  /** What the role must have (Deny grants: what it must refuse). */
  readonly required: readonly BaselineGrant[]
  /** Required by another current source of the vendor; lacking them is a notice for a role that follows `omittedBy`. */
  readonly contested: readonly BaselineGrant[]
  /** May be there: features that are not bound. */
  readonly optional: readonly NamedGrants[]
  /** Groups without a pinned variant: one complete variant suffices. */
  readonly alternatives: readonly {
    readonly group: string
    readonly variants: readonly NamedGrants[]
  }[]
  readonly forbidden: Baseline['forbidden']
  readonly managedPolicies: Baseline['managedPolicies']
  readonly trust: readonly TrustRequirement[]
  /** Defects of the lists that this choice follows. */
  readonly defects: readonly VendorDefect[]
  /** The lists that this choice follows. */
  readonly lists: readonly string[]
}
