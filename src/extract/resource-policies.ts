import type { ResourceName, ResourcePolicy } from '../model/estate.ts'
import type { Resource } from '../model/resource.ts'
import { guardedResource, type GuardedResource } from '../model/sites/guarded-resources.ts'
import type { Piece, StringValue } from '../model/value.ts'
import { referenceOf, stringsAt, withoutKeys } from './roster.ts'
import type { SiteDocument } from './sites.ts'

/** The policies of buckets, keys, queues and their kind, and the ARNs that requests to these name. */
export function readResourcePolicies(
  resources: readonly Resource[],
  documents: readonly SiteDocument[],
): readonly ResourcePolicy[] {
  const known = new Map<string, Known | undefined>()
  for (const { root, address, arn } of resources) {
    if (arn === undefined) continue
    const own = { arn, root, address }
    known.set(keyOf(root, address), own)
    const block = keyOf(root, withoutKeys(address))
    // Instances of one block are told apart by their keys alone.
    if (withoutKeys(address) !== address) known.set(block, known.has(block) ? undefined : own)
  }
  return documents.flatMap(({ resource, document }, index): readonly ResourcePolicy[] => {
    const guarded = resource === undefined ? undefined : guardedResource(resource.type)
    if (resource === undefined || guarded === undefined || document.kind !== 'resource') return []
    // A table's stream is another resource.
    if (/stream/i.test(document.site.property)) return []
    const targets = targetsOf(resource, guarded, known)
    return [
      {
        document: index,
        resources: targets.flatMap(({ arn }) => partsOf(arn, guarded.parts)),
        of: targets.flatMap((target) =>
          'address' in target ? [{ root: target.root, address: target.address }] : [],
        ),
      },
    ]
  })
}

/** A resource of the tree with its ARN. */
interface Known extends ResourceName {
  readonly arn: StringValue
}

/** The resources that a policy speaks for, as far as they or their ARNs are known. */
function targetsOf(
  resource: Resource,
  { of }: GuardedResource,
  known: ReadonlyMap<string, Known | undefined>,
): readonly (Known | Pick<Known, 'arn'>)[] {
  const { root, address, arn } = resource
  if (of === undefined) return arn === undefined ? [] : [{ arn, root, address }]
  return stringsAt(resource, of).strings.flatMap(({ value }) => {
    const reference = referenceOf(value)
    const home = reference?.root ?? root
    const target =
      reference === undefined
        ? undefined
        : (known.get(keyOf(home, reference.address)) ??
          known.get(keyOf(home, withoutKeys(reference.address))))
    if (target !== undefined) return [target]
    return isArn(value) ? [{ arn: value }] : []
  })
}

function isArn({ pieces }: StringValue): boolean {
  const [first] = pieces
  if (first === undefined) return false
  return first.kind === 'literal'
    ? /^arn:[^*?]*$/.test(first.text)
    : pieces.length === 1 && first.shape === 'arn'
}

function partsOf(arn: StringValue, parts: readonly string[]): readonly StringValue[] {
  return parts.map((part) => {
    if (part === '') return arn
    const behind: Piece = { kind: 'literal', text: part, span: arn.span, exact: false }
    const pieces = [...arn.pieces, behind]
    return { kind: 'string', pieces, span: arn.span }
  })
}

const keyOf = (root: string, address: string): string => `${root}\n${address}`
