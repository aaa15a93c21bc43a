import type { Resource } from '../../model/resource.ts'
import type { SourceFile } from '../../model/source.ts'
import {
  literal,
  textOf,
  valueOf,
  type ListValue,
  type MapEntry,
  type MapValue,
  type StringValue,
  type Value,
} from '../../model/value.ts'

/** A list of `get-account-authorization-details`, and what its items are. */
interface Detail {
  readonly list: string
  readonly type: string
  readonly name: string
  readonly inline: string | undefined
}

const details: readonly Detail[] = [
  { list: 'RoleDetailList', type: 'AWS::IAM::Role', name: 'RoleName', inline: 'RolePolicyList' },
  { list: 'UserDetailList', type: 'AWS::IAM::User', name: 'UserName', inline: 'UserPolicyList' },
  {
    list: 'GroupDetailList',
    type: 'AWS::IAM::Group',
    name: 'GroupName',
    inline: 'GroupPolicyList',
  },
  { list: 'Policies', type: 'AWS::IAM::ManagedPolicy', name: 'PolicyName', inline: undefined },
]

/** The principals and customer-managed policies of an account's dump, as resources that can be joined. */
export function accountResources(file: SourceFile, dump: MapValue): readonly Resource[] {
  const policies = new Map<string, string>()
  for (const policy of itemsOf(dump, 'Policies')) {
    const arn = textOf(valueOf(policy, 'Arn'))
    const name = textOf(valueOf(policy, 'PolicyName'))
    if (arn !== undefined && name !== undefined) policies.set(arn, addressOf('Policy', name))
  }
  return details.flatMap((detail) =>
    itemsOf(dump, detail.list).flatMap((item) => resourceOf(file, item, detail, policies)),
  )
}

function itemsOf(map: MapValue, key: string): readonly MapValue[] {
  const list = valueOf(map, key)
  return list?.kind === 'list' ? list.items.filter((item) => item.kind === 'map') : []
}

function addressOf(kind: string, name: string): string {
  return `${kind}/${name}`
}

function resourceOf(
  file: SourceFile,
  item: MapValue,
  detail: Detail,
  policies: ReadonlyMap<string, string>,
): readonly Resource[] {
  const named = valueOf(item, detail.name)
  const name = textOf(named)
  if (named === undefined || name === undefined) return []
  const kind = detail.type.slice(detail.type.lastIndexOf(':') + 1).replace('Managed', '')
  return [
    {
      platform: 'cloudformation',
      root: file.path,
      address: addressOf(kind, name),
      type: detail.type,
      mode: 'resource',
      properties: { kind: 'map', entries: propertiesOf(item, detail, policies), span: item.span },
      span: named.span,
      body: item.span,
      instantiated: true,
    },
  ]
}

/** The resource's properties under CloudFormation's names. */
function propertiesOf(
  item: MapValue,
  detail: Detail,
  policies: ReadonlyMap<string, string>,
): readonly MapEntry[] {
  const entries: MapEntry[] = []
  const put = (name: string, value: Value | undefined): void => {
    if (value !== undefined) entries.push({ key: literal(name, value.span, false), value })
  }
  put(detail.inline === undefined ? 'ManagedPolicyName' : detail.name, valueOf(item, detail.name))
  put('Path', valueOf(item, 'Path'))
  put('AssumeRolePolicyDocument', valueOf(item, 'AssumeRolePolicyDocument'))
  if (detail.inline === undefined) {
    put('PolicyDocument', defaultVersion(item))
    return entries
  }
  put('Policies', valueOf(item, detail.inline))
  put('ManagedPolicyArns', attachedArns(item, policies))
  const boundary = valueOf(item, 'PermissionsBoundary')
  const arn = boundary?.kind === 'map' ? valueOf(boundary, 'PermissionsBoundaryArn') : undefined
  put('PermissionsBoundary', arn?.kind === 'string' ? referring(arn, policies) : arn)
  put('Groups', valueOf(item, 'GroupList'))
  put('Tags', valueOf(item, 'Tags'))
  return entries
}

/** The document of the version that is in force. */
function defaultVersion(policy: MapValue): Value | undefined {
  const versions = itemsOf(policy, 'PolicyVersionList')
  const current = versions.find((version) => {
    const flag = valueOf(version, 'IsDefaultVersion')
    return flag?.kind === 'bool' && flag.value
  })
  const version = current ?? versions[0]
  return version === undefined ? undefined : valueOf(version, 'Document')
}

function attachedArns(
  item: MapValue,
  policies: ReadonlyMap<string, string>,
): ListValue | undefined {
  const attached = valueOf(item, 'AttachedManagedPolicies')
  if (attached?.kind !== 'list') return undefined
  const items = attached.items.flatMap((policy) => {
    const arn = policy.kind === 'map' ? valueOf(policy, 'PolicyArn') : undefined
    return arn?.kind === 'string' ? [referring(arn, policies)] : []
  })
  return { kind: 'list', items, span: attached.span }
}

/** The ARN of a policy that the dump holds refers to it. */
function referring(arn: StringValue, policies: ReadonlyMap<string, string>): StringValue {
  const address = policies.get(textOf(arn) ?? '')
  return address === undefined ? arn : { ...arn, reference: { address, attribute: 'Ref' } }
}
