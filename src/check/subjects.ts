import { effectiveAccess, type AttachedDocument, type EffectiveInput } from '../access/effective.ts'
import { compareWithBaseline } from '../baselines/compare.ts'
import { tellingEvidence } from '../baselines/side-evidence.ts'
import { featuresInUse, recogniseSubject, type RecognitionInput } from '../baselines/recognise.ts'
import { partOf, resolveBaseline } from '../baselines/resolve.ts'
import type { ResolvedBaseline } from '../model/baseline.ts'
import type { Estate, Principal } from '../model/estate.ts'
import type { PolicyDocument } from '../model/policy.ts'
import { Memo } from '../model/memo.ts'
import type { Span } from '../model/span.ts'
import { textOf } from '../model/value.ts'
import { bindingId, boundBaseline } from './bound.ts'
import { choicesOf, directedChoices, fileGroups, type WrittenChoice } from './choices.ts'
import type { Binding, Subject } from './context.ts'
import {
  inputOfDocuments,
  inputOfPrincipal,
  ManagedDocuments,
  withResourcePolicies,
} from './effective-input.ts'
import { evidenceOf } from './evidence.ts'
import { kindredOf } from './kindred.ts'
import { requiredPolicies } from './required-policies.ts'
import type { SubjectOptions } from './subject-options.ts'

/** A choice that names a baseline, version or feature that does not exist. */
export interface ChoiceProblem {
  readonly choice: WrittenChoice
  readonly text: string
}

export interface Subjects {
  readonly subjects: readonly Subject[]
  readonly problems: readonly ChoiceProblem[]
}

interface Draft {
  readonly address: string
  readonly root: string
  readonly principal: Principal | undefined
  /** Whom policies of resources may speak of: the principal, or all that a set of files declares. */
  readonly holders: readonly Principal[]
  readonly documents: readonly number[]
  readonly trusts: readonly number[]
  readonly span: Span
  /** Without the policies of resources. */
  readonly input: EffectiveInput
  readonly choices: readonly WrittenChoice[]
}

/** Everything of an estate that is judged as one, with its baselines and the comparison with them. */
export function subjectsOf(estate: Estate, options: SubjectOptions): Subjects {
  const problems: ChoiceProblem[] = []
  const memo = options.memo ?? new Memo()
  const managed = memo.about(
    'managed documents',
    options.managed,
    () => new ManagedDocuments(options.managed),
  )
  const subjects = drafts(estate, options, managed).map((draft): Subject => {
    const before = options.kept.get(`${draft.root}\n${draft.address}`) ?? []
    const kept = before.filter(({ boundBy }) => boundBy === 'recognised')
    const written = draft.choices.flatMap((choice) =>
      bindChoice(choice, draft, before, estate, options, problems),
    )
    const bindings =
      written.length > 0 || draft.choices.length > 0
        ? written
        : kept.length > 0
          ? kept
          : recognised(draft, estate, options, memo)
    const input =
      bindings.length > 0 || options.isCompared
        ? withResourcePolicies(draft.input, draft.holders, estate)
        : draft.input
    const identity = identityOf(input, memo)
    const access = memo.of('access', identity, () => effectiveAccess(input))
    const comparison =
      bindings.length === 0
        ? undefined
        : memo.of('comparison', `${identity}\n${namesOf(bindings)}`, () =>
            compareWithBaseline({
              access,
              baselines: bindings.map(boundBaseline),
              catalogue: options.catalogue,
            }),
          )
    const { catalogue } = options
    const canAttach = draft.principal !== undefined && draft.principal.kind !== 'external'
    return {
      address: draft.address,
      root: draft.root,
      principal: draft.principal,
      documents: draft.documents,
      trusts: draft.trusts,
      span: draft.span,
      access,
      bindings,
      comparison,
      kindred: kindredOf(bindings, comparison?.allowed ?? [], options.library, memo),
      lackingPolicies:
        !canAttach || bindings.every(({ resolved }) => resolved.managedPolicies.length === 0)
          ? []
          : requiredPolicies({ access, bindings, catalogue, managed }),
    }
  })
  return { subjects, problems }
}

/** All that a subject's access depends on: the documents themselves, how they are attached, what could not be read. */
function identityOf(input: EffectiveInput, memo: Memo): string {
  const attached = (entries: readonly AttachedDocument[]): unknown =>
    entries.map(({ document, ...rest }) => [memo.numberOf(document), rest])
  return JSON.stringify([
    attached(input.documents),
    attached(input.boundaries),
    input.unread,
    attached(input.resourcePolicies ?? []),
  ])
}

const namesOf = (bindings: readonly Binding[]): string =>
  JSON.stringify(bindings.map(({ id, resolved }) => [id, resolved.edition, resolved.features]))

function drafts(
  estate: Estate,
  options: SubjectOptions,
  managed: ManagedDocuments,
): readonly Draft[] {
  const directed = directedChoices(estate)
  const files = [
    ...new Set([
      ...estate.documents.map((document) => document.site.file),
      ...estate.principals.map((principal) => principal.file),
    ]),
  ]
  const groups = fileGroups(options.bindings, files)
  const grouped = new Set(groups.flatMap((group) => group.files))
  const isGrouped = (principal: Principal): boolean =>
    grouped.has(principal.file) ||
    (principal.attached.length > 0 &&
      principal.attached.every(({ document }) =>
        grouped.has(estate.documents[document]?.site.file ?? ''),
      ))
  const inGroups = groups.map((group): Draft =>
    groupDraft(group.files, group.choices, estate, options, managed),
  )

  const attached = new Set(
    estate.principals.flatMap((principal) => principal.attached.map((entry) => entry.document)),
  )
  const principals = estate.principals
    .filter((principal) => !isGrouped(principal))
    .filter((principal) => principal.kind !== 'group' && !isOfAws(principal))
    .map((principal): Draft => ({
      address: principal.address,
      root: principal.root,
      principal,
      holders: [principal],
      documents: principal.attached.map((entry) => entry.document),
      trusts: principal.trust === undefined ? [] : [principal.trust],
      span: principal.span,
      input: inputOfPrincipal(principal, estate, managed, options.caps),
      choices: choicesOf(principal, options.bindings, directed.principals),
    }))
    // What today's settings leave out is compared only where somebody binds it.
    .filter(({ principal, choices }) => principal?.instantiated !== false || choices.length > 0)
  const isReadElsewhere = readElsewhere(estate)
  const alone = estate.documents.flatMap((document, index): readonly Draft[] => {
    if (attached.has(index) || grouped.has(document.site.file)) return []
    if (document.kind === 'trust' || document.kind === 'resource') return []
    const choices = directed.documents.get(index) ?? []
    // What caps grants nothing: it is judged where somebody says by what.
    if (document.kind !== 'identity' && choices.length === 0) return []
    if (choices.length === 0 && (!document.instantiated || isReadElsewhere(document))) return []
    return [
      {
        address: document.site.address,
        root: document.site.root,
        principal: undefined,
        holders: [],
        documents: [index],
        trusts: [],
        span: document.site.span,
        input: inputOfDocuments([index], estate, options.caps),
        choices,
      },
    ]
  })
  return [...inGroups, ...principals, ...alone]
}

/** Service-linked roles and those of IAM Identity Center, which a dump of an account lists, are AWS's own. */
const isOfAws = ({ name, path }: Principal): boolean =>
  /^AWS(?:ReservedSSO_|ServiceRoleFor)/.test(textOf(name) ?? '') ||
  /^\/aws-(?:service-role|reserved)\//.test(textOf(path) ?? '')

/**
 * True of a file that a template reads (`file`, `templatefile`): what it grants is judged where it is
 * used, with its values and beside the role's other policies.
 */
function readElsewhere(estate: Estate): (document: PolicyDocument) => boolean {
  const files = new Set<string>()
  for (const { site, statements } of estate.documents) {
    // A policy that is nothing but a file stands in that file; what declares it is elsewhere.
    if (site.property !== '') files.add(site.file)
    for (const { span } of statements) if (span.file !== site.file) files.add(span.file)
  }
  return ({ site }) => site.property === '' && files.has(site.file)
}

/** Files that stand for one principal: their documents, and what is attached to principals declared in them. */
function groupDraft(
  files: readonly string[],
  choices: readonly WrittenChoice[],
  estate: Estate,
  options: SubjectOptions,
  managed: ManagedDocuments,
): Draft {
  const held = new Set(files)
  const principals = estate.principals.filter((principal) => held.has(principal.file))
  const documents = new Set(
    estate.documents.flatMap((document, index) =>
      held.has(document.site.file) && document.kind !== 'trust' && document.kind !== 'resource'
        ? [index]
        : [],
    ),
  )
  for (const principal of principals)
    for (const { document } of principal.attached) documents.add(document)
  for (const { boundary } of principals) {
    if (boundary !== undefined && 'document' in boundary) documents.delete(boundary.document)
  }
  const indexes = [...documents].toSorted((a, b) => a - b)
  const own = inputOfDocuments(indexes, estate, options.caps)
  const carried = principals.map((principal) =>
    inputOfPrincipal(principal, estate, managed, { documents: [] }),
  )
  const trusts = estate.documents.flatMap((document, index) =>
    document.kind === 'trust' &&
    (held.has(document.site.file) || principals.some((principal) => principal.trust === index))
      ? [index]
      : [],
  )
  const first = estate.documents[indexes[0] ?? -1]
  const [principal] = principals
  return {
    address:
      principals.length === 1 && principal !== undefined ? principal.address : files.join(', '),
    root: principals.length === 1 && principal !== undefined ? principal.root : '.',
    principal: principals.length === 1 ? principal : undefined,
    holders: principals,
    documents: indexes,
    trusts,
    span: principal?.span ?? first?.site.span ?? { file: files[0] ?? '', start: 0, end: 0 },
    input: {
      documents: [
        ...own.documents,
        ...carried.flatMap((input) => input.documents.filter((entry) => entry.index === undefined)),
      ],
      boundaries: [...own.boundaries, ...carried.flatMap((input) => input.boundaries)],
      unread: carried.flatMap((input) => input.unread),
    },
    choices,
  }
}

function bindChoice(
  choice: WrittenChoice,
  draft: Draft,
  before: readonly Binding[],
  estate: Estate,
  options: SubjectOptions,
  problems: ChoiceProblem[],
): readonly Binding[] {
  const bound = resolveBaseline(options.library, choice)
  if (!bound.ok) {
    problems.push({ choice, text: bound.problem })
    return []
  }
  const inferred =
    choice.features === undefined
      ? inferredFeatures(bound.value, draft, before, estate, options)
      : []
  const withFeatures =
    inferred.length === 0
      ? bound
      : resolveBaseline(options.library, { ...choice, features: inferred })
  const resolved = withFeatures.ok ? withFeatures.value : bound.value
  return [
    {
      id: bindingId(resolved),
      resolved,
      boundBy: choice.boundBy,
      confidence: 1,
      evidence: [],
      ...(inferred.length === 0 ? {} : { inferred }),
    },
  ]
}

/** Variants are left open: whichever the role has nearest is compared. */
function inferredFeatures(
  { baseline, version }: ResolvedBaseline,
  draft: Draft,
  before: readonly Binding[],
  estate: Estate,
  options: SubjectOptions,
): readonly string[] {
  if (baseline.features.length === 0 || baseline.kind !== 'identity') return []
  const { actions } = draftEvidence(draft, estate)
  const used = new Set([
    ...featuresInUse(options.recognition(), baseline.id, version, { actions }),
    // What the base shows to be in use stays so: losing it is a finding.
    ...before
      .filter(({ resolved }) => resolved.baseline.id === baseline.id)
      .flatMap(({ inferred }) => inferred ?? []),
  ])
  return baseline.features.map(({ id }) => id).filter((id) => used.has(id))
}

const draftEvidence = (draft: Draft, estate: Estate): RecognitionInput =>
  evidenceOf(
    draft.input,
    draft.principal,
    draft.trusts.map((index) => estate.documents[index]),
  )

/** What recognition reads of each subject that no binding names. */
export function evidenceOfSubjects(
  estate: Estate,
  options: SubjectOptions,
): readonly { readonly address: string; readonly evidence: RecognitionInput }[] {
  return drafts(estate, options, new ManagedDocuments(options.managed))
    .filter((draft) => draft.choices.length === 0)
    .map((draft) => ({ address: draft.address, evidence: draftEvidence(draft, estate) }))
}

/** Folders that hold what tests read: a policy there that nobody carries is an example, nobody's permissions. */
const testFolder = /(?:^|\/)(?:tests?|__tests__|test-?data|(?:__)?fixtures(?:__)?)\//i

const isOfTests = (file: string): boolean => testFolder.test(file.slice(-1000))

function recognised(
  draft: Draft,
  estate: Estate,
  options: SubjectOptions,
  memo: Memo,
): readonly Binding[] {
  if (draft.principal === undefined && isOfTests(draft.span.file)) return []
  const index = options.recognition()
  const evidence = tellingEvidence(index, draftEvidence(draft, estate))
  const candidates = memo.of('recognition', JSON.stringify(evidence), () =>
    recogniseSubject(index, evidence),
  )
  return candidates.flatMap((candidate) => {
    const resolved = resolveBaseline(options.library, {
      baseline: candidate.baseline,
      version: candidate.version,
      edition: candidate.edition,
      features: candidate.features,
    })
    const { list } = candidate
    return resolved.ok
      ? [
          {
            id: bindingId(resolved.value),
            // A document by itself that is one part of a set is that part; the others are not seen.
            resolved:
              draft.principal === undefined && list !== undefined
                ? partOf(resolved.value, list)
                : resolved.value,
            boundBy: 'recognised' as const,
            confidence: candidate.confidence,
            evidence: candidate.evidence,
          },
        ]
      : []
  })
}
