import type { AttachedDocument } from '../access/effective.ts'
import type { Truth } from '../access/truth.ts'
import type { Estate, Principal, ResourcePolicy } from '../model/estate.ts'
import type { Entry, EntryList, PolicyDocument, Statement } from '../model/policy.ts'
import { displayOf, type Guard, type StringValue } from '../model/value.ts'
import { asksAbout, principalHit, type Holder } from './principal-hit.ts'
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
  return estate.resourcePolicies.flatMap((policy): readonly AttachedDocument[] => {
    const document = estate.documents[policy.document]
    if (document?.instantiated !== true) return []
    const said = aboutHolder(document, policy, holder)
    if (said.statements.length === 0) return []
    const span = document.site.span
    return [{ document: said, index: policy.document, how: 'resource-policy', span, guards: [] }]
  })
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
