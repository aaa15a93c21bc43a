import type { Node } from '../../../parse/node.ts'
import { describe } from '../intrinsic.ts'
import { childNode, childText, entriesOf } from '../node-access.ts'
import type { ResourceDeclaration } from '../template.ts'
import { build, ref, type Built } from './build.ts'
import { isSet, knownText, propertiesOf, targetId, type SamContext } from './context.ts'
import type { EventSource } from './event-source.ts'

interface ApiRoute {
  /** As permissions name it. */
  readonly id: Built
  /** What the permission's logical id ends with. */
  readonly stage: string
  readonly path: string
  /** In lower case. */
  readonly method: string
}

/** The REST API, stage and route of an `Api` event; the route is noted for the API's resource policy. */
export function apiOf(event: EventSource, context: SamContext): ApiRoute {
  const given = childNode(event.properties, 'RestApiId')
  const explicit = isSet(given) ? given : undefined
  const id = explicit === undefined ? 'ServerlessRestApi' : targetId(explicit)
  const path = knownText(childNode(event.properties, 'Path'), context) ?? '/'
  const method = (knownText(childNode(event.properties, 'Method'), context) ?? 'any').toLowerCase()
  if (id !== undefined) noteRoute(id, path, method, event, context)
  return {
    id: explicit ?? ref('ServerlessRestApi'),
    stage: stageOf(explicit, id, context),
    path,
    method,
  }
}

function noteRoute(
  api: string,
  path: string,
  method: string,
  event: EventSource,
  context: SamContext,
): void {
  const resourcePolicy = childNode(childNode(event.properties, 'Auth'), 'ResourcePolicy')
  const routes = context.routes.get(api) ?? []
  routes.push({ path, method, resourcePolicy })
  context.routes.set(api, routes)
}

function stageOf(explicit: Node | undefined, id: string | undefined, context: SamContext): string {
  if (explicit === undefined) return 'Prod'
  const api = id === undefined ? undefined : context.source.get(id)
  if (api === undefined) return 'AllStages'
  return childText(propertiesOf(api), 'StageName') ?? 'Stage'
}

interface HttpRoute extends Omit<ApiRoute, 'stage'> {
  /** The API's logical id. */
  readonly api: string
  /** True where the API's own definition routes everything else to that function. */
  coveredBy(functionId: string): boolean
}

/** The HTTP API and route of an `HttpApi` event; without a route it is the default one. */
export function httpApiOf(event: EventSource, context: SamContext): HttpRoute {
  const given = childNode(event.properties, 'ApiId')
  const explicit = isSet(given) ? given : undefined
  const id = (explicit === undefined ? 'ServerlessHttpApi' : targetId(explicit)) ?? ''
  if (explicit === undefined && !context.out.has('ServerlessHttpApi')) {
    const name = 'ServerlessHttpApi'
    const body = build({ Type: 'AWS::ApiGatewayV2::Api', Properties: {} }, event.span)
    context.out.set(name, {
      id: name,
      type: 'AWS::ApiGatewayV2::Api',
      body,
      span: event.span,
      generated: true,
    })
  }
  const path = childText(event.properties, 'Path') ?? '$default'
  const method = childText(event.properties, 'Method') ?? 'x-amazon-apigateway-any-method'
  return {
    id: explicit ?? ref('ServerlessHttpApi'),
    path,
    method: method.toLowerCase(),
    api: id,
    coveredBy: (functionId) => routesTo(functionId, context.source.get(id)),
  }
}

export function isAnyMethod(method: string): boolean {
  return method === 'any' || method === 'x-amazon-apigateway-any-method'
}

/** True where the `$default` path of a definition is integrated with the function. */
function routesTo(functionId: string, api: ResourceDeclaration | undefined): boolean {
  if (api === undefined) return false
  const body = childNode(propertiesOf(api), 'DefinitionBody')
  const path = childNode(childNode(body, 'paths'), '$default')
  const method = entriesOf(path).find((entry) => isAnyMethod(entry.key.text.toLowerCase()))
  const uri = childNode(childNode(method?.value, 'x-amazon-apigateway-integration'), 'uri')
  return uri !== undefined && describe(uri).includes(`\${${functionId}.`)
}

/** A path as permissions have it: no slash at the end, a wildcard for every path parameter. */
export function routePath(path: string, kind: 'rest' | 'http' = 'rest'): string {
  const trimmed = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path
  return kind === 'rest'
    ? openParameters(trimmed)
    : trimmed.replace(/\{(?:[a-zA-Z0-9._-]+|proxy\+)\}/g, '*')
}

/** A path with a wildcard for every path parameter, greedy ones included. */
export function openParameters(path: string): string {
  return path.replace(/\{[a-zA-Z0-9._-]+\+?\}/g, '*')
}
