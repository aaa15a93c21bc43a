import type { Catalogue } from '../model/catalogue.ts'

/**
 * What well-known API operations need where no action is called like them, by service: operations, then actions. From
 * the permission references of the services:
 * docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
 * docs.aws.amazon.com/lambda/latest/api/API_Invoke.html
 * docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-api-permissions-reference.html
 * docs.aws.amazon.com/sns/latest/api/API_PublishBatch.html
 * docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis-iam.html
 * docs.aws.amazon.com/kms/latest/developerguide/kms-api-permissions-reference.html
 * docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html
 */
const table: readonly (readonly [service: string, operations: string, actions: string])[] = [
  ['s3', 'ListObjects ListObjectsV2 HeadBucket', 'ListBucket'],
  ['s3', 'ListBuckets', 'ListAllMyBuckets'],
  ['s3', 'ListObjectVersions', 'ListBucketVersions'],
  ['s3', 'ListMultipartUploads', 'ListBucketMultipartUploads'],
  ['s3', 'ListParts', 'ListMultipartUploadParts'],
  ['s3', 'HeadObject SelectObjectContent', 'GetObject'],
  ['s3', 'CopyObject UploadPartCopy', 'GetObject PutObject'],
  ['s3', 'CreateMultipartUpload UploadPart CompleteMultipartUpload', 'PutObject'],
  ['s3', 'DeleteObjects', 'DeleteObject'],
  ['s3', 'GetBucketEncryption', 'GetEncryptionConfiguration'],
  ['s3', 'PutBucketEncryption DeleteBucketEncryption', 'PutEncryptionConfiguration'],
  ['s3', 'GetBucketLifecycle GetBucketLifecycleConfiguration', 'GetLifecycleConfiguration'],
  [
    's3',
    'PutBucketLifecycle PutBucketLifecycleConfiguration DeleteBucketLifecycle',
    'PutLifecycleConfiguration',
  ],
  ['s3', 'GetBucketReplication', 'GetReplicationConfiguration'],
  ['s3', 'PutBucketReplication DeleteBucketReplication', 'PutReplicationConfiguration'],
  ['s3', 'GetPublicAccessBlock', 'GetBucketPublicAccessBlock'],
  ['s3', 'PutPublicAccessBlock DeletePublicAccessBlock', 'PutBucketPublicAccessBlock'],
  ['s3', 'GetBucketNotificationConfiguration', 'GetBucketNotification'],
  ['s3', 'PutBucketNotificationConfiguration', 'PutBucketNotification'],
  ['s3', 'GetBucketAccelerateConfiguration', 'GetAccelerateConfiguration'],
  ['s3', 'PutBucketAccelerateConfiguration', 'PutAccelerateConfiguration'],
  ['s3', 'GetObjectLockConfiguration', 'GetBucketObjectLockConfiguration'],
  ['s3', 'PutObjectLockConfiguration', 'PutBucketObjectLockConfiguration'],
  [
    's3',
    'GetBucketInventoryConfiguration ListBucketInventoryConfigurations',
    'GetInventoryConfiguration',
  ],
  [
    's3',
    'PutBucketInventoryConfiguration DeleteBucketInventoryConfiguration',
    'PutInventoryConfiguration',
  ],
  [
    's3',
    'GetBucketMetricsConfiguration ListBucketMetricsConfigurations',
    'GetMetricsConfiguration',
  ],
  [
    's3',
    'PutBucketMetricsConfiguration DeleteBucketMetricsConfiguration',
    'PutMetricsConfiguration',
  ],
  [
    's3',
    'GetBucketAnalyticsConfiguration ListBucketAnalyticsConfigurations',
    'GetAnalyticsConfiguration',
  ],
  ['s3', 'PutBucketAnalyticsConfiguration', 'PutAnalyticsConfiguration'],
  ['s3', 'DeleteBucketTagging', 'PutBucketTagging'],
  ['s3', 'DeleteBucketCors', 'PutBucketCORS'],
  ['lambda', 'Invoke', 'InvokeFunction'],
  ['sqs', 'SendMessageBatch', 'SendMessage'],
  ['sqs', 'DeleteMessageBatch', 'DeleteMessage'],
  ['sqs', 'ChangeMessageVisibilityBatch', 'ChangeMessageVisibility'],
  ['sns', 'PublishBatch', 'Publish'],
  ['dynamodb', 'TransactGetItems', 'GetItem'],
  ['dynamodb', 'TransactWriteItems', 'PutItem UpdateItem DeleteItem ConditionCheckItem'],
  ['kms', 'ReEncrypt', 'ReEncryptFrom ReEncryptTo'],
  ['bedrock', 'Converse', 'InvokeModel'],
  ['bedrock', 'ConverseStream', 'InvokeModelWithResponseStream'],
]

const byOperation: ReadonlyMap<string, readonly string[]> = new Map(
  table.flatMap(([service, operations, actions]) =>
    operations
      .split(' ')
      .map((name) => [
        `${service}:${name.toLowerCase()}`,
        actions.split(' ').map((action) => `${service}:${action}`),
      ]),
  ),
)

/** API Gateway's actions are HTTP methods: docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-iam-policy-examples.html. */
const gatewayMethods: readonly (readonly [verb: RegExp, action: string])[] = [
  [/^apigateway:get[a-z]/, 'apigateway:GET'],
  [/^apigateway:(?:create|import)[a-z]/, 'apigateway:POST'],
  [/^apigateway:update[a-z]/, 'apigateway:PATCH'],
  [/^apigateway:delete[a-z]/, 'apigateway:DELETE'],
  [/^apigateway:put[a-z]/, 'apigateway:PUT'],
]

/** The actions that an API operation needs which is written as an action and is none; empty where that is not known. */
export function actionsOfOperation(text: string, catalogue: Catalogue): readonly string[] {
  const key = text.toLowerCase()
  const method = gatewayMethods.find(([verb]) => verb.test(key))
  const needed = byOperation.get(key) ?? (method === undefined ? [] : [method[1]])
  const colon = key.indexOf(':')
  const service = catalogue.service(key.slice(0, Math.max(0, colon)))
  if (service === undefined || service.actions.has(key.slice(colon + 1))) return []
  return needed.filter((action) => service.actions.has(action.slice(colon + 1).toLowerCase()))
}

/** Every operation of the table, as `service:operation` in lower case. */
export const knownOperations: Iterable<string> = byOperation.keys()
