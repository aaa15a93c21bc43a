import type { Statement } from '../model/policy.ts'
import type { Unresolved } from '../model/value.ts'
import { decideAssuming, type Assumed } from './assumptions.ts'
import { withoutPlainlyAllowed } from './cancel.ts'
import { isUnreadClaim } from './condition.ts'
import { cubesOf, intersect, subtract, type Cube } from './cube.ts'
import type { Guards } from './guards.ts'
import type { Examples } from './examples.ts'
import { evaluateSide } from './evaluate-side.ts'
import { asksForPrincipal } from './principal-link.ts'
import { displayOfCodes } from './letters.ts'
import { displayedWitness, witnessOf, type Request, type Witness } from './request.ts'
import type { PlacedTerms, Side } from './sides.ts'
import type { Terms } from './statement.ts'
import { requestsIn, type RequestForm } from './witness.ts'

export interface AccessReason {
  /** Index of the head document within its side; 0 where documents are compared. */
  readonly document: number
  readonly statementIndex: number
  readonly statementId: string | null
  readonly description: string
}

export interface AccessDecision {
  readonly result: 'PASS' | 'FAIL' | 'UNDECIDED'
  /** Statements that bring new access: confirmed ones on FAIL, possible ones on UNDECIDED. */
  readonly reasons: readonly AccessReason[]
  readonly witness: Witness | null
  readonly request: Request | undefined
  /** Why it could not be decided. */
  readonly undecided: string | undefined
  /** What was taken to be so, in words. */
  readonly assumption?: string
}

/** Cubes that one statement may be split into, and requests tried to confirm new access. */
const cubeLimit = 6_000
const attemptLimit = 24
/** Cubes under undecided conditions that are passed over in search of one that is not. */
const guardedLimit = 400
/** Patterns that all attempts of one comparison may be evaluated against. */
const evaluationLimit = 2_000_000
/** Statements of both sides together: more than AWS takes for any principal (20 managed policies of 6,144 characters). */
const statementLimit = 6_000

interface Budget {
  cubes: number
}

/** What is left of the evaluations of a whole comparison. */
interface Evaluations {
  left: number
  /** Patterns that one request is held against. */
  readonly cost: number
}

/** Compares two sides; see `compareDocuments`. */
export function decide(base: Side, head: Side, examples?: Examples): AccessDecision {
  const count = base.terms.length + head.terms.length
  if (count > statementLimit) return tooMany(count)
  const decision = decideAsRead(base, head, examples)
  if (decision.result !== 'UNDECIDED') return decision
  const statements = statementsOf(decision.reasons, head)
  const assumed = decideAssuming(base, head, statements, (before, after) =>
    decideAsRead(before, after, examples, decision.reasons),
  )
  return assumed === undefined ? decision : assuming(assumed.decision, assumed.assumed)
}

function assuming(decision: AccessDecision, { assumption, display }: Assumed): AccessDecision {
  return {
    ...decision,
    reasons: decision.reasons.map((reason) => ({
      ...reason,
      description: `${reason.description} ${assumption}`,
    })),
    witness: decision.witness && displayedWitness(decision.witness, display),
    assumption,
  }
}

/** The statements of the head that perhaps bring new access. */
function statementsOf(reasons: readonly AccessReason[], head: Side): readonly Statement[] {
  return reasons.flatMap(({ document, statementIndex }) =>
    (head.layers[0]?.[document]?.document.statements ?? []).filter(
      (statement) => statement.index === statementIndex,
    ),
  )
}

/** `among`: statements of the head that perhaps bring new access; all others are proven to bring none. */
function decideAsRead(
  base: Side,
  head: Side,
  examples: Examples | undefined,
  among?: readonly AccessReason[],
): AccessDecision {
  const form = formOf(base, head)
  const evaluations = { left: evaluationLimit, cost: patternsOf(base) + patternsOf(head) }
  const confirmed: { reason: AccessReason; request: Request }[] = []
  const possible: { reason: AccessReason; why: string }[] = []
  for (const placed of head.terms) {
    if (placed.layer !== 0 || placed.terms.effect === 'Deny') continue
    if (among?.some((reason) => isAbout(reason, placed)) === false) continue
    const outcome = decideStatement(placed, base, head, form, examples, evaluations)
    const reason = reasonOf(placed)
    if (typeof outcome === 'object') confirmed.push({ reason, request: outcome })
    else if (outcome !== undefined) possible.push({ reason, why: outcome })
  }
  const [first] = confirmed
  if (first !== undefined)
    return {
      result: 'FAIL',
      reasons: unique(confirmed.map(({ reason }) => reason)),
      witness: witnessOf(first.request),
      request: first.request,
      undecided: undefined,
    }
  const why = unreadReason(base, head) ?? possible[0]?.why
  return {
    result: why === undefined ? 'PASS' : 'UNDECIDED',
    reasons: unique(possible.map(({ reason }) => reason)),
    witness: null,
    request: undefined,
    undecided: why,
  }
}

const isAbout = (reason: AccessReason, { document, terms }: PlacedTerms): boolean =>
  reason.document === document && reason.statementIndex === terms.index

function tooMany(count: number): AccessDecision {
  const undecided = `the policies have ${count} statements, more than are compared (${statementLimit})`
  return { result: 'UNDECIDED', reasons: [], witness: null, request: undefined, undecided }
}

function formOf(base: Side, head: Side): RequestForm {
  const statements = [base, head].flatMap((side) =>
    side.layers.flat().flatMap(({ document }) => document.statements),
  )
  return {
    principals: statements.some((statement) => statement.principals !== undefined),
    resources: statements.some((statement) => statement.resources !== undefined),
    principalArn: asksForPrincipal(statements),
  }
}

function reasonOf({ terms, document }: PlacedTerms): AccessReason {
  const named = terms.sid !== undefined && terms.sid !== ''
  return {
    document,
    statementIndex: terms.index,
    statementId: named ? terms.sid : null,
    description: named
      ? `New access in the statement with sid: ${terms.sid}.`
      : `New access in the statement with index: ${terms.index}.`,
  }
}

function unique(reasons: readonly AccessReason[]): readonly AccessReason[] {
  const seen = new Set<string>()
  return reasons.filter((reason) => {
    const key = `${reason.document} ${reason.statementIndex}`
    const fresh = !seen.has(key)
    seen.add(key)
    return fresh
  })
}

/** What was not read and differs between the sides, in words. */
function unreadReason(base: Side, head: Side): string | undefined {
  const symbols = (side: Side): readonly string[] => side.unread.map((hole) => hole.symbol)
  const [before, after] = [symbols(base), symbols(head)]
  const added = head.unread.find((hole) => !before.includes(hole.symbol))
  if (added !== undefined) return `\${${added.text}} could not be read and may allow more`
  // What nobody read may deny: the base may allow less than it seems.
  const gone = base.unread.find((hole) => !after.includes(hole.symbol))
  if (gone !== undefined) return `\${${gone.text}} of the base could not be read and may deny`
  if (base.unread.length > 0 && uncancelledDenies(base, head).length > 0)
    return 'a Deny is gone, and what it denied may be allowed by a part that could not be read'
  const caps = head.unreadCaps.map((hole) => hole.symbol)
  const lost = base.unreadCaps.find((hole) => !caps.includes(hole.symbol))
  return lost === undefined
    ? undefined
    : `\${${lost.text}} limited the base, could not be read, and is gone or altered`
}

/** Denies of the base that the head does not repeat as they are. */
function uncancelledDenies(base: Side, head: Side): readonly PlacedTerms[] {
  const kept = new Set(head.terms.filter(isKnownNoAllow).map(({ terms }) => terms.key))
  return base.terms.filter(
    (placed) =>
      placed.terms.effect !== 'Allow' && !(isKnownNoAllow(placed) && kept.has(placed.terms.key)),
  )
}

/** A Deny, or a statement whose effect is an expression: the same one is the same on both sides. */
const isKnownNoAllow = ({ terms: { effect, effectSymbol } }: PlacedTerms): boolean =>
  effect === 'Deny' || (effect === 'undecided' && effectSymbol !== undefined)

/** undefined: adds nothing; a text: perhaps, and why it cannot be told; a request: confirmed new access. */
function decideStatement(
  placed: PlacedTerms,
  base: Side,
  head: Side,
  form: RequestForm,
  examples: Examples | undefined,
  evaluations: Evaluations,
): Request | string | undefined {
  const budget: Budget = { cubes: cubeLimit }
  let why: string | undefined
  let found: Request | undefined
  let attempts = 0
  let guarded = 0
  for (const cube of newCubes(placed, base, head, budget)) {
    why ??= explain(cube)
    // What is allowed whatever the undecided conditions are lies where none of them is assumed.
    if (cube.guards.length > 0) {
      guarded += 1
      if (guarded >= guardedLimit) break
      continue
    }
    attempts += 1
    const request = confirm(cube, base, head, form, examples, evaluations)
    // A misspelt action is new access too, and says little: one that there is comes first.
    if (request !== undefined && isKnownAction(request, examples)) return request
    found ??= request
    if (attempts >= attemptLimit) break
  }
  if (found !== undefined) return found
  if (budget.cubes <= 0) return why ?? 'the policies are too intricate to compare in full'
  return why
}

/** True for every action where no examples are given. */
const isKnownAction = ({ action }: Request, examples: Examples | undefined): boolean =>
  examples === undefined || examples.resources(displayOfCodes(action)).length > 0

/** Requests of the statement that the base does not allow, as cubes; never too few. */
function* newCubes(
  { terms }: PlacedTerms,
  base: Side,
  head: Side,
  budget: Budget,
): Generator<Cube> {
  const denies = head.terms.filter(({ terms: other }) => other.effect === 'Deny')
  // Where the effect of a statement is not known, the same statement allows what it does.
  const isSame = (other: Terms): boolean =>
    terms.effectSymbol !== undefined && other.key === terms.key
  const dropped = uncancelledDenies(base, head)
  if (dropped.length > 0)
    for (const cube of headCubes(terms, head, denies, budget)) {
      for (const { terms: deny } of dropped) yield* intersect(cube, deny)
    }
  for (let layer = 0; layer < base.layers.length; layer += 1) {
    const allows = base.terms.filter(
      (other) => other.layer === layer && (other.terms.effect === 'Allow' || isSame(other.terms)),
    )
    const left = withoutPlainlyAllowed(
      terms,
      allows.map((allow) => allow.terms),
    )
    if (left === undefined) continue
    for (const cube of headCubes(left, head, denies, budget))
      yield* remainder(cube, allows, 0, budget)
  }
}

/** Requests of a statement that the head's boundaries and denies leave. */
function* headCubes(
  terms: Terms,
  head: Side,
  denies: readonly PlacedTerms[],
  budget: Budget,
): Generator<Cube> {
  for (const start of cubesOf(terms))
    for (const capped of cappedBy(start, head)) yield* remainder(capped, denies, 0, budget)
}

/** What of the cube the head's boundaries let through. */
function cappedBy(cube: Cube, head: Side): readonly Cube[] {
  let cubes: readonly Cube[] = [cube]
  for (let layer = 1; layer < head.layers.length; layer += 1) {
    const allows = head.terms.filter(
      (other) => other.layer === layer && other.terms.effect !== 'Deny',
    )
    cubes = cubes.flatMap((part) => allows.flatMap(({ terms }) => intersect(part, terms)))
  }
  return cubes
}

/** The cube without the statements' requests, depth first. A spent budget yields what is left. */
function* remainder(
  cube: Cube,
  statements: readonly PlacedTerms[],
  from: number,
  budget: Budget,
): Generator<Cube> {
  budget.cubes -= 1
  const next = statements[from]
  if (next === undefined || budget.cubes <= 0) {
    yield cube
    return
  }
  for (const part of subtract(cube, next.terms))
    yield* remainder(part, statements, from + 1, budget)
}

function confirm(
  cube: Cube,
  base: Side,
  head: Side,
  form: RequestForm,
  examples: Examples | undefined,
  evaluations: Evaluations,
): Request | undefined {
  if (freshCap(base, head) !== undefined || evaluations.left <= 0) return undefined
  evaluations.left -= evaluations.cost
  return requestsIn(cube, form, examples).find(
    (request) =>
      evaluateSide(head, request) === 'allowed' && evaluateSide(base, request) === 'denied',
  )
}

/** The patterns of all statements. */
const patternsOf = ({ terms }: Side): number =>
  terms.reduce((sum, { terms: { actions, resources, principals } }) => {
    const sets = [actions, resources, principals]
    return sets.reduce((count, { globs }) => count + globs.length, sum)
  }, 0)

/** A limit of the head that nobody read, and that the base did not have: it may take anything away. */
function freshCap(base: Side, head: Side): Unresolved | undefined {
  const known = base.unreadCaps.map((hole) => hole.symbol)
  return head.unreadCaps.find((hole) => !known.includes(hole.symbol))
}

function explain(cube: Cube): string {
  const guard = guardText(cube.guards)
  if (guard !== undefined) return `it depends on the condition ${guard}`
  const opaque = cube.conditions.find((literal) => literal.values.domain === 'opaque')
  if (opaque !== undefined)
    return isUnreadClaim(opaque)
      ? 'a condition could not be read'
      : `the condition on ${opaque.key} cannot be compared`
  return 'the patterns hold values that the source does not spell out'
}

function guardText(guards: Guards): string | undefined {
  const [first] = guards
  return first === undefined ? undefined : first.symbol
}
