import type { Literal } from './condition.ts'
import { everyRequest, intersect, subtract, type Cube } from './cube.ts'
import type { AccessSource, AccessStatement, EffectiveAccess } from './effective.ts'
import { isEmpty, sureWord } from './emptiness.ts'
import { escalationPaths, type EscalationPath, type EscalationStep } from './escalation-paths.ts'
import { actionForm, foldAscii, globOfText, matchesText, resourceForm, type Glob } from './glob.ts'
import { everyNumber } from './intervals.ts'
import { satisfiable } from './satisfy.ts'

/** A path that a principal has, and the statements that give it each step. */
export interface OpenPath {
  readonly path: EscalationPath
  readonly steps: readonly { readonly action: string; readonly by: readonly AccessSource[] }[]
}

/** Pieces that one step's requests may be split into; beyond them the step is not shown. */
const pieceLimit = 500

/**
 * The published paths whose every step the principal can take for certain: allowed by resolved,
 * unconditional statements, let through by every boundary that could be read, and out of reach of
 * every Deny. `ownNames`: names of the principal itself, where they are known; `today`: an ISO date, before
 * which nobody asks any more.
 */
export function openPaths(
  access: EffectiveAccess,
  ownNames: readonly string[] = [],
  today?: string,
): readonly OpenPath[] {
  const certain = access.allows.filter((allow) => allow.certain && namedActions(allow).size > 0)
  if (certain.length === 0) return []
  const now = timesFrom(today)
  const known = new Map<string, readonly AccessSource[]>()
  const taken = (step: EscalationStep): readonly AccessSource[] => {
    const key = keyOf(step)
    let by = known.get(key)
    if (by === undefined) {
      by = allowing(step, access, certain, { ownNames, now })
      known.set(key, by)
    }
    return by
  }
  return escalationPaths.flatMap((path): readonly OpenPath[] => {
    const steps: OpenPath['steps'][number][] = []
    for (const step of path.steps) {
      const by = taken(step)
      if (by.length === 0) return []
      steps.push({ action: step.action, by })
    }
    return [{ path, steps }]
  })
}

/** Actions of the steps by their lower-case name. */
const stepActions: ReadonlyMap<string, string> = new Map(
  escalationPaths.flatMap(({ steps }) => steps.map(({ action }) => [foldAscii(action), action])),
)

/** Every action of a step. */
const allActions: ReadonlySet<string> = new Set(stepActions.values())

const namedBy = new WeakMap<AccessStatement['terms']['actions'], ReadonlySet<string>>()

/** Actions of steps that a statement may name: most name none, whatever their resources are. */
function namedActions({ terms: { actions } }: AccessStatement): ReadonlySet<string> {
  let named = namedBy.get(actions)
  if (named === undefined) {
    named = readNamed(actions)
    namedBy.set(actions, named)
  }
  return named
}

function readNamed({
  literals,
  rest,
  complement,
}: AccessStatement['terms']['actions']): ReadonlySet<string> {
  if (complement || rest.some((glob) => glob.hasLetters)) return allActions
  const named = new Set<string>()
  for (const literal of literals) {
    const action = stepActions.get(literal)
    if (action !== undefined) named.add(action)
  }
  for (const glob of rest)
    for (const [folded, action] of stepActions) if (matchesText(glob, folded)) named.add(action)
  return named
}

const keys = new WeakMap<EscalationStep, string>()

/** Equal steps of different paths have one key. */
function keyOf(step: EscalationStep): string {
  let key = keys.get(step)
  if (key === undefined) {
    key = JSON.stringify(step)
    keys.set(step, key)
  }
  return key
}

/** Who asks, and when. */
interface Asking {
  readonly ownNames: readonly string[]
  /** Claims on the keys of time that hold from today on. */
  readonly now: readonly Literal[]
}

function allowing(
  step: EscalationStep,
  access: EffectiveAccess,
  certain: readonly AccessStatement[],
  asking: Asking,
): readonly AccessSource[] {
  const naming = certain.filter((allow) => namedActions(allow).has(step.action))
  if (naming.length === 0) return []
  const cubes = requestsOf(step, asking.ownNames)
  return naming.flatMap((allow) => {
    const allowed = cubes.flatMap((cube) => intersect(cube, allow.terms))
    return allowed.length > 0 && remains(allowed, step, access, asking.now) ? [allow.source] : []
  })
}

/** True where some of the requests surely pass every boundary and every Deny. */
function remains(
  allowed: readonly Cube[],
  step: EscalationStep,
  access: EffectiveAccess,
  now: readonly Literal[],
): boolean {
  let left: readonly Cube[] = allowed
  for (const cap of access.caps)
    left = left.flatMap((cube) =>
      cap.flatMap(({ terms, certain }) => (certain ? intersect(cube, terms) : [])),
    )
  for (const deny of access.denies) {
    left = left.flatMap((cube) => withoutDenied(cube, deny))
    if (left.length === 0) return false
    if (left.length > pieceLimit) return false
  }
  return left.some((cube) => isAttack(cube, step, now))
}

/** What a Deny leaves for certain: one that is not spelled out takes all it may take. */
function withoutDenied(cube: Cube, { terms, certain }: AccessStatement): readonly Cube[] {
  if (intersect(cube, terms).length === 0) return [cube]
  const unread = terms.conditions.some(({ values }) => values.domain === 'opaque')
  const lettered = [terms.actions, terms.resources].some(({ globs }) =>
    globs.some((glob) => glob.hasLetters),
  )
  return certain && !unread && !lettered ? subtract(cube, terms) : []
}

/** A name that no policy spells. */
const fresh = 'zz0-any-name-0zz'

const requests = new WeakMap<EscalationStep, readonly Cube[]>()

function requestsOf(step: EscalationStep, ownNames: readonly string[]): readonly Cube[] {
  let known = requests.get(step)
  if (known === undefined) {
    known = [requestOn(step, step.on.reach === 'some' ? '*' : fresh)]
    requests.set(step, known)
  }
  if (step.on.reach === 'some') return known
  const names = ownNames.filter((name) => /^[\w+=,.@-]+$/.test(name))
  return [...known, ...names.map((name) => requestOn(step, name))]
}

function requestOn({ action, on, passedTo, context }: EscalationStep, name: string): Cube {
  const keys = [
    ...Object.entries(context ?? {}),
    ...(passedTo === undefined ? [] : [['iam:passedtoservice', passedTo] as const]),
  ]
  return {
    ...everyRequest,
    actions: { all: [globOfText(action, actionForm)], none: [] },
    resources: { all: [targetGlob(on.arn, name)], none: [] },
    conditions: keys.map(([key, value]) => present(key, value)),
  }
}

const targetGlob = (arn: string, name: string): Glob =>
  globOfText(arn.replace('%', name), { ...resourceForm, variables: false })

const exact = { wild: 'exact', fold: false, arn: false, variables: false } as const

const present = (key: string, value: string): Literal => ({
  key,
  quantity: 'some',
  absent: false,
  values: { domain: 'text', globs: [globOfText(value, exact)], complement: false },
  id: JSON.stringify([key, 'is', value]),
  several: false,
})

/** The key is not in the request. */
const missing = (key: string): Literal => ({
  key,
  quantity: 'none',
  absent: true,
  values: { domain: 'text', globs: [], complement: true },
  id: JSON.stringify([key, 'missing']),
  several: false,
})

/** Longest life of temporary credentials, and a day for time zones. */
const margin = 3 * 86_400_000

/** What the keys of time are from a day on. */
function timesFrom(today: string | undefined): readonly Literal[] {
  const start = today === undefined ? NaN : Date.parse(today) - margin
  if (Number.isNaN(start)) return []
  const from = (key: string, absent: boolean, domain: 'date' | 'number'): Literal => ({
    key,
    quantity: 'some',
    absent,
    values: { domain, ranges: [{ ...everyNumber, low: domain === 'date' ? start : start / 1000 }] },
    id: JSON.stringify([key, 'from', start, domain]),
    several: false,
  })
  return [
    from('aws:currenttime', false, 'date'),
    from('aws:epochtime', false, 'date'),
    from('aws:epochtime', false, 'number'),
    from('aws:tokenissuetime', true, 'date'),
  ]
}

/** What is AWS's own, such as its managed policies: nobody else changes it. */
const ofAws = globOfText('arn:*:*:*:aws:*', { ...resourceForm, variables: false })

/**
 * Keys whose values the caller chooses or simply has; any other key is taken to be absent, as it is
 * for a target that nobody tagged or bounded.
 */
const callersKeys: ReadonlySet<string> = new Set([
  'aws:currenttime',
  'aws:epochtime',
  'aws:multifactorauthage',
  'aws:multifactorauthpresent',
  'aws:principalaccount',
  'aws:principalarn',
  'aws:principalorgid',
  'aws:principalorgpaths',
  'aws:principaltype',
  'aws:referer',
  'aws:requestedregion',
  'aws:resourceaccount',
  'aws:resourceorgid',
  'aws:resourceorgpaths',
  'aws:securetransport',
  'aws:sourceip',
  'aws:sourcevpc',
  'aws:sourcevpce',
  'aws:tagkeys',
  'aws:tokenissuetime',
  'aws:useragent',
  'aws:userid',
  'aws:username',
  'aws:vpcsourceip',
  'ec2:instancetype',
  'ec2:region',
  'sts:externalid',
  'sts:rolesessionname',
])

const isCallers = (key: string): boolean =>
  callersKeys.has(key) || key.startsWith('aws:requesttag/') || key.startsWith('aws:principaltag/')

/** True where the cube surely holds a request as the path makes it. */
function isAttack(
  cube: Cube,
  { context, passedTo }: EscalationStep,
  now: readonly Literal[],
): boolean {
  if (cube.guards.length > 0) return false
  if (cube.conditions.some(({ values }) => values.domain === 'opaque')) return false
  const own = new Set(Object.keys(context ?? {}))
  if (passedTo !== undefined) own.add('iam:passedtoservice')
  const foreign = new Set(cube.conditions.map(({ key }) => key))
  const absent = [...foreign].filter((key) => !own.has(key) && !isCallers(key)).map(missing)
  const times = now.filter(({ key }) => foreign.has(key))
  if (!satisfiable([...cube.conditions, ...absent, ...times], cube.guards)) return false
  if (isEmpty({ all: cube.resources.all, none: [...cube.resources.none, ofAws] })) return false
  return [cube.actions, cube.resources].every(
    (cell) => !isEmpty(cell) && sureWord(cell) !== undefined,
  )
}
