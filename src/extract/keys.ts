import type { DefaultEbsKey, Key, KeyGrant } from '../model/estate.ts'
import type { Resource } from '../model/resource.ts'
import { valueOf, type StringValue } from '../model/value.ts'
import { referenceOf, stringAt, stringsAt, withoutKeys } from './roster.ts'
import type { SiteDocument } from './sites.ts'
import { walk } from './walk.ts'

const keyTypes = new Set([
  'aws_kms_key',
  'aws_kms_external_key',
  'aws_kms_replica_key',
  'aws_kms_replica_external_key',
  'awscc_kms_key',
  'awscc_kms_replica_key',
  'AWS::KMS::Key',
  'AWS::KMS::ReplicaKey',
])

const policyTypes = new Map([['aws_kms_key_policy', 'key_id']])

const aliasTypes = new Map([
  ['aws_kms_alias', { name: 'name', key: 'target_key_id' }],
  ['awscc_kms_alias', { name: 'alias_name', key: 'target_key_id' }],
  ['AWS::KMS::Alias', { name: 'AliasName', key: 'TargetKeyId' }],
])

/** KMS keys with their policies and aliases, grants on them, and the default EBS keys of the tree. */
export function readKeys(
  resources: readonly Resource[],
  documents: readonly SiteDocument[],
): {
  readonly keys: readonly Key[]
  readonly grants: readonly KeyGrant[]
  readonly defaultEbsKeys: readonly DefaultEbsKey[]
} {
  const policyOf = new Map<string, number>()
  const aliasesOf = new Map<string, StringValue[]>()
  documents.forEach(({ resource }, index) => {
    if (resource === undefined) return
    if (keyTypes.has(resource.type)) policyOf.set(keyOf(resource.root, resource.address), index)
    const property = policyTypes.get(resource.type)
    const target = property === undefined ? undefined : keyAt(resource, property)
    if (target !== undefined) policyOf.set(target, index)
  })
  for (const resource of resources) {
    const site = aliasTypes.get(resource.type)
    const alias = site === undefined ? undefined : stringAt(resource, site.name)
    const key = site === undefined ? undefined : keyAt(resource, site.key)
    if (alias === undefined || key === undefined) continue
    aliasesOf.set(key, [...(aliasesOf.get(key) ?? []), alias])
  }
  const present = resources.filter((resource) => resource.instantiated)
  const keys = resources
    .filter((resource) => keyTypes.has(resource.type) && resource.mode === 'resource')
    .map((resource): Key => {
      const id = keyOf(resource.root, resource.address)
      const block = keyOf(resource.root, withoutKeys(resource.address))
      return {
        address: resource.address,
        root: resource.root,
        file: resource.span.file,
        span: resource.span,
        policy: policyOf.get(id) ?? policyOf.get(block),
        aliases: aliasesOf.get(id) ?? aliasesOf.get(block) ?? [],
        multiRegion: ['multi_region', 'MultiRegion'].some((name) => {
          const value = valueOf(resource.properties, name)
          return value?.kind === 'bool' && value.value
        }),
      }
    })
  return {
    keys,
    grants: present.flatMap(grantOf),
    defaultEbsKeys: present.flatMap(defaultKeyOf),
  }
}

/** The key that a property refers to, by root and address. */
function keyAt(resource: Resource, property: string): string | undefined {
  const value = stringAt(resource, property)
  const reference = value === undefined ? undefined : referenceOf(value)
  return reference === undefined
    ? undefined
    : keyOf(reference.root ?? resource.root, reference.address)
}

function grantOf(resource: Resource): readonly KeyGrant[] {
  if (resource.type !== 'aws_kms_grant') return []
  const key = stringAt(resource, 'key_id')
  const grantee = stringAt(resource, 'grantee_principal')
  if (key === undefined || grantee === undefined) return []
  const constraints = (['equals', 'subset'] as const).flatMap((kind) =>
    walk(resource.properties, `constraints.encryption_context_${kind}`).map((visit) => ({
      kind,
      text: visit.property,
    })),
  )
  return [
    {
      address: resource.address,
      root: resource.root,
      key,
      grantee,
      operations: stringsAt(resource, 'operations').strings.map((entry) => entry.value),
      constraints,
      span: resource.span,
    },
  ]
}

function defaultKeyOf(resource: Resource): readonly DefaultEbsKey[] {
  if (resource.type !== 'aws_ebs_default_kms_key') return []
  const key = stringAt(resource, 'key_arn')
  return key === undefined
    ? []
    : [{ address: resource.address, root: resource.root, key, span: resource.span }]
}

const keyOf = (root: string, address: string): string => `${root}\n${address}`
