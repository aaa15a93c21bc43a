import type {
  AccessLevel,
  Catalogue,
  CatalogueAction,
  CatalogueService,
} from '../model/catalogue.ts'
import { addTo } from '../model/multimap.ts'
import { actionForm, foldAscii, globOfText, matchesKey, matchesText } from './glob.ts'

/** An action of the catalogue, or one that is written out and not in it. */
export interface NamedAction {
  /** `s3:GetObject`, as AWS spells it where it is known, else as written. */
  readonly text: string
  /** Lower-cased, for comparison. */
  readonly key: string
  readonly level: AccessLevel | 'Unknown'
}

const indexes = new WeakMap<Catalogue, Map<string, readonly NamedAction[]>>()
const expansions = new WeakMap<Catalogue, Map<string, readonly NamedAction[]>>()
const expansionLimit = 50_000

/** The actions of one service, decoded once. */
function serviceActions(prefix: string, catalogue: Catalogue): readonly NamedAction[] {
  let known = indexes.get(catalogue)
  if (known === undefined) {
    known = new Map()
    indexes.set(catalogue, known)
  }
  const found = known.get(prefix)
  if (found !== undefined) return found
  const service = catalogue.service(prefix)
  const actions =
    service === undefined
      ? []
      : [...service.actions].map(([name, action]) => namedAction(service, name, action))
  known.set(prefix, actions)
  return actions
}

/** `name` is the action's in lower case. */
function namedAction(
  service: CatalogueService,
  name: string,
  action: CatalogueAction,
): NamedAction {
  return {
    text: `${service.prefix}:${action.name}`,
    key: `${service.prefix}:${name}`,
    level: action.accessLevel,
  }
}

/** The one action of a pattern without wildcards; nothing of its service is looked through. */
function plainAction(key: string, catalogue: Catalogue): readonly NamedAction[] {
  const colon = key.indexOf(':')
  const service = colon < 0 ? undefined : catalogue.service(key.slice(0, colon))
  const name = key.slice(colon + 1)
  const action = service?.actions.get(name)
  return service === undefined || action === undefined ? [] : [namedAction(service, name, action)]
}

/** The services that an action pattern can name. */
function prefixesOf(pattern: string, catalogue: Catalogue): readonly string[] {
  const colon = pattern.indexOf(':')
  const head = colon < 0 ? pattern : pattern.slice(0, colon)
  if (!/[*?]/.test(head)) return colon < 0 ? [] : [head]
  if (colon < 0) return catalogue.prefixes
  const glob = globOfText(head, actionForm)
  return catalogue.prefixes.filter((prefix) => head.includes('*') || matchesText(glob, prefix))
}

/** The actions of the catalogue that a pattern names; a plain action that is not in it stands for itself. */
export function expandPattern(pattern: string, catalogue: Catalogue): readonly NamedAction[] {
  let known = expansions.get(catalogue)
  if (known === undefined || known.size > expansionLimit) {
    known = new Map()
    expansions.set(catalogue, known)
  }
  const key = foldAscii(pattern)
  const found = known.get(key)
  if (found !== undefined) return found
  const glob = globOfText(key, actionForm)
  const actions =
    glob.literal === key
      ? plainAction(key, catalogue)
      : prefixesOf(key, catalogue).flatMap((prefix) =>
          serviceActions(prefix, catalogue).filter((action) => matchesKey(glob, action.key)),
        )
  const answer: readonly NamedAction[] =
    actions.length === 0 && glob.literal !== undefined
      ? [{ text: pattern, key, level: 'Unknown' }]
      : actions
  known.set(key, answer)
  return answer
}

/** Every action of the catalogue that none of the patterns names. */
export function expandNotAction(
  patterns: readonly string[],
  catalogue: Catalogue,
): readonly NamedAction[] {
  const globs = patterns.map((pattern) => globOfText(pattern, actionForm))
  return expandPattern('*', catalogue).filter(
    (action) => !globs.some((glob) => matchesKey(glob, action.key)),
  )
}

/** Worst first. */
export const levelsByWeight: readonly (AccessLevel | 'Unknown')[] = [
  'Permissions management',
  'Write',
  'Unknown',
  'Tagging',
  'Read',
  'List',
]

/** The actions by access level, worst level first; only levels that occur. */
export function byLevel(
  actions: readonly NamedAction[],
): readonly { readonly level: AccessLevel | 'Unknown'; readonly actions: readonly string[] }[] {
  return levelsByWeight.flatMap((level) => {
    const texts = actions.filter((action) => action.level === level).map((action) => action.text)
    return texts.length === 0 ? [] : [{ level, actions: texts.toSorted() }]
  })
}

/**
 * A short list of patterns that names `wanted` and no other action of the catalogue, sorted. A prefix
 * with `*` stands for three actions at least.
 */
export function coveringPatterns(
  wanted: readonly NamedAction[],
  catalogue: Catalogue,
): readonly string[] {
  const services = new Map<string, NamedAction[]>()
  for (const action of wanted) {
    const prefix = action.key.slice(0, Math.max(0, action.key.indexOf(':')))
    addTo(services, prefix, action)
  }
  return [...services]
    .flatMap(([prefix, actions]) => coverService(prefix, actions, catalogue))
    .sort()
}

function coverService(
  prefix: string,
  wanted: readonly NamedAction[],
  catalogue: Catalogue,
): readonly string[] {
  const keys = new Set(wanted.map((action) => action.key))
  const others = serviceActions(prefix, catalogue).filter((action) => !keys.has(action.key))
  const left = new Map(wanted.map((action) => [action.key, action.text]))
  const patterns: string[] = []
  if (others.length === 0 && wanted.length > 1 && catalogue.service(prefix) !== undefined)
    return [`${prefix}:*`]
  for (const stem of stemsOf(wanted)) {
    const folded = foldAscii(stem)
    if (others.some((action) => action.key.startsWith(folded))) continue
    const inside = [...left.keys()].filter((key) => key.startsWith(folded))
    if (inside.length < 3) continue
    for (const key of inside) left.delete(key)
    patterns.push(`${stem}*`)
  }
  return [...patterns, ...left.values()]
}

/** Beginnings of the names up to each capital letter, shortest first: `ec2:Describe`, `ec2:DescribeVpc`. */
function stemsOf(actions: readonly NamedAction[]): readonly string[] {
  const stems = new Set<string>()
  for (const { text } of actions) {
    const start = text.indexOf(':') + 2
    for (let i = start; i < text.length; i += 1)
      if (/[A-Z]/.test(text.charAt(i))) stems.add(text.slice(0, i))
  }
  return [...stems].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
}
