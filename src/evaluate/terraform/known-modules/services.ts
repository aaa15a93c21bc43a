import {
  attached,
  conditions,
  document,
  given,
  merged,
  outputs,
  own,
  ownData,
  statements,
  values,
  without,
  type KnownModule,
} from './words.ts'
import { givenPolicies, keyAsSid, ofPermissions, oneStatement } from './service-roles.ts'

const repository = 'https://github.com/terraform-aws-modules/terraform-aws'

/** What a bucket's module may add to its policy on its own. */
const ofBuckets = [
  'attach_access_log_delivery_policy',
  'attach_analytics_destination_policy',
  'attach_cloudtrail_log_delivery_policy',
  'attach_deny_incorrect_encryption_headers',
  'attach_deny_incorrect_kms_key_sse',
  'attach_deny_insecure_transport_policy',
  'attach_deny_ssec_encrypted_object_uploads',
  'attach_deny_unencrypted_object_uploads',
  'attach_elb_log_delivery_policy',
  'attach_inventory_destination_policy',
  'attach_lb_log_delivery_policy',
  'attach_require_latest_tls_policy',
  'attach_waf_log_delivery_policy',
]

const anyOf = (names: readonly string[]): string => names.map((name) => `var.${name}`).join(' || ')

const allFalse = (names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name) => [name, 'false']))

/** A text with values in the place of words. */
const replaced = (text: string, words: Readonly<Record<string, string>>): string =>
  Object.entries(words).reduce((done, [word, by]) => `replace(${done}, "${word}", ${by})`, text)

/** A policy that a role has inline where the call asks for it. */
const inline = (name: string, when: string, policy: string): string => `
resource "aws_iam_role_policy" "${name}" {
  count  = local.role && ${when} ? 1 : 0
  role   = aws_iam_role.lambda[0].name
  policy = ${policy}
}
`

const managedData = (name: string, path: string): string => `
data "aws_iam_policy" "${name}" {
  arn = "arn:aws:iam::aws:policy/${path}"
}
`

/** Modules of terraform-aws-modules that make a role or a resource policy of their arguments. */
export const serviceModules: readonly KnownModule[] = [
  {
    id: 'terraform-aws-modules/lambda',
    read: `${repository}-lambda, iam.tf and variables.tf of version 8`,
    unread: ofPermissions,
    configuration: `
${given({
  ...givenPolicies,
  create_function: 'true',
  create_layer: 'false',
  lambda_at_edge: 'false',
  function_name: '""',
  policy_name: 'null',
  assume_role_policy_statements: '{}',
  use_existing_cloudwatch_log_group: 'false',
  attach_create_log_group_permission: 'true',
  attach_cloudwatch_logs_policy: 'true',
  attach_dead_letter_policy: 'false',
  dead_letter_target_arn: 'null',
  attach_network_policy: 'false',
  attach_tracing_policy: 'false',
  attach_async_event_policy: 'false',
  destination_on_failure: 'null',
  destination_on_success: 'null',
  allowed_triggers: '{}',
})}
locals {
  role     = var.create && var.create_function && !var.create_layer && var.create_role
  services = distinct(concat(var.lambda_at_edge ? ["lambda.amazonaws.com", "edgelambda.amazonaws.com"] : ["lambda.amazonaws.com"], [for e in var.trusted_entities : tostring(e) if can(tostring(e))]))
  others   = [for e in var.trusted_entities : e if !can(tostring(e))]
  trust = concat([{
    Effect    = "Allow"
    Action    = "sts:AssumeRole"
    Principal = merge({ Service = local.services }, { for type in distinct([for e in local.others : e.type]) : type => flatten([for e in local.others : e.identifiers if e.type == type]) })
  }], ${statements('var.assume_role_policy_statements', keyAsSid)})
}
resource "aws_lambda_function" "this" {
  count         = var.create && var.create_function && !var.create_layer ? 1 : 0
  function_name = var.function_name
}
resource "aws_cloudwatch_log_group" "lambda" {
  name = format("/aws/lambda/%s", var.function_name)
}
resource "aws_iam_role" "lambda" {
  count                = local.role ? 1 : 0
  name                 = coalesce(var.role_name, var.function_name)
  path                 = var.role_path
  permissions_boundary = var.role_permissions_boundary
  assume_role_policy   = ${document('local.trust')}
}
${inline(
  'logs',
  'var.attach_cloudwatch_logs_policy',
  oneStatement(
    'compact([!var.use_existing_cloudwatch_log_group && var.attach_create_log_group_permission ? "logs:CreateLogGroup" : "", "logs:CreateLogStream", "logs:PutLogEvents"])',
    'formatlist("%s%s", aws_cloudwatch_log_group.lambda.arn, [":*", ":*:*"])',
  ),
)}
${inline('dead_letter', 'var.attach_dead_letter_policy', oneStatement('["sns:Publish", "sqs:SendMessage"]', 'var.dead_letter_target_arn'))}
${managedData('vpc', 'service-role/AWSLambdaENIManagementAccess')}
${inline('vpc', 'var.attach_network_policy', 'data.aws_iam_policy.vpc.policy')}
${managedData('tracing', 'AWSXRayDaemonWriteAccess')}
${inline('tracing', 'var.attach_tracing_policy', 'data.aws_iam_policy.tracing.policy')}
${inline(
  'async',
  'var.attach_async_event_policy',
  oneStatement(
    '["sns:Publish", "sqs:SendMessage", "events:PutEvents", "lambda:InvokeFunction"]',
    'compact(distinct([var.destination_on_failure, var.destination_on_success]))',
  ),
)}
${inline('additional_json', 'var.attach_policy_json', 'var.policy_json')}
resource "aws_iam_role_policy" "additional_jsons" {
  count  = local.role && var.attach_policy_jsons ? var.number_of_policy_jsons : 0
  role   = aws_iam_role.lambda[0].name
  policy = var.policy_jsons[count.index]
}
resource "aws_iam_role_policy_attachment" "additional" {
  count      = local.role ? 1 : 0
  role       = aws_iam_role.lambda[0].name
  policy_arn = concat(var.attach_policy ? [var.policy] : [], var.attach_policies ? slice(var.policies, 0, var.number_of_policies) : [])
}
${inline('additional_inline', 'var.attach_policy_statements', document(statements('var.policy_statements', keyAsSid)))}
resource "aws_lambda_permission" "triggers" {
  for_each       = { for k, v in var.allowed_triggers : k => v if var.create && var.create_function && !var.create_layer }
  function_name  = aws_lambda_function.this[0].function_name
  statement_id   = try(each.value.statement_id, each.key)
  action         = try(each.value.action, "lambda:InvokeFunction")
  principal      = try(each.value.principal, format("%s.amazonaws.com", try(each.value.service, "")))
  source_arn     = try(each.value.source_arn, null)
  source_account = try(each.value.source_account, null)
}
${outputs({
  lambda_role_arn: 'aws_iam_role.lambda[0].arn',
  lambda_role_name: 'aws_iam_role.lambda[0].name',
  lambda_function_arn: 'aws_lambda_function.this[0].arn',
  lambda_function_name: 'aws_lambda_function.this[0].function_name',
  lambda_cloudwatch_log_group_arn: 'aws_cloudwatch_log_group.lambda.arn',
})}`,
  },
  {
    id: 'terraform-aws-modules/s3-bucket',
    read: `${repository}-s3-bucket, main.tf and variables.tf of version 5`,
    unread: /polic(y|ies)$|^grant/,
    configuration: `
${given({
  ...allFalse(ofBuckets),
  create_bucket: 'true',
  bucket: 'null',
  bucket_prefix: 'null',
  attach_policy: 'false',
  policy: 'null',
  attach_public_policy: 'true',
  block_public_policy: 'true',
})}
${ownData}
data "aws_caller_identity" "current" {}
resource "aws_s3_bucket" "this" {
  count         = var.create_bucket ? 1 : 0
  bucket        = var.bucket
  bucket_prefix = var.bucket_prefix
}
data "aws_iam_policy_document" "combined" {
  source_policy_documents = concat(var.attach_policy ? [var.policy] : [], ${anyOf(ofBuckets)} ? [${own}.policy] : [])
}
resource "aws_s3_bucket_policy" "this" {
  count  = var.create_bucket && (var.attach_policy || ${anyOf(ofBuckets)}) ? 1 : 0
  bucket = aws_s3_bucket.this[0].id
  policy = ${replaced('data.aws_iam_policy_document.combined.json', {
    _S3_BUCKET_ID_: 'aws_s3_bucket.this[0].id',
    _S3_BUCKET_ARN_: 'aws_s3_bucket.this[0].arn',
    _AWS_ACCOUNT_ID_: 'data.aws_caller_identity.current.account_id',
  })}
}
${outputs({
  s3_bucket_id: 'aws_s3_bucket.this[0].id',
  s3_bucket_arn: 'aws_s3_bucket.this[0].arn',
})}`,
  },
  {
    id: 'terraform-aws-modules/eks-pod-identity',
    read: `${repository}-eks-pod-identity, main.tf and variables.tf of version 2`,
    unread: /^attach_|statement|polic(y|ies)$|policy_documents|policy_arns|permission|trust|assume/,
    configuration: `
${given({
  create: 'true',
  name: '""',
  use_name_prefix: 'true',
  path: '"/"',
  permissions_boundary_arn: 'null',
  trust_policy_conditions: '[]',
  trust_policy_statements: 'null',
  additional_policy_arns: '{}',
  attach_custom_policy: 'false',
  source_policy_documents: '[]',
  override_policy_documents: '[]',
  policy_statements: 'null',
})}
resource "aws_iam_role" "this" {
  count                = var.create ? 1 : 0
  name                 = var.use_name_prefix ? null : var.name
  name_prefix          = var.use_name_prefix ? format("%s-", var.name) : null
  path                 = var.path
  permissions_boundary = var.permissions_boundary_arn
  assume_role_policy = ${document(
    `concat([${without(`{
    Effect    = "Allow"
    Action    = ["sts:AssumeRole", "sts:TagSession"]
    Principal = { Service = "pods.eks.amazonaws.com" }
    Condition = ${conditions('var.trust_policy_conditions')}
  }`)}], ${statements('coalesce(var.trust_policy_statements, [])')})`,
  )}
}
${attached(values('var.additional_policy_arns'), 'var.create')}
${merged('base', {
  sources: 'var.source_policy_documents',
  overrides: 'var.override_policy_documents',
  statements: statements('coalesce(var.policy_statements, [])'),
})}
resource "aws_iam_policy" "custom" {
  count  = var.create && var.attach_custom_policy ? 1 : 0
  policy = data.aws_iam_policy_document.base.json
}
resource "aws_iam_role_policy_attachment" "custom" {
  count      = var.create && var.attach_custom_policy ? 1 : 0
  role       = aws_iam_role.this[0].name
  policy_arn = aws_iam_policy.custom[0].arn
}
${outputs({
  iam_role_arn: 'aws_iam_role.this[0].arn',
  iam_role_name: 'aws_iam_role.this[0].name',
  iam_policy_arn: 'aws_iam_policy.custom[0].arn',
})}`,
  },
]
