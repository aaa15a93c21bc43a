import type { NamedAction } from '../access/actions.ts'
import { scopeCovers } from '../access/cancel.ts'
import { intersect, type Cube } from '../access/cube.ts'
import type { AccessStatement } from '../access/effective.ts'
import type { ActionFormats } from '../access/formats.ts'
import type { Terms } from '../access/statement.ts'
import { touching } from './compare-effective.ts'
import type { NeedIndex } from './compare-index.ts'
import type { Need } from './compare-needs.ts'
import {
  isSure,
  onFormat,
  onFormats,
  remainderOf,
  remainderOfTerms,
  requestsFor,
  type Scope,
} from './compare-scope.ts'
import type { Reason, Told, Width } from './comparison.ts'
import { inOwnAccount } from './own-account.ts'

const inside: Width = { verdict: 'inside' }
const isInside: Told = () => inside

/** The first action on which the statements allow more than all grants of it together. */
export function widthOf(
  statements: readonly AccessStatement[],
  actions: readonly NamedAction[],
  index: NeedIndex,
  scope: Scope,
): Width {
  let doubtful: Width = inside
  for (const { width } of widthsOf(statements, actions, index, scope)) {
    if (width.verdict === 'undecided') doubtful = width
    else if (width.verdict !== 'inside') return width
  }
  return doubtful
}

/** The actions of which the statements allow more, or may allow more, than all grants of each. */
export function widerActions(
  statements: readonly AccessStatement[],
  actions: readonly NamedAction[],
  index: NeedIndex,
  scope: Scope,
): readonly NamedAction[] {
  return [...widthsOf(statements, actions, index, scope)]
    .filter(({ width }) => width.verdict !== 'inside')
    .map(({ action }) => action)
}

function* widthsOf(
  statements: readonly AccessStatement[],
  actions: readonly NamedAction[],
  index: NeedIndex,
  scope: Scope,
): Iterable<{ readonly action: NamedAction; readonly width: Width }> {
  // The actions of a list are asked about one by one, and most of them are in one situation.
  let known = index.widths.get(statements)
  if (known === undefined) {
    known = new Map()
    index.widths.set(statements, known)
  }
  const first = new Map<string, string>()
  for (const action of actions) {
    const needs = [
      ...(index.required.get(action.key) ?? []),
      ...(index.optional.get(action.key) ?? []),
    ]
    if (needs.some((need) => need.unlimited)) continue
    const formats = scope.formats(action.key)
    // Nothing to be wide on: the action names no resource, and a vendor's ARN there means nothing.
    const scoped = needs.some((need) => need.terms.conditions.length > 0)
    if (formats?.formats.length === 0 && !scoped) continue
    const signature = [
      needs.map((need) => index.numbers.get(need)).join(),
      formats?.key ?? 'unknown',
      isOfIam(action),
      touching(statements, action.key),
      touching(scope.denies, action.key),
    ].join('|')
    let told = known.get(signature)
    if (told === undefined) {
      told = widthOfAction(statements, action, needs, scope)
      known.set(signature, told)
    }
    const named = first.get(signature) ?? action.text
    first.set(signature, named)
    yield { action, width: told(named) }
  }
}

const isOfIam = ({ key }: NamedAction): boolean => key.startsWith('iam:')

/** A listing without a prefix is that of the prefix of no letters: any prefix is no condition. */
function askedTerms({ terms, grant }: Need): Need['terms'] {
  const clauses = Object.entries(grant.condition ?? {}).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => `${operator} ${key} ${values.join()}`),
  )
  return clauses.join().toLowerCase() === 'stringlike s3:prefix *'
    ? { ...terms, conditions: [] }
    : terms
}

function widthOfAction(
  statements: readonly AccessStatement[],
  action: NamedAction,
  needs: readonly Need[],
  scope: Scope,
): Told {
  if (statements.every((allow) => needs.some((need) => scopeCovers(need.terms, allow.terms))))
    return isInside
  const requests = requestsFor(action.key)
  const formats = scope.formats(action.key)
  const allowed = statements.flatMap(({ terms }) => intersect(requests, terms))
  const terms = needs.map((need) => {
    const asked = askedTerms(need)
    return isOfIam(action) ? { ...asked, resources: inOwnAccount(asked.resources) } : asked
  })
  const beyond = remainderOfTerms(allowed, terms)
  if (beyond?.length === 0) return isInside
  const wanted =
    formats?.formats.length === 0
      ? terms.map((need) => ({ ...need, resources: everyResource(need.resources) }))
      : terms
  const excess = excessOf(piecesOf(allowed, formats), wanted, scope)
  if (excess === 'none') return isInside
  const resources = [...new Set(needs.flatMap((need) => need.filled.resources))]
  const condition = needs.find((need) => need.filled.condition !== undefined)?.filled.condition
  const [first] = statements
  const span = first?.statement.resources?.span ?? first?.source.span
  const because = (text: string): readonly Reason[] => [
    { text, ...(span === undefined ? {} : { span }) },
  ]
  if (excess === 'perhaps') {
    return (text) => ({
      verdict: 'undecided',
      reasons: because(`what ${text} is allowed on is not spelled out`),
      resources,
      condition,
    })
  }
  const lost = excess === 'of condition'
  const limit = lost ? 'under a condition' : `on ${resources.slice(0, 3).join(', ')}`
  return (text) => ({
    verdict: lost ? 'lost-condition' : 'wider-resource',
    reasons: because(`the baseline allows ${text} only ${limit}`),
    resources,
    condition: lost ? condition : undefined,
  })
}

/** What is allowed, a part for each resource that the action can name: as much as is asked for of what can be very much. */
function* piecesOf(allowed: readonly Cube[], formats: ActionFormats | undefined): Iterable<Cube> {
  if (formats === undefined || formats.formats.length === 0) yield* onFormats(allowed, formats)
  else
    for (const cube of allowed) for (const { glob } of formats.formats) yield* onFormat(cube, glob)
}

/** How some requests are more than what is wanted, for certain: in what they name, or under no condition alone. */
function excessOf(
  pieces: Iterable<Cube>,
  wanted: readonly Terms[],
  scope: Scope,
): 'none' | 'perhaps' | 'of condition' | 'of resource' {
  const unconditioned = wanted.map((need) => ({ ...need, conditions: [] }))
  let isWider = false
  let isCertain = false
  let isOfResource = false
  let isTooMuch = false
  for (const piece of pieces) {
    const wider = beyondDenies(remainderOfTerms([piece], wanted), scope)
    if (wider?.length === 0) continue
    isWider = true
    if (wider === undefined) isTooMuch = true
    else {
      isCertain ||= wider.some(isSure)
      isOfResource ||= remainderOfTerms(wider, unconditioned)?.length !== 0
    }
    if (isCertain && isOfResource) return 'of resource'
  }
  if (!isWider) return 'none'
  return isCertain && !isTooMuch ? 'of condition' : 'perhaps'
}

/** Certain denies take the excess away again. */
function beyondDenies(
  cubes: readonly Cube[] | undefined,
  scope: Scope,
): readonly Cube[] | undefined {
  if (cubes === undefined || cubes.length === 0) return cubes
  return remainderOf(
    cubes,
    scope.denies.filter((entry) => entry.certain),
  )
}

function everyResource(set: Need['terms']['resources']): Need['terms']['resources'] {
  return { ...set, globs: [], literals: new Set(), rest: [], complement: true }
}
