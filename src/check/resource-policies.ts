import type { AttachedDocument } from '../access/effective.ts'
import { addTo } from '../model/multimap.ts'
import type { Truth } from '../access/truth.ts'
import type { Estate, Principal, ResourcePolicy } from '../model/estate.ts'
import type { Entry, EntryList, PolicyDocument, Statement } from '../model/policy.ts'
import { displayOf, type Guard, type StringValue } from '../model/value.ts'
import { asksAbout, principalHit, referenceOf, type Holder } from './principal-hit.ts'
import { isAccount } from './scenarios-decide.ts'
import { hole, text } from './scenarios-ground.ts'

/**
 * What the resource policies of the tree say about one principal, as documents without principals:
 * statements that name it, or may, on the resources they guard. A policy that leaves access to the
 * account names nobody; what is only perhaps about the principal stands under a guard.
 */
export function resourcePoliciesFor(
  principal: Principal,
  estate: Estate,
): readonly AttachedDocument[] {
  const holder = holderOf(principal)
  if (holder === undefined) return []
  return policiesFor(holder.root, estate).flatMap(({ policy, document }) => {
    const said = aboutHolder(document, policy, holder)
    if (said.statements.length === 0) return []
    const span = document.site.span
    const how = 'resource-policy' as const
    return [{ document: said, index: policy.document, how, span, guards: [] }]
  })
}

interface Candidate {
  readonly at: number
  readonly policy: ResourcePolicy
  readonly document: PolicyDocument
}

/** Policies that may speak of somebody: of anybody anywhere, or of the roots of what they refer to alone. */
interface Candidates {
  readonly anywhere: readonly Candidate[]
  readonly byRoot: ReadonlyMap<string, readonly Candidate[]>
}

const candidates = new WeakMap<Estate, Candidates>()

/** Most policies speak of services and of their own root: what they cannot speak of is not asked principal by principal. */
function policiesFor(root: string, estate: Estate): readonly Candidate[] {
  const known = candidates.get(estate) ?? candidatesOf(estate)
  candidates.set(estate, known)
  const own = known.byRoot.get(root) ?? []
  return [...known.anywhere, ...own].sort((a, b) => a.at - b.at)
}

function candidatesOf(estate: Estate): Candidates {
  const anywhere: Candidate[] = []
  const byRoot = new Map<string, Candidate[]>()
  for (const [at, policy] of estate.resourcePolicies.entries()) {
    const document = estate.documents[policy.document]
    if (document?.instantiated !== true) continue
    const roots = rootsSpokenOf(document)
    const candidate = { at, policy, document }
    if (roots === 'any') anywhere.push(candidate)
    else
      for (const root of roots) {
        addTo(byRoot, root, candidate)
      }
  }
  return { anywhere, byRoot }
}

/** Roots of which a document may name a role or user. */
function rootsSpokenOf({ site, statements }: PolicyDocument): ReadonlySet<string> | 'any' {
  const roots = new Set<string>()
  for (const { effect, principals } of statements) {
    if (effect === 'undecided' || principals === undefined) continue
    if (principals.element === 'NotPrincipal' || principals.open !== undefined) return 'any'
    for (const entry of principals.entries) {
      const { type, value } = entry
      if (type !== 'AWS' && type !== '*' && type !== 'unknown') continue
      // An Allow leaves the access to the account's own policies.
      if (type === 'AWS' && effect === 'Allow' && isAccount(entry)) continue
      const reference = type === 'AWS' ? referenceOf(value) : undefined
      if (reference === undefined) return 'any'
      roots.add(reference.root ?? site.root)
    }
  }
  return roots
}

function holderOf(principal: Principal): Holder | undefined {
  const { kind, root, address, name, path } = principal
  if (kind !== 'role' && kind !== 'user') return undefined
  const account = hole(`account of ${root}`, 'account')
  const pieces =
    // A name that AWS makes up ends at random: patterns match it, no written name does.
    name === undefined ? [text(`~${address}`)] : name.pieces
  const folder = path?.pieces ?? [text('/')]
  return {
    root,
    address,
    account,
    arn: [text('arn:aws:iam::'), account, text(`:${kind}`), ...folder, ...pieces],
  }
}

/** Documents are asked about the same principals in both trees of a comparison: equal questions have one answer. */
const answers = new WeakMap<PolicyDocument, Map<string, PolicyDocument>>()

function aboutHolder(
  document: PolicyDocument,
  policy: ResourcePolicy,
  holder: Holder,
): PolicyDocument {
  const known = answers.get(document) ?? new Map<string, PolicyDocument>()
  answers.set(document, known)
  const key = JSON.stringify([holder.root, holder.address, spelled(holder.arn), policy.resources])
  const before = known.get(key)
  if (before !== undefined) return before
  const statements = document.statements.flatMap(
    (statement) => statementAbout(statement, document, policy, holder) ?? [],
  )
  const said: PolicyDocument = { ...document, statements, open: undefined }
  known.set(key, said)
  return said
}

const spelled = (pieces: Holder['arn']): string =>
  pieces.map((piece) => (piece.kind === 'literal' ? piece.text : piece.symbol)).join('')

function statementAbout(
  statement: Statement,
  document: PolicyDocument,
  policy: ResourcePolicy,
  holder: Holder,
): Statement | undefined {
  const { effect, principals } = statement
  if (effect === 'undecided' || principals === undefined) return undefined
  const resources = resourcesOf(statement, policy.resources)
  if (resources === undefined) return undefined
  const owner = accountIn([...resources.entries.map(({ value }) => value), ...policy.resources])
  const place = { root: document.site.root, effect, owner }
  let hit: Truth = principalHit(principals, holder, place)
  const conditions: Statement['conditions'][number][] = []
  for (const clause of statement.conditions) {
    if (hit === false) return undefined
    const asked = asksAbout(clause, holder, place)
    if (asked === 'request') conditions.push(clause)
    else if (asked === false || asked === 'not-taken') return undefined
    else if (asked === 'unknown') hit = 'unknown'
  }
  if (hit === false) return undefined
  const perhaps: readonly Guard[] = hit === true ? [] : [perhapsGuard(document, holder)]
  return {
    ...statement,
    principals: undefined,
    resources,
    conditions,
    guards: [...statement.guards, ...perhaps],
  }
}

function perhapsGuard(document: PolicyDocument, holder: Holder): Guard {
  const { root, address, span } = document.site
  const says = `the policy of ${address} speaks of ${holder.address}`
  return { symbol: `${root} ${says}`, text: says, holds: true, span }
}

/** The resources of a statement; what it says of everything it says of what its policy guards. */
function resourcesOf(
  { resources, span }: Statement,
  guarded: readonly StringValue[],
): EntryList<'Resource' | 'NotResource'> | undefined {
  const own = guarded.map((value): Entry => ({ value, guards: [] }))
  if (resources === undefined)
    return own.length === 0
      ? undefined
      : { element: 'Resource', entries: own, open: undefined, span, keySpan: span }
  if (resources.element === 'NotResource' || resources.open !== undefined) return undefined
  const entries = resources.entries.flatMap((entry) => (isAnything(entry.value) ? own : [entry]))
  return entries.length === 0 ? undefined : { ...resources, entries }
}

/** A pattern that does not say which resource of the service is meant. */
function isAnything(value: StringValue): boolean {
  const [first] = value.pieces
  return first?.kind === 'literal' && /^(?:\*|\?|arn:[^:]*:[^:]*:[^:]*:[^:]*:\*$)/.test(first.text)
}

/** The one account that ARNs spell out. */
function accountIn(arns: readonly StringValue[]): string | undefined {
  const found = new Set(
    arns.flatMap((arn) => /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/.exec(displayOf(arn))?.[1] ?? []),
  )
  return found.size === 1 ? [...found][0] : undefined
}
