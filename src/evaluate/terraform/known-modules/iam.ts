import {
  attached,
  document,
  federated,
  given,
  identity,
  keyed,
  merged,
  oidcProvider,
  outputs,
  own,
  ownData,
  statements,
  values,
  type KnownModule,
} from './words.ts'

const iam = 'https://github.com/terraform-aws-modules/terraform-aws-iam'
const id = (name: string): string => `terraform-aws-modules/iam//modules/${name}`

const inlineVariables = {
  create_inline_policy: 'false',
  source_inline_policy_documents: '[]',
  override_inline_policy_documents: '[]',
  inline_policy_permissions: 'null',
}

const inline = (kind: 'role' | 'user'): string => `
${merged('inline', {
  sources: 'var.source_inline_policy_documents',
  overrides: 'var.override_inline_policy_documents',
  statements: statements('coalesce(var.inline_policy_permissions, {})', keyed),
})}
resource "aws_iam_${kind}_policy" "inline" {
  count  = var.create && var.create_inline_policy ? 1 : 0
  ${kind}   = aws_iam_${kind}.this[0].name
  policy = data.aws_iam_policy_document.inline.json
}
`

const role = (trust: string): string => `
resource "aws_iam_role" "this" {
  count                = var.create ? 1 : 0
  name                 = var.use_name_prefix ? null : var.name
  name_prefix          = var.use_name_prefix ? format("%s-", var.name) : null
  path                 = var.path
  permissions_boundary = var.permissions_boundary
  assume_role_policy   = ${document(trust)}
}
`

const roleVariables = {
  create: 'true',
  name: 'null',
  use_name_prefix: 'true',
  path: 'null',
  permissions_boundary: 'null',
  policies: '{}',
}

const webIdentity = '["sts:TagSession", "sts:AssumeRoleWithWebIdentity"]'

/** Conditions on subject and audience of a web identity. */
const ofSubjects = (url: string, subjects = 'v'): string => `
  { test = "StringEquals", variable = format("%s:sub", ${url}), values = [for v in var.oidc_subjects : ${subjects}] },
  { test = "StringLike", variable = format("%s:sub", ${url}), values = [for v in var.oidc_wildcard_subjects : ${subjects}] },`

/** Conditions whose values are not empty, and those that the call gives. */
const all = (list: string): string =>
  `[for c in concat([${list}], var.trust_policy_conditions) : c if length(c.values) > 0]`

const repository = 'format("repo:%s", trimprefix(v, "repo:"))'
const audience = 'coalescelist(var.oidc_audiences, ["sts.amazonaws.com"])'

/** terraform-aws-modules/iam, version 6, and what of it version 5 has too. */
export const currentIam: readonly KnownModule[] = [
  {
    id: id('iam-policy'),
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
    id: id('iam-role'),
    read: `${iam}/tree/v6.5.0/modules/iam-role`,
    configuration: `
${given({
  ...roleVariables,
  ...inlineVariables,
  trust_policy_permissions: 'null',
  trust_policy_conditions: '[]',
  enable_oidc: 'false',
  oidc_account_id: 'null',
  oidc_provider_urls: '[]',
  oidc_subjects: '[]',
  oidc_wildcard_subjects: '[]',
  oidc_audiences: '[]',
  enable_github_oidc: 'false',
  github_provider: '"token.actions.githubusercontent.com"',
  enable_bitbucket_oidc: 'false',
  enable_saml: 'false',
  saml_provider_ids: '[]',
  saml_endpoints: '["https://signin.aws.amazon.com/saml"]',
  saml_trust_actions: '[]',
})}
${identity}
locals {
  urls    = [for url in var.oidc_provider_urls : replace(url, "https://", "")]
  account = data.aws_caller_identity.current.account_id
  first   = try(local.urls[0], null)
  oidc = var.enable_oidc ? [for url in local.urls : ${federated(
    webIdentity,
    oidcProvider('url', 'coalesce(var.oidc_account_id, local.account)'),
    all(`${ofSubjects('url')}
  { test = "StringEquals", variable = format("%s:aud", url), values = var.oidc_audiences }`),
  )}] : []
  github = var.enable_github_oidc ? [${federated(
    webIdentity,
    oidcProvider('var.github_provider', 'local.account'),
    all(`
  { test = "ForAllValues:StringEquals", variable = format("%s:iss", var.github_provider), values = [format("https://%s", var.github_provider)] },
  { test = "ForAllValues:StringEquals", variable = format("%s:aud", var.github_provider), values = ${audience} },
  ${ofSubjects('var.github_provider', repository)}`),
    '"GithubOidcAuth"',
  )}] : []
  bitbucket = var.enable_bitbucket_oidc ? [${federated(
    webIdentity,
    oidcProvider('local.first', 'local.account'),
    all(`
  { test = "ForAllValues:StringEquals", variable = format("%s:aud", local.first), values = ${audience} },
  ${ofSubjects('local.first')}`),
    '"BitbucketOidcAuth"',
  )}] : []
  saml = var.enable_saml ? [${federated(
    'distinct(compact(concat(["sts:TagSession", "sts:AssumeRoleWithSAML"], var.saml_trust_actions)))',
    'var.saml_provider_ids',
    all('{ test = "StringEquals", variable = "SAML:aud", values = var.saml_endpoints }'),
  )}] : []
}
${role(`concat(local.oidc, local.github, local.bitbucket, local.saml, ${statements('coalesce(var.trust_policy_permissions, {})', keyed)})`)}
${attached(values('var.policies'), 'var.create')}
${inline('role')}
${outputs({ arn: 'aws_iam_role.this[0].arn', name: 'aws_iam_role.this[0].name' })}`,
  },
  {
    id: id('iam-role-for-service-accounts'),
    read: `${iam}/tree/v6.5.0/modules/iam-role-for-service-accounts`,
    configuration: `
${given({
  ...roleVariables,
  ...inlineVariables,
  path: '"/"',
  trust_condition_test: '"StringEquals"',
  oidc_providers: '{}',
  create_policy: 'true',
  permissions: 'null',
  source_policy_documents: '[]',
  override_policy_documents: '[]',
})}
${role(`[for p in ${values('var.oidc_providers')} : {
    Effect    = "Allow"
    Action    = ["sts:AssumeRoleWithWebIdentity"]
    Principal = { Federated = p.provider_arn }
    Condition = { (var.trust_condition_test) = {
      (format("%s:sub", replace(p.provider_arn, "/^(.*provider/)/", ""))) = [for a in p.namespace_service_accounts : format("system:serviceaccount:%s", a)]
      (format("%s:aud", replace(p.provider_arn, "/^(.*provider/)/", ""))) = ["sts.amazonaws.com"]
    } }
  }]`)}
${attached(values('var.policies'), 'var.create')}
${merged('this', {
  sources: 'var.source_policy_documents',
  overrides: 'var.override_policy_documents',
  statements: statements('coalesce(var.permissions, {})', keyed),
})}
locals {
  has = length(var.source_policy_documents) > 0 || length(var.override_policy_documents) > 0 || var.permissions != null
}
resource "aws_iam_policy" "this" {
  count  = var.create && var.create_policy && local.has ? 1 : 0
  policy = data.aws_iam_policy_document.this.json
}
resource "aws_iam_role_policy_attachment" "own" {
  count      = var.create && var.create_policy && local.has ? 1 : 0
  role       = aws_iam_role.this[0].name
  policy_arn = aws_iam_policy.this[0].arn
}
${inline('role')}
${outputs({ arn: 'aws_iam_role.this[0].arn', name: 'aws_iam_role.this[0].name' })}`,
  },
  {
    id: id('iam-user'),
    read: `${iam}/tree/v6.5.0/modules/iam-user and its version 5`,
    configuration: `
${given({ create: 'true', create_user: 'true', name: 'null', path: 'null', permissions_boundary: 'null', policies: '{}', policy_arns: '[]', ...inlineVariables })}
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
${inline('user')}
${outputs({ arn: 'aws_iam_user.this[0].arn', name: 'aws_iam_user.this[0].name', iam_user_arn: 'aws_iam_user.this[0].arn', iam_user_name: 'aws_iam_user.this[0].name' })}`,
  },
  {
    id: id('iam-group'),
    read: `${iam}/tree/v6.5.0/modules/iam-group`,
    configuration: `
${given({ create: 'true', name: '""', path: 'null', users: '[]', create_policy: 'true', enable_self_management_permissions: 'true', permissions: 'null', policies: '{}' })}
${ownData}
resource "aws_iam_group" "this" {
  count = var.create ? 1 : 0
  name  = var.name
  path  = var.path
}
resource "aws_iam_group_membership" "this" {
  count = var.create && length(var.users) > 0 ? 1 : 0
  group = aws_iam_group.this[0].name
  users = var.users
}
resource "aws_iam_group_policy_attachment" "self_management" {
  count      = var.create && var.create_policy && var.enable_self_management_permissions ? 1 : 0
  group      = aws_iam_group.this[0].name
  policy_arn = ${own}.self_management_policy
}
resource "aws_iam_policy" "this" {
  count  = var.create && var.create_policy && var.permissions != null ? 1 : 0
  policy = ${document(statements('coalesce(var.permissions, {})', keyed))}
}
resource "aws_iam_group_policy_attachment" "this" {
  count      = var.create && var.create_policy && var.permissions != null ? 1 : 0
  group      = aws_iam_group.this[0].name
  policy_arn = aws_iam_policy.this[0].arn
}
resource "aws_iam_group_policy_attachment" "additional" {
  count      = var.create ? 1 : 0
  group      = aws_iam_group.this[0].name
  policy_arn = ${values('var.policies')}
}
${outputs({ arn: 'aws_iam_group.this[0].arn', name: 'aws_iam_group.this[0].name' })}`,
  },
  {
    id: id('iam-read-only-policy'),
    read: `${iam}/tree/v6.5.0/modules/iam-read-only-policy and its version 5`,
    configuration: `
${given({ create: 'true', create_policy: 'true', name: 'null', use_name_prefix: 'true', path: 'null', allowed_services: '[]', additional_policy_json: 'null', source_inline_policy_documents: '[]', override_inline_policy_documents: '[]', allow_cloudwatch_logs_query: 'true', allow_predefined_sts_actions: 'true', allow_web_console_services: 'true' })}
${ownData}
locals {
  more = var.allow_cloudwatch_logs_query || var.allow_predefined_sts_actions || var.allow_web_console_services
}
${merged('this', {
  sources:
    'concat(var.source_inline_policy_documents, var.additional_policy_json == null ? [] : [var.additional_policy_json], local.more ? [data.module.own.common_policy] : [])',
  overrides: 'var.override_inline_policy_documents',
  statements: `[for s in distinct(var.allowed_services) : {
    Sid      = replace(s, "-", "")
    Effect   = "Allow"
    Action   = formatlist("%s:%s", s, ["List*", "Get*", "BatchGet*", "Describe*", "View*"])
    Resource = ["*"]
  }]`,
})}
resource "aws_iam_policy" "policy" {
  count  = var.create && var.create_policy ? 1 : 0
  name   = var.use_name_prefix ? null : var.name
  path   = var.path
  policy = data.aws_iam_policy_document.this.json
}
${outputs({ arn: 'aws_iam_policy.policy[0].arn', id: 'aws_iam_policy.policy[0].arn', policy_json: 'data.aws_iam_policy_document.this.json' })}`,
  },
]
