import { expandPattern, type NamedAction } from '../access/actions.ts'
import { scopeCovers } from '../access/cancel.ts'
import type { Cube } from '../access/cube.ts'
import type { AccessStatement } from '../access/effective.ts'
import { actionForm, globOfText } from '../access/glob.ts'
import type { Terms } from '../access/statement.ts'
import {
  needed,
  perhapsReasons,
  plain,
  sourceOf,
  undecided,
  unreadReasons,
  type Judgement,
} from './compare-judgement.ts'
import { afterDenies } from './compare-limits.ts'
import { isWildcard, type Need } from './compare-needs.ts'
import {
  mayName,
  mayNameSome,
  meeting,
  naming,
  ofAction,
  remainderOf,
  remainderOfTerms,
  surelyNames,
  surelyNamesAll,
  type Scope,
} from './compare-scope.ts'

/** A vendor's wildcard is missing only where nothing inside it is allowed. */
export function judgeWildcard(
  key: string,
  needs: readonly Need[],
  allows: readonly AccessStatement[],
  scope: Scope,
): Judgement {
  const plainly = grantedPlainly(key, needs, allows, scope)
  if (plainly !== undefined) return plainly
  const cubes = wantedOf(key, needs, scope)
  const rest = remainderOf(cubes, allows)
  const by = allows.filter(({ terms }) => meeting(cubes, terms) !== 'none')
  const inside = expandPattern(key, scope.catalogue).filter((action) => action.level !== 'Unknown')
  if (rest?.length === 0) {
    // A Deny of what is no action takes nothing away.
    const denies = scope.denies.filter(({ terms }) =>
      inside.some(
        (action) =>
          mayName(terms, action.key) && meeting(ofAction(cubes, action.key), terms) !== 'none',
      ),
    )
    return afterDenies(key, cubes, by, by.map(sourceOf), {
      ...scope,
      denies: inside.length === 0 ? scope.denies : denies,
    })
  }
  const allowed = allowedOf(inside, needs, by)
  if (allowed.length > 0 || by.some(({ terms }) => meeting(cubes, terms) === 'sure')) {
    const all = inside.length > 0 && allowed.length === inside.length
    if (all) return plain('granted', [], by.map(sourceOf))
    const reason = {
      text: `${allowed.length} of the ${inside.length} actions of ${key} are allowed; the vendor does not say which are needed`,
    }
    return plain('narrower', [reason], by.map(sourceOf))
  }
  if (by.length > 0) return undecided(perhapsReasons(by, cubes), by.map(sourceOf))
  if (scope.access.mayAdd.length > 0) return undecided(unreadReasons(scope), [])
  return plain('missing', [], [])
}

/** Those of some actions that the statements allow on what is needed. */
function allowedOf(
  inside: readonly NamedAction[],
  needs: readonly Need[],
  by: readonly AccessStatement[],
): readonly NamedAction[] {
  // What a statement says of one action that it surely names it says of all of them.
  const meets = new Map<AccessStatement, boolean>()
  const isMet = (entry: AccessStatement, key: string): boolean => {
    const { terms } = entry
    if (!entry.certain || !mayName(terms, key)) return false
    if (!surelyNames(terms, key)) return meeting(needed(key, needs), terms) !== 'none'
    const known = meets.get(entry) ?? meeting(needed(key, needs), terms) !== 'none'
    meets.set(entry, known)
    return known
  }
  return inside.filter(({ key }) => by.some((entry) => isMet(entry, key)))
}

/** What the needs ask for, less what the baselines themselves deny; what they deny as a whole is judged as it stands. */
export function wantedOf(key: string, needs: readonly Need[], scope: Scope): readonly Cube[] {
  const asked = needed(key, needs)
  const wanted = remainderOfTerms(asked, scope.refused)
  return wanted === undefined || wanted.length === 0 ? asked : wanted
}

/** What single statements allow just as it is asked for, where nothing takes anything away. */
export function grantedPlainly(
  key: string,
  needs: readonly Need[],
  allows: readonly AccessStatement[],
  scope: Scope,
): Judgement | undefined {
  if (scope.caps.length > 0) return undefined
  const pattern = isWildcard(key) ? globOfText(key, actionForm) : undefined
  const denied =
    pattern === undefined
      ? naming(scope.denies, key).length > 0
      : scope.denies.some(({ terms }) => mayNameSome(terms, pattern))
  if (denied) return undefined
  const names = (terms: Terms): boolean =>
    pattern === undefined ? surelyNames(terms, key) : surelyNamesAll(terms, pattern)
  const sure = allows.filter(({ terms }) => terms.effect === 'Allow' && names(terms))
  const by = new Set<AccessStatement>()
  for (const need of needs) {
    const covering = sure.find(({ terms }) => scopeCovers(terms, need.terms))
    if (covering === undefined) return undefined
    by.add(covering)
  }
  return plain('granted', [], [...by].map(sourceOf))
}
