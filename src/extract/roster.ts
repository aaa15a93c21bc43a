import type { AttachedArn, Attachment, Principal, PrincipalKind } from '../model/estate.ts'
import type { Resource } from '../model/resource.ts'
import { principalSites } from '../model/sites/principal-sites.ts'
import {
  displayOf,
  textOf,
  type Reference,
  type StringValue,
  type Unresolved,
  type Value,
} from '../model/value.ts'
import { flatten } from './flatten.ts'
import { scalar } from './statement.ts'
import { walk } from './walk.ts'
import { addTo } from '../model/multimap.ts'

/** A principal while its attachments are being gathered. */
export interface Gathering {
  readonly resource: Resource | undefined
  readonly base: Omit<
    Principal,
    'attached' | 'arns' | 'groups' | 'complete' | 'unresolved' | 'trust' | 'boundary'
  >
  trust: number | undefined
  boundary: Principal['boundary']
  readonly attached: Attachment[]
  readonly arns: AttachedArn[]
  readonly groups: string[]
  readonly unresolved: Unresolved[]
}

/** The single string that a property holds, whatever branch; undefined where there is none. */
export function stringAt(resource: Resource, path: string | undefined): StringValue | undefined {
  if (path === undefined) return undefined
  const [visit] = walk(resource.properties, path)
  return visit === undefined ? undefined : scalar(visit.value)
}

/** The principals of the tree, looked up by what attachments name them with. */
export class Roster {
  readonly all: Gathering[] = []
  private readonly byAddress = new Map<string, Gathering>()
  private readonly byName = new Map<string, Gathering[]>()
  private readonly byBlock = new Map<string, Gathering[]>()

  add(resource: Resource): void {
    const site = principalSites.get(resource.type)
    if (site === undefined || resource.mode !== 'resource') return
    const gathering = newGathering(
      resource,
      site.kind,
      stringAt(resource, site.name),
      stringAt(resource, site.path),
      tagsOf(resource, site.tags),
    )
    this.enter(gathering, resource.root)
  }

  private enter(gathering: Gathering, root: string): void {
    this.all.push(gathering)
    const { address, kind, name } = gathering.base
    this.byAddress.set(keyOf(root, address), gathering)
    addTo(this.byBlock, keyOf(root, withoutKeys(address)), gathering)
    const text = textOf(name)
    if (text !== undefined) addTo(this.byName, `${kind}\n${text}`, gathering)
  }

  /**
   * The principals that `target` names: by reference to the resource, by literal name inside the
   * root, across roots only where exactly one has the name; else an `external` one is made, there
   * if `by`, which names it, is.
   */
  find(target: StringValue, kind: PrincipalKind, by: Resource): Found {
    const { root } = by
    const reference = referenceOf(target)
    if (reference !== undefined) {
      const home = reference.root ?? root
      const exact = this.byAddress.get(keyOf(home, reference.address))
      if (exact !== undefined) return { principals: [exact], certain: true }
      const block = this.byBlock.get(keyOf(home, withoutKeys(reference.address)))
      if (block !== undefined) return { principals: block, certain: block.length === 1 }
    }
    const text = nameOf(target)
    if (text !== undefined) {
      const named = this.byName.get(`${kind}\n${text}`) ?? []
      const inside = named.filter((gathering) => gathering.base.root === root)
      if (inside.length > 0) return { principals: inside, certain: inside.length === 1 }
      if (named.length === 1) return { principals: named, certain: true }
    }
    return { principals: [this.external(target, kind, by)], certain: true }
  }

  private external(target: StringValue, kind: PrincipalKind, by: Resource): Gathering {
    const { root, span, instantiated } = by
    const address = kind === 'external' ? displayOf(target) : `${kind}:${displayOf(target)}`
    const known = this.byAddress.get(keyOf(root, address))
    if (known !== undefined) return known
    const gathering: Gathering = {
      resource: undefined,
      base: {
        address,
        root,
        kind: 'external',
        name: target,
        path: undefined,
        file: span.file,
        span,
        body: span,
        tags: [],
        instantiated,
      },
      ...nothingYet(),
    }
    this.all.push(gathering)
    this.byAddress.set(keyOf(root, address), gathering)
    return gathering
  }
}

export interface Found {
  readonly principals: readonly Gathering[]
  /** False where the name fits several principals: none of them is known to be meant. */
  readonly certain: boolean
}

function newGathering(
  resource: Resource,
  kind: PrincipalKind,
  name: StringValue | undefined,
  path: StringValue | undefined,
  tags: Principal['tags'],
): Gathering {
  return {
    resource,
    base: {
      address: resource.address,
      root: resource.root,
      kind,
      name,
      path,
      file: resource.span.file,
      span: resource.span,
      body: resource.body,
      tags,
      instantiated: resource.instantiated,
      ...(resource.label === undefined ? {} : { label: resource.label }),
    },
    ...nothingYet(),
  }
}

/** Before anything is attached. */
const nothingYet = (): Omit<Gathering, 'resource' | 'base'> => ({
  trust: undefined,
  boundary: undefined,
  attached: [],
  arns: [],
  groups: [],
  unresolved: [],
})

/** Terraform tags are a map, CloudFormation's a list of Key and Value. */
function tagsOf(resource: Resource, path: string | undefined): Principal['tags'] {
  if (path === undefined) return []
  return walk(resource.properties, path).flatMap((visit) => {
    if (visit.value.kind === 'map') {
      return visit.value.entries.flatMap((entry) => {
        const value = scalar(entry.value)
        return value === undefined ? [] : [{ key: displayOf(entry.key), value }]
      })
    }
    if (visit.value.kind !== 'list') return []
    return visit.value.items.flatMap((item) => {
      const [branch] = flatten(item)
      if (branch?.value.kind !== 'map') return []
      const pair = walk(branch.value, 'Key')[0] ?? walk(branch.value, 'key')[0]
      const value = walk(branch.value, 'Value')[0] ?? walk(branch.value, 'value')[0]
      const key = textOf(pair?.value)
      const text = value === undefined ? undefined : scalar(value.value)
      return key === undefined || text === undefined ? [] : [{ key, value: text }]
    })
  })
}

/** The resource that a string is an attribute of: its own reference, or that of its only piece. */
export function referenceOf(value: StringValue): Reference | undefined {
  if (value.reference !== undefined) return value.reference
  const [only] = value.pieces
  return value.pieces.length === 1 && only?.kind === 'unresolved' ? only.reference : undefined
}

/** A name, also where the string is an ARN that ends in it. */
function nameOf(value: StringValue): string | undefined {
  const text = textOf(value)
  return text?.startsWith('arn:') === true ? text.slice(text.lastIndexOf('/') + 1) : text
}

const keyOf = (root: string, address: string): string => `${root}\n${address}`

/** An address without instance keys: `module.m.aws_iam_role.r`. */
export function withoutKeys(address: string): string {
  return address.replace(/\[[^\]]*\]/g, '')
}

/** Strings of a property that holds one, a list, or branches of those; unresolved lists are told apart. */
export function stringsAt(
  resource: Resource,
  path: string,
): {
  readonly strings: readonly {
    readonly value: StringValue
    readonly guards: ReturnType<typeof flatten>[number]['guards']
  }[]
  readonly unresolved: readonly Unresolved[]
} {
  const strings: { value: StringValue; guards: ReturnType<typeof flatten>[number]['guards'] }[] = []
  const unresolved: Unresolved[] = []
  const take = (value: Value, guards: ReturnType<typeof flatten>[number]['guards']): void => {
    for (const branch of flatten(value, guards)) {
      if (branch.value.kind === 'list') {
        if (branch.value.open !== undefined) unresolved.push(branch.value.open)
        for (const item of branch.value.items) take(item, branch.guards)
      } else {
        const single = scalar(branch.value)
        if (single !== undefined) strings.push({ value: single, guards: branch.guards })
      }
    }
  }
  for (const visit of walk(resource.properties, path)) take(visit.value, visit.guards)
  return { strings, unresolved }
}
