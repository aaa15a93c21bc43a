/**
 * What well-known IAM modules make of their arguments, as far as that is plain: principals, trust and
 * attachments, for modules that are not in the tree. Only names of variables, resources and outputs are
 * theirs; what a call gives besides is named as not seen.
 */
export interface KnownModule {
  /** `namespace/name//submodule`, lower case; a repository `terraform-provider-name` is the same. */
  readonly id: string
  /** Where its variables were read, and in which versions. */
  readonly read: string
  /** The resources and outputs, in the module's words. */
  readonly configuration: string
}

const iam = 'https://github.com/terraform-aws-modules/terraform-aws-iam'
const cloudposse = 'https://github.com/cloudposse/terraform-aws'

/** Statement objects (`{ sid, effect, actions, resources, condition… }`) in the words of the policy grammar. */
const statements = (list: string): string => `[
  for s in ${list} : { for element, value in {
    Sid         = try(s.sid, null)
    Effect      = try(coalesce(s.effect, "Allow"), "Allow")
    Action      = try(s.actions, null)
    NotAction   = try(s.not_actions, null)
    Resource    = try(s.resources, null)
    NotResource = try(s.not_resources, null)
    Principal = try(length(s.principals) > 0 ? {
      for type in distinct([for p in s.principals : p.type]) :
      type => flatten([for p in s.principals : p.identifiers if p.type == type])
    } : null, null)
    Condition = try(${conditions('try(s.condition, s.conditions)')}, null)
  } : element => value if value != null }
]`

/** Condition objects (`{ test, variable, values }`) as a Condition element; null where there is none. */
const conditions = (list: string): string => `length(${list}) > 0 ? {
  for test in distinct([for c in ${list} : c.test]) :
  test => { for c in ${list} : c.variable => c.values if c.test == test }
} : null`

const given = (names: Readonly<Record<string, string>>): string =>
  Object.entries(names)
    .map(([name, fallback]) => `variable "${name}" {\n  default = ${fallback}\n}\n`)
    .join('')

const outputs = (of: Readonly<Record<string, string>>): string =>
  Object.entries(of)
    .map(([name, value]) => `output "${name}" {\n  value = ${value}\n}\n`)
    .join('')

const document = (list: string): string =>
  `jsonencode({ Version = "2012-10-17", Statement = ${list} })`

const without = (map: string): string => `{ for k, v in ${map} : k => v if v != null }`

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

/** One attachment for all: the list stands where a module has an attachment for each. */
const attached = (arns: string, create: string): string => `
resource "aws_iam_role_policy_attachment" "this" {
  count      = ${create} ? 1 : 0
  role       = aws_iam_role.this[0].name
  policy_arn = ${arns}
}
`

const inlineOf = (list: string, create: string): string => `
resource "aws_iam_role_policy" "inline" {
  count  = ${create} && length(${list}) > 0 ? 1 : 0
  role   = aws_iam_role.this[0].name
  policy = ${document(statements(list))}
}
`

const values = (argument: string): string => `try(values(${argument}), ${argument})`

export const knownModules: readonly KnownModule[] = [
  {
    id: 'terraform-aws-modules/iam//modules/iam-policy',
    read: `${iam}/tree/v6.5.0/modules/iam-policy and its version 5`,
    configuration: `
${given({ create: 'true', create_policy: 'true', name: 'null', name_prefix: 'null', path: 'null', policy: '""' })}
resource "aws_iam_policy" "policy" {
  count       = var.create && var.create_policy ? 1 : 0
  name        = var.name
  name_prefix = var.name_prefix
  path        = var.path
  policy      = var.policy
}
${outputs({ arn: 'aws_iam_policy.policy[0].arn', id: 'aws_iam_policy.policy[0].arn', name: 'var.name', path: 'var.path', policy: 'var.policy' })}`,
  },
  {
    id: 'terraform-aws-modules/iam//modules/iam-role',
    read: `${iam}/tree/v6.5.0/modules/iam-role`,
    configuration: `
${given({ create: 'true', name: 'null', use_name_prefix: 'true', path: 'null', permissions_boundary: 'null', trust_policy_permissions: 'null', policies: '{}', create_inline_policy: 'false', inline_policy_permissions: 'null' })}
resource "aws_iam_role" "this" {
  count                = var.create ? 1 : 0
  name                 = var.use_name_prefix ? null : var.name
  name_prefix          = var.use_name_prefix ? format("%s-", var.name) : null
  path                 = var.path
  permissions_boundary = var.permissions_boundary
  assume_role_policy   = ${document(statements('coalesce(var.trust_policy_permissions, {})'))}
}
${attached(values('var.policies'), 'var.create')}
${inlineOf('coalesce(var.inline_policy_permissions, {})', 'var.create && var.create_inline_policy')}
${outputs({ arn: 'aws_iam_role.this[0].arn', name: 'aws_iam_role.this[0].name' })}`,
  },
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
    { test = "NumericLessThan", variable = "aws:MultiFactorAuthAge", values = [var.mfa_age] },
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
    id: 'terraform-aws-modules/iam//modules/iam-user',
    read: `${iam}/tree/v6.5.0/modules/iam-user and its version 5`,
    configuration: `
${given({ create: 'true', create_user: 'true', name: 'null', path: 'null', permissions_boundary: 'null', policies: '{}', policy_arns: '[]' })}
resource "aws_iam_user" "this" {
  count                = var.create && var.create_user ? 1 : 0
  name                 = var.name
  path                 = var.path
  permissions_boundary = var.permissions_boundary
}
resource "aws_iam_user_policy_attachment" "this" {
  count      = var.create && var.create_user ? 1 : 0
  user       = aws_iam_user.this[0].name
  policy_arn = concat(${values('var.policies')}, var.policy_arns)
}
${outputs({ arn: 'aws_iam_user.this[0].arn', name: 'aws_iam_user.this[0].name', iam_user_arn: 'aws_iam_user.this[0].arn', iam_user_name: 'aws_iam_user.this[0].name' })}`,
  },
  {
    id: 'cloudposse/iam-role',
    read: `${cloudposse}-iam-role at 1033fc3`,
    configuration: `
${given({ enabled: 'true', name: 'null', path: '"/"', permissions_boundary: 'null', principals: '{}', assume_role_actions: '["sts:AssumeRole", "sts:TagSession"]', assume_role_conditions: '[]', assume_role_policy: 'null', policy_documents: '[]', policy_document_count: '1', inline_policy_enabled: 'false', managed_policy_arns: '[]', managed_policy_arns_map: '{}' })}
data "aws_iam_policy_document" "granted" {
  override_policy_documents = var.policy_documents
}
resource "aws_iam_role" "this" {
  count                = var.enabled ? 1 : 0
  path                 = var.path
  permissions_boundary = var.permissions_boundary
  assume_role_policy = var.assume_role_policy != null ? var.assume_role_policy : ${document(`[
    for type, identifiers in var.principals : ${without(`{
      Effect    = "Allow"
      Action    = var.assume_role_actions
      Principal = { (type) = identifiers }
      Condition = ${conditions('var.assume_role_conditions')}
    }`)}
  ]`)}
}
resource "aws_iam_role_policy" "default" {
  count  = var.enabled && var.policy_document_count > 0 ? 1 : 0
  role   = aws_iam_role.this[0].name
  policy = data.aws_iam_policy_document.granted.json
}
${attached('concat(tolist(var.managed_policy_arns), values(var.managed_policy_arns_map))', 'var.enabled')}
${outputs({ arn: 'aws_iam_role.this[0].arn', name: 'aws_iam_role.this[0].name', policy: 'data.aws_iam_policy_document.granted.json' })}`,
  },
  {
    id: 'cloudposse/iam-policy',
    read: `${cloudposse}-iam-policy at da0f7c6`,
    configuration: `
${given({ enabled: 'true', name: 'null', iam_policy_enabled: 'false', iam_policy: '[]', iam_policy_statements: '[]', iam_source_policy_documents: '[]', iam_override_policy_documents: '[]', role_names: '[]' })}
data "aws_iam_policy_document" "this" {
  source_policy_documents = concat(
    [for p in var.iam_policy : ${document(statements('p.statements'))}],
    [${document(statements('var.iam_policy_statements'))}],
    coalesce(var.iam_source_policy_documents, []),
  )
  override_policy_documents = coalesce(var.iam_override_policy_documents, [])
}
resource "aws_iam_policy" "default" {
  count  = var.enabled && var.iam_policy_enabled ? 1 : 0
  policy = data.aws_iam_policy_document.this.json
}
resource "aws_iam_role_policy_attachment" "default" {
  for_each   = toset(var.enabled && var.iam_policy_enabled ? coalesce(var.role_names, []) : [])
  role       = each.value
  policy_arn = aws_iam_policy.default[0].arn
}
resource "aws_iam_role_policy" "default" {
  for_each = toset(var.enabled && !var.iam_policy_enabled ? coalesce(var.role_names, []) : [])
  role     = each.value
  policy   = data.aws_iam_policy_document.this.json
}
${outputs({ json: 'data.aws_iam_policy_document.this.json', policy_arn: 'aws_iam_policy.default[0].arn' })}`,
  },
  {
    id: 'cloudposse/eks-iam-role',
    read: `${cloudposse}-eks-iam-role at 0c2347c`,
    configuration: `
${given({ enabled: 'true', name: 'null', aws_account_number: 'null', aws_partition: '"aws"', eks_cluster_oidc_issuer_url: '""', service_account_name: 'null', service_account_namespace: 'null', service_account_namespace_name_list: '[]', aws_iam_policy_document: '[]', permissions_boundary: 'null', managed_policy_arns: '[]' })}
data "aws_caller_identity" "current" {}
locals {
  issuer  = replace(var.eks_cluster_oidc_issuer_url, "https://", "")
  account = coalesce(var.aws_account_number, data.aws_caller_identity.current.account_id)
  own = var.service_account_name == null && var.service_account_namespace == null && length(var.service_account_namespace_name_list) > 0 ? [] : [
    format("%s:%s", coalesce(var.service_account_namespace, "*"), coalesce(var.service_account_name, "*"))
  ]
}
resource "aws_iam_role" "this" {
  count                = var.enabled ? 1 : 0
  permissions_boundary = var.permissions_boundary
  assume_role_policy = ${document(`[{
    Effect    = "Allow"
    Action    = "sts:AssumeRoleWithWebIdentity"
    Principal = { Federated = format("arn:%s:iam::%s:oidc-provider/%s", var.aws_partition, local.account, local.issuer) }
    Condition = {
      StringLike   = { (format("%s:sub", local.issuer)) = formatlist("system:serviceaccount:%s", concat(local.own, var.service_account_namespace_name_list)) }
      StringEquals = { (format("%s:aud", local.issuer)) = "sts.amazonaws.com" }
    }
  }]`)}
}
resource "aws_iam_role_policy" "service_account" {
  count  = var.enabled && try(length(var.aws_iam_policy_document), 1) > 0 ? 1 : 0
  role   = aws_iam_role.this[0].name
  policy = try(var.aws_iam_policy_document[0], var.aws_iam_policy_document)
}
${attached('var.managed_policy_arns', 'var.enabled')}
${outputs({ service_account_role_arn: 'aws_iam_role.this[0].arn', service_account_role_name: 'aws_iam_role.this[0].name' })}`,
  },
]
