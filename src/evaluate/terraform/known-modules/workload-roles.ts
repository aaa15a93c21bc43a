import {
  attached,
  document,
  given,
  identity,
  merged,
  outputs,
  statements,
  values,
  type KnownModule,
} from './words.ts'

/** Modules that make the role of an instance or of an add-on of a cluster. */
export const workloadRoleModules: readonly KnownModule[] = [
  {
    id: 'terraform-aws-modules/ec2-instance',
    read: 'https://github.com/terraform-aws-modules/terraform-aws-ec2-instance, main.tf and variables.tf of versions 5.0 and 6.4',
    unread: /polic(y|ies)$|assume|trust/,
    configuration: `
${given({ create: 'true', name: '""', create_iam_instance_profile: 'false', iam_role_name: 'null', iam_role_use_name_prefix: 'true', iam_role_path: 'null', iam_role_permissions_boundary: 'null', iam_role_policies: '{}' })}
locals {
  role = var.create && var.create_iam_instance_profile
  name = try(coalesce(var.iam_role_name, var.name), "")
}
resource "aws_iam_role" "this" {
  count                = local.role ? 1 : 0
  name                 = var.iam_role_use_name_prefix ? null : local.name
  name_prefix          = var.iam_role_use_name_prefix ? format("%s-", local.name) : null
  path                 = var.iam_role_path
  permissions_boundary = var.iam_role_permissions_boundary
  assume_role_policy = ${document(`[{
    Sid       = "EC2AssumeRole"
    Effect    = "Allow"
    Action    = "sts:AssumeRole"
    Principal = { Service = "ec2.amazonaws.com" }
  }]`)}
}
${attached(values('var.iam_role_policies'), 'local.role')}
resource "aws_iam_instance_profile" "this" {
  count = local.role ? 1 : 0
  role  = aws_iam_role.this[0].name
}
${outputs({
  iam_role_name: 'aws_iam_role.this[0].name',
  iam_role_arn: 'aws_iam_role.this[0].arn',
  iam_instance_profile_arn: 'aws_iam_instance_profile.this[0].arn',
  iam_instance_profile_id: 'aws_iam_instance_profile.this[0].id',
})}`,
  },
  {
    id: 'aws-ia/eks-blueprints-addon',
    read: 'https://github.com/aws-ia/terraform-aws-eks-blueprints-addon, main.tf and variables.tf of versions 1.0 and 1.1',
    unread: /polic(y|ies)$|policy_documents$|statements$|assume|trust|oidc/,
    configuration: `
${given({ create: 'true', name: '""', namespace: 'null', create_role: 'false', role_name: 'null', role_name_use_prefix: 'true', role_path: '"/"', role_permissions_boundary_arn: 'null', role_policies: '{}', oidc_providers: '{}', assume_role_condition_test: '"StringEquals"', allow_self_assume_role: 'false', trust_policy_statements: '[]', create_policy: 'true', source_policy_documents: '[]', override_policy_documents: '[]', policy_statements: '[]' })}
${identity}
locals {
  role   = var.create && var.create_role
  name   = try(coalesce(var.role_name, var.name), "")
  policy = local.role && var.create_policy && length(concat(var.source_policy_documents, var.override_policy_documents, var.policy_statements)) > 0
}
resource "aws_iam_role" "this" {
  count                = local.role ? 1 : 0
  name                 = var.role_name_use_prefix ? null : local.name
  name_prefix          = var.role_name_use_prefix ? format("%s-", local.name) : null
  path                 = var.role_path
  permissions_boundary = var.role_permissions_boundary_arn
  assume_role_policy = ${document(`concat(
    ${statements('coalesce(var.trust_policy_statements, [])')},
    var.allow_self_assume_role ? [{
      Sid       = "ExplicitSelfRoleAssumption"
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "*" }
      Condition = { ArnLike = { "aws:PrincipalArn" = format("arn:%s:iam::%s:role%s%s", data.aws_partition.current.partition, data.aws_caller_identity.current.account_id, var.role_path, var.role_name_use_prefix ? format("%s-*", local.name) : local.name) } }
    }] : [],
    [for key, p in var.oidc_providers : {
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = p.provider_arn }
      Condition = { (var.assume_role_condition_test) = {
        (format("%s:sub", replace(p.provider_arn, "/^(.*provider/)/", ""))) = format("system:serviceaccount:%s:%s", try(coalesce(p.namespace), coalesce(var.namespace, "default")), p.service_account)
        (format("%s:aud", replace(p.provider_arn, "/^(.*provider/)/", ""))) = "sts.amazonaws.com"
      } }
    }],
  )`)}
}
${attached(values('var.role_policies'), 'local.role')}
${merged('this', {
  sources: 'var.source_policy_documents',
  overrides: 'var.override_policy_documents',
  statements: statements('var.policy_statements'),
})}
resource "aws_iam_policy" "this" {
  count  = local.policy ? 1 : 0
  policy = data.aws_iam_policy_document.this.json
}
resource "aws_iam_role_policy_attachment" "own" {
  count      = local.policy ? 1 : 0
  role       = aws_iam_role.this[0].name
  policy_arn = aws_iam_policy.this[0].arn
}
${outputs({
  iam_role_name: 'aws_iam_role.this[0].name',
  iam_role_arn: 'aws_iam_role.this[0].arn',
  iam_policy_arn: 'aws_iam_policy.this[0].arn',
})}`,
  },
]
