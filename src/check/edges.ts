import type { Piece } from '../model/value.ts'
import { displayOf, textOf } from '../model/value.ts'
import { addTo } from '../model/multimap.ts'
import type { PolicyDocument } from '../model/policy.ts'
import type { Span } from '../model/span.ts'
import { bindingOf } from './baseline-report.ts'
import { isRecognisedOnly, type Binding, type CheckContext, type Subject } from './context.ts'
import { decideBoth, openConditions, type BothSides } from './scenarios-decide.ts'
import { roleOf, type RoleFacts } from './scenarios-facts.ts'
import { hole, plain, text, type Ground, type Spelling } from './scenarios-ground.ts'
import { accountOfPrincipal } from './principal-account.ts'

/** One role that is to assume another, judged at both ends. */
export interface AssumeEdge {
  readonly source: Subject | undefined
  readonly target: Subject | undefined
  /** The end that is not in the tree, as the tree names it. */
  readonly outside: string | undefined
  readonly binding: Binding
  readonly verdict: 'whole' | 'source-missing' | 'target-missing' | 'denied' | 'undecided'
  /** Why, without a stop; empty where both ends hold. */
  readonly why: string
  readonly span: Span
}

/**
 * The assume edges that the bound baselines ask for: from each role whose baseline calls
 * sts:AssumeRole to the other bound roles of the product, from a role to itself where its baseline asks
 * for that, and to and from roles that the tree only names.
 */
export function assumeEdges(context: CheckContext): readonly AssumeEdge[] {
  const bound = context.subjects.filter((subject) => subject.bindings.length > 0)
  const edges: AssumeEdge[] = []
  for (const target of bound) {
    const self = target.bindings.find((binding) =>
      binding.resolved.trust.some((requirement) => requirement.self === true),
    )
    if (self !== undefined) edges.push(judgeEdge(context, target, target, self))
  }
  const sources = bound.flatMap((subject) => {
    // A policy that stands for nobody assumes nothing, unless somebody says whom it stands for.
    if (subject.principal === undefined && isRecognisedOnly(subject)) return []
    const binding = subject.bindings.find((candidate) => assumes(candidate))
    return binding === undefined ? [] : [{ subject, binding }]
  })
  const targetsOf = targetsByProduct(bound)
  for (const { subject, binding } of sources) {
    const targets = (targetsOf.get(productOf(binding)) ?? []).filter((one) => one !== subject)
    const linked = targets.filter(
      (target) => sources.length === 1 || related(subject, target) || targets.length === 1,
    )
    for (const target of linked) edges.push(judgeEdge(context, subject, target, binding))
    edges.push(...named(context, subject, binding))
  }
  const called = new Set(sources.flatMap(({ binding }) => targetsOf.get(productOf(binding)) ?? []))
  for (const target of bound) if (!called.has(target)) edges.push(...callers(context, target))
  return edges
}

/** A baseline whose job is to assume: it asks for little else, or for it by a feature that is bound. */
function assumes(binding: Binding): boolean {
  const { required } = binding.resolved
  const asking = required.filter(
    (grant) =>
      grant.effect === 'Allow' &&
      grant.actions.some((action) => action.toLowerCase() === 'sts:assumerole'),
  )
  if (asking.length === 0) return false
  const others = required.filter((grant) => !asking.includes(grant))
  return others.length === 0 || asking.some((grant) => grant.feature !== undefined)
}

/** The roles of each product that others assume: they have a trust policy and do not only assume themselves. */
function targetsByProduct(bound: readonly Subject[]): ReadonlyMap<string, readonly Subject[]> {
  const targets = new Map<string, Subject[]>()
  for (const subject of bound) {
    if (subject.trusts.length === 0) continue
    const products = subject.bindings
      .filter((binding) => !assumes(binding) && binding.resolved.baseline.kind === 'identity')
      .map(productOf)
    for (const product of new Set(products)) addTo(targets, product, subject)
  }
  return targets
}

function productOf(binding: Binding): string {
  return binding.resolved.baseline.id.split('/').slice(0, 2).join('/')
}

/** True where one names the other. */
function related(source: Subject, target: Subject): boolean {
  const address = target.principal?.address
  return address !== undefined && assumeResources(source).some((value) => value.includes(address))
}

/** What the source may assume, as written. */
function assumeResources(source: Subject): readonly string[] {
  return source.access.allows.flatMap(({ statement }) => {
    const actions = (statement.actions?.entries ?? []).map((entry) =>
      textOf(entry.value)?.toLowerCase(),
    )
    if (!actions.includes('sts:assumerole')) return []
    const { resources } = statement
    return [
      ...(resources?.entries ?? []).map((entry) => displayOf(entry.value)),
      ...(resources?.open === undefined ? [] : [`\${${resources.open.text}}`]),
    ]
  })
}

const roleArn = /^arn:[a-z-]+:iam::\d{12}:role\/[^*?]+$/

/** Roles outside the tree that the source may assume: their trust is undecided. */
function named(context: CheckContext, source: Subject, binding: Binding): readonly AssumeEdge[] {
  return [...new Set(assumeResources(source))]
    .filter((value) => roleArn.test(value) && !isInTree(context, value))
    .map((value) => ({
      source,
      target: undefined,
      outside: value,
      binding,
      verdict: 'undecided',
      why: `the trust policy of ${value} is not in the tree`,
      span: source.span,
    }))
}

/** Roles outside the tree that the trust of a role admits which no role here is to assume: whether they may call is undecided. */
function callers(context: CheckContext, target: Subject): readonly AssumeEdge[] {
  const binding = bindingOf(target, [])
  if (binding === undefined) return []
  const asks = binding.resolved.trust.some(
    (requirement) =>
      requirement.self !== true &&
      (requirement.principals['AWS'] ?? []).some((principal) => /\$\{|</.test(principal)),
  )
  if (!asks) return []
  return trustsOf(context, target).flatMap((document) =>
    document.statements.flatMap((statement) =>
      (statement.principals?.entries ?? []).flatMap((entry): readonly AssumeEdge[] => {
        const value = textOf(entry.value)
        if (entry.type !== 'AWS' || value === undefined || !roleArn.test(value)) return []
        if (isInTree(context, value)) return []
        return [
          {
            source: undefined,
            target,
            outside: value,
            binding,
            verdict: 'undecided',
            why: `the policies of ${value} are not in the tree`,
            span: target.span,
          },
        ]
      }),
    ),
  )
}

const namesIn = new WeakMap<CheckContext, ReadonlySet<string | undefined>>()

/** A role of the tree has that name: its account may be the one of the ARN. */
function isInTree(context: CheckContext, arn: string): boolean {
  let names = namesIn.get(context)
  if (names === undefined) {
    names = new Set(context.subjects.map(({ principal }) => textOf(principal?.name)))
    namesIn.set(context, names)
  }
  return names.has(arn.slice(arn.lastIndexOf('/') + 1))
}

function trustsOf(context: CheckContext, subject: Subject): readonly PolicyDocument[] {
  return subject.trusts.flatMap((index) => context.estate.documents[index] ?? [])
}

function judgeEdge(
  context: CheckContext,
  source: Subject,
  target: Subject,
  binding: Binding,
): AssumeEdge {
  const [trust] = trustsOf(context, target)
  const from = roleOf(source, source.address, 'source')
  const to = roleOf(target, target.address, 'target')
  const accounts = source.root === target.root ? 'same' : 'cross'
  const ends = arnsOf(context, from, to, trust)
  const sides = decideBoth(
    { arn: ends.from, input: from.input, ground: ends.ground },
    { arn: ends.to, policy: trust ?? 'outside', ground: ends.ground, granted: false },
    'sts:AssumeRole',
    accounts,
  )
  const edge = { source, target, outside: undefined, binding, span: source.span }
  if (sides.allowed === true) return { ...edge, verdict: 'whole', why: '' }
  if (sides.denied === true)
    return { ...edge, verdict: 'denied', why: 'a Deny refuses sts:AssumeRole' }
  if (sides.admitted === false) {
    const why = `the trust policy of ${target.address} does not admit ${source.address}`
    return { ...edge, verdict: 'target-missing', why, span: trust?.site.span ?? target.span }
  }
  if (sides.identity === false && sides.direct !== 'unknown') {
    const why = `no policy of ${source.address} allows sts:AssumeRole on ${target.address}`
    return { ...edge, verdict: 'source-missing', why }
  }
  return { ...edge, verdict: 'undecided', why: whyOpen(trust, sides, ends) }
}

interface Ends {
  readonly from: readonly Piece[]
  readonly to: readonly Piece[]
  readonly ground: Ground
}

/** Both ARNs as the policies spell them: roles of one root are in one account. */
function arnsOf(
  context: CheckContext,
  from: RoleFacts,
  to: RoleFacts,
  trust: PolicyDocument | undefined,
): Ends {
  const owner = from.root === to.root ? onlyAccount(trust) : undefined
  const account = (role: RoleFacts): Piece =>
    owner === undefined ? hole(`account of ${role.root ?? ''}`, 'account') : text(owner)
  const arn = (role: RoleFacts): readonly Piece[] => [
    text('arn:aws:iam::'),
    account(role),
    text(':role'),
    ...role.path,
  ]
  const [source, target] = [arn(from), arn(to)]
  const caller = plain([account(from)])
  const spelling = (root: string, address: string): Spelling | undefined => {
    if (root === from.root && address === from.address)
      return { arn: source, id: from.path.slice(-1) }
    if (root === to.root && address === to.address) return { arn: target, id: to.path.slice(-1) }
    const isOther = context.estate.principals.some(
      (principal) => principal.root === root && principal.address === address,
    )
    const other = `other ${root} ${address}`
    return isOther ? { arn: [text(`arn:aws:iam::${other}:role/x`)], id: [text(other)] } : undefined
  }
  return {
    from: source,
    to: target,
    ground: {
      spelling,
      account: [account(from)],
      region: [hole('Region', 'region')],
      context: new Map<string, readonly string[]>([
        // The product sends the external id that the trust asks for.
        ['sts:externalid', externalIds(trust)],
        ...(caller === undefined ? [] : ([['aws:principalaccount', [caller]]] as const)),
        ...(plain(source) === undefined
          ? []
          : ([['aws:principalarn', [plain(source) ?? '']]] as const)),
      ]),
      unsure: () => false,
    },
  }
}

/** The one external id that a trust policy asks for, wildcards filled. */
function externalIds(trust: PolicyDocument | undefined): readonly string[] {
  const values = (trust?.statements ?? [])
    .filter((statement) => statement.effect === 'Allow')
    .flatMap((statement) => statement.conditions)
    .filter((clause) => displayOf(clause.key).toLowerCase() === 'sts:externalid')
    .flatMap((clause) => clause.values.map((entry) => textOf(entry.value)))
  const [first] = values
  return first === undefined ? [] : [first.replaceAll('*', 'x').replaceAll('?', 'x')]
}

/** The account that a trust policy's literal principals are all in. */
function onlyAccount(trust: PolicyDocument | undefined): string | undefined {
  const accounts = new Set<string>()
  for (const statement of trust?.statements ?? [])
    for (const entry of statement.principals?.entries ?? []) {
      const found = accountOfPrincipal(displayOf(entry.value))
      if (entry.type === 'AWS' && found !== undefined) accounts.add(found)
    }
  return accounts.size === 1 ? [...accounts][0] : undefined
}

function whyOpen(trust: PolicyDocument | undefined, sides: BothSides, ends: Ends): string {
  const [open] = trust === undefined ? [] : openConditions(trust, ends.ground)
  if (open !== undefined) return `${open} of the trust policy is open`
  if (sides.identity === 'unknown') return 'policies of the source could not be read in full'
  return 'the accounts or names of the roles are not spelled out'
}
