import { arnFields } from '../arn.ts'
import { carriesKey } from '../condition-key.ts'
import { hasWildcard, patternsMeet } from '../glob.ts'
import { trustPolicyType, type Draft, type Policy } from '../policy.ts'

interface Target {
  readonly service: string
  /** Resource types of the service that the policy's resource and its parts are of. */
  readonly types: readonly string[]
  /** The ARNs such a policy can name: service, whether Region and account are there, resource part. */
  readonly arns: readonly (readonly [region: boolean, account: boolean, resource: string])[]
}

const targets: ReadonlyMap<string, Target> = new Map<string, Target>([
  ['AWS::S3::Bucket', { service: 's3', types: ['bucket', 'object'], arns: [[false, false, '*']] }],
  [
    'AWS::S3::AccessPoint',
    {
      service: 's3',
      types: ['accesspoint', 'accesspointobject', 'object', 'bucket'],
      arns: [[true, true, 'accesspoint/*']],
    },
  ],
  [
    'AWS::S3::MultiRegionAccessPoint',
    {
      service: 's3',
      types: ['multiregionaccesspoint', 'accesspointobject', 'object', 'bucket'],
      arns: [[false, true, 'accesspoint/*']],
    },
  ],
  [
    'AWS::S3ObjectLambda::AccessPoint',
    {
      service: 's3-object-lambda',
      types: ['objectlambdaaccesspoint'],
      arns: [[true, true, 'accesspoint/*']],
    },
  ],
  [
    'AWS::DynamoDB::Table',
    {
      service: 'dynamodb',
      types: ['table', 'index', 'stream'],
      arns: [[true, true, 'table/*']],
    },
  ],
])

const trustActions: ReadonlySet<string> = new Set([
  'sts:assumerole',
  'sts:assumerolewithsaml',
  'sts:assumerolewithwebidentity',
  'sts:setcontext',
  'sts:setsourceidentity',
  'sts:tagsession',
])

/** Actions, resources and keys that make no sense in the policy of the declared resource type. */
export function* resourcePolicies(policy: Policy): Iterable<Draft> {
  if (policy.type !== 'RESOURCE_POLICY') return
  yield* unsupportedKeys(policy)
  if (policy.resourceType === undefined) return
  const target = targets.get(policy.resourceType)
  for (const statement of policy.statements) {
    for (const { node, text } of statement.action?.strings ?? []) {
      if (text === '*' || text.includes('${') || fits(text.toLowerCase(), policy, target)) continue
      yield {
        code: 'UNSUPPORTED_ACTION_IN_POLICY',
        at: [node],
        details: `The action ${text} cannot be used in a policy of ${policy.resourceType}.`,
      }
    }
    if (target === undefined) continue
    for (const { node, text } of statement.resource?.strings ?? []) {
      if (text === '*' || isOwnArn(text, target)) continue
      yield {
        code: 'UNSUPPORTED_RESOURCE_ARN_IN_POLICY',
        at: [node],
        details: `${text} is no resource that a policy of ${policy.resourceType} can name.`,
      }
    }
    yield* irrelevantKeys(policy, statement.clauses)
  }
}

function fits(action: string, policy: Policy, target: Target | undefined): boolean {
  const prefix = action.slice(0, Math.max(0, action.indexOf(':')))
  if (policy.resourceType === trustPolicyType)
    return hasWildcard(action) ? patternsMeet(action, 'sts:*') : trustActions.has(action)
  if (target === undefined) return true
  if (hasWildcard(prefix)) return patternsMeet(prefix, target.service)
  if (prefix !== target.service) return false
  if (hasWildcard(action)) return true
  const known = policy.catalogue.service(prefix)?.actions.get(action.slice(prefix.length + 1))
  if (known === undefined) return true
  return known.resources.some((resource) => target.types.includes(resource.type))
}

function isOwnArn(text: string, target: Target): boolean {
  const arn = arnFields(text)
  // Malformed ARNs are the ARN checks' matter.
  if (arn?.prefix !== 'arn') return true
  if (!patternsMeet(arn.service, target.service)) return false
  return target.arns.some(
    ([region, account, resource]) =>
      (arn.region !== '') === region &&
      (arn.account !== '') === account &&
      patternsMeet(arn.resource, resource),
  )
}

const ownershipKeys: ReadonlySet<string> = new Set([
  's3:resourceaccount',
  'aws:resourceaccount',
  'aws:resourceorgid',
  'aws:resourceorgpaths',
])

function* irrelevantKeys(
  policy: Policy,
  clauses: Policy['statements'][number]['clauses'],
): Iterable<Draft> {
  if (policy.resourceType !== 'AWS::S3::Bucket' && policy.resourceType !== 'AWS::S3::AccessPoint')
    return
  for (const { name, key, keyText } of clauses) {
    if (!ownershipKeys.has(name)) continue
    yield {
      code: 'IRRELEVANT_CONDITION_KEY_IN_POLICY',
      at: [key],
      details: `${keyText} always has the same value in the policy of one resource.`,
    }
  }
}

/** Actions that only go along with another one and take no keys of their own. */
const companions: ReadonlySet<string> = new Set([
  'sts:tagsession',
  'sts:setsourceidentity',
  'sts:setcontext',
])

/** Actions of a statement that never carry one of its condition keys. */
function* unsupportedKeys(policy: Policy): Iterable<Draft> {
  for (const { action, clauses } of policy.statements) {
    if (action === undefined || action.negated) continue
    for (const clause of clauses) {
      if (clause.knowledge.kind !== 'known' || clause.name.startsWith('aws:')) continue
      const prefix = clause.name.slice(0, clause.name.indexOf(':'))
      const service = policy.catalogue.service(prefix)
      const nodes = action.strings.flatMap(({ node, text }) => {
        const lower = text.toLowerCase()
        if (!lower.startsWith(`${prefix}:`) || hasWildcard(lower) || companions.has(lower))
          return []
        const known = service?.actions.get(lower.slice(prefix.length + 1))
        return service === undefined ||
          known === undefined ||
          carriesKey(service, known, clause.name)
          ? []
          : [node]
      })
      if (nodes.length === 0) continue
      yield {
        code: 'UNSUPPORTED_ACTION_FOR_CONDITION_KEY',
        at: [...nodes, clause.key],
        details: `${nodes.map((node) => node.text ?? '').join(', ')} never carries ${clause.keyText}.`,
      }
    }
  }
}
