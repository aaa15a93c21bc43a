import { given, identity, merged, outputs, statements, type KnownModule } from './words.ts'

const usage = ['Encrypt', 'Decrypt', 'ReEncrypt*', 'GenerateDataKey*', 'DescribeKey']

const administration = [
  ...['Create*', 'Describe*', 'Enable*', 'List*', 'Put*', 'Update*', 'Revoke*', 'Disable*', 'Get*'],
  ...['Delete*', 'TagResource', 'UntagResource', 'ScheduleKeyDeletion', 'CancelKeyDeletion'],
  ...['ReplicateKey', 'ImportKeyMaterial'],
]

/** A condition that holds where an AWS service asks for a grant. */
const forServices = '{ Bool = { "kms:GrantIsForAWSResource" = "true" } }'

/** What principals of an argument may do with the key: Sid, argument, operations, whether for grants of services alone. */
const uses: readonly (readonly [string, string, readonly string[], boolean?])[] = [
  ['KeyOwner', 'key_owners', ['*']],
  ['KeyAdministration', 'key_administrators', administration],
  ['KeyUsage', 'key_users', usage],
  ['KeyServiceUsage', 'key_service_users', ['CreateGrant', 'ListGrants', 'RevokeGrant'], true],
  ['KeyServiceRolesASG', 'key_service_roles_for_autoscaling', usage],
  ['KeyServiceRolesASGPersistentVol', 'key_service_roles_for_autoscaling', ['CreateGrant'], true],
  ['KeySymmetricEncryption', 'key_symmetric_encryption_users', usage],
  ['KeyHMAC', 'key_hmac_users', ['DescribeKey', 'GenerateMac', 'VerifyMac']],
  [
    'KeyAsymmetricPublicEncryption',
    'key_asymmetric_public_encryption_users',
    ['Encrypt', 'Decrypt', 'ReEncrypt*', 'DescribeKey', 'GetPublicKey'],
  ],
  [
    'KeyAsymmetricSignVerify',
    'key_asymmetric_sign_verify_users',
    ['DescribeKey', 'GetPublicKey', 'Sign', 'Verify'],
  ],
]

const statement = (
  sid: string,
  principal: string,
  operations: readonly string[],
  condition?: string,
): string => `{
  Sid = "${sid}"
  Effect = "Allow"
  Action = ${JSON.stringify(operations.map((name) => `kms:${name}`))}
  Resource = ["*"]
  Principal = ${principal}${condition === undefined ? '' : `\n  Condition = ${condition}`}
}`

const dnssec = '{ Service = "dnssec-route53.amazonaws.com" }'

/** Conditions on who asks for Route 53, as far as the call names zones; null where it names none. */
const zones = `length(coalesce(var.route53_dnssec_sources, [])) > 0 ? {
  Bool         = { "kms:GrantIsForAWSResource" = "true" }
  StringEquals = { "aws:SourceAccount" = flatten([for s in var.route53_dnssec_sources : try(coalescelist(s.account_ids), data.aws_caller_identity.current.account_id)]) }
  ArnLike      = { "aws:SourceArn" = [for s in var.route53_dnssec_sources : try(coalesce(s.hosted_zone_arn), format("arn:%s:route53:::hostedzone/*", data.aws_partition.current.partition))] }
} : ${forServices}`

const own = [
  ...uses.map(
    ([sid, argument, operations, isForServices = false]) =>
      `length(var.${argument}) > 0 ? [${statement(sid, `{ AWS = var.${argument} }`, operations, isForServices ? forServices : undefined)}] : []`,
  ),
  `var.enable_route53_dnssec ? [${statement('Route53DnssecService', dnssec, ['DescribeKey', 'GetPublicKey', 'Sign'])}] : []`,
  `var.enable_route53_dnssec ? [${statement('Route53DnssecGrant', dnssec, ['CreateGrant'], zones)}] : []`,
]

const account =
  'format("arn:%s:iam::%s:root", data.aws_partition.current.partition, data.aws_caller_identity.current.account_id)'

/** The key that the arguments ask for: one of four resources. */
const key = (type: string, when: string, rest = ''): string => `
resource "aws_kms_${type}" "this" {
  count  = var.create && ${when} ? 1 : 0
  policy = try(coalesce(var.policy, data.aws_iam_policy_document.this.json), null)
${rest}}
`

const keys = ['key', 'external_key', 'replica_key', 'replica_external_key']

/** An attribute of the key that is there. */
const ofKey = (attribute: string): string =>
  `try(${keys.map((type) => `aws_kms_${type}.this[0].${attribute}`).join(', ')})`

/** Modules that make KMS keys with their policies, aliases and grants. */
export const keyModules: readonly KnownModule[] = [
  {
    id: 'terraform-aws-modules/kms',
    read: 'https://github.com/terraform-aws-modules/terraform-aws-kms at 407e3db, main.tf of versions 1 to 4',
    unread: /polic(y|ies)$|statements$|^key_.*users$|_roles/,
    configuration: `
${given({
  create: 'true',
  create_external: 'false',
  create_replica: 'false',
  create_replica_external: 'false',
  multi_region: 'false',
  primary_key_arn: 'null',
  primary_external_key_arn: 'null',
  policy: 'null',
  enable_default_policy: 'true',
  ...Object.fromEntries(uses.map(([, argument]) => [argument, '[]'])),
  key_statements: 'null',
  source_policy_documents: '[]',
  override_policy_documents: '[]',
  enable_route53_dnssec: 'false',
  route53_dnssec_sources: 'null',
  aliases: '[]',
  computed_aliases: '{}',
  aliases_use_name_prefix: 'false',
  grants: 'null',
})}
${identity}
${merged('this', {
  sources: 'var.source_policy_documents',
  overrides: 'var.override_policy_documents',
  statements: `concat(
    var.enable_default_policy ? [${statement('Default', `{ AWS = ${account} }`, ['*'])}] : [],
    ${own.join(',\n    ')},
    ${statements('coalesce(var.key_statements, [])')},
  )`,
})}
${key('key', '!var.create_external && !var.create_replica && !var.create_replica_external', '  multi_region = var.multi_region\n')}
${key('external_key', 'var.create_external && !var.create_replica && !var.create_replica_external', '  multi_region = var.multi_region\n')}
${key('replica_key', 'var.create_replica && !var.create_external && !var.create_replica_external', '  primary_key_arn = var.primary_key_arn\n')}
${key('replica_external_key', 'var.create_replica_external && !var.create_external && !var.create_replica', '  primary_key_arn = var.primary_external_key_arn\n')}
resource "aws_kms_alias" "this" {
  for_each      = { for k, v in merge({ for a in var.aliases : a => { name = a } }, var.computed_aliases) : k => v if var.create }
  name          = var.aliases_use_name_prefix ? null : format("alias/%s", each.value.name)
  name_prefix   = var.aliases_use_name_prefix ? format("alias/%s-", each.value.name) : null
  target_key_id = ${ofKey('key_id')}
}
resource "aws_kms_grant" "this" {
  for_each          = { for k, v in coalesce(var.grants, {}) : k => v if var.create }
  grantee_principal = each.value.grantee_principal
  operations        = each.value.operations
  key_id            = ${ofKey('key_id')}
  dynamic "constraints" {
    for_each = [for c in flatten([try(each.value.constraints, [])]) : c if c != null && c != {}]
    content {
      encryption_context_equals = try(constraints.value.encryption_context_equals, null)
      encryption_context_subset = try(constraints.value.encryption_context_subset, null)
    }
  }
}
${outputs({ key_arn: ofKey('arn'), key_id: ofKey('key_id'), key_policy: 'data.aws_iam_policy_document.this.json' })}`,
  },
  {
    id: 'cloudposse/kms-key',
    read: 'https://github.com/cloudposse/terraform-aws-kms-key at 1edb823',
    unread: /polic(y|ies)$/,
    configuration: `
${given({ enabled: 'true', alias: '""', policy: '""', multi_region: 'false' })}
resource "aws_kms_key" "default" {
  count        = var.enabled ? 1 : 0
  policy       = var.policy
  multi_region = var.multi_region
}
resource "aws_kms_alias" "default" {
  count         = var.enabled ? 1 : 0
  name          = var.alias == "" ? null : var.alias
  target_key_id = aws_kms_key.default[0].id
}
${outputs({ key_arn: 'aws_kms_key.default[0].arn', key_id: 'aws_kms_key.default[0].key_id' })}`,
  },
]
