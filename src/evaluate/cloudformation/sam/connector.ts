import { samConnector, type SamConnector, type SamStatement } from '../../../model/sites/sam.ts'
import type { Span } from '../../../model/span.ts'
import type { Node } from '../../../parse/node.ts'
import { childNode, childText, entriesOf, itemsOf, scalarText } from '../node-access.ts'
import type { ResourceDeclaration } from '../template.ts'
import { attribute, build, ref, type Built } from './build.ts'
import { declare, propertiesOf, targetId, type SamContext } from './context.ts'

/** One end of a connector. */
interface End {
  readonly type: string
  readonly arn: Built
  readonly roleName: Built
  readonly queueUrl: Built
  readonly resourceId: Built
  readonly name: Built
  readonly qualifier: Built
}

/** A connector resource: the policies that let its source reach its destinations. */
export function transformConnector(source: ResourceDeclaration, context: SamContext): void {
  const properties = propertiesOf(source)
  const condition = childNode(source.body, 'Condition')
  connect(source.id, properties, childNode(properties, 'Source'), source.span, condition, context)
}

/** The connectors that a resource embeds beside its properties. */
export function transformEmbedded(source: ResourceDeclaration, context: SamContext): void {
  for (const { key, value } of entriesOf(childNode(source.body, 'Connectors'))) {
    const properties = childNode(value, 'Properties')
    const own = childNode(properties, 'SourceReference')
    const condition = childNode(value, 'Condition')
    const id = `${source.id}${key.text}`
    connect(id, properties, own, key.span, condition, context, source.id)
  }
}

/** A connector between ends that are spelled out, as a GraphQL API makes them. */
export function connectEnds(
  what: {
    readonly id: string
    readonly source: Readonly<Record<string, Built>>
    readonly destination: Readonly<Record<string, Built>>
    readonly permissions: readonly string[]
    readonly span: Span
    readonly condition: Node | undefined
  },
  context: SamContext,
): void {
  const { id, source, destination, permissions, span, condition } = what
  const properties = build({ Destination: destination, Permissions: permissions }, span)
  connect(id, properties, build(source, span), span, condition, context)
}

function connect(
  id: string,
  properties: Node | undefined,
  sourceNode: Node | undefined,
  span: Span,
  condition: Node | undefined,
  context: SamContext,
  owner?: string,
): void {
  const destination = childNode(properties, 'Destination')
  const isList = destination?.kind === 'list'
  const all = isList ? itemsOf(destination) : destination === undefined ? [] : [destination]
  const permissions = itemsOf(childNode(properties, 'Permissions')).flatMap(
    (item) => scalarText(item) ?? [],
  )
  all.forEach((end, index) => {
    const from = endOf(sourceNode, end, owner, context)
    const to = endOf(end, sourceNode, undefined, context, owner)
    const row =
      from === undefined || to === undefined ? undefined : samConnector(from.type, to.type)
    if (from === undefined || to === undefined || row === undefined) {
      context.scope.log.notAnalysed.push({
        file: span.file,
        span,
        reason: 'unknown-connector',
        text: `what connector ${id} grants is not known for these resource types`,
      })
      return
    }
    const suffix = isList ? `Destination${index}` : ''
    grant({ id, suffix, row, from, to, permissions, span, condition }, context)
  })
}

interface Grant {
  readonly id: string
  readonly suffix: string
  readonly row: SamConnector
  readonly from: End
  readonly to: End
  readonly permissions: readonly string[]
  readonly span: Span
  readonly condition: Node | undefined
}

function grant(what: Grant, context: SamContext): void {
  const { id, suffix, row, from, to, span, condition } = what
  const holder = row.attachedToSource ? from : to
  const document = { Version: '2012-10-17', Statement: statementsOf(what) }
  const add = (kind: string, type: string, properties: Readonly<Record<string, Built>>): void =>
    declare(context, { id: `${id}${kind}${suffix}`, type, span, condition, properties })
  switch (row.type) {
    case 'AWS_IAM_ROLE_MANAGED_POLICY': {
      const properties = { PolicyDocument: document, Roles: [holder.roleName] }
      add('Policy', 'AWS::IAM::ManagedPolicy', properties)
      return
    }
    case 'AWS_SQS_QUEUE_POLICY': {
      const properties = { PolicyDocument: document, Queues: [holder.queueUrl] }
      add('QueuePolicy', 'AWS::SQS::QueuePolicy', properties)
      return
    }
    case 'AWS_SNS_TOPIC_POLICY': {
      const properties = { PolicyDocument: document, Topics: [holder.arn] }
      add('TopicPolicy', 'AWS::SNS::TopicPolicy', properties)
      return
    }
    case 'AWS_LAMBDA_PERMISSION':
      for (const [name, access] of Object.entries(row.access)) {
        if (!what.permissions.includes(name) || !('action' in access)) continue
        add(`${name}LambdaPermission`, 'AWS::Lambda::Permission', {
          Action: access.action,
          FunctionName: holder.arn,
          Principal: access.principal,
          SourceArn: filled(access.sourceArn, from, to),
          SourceAccount:
            access.sourceAccount === undefined ? undefined : filled(access.sourceAccount, from, to),
        })
      }
  }
}

function statementsOf(what: Grant): readonly Built[] {
  const isStatements = (
    access: SamConnector['access'][string],
  ): access is readonly SamStatement[] => Array.isArray(access)
  return Object.entries(what.row.access).flatMap(([name, access]) =>
    what.permissions.includes(name) && isStatements(access)
      ? access.map((statement) => statementOf(statement, what))
      : [],
  )
}

function statementOf(statement: SamStatement, { from, to }: Grant): Built {
  const condition =
    statement.condition === undefined
      ? undefined
      : Object.fromEntries(
          Object.entries(statement.condition).map(([operator, keys]) => [
            operator,
            Object.fromEntries(
              Object.entries(keys).map(([key, value]) => [key, filled(value, from, to)]),
            ),
          ]),
        )
  return {
    Effect: 'Allow',
    Action: statement.actions,
    Resource: statement.resources.map((resource) => filled(resource, from, to)),
    Principal: statement.principal,
    Condition: condition,
  }
}

/** Text of the table with the ends' attributes put in. */
function filled(text: string, from: End, to: End): Built {
  const values: Record<string, Built> = {}
  let whole: Built
  const template = text.replace(
    /%\{(Source|Destination)\.(\w+)\}/g,
    (found, side: string, name: string) => {
      const value = endValue(side === 'Source' ? from : to, name)
      if (found === text) whole = value
      const variable = `${side}${name}`
      values[variable] = value ?? ''
      return `\${${variable}}`
    },
  )
  if (whole !== undefined) return whole
  if (!template.includes('${')) return template
  return Object.keys(values).length === 0
    ? { 'Fn::Sub': template }
    : { 'Fn::Sub': [template, values] }
}

function endValue(end: End, name: string): Built {
  switch (name) {
    case 'Arn':
      return end.arn
    case 'Name':
      return end.name
    case 'ResourceId':
      return end.resourceId
    default:
      return end.qualifier
  }
}

const plainTypes: ReadonlyMap<string, string> = new Map([
  ['AWS::Serverless::Function', 'AWS::Lambda::Function'],
  ['AWS::Serverless::StateMachine', 'AWS::StepFunctions::StateMachine'],
  ['AWS::Serverless::Api', 'AWS::ApiGateway::RestApi'],
  ['AWS::Serverless::HttpApi', 'AWS::ApiGatewayV2::Api'],
  ['AWS::Serverless::SimpleTable', 'AWS::DynamoDB::Table'],
])

/** An end by its logical id, or by the properties that the reference spells out. */
function endOf(
  reference: Node | undefined,
  other: Node | undefined,
  owner: string | undefined,
  context: SamContext,
  otherOwner?: string,
): End | undefined {
  const id = childText(reference, 'Id') ?? owner
  const qualifier = childNode(reference, 'Qualifier')
  if (id === undefined) {
    const type = childText(reference, 'Type')
    if (type === undefined) return undefined
    return {
      type: plainTypes.get(type) ?? type,
      arn: childNode(reference, 'Arn'),
      roleName: childNode(reference, 'RoleName'),
      queueUrl: childNode(reference, 'QueueUrl'),
      resourceId: childNode(reference, 'ResourceId'),
      name: childNode(reference, 'Name'),
      qualifier,
    }
  }
  const resource = context.out.get(id)
  if (resource === undefined) return undefined
  const { type } = resource
  const byRef = type === 'AWS::SNS::Topic' || type === 'AWS::StepFunctions::StateMachine'
  const isApi = type === 'AWS::ApiGateway::RestApi' || type === 'AWS::ApiGatewayV2::Api'
  const isGraph = type === 'AWS::AppSync::GraphQLApi'
  return {
    type,
    arn: byRef || type.startsWith('AWS::AppSync::') ? ref(id) : attribute(id, 'Arn'),
    roleName: roleOf(resource, childText(other, 'Id') ?? otherOwner),
    queueUrl: ref(id),
    resourceId: isGraph ? attribute(id, 'ApiId') : ref(id),
    name: attribute(id, 'Name'),
    qualifier: qualifier ?? (isApi ? '*' : undefined),
  }
}

/** The role that a resource acts with, by reference. */
function roleOf(resource: ResourceDeclaration, connected: string | undefined): Built {
  const properties = propertiesOf(resource)
  const named = (property: string): string | undefined => targetId(childNode(properties, property))
  let role: string | undefined
  if (resource.type === 'AWS::Lambda::Function') role = named('Role')
  else if (resource.type === 'AWS::StepFunctions::StateMachine') role = named('RoleArn')
  else if (resource.type === 'AWS::AppSync::DataSource') role = named('ServiceRoleArn')
  else if (resource.type === 'AWS::Events::Rule') {
    const target = itemsOf(childNode(properties, 'Targets')).find(
      (item) => targetId(childNode(item, 'Arn')) === connected,
    )
    role = targetId(childNode(target, 'RoleArn'))
  }
  return role === undefined ? undefined : ref(role)
}
