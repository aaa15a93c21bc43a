import shapes from './arn-shapes.json' with { type: 'json' }
import type { HoleShape } from '../value.ts'

/** What CloudFormation knows of a resource type's identifiers. */
export interface ArnShape {
  /**
   * The ARN after its partition. `{r}` and `{a}` are region and account, `{Name}` the value of that
   * property, `{}` a part that the service chooses.
   */
  readonly arn?: string
  /** What `Ref` yields: the ARN (`arn`), an identifier (`id`), or the value of this property; absent: something else. */
  readonly ref?: string
  /** The attribute that is the ARN; absent: `Arn`. */
  readonly attribute?: string
}

/** From the AWS service specification 0.1.216 (ARN templates, primary identifiers), with the types it leaves out. */
const table: ReadonlyMap<string, ArnShape> = new Map(
  Object.entries(shapes as Readonly<Record<string, ArnShape>>),
)

export function arnShape(resourceType: string): ArnShape | undefined {
  return table.get(resourceType)
}

/** Further attributes that are the ARN, with what follows it. */
const further: ReadonlyMap<string, string> = new Map([
  ['AWS::DynamoDB::Table StreamArn', '/stream/{}'],
  ['AWS::DynamoDB::GlobalTable StreamArn', '/stream/{}'],
  ['AWS::Elasticsearch::Domain DomainArn', ''],
  ['AWS::OpenSearchService::Domain DomainArn', ''],
])

/** The ARN that an attribute of a resource type is, in the form of `ArnShape.arn`; undefined where it is none that is known. */
export function attributeArn(resourceType: string, attribute: string): string | undefined {
  const shape = table.get(resourceType)
  if (shape?.arn === undefined) return undefined
  if (attribute === (shape.attribute ?? 'Arn')) return shape.arn
  const more = further.get(`${resourceType} ${attribute}`)
  return more === undefined ? undefined : `${shape.arn}${more}`
}

/** Types whose names may hold a slash. */
const slashed = new Set([
  'AWS::Logs::LogGroup',
  'AWS::SecretsManager::Secret',
  'AWS::SecretsManager::SecretTargetAttachment',
  'AWS::SSM::Parameter',
  'AWS::ECR::Repository',
  'AWS::Events::Rule',
  'AWS::ElasticLoadBalancingV2::LoadBalancer',
  'AWS::ElasticLoadBalancingV2::TargetGroup',
  'AWS::ElasticLoadBalancingV2::Listener',
  'AWS::ECS::Service',
  'AWS::Scheduler::Schedule',
  'AWS::MSK::Cluster',
  'AWS::MSK::ServerlessCluster',
  'AWS::IAM::OIDCProvider',
  'AWS::CloudFormation::Stack',
])

/** The shape of a name that CloudFormation chooses for a resource of this type. */
export function nameShape(resourceType: string): HoleShape {
  return slashed.has(resourceType) ? 'field' : 'name'
}
