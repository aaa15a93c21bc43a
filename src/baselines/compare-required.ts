import { expandPattern } from '../access/actions.ts'
import { intersect } from '../access/cube.ts'
import type { AccessStatement } from '../access/effective.ts'
import { foldAscii } from '../access/glob.ts'
import type { AccessLevel } from '../model/catalogue.ts'
import {
  elsewhere,
  guardReasons,
  narrowings,
  needed,
  perhapsReasons,
  plain,
  sourceOf,
  undecided,
  unreadReasons,
  type Judgement,
} from './compare-judgement.ts'
import { afterDenies, ineffective, leftOut } from './compare-limits.ts'
import { touching } from './compare-effective.ts'
import { distinct, isWildcard, none, type Need } from './compare-needs.ts'
import { meeting, naming, onFormats, remainderOf, scopeFor, type Scope } from './compare-scope.ts'
import { judgePassing } from './compare-passing.ts'
import { grantedPlainly, judgeWildcard, wantedOf } from './compare-wildcard.ts'
import type { RequiredAction } from './comparison.ts'

/** The verdict on every action that the needs demand, in their order; one row an action. */
export function judgeRequired(needs: readonly Need[], scope: Scope): readonly RequiredAction[] {
  const byAction = new Map<string, { readonly action: string; readonly needs: Need[] }>()
  for (const need of needs) {
    if (need.grant.effect === 'Deny') continue
    for (const action of need.grant.actions) {
      const key = foldAscii(action)
      const known = byAction.get(key)
      if (known === undefined) byAction.set(key, { action, needs: [need] })
      else known.needs.push(need)
    }
  }
  const known = new Map<string, Judgement>()
  const asked = new Map<string, Asked>()
  const numbers = new Map(needs.map((need, index) => [need, index]))
  const rows = [...byAction].map(([key, entry]) =>
    judgeAction(key, entry.action, entry.needs, scope, { known, asked, numbers }),
  )
  return [...rows, ...judgeRefused(needs, scope)]
}

interface Memo {
  readonly known: Map<string, Judgement>
  readonly asked: Map<string, Asked>
  readonly numbers: ReadonlyMap<Need, number>
}

function judgeAction(
  key: string,
  action: string,
  needs: readonly Need[],
  every: Scope,
  memo: Memo,
): RequiredAction {
  const scope = scopeFor(needs, every)
  const wildcard = isWildcard(action)
  const allows = wildcard ? scope.allows : naming(scope.allows, key).map(({ entry }) => entry)
  const asking = needs.map((need) => memo.numbers.get(need)).join()
  const asked = memo.asked.get(asking) ?? askedBy(needs)
  memo.asked.set(asking, asked)
  const row = { asked, action, wildcard, scope }
  const services = [...new Set(needs.flatMap((need) => need.grant.passedTo ?? []))]
  if (key === 'iam:passrole' && services.length > 0) {
    const { judgement, lacking } = judgePassing(judge, key, needs, services, allows, scope)
    return rowOf(row, judgement, lacking)
  }
  if (wildcard) return rowOf(row, judgeWildcard(key, needs, allows, scope), none)
  const formats = scope.formats(key)
  const signature = [
    asking,
    touching(scope.allows, key),
    touching(scope.perhaps, key),
    touching(scope.denies, key),
    ...scope.caps.map((cap) => touching(cap, key)),
    formats?.key ?? 'unknown',
  ].join('|')
  let judgement = memo.known.get(signature)
  if (judgement === undefined) {
    judgement = perhapsGranted(key, needs, judge(key, needs, allows, scope), scope)
    memo.known.set(signature, judgement)
  }
  return rowOf(row, judgement, none)
}

/** What needs say of every action that they ask for: many actions share one answer. */
type Asked = Pick<RequiredAction, 'baselines' | 'features' | 'phase' | 'why' | 'grants'>

function askedBy(needs: readonly Need[]): Asked {
  const optional = needs.some(({ grant }) => grant.feature === undefined)
  return {
    baselines: distinct(needs, ({ baseline }) => baseline),
    features: optional ? none : distinct(needs, ({ grant }) => grant.feature),
    phase: needs.find(({ grant }) => grant.phase !== undefined)?.grant.phase,
    why: needs.find(({ grant }) => grant.why !== undefined)?.grant.why,
    grants: needs.map((need) => need.filled),
  }
}

interface Row {
  readonly asked: Asked
  readonly action: string
  readonly wildcard: boolean
  readonly scope: Scope
}

function rowOf(row: Row, judgement: Judgement, passedTo: readonly string[]): RequiredAction {
  const { asked, action, wildcard, scope } = row
  // Spelled out: a spread of many rows is what a comparison of a large role would spend its time on.
  return {
    effect: 'Allow',
    action,
    verdict: judgement.verdict,
    severity: judgement.severity,
    reasons: judgement.reasons,
    allowedBy: judgement.allowedBy,
    deniedBy: judgement.deniedBy,
    baselines: asked.baselines,
    features: asked.features,
    phase: asked.phase,
    why: asked.why,
    level: wildcard ? undefined : levelOf(action, scope),
    vendorWildcard: wildcard,
    grants: asked.grants,
    passedTo,
  }
}

function levelOf(action: string, scope: Scope): AccessLevel | undefined {
  const level = expandPattern(action, scope.catalogue)[0]?.level
  return level === 'Unknown' ? undefined : level
}

function judge(
  key: string,
  needs: readonly Need[],
  allows: readonly AccessStatement[],
  scope: Scope,
): Judgement {
  const certainly = scope.access.mayAdd.length === 0
  if (allows.length === 0)
    return certainly ? plain('missing', [], []) : undecided(unreadReasons(scope), [])
  const plainly = grantedPlainly(key, needs, allows, scope)
  if (plainly !== undefined) return plainly
  const written = wantedOf(key, needs, scope)
  const formats = scope.formats(key)
  let cubes = written
  let rest = remainderOf(written, allows)
  if (rest?.length !== 0 && formats !== undefined) {
    cubes = onFormats(written, formats)
    rest = remainderOf(cubes, allows)
  }
  const by = allows.filter(({ terms }) => meeting(cubes, terms) !== 'none').map(sourceOf)
  if (rest?.length === 0) return afterDenies(key, cubes, allows, by, scope)
  const sure = allows.filter(({ terms }) => meeting(cubes, terms) === 'sure')
  if (sure.length > 0) {
    const left = leftOut(key, cubes, allows, scope)
    if (left !== undefined) return left
    const denied = afterDenies(key, cubes, sure, by, scope)
    if (denied.verdict === 'denied') return denied
    if (rest?.every((cube) => cube.guards.length > 0) === true)
      return undecided(guardReasons(rest), by)
    return plain('narrower', [...narrowings(sure, rest), ...denied.reasons], by, denied.deniedBy)
  }
  if (by.length > 0) return undecided(perhapsReasons(allows, cubes), by)
  if (!certainly) return undecided(unreadReasons(scope), allows.map(sourceOf))
  // Where the vendor scopes it to ARNs that it never has, nobody can say more than that.
  const alike = onFormats(written, formats).length === 0
  if (alike && written.length > 0) return undecided(elsewhere(allows).reasons, allows.map(sourceOf))
  return ineffective(key, allows, scope) ?? elsewhere(allows)
}

/** A resource policy that perhaps speaks of the principal, and would give all that is asked for, leaves it open. */
function perhapsGranted(
  key: string,
  needs: readonly Need[],
  judgement: Judgement,
  scope: Scope,
): Judgement {
  if (judgement.verdict !== 'missing' && judgement.verdict !== 'ineffective') return judgement
  const perhaps = naming(scope.perhaps, key).map(({ entry }) => entry)
  if (perhaps.length === 0) return judgement
  const cubes = onFormats(needed(key, needs), scope.formats(key))
  const given = perhaps.map((entry) => ({ ...entry, terms: { ...entry.terms, guards: [] } }))
  const own = naming(scope.allows, key).map(({ entry }) => entry)
  if (remainderOf(cubes, [...own, ...given])?.length !== 0) return judgement
  return undecided(
    perhaps.map(({ source, statement }) => ({
      text: `it depends on whether ${statement.guards.at(-1)?.text ?? 'a resource policy grants it'}`,
      span: source.span,
    })),
    perhaps.map(sourceOf),
  )
}

/** What the baselines want refused: missing where it is allowed all the same. */
function judgeRefused(needs: readonly Need[], scope: Scope): readonly RequiredAction[] {
  return needs.flatMap((need) => {
    if (need.grant.effect !== 'Deny') return []
    return need.grant.actions.map((action): RequiredAction => {
      const cubes = needed(foldAscii(action), [need])
      const allowing = scope.own.filter(({ terms }) => meeting(cubes, terms) === 'sure')
      const allowed = allowing.flatMap(({ terms }) =>
        cubes.flatMap((cube) => intersect(cube, terms)),
      )
      const open = remainderOf(allowed, scope.denies)?.filter((cube) =>
        scope.caps.every((cap) => cap.some(({ terms }) => intersect(cube, terms).length > 0)),
      )
      const refused = allowing.length === 0 || open?.length === 0
      const row = { asked: askedBy([need]), action, wildcard: isWildcard(action), scope }
      const reasons = [{ text: 'the baseline denies it, and nothing here does' }]
      const judgement: Judgement = refused
        ? plain('granted', [], [])
        : { ...plain('missing', reasons, allowing.map(sourceOf)), severity: 'warning' }
      return { ...rowOf(row, judgement, none), effect: 'Deny' }
    })
  })
}
