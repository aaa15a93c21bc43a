import type { Node } from '../../../parse/node.ts'
import { childNode, childText } from '../node-access.ts'
import { attribute, build, ref, type Built } from './build.ts'
import { declare, type SamContext } from './context.ts'
import type { EventSource } from './event-source.ts'

/**
 * The ARN of the dead-letter queue of a rule or schedule; a queue is made where only its type is given,
 * with a policy that lets the rule send to it where `rule` is set.
 */
export function deadLetterQueue(
  config: Node | undefined,
  event: EventSource,
  rule: Built,
  context: SamContext,
): Built {
  if (config === undefined) return undefined
  const arn = childNode(config, 'Arn')
  if (arn !== undefined) return arn
  const id = childText(config, 'QueueLogicalId') ?? `${event.id}Queue`
  const { span, condition } = event
  declare(context, { id, type: 'AWS::SQS::Queue', span, condition, properties: {} })
  if (rule !== undefined) {
    declare(context, {
      id: `${event.id}QueuePolicy`,
      type: 'AWS::SQS::QueuePolicy',
      span,
      condition,
      properties: {
        Queues: [ref(id)],
        PolicyDocument: build(
          {
            Version: '2012-10-17',
            Statement: [
              {
                Action: 'sqs:SendMessage',
                Effect: 'Allow',
                Principal: { Service: 'events.amazonaws.com' },
                Resource: attribute(id, 'Arn'),
                Condition: { ArnEquals: { 'aws:SourceArn': rule } },
              },
            ],
          },
          span,
        ),
      },
    })
  }
  return attribute(id, 'Arn')
}
