import type { ManagedPolicyLookup } from './managed-policy.ts'

/** What the configuration says about how Terraform is run here. */
export interface TerraformSettings {
  /** Values of root variables, as on a command line: HCL, or plain text for a string. They win over every file. */
  readonly vars: ReadonlyMap<string, string>
  /** Variable files of the tree, later ones win. */
  readonly varFiles: readonly string[]
  /** `terraform.workspace`; undefined where it is not known. */
  readonly workspace: string | undefined
  /** True for resource types that carry a policy, a principal, a key or an attachment. */
  isPolicyBearing(resourceType: string): boolean
  /** AWS-managed policies, for data sources that name one. */
  readonly managedPolicy?: ManagedPolicyLookup
}
