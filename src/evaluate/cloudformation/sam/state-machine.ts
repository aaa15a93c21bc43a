import type { Span } from '../../../model/span.ts'
import type { Node } from '../../../parse/node.ts'
import { childNode, childText, entriesOf, entryNode, scalarNode } from '../node-access.ts'
import type { ResourceDeclaration } from '../template.ts'
import { managedPolicyArn } from '../../../model/sites/sam.ts'
import { apiOf } from './api-events.ts'
import { allow, attribute, build, inlinePolicy, ref, trust, type Built } from './build.ts'
import { declare, isSet, knownText, propertiesOf, type SamContext } from './context.ts'
import { deadLetterQueue } from './dead-letter.ts'
import type { EventSource } from './event-source.ts'
import { tracingPolicy } from './function.ts'
import { distinctArns, documentList, rolePolicies } from './policies.ts'
import { scheduleV2 } from './schedule.ts'

/** A serverless state machine: its role and the roles with which its events start it. */
export function transformStateMachine(source: ResourceDeclaration, context: SamContext): void {
  const { id, span } = source
  const properties = propertiesOf(source)
  const role = childNode(properties, 'Role')
  const name = childNode(properties, 'Name')
  declare(context, {
    id,
    type: 'AWS::StepFunctions::StateMachine',
    span,
    origin: source,
    properties: {
      RoleArn: isSet(role) ? role : attribute(`${id}Role`, 'Arn'),
      StateMachineName: name,
      DefinitionString: childNode(properties, 'Definition'),
      Tags: childNode(properties, 'Tags'),
    },
  })
  if (!isSet(role)) declareRole(source, properties, context)
  const alias = declareAlias(source, properties, context)
  const onAlias = isSet(childNode(properties, 'UseAliasAsEventTarget')) && alias !== undefined
  const arn = ref(onAlias ? alias : id)
  const boundary = childNode(properties, 'PermissionsBoundary')
  for (const { key, value } of entriesOf(childNode(properties, 'Events'))) {
    const event: EventSource = {
      id: `${id}${key.text}`,
      type: childText(value, 'Type') ?? '',
      properties: childNode(value, 'Properties'),
      span: key.span,
      condition: childNode(source.body, 'Condition'),
    }
    stateMachineEvent(event, arn, boundary, context)
  }
}

function declareRole(
  source: ResourceDeclaration,
  properties: Node | undefined,
  context: SamContext,
): void {
  const { id, span } = source
  const found = rolePolicies(childNode(properties, 'Policies'), `${id}Role`, context)
  const tracing = entryNode(properties, 'Tracing')
  const traced = knownText(childNode(tracing?.value, 'Enabled'), context)?.toLowerCase() === 'true'
  if (tracing !== undefined && traced) found.arns.push(tracingArn(tracing.key.span, context))
  declare(context, {
    id: `${id}Role`,
    type: 'AWS::IAM::Role',
    span,
    condition: childNode(source.body, 'Condition'),
    properties: {
      AssumeRolePolicyDocument: trust('states.amazonaws.com'),
      ManagedPolicyArns: distinctArns(found.arns, span),
      Policies: documentList(found, [], span, context),
      Path: childNode(properties, 'RolePath'),
      PermissionsBoundary: childNode(properties, 'PermissionsBoundary'),
    },
  })
}

function tracingArn(span: Span, context: SamContext): Node {
  return scalarNode(managedPolicyArn(tracingPolicy(context.partition), context.partition), span)
}

function declareAlias(
  source: ResourceDeclaration,
  properties: Node | undefined,
  context: SamContext,
): string | undefined {
  const node = childNode(properties, 'AutoPublishAlias')
  const name = isSet(node) ? knownText(node, context) : undefined
  if (name === undefined) return undefined
  const id = `${source.id}Alias${name}`
  const condition = childNode(source.body, 'Condition')
  const type = 'AWS::StepFunctions::StateMachineAlias'
  declare(context, { id, type, span: source.span, condition, properties: { Name: name } })
  context.renames.set(`${source.id}.Alias`, id)
  return id
}

/** Every kind of event starts the machine through a role of its own. */
function stateMachineEvent(
  event: EventSource,
  arn: Built,
  boundary: Node | undefined,
  context: SamContext,
): void {
  if (event.type === 'ScheduleV2') {
    scheduleV2(event, { arn, kind: 'state-machine' }, context)
    return
  }
  const isApi = event.type === 'Api'
  if (!isApi && !['Schedule', 'CloudWatchEvent', 'EventBridgeRule'].includes(event.type)) return
  const { id, span, condition, properties } = event
  const role = `${id}Role`
  if (!isSet(childNode(properties, 'RoleArn'))) {
    declare(context, {
      id: role,
      type: 'AWS::IAM::Role',
      span,
      condition,
      properties: {
        AssumeRolePolicyDocument: trust(
          isApi ? 'apigateway.amazonaws.com' : 'events.amazonaws.com',
        ),
        Policies: [
          inlinePolicy(`${role}StartExecutionPolicy`, [allow('states:StartExecution', arn)]),
        ],
        PermissionsBoundary: boundary,
      },
    })
  }
  if (isApi) {
    apiOf(event, context)
    return
  }
  const rule = attribute(id, 'Arn')
  declare(context, {
    id,
    type: 'AWS::Events::Rule',
    span,
    condition,
    properties: build(
      {
        Name: childNode(properties, event.type === 'Schedule' ? 'Name' : 'RuleName'),
        Targets: [
          { Arn: arn, RoleArn: childNode(properties, 'RoleArn') ?? attribute(role, 'Arn') },
        ],
      },
      span,
    ),
  })
  deadLetterQueue(childNode(properties, 'DeadLetterConfig'), event, rule, context)
}
