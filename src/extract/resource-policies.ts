import type { ResourcePolicy } from '../model/estate.ts'
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
  const arns = new Map<string, StringValue | undefined>()
  for (const { root, address, arn } of resources) {
    if (arn === undefined) continue
    arns.set(keyOf(root, address), arn)
    const block = keyOf(root, withoutKeys(address))
    // Instances of one block are told apart by their keys alone.
    if (withoutKeys(address) !== address) arns.set(block, arns.has(block) ? undefined : arn)
  }
  return documents.flatMap(({ resource, document }, index): readonly ResourcePolicy[] => {
    const guarded = resource === undefined ? undefined : guardedResource(resource.type)
    if (resource === undefined || guarded === undefined || document.kind !== 'resource') return []
    // A table's stream is another resource.
    if (/stream/i.test(document.site.property)) return []
    const own = arnsOf(resource, guarded, arns)
    return [{ document: index, resources: own.flatMap((arn) => partsOf(arn, guarded.parts)) }]
  })
}

/** The ARNs of the resources that a policy speaks for; none where they are not known. */
function arnsOf(
  resource: Resource,
  { of }: GuardedResource,
  arns: ReadonlyMap<string, StringValue | undefined>,
): readonly StringValue[] {
  if (of === undefined) return resource.arn === undefined ? [] : [resource.arn]
  return stringsAt(resource, of).strings.flatMap(({ value }) => {
    const reference = referenceOf(value)
    const home = reference?.root ?? resource.root
    const known =
      reference === undefined
        ? undefined
        : (arns.get(keyOf(home, reference.address)) ??
          arns.get(keyOf(home, withoutKeys(reference.address))))
    if (known !== undefined) return [known]
    return isArn(value) ? [value] : []
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
