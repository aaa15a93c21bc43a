import type { PolicyKind } from '../../model/policy.ts'
import {
  literal,
  textOf,
  valueOf,
  type MapValue,
  type StringValue,
  type Value,
} from '../../model/value.ts'
import { findPolicies, type Found, type FoundPolicy } from './search.ts'
import { structuredPolicy } from './structured-policy.ts'

/** The fields of an API group's resources that are defined to hold policies, and what kind each is. */
interface ManifestFields {
  readonly group: RegExp
  /** Names anywhere in the spec; `*` under a name is each of its values. */
  readonly fields: ReadonlyMap<string, PolicyKind | undefined>
}

const identity: readonly (readonly [string, PolicyKind])[] = [['inlinePolicies', 'identity']]

/**
 * From the resource definitions of AWS Controllers for Kubernetes, Crossplane's classic and Upbound
 * providers, kOps, eksctl, Cluster API's AWS provider and Keiko's IAM manager.
 */
const manifestFields: readonly ManifestFields[] = [
  {
    group: /(?:^|\.)services\.k8s\.aws$/,
    fields: new Map<string, PolicyKind | undefined>([
      ...identity,
      ['assumeRolePolicyDocument', 'trust'],
      ['policyDocument', undefined],
      ['policy', undefined],
      ['accessPolicies', 'resource'],
      ['resourcePolicy', 'resource'],
    ]),
  },
  {
    group: /(?:^|\.)(?:aws\.crossplane\.io|aws\.upbound\.io|aws\.m\.upbound\.io)$/,
    fields: new Map<string, PolicyKind | undefined>([
      ['assumeRolePolicy', 'trust'],
      ['assumeRolePolicyDocument', 'trust'],
      ['inlinePolicy', 'identity'],
      ['document', 'identity'],
      ['policy', undefined],
      ['rawPolicy', undefined],
      ['policyText', undefined],
      ['rawPolicyText', undefined],
      ['accessPolicies', 'resource'],
      ['resourcePolicy', 'resource'],
    ]),
  },
  {
    group: /^kops(?:\.k8s\.io)?$/,
    fields: new Map<string, PolicyKind | undefined>([
      ['additionalPolicies', 'identity'],
      ['inlinePolicy', 'identity'],
    ]),
  },
  {
    group: /^eksctl\.io$/,
    fields: new Map<string, PolicyKind | undefined>([
      ['attachPolicy', 'identity'],
      ['permissionPolicy', 'identity'],
    ]),
  },
  {
    group: /(?:^|\.)infrastructure\.cluster\.x-k8s\.io$/,
    fields: new Map<string, PolicyKind | undefined>([
      ['extraStatements', 'identity'],
      ['trustStatements', 'trust'],
    ]),
  },
  {
    group: /^iammanager\.keikoproj\.io$/,
    fields: new Map<string, PolicyKind | undefined>([
      ['PolicyDocument', 'identity'],
      ['AssumeRolePolicyDocument', 'trust'],
    ]),
  },
]

/** Manifests stand in manifests: lists, compositions, templates. */
const maxLevels = 30

/** The policies of a Kubernetes manifest, with the address `Kind/name` of the resource that has them. */
export interface ManifestPolicy extends FoundPolicy {
  readonly address: string
}

export function isManifest(value: Value): value is MapValue {
  if (value.kind !== 'map') return false
  return textOf(valueOf(value, 'apiVersion')) !== undefined && valueOf(value, 'kind') !== undefined
}

/** Policies in the fields that their resource definition gives to policies; others are not looked at. */
export function manifestPolicies(manifest: Value, found: Found): readonly ManifestPolicy[] {
  const policies: ManifestPolicy[] = []
  visit(manifest, undefined, '', found, policies, 0)
  return policies
}

/** These fields also take a list of statements, which the controller makes a policy of. */
function asDocument(value: Value): Value {
  if (value.kind !== 'list') return value
  const text = (of: string): StringValue => literal(of, value.span, false)
  const entries = [
    { key: text('Version'), value: text('2012-10-17') },
    { key: text('Statement'), value },
  ]
  return { kind: 'map', entries, span: value.span }
}

interface Owner {
  readonly address: string
  readonly fields: ReadonlyMap<string, PolicyKind | undefined> | undefined
}

function ownerOf(manifest: MapValue): Owner {
  const version = textOf(valueOf(manifest, 'apiVersion')) ?? ''
  const group = version.slice(0, Math.max(0, version.indexOf('/')))
  const metadata = valueOf(manifest, 'metadata')
  const name = metadata?.kind === 'map' ? textOf(valueOf(metadata, 'name')) : undefined
  const kind = textOf(valueOf(manifest, 'kind')) ?? 'resource'
  return {
    address: name === undefined ? kind : `${kind}/${name}`,
    fields: manifestFields.find((row) => row.group.test(group))?.fields,
  }
}

function visit(
  value: Value,
  outer: Owner | undefined,
  property: string,
  found: Found,
  policies: ManifestPolicy[],
  level: number,
): void {
  if (level > maxLevels) return
  if (value.kind === 'list') {
    for (const [index, item] of value.items.entries())
      visit(item, outer, `${property}[${index}]`, found, policies, level + 1)
    return
  }
  if (value.kind !== 'map') return
  const starts = isManifest(value)
  const owner = starts ? ownerOf(value) : outer
  for (const { key, value: inner } of value.entries) {
    const name = textOf(key)
    if (name === undefined) continue
    const path = property === '' || starts ? name : `${property}.${name}`
    if (owner?.fields?.has(name) === true) {
      const inField: Found = { policies: [], problems: [] }
      findPolicies(structuredPolicy(inner) ?? inner, path, inField)
      const kind = owner.fields.get(name)
      for (const policy of inField.policies)
        policies.push({
          ...policy,
          value: asDocument(policy.value),
          kind: policy.kind ?? kind,
          address: owner.address,
        })
      found.problems.push(...inField.problems)
      if (inField.policies.length > 0) continue
    }
    visit(inner, owner, path, found, policies, level + 1)
  }
}
