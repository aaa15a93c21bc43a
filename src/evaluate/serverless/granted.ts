import type { Node } from '../../parse/node.ts'
import {
  childNode,
  childText,
  entriesOf,
  itemsOf,
  type NodeEntry,
} from '../cloudformation/node-access.ts'
import { allow, type Built } from '../cloudformation/sam/build.ts'

/** What the framework grants a function besides what the service file says: for its events, destinations and settings. */
export function grantedStatements(entry: NodeEntry, service: Node): readonly Built[] {
  const { value } = entry
  const provider = childNode(service, 'provider')
  return [
    ...eventStatements(entry),
    ...traceStatements(value, provider),
    ...destinationStatements(value),
    ...settingStatements(value),
  ]
}

function traceStatements(settings: Node, provider: Node | undefined): readonly Built[] {
  const own = childText(settings, 'tracing') ?? childText(childNode(provider, 'tracing'), 'lambda')
  if (own === undefined || own.toLowerCase() === 'false') return []
  return [allow(['xray:PutTraceSegments', 'xray:PutTelemetryRecords'], ['*'])]
}

/** Where asynchronous results go, by the service that an ARN is of. */
const destinationActions: ReadonlyMap<string, string> = new Map([
  ['sns', 'sns:Publish'],
  ['sqs', 'sqs:SendMessage'],
  ['lambda', 'lambda:InvokeFunction'],
  ['function', 'lambda:InvokeFunction'],
  ['events', 'events:PutEvents'],
  ['eventBus', 'events:PutEvents'],
])

function destinationStatements(settings: Node): readonly Built[] {
  return entriesOf(childNode(settings, 'destinations')).flatMap(({ value }) => {
    const arn = childNode(value, 'arn') ?? value
    const service =
      childText(value, 'type') ?? (arn.kind === 'scalar' ? arn.text.split(':')[2] : undefined)
    const action = destinationActions.get(service ?? '')
    return action === undefined ? [] : [allow([action], [arn])]
  })
}

function settingStatements(settings: Node): readonly Built[] {
  const error = childNode(settings, 'onError')
  const key = childNode(settings, 'awsKmsKeyArn') ?? childNode(settings, 'kmsKeyArn')
  const files = childNode(childNode(settings, 'fileSystemConfig'), 'arn')
  return [
    ...(error === undefined ? [] : [allow(['sns:Publish'], [error])]),
    ...(key === undefined ? [] : [allow(['kms:Decrypt'], [key])]),
    ...(files === undefined
      ? []
      : [allow(['elasticfilesystem:ClientMount', 'elasticfilesystem:ClientWrite'], [files])]),
  ]
}

const streamActions: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'dynamodb',
    [
      'dynamodb:GetRecords',
      'dynamodb:GetShardIterator',
      'dynamodb:DescribeStream',
      'dynamodb:ListStreams',
    ],
  ],
  [
    'kinesis',
    [
      'kinesis:GetRecords',
      'kinesis:GetShardIterator',
      'kinesis:DescribeStreamSummary',
      'kinesis:ListShards',
    ],
  ],
])

const queueActions = ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes']

/** What the framework grants for the queues and streams that a function is invoked by. */
function eventStatements(entry: NodeEntry): readonly Built[] {
  return itemsOf(childNode(entry.value, 'events')).flatMap((event): readonly Built[] => {
    const queue = childNode(event, 'sqs')
    if (queue !== undefined) return [allow(queueActions, [childNode(queue, 'arn') ?? queue])]
    const stream = childNode(event, 'stream')
    if (stream === undefined) return []
    const arn = childNode(stream, 'arn') ?? stream
    const text = arn.kind === 'scalar' ? arn.text : ''
    const type = childText(stream, 'type') ?? (text.includes(':dynamodb:') ? 'dynamodb' : 'kinesis')
    const actions = streamActions.get(type)
    return actions === undefined ? [] : [allow(actions, [arn])]
  })
}
