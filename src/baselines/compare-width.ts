import type { NamedAction } from '../access/actions.ts'
import { scopeCovers } from '../access/cancel.ts'
import { intersect, type Cube } from '../access/cube.ts'
import type { AccessStatement } from '../access/effective.ts'
import type { BaselineCondition } from '../model/baseline.ts'
import type { NeedIndex } from './compare-index.ts'
import type { Need } from './compare-needs.ts'
import {
  isSure,
  onFormats,
  remainderOf,
  remainderOfTerms,
  requestsFor,
  type Scope,
} from './compare-scope.ts'
import type { Reason } from './comparison.ts'

/** Whether what a pattern allows of needed actions goes beyond what the baselines ask for. */
export type Width =
  | { readonly verdict: 'inside' }
  | {
      readonly verdict: 'wider-resource' | 'lost-condition' | 'undecided'
      readonly reasons: readonly Reason[]
      readonly resources: readonly string[]
      readonly condition: BaselineCondition | undefined
    }

const inside: Width = { verdict: 'inside' }

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
  const known = new Map<string, Width>()
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
    const signature = `${needs.map((need) => index.numbers.get(need)).join()} ${formats?.key ?? 'unknown'}`
    let width = known.get(signature)
    if (width === undefined) {
      width = widthOfAction(statements, action, needs, scope)
      known.set(signature, width)
    }
    yield { action, width }
  }
}

function widthOfAction(
  statements: readonly AccessStatement[],
  action: NamedAction,
  needs: readonly Need[],
  scope: Scope,
): Width {
  if (statements.every((allow) => needs.some((need) => scopeCovers(need.terms, allow.terms))))
    return inside
  const requests = requestsFor(action.key)
  const formats = scope.formats(action.key)
  const allowed = statements.flatMap(({ terms }) => intersect(requests, terms))
  const terms = needs.map((need) => need.terms)
  const beyond = remainderOfTerms(allowed, terms)
  if (beyond?.length === 0) return inside
  const scoped = onFormats(allowed, formats)
  const wanted =
    formats?.formats.length === 0
      ? terms.map((need) => ({ ...need, resources: everyResource(need.resources) }))
      : terms
  const wider = beyondDenies(remainderOfTerms(scoped, wanted), scope)
  if (wider?.length === 0) return inside
  const resources = [...new Set(needs.flatMap((need) => need.filled.resources))]
  const condition = needs.find((need) => need.filled.condition !== undefined)?.filled.condition
  const [first] = statements
  if (wider?.some(isSure) !== true) {
    const reason = {
      text: `what ${action.text} is allowed on is not spelled out`,
      ...(first === undefined
        ? {}
        : { span: first.statement.resources?.span ?? first.source.span }),
    }
    return { verdict: 'undecided', reasons: [reason], resources, condition }
  }
  const unconditioned = wanted.map((need) => ({ ...need, conditions: [] }))
  const lost = remainderOfTerms(wider, unconditioned)?.length === 0
  return {
    verdict: lost ? 'lost-condition' : 'wider-resource',
    reasons: [
      {
        text: lost
          ? `the baseline allows ${action.text} only under a condition`
          : `the baseline allows ${action.text} only on ${resources.slice(0, 3).join(', ')}`,
        ...(first === undefined
          ? {}
          : { span: first.statement.resources?.span ?? first.source.span }),
      },
    ],
    resources,
    condition: lost ? condition : undefined,
  }
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
