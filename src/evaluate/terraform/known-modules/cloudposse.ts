import {
  type KnownModule,
  attached,
  conditions,
  document,
  given,
  identity,
  outputs,
  statements,
  without,
} from './words.ts'

const cloudposse = 'https://github.com/cloudposse/terraform-aws'

/** IAM modules of Cloud Posse. */
export const cloudposseModules: readonly KnownModule[] = [
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
  {
    id: 'cloudposse/lambda-function',
    read: `${cloudposse}-lambda-function at 7d4783a`,
    unread: /polic|statement|trust|assume/,
    configuration: `
${given({ enabled: 'true', function_name: '""', role_name: 'null', permissions_boundary: '""', lambda_at_edge_enabled: 'false', cloudwatch_lambda_insights_enabled: 'false', vpc_config: 'null', tracing_config_mode: 'null', ssm_parameter_names: 'null', custom_iam_policy_arns: '[]', inline_iam_policy: 'null', invoke_function_permissions: '[]' })}
${identity}
data "aws_region" "current" {}
locals {
  aws = format("arn:%s:iam::aws:policy", data.aws_partition.current.partition)
}
resource "aws_lambda_function" "this" {
  count         = var.enabled ? 1 : 0
  function_name = var.function_name
}
resource "aws_iam_role" "this" {
  count                = var.enabled ? 1 : 0
  name                 = var.role_name == null ? format("%s-%s", var.function_name, data.aws_region.current.name) : var.role_name
  permissions_boundary = var.permissions_boundary
  assume_role_policy = ${document(`[{
    Effect    = "Allow"
    Action    = "sts:AssumeRole"
    Principal = { Service = concat(["lambda.amazonaws.com"], var.lambda_at_edge_enabled ? ["edgelambda.amazonaws.com"] : []) }
  }]`)}
}
${attached(
  `concat(
    [format("%s/service-role/AWSLambdaBasicExecutionRole", local.aws)],
    var.cloudwatch_lambda_insights_enabled ? [format("%s/CloudWatchLambdaInsightsExecutionRolePolicy", local.aws)] : [],
    var.vpc_config == null ? [] : [format("%s/service-role/AWSLambdaVPCAccessExecutionRole", local.aws)],
    var.tracing_config_mode == null ? [] : [format("%s/AWSXRayDaemonWriteAccess", local.aws)],
    tolist(var.custom_iam_policy_arns),
  )`,
  'var.enabled',
)}
resource "aws_iam_role_policy" "ssm" {
  count  = var.enabled && try(length(var.ssm_parameter_names) > 0, false) ? 1 : 0
  role   = aws_iam_role.this[0].name
  policy = ${document(`[{
    Effect   = "Allow"
    Action   = ["ssm:GetParameter", "ssm:GetParameters", "ssm:GetParametersByPath"]
    Resource = [for name in var.ssm_parameter_names : format("arn:%s:ssm:%s:%s:parameter%s", data.aws_partition.current.partition, data.aws_region.current.name, data.aws_caller_identity.current.account_id, name)]
  }]`)}
}
resource "aws_iam_role_policy" "inline" {
  count  = var.enabled && var.inline_iam_policy != null ? 1 : 0
  role   = aws_iam_role.this[0].name
  policy = var.inline_iam_policy
}
resource "aws_lambda_permission" "invoke_function" {
  count         = var.enabled ? length(var.invoke_function_permissions) : 0
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.this[0].function_name
  principal     = var.invoke_function_permissions[count.index].principal
  source_arn    = try(var.invoke_function_permissions[count.index].source_arn, null)
}
${outputs({ arn: 'aws_lambda_function.this[0].arn', function_name: 'aws_lambda_function.this[0].function_name', role_arn: 'aws_iam_role.this[0].arn', role_name: 'aws_iam_role.this[0].name' })}`,
  },
]
