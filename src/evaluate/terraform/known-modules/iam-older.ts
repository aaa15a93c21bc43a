import {
  attached,
  conditions,
  document,
  federated,
  given,
  identity,
  inlineOf,
  oidcProvider,
  outputs,
  own,
  ownData,
  values,
  without,
  type KnownModule,
} from './words.ts'

const iam = 'https://github.com/terraform-aws-modules/terraform-aws-iam'

const id = (name: string): string => `terraform-aws-modules/iam//modules/${name}`

const olderRole = given({
  role_name: 'null',
  role_name_prefix: 'null',
  role_path: '"/"',
  role_permissions_boundary_arn: 'null',
  role_policy_arns: '[]',
})

const olderOutputs = outputs({
  iam_role_arn: 'aws_iam_role.this[0].arn',
  iam_role_name: 'aws_iam_role.this[0].name',
  iam_role_path: 'var.role_path',
})

const olderResource = (trust: string): string => `
resource "aws_iam_role" "this" {
  count                = var.create_role ? 1 : 0
  name                 = var.role_name
  name_prefix          = var.role_name_prefix
  path                 = var.role_path
  permissions_boundary = var.role_permissions_boundary_arn
  assume_role_policy   = ${trust}
}
`

const samlTrust = `[${federated(
  'distinct(concat(["sts:AssumeRoleWithSAML"], var.trusted_role_actions))',
  'compact(distinct(concat(var.provider_ids, [var.provider_id])))',
  '[{ test = "StringEquals", variable = "SAML:aud", values = [var.aws_saml_endpoint] }]',
)}]`

const samlVariables = {
  provider_id: '""',
  provider_ids: '[]',
  aws_saml_endpoint: '"https://signin.aws.amazon.com/saml"',
  trusted_role_actions: '["sts:AssumeRoleWithSAML", "sts:TagSession"]',
}

/** One of the three roles that the modules of several roles make. */
const oneOf = (role: string, policy: string, trust: string): string => `
${given({
  [`create_${role}_role`]: 'false',
  [`${role}_role_name`]: `"${role}"`,
  [`${role}_role_path`]: '"/"',
  [`${role}_role_requires_mfa`]: 'true',
  [`${role}_role_policy_arns`]: `["arn:aws:iam::aws:policy/${policy}"]`,
  [`${role}_role_permissions_boundary_arn`]: 'null',
})}
resource "aws_iam_role" "${role}" {
  count                = var.create_${role}_role ? 1 : 0
  name                 = var.${role}_role_name
  path                 = var.${role}_role_path
  permissions_boundary = var.${role}_role_permissions_boundary_arn
  assume_role_policy   = ${trust}
}
resource "aws_iam_role_policy_attachment" "${role}" {
  count      = var.create_${role}_role ? 1 : 0
  role       = aws_iam_role.${role}[0].name
  policy_arn = var.${role}_role_policy_arns
}
${outputs({
  [`${role}_iam_role_arn`]: `aws_iam_role.${role}[0].arn`,
  [`${role}_iam_role_name`]: `aws_iam_role.${role}[0].name`,
  [`${role}_iam_role_path`]: `var.${role}_role_path`,
})}`

const threeRoles = (trust: (role: string) => string): string =>
  [
    oneOf('admin', 'AdministratorAccess', trust('admin')),
    oneOf('poweruser', 'PowerUserAccess', trust('poweruser')),
    oneOf('readonly', 'ReadOnlyAccess', trust('readonly')),
  ].join('')

const trustOfAccounts = (mfa: string): string =>
  document(
    `[${without(`{
    Effect    = "Allow"
    Action    = distinct(concat(["sts:AssumeRole"], var.trusted_role_actions))
    Principal = { for k, v in { AWS = var.trusted_role_arns, Service = var.trusted_role_services } : k => v if length(v) > 0 }
    Condition = ${conditions(`concat(${mfa} ? [
      { test = "Bool", variable = "aws:MultiFactorAuthPresent", values = ["true"] },
      { test = "NumericLessThan", variable = "aws:MultiFactorAuthAge", values = [tostring(var.mfa_age)] },
    ] : [], [for c in var.trust_policy_conditions : c])`)}
  }`)}]`,
  )

const groupOf = (create: string): string => `
resource "aws_iam_group" "this" {
  count = ${create} ? 1 : 0
  name  = var.name
  path  = var.path
}
resource "aws_iam_group_membership" "this" {
  count = length(var.group_users) > 0 ? 1 : 0
  group = local.group
  users = var.group_users
}
locals {
  group = ${create} ? aws_iam_group.this[0].name : var.name
}
`

const groupOutputs = { group_name: 'local.group', group_arn: 'aws_iam_group.this[0].arn' }

/** terraform-aws-modules/iam, version 5 and before. */
export const olderIam: readonly KnownModule[] = [
  {
    id: 'terraform-aws-modules/iam//modules/iam-assumable-role',
    read: `${iam}, version 5, modules/iam-assumable-role`,
    configuration: `
${olderRole}${given({ create_role: 'false', trusted_role_actions: '["sts:AssumeRole", "sts:TagSession"]', trusted_role_arns: '[]', trusted_role_services: '[]', trust_policy_conditions: '[]', mfa_age: '86400', role_requires_mfa: 'true', role_sts_externalid: '[]', custom_role_policy_arns: '[]', custom_role_trust_policy: '""', create_custom_role_trust_policy: 'false', inline_policy_statements: '[]', attach_admin_policy: 'false', admin_role_policy_arn: '"arn:aws:iam::aws:policy/AdministratorAccess"', attach_poweruser_policy: 'false', poweruser_role_policy_arn: '"arn:aws:iam::aws:policy/PowerUserAccess"', attach_readonly_policy: 'false', readonly_role_policy_arn: '"arn:aws:iam::aws:policy/ReadOnlyAccess"' })}
locals {
  ids      = flatten([var.role_sts_externalid])
  given    = [for c in var.trust_policy_conditions : c]
  external = length(local.ids) > 0 ? [{ test = "StringEquals", variable = "sts:ExternalId", values = local.ids }] : []
  mfa = var.role_requires_mfa ? [
    { test = "Bool", variable = "aws:MultiFactorAuthPresent", values = ["true"] },
    { test = "NumericLessThan", variable = "aws:MultiFactorAuthAge", values = [tostring(var.mfa_age)] },
  ] : []
  conditions = concat(local.mfa, local.external, local.given)
  trust = ${document(
    `[${without(`{
    Effect    = "Allow"
    Action    = distinct(concat(["sts:AssumeRole"], var.trusted_role_actions))
    Principal = { for k, v in { AWS = var.trusted_role_arns, Service = var.trusted_role_services } : k => v if length(v) > 0 }
    Condition = ${conditions('local.conditions')}
  }`)}]`,
  )}
}
${olderResource('var.create_custom_role_trust_policy ? var.custom_role_trust_policy : local.trust')}
${attached('concat(var.custom_role_policy_arns, var.attach_admin_policy ? [var.admin_role_policy_arn] : [], var.attach_poweruser_policy ? [var.poweruser_role_policy_arn] : [], var.attach_readonly_policy ? [var.readonly_role_policy_arn] : [])', 'var.create_role')}
${inlineOf('var.inline_policy_statements', 'var.create_role')}
${olderOutputs}`,
  },
  {
    id: 'terraform-aws-modules/iam//modules/iam-assumable-role-with-oidc',
    read: `${iam}, version 5, modules/iam-assumable-role-with-oidc`,
    configuration: `
${olderRole}${given({ create_role: 'false', provider_url: '""', provider_urls: '[]', aws_account_id: '""', inline_policy_statements: '[]', oidc_fully_qualified_subjects: '[]', oidc_subjects_with_wildcards: '[]', oidc_fully_qualified_audiences: '[]', provider_trust_policy_conditions: '[]' })}
data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}
locals {
  urls    = [for url in compact(distinct(concat(var.provider_urls, [var.provider_url]))) : replace(url, "https://", "")]
  account = var.aws_account_id != "" ? var.aws_account_id : data.aws_caller_identity.current.account_id
}
${olderResource(
  document(
    `[for url in local.urls : ${without(`{
    Effect    = "Allow"
    Action    = ["sts:AssumeRoleWithWebIdentity", "sts:TagSession"]
    Principal = { Federated = format("arn:%s:iam::%s:oidc-provider/%s", data.aws_partition.current.partition, local.account, url) }
    Condition = ${conditions(`[for c in concat([
      { test = "StringEquals", variable = format("%s:sub", url), values = var.oidc_fully_qualified_subjects },
      { test = "StringLike", variable = format("%s:sub", url), values = var.oidc_subjects_with_wildcards },
      { test = "StringLike", variable = format("%s:aud", url), values = var.oidc_fully_qualified_audiences },
    ], var.provider_trust_policy_conditions) : c if length(c.values) > 0]`)}
  }`)}]`,
  ),
)}
${attached('var.role_policy_arns', 'var.create_role')}
${inlineOf('var.inline_policy_statements', 'var.create_role')}
${olderOutputs}`,
  },
  {
    id: 'terraform-aws-modules/iam//modules/iam-role-for-service-accounts-eks',
    read: `${iam}, version 5, modules/iam-role-for-service-accounts-eks`,
    configuration: `
${olderRole}${given({ create_role: 'true', oidc_providers: '{}', assume_role_condition_test: '"StringEquals"' })}
${olderResource(
  document(`[for p in ${values('var.oidc_providers')} : {
    Effect    = "Allow"
    Action    = ["sts:AssumeRoleWithWebIdentity"]
    Principal = { Federated = p.provider_arn }
    Condition = { (var.assume_role_condition_test) = {
      (format("%s:sub", replace(p.provider_arn, "/^(.*provider/)/", ""))) = [for a in p.namespace_service_accounts : format("system:serviceaccount:%s", a)]
      (format("%s:aud", replace(p.provider_arn, "/^(.*provider/)/", ""))) = ["sts.amazonaws.com"]
    } }
  }]`),
)}
${attached(values('var.role_policy_arns'), 'var.create_role')}
${olderOutputs}`,
  },
  {
    id: id('iam-assumable-role-with-saml'),
    read: `${iam}/tree/v5.60.0/modules/iam-assumable-role-with-saml`,
    configuration: `
${olderRole}${given({ create_role: 'false', number_of_role_policy_arns: 'null', ...samlVariables })}
${olderResource(document(samlTrust))}
${attached('var.role_policy_arns', 'var.create_role')}
${olderOutputs}`,
  },
  {
    id: id('iam-eks-role'),
    read: `${iam}/tree/v5.60.0/modules/iam-eks-role`,
    configuration: `
${olderRole}${given({ create_role: 'true', cluster_service_accounts: '{}', assume_role_condition_test: '"StringEquals"' })}
${identity}
data "aws_eks_cluster" "main" {}
${olderResource(
  document(`[for cluster, accounts in var.cluster_service_accounts : {
    Effect    = "Allow"
    Action    = ["sts:AssumeRoleWithWebIdentity"]
    Principal = { Federated = ${oidcProvider('data.aws_eks_cluster.main.identity[0].oidc[0].issuer', 'data.aws_caller_identity.current.account_id')} }
    Condition = { (var.assume_role_condition_test) = {
      (format("%s:sub", data.aws_eks_cluster.main.identity[0].oidc[0].issuer)) = [for a in accounts : format("system:serviceaccount:%s", a)]
    } }
  }]`),
)}
${attached(values('var.role_policy_arns'), 'var.create_role')}
${olderOutputs}`,
  },
  {
    id: id('iam-github-oidc-role'),
    read: `${iam}/tree/v5.60.0/modules/iam-github-oidc-role`,
    configuration: `
${given({ create: 'true', name: 'null', name_prefix: 'null', path: '"/"', permissions_boundary_arn: 'null', policies: '{}', audience: '"sts.amazonaws.com"', subject_condition: '"StringLike"', subjects: '[]', provider_url: '"token.actions.githubusercontent.com"', additional_trust_policy_conditions: '[]' })}
${identity}
locals {
  url = replace(var.provider_url, "https://", "")
}
resource "aws_iam_role" "this" {
  count                = var.create ? 1 : 0
  name                 = var.name
  name_prefix          = var.name_prefix
  path                 = var.path
  permissions_boundary = var.permissions_boundary_arn
  assume_role_policy = ${document(
    `[${federated(
      '["sts:TagSession", "sts:AssumeRoleWithWebIdentity"]',
      oidcProvider('local.url', 'data.aws_caller_identity.current.account_id'),
      `concat([
      { test = "ForAllValues:StringEquals", variable = format("%s:iss", local.url), values = [format("https://%s", local.url)] },
      { test = "ForAllValues:StringEquals", variable = format("%s:aud", local.url), values = [var.audience] },
      { test = var.subject_condition, variable = format("%s:sub", local.url), values = [for v in var.subjects : format("repo:%s", trimprefix(v, "repo:"))] },
    ], var.additional_trust_policy_conditions)`,
      '"GithubOidcAuth"',
    )}]`,
  )}
}
${attached(values('var.policies'), 'var.create')}
${outputs({ arn: 'aws_iam_role.this[0].arn', name: 'aws_iam_role.this[0].name', path: 'var.path' })}`,
  },
  {
    id: id('iam-assumable-roles'),
    read: `${iam}/tree/v5.60.0/modules/iam-assumable-roles`,
    configuration: `
${given({ trusted_role_actions: '["sts:AssumeRole", "sts:TagSession"]', trusted_role_arns: '[]', trusted_role_services: '[]', trust_policy_conditions: '[]', mfa_age: '86400' })}
${threeRoles((role) => trustOfAccounts(`var.${role}_role_requires_mfa`))}`,
  },
  {
    id: id('iam-assumable-roles-with-saml'),
    read: `${iam}/tree/v5.60.0/modules/iam-assumable-roles-with-saml`,
    configuration: `
${given(samlVariables)}
${threeRoles(() => document(samlTrust))}`,
  },
  {
    id: id('iam-group-with-policies'),
    read: `${iam}/tree/v5.60.0/modules/iam-group-with-policies`,
    configuration: `
${given({ create_group: 'true', name: '""', path: '"/"', group_users: '[]', custom_group_policy_arns: '[]', custom_group_policies: '[]', attach_iam_self_management_policy: 'true' })}
${ownData}
${groupOf('var.create_group')}
resource "aws_iam_group_policy_attachment" "self_management" {
  count      = var.attach_iam_self_management_policy ? 1 : 0
  group      = local.group
  policy_arn = ${own}.self_management_policy
}
resource "aws_iam_group_policy_attachment" "custom_arns" {
  group      = local.group
  policy_arn = var.custom_group_policy_arns
}
resource "aws_iam_policy" "custom" {
  count  = length(var.custom_group_policies)
  name   = var.custom_group_policies[count.index].name
  policy = var.custom_group_policies[count.index].policy
}
resource "aws_iam_group_policy_attachment" "custom" {
  count      = length(var.custom_group_policies)
  group      = local.group
  policy_arn = aws_iam_policy.custom[count.index].arn
}
${outputs(groupOutputs)}`,
  },
  {
    id: id('iam-group-with-assumable-roles-policy'),
    read: `${iam}/tree/v5.60.0/modules/iam-group-with-assumable-roles-policy`,
    configuration: `
${given({ name: '""', path: '"/"', group_users: '[]', assumable_roles: '[]', assumable_roles_policy_name_suffix: '""' })}
${groupOf('true')}
resource "aws_iam_policy" "this" {
  name   = format("%s%s", var.name, var.assumable_roles_policy_name_suffix)
  policy = ${document(`[{ Effect = "Allow", Action = "sts:AssumeRole", Resource = var.assumable_roles }]`)}
}
resource "aws_iam_group_policy_attachment" "this" {
  group      = local.group
  policy_arn = aws_iam_policy.this.arn
}
${outputs({ ...groupOutputs, policy_arn: 'aws_iam_policy.this.arn' })}`,
  },
]
