import type { Span } from '../../model/span.ts'
import type { Node } from '../../parse/node.ts'
import {
  childNode,
  childText,
  entriesOf,
  entryNode,
  type NodeEntry,
} from '../cloudformation/node-access.ts'
import { intrinsicOf } from '../cloudformation/intrinsic.ts'
import { allow, attribute, build, trust, type Built } from '../cloudformation/sam/build.ts'
import { grantedStatements } from './granted.ts'

/** A resource that the framework makes. */
export interface MadeResource {
  readonly id: string
  readonly body: Node
  /** What in the service file asks for it. */
  readonly span: Span
}

/** What the service file says about a role. */
interface RoleSource {
  readonly statements: readonly Node[]
  readonly managed: Node | undefined
  readonly boundary: Node | undefined
  readonly path: Node | undefined
  readonly name: Node | undefined
  readonly span: Span
}

/** The roles that a service's functions and state machines run with, and the functions themselves. */
export function madeResources(service: Node): readonly MadeResource[] {
  const provider = entryNode(service, 'provider')
  if (provider === undefined) return []
  const shared = providerRole(provider)
  const functions = functionEntries(childNode(service, 'functions'))
  const own = functions.flatMap((entry) => ownRole(entry, shared, service) ?? [])
  const needsShared = shared.given === undefined && own.length < Math.max(functions.length, 1)
  const withoutOwn = functions.filter(
    (entry) => !own.some((role) => role.span === entry.key.span) && !isSetRole(entry.value),
  )
  const role = needsShared ? [sharedRole(shared, withoutOwn, service)] : []
  return [
    ...role,
    ...own,
    ...functions.map((entry) => functionResource(entry, shared.given, own)),
    ...stateMachineRoles(service),
    ...restApi(provider.value),
  ]
}

/** The functions of a map, or of a list of maps. */
function functionEntries(node: Node | undefined): readonly NodeEntry[] {
  if (node?.kind === 'list') return node.items.flatMap(functionEntries)
  return entriesOf(node).filter((entry) => entry.value.kind === 'map')
}

interface ProviderRole extends RoleSource {
  /** A role that is not made here. */
  readonly given: Node | undefined
}

function providerRole(provider: NodeEntry): ProviderRole {
  const { value } = provider
  const iam = entryNode(value, 'iam')
  const role = entryNode(iam?.value, 'role')
  const old = entryNode(value, 'iamRoleStatements')
  const isMap = role?.value.kind === 'map' && intrinsicOf(role.value) === undefined
  const given = childNode(value, 'role') ?? (role === undefined || isMap ? undefined : role.value)
  const settings = isMap ? role.value : undefined
  return {
    given,
    statements: [
      ...statementsIn(childNode(settings, 'statements')),
      ...statementsIn(childNode(value, 'iamRoleStatements')),
    ],
    managed: childNode(settings, 'managedPolicies') ?? childNode(value, 'iamManagedPolicies'),
    boundary:
      childNode(settings, 'permissionsBoundary') ??
      childNode(settings, 'permissionBoundary') ??
      childNode(value, 'rolePermissionsBoundary'),
    path: childNode(settings, 'path'),
    name: childNode(settings, 'name'),
    span: (role ?? old ?? provider).key.span,
  }
}

/** Statements; a list inside the list, as a file brings it, is part of it. */
function statementsIn(node: Node | undefined): readonly Node[] {
  if (node === undefined) return []
  if (node.kind !== 'list') return [node]
  return node.items.flatMap((item) => (item.kind === 'list' ? statementsIn(item) : [item]))
}

function sharedRole(
  source: RoleSource,
  functions: readonly NodeEntry[],
  service: Node,
): MadeResource {
  const name = `${serviceName(service)}-${stageOf(service)}`
  const events = functions.flatMap((entry) => grantedStatements(entry, service))
  const statements = [...logStatements(`${name}*`), ...events, ...source.statements]
  return roleResource('IamRoleLambdaExecution', source, statements, functions, `${name}-lambda`)
}

function roleResource(
  id: string,
  source: RoleSource,
  statements: readonly Built[],
  functions: readonly NodeEntry[],
  policyName: string,
): MadeResource {
  const { span } = source
  const inNetwork = functions.some((entry) => childNode(entry.value, 'vpc') !== undefined)
  const network: Built = {
    'Fn::Sub': 'arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole',
  }
  const managed = source.managed === undefined ? [] : statementsIn(source.managed)
  const arns = [...managed, ...(inNetwork ? [network] : [])]
  const properties: Built = {
    AssumeRolePolicyDocument: trust('lambda.amazonaws.com'),
    Policies: [
      { PolicyName: policyName, PolicyDocument: { Version: '2012-10-17', Statement: statements } },
    ],
    ManagedPolicyArns: arns.length === 0 ? undefined : arns,
    PermissionsBoundary: source.boundary,
    Path: source.path,
    RoleName: source.name,
  }
  return { id, span, body: build({ Type: 'AWS::IAM::Role', Properties: properties }, span) }
}

/** A function's own role: of the plugin for roles by function, or of the function's `iam`. */
function ownRole(entry: NodeEntry, shared: RoleSource, service: Node): MadeResource | undefined {
  const { key, value } = entry
  const modern = childNode(childNode(value, 'iam'), 'role')
  const isMap = modern?.kind === 'map' && intrinsicOf(modern) === undefined
  const statements =
    childNode(value, 'iamRoleStatements') ?? (isMap ? childNode(modern, 'statements') : undefined)
  if (statements === undefined) return undefined
  const inherit =
    childText(value, 'iamRoleStatementsInherit') ??
    childText(
      childNode(childNode(service, 'custom'), 'serverless-iam-roles-per-function'),
      'defaultInherit',
    )
  const inherited = inherit?.toLowerCase() === 'true' ? shared.statements : []
  const name = `${serviceName(service)}-${stageOf(service)}-${key.text}`
  const source: RoleSource = {
    statements: [],
    managed: isMap ? childNode(modern, 'managedPolicies') : undefined,
    boundary: childNode(value, 'iamPermissionsBoundary') ?? shared.boundary,
    path: childNode(value, 'iamRoleStatementsPath'),
    name: childNode(value, 'iamRoleStatementsName'),
    span: key.span,
  }
  const all = [
    ...logStatements(name),
    ...grantedStatements(entry, service),
    ...inherited,
    ...statementsIn(statements),
  ]
  return roleResource(`${logicalName(key.text)}IamRoleLambdaExecution`, source, all, [entry], name)
}

function isSetRole(node: Node): boolean {
  return childNode(node, 'role') !== undefined
}

function functionResource(
  entry: NodeEntry,
  given: Node | undefined,
  own: readonly MadeResource[],
): MadeResource {
  const { key, value } = entry
  const id = logicalName(key.text)
  const ownId = own.find((role) => role.span === key.span)?.id
  const role = childNode(value, 'role') ?? (ownId === undefined ? given : undefined)
  const properties: Built = {
    FunctionName: childNode(value, 'name'),
    Role: role ?? attribute(ownId ?? 'IamRoleLambdaExecution', 'Arn'),
  }
  const body = build({ Type: 'AWS::Lambda::Function', Properties: properties }, key.span)
  return { id: `${id}LambdaFunction`, span: key.span, body }
}

/** Every function may write its logs. */
function logStatements(name: string): readonly Built[] {
  const group = `arn:\${AWS::Partition}:logs:\${AWS::Region}:\${AWS::AccountId}:log-group:/aws/lambda/${name}`
  return [
    allow(
      ['logs:CreateLogStream', 'logs:CreateLogGroup', 'logs:TagResource'],
      [{ 'Fn::Sub': `${group}:*` }],
    ),
    allow(['logs:PutLogEvents'], [{ 'Fn::Sub': `${group}:*:*` }]),
  ]
}

/** Roles of the state machines of serverless-step-functions. */
function stateMachineRoles(service: Node): readonly MadeResource[] {
  const machines = childNode(childNode(service, 'stepFunctions'), 'stateMachines')
  return entriesOf(machines).flatMap(({ key, value }) => {
    const statements = childNode(value, 'iamRoleStatements')
    if (statements === undefined) return []
    const properties: Built = {
      AssumeRolePolicyDocument: trust('states.amazonaws.com'),
      Policies: [
        {
          PolicyName: `${key.text}-statemachine`,
          PolicyDocument: { Version: '2012-10-17', Statement: statementsIn(statements) },
        },
      ],
    }
    const body = build({ Type: 'AWS::IAM::Role', Properties: properties }, key.span)
    return [{ id: `${logicalName(key.text)}Role`, span: key.span, body }]
  })
}

/** The REST API with the resource policy that the provider asks for. */
function restApi(provider: Node): readonly MadeResource[] {
  const entry =
    entryNode(childNode(provider, 'apiGateway'), 'resourcePolicy') ??
    entryNode(provider, 'resourcePolicy')
  if (entry === undefined) return []
  const { span } = entry.key
  const document = { Version: '2012-10-17', Statement: statementsIn(entry.value) }
  const body = build({ Type: 'AWS::ApiGateway::RestApi', Properties: { Policy: document } }, span)
  return [{ id: 'ApiGatewayRestApi', span, body }]
}

function serviceName(service: Node): string {
  const node = childNode(service, 'service')
  return (node?.kind === 'scalar' ? node.text : childText(node, 'name')) ?? 'service'
}

function stageOf(service: Node): string {
  return childText(childNode(service, 'provider'), 'stage') ?? 'dev'
}

/** A name as the framework puts it into logical ids: `my-fn` → `MyDashfn`. */
export function logicalName(name: string): string {
  const clean = name.replaceAll('-', 'Dash').replaceAll('_', 'Underscore')
  return clean.slice(0, 1).toUpperCase() + clean.slice(1)
}
