import { childNode } from '../node-access.ts'
import { allow, attribute, inlinePolicy, trust, type Built } from './build.ts'
import { declare, isSet, type SamContext } from './context.ts'
import { deadLetterQueue } from './dead-letter.ts'
import { destinationPolicy } from './destination.ts'
import type { EventSource } from './event-source.ts'

/** A schedule of EventBridge Scheduler: the schedule, and the role it starts its target with. */
export function scheduleV2(
  event: EventSource,
  target: { readonly arn: Built; readonly kind: 'function' | 'state-machine' },
  context: SamContext,
): void {
  const { id, span, condition, properties } = event
  const queue = deadLetterQueue(
    childNode(properties, 'DeadLetterConfig'),
    event,
    undefined,
    context,
  )
  const given = childNode(properties, 'RoleArn')
  const role = `${id}Role`
  if (!isSet(given)) {
    const start =
      target.kind === 'function'
        ? inlinePolicy(`${id}LambdaPolicy`, [allow('lambda:InvokeFunction', target.arn)])
        : inlinePolicy(`${id}StartExecutionPolicy`, [allow('states:StartExecution', target.arn)])
    declare(context, {
      id: role,
      type: 'AWS::IAM::Role',
      span,
      condition,
      properties: {
        AssumeRolePolicyDocument: trust('scheduler.amazonaws.com'),
        Policies: [start, queue === undefined ? undefined : destinationPolicy('SQS', queue, id)],
        PermissionsBoundary: childNode(properties, 'PermissionsBoundary'),
      },
    })
  }
  declare(context, {
    id,
    type: 'AWS::Scheduler::Schedule',
    span,
    condition,
    properties: { Target: { Arn: target.arn, RoleArn: given ?? attribute(role, 'Arn') } },
  })
}
