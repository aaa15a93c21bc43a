import type { HoleShape, PatternHole, Value } from '../../model/value.ts'
import { dropFirst, leadingText } from './functions/text-functions.ts'
import { joinPieces } from './text.ts'

type Pattern = readonly (string | PatternHole)[]

/** What identifies a resource of a type; `{r}` and `{a}` are region and account, `{name}` that argument, `{}` what AWS chooses. */
interface Identifiers {
  /** Its ARN after `arn:partition:`. */
  readonly arn: string
  /** The argument or attribute that `id` equals. */
  readonly id?: string
}

/** From the AWS provider's documentation (6.x) and the service authorization reference's ARN formats. */
const table: ReadonlyMap<string, Identifiers> = new Map<string, Identifiers>([
  ['aws_iam_role', { arn: 'iam::{a}:role{path}{name}', id: 'name' }],
  ['aws_iam_user', { arn: 'iam::{a}:user{path}{name}', id: 'name' }],
  ['aws_iam_group', { arn: 'iam::{a}:group{path}{name}', id: 'name' }],
  ['aws_iam_policy', { arn: 'iam::{a}:policy{path}{name}', id: 'arn' }],
  ['aws_iam_instance_profile', { arn: 'iam::{a}:instance-profile{path}{name}', id: 'name' }],
  ['aws_iam_openid_connect_provider', { arn: 'iam::{a}:oidc-provider/{}', id: 'arn' }],
  ['aws_iam_saml_provider', { arn: 'iam::{a}:saml-provider/{name}', id: 'arn' }],
  ['aws_s3_bucket', { arn: 's3:::{bucket}', id: 'bucket' }],
  ['aws_sqs_queue', { arn: 'sqs:{r}:{a}:{name}' }],
  ['aws_sns_topic', { arn: 'sns:{r}:{a}:{name}', id: 'arn' }],
  ['aws_dynamodb_table', { arn: 'dynamodb:{r}:{a}:table/{name}', id: 'name' }],
  ['aws_lambda_function', { arn: 'lambda:{r}:{a}:function:{function_name}', id: 'function_name' }],
  ['aws_kms_key', { arn: 'kms:{r}:{a}:key/{}', id: 'key_id' }],
  ['aws_kms_replica_key', { arn: 'kms:{r}:{a}:key/{}', id: 'key_id' }],
  ['aws_kms_external_key', { arn: 'kms:{r}:{a}:key/{}' }],
  ['aws_kms_alias', { arn: 'kms:{r}:{a}:{name}', id: 'name' }],
  ['aws_secretsmanager_secret', { arn: 'secretsmanager:{r}:{a}:secret:{name}-{}', id: 'arn' }],
  ['aws_ssm_parameter', { arn: 'ssm:{r}:{a}:parameter/{name}', id: 'name' }],
  ['aws_ssm_document', { arn: 'ssm:{r}:{a}:document/{name}', id: 'name' }],
  ['aws_cloudwatch_log_group', { arn: 'logs:{r}:{a}:log-group:{name}', id: 'name' }],
  ['aws_cloudwatch_event_rule', { arn: 'events:{r}:{a}:rule/{name}', id: 'name' }],
  ['aws_cloudwatch_event_bus', { arn: 'events:{r}:{a}:event-bus/{name}', id: 'name' }],
  [
    'aws_cloudwatch_metric_alarm',
    { arn: 'cloudwatch:{r}:{a}:alarm:{alarm_name}', id: 'alarm_name' },
  ],
  ['aws_kinesis_stream', { arn: 'kinesis:{r}:{a}:stream/{name}', id: 'arn' }],
  [
    'aws_kinesis_firehose_delivery_stream',
    { arn: 'firehose:{r}:{a}:deliverystream/{name}', id: 'arn' },
  ],
  ['aws_ecr_repository', { arn: 'ecr:{r}:{a}:repository/{name}', id: 'name' }],
  ['aws_ecs_cluster', { arn: 'ecs:{r}:{a}:cluster/{name}', id: 'arn' }],
  ['aws_ecs_service', { arn: 'ecs:{r}:{a}:service/{}', id: 'arn' }],
  ['aws_ecs_task_definition', { arn: 'ecs:{r}:{a}:task-definition/{family}:{}', id: 'family' }],
  ['aws_eks_cluster', { arn: 'eks:{r}:{a}:cluster/{name}', id: 'name' }],
  ['aws_sfn_state_machine', { arn: 'states:{r}:{a}:stateMachine:{name}', id: 'arn' }],
  ['aws_sfn_activity', { arn: 'states:{r}:{a}:activity:{name}', id: 'arn' }],
  ['aws_codebuild_project', { arn: 'codebuild:{r}:{a}:project/{name}', id: 'arn' }],
  ['aws_codepipeline', { arn: 'codepipeline:{r}:{a}:{name}', id: 'name' }],
  ['aws_codecommit_repository', { arn: 'codecommit:{r}:{a}:{repository_name}' }],
  [
    'aws_codestarconnections_connection',
    { arn: 'codestar-connections:{r}:{a}:connection/{}', id: 'arn' },
  ],
  ['aws_cloudtrail', { arn: 'cloudtrail:{r}:{a}:trail/{name}', id: 'name' }],
  ['aws_db_instance', { arn: 'rds:{r}:{a}:db:{identifier}' }],
  [
    'aws_rds_cluster',
    { arn: 'rds:{r}:{a}:cluster:{cluster_identifier}', id: 'cluster_identifier' },
  ],
  ['aws_db_proxy', { arn: 'rds:{r}:{a}:db-proxy:{}' }],
  [
    'aws_elasticache_replication_group',
    { arn: 'elasticache:{r}:{a}:replicationgroup:{replication_group_id}' },
  ],
  ['aws_efs_file_system', { arn: 'elasticfilesystem:{r}:{a}:file-system/{}' }],
  ['aws_efs_access_point', { arn: 'elasticfilesystem:{r}:{a}:access-point/{}' }],
  ['aws_instance', { arn: 'ec2:{r}:{a}:instance/{}' }],
  ['aws_vpc', { arn: 'ec2:{r}:{a}:vpc/{}' }],
  ['aws_subnet', { arn: 'ec2:{r}:{a}:subnet/{}' }],
  ['aws_security_group', { arn: 'ec2:{r}:{a}:security-group/{}' }],
  ['aws_ebs_volume', { arn: 'ec2:{r}:{a}:volume/{}' }],
  ['aws_launch_template', { arn: 'ec2:{r}:{a}:launch-template/{}' }],
  ['aws_lb', { arn: 'elasticloadbalancing:{r}:{a}:loadbalancer/{}', id: 'arn' }],
  ['aws_lb_target_group', { arn: 'elasticloadbalancing:{r}:{a}:targetgroup/{}', id: 'arn' }],
  ['aws_cloudfront_distribution', { arn: 'cloudfront::{a}:distribution/{}' }],
  ['aws_route53_zone', { arn: 'route53:::hostedzone/{}', id: 'zone_id' }],
  ['aws_acm_certificate', { arn: 'acm:{r}:{a}:certificate/{}', id: 'arn' }],
  [
    'aws_acmpca_certificate_authority',
    { arn: 'acm-pca:{r}:{a}:certificate-authority/{}', id: 'arn' },
  ],
  ['aws_glue_job', { arn: 'glue:{r}:{a}:job/{name}', id: 'name' }],
  ['aws_glue_catalog_database', { arn: 'glue:{r}:{a}:database/{name}' }],
  ['aws_glue_crawler', { arn: 'glue:{r}:{a}:crawler/{name}', id: 'name' }],
  ['aws_athena_workgroup', { arn: 'athena:{r}:{a}:workgroup/{name}', id: 'name' }],
  ['aws_backup_vault', { arn: 'backup:{r}:{a}:backup-vault:{name}', id: 'name' }],
  ['aws_batch_job_queue', { arn: 'batch:{r}:{a}:job-queue/{name}', id: 'arn' }],
  ['aws_batch_job_definition', { arn: 'batch:{r}:{a}:job-definition/{name}:{}', id: 'arn' }],
  ['aws_cognito_user_pool', { arn: 'cognito-idp:{r}:{a}:userpool/{}' }],
  ['aws_opensearch_domain', { arn: 'es:{r}:{a}:domain/{domain_name}', id: 'arn' }],
  ['aws_elasticsearch_domain', { arn: 'es:{r}:{a}:domain/{domain_name}', id: 'arn' }],
  ['aws_msk_cluster', { arn: 'kafka:{r}:{a}:cluster/{cluster_name}/{}', id: 'arn' }],
  ['aws_appsync_graphql_api', { arn: 'appsync:{r}:{a}:apis/{}' }],
  ['aws_api_gateway_rest_api', { arn: 'apigateway:{r}::/restapis/{}' }],
  ['aws_ses_domain_identity', { arn: 'ses:{r}:{a}:identity/{domain}', id: 'domain' }],
  ['aws_transfer_server', { arn: 'transfer:{r}:{a}:server/{}' }],
  ['aws_sagemaker_endpoint', { arn: 'sagemaker:{r}:{a}:endpoint/{name}', id: 'name' }],
  ['aws_scheduler_schedule', { arn: 'scheduler:{r}:{a}:schedule/{group_name}/{name}' }],
  ['aws_wafv2_web_acl', { arn: 'wafv2:{r}:{a}:regional/webacl/{name}/{}' }],
  ['aws_organizations_organization', { arn: 'organizations::{a}:organization/{}' }],
])

/** The argument that `id` of this type equals; undefined where AWS chooses it. */
export function idOf(type: string): string | undefined {
  return table.get(type)?.id
}

/** Names that the provider chooses where the block does not. */
const names: ReadonlySet<string> = new Set([
  'name',
  'bucket',
  'function_name',
  'identifier',
  'cluster_identifier',
  'cluster_name',
  'domain_name',
  'family',
])

/** What a computed attribute can be: an ARN field, a name, a whole ARN, anything. */
export function shapeOf(type: string, attribute: string): HoleShape {
  if (attribute === 'arn' || attribute.endsWith('_arn')) return 'arn'
  if (attribute === 'account_id' || attribute === 'owner_id') return 'account'
  if (names.has(attribute) || attribute === 'unique_id') return 'name'
  if (attribute === 'id') return table.get(type)?.id === 'arn' ? 'arn' : 'name'
  return 'any'
}

/**
 * An ARN attribute as far as the type and the block's arguments give it; undefined where nothing is
 * known. `argument` answers the block's written arguments, `provider` names what manages the block.
 */
export function arnPattern(
  type: string,
  attribute: string,
  argument: (name: string) => Value | undefined,
  provider: string,
): Pattern | undefined {
  const known = table.get(type)
  const isArn = attribute === 'arn' || (attribute === 'id' && known?.id === 'arn')
  if (known === undefined || known.arn === '' || !isArn) return undefined
  const own = (shape: OwnPlace): PatternHole => ({ shape, symbol: ownSymbol(provider, shape) })
  const pattern: Pattern[number][] = ['arn:', own('partition'), ':']
  for (const part of known.arn.split(/(\{\w*\})/)) {
    if (part === '') continue
    if (part === '{r}') pattern.push({ shape: 'region' })
    else if (part === '{a}') pattern.push(own('account'))
    else if (part === '{}') pattern.push({ shape: 'name' })
    else if (!part.startsWith('{')) pattern.push(part)
    else pattern.push(...argumentPattern(part.slice(1, -1), argument))
  }
  return joinTexts(pattern)
}

function argumentPattern(
  name: string,
  argument: (name: string) => Value | undefined,
): readonly Pattern[number][] {
  const value = argument(name)
  if (name === 'path') return value === undefined ? ['/'] : patternOf(value, 'field')
  const prefix = value === undefined ? argument(`${name}_prefix`) : undefined
  if (prefix !== undefined) return [...patternOf(prefix, 'name'), { shape: 'name' }]
  if (value === undefined) return [{ shape: 'name' }]
  const parts = patternOf(value, 'name')
  // `parameter/` and a name that starts with a slash share it.
  const [first] = parts
  return typeof first === 'string' && first.startsWith('/')
    ? [first.slice(1), ...parts.slice(1)]
    : parts
}

function patternOf(value: Value, shape: HoleShape): readonly Pattern[number][] {
  if (value.kind !== 'string') return [{ shape }]
  return value.pieces.map((piece) => (piece.kind === 'literal' ? piece.text : { shape }))
}

function joinTexts(pattern: Pattern): Pattern {
  const joined: Pattern[number][] = []
  for (const part of pattern) {
    const last = joined.at(-1)
    if (typeof part === 'string' && typeof last === 'string')
      joined[joined.length - 1] = last + part
    else joined.push(part)
  }
  return joined
}

/**
 * An attribute as AWS keeps what the block says: the address of a provider of web identities has no scheme
 * (IAM API reference, GetOpenIDConnectProvider).
 */
export function asKept(type: string, attribute: string, value: Value): Value {
  if (type !== 'aws_iam_openid_connect_provider' || attribute !== 'url') return value
  if (value.kind !== 'string' || !leadingText(value.pieces).startsWith(scheme)) return value
  return { ...value, pieces: dropFirst(joinPieces(value.pieces), scheme.length) }
}

const scheme = 'https://'

/** Attributes of data sources that say where Terraform runs: one ARN field each. */
const places: ReadonlyMap<string, HoleShape> = new Map<string, HoleShape>([
  ['aws_caller_identity.account_id', 'account'],
  ['aws_caller_identity.id', 'account'],
  ['aws_caller_identity.arn', 'arn'],
  ['aws_caller_identity.user_id', 'name'],
  ['aws_partition.partition', 'partition'],
  ['aws_partition.id', 'partition'],
  ['aws_partition.dns_suffix', 'name'],
  ['aws_region.name', 'region'],
  ['aws_region.id', 'region'],
  ['aws_region.region', 'region'],
  ['aws_organizations_organization.id', 'name'],
  ['aws_organizations_organization.master_account_id', 'account'],
  ['aws_iam_session_context.issuer_arn', 'arn'],
  ['aws_elb_service_account.id', 'account'],
  ['aws_elb_service_account.arn', 'arn'],
  ['aws_eks_cluster.endpoint', 'any'],
])

/** What everything that one provider manages shares. */
type OwnPlace = 'account' | 'partition'

const ownPlaces: ReadonlyMap<string, OwnPlace> = new Map([
  ['aws_caller_identity.account_id', 'account'],
  ['aws_caller_identity.id', 'account'],
  ['aws_partition.partition', 'partition'],
  ['aws_partition.id', 'partition'],
])

const ownSymbol = (provider: string, place: OwnPlace): string => `${provider} ${place}`

/** The symbol of an attribute that tells the account or partition of its provider. */
export function placeSymbol(type: string, attribute: string, provider: string): string | undefined {
  const place = ownPlaces.get(`${type}.${attribute}`)
  return place === undefined ? undefined : ownSymbol(provider, place)
}

export function placeShape(type: string, attribute: string): HoleShape | undefined {
  return places.get(`${type}.${attribute}`)
}
