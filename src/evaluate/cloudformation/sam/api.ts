import type { Span } from '../../../model/span.ts'
import type { Node } from '../../../parse/node.ts'
import { childNode, childText, entriesOf, entryNode, itemsOf, scalarNode } from '../node-access.ts'
import type { ResourceDeclaration } from '../template.ts'
import { declarePrivateDomain } from './api-domain.ts'
import { build, ref, shapeOf, type Built } from './build.ts'
import {
  arnText,
  declare,
  isSet,
  knownText,
  propertiesOf,
  type Route,
  type SamContext,
} from './context.ts'
import { methodResources, policyStatements } from './resource-policy.ts'

/** A serverless REST API: the API with its resource policy, its stage, and its authorizers' permissions. */
export function transformApi(source: ResourceDeclaration, context: SamContext): void {
  const { id, span } = source
  const properties = propertiesOf(source)
  const routes = context.routes.get(id) ?? []
  const stage = childNode(properties, 'StageName') ?? scalarNode('Prod', span)
  declare(context, {
    id,
    type: 'AWS::ApiGateway::RestApi',
    span,
    origin: source,
    properties: {
      Body: bodyOf(properties, routes, stage, context),
      Policy: childNode(properties, 'Policy'),
      Name: childNode(properties, 'Name'),
    },
  })
  declareStage(source, stage, context)
  declarePrivateDomain(source, context)
  const auth = childNode(properties, 'Auth')
  const condition = childNode(source.body, 'Condition')
  authorizerPermissions(id, auth, condition, 'rest', context)
}

/** The API that functions share where they name none. */
export function implicitApi(context: SamContext, globals: Node | undefined): void {
  const id = 'ServerlessRestApi'
  const routes = context.routes.get(id) ?? []
  if (routes.length === 0 || context.source.has(id)) return
  const first = [...context.source.values()].find((declaration) =>
    declaration.type.startsWith('AWS::Serverless::'),
  )
  if (first === undefined) return
  const { span } = first
  const auth = childNode(childNode(globals, 'Api'), 'Auth')
  const properties = build({ Auth: auth }, span)
  declare(context, {
    id,
    type: 'AWS::ApiGateway::RestApi',
    span,
    properties: { Body: bodyOf(properties, routes, scalarNode('Prod', span), context) },
  })
  declare(context, {
    id: `${id}ProdStage`,
    type: 'AWS::ApiGateway::Stage',
    span,
    properties: { StageName: 'Prod', RestApiId: ref(id) },
  })
  context.renames.set(`${id}.Stage`, `${id}ProdStage`)
  authorizerPermissions(id, auth, undefined, 'rest', context)
}

function declareStage(source: ResourceDeclaration, stage: Node, context: SamContext): void {
  const { id, span } = source
  const name = knownText(stage, context)
  const suffix = name !== undefined && /^[A-Za-z0-9]+$/.test(name) ? name : ''
  const stageId = `${id}${suffix}Stage`
  declare(context, {
    id: stageId,
    type: 'AWS::ApiGateway::Stage',
    span,
    condition: childNode(source.body, 'Condition'),
    properties: { StageName: stage, RestApiId: ref(id) },
  })
  context.renames.set(`${id}.Stage`, stageId)
}

/** The OpenAPI body with the resource policy that API and routes ask for. */
function bodyOf(
  properties: Node | undefined,
  routes: readonly Route[],
  stage: Node,
  context: SamContext,
): Node | undefined {
  const written = childNode(properties, 'DefinitionBody')
  const policy = resourcePolicy(properties, written, routes, stage, context)
  if (policy === undefined) return written
  const entry = { key: scalarNode('x-amazon-apigateway-policy', policy.span), value: policy }
  if (written?.kind !== 'map')
    return { kind: 'map', entries: [entry], tag: undefined, span: policy.span }
  const rest = written.entries.filter(({ key }) => key.text !== entry.key.text)
  return { ...written, entries: [...rest, entry] }
}

function resourcePolicy(
  properties: Node | undefined,
  body: Node | undefined,
  routes: readonly Route[],
  stage: Node,
  context: SamContext,
): Node | undefined {
  const whole = entryNode(childNode(properties, 'Auth'), 'ResourcePolicy')
  const own = routes.filter((route) => route.resourcePolicy !== undefined)
  if (whole === undefined && own.length === 0) return undefined
  const written = childNode(body, 'x-amazon-apigateway-policy')
  const statements: Built[] = [...statementsIn(childNode(written, 'Statement'))]
  const everywhere = allRoutes(body, routes)
  const text = (node: Node): string | undefined => knownText(node, context)
  for (const route of own) {
    const resources = methodResources(
      stage,
      everywhere.get(route.path) ?? [route.method],
      route.path,
    )
    const custom = childNode(route.resourcePolicy, 'CustomStatements')
    statements.push(
      ...policyStatements(route.resourcePolicy, resources, text),
      ...statementsIn(custom),
    )
  }
  if (whole !== undefined) {
    for (const [path, methods] of everywhere) {
      statements.push(...policyStatements(whole.value, methodResources(stage, methods, path), text))
    }
    statements.push(...statementsIn(childNode(whole.value, 'CustomStatements')))
  }
  if (statements.length === 0) return undefined
  const span = whole?.key.span ?? own[0]?.resourcePolicy?.span ?? stage.span
  return build({ Version: '2012-10-17', Statement: distinctStatements(statements, span) }, span)
}

function distinctStatements(statements: readonly Built[], span: Span): readonly Node[] {
  const seen = new Set<string>()
  return statements.flatMap((statement) => {
    if (statement === undefined) return []
    const node = build(statement, span)
    const shape = shapeOf(node)
    if (seen.has(shape)) return []
    seen.add(shape)
    return [node]
  })
}

function statementsIn(node: Node | undefined): readonly Node[] {
  if (node === undefined) return []
  return node.kind === 'list' ? itemsOf(node) : [node]
}

/** Every path with its methods: of the body as written, and of the events. */
function allRoutes(
  body: Node | undefined,
  routes: readonly Route[],
): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>()
  for (const { key, value } of entriesOf(childNode(body, 'paths'))) {
    all.set(
      key.text,
      entriesOf(value).map((entry) => entry.key.text),
    )
  }
  for (const { path, method } of routes) {
    const methods = all.get(path) ?? []
    const name = method === 'any' ? 'x-amazon-apigateway-any-method' : method
    if (!methods.includes(name)) methods.push(name)
    all.set(path, methods)
  }
  return all
}

/** Lets API Gateway invoke the functions that authorize requests. */
export function authorizerPermissions(
  api: string,
  auth: Node | undefined,
  condition: Node | undefined,
  kind: 'rest' | 'http',
  context: SamContext,
): void {
  for (const { key, value } of entriesOf(childNode(auth, 'Authorizers'))) {
    const arn = childNode(value, 'FunctionArn')
    if (arn === undefined) continue
    const off = isSet(childNode(value, 'DisableFunctionDefaultPermissions'))
    const on = isSet(childNode(value, 'EnableFunctionDefaultPermissions'))
    if (kind === 'rest' ? off : !on) continue
    const id = `${api}${key.text}AuthorizerPermission`
    authorizerPermission(id, arn, ref(api), key.span, condition, kind, context)
  }
}

export function authorizerPermission(
  id: string,
  functionArn: Node,
  apiId: Built,
  span: Span,
  condition: Node | undefined,
  kind: 'rest' | 'http',
  context: SamContext,
): void {
  const resource = '${__ApiId__}/authorizers/*'
  const arn =
    kind === 'rest'
      ? arnText(context, 'execute-api', resource)
      : `arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:${resource}`
  declare(context, {
    id,
    type: 'AWS::Lambda::Permission',
    span,
    condition,
    properties: {
      Action: 'lambda:InvokeFunction',
      FunctionName: functionArn,
      Principal: 'apigateway.amazonaws.com',
      SourceArn: { 'Fn::Sub': [arn, { __ApiId__: apiId }] },
    },
  })
}

/** A serverless HTTP API: the API and its authorizers' permissions. */
export function transformHttpApi(source: ResourceDeclaration, context: SamContext): void {
  const { id, span } = source
  const properties = propertiesOf(source)
  declare(context, {
    id,
    type: 'AWS::ApiGatewayV2::Api',
    span,
    origin: source,
    properties: {
      Name: childNode(properties, 'Name'),
      Body: childNode(properties, 'DefinitionBody'),
    },
  })
  const condition = childNode(source.body, 'Condition')
  authorizerPermissions(id, childNode(properties, 'Auth'), condition, 'http', context)
}

/** A WebSocket API: a permission for each route's function, and for the authorizer. */
export function transformWebSocketApi(source: ResourceDeclaration, context: SamContext): void {
  const { id, span } = source
  const properties = propertiesOf(source)
  const condition = childNode(source.body, 'Condition')
  const stage = childNode(properties, 'StageName') ?? scalarNode('default', span)
  declare(context, { id, type: 'AWS::ApiGatewayV2::Api', span, origin: source, properties: {} })
  for (const { key, value } of entriesOf(childNode(properties, 'Routes'))) {
    const arn = childNode(value, 'FunctionArn')
    if (arn === undefined) continue
    const bare = key.text.replace('$', '').toLowerCase()
    const name = bare.slice(0, 1).toUpperCase() + bare.slice(1)
    const prefix = `arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${${id}.ApiId}/`
    const stageName =
      childText(properties, 'StageName') ??
      (stage.tag === undefined && stage.kind === 'scalar' ? stage.text : undefined)
    const source_: Built =
      stageName === undefined
        ? { 'Fn::Sub': [`${prefix}\${__StageName__}/${key.text}`, { __StageName__: stage }] }
        : { 'Fn::Sub': `${prefix}${stageName}/${key.text}` }
    declare(context, {
      id: `${id}${name}Permission`,
      type: 'AWS::Lambda::Permission',
      span: key.span,
      condition,
      properties: {
        Action: 'lambda:InvokeFunction',
        FunctionName: arn,
        Principal: 'apigateway.amazonaws.com',
        SourceArn: source_,
      },
    })
  }
  const auth = childNode(properties, 'Auth')
  const authorizer = childNode(auth, 'AuthArn')
  if (authorizer === undefined || isSet(childNode(auth, 'InvokeRole'))) return
  if (childText(auth, 'AuthType')?.toUpperCase() !== 'CUSTOM') return
  const permission = `${id}AuthorizerPermission`
  authorizerPermission(permission, authorizer, ref(id), authorizer.span, condition, 'http', context)
}
