import type { Span } from '../../../model/span.ts'
import type { Node } from '../../../parse/node.ts'
import { childNode, childText, scalarNode } from '../node-access.ts'
import { attribute, ref, type Built } from './build.ts'
import { arnText, declare, idSuffix, isSet, type SamContext } from './context.ts'
import { apiOf, httpApiOf, isAnyMethod, routePath } from './api-events.ts'
import { deadLetterQueue } from './dead-letter.ts'
import type { EventSource } from './event-source.ts'
import { pullEvent } from './pull-events.ts'
import { scheduleV2 } from './schedule.ts'

/** A function as its events see it. */
export interface FunctionTarget {
  readonly id: string
  /** The logical id of what events invoke: the function, or its alias. */
  readonly invoked: string
  readonly condition: Node | undefined
  readonly span: Span
  /** The function or its alias, as permissions name it. */
  readonly name: Built
  readonly arn: Built
  /** What events add to the generated role. */
  readonly arns: Node[]
  readonly documents: Node[]
}

/** What an event source of a function makes: permissions, rules, roles, queues, policies of the role. */
export function functionEvent(
  target: FunctionTarget,
  written: { readonly id: string; readonly node: Node; readonly span: Span },
  context: SamContext,
): void {
  const event: EventSource = {
    id: `${target.id}${written.id}`,
    type: childText(written.node, 'Type') ?? '',
    properties: childNode(written.node, 'Properties'),
    span: written.span,
    condition: target.condition,
  }
  switch (event.type) {
    case 'Schedule':
    case 'CloudWatchEvent':
    case 'EventBridgeRule': {
      ruleEvent(target, event, context)
      return
    }
    case 'ScheduleV2': {
      scheduleV2(event, { arn: target.arn, kind: 'function' }, context)
      return
    }
    case 'S3': {
      permit(target, event, 's3.amazonaws.com', { SourceAccount: ref('AWS::AccountId') }, context)
      return
    }
    case 'SNS': {
      topicEvent(target, event, context)
      return
    }
    case 'Api': {
      apiEvent(target, event, context)
      return
    }
    case 'HttpApi': {
      httpApiEvent(target, event, context)
      return
    }
    case 'AlexaSkill': {
      permit(
        target,
        event,
        'alexa-appkit.amazon.com',
        { EventSourceToken: childNode(event.properties, 'SkillId') },
        context,
      )
      return
    }
    case 'IoTRule': {
      iotEvent(target, event, context)
      return
    }
    case 'Cognito': {
      cognitoEvent(target, event, context)
      return
    }
    case 'CloudWatchLogs': {
      logsEvent(target, event, context)
      return
    }
    default: {
      pullEvent(target, event, context)
      return
    }
  }
}

/** Lets a service invoke the function. */
function permit(
  target: FunctionTarget,
  event: EventSource,
  principal: string,
  more: Readonly<Record<string, Built>>,
  context: SamContext,
  id = `${event.id}Permission`,
): void {
  declare(context, {
    id,
    type: 'AWS::Lambda::Permission',
    span: event.span,
    condition: event.condition,
    properties: {
      Action: 'lambda:InvokeFunction',
      FunctionName: target.name,
      Principal: principal,
      ...more,
    },
  })
}

function ruleEvent(target: FunctionTarget, event: EventSource, context: SamContext): void {
  const { properties } = event
  const name = childNode(properties, event.type === 'Schedule' ? 'Name' : 'RuleName')
  const arn = attribute(event.id, 'Arn')
  deadLetterQueue(childNode(properties, 'DeadLetterConfig'), event, arn, context)
  declare(context, {
    id: event.id,
    type: 'AWS::Events::Rule',
    span: event.span,
    condition: event.condition,
    properties: {
      Name: name,
      EventBusName: childNode(properties, 'EventBusName'),
      Targets: [{ Arn: target.arn, Id: `${event.id}LambdaTarget` }],
    },
  })
  permit(target, event, 'events.amazonaws.com', { SourceArn: arn }, context)
}

function topicEvent(target: FunctionTarget, event: EventSource, context: SamContext): void {
  const topic = childNode(event.properties, 'Topic')
  const queue = childNode(event.properties, 'SqsSubscription')
  if (!isSet(queue)) {
    permit(target, event, 'sns.amazonaws.com', { SourceArn: topic }, context)
    return
  }
  const own = queue.kind === 'scalar'
  const id = `${event.id}Queue`
  const { span, condition } = event
  if (own) declare(context, { id, type: 'AWS::SQS::Queue', span, condition, properties: {} })
  const arn = own ? attribute(id, 'Arn') : childNode(queue, 'QueueArn')
  const url = own ? ref(id) : childNode(queue, 'QueueUrl')
  declare(context, {
    id: childText(queue, 'QueuePolicyLogicalId') ?? `${event.id}QueuePolicy`,
    type: 'AWS::SQS::QueuePolicy',
    span,
    condition,
    properties: {
      Queues: [url],
      PolicyDocument: {
        Version: '2012-10-17',
        Statement: [
          {
            Action: 'sqs:SendMessage',
            Effect: 'Allow',
            Principal: '*',
            Resource: arn,
            Condition: { ArnEquals: { 'aws:SourceArn': topic } },
          },
        ],
      },
    },
  })
  pullEvent(target, { ...event, type: 'SQS', properties: undefined }, context)
}

function apiEvent(target: FunctionTarget, event: EventSource, context: SamContext): void {
  const api = apiOf(event, context)
  const method = api.method === 'any' ? '*' : api.method.toUpperCase()
  const path = routePath(api.path)
  const source = arnText(context, 'execute-api', `\${__ApiId__}/\${__Stage__}/${method}${path}`)
  const SourceArn: Built = { 'Fn::Sub': [source, { __ApiId__: api.id, __Stage__: '*' }] }
  const id = `${event.id}Permission${idSuffix(api.stage)}`
  permit(target, event, 'apigateway.amazonaws.com', { SourceArn }, context, id)
}

function httpApiEvent(target: FunctionTarget, event: EventSource, context: SamContext): void {
  const api = httpApiOf(event, context)
  const isDefault = api.path === '$default'
  const covered = `${api.api} ${target.id}`
  if (!isDefault && (context.defaultRoutes.has(covered) || api.coveredBy(target.id))) return
  if (isDefault && isAnyMethod(api.method)) context.defaultRoutes.add(covered)
  const path = isDefault ? '' : routePath(api.path, 'http')
  const resource =
    api.method === 'any' && path === '/$default'
      ? `\${__ApiId__}/\${__Stage__}${path}`
      : `\${__ApiId__}/\${__Stage__}/${isAnyMethod(api.method) ? '*' : api.method.toUpperCase()}${path}`
  const source = `arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:${resource}`
  const SourceArn: Built = { 'Fn::Sub': [source, { __ApiId__: api.id, __Stage__: '*' }] }
  permit(target, event, 'apigateway.amazonaws.com', { SourceArn }, context)
}

function iotEvent(target: FunctionTarget, event: EventSource, context: SamContext): void {
  declare(context, {
    id: event.id,
    type: 'AWS::IoT::TopicRule',
    span: event.span,
    condition: event.condition,
    properties: {},
  })
  const source = arnText(context, 'iot', 'rule/${RuleName}')
  const SourceArn: Built = { 'Fn::Sub': [source, { RuleName: ref(event.id) }] }
  const SourceAccount: Built = { 'Fn::Sub': '${AWS::AccountId}' }
  permit(target, event, 'iot.amazonaws.com', { SourceArn, SourceAccount }, context)
}

function cognitoEvent(target: FunctionTarget, event: EventSource, context: SamContext): void {
  const pool = childNode(event.properties, 'UserPool')
  const id =
    childText(pool, 'Ref') ??
    (pool?.tag === '!Ref' && pool.kind === 'scalar' ? pool.text : undefined)
  const SourceArn = id === undefined ? undefined : attribute(id, 'Arn')
  const permission = `${target.invoked}CognitoPermission`
  permit(target, event, 'cognito-idp.amazonaws.com', { SourceArn }, context, permission)
}

function logsEvent(target: FunctionTarget, event: EventSource, context: SamContext): void {
  const group = childNode(event.properties, 'LogGroupName') ?? scalarNode('', event.span)
  const source = arnText(context, 'logs', 'log-group:${__LogGroupName__}:*')
  const SourceArn: Built = { 'Fn::Sub': [source, { __LogGroupName__: group }] }
  permit(target, event, 'logs.amazonaws.com', { SourceArn }, context)
}
