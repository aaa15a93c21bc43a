import type { Attachment } from '../model/estate.ts'
import type { PolicyDocument } from '../model/policy.ts'
import { addTo } from '../model/multimap.ts'
import type { Resource } from '../model/resource.ts'
import {
  attachmentSites,
  managedPolicySites,
  membershipSites,
  principalSites,
  type AttachmentSite,
} from '../model/sites/principal-sites.ts'
import {
  displayOf,
  textOf,
  valueOf,
  type Guard,
  type StringValue,
  type Value,
} from '../model/value.ts'
import {
  referenceOf,
  stringAt,
  stringsAt,
  withoutKeys,
  type Gathering,
  type Roster,
} from './roster.ts'
import type { SiteDocument } from './sites.ts'
import { walk } from './walk.ts'

/** The managed policies of the tree, looked up by reference and by name. */
class ManagedPolicyIndex {
  private readonly byAddress = new Map<string, number>()
  private readonly byBlock = new Map<string, number[]>()
  /** Names that data sources look for, by their address. */
  private readonly aliases = new Map<string, string>()
  private readonly byName = new Map<
    string,
    { readonly root: string; readonly document: number }[]
  >()

  /** A data source stands for the policy of the tree that has the name it looks for. */
  alias({ root, address, properties }: Resource): void {
    const name = textOf(valueOf(properties, 'name'))
    if (name !== undefined) this.aliases.set(`${root}\n${address}`, name)
  }

  add(resource: Resource, document: number): void {
    const property = managedPolicySites.get(resource.type)
    if (property === undefined) return
    this.byAddress.set(`${resource.root}\n${resource.address}`, document)
    const block = `${resource.root}\n${withoutKeys(resource.address)}`
    this.byBlock.set(block, [...(this.byBlock.get(block) ?? []), document])
    const name = textOf(stringAt(resource, property))
    if (name !== undefined) {
      this.byName.set(name, [...(this.byName.get(name) ?? []), { root: resource.root, document }])
    }
  }

  /** The document an ARN (or a reference to a policy) names; undefined where it is not of the tree. */
  find(arn: StringValue, root: string): number | undefined {
    const reference = referenceOf(arn)
    if (reference !== undefined) {
      const home = reference.root ?? root
      const exact = this.byAddress.get(`${home}\n${reference.address}`)
      if (exact !== undefined) return exact
      const block = this.byBlock.get(`${home}\n${withoutKeys(reference.address)}`)
      if (block?.length === 1) return block[0]
      const alias = this.aliases.get(`${home}\n${reference.address}`)
      if (alias !== undefined) return this.named(alias, root)
    }
    const display = displayOf(arn)
    if (!display.startsWith('arn:') || isAwsManaged(arn)) return undefined
    return this.named(display.slice(display.lastIndexOf('/') + 1), root)
  }

  named(name: string, root: string): number | undefined {
    const found = this.byName.get(name) ?? []
    const inside = found.filter((entry) => entry.root === root)
    if (inside.length === 1) return inside[0]?.document
    return inside.length === 0 && found.length === 1 ? found[0]?.document : undefined
  }
}

/** True for `arn:…:iam::aws:policy/…`, whatever the partition. */
export function isAwsManaged(arn: StringValue): boolean {
  return /^arn:.*:iam::aws:policy\//.test(displayOf(arn))
}

/** Joins every policy of the tree to the principals it is attached to. */
export function attach(
  resources: readonly Resource[],
  documents: readonly SiteDocument[],
  roster: Roster,
): void {
  const managed = new ManagedPolicyIndex()
  for (const resource of resources)
    if (resource.mode === 'data' && resource.type === 'aws_iam_policy') managed.alias(resource)
  const ofResource = new Map<Resource, number[]>()
  documents.forEach((found, index) => {
    if (found.resource === undefined) return
    addTo(ofResource, found.resource, index)
    managed.add(found.resource, index)
  })

  for (const gathering of roster.all.slice()) attachOwn(gathering, ofResource, documents, managed)
  // What is there comes first: an attachment that is not there adds to no principal that is.
  for (const resource of byPresence(resources)) {
    const site = attachmentSites.get(resource.type)
    if (site !== undefined && resource.mode === 'resource') {
      attachFrom(resource, site, ofResource.get(resource) ?? [], roster, managed)
    }
    const membership = membershipSites.get(resource.type)
    if (membership !== undefined) join(resource, membership, roster)
  }
  for (const resource of resources) {
    const site = attachmentSites.get(resource.type)
    if (site?.inlineNames === undefined || !resource.instantiated) continue
    nameInline(resource, site.inlineNames, site.targets, documents, roster)
  }
}

function byPresence(resources: readonly Resource[]): readonly Resource[] {
  return [
    ...resources.filter((resource) => resource.instantiated),
    ...resources.filter((resource) => !resource.instantiated),
  ]
}

/** True for an attachment that today's settings leave out, where the principal is there. */
function isAbsentOf(resource: Resource, principal: Gathering): boolean {
  return !resource.instantiated && principal.base.instantiated
}

/** What the principal's own resource carries: trust, inline policies, ARNs, boundary. */
function attachOwn(
  gathering: Gathering,
  ofResource: ReadonlyMap<Resource, readonly number[]>,
  documents: readonly SiteDocument[],
  managed: ManagedPolicyIndex,
): void {
  const { resource } = gathering
  const site = resource === undefined ? undefined : principalSites.get(resource.type)
  if (resource === undefined || site === undefined) return
  for (const index of ofResource.get(resource) ?? []) {
    const found = documents[index]
    if (found === undefined) continue
    if (found.document.kind === 'trust') gathering.trust = index
    else {
      const how =
        resource.generated === true && !isWritten(found.document) ? 'sam-template' : 'inline'
      gathering.attached.push({ document: index, how, span: found.document.site.span, guards: [] })
    }
  }
  if (site.arns !== undefined) addArns(gathering, resource, site.arns, managed)
  if (site.policyNames !== undefined) addNames(gathering, resource, site.policyNames, managed)
  if (site.groups !== undefined) {
    for (const { value } of stringsAt(resource, site.groups).strings) {
      gathering.groups.push(referenceOf(value)?.address ?? `group:${displayOf(value)}`)
    }
  }
  setBoundary(gathering, stringAt(resource, site.boundary), resource.root, managed)
  nameBoundary(gathering, resource, site.boundaryName, managed)
}

/** True where the author wrote a statement of the document; a policy template's statements stand nowhere in the source. */
function isWritten(document: PolicyDocument): boolean {
  return document.statements.some((statement) =>
    statement.actions?.entries.some(({ value }) =>
      value.pieces.some((piece) => piece.kind === 'literal' && piece.exact),
    ),
  )
}

function attachFrom(
  resource: Resource,
  site: AttachmentSite,
  own: readonly number[],
  roster: Roster,
  managed: ManagedPolicyIndex,
): void {
  for (const target of site.targets) {
    for (const { value, guards } of targetsAt(resource, target.path)) {
      const found = roster.find(value, target.kind, resource)
      for (const gathering of found.principals) {
        if (isAbsentOf(resource, gathering)) continue
        if (!found.certain) {
          // The name fits several principals: each may have it, none is known to.
          gathering.unresolved.push(ambiguous(value))
          continue
        }
        if (site.own !== undefined) {
          for (const document of own) {
            gathering.attached.push({ document, how: site.own, span: resource.span, guards })
          }
        }
        if (site.arns !== undefined) addArns(gathering, resource, site.arns, managed, guards)
        if (site.policyNames !== undefined) addNames(gathering, resource, site.policyNames, managed)
        if (site.boundary !== undefined) {
          setBoundary(gathering, stringAt(resource, site.boundary), resource.root, managed)
        }
        nameBoundary(gathering, resource, site.boundaryName, managed)
      }
    }
  }
}

/** What an attachment names; branches that all name one resource name it whatever their conditions. */
function targetsAt(resource: Resource, path: string): ReturnType<typeof stringsAt>['strings'] {
  const { strings } = stringsAt(resource, path)
  const value = valueOf(resource.properties, path)
  const [first, ...rest] = strings
  if (value?.kind !== 'alternatives' || first === undefined || !isText(value)) return strings
  const owner = ownerOf(first.value)
  const isOne = owner !== undefined && rest.every((other) => ownerOf(other.value) === owner)
  return isOne ? [{ value: first.value, guards: [] }] : strings
}

/** True where every branch has a text. */
function isText(value: Value): boolean {
  return value.kind === 'alternatives'
    ? value.branches.every((branch) => isText(branch.value))
    : value.kind === 'string' || value.kind === 'unresolved'
}

function ownerOf(value: StringValue): string | undefined {
  const reference = referenceOf(value)
  return reference === undefined ? undefined : `${reference.root ?? ''}\n${reference.address}`
}

function ambiguous(value: StringValue): Gathering['unresolved'][number] {
  const text = displayOf(value)
  return {
    kind: 'unresolved',
    text,
    span: value.span,
    reason: 'opaque',
    symbol: `ambiguous:${text}`,
    shape: 'any',
  }
}

function addArns(
  gathering: Gathering,
  resource: Resource,
  path: string,
  managed: ManagedPolicyIndex,
  outer: readonly Guard[] = [],
): void {
  const found = stringsAt(resource, path)
  gathering.unresolved.push(...found.unresolved)
  for (const { value, guards: inner } of found.strings) {
    const guards = [...outer, ...inner]
    const document = managed.find(value, resource.root)
    if (document !== undefined) {
      attachManaged(gathering.attached, { document, how: 'managed', span: value.span, guards })
      continue
    }
    const [only] = value.pieces
    if (value.pieces.length === 1 && only?.kind === 'unresolved') gathering.unresolved.push(only)
    else gathering.arns.push({ arn: value, span: value.span, guards })
  }
}

/** A policy is attached once: without a condition, where one place has none. */
function attachManaged(attached: Attachment[], added: Attachment): void {
  const at = attached.findIndex(({ document }) => document === added.document)
  const known = attached[at]
  if (known === undefined) attached.push(added)
  else if (added.guards.length === 0 && known.guards.length > 0) attached[at] = added
}

function addNames(
  gathering: Gathering,
  resource: Resource,
  path: string,
  managed: ManagedPolicyIndex,
): void {
  const found = stringsAt(resource, path)
  gathering.unresolved.push(...found.unresolved)
  for (const { value, guards } of found.strings) {
    const reference =
      managed.find(value, resource.root) ?? managed.named(displayOf(value), resource.root)
    if (reference !== undefined) {
      const how = 'managed'
      attachManaged(gathering.attached, { document: reference, how, span: value.span, guards })
    } else gathering.unresolved.push(ambiguous(value))
  }
}

function setBoundary(
  gathering: Gathering,
  value: StringValue | undefined,
  root: string,
  managed: ManagedPolicyIndex,
): void {
  if (value === undefined || displayOf(value) === '') return
  const document = managed.find(value, root)
  const [only] = value.pieces
  if (document !== undefined) gathering.boundary = { document }
  else if (value.pieces.length === 1 && only?.kind === 'unresolved')
    gathering.boundary = { unresolved: only }
  else gathering.boundary = { arn: value }
}

/** A boundary given by the name of a customer-managed policy; one that is not in the tree cannot be read. */
function nameBoundary(
  gathering: Gathering,
  resource: Resource,
  path: string | undefined,
  managed: ManagedPolicyIndex,
): void {
  const value = stringAt(resource, path)
  if (value === undefined || displayOf(value) === '') return
  const document =
    managed.find(value, resource.root) ?? managed.named(displayOf(value), resource.root)
  gathering.boundary = document === undefined ? { unresolved: ambiguous(value) } : { document }
}

/** Inline policies that a list names and the tree does not hold are attached, and not read. */
function nameInline(
  resource: Resource,
  path: string,
  targets: AttachmentSite['targets'],
  documents: readonly SiteDocument[],
  roster: Roster,
): void {
  const named = stringsAt(resource, path)
  for (const target of targets)
    for (const { value } of stringsAt(resource, target.path).strings)
      for (const gathering of roster.find(value, target.kind, resource).principals) {
        const inline = gathering.attached.flatMap(({ document, how }) =>
          how === 'inline' ? (documents[document] ?? []) : [],
        )
        const known = new Set(inline.flatMap(inlineNames))
        gathering.unresolved.push(
          ...named.unresolved,
          ...named.strings.flatMap(({ value: name }) => {
            const address = referenceOf(name)?.address
            const isKnown =
              (address !== undefined && known.has(`at ${withoutKeys(address)}`)) ||
              known.has(displayOf(name))
            return isKnown ? [] : [notInTree(name)]
          }),
        )
      }
}

/** What an inline policy is known by: its name, and the address of the resource that is it. */
function inlineNames({ resource, document }: SiteDocument): readonly string[] {
  if (resource === undefined) return []
  const name = document.site.property.replace(/[^.]*$/, 'name')
  const names = walk(resource.properties, name.replace(/\[\d+\]/g, '[]')).flatMap(({ value }) =>
    value.kind === 'string' ? [displayOf(value)] : [],
  )
  return [...names, `at ${withoutKeys(resource.address)}`]
}

function notInTree(name: StringValue): Gathering['unresolved'][number] {
  const text = displayOf(name)
  const symbol = `inline policy ${text}`
  return { kind: 'unresolved', text, span: name.span, reason: 'undeclared', symbol, shape: 'any' }
}

function join(
  resource: Resource,
  site: { readonly users: string; readonly groups: string },
  roster: Roster,
): void {
  const groups = stringsAt(resource, site.groups).strings.flatMap(({ value }) =>
    roster.find(value, 'group', resource).principals.map((group) => group.base.address),
  )
  for (const { value } of stringsAt(resource, site.users).strings) {
    for (const user of roster.find(value, 'user', resource).principals) {
      if (!isAbsentOf(resource, user)) user.groups.push(...groups)
    }
  }
}
