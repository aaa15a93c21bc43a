import type { PrincipalKind } from '../estate.ts'

/** Where a resource type keeps what makes it a principal. Paths as in `PolicySiteRow.path`. */
export interface PrincipalSite {
  readonly kind: PrincipalKind
  readonly name: string
  readonly path?: string
  readonly arns?: string
  readonly boundary?: string
  readonly boundaryName?: string
  readonly groups?: string
  readonly tags?: string
  /** Names of customer-managed policies. */
  readonly policyNames?: string
}

export const principalSites: ReadonlyMap<string, PrincipalSite> = new Map<string, PrincipalSite>([
  [
    'aws_iam_role',
    {
      kind: 'role',
      name: 'name',
      path: 'path',
      arns: 'managed_policy_arns',
      boundary: 'permissions_boundary',
      tags: 'tags',
    },
  ],
  [
    'aws_iam_user',
    { kind: 'user', name: 'name', path: 'path', boundary: 'permissions_boundary', tags: 'tags' },
  ],
  ['aws_iam_group', { kind: 'group', name: 'name', path: 'path' }],
  ['aws_ssoadmin_permission_set', { kind: 'permission-set', name: 'name', tags: 'tags' }],
  [
    'awscc_iam_role',
    {
      kind: 'role',
      name: 'role_name',
      path: 'path',
      arns: 'managed_policy_arns',
      boundary: 'permissions_boundary',
      tags: 'tags',
    },
  ],
  [
    'awscc_iam_user',
    {
      kind: 'user',
      name: 'user_name',
      path: 'path',
      arns: 'managed_policy_arns',
      boundary: 'permissions_boundary',
      groups: 'groups',
      tags: 'tags',
    },
  ],
  [
    'awscc_iam_group',
    { kind: 'group', name: 'group_name', path: 'path', arns: 'managed_policy_arns' },
  ],
  [
    'awscc_sso_permission_set',
    { kind: 'permission-set', name: 'name', arns: 'managed_policies', tags: 'tags' },
  ],
  [
    'AWS::IAM::Role',
    {
      kind: 'role',
      name: 'RoleName',
      path: 'Path',
      arns: 'ManagedPolicyArns',
      boundary: 'PermissionsBoundary',
      tags: 'Tags',
    },
  ],
  [
    'AWS::IAM::User',
    {
      kind: 'user',
      name: 'UserName',
      path: 'Path',
      arns: 'ManagedPolicyArns',
      boundary: 'PermissionsBoundary',
      groups: 'Groups',
      tags: 'Tags',
    },
  ],
  [
    'AWS::IAM::Group',
    { kind: 'group', name: 'GroupName', path: 'Path', arns: 'ManagedPolicyArns' },
  ],
  [
    'AWS::SSO::PermissionSet',
    {
      kind: 'permission-set',
      name: 'Name',
      arns: 'ManagedPolicies',
      boundary: 'PermissionsBoundary.ManagedPolicyArn',
      boundaryName: 'PermissionsBoundary.CustomerManagedPolicyReference.Name',
      policyNames: 'CustomerManagedPolicyReferences[].Name',
      tags: 'Tags',
    },
  ],
])

/** A resource that attaches a policy (its own document, or one named by ARN) to principals. */
export interface AttachmentSite {
  /** True where the resource carries the document itself. */
  readonly own?: 'inline' | 'managed'
  /** Path of the ARN or list of ARNs of the policies it attaches. */
  readonly arns?: string
  readonly boundary?: string
  /** Path of the name of a customer-managed policy that is the boundary. */
  readonly boundaryName?: string
  readonly policyNames?: string
  /** Path of the names of all inline policies: one that is not in the tree is attached all the same. */
  readonly inlineNames?: string
  readonly targets: readonly { readonly path: string; readonly kind: PrincipalKind }[]
}

const roles = (path: string) => ({ path, kind: 'role' as const })
const users = (path: string) => ({ path, kind: 'user' as const })
const groups = (path: string) => ({ path, kind: 'group' as const })
const sets = (path: string) => ({ path, kind: 'permission-set' as const })

export const attachmentSites: ReadonlyMap<string, AttachmentSite> = new Map<string, AttachmentSite>(
  [
    ['aws_iam_role_policy', { own: 'inline', targets: [roles('role')] }],
    ['aws_iam_user_policy', { own: 'inline', targets: [users('user')] }],
    ['aws_iam_group_policy', { own: 'inline', targets: [groups('group')] }],
    ['aws_iam_role_policy_attachment', { arns: 'policy_arn', targets: [roles('role')] }],
    ['aws_iam_user_policy_attachment', { arns: 'policy_arn', targets: [users('user')] }],
    ['aws_iam_group_policy_attachment', { arns: 'policy_arn', targets: [groups('group')] }],
    [
      'aws_iam_role_policy_attachments_exclusive',
      { arns: 'policy_arns', targets: [roles('role_name')] },
    ],
    [
      'aws_iam_user_policy_attachments_exclusive',
      { arns: 'policy_arns', targets: [users('user_name')] },
    ],
    [
      'aws_iam_group_policy_attachments_exclusive',
      { arns: 'policy_arns', targets: [groups('group_name')] },
    ],
    [
      'aws_iam_role_policies_exclusive',
      { inlineNames: 'policy_names', targets: [roles('role_name')] },
    ],
    [
      'aws_iam_user_policies_exclusive',
      { inlineNames: 'policy_names', targets: [users('user_name')] },
    ],
    [
      'aws_iam_group_policies_exclusive',
      { inlineNames: 'policy_names', targets: [groups('group_name')] },
    ],
    [
      'aws_iam_policy_attachment',
      { arns: 'policy_arn', targets: [roles('roles'), users('users'), groups('groups')] },
    ],
    [
      'aws_ssoadmin_permission_set_inline_policy',
      { own: 'inline', targets: [sets('permission_set_arn')] },
    ],
    [
      'aws_ssoadmin_managed_policy_attachment',
      { arns: 'managed_policy_arn', targets: [sets('permission_set_arn')] },
    ],
    [
      'aws_ssoadmin_customer_managed_policy_attachment',
      {
        policyNames: 'customer_managed_policy_reference.name',
        targets: [sets('permission_set_arn')],
      },
    ],
    [
      'aws_ssoadmin_permissions_boundary_attachment',
      {
        boundary: 'permissions_boundary.managed_policy_arn',
        boundaryName: 'permissions_boundary.customer_managed_policy_reference.name',
        targets: [sets('permission_set_arn')],
      },
    ],
    // A module that is not in the tree, and what its arguments give it to attach.
    ['module', { arns: 'policy_arns', targets: [{ path: 'principal', kind: 'external' }] }],
    ['awscc_iam_role_policy', { own: 'inline', targets: [roles('role_name')] }],
    ['awscc_iam_user_policy', { own: 'inline', targets: [users('user_name')] }],
    ['awscc_iam_group_policy', { own: 'inline', targets: [groups('group_name')] }],
    [
      'awscc_iam_managed_policy',
      { own: 'managed', targets: [roles('roles'), users('users'), groups('groups')] },
    ],
    [
      'AWS::IAM::Policy',
      { own: 'inline', targets: [roles('Roles'), users('Users'), groups('Groups')] },
    ],
    [
      'AWS::IAM::ManagedPolicy',
      { own: 'managed', targets: [roles('Roles'), users('Users'), groups('Groups')] },
    ],
    ['AWS::IAM::RolePolicy', { own: 'inline', targets: [roles('RoleName')] }],
    ['AWS::IAM::UserPolicy', { own: 'inline', targets: [users('UserName')] }],
    ['AWS::IAM::GroupPolicy', { own: 'inline', targets: [groups('GroupName')] }],
  ],
)

/** Resources that put users into groups: path of the users, path of the groups. */
export const membershipSites: ReadonlyMap<
  string,
  { readonly users: string; readonly groups: string }
> = new Map([
  ['aws_iam_user_group_membership', { users: 'user', groups: 'groups' }],
  ['aws_iam_group_membership', { users: 'users', groups: 'group' }],
  ['AWS::IAM::UserToGroupAddition', { users: 'Users', groups: 'GroupName' }],
])

/** Managed policies that can be attached by ARN: type → property of the policy's name. */
export const managedPolicySites: ReadonlyMap<string, string> = new Map([
  ['aws_iam_policy', 'name'],
  ['awscc_iam_managed_policy', 'managed_policy_name'],
  ['AWS::IAM::ManagedPolicy', 'ManagedPolicyName'],
])
