import { document, given, outputs, own, ownData, statements, type KnownModule } from './words.ts'

const repository = 'https://github.com/terraform-aws-modules/terraform-aws'

/** Arguments of modules of services that speak of permissions: one that is not read is named. */
export const ofPermissions = /polic|statement|permission|trust|assume/

/** A statement's Sid as it is given, or its key without what a Sid cannot hold. */
export const keyAsSid = 'try(s.sid, replace(key, "/[^0-9A-Za-z]*/", ""))'

/** What a call gives the modules that make a role for a service. */
export const givenPolicies = {
  create: 'true',
  create_role: 'true',
  role_name: 'null',
  role_path: 'null',
  role_permissions_boundary: 'null',
  policy_path: 'null',
  trusted_entities: '[]',
  attach_policy_json: 'false',
  policy_json: 'null',
  attach_policy_jsons: 'false',
  policy_jsons: '[]',
  number_of_policy_jsons: '0',
  attach_policy: 'false',
  policy: 'null',
  attach_policies: 'false',
  policies: '[]',
  number_of_policies: '0',
  attach_policy_statements: 'false',
  policy_statements: '{}',
}

export const oneStatement = (actions: string, resources: string): string =>
  document(`[{ Effect = "Allow", Action = ${actions}, Resource = ${resources} }]`)

/** A managed policy of the module that its role has where the call asks for it. */
const managed = (role: string, name: string, when: string, policy: string): string => `
resource "aws_iam_policy" "${name}" {
  count  = local.role && ${when} ? 1 : 0
  path   = var.policy_path
  policy = ${policy}
}
resource "aws_iam_role_policy_attachment" "${name}" {
  count      = local.role && ${when} ? 1 : 0
  role       = aws_iam_role.${role}[0].name
  policy_arn = aws_iam_policy.${name}[0].arn
}
`

const role = (label: string, name: string, services: string): string => `
resource "aws_iam_role" "${label}" {
  count                = local.role ? 1 : 0
  name                 = ${name}
  path                 = var.role_path
  permissions_boundary = var.role_permissions_boundary
  assume_role_policy   = ${document(`[{
    Effect    = "Allow"
    Action    = "sts:AssumeRole"
    Principal = { Service = distinct(${services}) }
  }]`)}
}
`

/** The policies that a call gives, each as it is asked for. */
const additional = (label: string): string => `
${managed(label, 'additional_json', 'var.attach_policy_json', 'var.policy_json')}
resource "aws_iam_policy" "additional_jsons" {
  count  = local.role && var.attach_policy_jsons ? var.number_of_policy_jsons : 0
  path   = var.policy_path
  policy = var.policy_jsons[count.index]
}
resource "aws_iam_role_policy_attachment" "additional_jsons" {
  count      = local.role && var.attach_policy_jsons ? var.number_of_policy_jsons : 0
  role       = aws_iam_role.${label}[0].name
  policy_arn = aws_iam_policy.additional_jsons[count.index].arn
}
resource "aws_iam_role_policy_attachment" "additional" {
  count      = local.role ? 1 : 0
  role       = aws_iam_role.${label}[0].name
  policy_arn = concat(var.attach_policy ? [var.policy] : [], var.attach_policies ? slice(var.policies, 0, var.number_of_policies) : [])
}
${managed(label, 'additional_inline', 'var.attach_policy_statements', document(statements('var.policy_statements', keyAsSid)))}`

const logDelivery = [
  ...['CreateLogDelivery', 'GetLogDelivery', 'UpdateLogDelivery', 'DeleteLogDelivery'],
  ...['ListLogDeliveries', 'PutResourcePolicy', 'DescribeResourcePolicies', 'DescribeLogGroups'],
].map((name) => `logs:${name}`)

/** What a rule may do with its targets: the argument's name, the actions. */
const targets: readonly (readonly [string, readonly string[]])[] = [
  ['kinesis', ['kinesis:PutRecord']],
  ['kinesis_firehose', ['firehose:PutRecord']],
  ['sqs', ['sqs:SendMessage*', 'kms:Decrypt', 'kms:GenerateDataKey']],
  ['lambda', ['lambda:InvokeFunction']],
  ['sfn', ['states:StartExecution']],
  ['cloudwatch', ['logs:DescribeLogGroups', 'logs:DescribeLogStreams', 'logs:PutLogEvents']],
]

const ofTargets = targets.map(([name, actions]) =>
  managed(
    'eventbridge',
    name,
    `var.attach_${name}_policy`,
    oneStatement(JSON.stringify(actions), `var.${name}_target_arns`),
  ),
)

/** Modules of terraform-aws-modules that make a role for a service out of the policies they are given. */
export const serviceRoleModules: readonly KnownModule[] = [
  {
    id: 'terraform-aws-modules/step-functions',
    read: `${repository}-step-functions at c22ca4b`,
    unread: ofPermissions,
    configuration: `
${given({ ...givenPolicies, name: '""', use_existing_role: 'false', aws_region_assume_role: '""', logging_configuration: '{}', attach_cloudwatch_logs_policy: 'true', attach_policies_for_integrations: 'true', service_integrations: '{}' })}
${ownData}
data "aws_region" "current" {}
locals {
  role   = var.create && var.create_role && !var.use_existing_role
  region = var.aws_region_assume_role == "" ? data.aws_region.current.name : var.aws_region_assume_role
}
${role('this', 'coalesce(var.role_name, var.name)', 'concat([format("states.%s.amazonaws.com", local.region)], var.trusted_entities)')}
resource "aws_iam_role_policy_attachment" "service" {
  count      = local.role && var.attach_policies_for_integrations && length(var.service_integrations) > 0 ? 1 : 0
  role       = aws_iam_role.this[0].name
  policy_arn = ${own}.service_integrations
}
${managed('this', 'logs', 'var.attach_cloudwatch_logs_policy && try(var.logging_configuration["level"], "OFF") != "OFF"', oneStatement(JSON.stringify(logDelivery), '["*"]'))}
${additional('this')}
${outputs({ role_arn: 'aws_iam_role.this[0].arn', role_name: 'aws_iam_role.this[0].name' })}`,
  },
  {
    id: 'terraform-aws-modules/eventbridge',
    read: `${repository}-eventbridge at f993472`,
    unread: ofPermissions,
    configuration: `
${given({
  ...givenPolicies,
  bus_name: '"default"',
  create_schedules: 'true',
  schedules: '{}',
  ...Object.fromEntries(
    targets.flatMap(([name]) => [
      [`attach_${name}_policy`, 'false'],
      [`${name}_target_arns`, '[]'],
    ]),
  ),
  attach_sns_policy: 'false',
  sns_target_arns: '[]',
  sns_kms_arns: '["*"]',
  attach_ecs_policy: 'false',
  ecs_target_arns: '[]',
  ecs_pass_role_resources: '[]',
  attach_api_destination_policy: 'false',
  attach_tracing_policy: 'false',
})}
${ownData}
locals {
  role = var.create && var.create_role
}
${role('eventbridge', 'coalesce(var.role_name, var.bus_name, "*")', 'concat(["events.amazonaws.com"], var.trusted_entities, length(var.schedules) > 0 && var.create_schedules ? ["scheduler.amazonaws.com"] : [])')}
${ofTargets.join('')}
${managed(
  'eventbridge',
  'sns',
  'var.attach_sns_policy',
  document(`concat(
    [{ Effect = "Allow", Action = ["sns:Publish"], Resource = var.sns_target_arns }],
    length(var.sns_kms_arns) > 0 ? [{ Effect = "Allow", Action = ["kms:Decrypt", "kms:GenerateDataKey"], Resource = var.sns_kms_arns }] : [],
  )`),
)}
${managed(
  'eventbridge',
  'ecs',
  'var.attach_ecs_policy',
  document(`[
    { Effect = "Allow", Action = ["ecs:RunTask", "ecs:TagResource"], Resource = [for arn in var.ecs_target_arns : replace(arn, "/:[0-9]+$/", ":*")] },
    { Effect = "Allow", Action = ["iam:PassRole"], Resource = coalescelist(var.ecs_pass_role_resources, ["*"]) },
  ]`),
)}
${managed('eventbridge', 'api_destination', 'var.attach_api_destination_policy', oneStatement('["events:InvokeApiDestination"]', `${own}.api_destinations`))}
data "aws_iam_policy" "tracing" {
  arn = "arn:aws:iam::aws:policy/AWSXrayWriteOnlyAccess"
}
${managed('eventbridge', 'tracing', 'var.attach_tracing_policy', 'data.aws_iam_policy.tracing.policy')}
${additional('eventbridge')}
${outputs({ eventbridge_role_arn: 'aws_iam_role.eventbridge[0].arn', eventbridge_role_name: 'aws_iam_role.eventbridge[0].name' })}`,
  },
]
