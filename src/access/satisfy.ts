import type { Literal, ValueSet } from './condition.ts'
import { addTo } from '../model/multimap.ts'
import { isEmpty, sureWord, type Cell } from './emptiness.ts'
import { globOfText, type Glob } from './glob.ts'
import { areAssumed, type Guards } from './guards.ts'
import {
  addressText,
  everyAddress,
  everyNumber,
  overlapAll,
  withoutAll,
  type Interval,
} from './intervals.ts'

/** Combinations of values that one question may try. */
const combinationLimit = 512

/** False only where it is proven that no context satisfies all claims together. */
export function satisfiable(literals: readonly Literal[], guards: Guards): boolean {
  if (literals.length === 0) return true
  for (const group of byKey(literals)) if (!keySatisfiable(group, guards)) return false
  return true
}

function byKey(literals: readonly Literal[]): readonly (readonly Literal[])[] {
  if (literals.length === 1) return [literals]
  const groups = new Map<string, Literal[]>()
  for (const literal of literals) {
    addTo(groups, literal.key, literal)
  }
  return [...groups.values()]
}

const contradict = (a: Literal, b: Literal): boolean => a.id === b.id && a.quantity !== b.quantity

function keySatisfiable(group: readonly Literal[], guards: Guards): boolean {
  if (group.some((literal) => group.some((other) => contradict(literal, other)))) return false
  if (group.every((literal) => literal.values.domain === 'opaque' || literal.absent)) return true
  return texts(group, guards).kind !== 'none' && ranges(group).kind !== 'none'
}

/** What values a key can have to satisfy its claims: none, or one choice of them. */
type Choice =
  | { readonly kind: 'none' }
  | { readonly kind: 'any' }
  | { readonly kind: 'cells'; readonly cells: readonly Cell[] }
  | {
      readonly kind: 'points'
      readonly points: readonly (number | bigint)[]
      readonly domain: string
    }

type TextSet = Extract<ValueSet, { domain: 'text' }>

function texts(group: readonly Literal[], guards: Guards): Choice {
  const claims = group.flatMap((literal) =>
    literal.values.domain === 'text' && !isVacuous(literal.quantity, literal.values)
      ? [{ quantity: literal.quantity, values: literal.values, several: literal.several }]
      : [],
  )
  if (claims.length === 0) return { kind: 'any' }
  const somes = claims.filter((claim) => claim.quantity === 'some').map((claim) => claim.values)
  const nones = claims.filter((claim) => claim.quantity === 'none').map((claim) => claim.values)
  const kept = cellOf(nones, guards)
  const isBoolean = booleanKeys.has(group[0]?.key ?? '')
  const base = isBoolean ? { ...kept, unions: [...kept.unions, booleans] } : kept
  if (claims.some((claim) => claim.several)) {
    // Each wanted value may be another one; all of them keep off the unwanted.
    const cells: Cell[] = []
    for (const wanted of somes) {
      const found = firstCell(
        base.cell,
        [...base.unions, positives(wanted)],
        negatives(wanted),
        guards,
      )
      if (found === undefined) return { kind: 'none' }
      cells.push(found)
    }
    if (cells.length > 0) return { kind: 'cells', cells }
    const found = firstCell(base.cell, base.unions, [], guards)
    return found === undefined ? { kind: 'none' } : { kind: 'cells', cells: [found] }
  }
  const unions = [...base.unions, ...somes.map(positives)]
  const found = firstCell(base.cell, unions, somes.flatMap(negatives), guards)
  return found === undefined ? { kind: 'none' } : { kind: 'cells', cells: [found] }
}

/** `none` of no patterns: it says that the key is there, and nothing of its values. */
const isVacuous = (quantity: Literal['quantity'], values: TextSet): boolean =>
  quantity === 'none' && !values.complement && values.globs.length === 0

/** Global keys that AWS fills with `true` or `false` and nothing else. */
const booleanKeys: ReadonlySet<string> = new Set([
  'aws:multifactorauthpresent',
  'aws:principalisawsservice',
  'aws:securetransport',
  'aws:viaawsservice',
])

const booleans: readonly Glob[] = ['true', 'false'].map((text) =>
  globOfText(text, { wild: 'exact', fold: true, arn: false, variables: false }),
)

/** The patterns of which one must match; undefined where none must. */
const positives = (values: TextSet): readonly Glob[] | undefined =>
  values.complement ? undefined : values.globs

const negatives = (values: TextSet): readonly Glob[] => (values.complement ? values.globs : [])

interface Base {
  readonly cell: Cell
  readonly unions: readonly (readonly Glob[] | undefined)[]
}

/** What `none` claims leave: patterns to keep off, and unions to stay in. */
function cellOf(nones: readonly TextSet[], guards: Guards): Base {
  const none: Glob[] = []
  const unions: (readonly Glob[])[] = []
  for (const unwanted of nones) {
    if (unwanted.complement) unions.push(unwanted.globs)
    else none.push(...unwanted.globs)
  }
  return {
    cell: { all: [], none: none.filter((glob) => areAssumed(guards, glob.guards)) },
    unions,
  }
}

/** The first combination of one pattern a union that is not proven empty; undefined where all are. */
function firstCell(
  base: Cell,
  unions: readonly (readonly Glob[] | undefined)[],
  more: readonly Glob[],
  guards: Guards,
): Cell | undefined {
  const start: Cell = {
    all: base.all,
    none: [...base.none, ...more.filter((glob) => areAssumed(guards, glob.guards))],
  }
  let tried = 0
  const visit = (cell: Cell, rest: readonly (readonly Glob[] | undefined)[]): Cell | undefined => {
    const [union, ...others] = rest
    if (rest.length === 0) return isEmpty(cell) ? undefined : cell
    if (union === undefined) return visit(cell, others)
    for (const glob of union) {
      tried += 1
      const next: Cell = { all: [...cell.all, glob], none: cell.none }
      if (tried > combinationLimit) return next
      if (isEmpty(next)) continue
      const found = visit(next, others)
      if (found !== undefined) return found
    }
    return undefined
  }
  return visit(start, unions)
}

/** Numbers, times and addresses; claims of different domains on one key are not played against each other. */
function ranges(group: readonly Literal[]): Choice {
  let choice: Choice = { kind: 'any' }
  for (const domain of ['number', 'date', 'address'] as const) {
    const wanted: (readonly Interval[])[] = []
    const unwanted: Interval[] = []
    let several = false
    for (const { values, quantity, several: list } of group) {
      if (values.domain !== domain) continue
      several ||= list
      if (quantity === 'some') wanted.push(values.ranges)
      else unwanted.push(...values.ranges)
    }
    if (wanted.length === 0 && unwanted.length === 0) continue
    const whole = withoutAll([domain === 'address' ? everyAddress : everyNumber], unwanted)
    const sets = several
      ? wanted.map((ranges) => overlapAll(whole, ranges))
      : [wanted.reduce(overlapAll, whole)]
    if (sets.length === 0) sets.push(whole)
    if (sets.some((set) => set.length === 0)) return { kind: 'none' }
    choice = { kind: 'points', domain, points: sets.flatMap((set) => set.slice(0, 1).map(inside)) }
  }
  return choice
}

function inside({ low, high, lowOpen, highOpen }: Interval): number | bigint {
  if (typeof low === 'bigint' || typeof high === 'bigint') return low
  if (!lowOpen && Number.isFinite(low)) return low
  if (!highOpen && Number.isFinite(high)) return high
  if (Number.isFinite(low) && Number.isFinite(high)) return (low + high) / 2
  if (Number.isFinite(low)) return low + 1
  return Number.isFinite(high) ? high - 1 : 0
}

/** Values by key; a key that is absent is left out. */
export type Context = ReadonlyMap<string, readonly ContextValue[]>

/** A text, or its codes where a hole is part of it. */
export type ContextValue = string | readonly number[]

/**
 * A context that should satisfy all claims, to be confirmed by evaluation; undefined where none was
 * found or some claim cannot be looked into.
 */
export function contextFor(
  literals: readonly Literal[],
  guards: Guards,
  textOfWord: (cell: Cell) => ContextValue | undefined,
): Context | undefined {
  const context = new Map<string, readonly ContextValue[]>()
  for (const group of byKey(literals)) {
    const key = group[0]?.key ?? ''
    if (group.some((literal) => literal.values.domain === 'opaque')) return undefined
    if (group.every((literal) => literal.absent)) continue
    const values: ContextValue[] = []
    for (const choice of [texts(group, guards), ranges(group)]) {
      if (choice.kind === 'none') return undefined
      if (choice.kind === 'cells') {
        for (const cell of choice.cells) {
          const text = textOfWord(cell)
          if (text === undefined) return undefined
          values.push(text)
        }
      } else if (choice.kind === 'points')
        values.push(...choice.points.map((point) => pointText(point, choice.domain)))
    }
    if (values.length === 0) values.push('x')
    context.set(key, values)
  }
  return context
}

function pointText(point: number | bigint, domain: string): string {
  if (typeof point === 'bigint') return addressText(point)
  return domain === 'date' ? new Date(point).toISOString() : String(point)
}

/** A sure word of the cell as text where it holds no letters. */
export function plainWord(cell: Cell): string | undefined {
  const word = sureWord(cell)
  return word === undefined ? undefined : String.fromCodePoint(...word.slice(0, 4096))
}
