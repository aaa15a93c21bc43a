import type { Span } from '../../../model/span.ts'
import type { Node } from '../../../parse/node.ts'
import { childNode, childText, entriesOf, itemsOf, scalarText } from '../node-access.ts'
import type { ResourceDeclaration } from '../template.ts'
import { build, ref, trust, type Built } from './build.ts'
import { declare, isSet, propertiesOf, type SamContext } from './context.ts'
import { connectEnds } from './connector.ts'

/** A serverless GraphQL API: the role of its logs, and a role for each data source. */
export function transformGraphQLApi(source: ResourceDeclaration, context: SamContext): void {
  const { id, span } = source
  const properties = propertiesOf(source)
  const condition = childNode(source.body, 'Condition')
  declare(context, { id, type: 'AWS::AppSync::GraphQLApi', span, origin: source, properties: {} })
  const logging = childNode(properties, 'Logging')
  const silent = scalarText(logging)?.toLowerCase() === 'false'
  if (!silent && childNode(logging, 'CloudWatchLogsRoleArn') === undefined) {
    const arn = 'arn:${AWS::Partition}:iam::aws:policy/service-role/AWSAppSyncPushToCloudWatchLogs'
    declare(context, {
      id: `${id}CloudWatchRole`,
      type: 'AWS::IAM::Role',
      span,
      condition,
      properties: {
        AssumeRolePolicyDocument: trust('appsync.amazonaws.com'),
        ManagedPolicyArns: [{ 'Fn::Sub': arn }],
      },
    })
  }
  const sources = childNode(properties, 'DataSources')
  for (const { key, value } of entriesOf(childNode(sources, 'DynamoDb'))) {
    const at = { id: `${id}${key.text}DynamoDBDataSource`, span: key.span, condition }
    dataSource(at, 'AMAZON_DYNAMODB', value, tableEnd(value), context)
  }
  for (const { key, value } of entriesOf(childNode(sources, 'Lambda'))) {
    const at = { id: `${id}${key.text}LambdaDataSource`, span: key.span, condition }
    const end = { Type: 'AWS::Lambda::Function', Arn: childNode(value, 'FunctionArn') }
    dataSource(at, 'AWS_LAMBDA', value, end, context)
  }
  authorizers(source, childNode(properties, 'Auth'), condition, context)
}

interface At {
  readonly id: string
  readonly span: Span
  readonly condition: Node | undefined
}

function dataSource(
  { id, span, condition }: At,
  type: string,
  node: Node,
  destination: Readonly<Record<string, Built>>,
  context: SamContext,
): void {
  declare(context, {
    id,
    type: 'AWS::AppSync::DataSource',
    span,
    condition,
    properties: { Type: type },
  })
  if (isSet(childNode(node, 'ServiceRoleArn'))) return
  declare(context, {
    id: `${id}Role`,
    type: 'AWS::IAM::Role',
    span,
    condition,
    properties: { AssumeRolePolicyDocument: trust('appsync.amazonaws.com') },
  })
  const isTable = type === 'AMAZON_DYNAMODB'
  const given = itemsOf(childNode(node, 'Permissions')).flatMap((item) => scalarText(item) ?? [])
  const source = {
    Type: 'AWS::AppSync::DataSource',
    Arn: { 'Fn::GetAtt': [id, 'DataSourceArn'] },
    RoleName: ref(`${id}Role`),
  }
  const permissions = isTable ? (given.length === 0 ? ['Read', 'Write'] : given) : ['Write']
  const connector = `${id}${isTable ? 'ToTableConnector' : 'ToLambdaConnector'}`
  connectEnds({ id: connector, source, destination, permissions, span, condition }, context)
}

/** A table by its ARN, or by its name and region. */
function tableEnd(node: Node): Readonly<Record<string, Built>> {
  const arn = childNode(node, 'TableArn')
  const name = childNode(node, 'TableName')
  const text =
    'arn:${AWS::Partition}:dynamodb:${__Region__}:${AWS::AccountId}:table/${__TableName__}'
  const region = childNode(node, 'Region') ?? build(ref('AWS::Region'), node.span)
  const composed: Built = { 'Fn::Sub': [text, { __Region__: region, __TableName__: name }] }
  return { Type: 'AWS::DynamoDB::Table', Arn: arn ?? composed }
}

/** Lambda authorizers of the API may be invoked by it. */
function authorizers(
  source: ResourceDeclaration,
  auth: Node | undefined,
  condition: Node | undefined,
  context: SamContext,
): void {
  const all = [auth, ...itemsOf(childNode(auth, 'Additional'))]
  let number = 0
  for (const one of all) {
    const config = childNode(one, 'LambdaAuthorizer')
    const arn = childNode(config, 'AuthorizerUri')
    if (childText(one, 'Type') !== 'AWS_LAMBDA' || arn === undefined) continue
    number += 1
    const destination = { Type: 'AWS::Lambda::Function', Arn: arn }
    const api = {
      Type: 'AWS::AppSync::GraphQLApi',
      ResourceId: { 'Fn::GetAtt': [source.id, 'ApiId'] },
      Arn: { 'Fn::GetAtt': [source.id, 'Arn'] },
    }
    const id = `${source.id}ToLambdaAuthConnector${number}`
    const permissions = ['Write']
    connectEnds(
      { id, source: api, destination, permissions, span: source.span, condition },
      context,
    )
  }
}
