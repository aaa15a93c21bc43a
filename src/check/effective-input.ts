import { documentFromJson } from '../access/document.ts'
import type { AttachedDocument, EffectiveInput, UnreadPart } from '../access/effective.ts'
import { unreadPart } from '../access/effective.ts'
import type { ManagedPolicies } from '../model/catalogue.ts'
import type { Estate, Principal } from '../model/estate.ts'
import type { PolicyDocument } from '../model/policy.ts'
import type { Span } from '../model/span.ts'
import { resourcePoliciesFor } from './resource-policies.ts'
import { displayOf, textOf, type Guard, type StringValue } from '../model/value.ts'

/** Documents that cap every principal: SCPs and RCPs that the config names. */
export interface Caps {
  readonly documents: readonly number[]
}

/** AWS-managed policies as documents, each read once a run. */
export class ManagedDocuments {
  private readonly known = new Map<string, PolicyDocument | undefined>()
  private readonly policies: () => ManagedPolicies

  constructor(policies: () => ManagedPolicies) {
    this.policies = policies
  }

  /** The document of `arn:…:iam::aws:policy/…`; undefined where the snapshot does not have it. */
  get(arn: StringValue): PolicyDocument | undefined {
    const name = canonicalArn(arn)
    return name === undefined ? undefined : this.named(name)
  }

  /** The document of `arn:aws:iam::aws:policy/…`; undefined where the snapshot does not have it. */
  named(name: string): PolicyDocument | undefined {
    if (!this.known.has(name)) {
      const found = this.policies().document(name)
      const json: unknown = found === undefined ? undefined : JSON.parse(found.json)
      this.known.set(
        name,
        json === undefined ? undefined : documentFromJson(json, { kind: 'identity', name }),
      )
    }
    return this.known.get(name)
  }
}

/** `arn:aws:iam::aws:policy/…` whatever partition the source names. */
export function canonicalArn(arn: StringValue): string | undefined {
  const match = /^arn:.*:iam::aws:policy\/(.+)$/.exec(displayOf(arn))
  return match === null ? undefined : `arn:aws:iam::aws:policy/${match[1] ?? ''}`
}

/** What speaks about a principal: its policies, those of its groups, its boundary, and what could not be read. */
export function inputOfPrincipal(
  principal: Principal,
  estate: Estate,
  managed: ManagedDocuments,
  caps: Caps,
): EffectiveInput {
  const documents: AttachedDocument[] = []
  const unread: UnreadPart[] = []
  const boundaries: AttachedDocument[] = []
  const carriers = [principal, ...groupsOf(principal, estate)]
  for (const carrier of carriers) {
    for (const attachment of carrier.attached) {
      const document = estate.documents[attachment.document]
      if (document === undefined) continue
      documents.push({
        document,
        index: attachment.document,
        how: attachment.how,
        span: attachment.span,
        guards: attachment.guards,
      })
    }
    for (const { arn, span, guards } of carrier.arns) {
      const document = managed.get(arn)
      if (document !== undefined) documents.push(byArn(document, arn, span, guards))
      else unread.push({ text: displayOf(arn), span, what: 'attachment', symbol: undefined })
    }
    for (const hole of carrier.unresolved) unread.push(unreadPart(hole, 'attachment'))
  }
  if (principal.kind === 'external') {
    unread.push({
      text: displayOf(principal.name ?? emptyName(principal)),
      span: principal.span,
      what: 'attachment',
      symbol: undefined,
    })
  }
  const { boundary } = principal
  if (boundary !== undefined) {
    if ('document' in boundary) {
      const document = estate.documents[boundary.document]
      if (document !== undefined) {
        boundaries.push({
          document,
          index: boundary.document,
          how: 'managed',
          span: document.site.span,
          guards: [],
        })
      }
    } else if ('arn' in boundary) {
      const document = managed.get(boundary.arn)
      if (document !== undefined)
        boundaries.push(byArn(document, boundary.arn, boundary.arn.span, []))
      else
        unread.push({
          text: displayOf(boundary.arn),
          span: boundary.arn.span,
          what: 'boundary',
          symbol: undefined,
        })
    } else unread.push(unreadPart(boundary.unresolved, 'boundary'))
  }
  return {
    documents,
    boundaries: [...boundaries, ...capping(estate, caps)],
    unread,
  }
}

/** The same with what the policies of resources say of its principals. */
export function withResourcePolicies(
  input: EffectiveInput,
  principals: readonly Principal[],
  estate: Estate,
): EffectiveInput {
  const resourcePolicies = principals.flatMap((one) => resourcePoliciesFor(one, estate))
  return resourcePolicies.length === 0 ? input : { ...input, resourcePolicies }
}

/** Documents that stand for a principal by themselves. */
export function inputOfDocuments(
  indexes: readonly number[],
  estate: Estate,
  caps: Caps,
): EffectiveInput {
  const documents = indexes.flatMap((index): readonly AttachedDocument[] => {
    const document = estate.documents[index]
    return document === undefined
      ? []
      : [{ document, index, how: 'managed', span: document.site.span, guards: [] }]
  })
  return { documents, boundaries: capping(estate, caps), unread: [] }
}

function capping(estate: Estate, caps: Caps): readonly AttachedDocument[] {
  return caps.documents.flatMap((index): readonly AttachedDocument[] => {
    const document = estate.documents[index]
    return document === undefined
      ? []
      : [{ document, index, how: 'managed', span: document.site.span, guards: [] }]
  })
}

function groupsOf(principal: Principal, estate: Estate): readonly Principal[] {
  if (principal.groups.length === 0) return []
  return estate.principals.filter(
    (group) =>
      group.kind === 'group' &&
      group.root === principal.root &&
      principal.groups.includes(group.address),
  )
}

function byArn(
  document: PolicyDocument,
  arn: StringValue,
  span: Span,
  guards: readonly Guard[],
): AttachedDocument {
  return {
    document,
    index: undefined,
    how: 'aws-managed',
    span,
    guards,
    arn: textOf(arn) ?? displayOf(arn),
  }
}

function emptyName(principal: Principal): StringValue {
  return {
    kind: 'string',
    pieces: [{ kind: 'literal', text: principal.address, span: principal.span, exact: false }],
    span: principal.span,
  }
}
