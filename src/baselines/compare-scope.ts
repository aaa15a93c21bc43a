import { formatsOf, type ActionFormats } from '../access/formats.ts'
import { addTo } from '../model/multimap.ts'
import type { AccessStatement, EffectiveAccess } from '../access/effective.ts'
import { globOfTokens, globOfText, matchesKey, actionForm, type Glob } from '../access/glob.ts'
import { everyRequest, intersect, subtract, type Cube } from '../access/cube.ts'
import { isEmpty, plainlyCovers, plainlyDisjoint, sureWord } from '../access/emptiness.ts'
import { beginningLike } from '../access/glob-index.ts'
import { rewritten, type Terms } from '../access/statement.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { Need } from './compare-needs.ts'
import { withPartition } from './compare-placeholders.ts'

/** The principal's statements as they are compared: aliased keys and partitions made alike. */
export interface Scope {
  readonly access: EffectiveAccess
  /** What its own policies and resource policies allow for certain, and what its own may. */
  readonly allows: readonly AccessStatement[]
  /** What its own policies allow. */
  readonly own: readonly AccessStatement[]
  /** What resource policies perhaps allow. */
  readonly perhaps: readonly AccessStatement[]
  readonly denies: readonly AccessStatement[]
  /** `denies`, and what resource policies deny perhaps or under conditions: for needs that name their resources. */
  readonly limits: readonly AccessStatement[]
  readonly caps: readonly (readonly AccessStatement[])[]
  /** What the baselines themselves deny: nobody needs that. */
  readonly refused: readonly Terms[]
  readonly catalogue: Catalogue
  readonly partition: string
  /** A condition key by its global name. */
  keyName(key: string): string
  formats(action: string): ActionFormats | undefined
}

export function scopeOf(
  access: EffectiveAccess,
  catalogue: Catalogue,
  keyName: (key: string) => string,
): Scope {
  const partition = partitionOf(access)
  const plain = (entry: AccessStatement): AccessStatement => {
    const terms = rewritten(entry.terms, (glob) => spelled(glob, partition), keyName)
    return terms === entry.terms ? entry : { ...entry, terms }
  }
  const own = access.allows.map(plain)
  const allowed = access.joined.allows.map(plain)
  const certain = allowed.filter((entry) => entry.certain)
  const denies = access.denies.map(plain)
  const limits = access.joined.denies.map(plain)
  const plainly = limits.filter(({ certain: sure, terms }) => sure && terms.conditions.length === 0)
  return {
    access,
    allows: certain.length === 0 ? own : [...own, ...certain],
    own,
    perhaps: allowed.filter((entry) => !entry.certain),
    denies: [...denies, ...plainly],
    limits: [...denies, ...limits],
    caps: access.caps.map((cap) => cap.map(plain)),
    refused: [],
    catalogue,
    partition,
    keyName,
    formats: (action) => formatsOf(action, catalogue, partition),
  }
}

/**
 * The scope as it bears on needs: what resource policies deny perhaps, or under conditions, counts
 * where every need says which resources it means. One bucket's terms say little of all buckets.
 */
export function scopeFor(needs: readonly Need[], scope: Scope): Scope {
  if (scope.limits.length === scope.denies.length) return scope
  if (!needs.every(({ filled }) => filled.resources.every(namesResource))) return scope
  let known = limited.get(scope)
  if (known === undefined) {
    known = { ...scope, denies: scope.limits }
    limited.set(scope, known)
  }
  return known
}

const limited = new WeakMap<Scope, Scope>()

/** True for an ARN whose name does not begin with a wildcard. */
function namesResource(text: string): boolean {
  if (!text.startsWith('arn:')) return false
  const name = text.split(':').slice(5).join(':')
  return !/^(?:(?:key|secret|table|function|repository|file-system|backup-vault|domain|stream)[/:])?(?:\*|$)/.test(
    name,
  )
}

/** A pattern is spelled out for each of the actions that it is compared for. */
const spelledBefore = new WeakMap<Glob, { readonly partition: string; readonly glob: Glob }>()

function spelled(glob: Glob, partition: string): Glob {
  if (!glob.hasLetters) return glob
  const before = spelledBefore.get(glob)
  if (before?.partition === partition) return before.glob
  const tokens = withPartition(glob.tokens, partition)
  const made = tokens === glob.tokens ? glob : globOfTokens(tokens, glob.fold, glob.guards)
  spelledBefore.set(glob, { partition, glob: made })
  return made
}

/** The partition that the principal's ARNs name, where it is one. */
function partitionOf(access: EffectiveAccess): string {
  const found = new Set<string>()
  for (const { terms } of access.allows)
    for (const { prefix } of terms.resources.globs) {
      const partition = /^arn:(aws(?:-[a-z]+)*):/.exec(prefix)?.[1]
      if (partition !== undefined) found.add(partition)
    }
  const [only] = found
  return found.size === 1 && only !== undefined ? only : 'aws'
}

/** Requests for one action (or a pattern of actions) on anything. */
export function requestsFor(action: string): Cube {
  return { ...everyRequest, actions: { all: [globOfText(action, actionForm)], none: [] } }
}

/** True where the statement names the action, or may. */
export function mayName(terms: Terms, actionKey: string): boolean {
  const { actions } = terms
  if (!actions.complement && actions.literals.has(actionKey)) return true
  const named = actions.rest.some((glob) => glob.hasLetters || matchesKey(glob, actionKey))
  if (!actions.complement) return named
  return (
    !actions.literals.has(actionKey) && (!named || actions.rest.some((glob) => glob.hasLetters))
  )
}

/** The same where the key may be a pattern of actions. */
export function mayNameAny(terms: Terms, key: string): boolean {
  return /[*?]/.test(key) ? mayNameSome(terms, globOfText(key, actionForm)) : mayName(terms, key)
}

/** A statement with its place in its list. */
export interface Placed {
  readonly at: number
  readonly entry: AccessStatement
}

interface ByName {
  readonly literals: ReadonlyMap<string, readonly Placed[]>
  /** Statements with patterns, and those that name all but some actions. */
  readonly loose: readonly Placed[]
}

const indexes = new WeakMap<readonly AccessStatement[], ByName>()

/** The statements that name an action, or may, in their order. */
export function naming(statements: readonly AccessStatement[], key: string): readonly Placed[] {
  let index = indexes.get(statements)
  if (index === undefined) {
    index = byName(statements)
    indexes.set(statements, index)
  }
  const plain = index.literals.get(key) ?? []
  const loose = index.loose.filter(({ entry }) => mayName(entry.terms, key))
  if (loose.length === 0) return plain
  const known = new Set(loose.map(({ at }) => at))
  return [...plain.filter(({ at }) => !known.has(at)), ...loose].sort((a, b) => a.at - b.at)
}

function byName(statements: readonly AccessStatement[]): ByName {
  const literals = new Map<string, Placed[]>()
  const loose: Placed[] = []
  for (const [at, entry] of statements.entries()) {
    const { actions } = entry.terms
    if (actions.complement || actions.rest.length > 0) loose.push({ at, entry })
    if (actions.complement) continue
    for (const key of actions.literals) {
      addTo(literals, key, { at, entry })
    }
  }
  return { literals, loose }
}

/** True where the statement names the action whatever its holes and undecided conditions are. */
export function surelyNames({ actions }: Terms, actionKey: string): boolean {
  if (actions.literals.has(actionKey)) return !actions.complement
  const plain = actions.rest.filter((glob) => !glob.hasLetters && glob.guards.length === 0)
  const named = plain.some((glob) => matchesKey(glob, actionKey))
  return actions.complement ? !named && plain.length === actions.rest.length : named
}

/** True where the statement names every action of a pattern, whatever its holes and undecided conditions are. */
export function surelyNamesAll({ actions }: Terms, pattern: Glob): boolean {
  if (actions.complement) return actions.globs.every((glob) => plainlyDisjoint(glob, pattern))
  return beginningLike(actions.rest, [pattern]).some(
    (glob) => glob.guards.length === 0 && !glob.hasLetters && plainlyCovers(glob, pattern),
  )
}

/** True where the statement may name some action of a pattern. */
export function mayNameSome({ actions }: Terms, pattern: Glob): boolean {
  return (
    actions.complement ||
    beginningLike(actions.globs, [pattern]).some((glob) => !plainlyDisjoint(glob, pattern))
  )
}

/** The part of some requests that names resources the action can have; the requests where nothing is known. */
export function onFormats(
  cubes: readonly Cube[],
  formats: ActionFormats | undefined,
): readonly Cube[] {
  if (formats === undefined) return cubes
  if (formats.formats.length === 0)
    return cubes.map((cube) => ({ ...cube, resources: { all: [star], none: [] } }))
  return cubes.flatMap((cube) => formats.formats.flatMap(({ glob }) => onFormat(cube, glob)))
}

/** The part of some requests that is for one action. */
export function ofAction(cubes: readonly Cube[], key: string): readonly Cube[] {
  const action = globOfText(key, actionForm)
  return cubes.flatMap((cube) => {
    const actions = { all: [...cube.actions.all, action], none: cube.actions.none }
    return isEmpty(actions) ? [] : [{ ...cube, actions }]
  })
}

/** The literal resource of actions that take none. */
const star = globOfText('*', { wild: 'exact', fold: false, arn: false, variables: false })

export function onFormat(cube: Cube, glob: Glob): readonly Cube[] {
  const resources = { all: [...cube.resources.all, glob], none: cube.resources.none }
  return isEmpty(resources) ? [] : [{ ...cube, resources }]
}

/** Cubes that one question may be split into before the answer is "cannot tell". */
const cubeLimit = 2_000

/** The requests that none of the statements has; undefined where there are too many pieces. */
export function remainderOf(
  cubes: readonly Cube[],
  statements: readonly AccessStatement[],
): readonly Cube[] | undefined {
  let rest = cubes
  for (const { terms } of statements) {
    if (terms.effect === 'undecided') continue
    rest = rest.flatMap((cube) => subtract(cube, terms))
    if (rest.length === 0) return rest
    if (rest.length > cubeLimit) return undefined
  }
  return rest
}

export function remainderOfTerms(
  cubes: readonly Cube[],
  statements: readonly Terms[],
): readonly Cube[] | undefined {
  let rest = cubes
  for (const terms of statements) {
    rest = rest.flatMap((cube) => subtract(cube, terms))
    if (rest.length === 0) return rest
    if (rest.length > cubeLimit) return undefined
  }
  return rest
}

/** False where certain denies and readable boundaries leave nothing of what the statements allow of some requests. */
export function isLeft(
  requests: Cube,
  statements: readonly AccessStatement[],
  scope: Scope,
): boolean {
  const denies = scope.denies.filter((entry) => entry.certain)
  if (denies.length === 0 && scope.caps.length === 0) return true
  const allowed = statements.flatMap(({ terms }) => intersect(requests, terms))
  const left = remainderOf(allowed, denies) ?? allowed
  return left.some((cube) =>
    scope.caps.every((cap) => cap.some(({ terms }) => intersect(cube, terms).length > 0)),
  )
}

/** How some requests meet some statements: surely, perhaps (letters, guards, unread conditions), or not at all. */
export function meeting(cubes: readonly Cube[], terms: Terms): 'sure' | 'perhaps' | 'none' {
  let found: 'perhaps' | 'none' = 'none'
  for (const cube of cubes)
    for (const part of intersect(cube, terms)) {
      if (isSure(part) && terms.effect !== 'undecided') return 'sure'
      found = 'perhaps'
    }
  return found
}

/** True where the cube surely holds a request, whatever letters and undecided conditions turn out to be. */
export function isSure(cube: Cube): boolean {
  if (cube.guards.length > 0) return false
  if (cube.conditions.some((literal) => literal.values.domain === 'opaque')) return false
  return [cube.actions, cube.resources].every((cell) => sureWord(cell) !== undefined)
}
