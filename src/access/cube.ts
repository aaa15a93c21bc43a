import { negated, type Literal } from './condition.ts'
import { anyText, isEmpty, plainlyCovers, plainlyDisjoint, type Cell } from './emptiness.ts'
import { matchesText } from './glob.ts'
import { beginningLike } from './glob-index.ts'
import {
  areAssumed,
  assume,
  assumeAll,
  guardLiteral,
  type GuardLiteral,
  type Guards,
} from './guards.ts'
import { hasPrincipal } from './principal-link.ts'
import { satisfiable } from './satisfy.ts'
import type { GlobSet, Terms } from './statement.ts'

/** A set of requests: actions × resources × principals × contexts, under assumptions about guards. */
export interface Cube {
  readonly actions: Cell
  readonly resources: Cell
  readonly principals: Cell
  readonly conditions: readonly Literal[]
  readonly guards: Guards
}

/** Every request. */
export const everyRequest: Cube = {
  actions: anyText,
  resources: anyText,
  principals: anyText,
  conditions: [],
  guards: [],
}

/** A part of a cell, and the guards under which the pattern that cut it out is there. */
interface Share {
  readonly cell: Cell
  readonly guards: readonly string[]
}

/** What of `cell` lies in `set`; the cell itself, unchanged, where all of it plainly does. */
function within(cell: Cell, set: GlobSet, guards: Guards): readonly Share[] {
  if (set.complement) return outsideUnion(cell, set, guards)
  const literal = cell.all.find((glob) => glob.literal !== undefined && !glob.fold)
  const lookedUp = literal ?? cell.all.find((glob) => glob.literal !== undefined)
  if (lookedUp?.literal !== undefined) {
    // Literals of the set count only where both sides compare alike.
    const alike = set.globs[0]?.fold === lookedUp.fold
    if (alike && set.literals.has(lookedUp.literal)) return [{ cell, guards: [] }]
  }
  const shares: Share[] = []
  const candidates =
    lookedUp !== undefined && set.globs[0]?.fold === lookedUp.fold ? set.rest : set.globs
  for (const glob of beginningLike(candidates, cell.all)) {
    const unbounded = glob.isPrefix && glob.prefix === '' && glob.guards.length === 0
    if (unbounded || cell.all.some((other) => plainlyCovers(glob, other)))
      return [{ cell, guards: [] }]
    if (cell.all.some((other) => plainlyDisjoint(glob, other))) continue
    const all = [...cell.all.filter((other) => !plainlyCovers(other, glob)), glob]
    const share = { all, none: cell.none }
    const assumed = assumeAll(
      guards,
      glob.guards.map((id) => guardLiteral(id, true)),
    )
    if (assumed === undefined || isEmpty(active(share, assumed))) continue
    shares.push({ cell: share, guards: glob.guards })
  }
  return shares
}

function outsideUnion(cell: Cell, set: GlobSet, guards: Guards): readonly Share[] {
  const lookedUp = cell.all.find((glob) => glob.literal !== undefined)
  const text = lookedUp?.literal
  const simple =
    text !== undefined && cell.all.length === 1 && set.globs[0]?.fold === lookedUp?.fold
  if (simple && set.literals.has(text)) return []
  const candidates = simple ? set.rest : set.globs
  const relevant = beginningLike(candidates, cell.all).filter(
    (glob) => !cell.all.some((other) => plainlyDisjoint(glob, other)),
  )
  if (relevant.length === 0) return [{ cell, guards: [] }]
  const rest = { all: cell.all, none: [...cell.none, ...relevant] }
  return isEmpty(active(rest, guards)) ? [] : [{ cell: rest, guards: [] }]
}

/** The cell without the exclusions that are there only under conditions nobody assumed. */
export function active(cell: Cell, guards: Guards): Cell {
  if (cell.none.every((glob) => glob.guards.length === 0)) return cell
  return { all: cell.all, none: cell.none.filter((glob) => areAssumed(guards, glob.guards)) }
}

const complementOf = (set: GlobSet): GlobSet => ({ ...set, complement: !set.complement })

/** A cube with one of its sets cut down; undefined where the guards of the cut contradict. */
function cut(cube: Cube, dimension: Dimension, share: Share): Cube | undefined {
  if (share.cell === cube[dimension] && share.guards.length === 0) return cube
  const guards = assumeAll(
    cube.guards,
    share.guards.map((id) => guardLiteral(id, true)),
  )
  return guards === undefined ? undefined : { ...cube, [dimension]: share.cell, guards }
}

type Dimension = 'actions' | 'resources' | 'principals'
const dimensions: readonly Dimension[] = ['actions', 'resources', 'principals']

/** What of the cube lies in the statement's sets; its effect is not looked at. */
export function intersect(cube: Cube, terms: Terms): readonly Cube[] {
  const guards = assumeAll(cube.guards, terms.guards)
  if (guards === undefined) return []
  const conditions = joined(cube.conditions, terms.conditions)
  if (conditions !== cube.conditions && !satisfiable(conditions, guards)) return []
  let cubes: readonly Cube[] = [{ ...cube, conditions, guards }]
  for (const dimension of dimensions) {
    cubes = cubes.flatMap((part) =>
      within(part[dimension], terms[dimension], part.guards).flatMap(
        (share) => cut(part, dimension, share) ?? [],
      ),
    )
  }
  return conditions.length === 0 ? cubes : cubes.filter(isAsked)
}

/** False where it is proven that nobody asks: principal and condition speak of different ones. */
const isAsked = ({ principals, conditions }: Cube): boolean => hasPrincipal(principals, conditions)

function joined(a: readonly Literal[], b: readonly Literal[]): readonly Literal[] {
  if (b.length === 0) return a
  const fresh = b.filter(
    (literal) => !a.some((known) => known.id === literal.id && known.quantity === literal.quantity),
  )
  return fresh.length === 0 ? a : [...a, ...fresh]
}

/**
 * The cube without the statement's requests, as cubes. What cannot be decided stays in: the result
 * is never too small.
 */
export function subtract(cube: Cube, terms: Terms): readonly Cube[] {
  if (mayMiss(cube, terms)) return [cube]
  const rest: Cube[] = []
  let inside: readonly Cube[] = [cube]
  for (const dimension of dimensions) {
    const next: Cube[] = []
    for (const part of inside) {
      const shares = within(part[dimension], terms[dimension], part.guards)
      const whole = shares.length === 1 && shares[0]?.cell === part[dimension]
      if (!whole)
        for (const share of within(part[dimension], complementOf(terms[dimension]), part.guards)) {
          const outside = cut(part, dimension, share)
          if (outside !== undefined) rest.push(outside)
        }
      for (const share of shares) {
        const piece = cut(part, dimension, share)
        if (piece !== undefined) next.push(piece)
      }
    }
    if (next.length === 0) return inside.length === 1 && inside[0] === cube ? [cube] : rest
    inside = next
  }
  for (const part of inside) rest.push(...outsideConditions(part, terms.conditions, terms.guards))
  return rest.filter(isAsked)
}

/** True where the statement plainly takes nothing from the cube. */
function mayMiss(cube: Cube, terms: Terms): boolean {
  const [only] = cube.actions.all
  if (
    !terms.actions.complement &&
    only?.literal !== undefined &&
    !terms.actions.literals.has(only.literal)
  ) {
    const text = only.literal
    if (!terms.actions.rest.some((glob) => glob.hasLetters || matchesText(glob, text))) return true
  }
  return assumeAll(cube.guards, terms.guards) === undefined
}

function outsideConditions(
  cube: Cube,
  conditions: readonly Literal[],
  guards: readonly GuardLiteral[],
): readonly Cube[] {
  const rest: Cube[] = []
  let held = cube.conditions
  for (const literal of conditions) {
    if (held.some((known) => known.id === literal.id && known.quantity === literal.quantity))
      continue
    const opposite = [...held, negated(literal)]
    if (satisfiable(opposite, cube.guards)) rest.push({ ...cube, conditions: opposite })
    held = [...held, literal]
    if (!satisfiable(held, cube.guards)) return rest
  }
  // Guards come last: what a condition leaves is left whatever is assumed of them.
  let assumed = cube.guards
  for (const literal of guards) {
    const other = assume(assumed, guardLiteral(literal.id, !literal.positive))
    if (other !== undefined) rest.push({ ...cube, conditions: held, guards: other })
    const next = assume(assumed, literal)
    if (next === undefined) return rest
    assumed = next
  }
  return rest
}

/** The cubes of a statement that are not plainly empty. */
export function cubesOf(terms: Terms): readonly Cube[] {
  if (!satisfiable(terms.conditions, terms.guards)) return []
  return intersect(everyRequest, terms)
}
