/** The access levels of the service authorization reference, mildest first. */
export const accessLevels = ['List', 'Read', 'Tagging', 'Write', 'Permissions management'] as const
export type AccessLevel = (typeof accessLevels)[number]

export interface ActionResource {
  /** Name of the resource type within the service: `bucket`, `instance`. */
  readonly type: string
  readonly required: boolean
  readonly conditionKeys: readonly string[]
  readonly dependentActions: readonly string[]
}

export interface CatalogueAction {
  /** As AWS spells it: `GetObject`. */
  readonly name: string
  readonly accessLevel: AccessLevel
  /** Empty: the action takes only `*`. */
  readonly resources: readonly ActionResource[]
  readonly conditionKeys: readonly string[]
  readonly dependentActions: readonly string[]
}

export interface ResourceType {
  readonly name: string
  /** With `${Partition}`, `${Region}`, `${Account}` and named parts: `arn:${Partition}:s3:::${BucketName}`. */
  readonly arn: string
  readonly conditionKeys: readonly string[]
}

export interface ConditionKey {
  readonly name: string
  /** `String`, `ArrayOfString`, `ARN`, `Bool`, `Numeric`, `Date`, `IPAddress` …; as the reference has it. */
  readonly type: string
}

export interface CatalogueService {
  readonly prefix: string
  readonly name: string
  /** By lower-cased name. */
  readonly actions: ReadonlyMap<string, CatalogueAction>
  /** By lower-cased name; actions spell it as the reference does. */
  readonly resourceTypes: ReadonlyMap<string, ResourceType>
  /** By lower-cased name; names may contain `${TagKey}`. */
  readonly conditionKeys: ReadonlyMap<string, ConditionKey>
}

/** AWS's actions, resource types and condition keys at a date; services are decoded when first asked for. */
export interface Catalogue {
  /** ISO date of the data. */
  readonly date: string
  /** All prefixes, sorted. */
  readonly prefixes: readonly string[]
  /** `undefined` for a prefix that is not in the catalogue. Case-insensitive. */
  service(prefix: string): CatalogueService | undefined
  /** Global keys (`aws:…`), by lower-cased name. */
  readonly globalConditionKeys: ReadonlyMap<string, ConditionKey>
  /** Service prefixes whose resource policies RCPs can govern. */
  readonly resourceControlServices: readonly string[]
}

/** AWS-managed policies at a date. */
export interface ManagedPolicies {
  readonly date: string
  /** The policy's JSON by ARN, any partition; undefined where it is not in the snapshot. */
  document(arn: string): ManagedPolicyDocument | undefined
  /** The same by the policy's name. */
  named(name: string): ManagedPolicyDocument | undefined
}

export interface ManagedPolicyDocument {
  readonly arn: string
  readonly name: string
  readonly version: string
  readonly json: string
}
