import { given, merged, outputs, statements, type KnownModule } from './words.ts'

const repository = 'https://github.com/terraform-aws-modules/terraform-aws'

/** A queue of the module with the policy that its arguments make; `infix` is in the names of the arguments. */
const queue = (label: string, infix: string, when: string, name: string): string => `
resource "aws_sqs_queue" "${label}" {
  count       = ${when} ? 1 : 0
  name        = var.use_name_prefix ? null : var.fifo_queue ? format("%s.fifo", trimsuffix(${name}, ".fifo")) : ${name}
  name_prefix = var.use_name_prefix ? format("%s-", ${name}) : null
}
${merged(label, {
  sources: `var.source_${infix}queue_policy_documents`,
  overrides: `var.override_${infix}queue_policy_documents`,
  statements: statements(
    `coalesce(var.${infix}queue_policy_statements, {})`,
    's.sid',
    `try(coalesce(s.resources), [aws_sqs_queue.${label}[0].arn])`,
  ),
})}
resource "aws_sqs_queue_policy" "${label}" {
  count     = ${when} && var.create_${infix}queue_policy ? 1 : 0
  queue_url = aws_sqs_queue.${label}[0].id
  policy    = data.aws_iam_policy_document.${label}.json
}
`

const givenQueue = (infix: string): Readonly<Record<string, string>> => ({
  [`create_${infix}queue_policy`]: 'false',
  [`source_${infix}queue_policy_documents`]: '[]',
  [`override_${infix}queue_policy_documents`]: '[]',
  [`${infix}queue_policy_statements`]: '{}',
})

/** Modules of terraform-aws-modules that make a resource and the policy that guards it. */
export const guardedModules: readonly KnownModule[] = [
  {
    id: 'terraform-aws-modules/sqs',
    read: `${repository}-sqs, main.tf and variables.tf of versions 4.0, 4.2, 5.0 and 5.2`,
    unread: /queue_polic|policy_documents$|policy_statements$/,
    configuration: `
${given({ create: 'true', name: '""', use_name_prefix: 'false', fifo_queue: 'false', create_dlq: 'false', dlq_name: 'null', ...givenQueue(''), ...givenQueue('dlq_') })}
${queue('this', '', 'var.create', 'var.name')}
${queue('dlq', 'dlq_', 'var.create && var.create_dlq', 'try(coalesce(var.dlq_name), format("%s-dlq", trimsuffix(var.name, ".fifo")))')}
${outputs({
  queue_arn: 'aws_sqs_queue.this[0].arn',
  queue_id: 'aws_sqs_queue.this[0].id',
  queue_url: 'aws_sqs_queue.this[0].url',
  queue_name: 'aws_sqs_queue.this[0].name',
  dead_letter_queue_arn: 'aws_sqs_queue.dlq[0].arn',
  dead_letter_queue_id: 'aws_sqs_queue.dlq[0].id',
  dead_letter_queue_url: 'aws_sqs_queue.dlq[0].url',
})}`,
  },
  {
    id: 'terraform-aws-modules/secrets-manager',
    read: `${repository}-secrets-manager, main.tf and variables.tf of versions 1.0, 1.3 and 2.0`,
    unread: /polic(y|ies)$|policy_documents$|policy_statements$/,
    configuration: `
${given({ create: 'true', name: 'null', name_prefix: 'null', create_policy: 'false', block_public_policy: 'null', source_policy_documents: '[]', override_policy_documents: '[]', policy_statements: '{}' })}
resource "aws_secretsmanager_secret" "this" {
  count       = var.create ? 1 : 0
  name        = var.name
  name_prefix = var.name_prefix
}
${merged('this', {
  sources: 'var.source_policy_documents',
  overrides: 'var.override_policy_documents',
  statements: statements('coalesce(var.policy_statements, {})'),
})}
resource "aws_secretsmanager_secret_policy" "this" {
  count      = var.create && var.create_policy ? 1 : 0
  secret_arn = aws_secretsmanager_secret.this[0].arn
  policy     = data.aws_iam_policy_document.this.json
}
${outputs({
  secret_arn: 'aws_secretsmanager_secret.this[0].arn',
  secret_id: 'aws_secretsmanager_secret.this[0].id',
  secret_name: 'aws_secretsmanager_secret.this[0].name',
})}`,
  },
]
