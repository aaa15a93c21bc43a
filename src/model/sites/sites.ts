import type { PolicyKind } from '../policy.ts'
import { addTo } from '../multimap.ts'
import rows from './policy-sites.json' with { type: 'json' }

/**
 * A property of a resource type that carries a policy. Compiled from the AWS provider's schema,
 * the CloudFormation resource specification and the SAM specification (2026-11).
 */
export interface PolicySiteRow {
  /** `aws_iam_role`, `AWS::IAM::Role`. */
  readonly type: string
  /** Dots descend; `[]` is every item of a list, `*` every value of a map; lists on the way are entered. */
  readonly path: string
  readonly kind: PolicyKind
  /** `document`: a policy as map or JSON text; `statement`: one or a list; `flat-permission`: one statement spread over arguments, or one a block. */
  readonly form: 'document' | 'statement' | 'flat-permission'
  /** Access Analyzer's `validatePolicyResourceType`. */
  readonly validate?: string
  /** Access Analyzer's resource type for CheckNoPublicAccess. */
  readonly public?: string
  /** The row holds only if the sibling property has this value; `default`: also if it is absent. */
  readonly when?: { readonly property: string; readonly equals: string; readonly default?: boolean }
  /** flat-permission: argument → statement element or condition key. */
  readonly fields?: Readonly<Record<string, string>>
  readonly actionPrefix?: string
  /** A session policy: it limits, it does not attach. */
  readonly session?: boolean
  /** Only asked about (a simulation): nobody is given it. */
  readonly asked?: boolean
}

const byType = new Map<string, PolicySiteRow[]>()
for (const row of rows as unknown as readonly PolicySiteRow[]) {
  addTo(byType, row.type, row)
}

/** The rows of a resource type; empty where the type carries no policy. */
export function policySites(type: string): readonly PolicySiteRow[] {
  return byType.get(type) ?? []
}
