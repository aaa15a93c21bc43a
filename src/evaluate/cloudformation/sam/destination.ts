import { allow, inlinePolicy, type Built } from './build.ts'

/** What a role needs to send to a destination of this type; nothing where SAM adds nothing. */
export function destinationPolicy(type: string, arn: Built, name: string): Built {
  switch (type) {
    case 'SQS':
      return inlinePolicy(`${name}SQSPolicy`, [allow('sqs:SendMessage', arn)])
    case 'SNS':
      return inlinePolicy(`${name}SNSPolicy`, [allow('sns:publish', arn)])
    case 'EventBridge':
      return inlinePolicy(`${name}EventBridgePolicy`, [allow('events:PutEvents', arn)])
    case 'Lambda':
      return inlinePolicy(`${name}LambdaPolicy`, [allow('lambda:InvokeFunction', arn)])
    case 'S3':
    case 'S3Bucket':
      return inlinePolicy(`${name}S3Policy`, [
        allow('s3:PutObject', { 'Fn::Join': ['/', [arn, '*']] }),
        allow('s3:ListBucket', arn),
      ])
    default:
      return undefined
  }
}
