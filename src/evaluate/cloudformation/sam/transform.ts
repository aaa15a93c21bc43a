import type { Node } from '../../../parse/node.ts'
import { childNode } from '../node-access.ts'
import type { Scope } from '../scope.ts'
import { knownPseudoParameter } from '../settings.ts'
import type { ResourceDeclaration, Template } from '../template.ts'
import { implicitApi, transformApi, transformHttpApi, transformWebSocketApi } from './api.ts'
import { attribute, trust } from './build.ts'
import { transformConnector, transformEmbedded } from './connector.ts'
import { declare, isSet, propertiesOf, type SamContext } from './context.ts'
import { transformFunction } from './function.ts'
import { withGlobals } from './globals.ts'
import { transformGraphQLApi } from './graphql.ts'
import { managedPolicyArn } from '../../../model/sites/sam.ts'
import { transformStateMachine } from './state-machine.ts'

/** True where a template has resources that only the SAM transform gives a meaning. */
export function needsSam(template: Template): boolean {
  return [...template.resources.values()].some(
    (declaration) =>
      declaration.type.startsWith('AWS::Serverless::') ||
      childNode(declaration.body, 'Connectors') !== undefined,
  )
}

/**
 * The template with serverless resources replaced by what the SAM transform makes of them, as far as it
 * grants anything: roles, policies, permissions. Logical ids are the transform's; what it generates
 * points at the source that asks for it.
 */
export function samTemplate(scope: Scope): Template {
  const { template } = scope
  const source = new Map(
    [...template.resources].map(([id, declaration]) => [
      id,
      withGlobals(declaration, template.globals),
    ]),
  )
  const context: SamContext = {
    scope,
    // The transform spells the partition out in ARNs.
    partition: knownPseudoParameter(scope.settings, 'AWS::Partition') ?? 'aws',
    source,
    out: new Map(),
    renames: new Map(),
    conditions: new Map(template.conditions),
    routes: new Map(),
    defaultRoutes: new Set(),
    deployments: [],
  }
  const late: ResourceDeclaration[] = []
  for (const declaration of source.values()) {
    if (isLate(declaration.type)) late.push(declaration)
    else transformOne(declaration, context)
  }
  for (const declaration of late) transformOne(declaration, context)
  implicitApi(context, template.globals)
  declareDeploymentRole(context)
  for (const declaration of source.values()) {
    if (declaration.type === 'AWS::Serverless::Connector') transformConnector(declaration, context)
    transformEmbedded(declaration, context)
  }
  return {
    ...template,
    resources: context.out,
    conditions: context.conditions,
    renames: context.renames,
  }
}

/** APIs come after the functions whose routes they carry. */
function isLate(type: string): boolean {
  return type === 'AWS::Serverless::Api' || type === 'AWS::Serverless::HttpApi'
}

function transformOne(declaration: ResourceDeclaration, context: SamContext): void {
  switch (declaration.type) {
    case 'AWS::Serverless::Function': {
      transformFunction(declaration, context)
      return
    }
    case 'AWS::Serverless::StateMachine': {
      transformStateMachine(declaration, context)
      return
    }
    case 'AWS::Serverless::Api': {
      transformApi(declaration, context)
      return
    }
    case 'AWS::Serverless::HttpApi': {
      transformHttpApi(declaration, context)
      return
    }
    case 'AWS::Serverless::WebSocketApi': {
      transformWebSocketApi(declaration, context)
      return
    }
    case 'AWS::Serverless::GraphQLApi': {
      transformGraphQLApi(declaration, context)
      return
    }
    case 'AWS::Serverless::SimpleTable': {
      transformTable(declaration, context)
      return
    }
    case 'AWS::Serverless::CapacityProvider': {
      transformCapacityProvider(declaration, context)
      return
    }
    case 'AWS::Serverless::LayerVersion': {
      passOn(declaration, 'AWS::Lambda::LayerVersion', context)
      return
    }
    case 'AWS::Serverless::Connector':
      return undefined
    default:
      context.out.set(declaration.id, declaration)
  }
}

/** A resource that keeps its properties under another type. */
function passOn(declaration: ResourceDeclaration, type: string, context: SamContext): void {
  const { id, span } = declaration
  const properties: Node | undefined = propertiesOf(declaration)
  declare(context, { id, type, span, origin: declaration, properties: properties ?? {} })
}

function transformTable(declaration: ResourceDeclaration, context: SamContext): void {
  passOn(declaration, 'AWS::DynamoDB::Table', context)
}

/** A capacity provider without an operator role gets one. */
function transformCapacityProvider(declaration: ResourceDeclaration, context: SamContext): void {
  const { id, span } = declaration
  const properties = propertiesOf(declaration)
  const given = childNode(properties, 'OperatorRole')
  const role = `${id}OperatorRole`
  const operator = isSet(given) ? given : attribute(role, 'Arn')
  declare(context, {
    id,
    type: 'AWS::Lambda::CapacityProvider',
    span,
    origin: declaration,
    properties: { PermissionsConfig: { CapacityProviderOperatorRoleArn: operator } },
  })
  if (isSet(given)) return
  declare(context, {
    id: role,
    type: 'AWS::IAM::Role',
    span,
    condition: childNode(declaration.body, 'Condition'),
    properties: {
      AssumeRolePolicyDocument: trust('lambda.amazonaws.com'),
      ManagedPolicyArns: [
        managedPolicyArn('AWSLambdaManagedEC2ResourceOperator', context.partition),
      ],
    },
  })
}

/** The role with which CodeDeploy shifts traffic between versions. */
function declareDeploymentRole(context: SamContext): void {
  const [first, ...others] = context.deployments
  if (first === undefined) return
  declare(context, {
    id: 'CodeDeployServiceRole',
    type: 'AWS::IAM::Role',
    span: first.span,
    condition: others.length === 0 ? first.condition : undefined,
    properties: {
      AssumeRolePolicyDocument: trust('codedeploy.amazonaws.com'),
      ManagedPolicyArns: [managedPolicyArn('AWSCodeDeployRoleForLambda', context.partition)],
    },
  })
}
