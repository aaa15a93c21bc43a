import type { Estate, Principal } from '../model/estate.ts'
import type { Evaluation } from '../model/evaluation.ts'
import { kindOfFolder, kindOfName } from '../model/kind-of-name.ts'
import { Memo } from '../model/memo.ts'
import type { PolicyDocument, PolicyKind, Statement } from '../model/policy.ts'
import type { Resource } from '../model/resource.ts'
import type { NotAnalysed, TreeName } from '../model/source.ts'
import { spanKey } from '../model/span.ts'
import { templateSites, unreadSites } from '../model/sites/unread-sites.ts'
import { textOf, valueOf } from '../model/value.ts'
import { attach } from './attachments.ts'
import { readDocument } from './document.ts'
import { readKeys } from './keys.ts'
import { readResourcePolicies } from './resource-policies.ts'
import { Roster } from './roster.ts'
import { documentsOf, looseDocument, type SiteDocument } from './sites.ts'

/**
 * All policies, principals and keys of a tree, joined within and across its roots. `memo`: documents of
 * resources that another tree has too.
 */
export function extractEstate(
  tree: TreeName,
  evaluations: readonly Evaluation[],
  notAnalysed: readonly NotAnalysed[],
  memo = new Memo(),
): Estate {
  const resources = evaluations.flatMap((evaluation) => evaluation.resources)
  const roots = new Set(evaluations.map((evaluation) => evaluation.root))
  const loose = evaluations.flatMap((evaluation) => evaluation.documents)
  const results = [
    ...resources.map((resource) => memo.about('documents', resource, () => documentsOf(resource))),
    ...loose.flatMap((document) =>
      document.instantiated === false
        ? []
        : [memo.about('documents', document, () => looseDocument(document))],
    ),
  ]
  const sited = results.flatMap((result) => result.found)
  const alone = unreferenced(resources, sited)
  const absent = loose.filter((document) => document.instantiated === false).map(looseDocument)
  const found = unseen(
    [...sited, ...alone.found],
    absent.flatMap((result) => result.found),
  )

  const roster = new Roster()
  for (const resource of resources) roster.add(resource)
  attach(resources, found, roster)
  const principals = roster.all.map((gathering): Principal => ({
    ...gathering.base,
    trust: gathering.trust,
    boundary: gathering.boundary,
    attached: gathering.attached,
    arns: gathering.arns,
    groups: gathering.groups,
    complete:
      gathering.unresolved.length === 0 &&
      gathering.base.kind !== 'external' &&
      gathering.attached.every(({ document }) => isReadInFull(found[document]?.document)),
    unresolved: gathering.unresolved,
  }))
  return {
    tree,
    files: new Set(evaluations.flatMap((evaluation) => evaluation.files)).size,
    documents: withCaps(found, principals),
    principals,
    ...readKeys(resources, found),
    resourcePolicies: readResourcePolicies(resources, found),
    guardable: resources.flatMap(({ root, address, arn, instantiated }) =>
      arn === undefined || !instantiated ? [] : [{ root, address }],
    ),
    directives: evaluations.flatMap((evaluation) => evaluation.directives),
    problems: distinct(
      [
        ...evaluations.flatMap((evaluation) => evaluation.problems),
        ...results.flatMap((result) => result.problems),
        ...alone.problems,
      ],
      (problem) => `${problem.code}\n${problem.span.file}\n${problem.span.start}`,
    ),
    notAnalysed: distinct(
      [
        ...notAnalysed,
        ...evaluations.flatMap((evaluation) => evaluation.notAnalysed),
        ...resources.flatMap((resource) => unreadLine(resource, roots)),
      ],
      (entry) => `${entry.reason}\n${entry.file}\n${entry.span?.start ?? ''}\n${entry.text}`,
    ),
    moved: evaluations.flatMap((evaluation) => evaluation.moved),
    secrets: evaluations.flatMap((evaluation) => evaluation.secrets ?? []),
  }
}

/** The line of a resource that gives somebody a policy in a way that is not compared; `roots`: all that was read. */
function unreadLine(resource: Resource, roots: ReadonlySet<string>): readonly NotAnalysed[] {
  const { type, address, span, instantiated } = resource
  const isRead = roots.has(`${span.file}#${address}`)
  const said = unreadSites.get(type) ?? (isRead ? undefined : unreadTemplate(resource))
  if (said === undefined || !instantiated) return []
  return [{ file: span.file, span, reason: 'unsupported-resource', text: `${address} ${said}` }]
}

/** What is said of a template that stands in the resource or elsewhere; one in a file of the tree is checked there. */
function unreadTemplate({ type, span, properties }: Resource): string | undefined {
  if (!templateSites.has(type)) return undefined
  const url = valueOf(properties, 'template_url')
  if (url !== undefined && url.kind !== 'null')
    return 'takes its CloudFormation template from outside of the tree'
  const body = valueOf(properties, 'template_body')
  if (body === undefined || body.kind === 'null') return undefined
  const pieces = body.kind === 'string' ? body.pieces : undefined
  const isFile = pieces?.every((piece) => piece.span.file !== span.file) === true
  const text = pieces?.map((piece) => piece.text).join('') ?? 'Policies'
  return isFile || !/IAM::|Polic(?:y|ies)/.test(text)
    ? undefined
    : 'makes what its CloudFormation template says, which cannot be read here'
}

/** What today's settings leave out takes and gives nothing. */
function isReadInFull(document: PolicyDocument | undefined): boolean {
  return document === undefined || document.complete || !document.instantiated
}

/** With documents that are not there, unless another instance of the same block is. */
function unseen(
  found: readonly SiteDocument[],
  absent: readonly SiteDocument[],
): readonly SiteDocument[] {
  if (absent.length === 0) return found
  const seen = seenStatements(found)
  const contents = contentsAlike(found, absent)
  return [
    ...found,
    ...absent.filter(({ document }) => {
      const keys = keysOf(document)
      const isNew = keys.length === 0 || keys.some((key) => !seen.has(key))
      for (const key of keys) seen.add(key)
      const { statements } = document
      const isTold =
        statements.length > 0 && statements.every((one) => contents.has(contentOf(one)))
      return isNew && !isTold
    }),
  ]
}

/** The contents of those statements that one of the absent documents may have too: few have a size in common. */
function contentsAlike(
  found: readonly SiteDocument[],
  absent: readonly SiteDocument[],
): ReadonlySet<string> {
  const sizes = new Set(absent.flatMap(({ document }) => document.statements.map(sizeOf)))
  return new Set(
    found.flatMap(({ document }) =>
      document.statements.filter((one) => sizes.has(sizeOf(one))).map(contentOf),
    ),
  )
}

/** A number that statements of one content have in common. */
function sizeOf({ actions, resources, span }: Statement): number {
  const names = placesOf(actions)
  return names === 0 ? span.start : names + placesOf(resources)
}

function placesOf(list: Statement['actions'] | Statement['resources']): number {
  let sum = 0
  for (const { value } of list?.entries ?? [])
    for (const { span } of value.pieces) sum += span.start + span.end + 1
  return sum
}

/** Where the actions and resources of a statement come from: the same for a statement that was put together anew. */
function contentOf({ actions, resources, span }: Statement): string {
  const places = [actions, resources].map((list) =>
    (list?.entries ?? [])
      .flatMap(({ value }) => value.pieces.map((piece) => spanKey(piece.span)))
      .sort()
      .join(' '),
  )
  return places[0] === '' ? spanKey(span) : places.join('|')
}

function seenStatements(found: readonly SiteDocument[]): Set<string> {
  return new Set(found.flatMap(({ document }) => keysOf(document)))
}

/** What a document is known by wherever it is met: the places of its statements, or the hole it is. */
function keysOf({ statements, open }: PolicyDocument): readonly string[] {
  const keys = statements.map((statement) => spanKey(statement.span))
  return open === undefined ? keys : [...keys, open.symbol]
}

/** A document that caps and is attached to nobody is of the kind that its use, or else its name, tells. */
function withCaps(
  found: readonly SiteDocument[],
  principals: readonly Principal[],
): readonly PolicyDocument[] {
  const boundaries = new Set<number>()
  const attached = new Set<number>()
  for (const principal of principals) {
    if (principal.boundary !== undefined && 'document' in principal.boundary)
      boundaries.add(principal.boundary.document)
    for (const attachment of principal.attached) attached.add(attachment.document)
  }
  return found.map((entry, index) => {
    if (attached.has(index)) return entry.document
    const kind = boundaries.has(index) ? 'boundary' : kindByName(entry)
    return kind === undefined ? entry.document : { ...entry.document, kind }
  })
}

/** What a file, its folder or a managed policy is called, where nothing else says what the document is for. */
function kindByName({ document, resource }: SiteDocument): PolicyKind | undefined {
  const isIdentity = document.kind === 'identity'
  if (resource !== undefined) {
    const kind = managedPolicy.test(resource.type) ? kindOfName(resource.address) : undefined
    return isIdentity && kind === 'boundary' ? kind : undefined
  }
  const [file = '', folder = ''] = document.site.file.split('/').reverse()
  const kind = kindOfName(file) ?? kindOfFolder(folder)
  // A resource control policy names everybody, the others nobody.
  if (isIdentity === (kind === 'resource-control') || document.kind === 'trust') return undefined
  return kind === 'service-control' && !document.statements.every(mayControl) ? undefined : kind
}

/** What a service control policy allows, it allows everywhere: a grant on one bucket is none. */
function mayControl({ effect, resources }: Statement): boolean {
  if (effect === 'Deny' || resources === undefined) return true
  return resources.entries.every(({ value }) => textOf(value) === '*')
}

const managedPolicy = /^(?:aws_iam_policy|AWS::IAM::ManagedPolicy)$/

/**
 * Documents of `aws_iam_policy_document` blocks that no policy of the tree is made of: none of their
 * statements was met elsewhere. They are listed under the data block's address.
 */
function unreferenced(
  resources: readonly Resource[],
  sited: readonly SiteDocument[],
): ReturnType<typeof documentsOf> {
  const seen = seenStatements(sited)
  const values = new Set(
    sited.flatMap(({ document }) => (document.statements.length === 0 ? [] : [document.value])),
  )
  const found: SiteDocument[] = []
  const problems: ReturnType<typeof documentsOf>['problems'][number][] = []
  for (const resource of resources) {
    if (resource.mode !== 'data' || resource.type !== 'aws_iam_policy_document') continue
    const json = valueOf(resource.properties, 'json')
    if (json === undefined) continue
    // Most are what a policy is made of, with statements that are met there: they are not read again.
    if (resource.instantiated && json.kind === 'json' && values.has(json.value)) continue
    const read = readDocument(json, {
      kind: undefined,
      site: {
        file: resource.span.file,
        root: resource.root,
        address: resource.address,
        property: 'json',
        resourceType: resource.type,
        validatePolicyResourceType: undefined,
        publicAccessResourceType: undefined,
        span: resource.span,
      },
      instantiated: resource.instantiated,
    })
    if (read.document === undefined) continue
    // A part of one that is left out today may be in one that is there.
    const keys = keysOf(read.document)
    const isMet = (key: string): boolean => seen.has(key)
    if (resource.instantiated ? keys.some(isMet) : keys.length > 0 && keys.every(isMet)) continue
    problems.push(...read.problems)
    found.push({ resource, row: undefined, document: read.document })
  }
  return { found, problems }
}

function distinct<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const seen = new Set<string>()
  return items.filter((item) => {
    const key = keyOf(item)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
