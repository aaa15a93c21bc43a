import { managedPolicyArn } from '../../../model/sites/sam.ts'
import type { Span } from '../../../model/span.ts'
import type { Node } from '../../../parse/node.ts'
import { intrinsicOf } from '../intrinsic.ts'
import {
  childNode,
  childText,
  entriesOf,
  entryNode,
  itemsOf,
  scalarNode,
  scalarText,
} from '../node-access.ts'
import type { ResourceDeclaration } from '../template.ts'
import { allow, attribute, build, ref, trust, type Built } from './build.ts'
import { declare, isSet, knownText, propertiesOf, type SamContext } from './context.ts'
import { destinationPolicy } from './destination.ts'
import { functionEvent, type FunctionTarget } from './function-events.ts'
import { distinctArns, documentList, rolePolicies } from './policies.ts'

/** Properties that only the transform reads. */
const consumed = new Set([
  'AssumeRolePolicyDocument',
  'AutoPublishAlias',
  'ConnectorPolicies',
  'DeadLetterQueue',
  'DeploymentPreference',
  'EventInvokeConfig',
  'Events',
  'FunctionUrlConfig',
  'PermissionsBoundary',
  'Policies',
  'Role',
  'RolePath',
])

/** A serverless function: the Lambda function, its role, its alias, its URL and what its events bring. */
export function transformFunction(source: ResourceDeclaration, context: SamContext): void {
  const { id, span } = source
  const properties = propertiesOf(source)
  const condition = childNode(source.body, 'Condition')
  const role = childNode(properties, 'Role')
  const ownRole = roleOf(role, id, condition, context)
  declare(context, {
    id,
    type: 'AWS::Lambda::Function',
    properties: functionProperties(properties, ownRole.value, span),
    span,
    origin: source,
  })
  const alias = declareAlias(id, properties, condition, span, context)
  const target: FunctionTarget = {
    id,
    invoked: alias ?? id,
    condition,
    span,
    arns: [],
    documents: [],
    name: alias === undefined ? ref(id) : ref(alias),
    arn: alias === undefined ? attribute(id, 'Arn') : ref(alias),
  }
  declareUrl(target, properties, context)
  notePreference(properties, condition, context)
  const invoke = invokePolicies(target, properties, context)
  for (const { key, value } of orderedEvents(childNode(properties, 'Events'))) {
    functionEvent(target, { id: key.text, node: value, span: key.span }, context)
  }
  if (!ownRole.generated) return
  declareRole(source, properties, target, invoke, ownRole.condition, context)
}

function functionProperties(properties: Node | undefined, role: Built, span: Span): Node {
  const kept = entriesOf(properties).filter((entry) => !consumed.has(entry.key.text))
  const roleNode = role === undefined ? undefined : build(role, span)
  const added = roleNode === undefined ? [] : [{ key: scalarNode('Role', span), value: roleNode }]
  return {
    kind: 'map',
    entries: [...kept, ...added],
    tag: undefined,
    span: properties?.span ?? span,
    ...(properties?.kind === 'map' && properties.open !== undefined
      ? { open: properties.open }
      : {}),
  }
}

interface OwnRole {
  readonly value: Built
  /** True where the transform makes the role. */
  readonly generated: boolean
  readonly condition: Node | undefined
}

/** A role given under a condition leaves the generated one for the other side. */
function roleOf(
  role: Node | undefined,
  id: string,
  condition: Node | undefined,
  context: SamContext,
): OwnRole {
  const generated = attribute(`${id}Role`, 'Arn')
  if (!isSet(role)) return { value: generated, generated: true, condition }
  const call = intrinsicOf(role)
  const [name, yes, no] = call?.name === 'Fn::If' ? itemsOf(call.argument) : []
  const conditionName = scalarText(name)
  if (name === undefined || conditionName === undefined) {
    return { value: role, generated: false, condition }
  }
  if (!isSet(yes) && !isSet(no)) return { value: generated, generated: true, condition }
  if (!isSet(yes)) {
    return { value: { 'Fn::If': [name, generated, no] }, generated: true, condition: name }
  }
  if (!isSet(no)) {
    const negated = `NOT${conditionName}`
    const { span } = role
    context.conditions.set(negated, build({ 'Fn::Not': [{ Condition: conditionName }] }, span))
    const value = { 'Fn::If': [name, yes, generated] }
    return { value, generated: true, condition: scalarNode(negated, span) }
  }
  return { value: role, generated: false, condition }
}

function declareRole(
  source: ResourceDeclaration,
  properties: Node | undefined,
  target: FunctionTarget,
  invoke: readonly Node[],
  condition: Node | undefined,
  context: SamContext,
): void {
  const { id, span } = source
  const given = rolePolicies(childNode(properties, 'Policies'), `${id}Role`, context)
  const implicit = implicitArns(properties, span, context)
  const queue = deadLetterPolicy(properties)
  const extra = [...(queue === undefined ? [] : [queue]), ...invoke]
  declare(context, {
    id: `${id}Role`,
    type: 'AWS::IAM::Role',
    span,
    condition,
    properties: {
      AssumeRolePolicyDocument:
        childNode(properties, 'AssumeRolePolicyDocument') ?? trust('lambda.amazonaws.com'),
      ManagedPolicyArns: distinctArns([...implicit, ...given.arns, ...target.arns], span),
      Policies: documentList(
        { ...given, documents: [...given.documents, ...target.documents] },
        extra,
        span,
        context,
      ),
      Path: childNode(properties, 'RolePath'),
      PermissionsBoundary: childNode(properties, 'PermissionsBoundary'),
    },
  })
}

/** The AWS-managed policies that every function, its network and its tracing bring. */
function implicitArns(
  properties: Node | undefined,
  span: Span,
  context: SamContext,
): readonly Node[] {
  const arn = (name: string, at: Span): Node =>
    scalarNode(managedPolicyArn(name, context.partition), at)
  const durable = isSet(childNode(properties, 'DurableConfig'))
  const basic = durable ? 'AWSLambdaBasicDurableExecutionRolePolicy' : 'AWSLambdaBasicExecutionRole'
  const arns = [arn(basic, span)]
  const tracing = entryNode(properties, 'Tracing')
  if (isSet(tracing?.value) && knownText(tracing.value, context) !== 'Disabled') {
    arns.push(arn(tracingPolicy(context.partition), tracing.key.span))
  }
  const network = entryNode(properties, 'VpcConfig')
  if (isSet(network?.value)) arns.push(arn('AWSLambdaVPCAccessExecutionRole', network.key.span))
  return arns
}

/** China and GovCloud have another policy for tracing. */
export function tracingPolicy(partition: string): string {
  return partition === 'aws' ? 'AWSXrayWriteOnlyAccess' : 'AWSXRayDaemonWriteAccess'
}

function deadLetterPolicy(properties: Node | undefined): Node | undefined {
  const entry = entryNode(properties, 'DeadLetterQueue')
  const target = childNode(entry?.value, 'TargetArn')
  if (entry === undefined || target === undefined) return undefined
  const action = childText(entry.value, 'Type') === 'SNS' ? 'sns:Publish' : 'sqs:SendMessage'
  const document = { Version: '2012-10-17', Statement: [allow(action, target)] }
  return build({ PolicyName: 'DeadLetterQueuePolicy', PolicyDocument: document }, entry.key.span)
}

/** The alias that is published with every deployment; its logical id. */
function declareAlias(
  id: string,
  properties: Node | undefined,
  condition: Node | undefined,
  span: Span,
  context: SamContext,
): string | undefined {
  const node = childNode(properties, 'AutoPublishAlias')
  const name = isSet(node) ? knownText(node, context) : undefined
  if (name === undefined || !isSet(node)) return undefined
  const alias = `${id}Alias${name}`
  const at = node.span
  declare(context, {
    id: alias,
    type: 'AWS::Lambda::Alias',
    span: at,
    condition,
    properties: { Name: name, FunctionName: ref(id) },
  })
  context.renames.set(`${id}.Alias`, alias)
  declare(context, {
    id: `${id}.Version`,
    type: 'AWS::Lambda::Version',
    span,
    condition,
    properties: { FunctionName: ref(id) },
  })
  return alias
}

/** A function URL without authentication is open to everyone. */
function declareUrl(
  target: FunctionTarget,
  properties: Node | undefined,
  context: SamContext,
): void {
  const entry = entryNode(properties, 'FunctionUrlConfig')
  const type = childText(entry?.value, 'AuthType')
  if (entry === undefined || type !== 'NONE') return
  const common = { FunctionName: target.name, Principal: '*' }
  const add = (id: string, own: Readonly<Record<string, Built>>): void =>
    declare(context, {
      id: `${target.id}${id}`,
      type: 'AWS::Lambda::Permission',
      span: entry.key.span,
      condition: target.condition,
      properties: { ...common, ...own },
    })
  add('UrlPublicPermissions', { Action: 'lambda:InvokeFunctionUrl', FunctionUrlAuthType: 'NONE' })
  add('URLInvokeAllowPublicAccess', {
    Action: 'lambda:InvokeFunction',
    InvokedViaFunctionUrl: true,
  })
}

/** Gradual deployments need a role of CodeDeploy, unless every function names its own. */
function notePreference(
  properties: Node | undefined,
  condition: Node | undefined,
  context: SamContext,
): void {
  const entry = entryNode(properties, 'DeploymentPreference')
  if (entry === undefined) return
  const enabled = childNode(entry.value, 'Enabled')
  if (enabled !== undefined && knownText(enabled, context)?.toLowerCase() !== 'true') return
  if (isSet(childNode(entry.value, 'Role'))) return
  context.deployments.push({ span: entry.key.span, condition })
}

/** What a function may do with the destinations of its asynchronous invocations. */
function invokePolicies(
  target: FunctionTarget,
  properties: Node | undefined,
  context: SamContext,
): readonly Node[] {
  const config = childNode(childNode(properties, 'EventInvokeConfig'), 'DestinationConfig')
  return ['OnSuccess', 'OnFailure'].flatMap((side) => {
    const entry = entryNode(config, side)
    const type = childText(entry?.value, 'Type')
    if (entry === undefined || type === undefined) return []
    const base = `${target.id}EventInvokeConfig${side}`
    const given = childNode(entry.value, 'Destination')
    const made = isSet(given) ? undefined : ownDestination(type, base, target, context)
    const conditional = intrinsicOf(given)?.name === 'Fn::If' ? given : undefined
    const arn =
      conditional === undefined
        ? (made ?? given)
        : withOwnDestination(conditional, type, base, target, context)
    if (arn === undefined) return []
    const policy = destinationPolicy(type, arn, base)
    return policy === undefined ? [] : [build(policy, entry.key.span)]
  })
}

/** The queue or topic that is made where no destination is given. */
function ownDestination(
  type: string,
  base: string,
  target: FunctionTarget,
  context: SamContext,
): Built {
  if (type !== 'SQS' && type !== 'SNS') return undefined
  const kind = type === 'SQS' ? 'Queue' : 'Topic'
  const id = `${base}${kind}`
  declare(context, {
    id,
    type: type === 'SQS' ? 'AWS::SQS::Queue' : 'AWS::SNS::Topic',
    span: target.span,
    condition: target.condition,
    properties: {},
  })
  context.renames.set(`${target.id}.Destination${kind}`, id)
  return type === 'SQS' ? attribute(id, 'Arn') : ref(id)
}

function withOwnDestination(
  conditional: Node,
  type: string,
  base: string,
  target: FunctionTarget,
  context: SamContext,
): Built {
  const [name, yes, no] = itemsOf(intrinsicOf(conditional)?.argument)
  if (isSet(yes) && isSet(no)) return conditional
  const own = ownDestination(type, base, target, context)
  return { 'Fn::If': [name, isSet(yes) ? yes : own, isSet(no) ? no : own] }
}

/** The `$default` route comes first: its permission covers the others of the function. */
function orderedEvents(events: Node | undefined): ReturnType<typeof entriesOf> {
  const key = (entry: ReturnType<typeof entriesOf>[number]): string =>
    childText(childNode(entry.value, 'Properties'), 'Path') ??
    (childText(entry.value, 'Type') === 'HttpApi' ? '$default' : entry.key.text)
  return [...entriesOf(events)].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}
