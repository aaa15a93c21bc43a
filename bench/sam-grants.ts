import type { Evaluation } from '../src/model/evaluation.ts'
import { renderPolicy, type Json } from '../src/model/render.ts'

/** What grants anything, by resource type. */
const granting: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'AWS::IAM::Role',
    ['AssumeRolePolicyDocument', 'ManagedPolicyArns', 'Policies', 'PermissionsBoundary', 'Path'],
  ],
  ['AWS::IAM::ManagedPolicy', ['PolicyDocument', 'Roles']],
  [
    'AWS::Lambda::Permission',
    ['Action', 'FunctionName', 'Principal', 'SourceArn', 'SourceAccount', 'FunctionUrlAuthType'],
  ],
  ['AWS::SQS::QueuePolicy', ['PolicyDocument', 'Queues']],
  ['AWS::SNS::TopicPolicy', ['PolicyDocument', 'Topics']],
  ['AWS::ApiGateway::RestApi', ['Body']],
  ['AWS::ApiGateway::DomainNameV2', ['Policy']],
])

/** Lists of one are their item, lists are sorted, versions of documents left out. */
function normalised(value: Json | undefined): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item: Json) => normalised(item))
    return items.length === 1 ? items[0] : items.map((item) => JSON.stringify(item)).sort()
  }
  if (value === null || value === undefined || typeof value !== 'object') {
    return typeof value === 'string' ? value : String(value)
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'Version')
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, normalised(item)]),
  )
}

/** What the resources of a template grant, by type and logical id, in a form that can be compared. */
export function grantsOf(evaluation: Evaluation): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    evaluation.resources.flatMap((resource) => {
      const keys = granting.get(resource.type)
      if (keys === undefined) return []
      const json = renderPolicy(resource.properties).policy as Readonly<Record<string, Json>>
      const found = keys.flatMap((key) => {
        const value = json[key]
        const part =
          key === 'Body'
            ? (value as Readonly<Record<string, Json>> | undefined)?.['x-amazon-apigateway-policy']
            : value
        const empty = part === undefined || (Array.isArray(part) && part.length === 0)
        return empty ? [] : [[key, normalised(part)] as const]
      })
      return found.length === 0
        ? []
        : [[`${resource.type} ${resource.address}`, Object.fromEntries(found)]]
    }),
  )
}
