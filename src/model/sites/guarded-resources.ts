/** Which resources a resource policy speaks for, and what of them stands behind their ARN. */
export interface GuardedResource {
  /** Path of the property that names the resource, by reference or ARN; absent: the type is the resource itself. */
  readonly of?: string
  /** What a request names: the ARN followed by each of these. */
  readonly parts: readonly string[]
}

const itself = ['']
const objects = ['', '/*']

/**
 * Resource types whose policies give or refuse access to principals of the account. Policies that
 * only filter (VPC endpoints), that services alone are named in, or that govern an account's settings
 * are left out. From the resource policies' pages of the service guides and the ARN formats of the
 * service authorization reference.
 */
const table: ReadonlyMap<string, GuardedResource> = new Map<string, GuardedResource>([
  ['aws_s3_bucket', { parts: objects }],
  ['aws_s3_bucket_policy', { of: 'bucket', parts: objects }],
  ['awscc_s3_bucket_policy', { of: 'bucket', parts: objects }],
  ['AWS::S3::BucketPolicy', { of: 'Bucket', parts: objects }],
  ['aws_sqs_queue', { parts: itself }],
  ['aws_sqs_queue_policy', { of: 'queue_url', parts: itself }],
  ['awscc_sqs_queue_policy', { of: 'queues', parts: itself }],
  ['awscc_sqs_queue_inline_policy', { of: 'queue', parts: itself }],
  ['AWS::SQS::QueuePolicy', { of: 'Queues', parts: itself }],
  ['AWS::SQS::QueueInlinePolicy', { of: 'Queue', parts: itself }],
  ['aws_sns_topic', { parts: itself }],
  ['aws_sns_topic_policy', { of: 'arn', parts: itself }],
  ['awscc_sns_topic_policy', { of: 'topics', parts: itself }],
  ['awscc_sns_topic_inline_policy', { of: 'topic_arn', parts: itself }],
  ['AWS::SNS::TopicPolicy', { of: 'Topics', parts: itself }],
  ['AWS::SNS::TopicInlinePolicy', { of: 'TopicArn', parts: itself }],
  ['aws_secretsmanager_secret', { parts: itself }],
  ['aws_secretsmanager_secret_policy', { of: 'secret_arn', parts: itself }],
  ['awscc_secretsmanager_resource_policy', { of: 'secret_id', parts: itself }],
  ['AWS::SecretsManager::ResourcePolicy', { of: 'SecretId', parts: itself }],
  ['aws_kms_key', { parts: itself }],
  ['aws_kms_external_key', { parts: itself }],
  ['aws_kms_replica_key', { parts: itself }],
  ['aws_kms_replica_external_key', { parts: itself }],
  ['aws_kms_key_policy', { of: 'key_id', parts: itself }],
  ['awscc_kms_key', { parts: itself }],
  ['awscc_kms_replica_key', { parts: itself }],
  ['AWS::KMS::Key', { parts: itself }],
  ['AWS::KMS::ReplicaKey', { parts: itself }],
  ['aws_ecr_repository_policy', { of: 'repository', parts: itself }],
  ['awscc_ecr_repository', { parts: itself }],
  ['AWS::ECR::Repository', { parts: itself }],
  ['aws_dynamodb_resource_policy', { of: 'resource_arn', parts: ['', '/index/*'] }],
  ['awscc_dynamodb_table', { parts: ['', '/index/*'] }],
  ['AWS::DynamoDB::Table', { parts: ['', '/index/*'] }],
  ['aws_kinesis_resource_policy', { of: 'resource_arn', parts: itself }],
  ['awscc_kinesis_resource_policy', { of: 'resource_arn', parts: itself }],
  ['AWS::Kinesis::ResourcePolicy', { of: 'ResourceArn', parts: itself }],
  ['aws_lambda_permission', { of: 'function_name', parts: ['', ':*'] }],
  ['awscc_lambda_permission', { of: 'function_name', parts: ['', ':*'] }],
  ['AWS::Lambda::Permission', { of: 'FunctionName', parts: ['', ':*'] }],
  ['aws_efs_file_system_policy', { of: 'file_system_id', parts: itself }],
  ['awscc_efs_file_system', { parts: itself }],
  ['AWS::EFS::FileSystem', { parts: itself }],
  ['aws_backup_vault_policy', { of: 'backup_vault_name', parts: itself }],
  ['awscc_backup_backup_vault', { parts: itself }],
  ['AWS::Backup::BackupVault', { parts: itself }],
  ['aws_cloudwatch_event_bus_policy', { of: 'event_bus_name', parts: itself }],
  ['AWS::Events::EventBusPolicy', { of: 'EventBusName', parts: itself }],
  ['aws_opensearch_domain', { parts: objects }],
  ['aws_opensearch_domain_policy', { of: 'domain_name', parts: objects }],
  ['aws_elasticsearch_domain', { parts: objects }],
  ['aws_elasticsearch_domain_policy', { of: 'domain_name', parts: objects }],
  ['AWS::OpenSearchService::Domain', { parts: objects }],
  ['AWS::Elasticsearch::Domain', { parts: objects }],
  ['aws_glacier_vault', { parts: itself }],
])

/** Types of resources that policies of other resources speak for. */
const guarded: ReadonlySet<string> = new Set([
  ...[...table].flatMap(([type, { of }]) => (of === undefined ? [type] : [])),
  'AWS::S3::Bucket',
  'AWS::SQS::Queue',
  'AWS::SNS::Topic',
  'AWS::SecretsManager::Secret',
  'AWS::Kinesis::Stream',
  'AWS::Lambda::Function',
  'AWS::Events::EventBus',
])

/** True for resources whose ARN a policy of the same tree can stand for. */
export function isGuarded(type: string): boolean {
  return guarded.has(type)
}

/** undefined for types whose policies are not joined with what principals are allowed. */
export function guardedResource(type: string): GuardedResource | undefined {
  return table.get(type)
}
