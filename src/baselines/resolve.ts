import type {
  Baseline,
  BaselineCondition,
  BaselineGrant,
  BaselineLibrary,
  BindingChoice,
  NamedGrants,
  ResolvedBaseline,
  VendorDefect,
} from '../model/baseline.ts'
import { addTo } from '../model/multimap.ts'
import { nearestName } from '../model/edit-distance.ts'

/** A version, edition or feature that the baseline does not have. */
export interface ChoiceProblem {
  readonly what: 'baseline' | 'version' | 'edition' | 'feature'
  readonly name: string
  readonly known: readonly string[]
  readonly nearest: string | undefined
  readonly message: string
}

export type Resolution =
  | { readonly ok: true; readonly value: ResolvedBaseline }
  | { readonly ok: false; readonly problem: string; readonly problems: readonly ChoiceProblem[] }

/** The id and version of `veeam/backup-for-aws/worker@10`. */
export function parseBaselineReference(text: string): {
  readonly id: string
  readonly version: string | undefined
} {
  const at = text.indexOf('@')
  return at < 0
    ? { id: text, version: undefined }
    : { id: text.slice(0, at), version: text.slice(at + 1) }
}

const numbersOf = (version: string): readonly string[] =>
  version
    .toLowerCase()
    .replace(/^v(?=\d)/, '')
    .split(/[.-]/)

/** The declared version that `wanted` means: itself, `v4.2` for `4.2`, `10` for build `10.0.0.232`. */
export function matchVersion(wanted: string, declared: readonly string[]): string | undefined {
  if (declared.includes(wanted)) return wanted
  const parts = numbersOf(wanted)
  const startsWith = (long: readonly string[], short: readonly string[]): boolean =>
    short.every((part, index) => long[index] === part)
  const same = declared.filter((version) => {
    const own = numbersOf(version)
    return startsWith(parts, own) || startsWith(own, parts)
  })
  return same.at(-1)
}

/** Names that a message lists at most. */
const mostNamed = 24

function problem(
  what: ChoiceProblem['what'],
  baseline: Baseline,
  name: string,
  known: readonly string[],
): ChoiceProblem {
  const nearest = nearestName(name, known)
  const end =
    known.length === 0
      ? `it has none`
      : `it has ${known.slice(0, mostNamed).join(', ')}${known.length > mostNamed ? ` and ${String(known.length - mostNamed)} more` : ''}`
  const hint = nearest === undefined ? '' : `; did you mean ${nearest}?`
  return {
    what,
    name,
    known,
    nearest,
    message: `${baseline.id} has no ${what} ${name}: ${end}${hint}`,
  }
}

/** Every name that a binding may list among the features of a baseline: features and variants. */
export function bindableFeatures(baseline: Baseline): readonly string[] {
  return [
    ...baseline.features.map((feature) => feature.id),
    ...baseline.variants.flatMap((group) => group.names.map((name) => name.id)),
  ]
}

const holds = (among: readonly string[] | undefined, one: string | undefined): boolean =>
  among === undefined || one === undefined || among.includes(one)

interface Chosen {
  readonly version: string | undefined
  readonly edition: string | undefined
  readonly features: ReadonlySet<string>
  readonly pinned: ReadonlyMap<string, ReadonlySet<string>>
  readonly partition: string | undefined
}

type Place = 'required' | 'optional' | 'alternative' | 'other'

function placeOf(
  entry: {
    readonly versions?: readonly string[]
    readonly editions?: readonly string[]
    readonly feature?: string
    readonly variant?: { readonly group: string; readonly name: string }
  },
  chosen: Chosen,
): Place {
  if (!holds(entry.versions, chosen.version) || !holds(entry.editions, chosen.edition))
    return 'other'
  const pinned = entry.variant === undefined ? undefined : chosen.pinned.get(entry.variant.group)
  if (entry.variant !== undefined && pinned !== undefined && !pinned.has(entry.variant.name))
    return 'other'
  if (entry.feature !== undefined && !chosen.features.has(entry.feature)) return 'optional'
  return entry.variant !== undefined && pinned === undefined ? 'alternative' : 'required'
}

const inPartition = (text: string, partition: string): string =>
  text.replaceAll('${Partition}', partition)

/** The grant with the partition of the edition filled in. */
function filled(grant: BaselineGrant, partition: string | undefined): BaselineGrant {
  if (partition === undefined) return grant
  const texts = (values: readonly string[]): readonly string[] =>
    values.map((value) => inPartition(value, partition))
  const condition: BaselineCondition | undefined =
    grant.condition &&
    Object.fromEntries(
      Object.entries(grant.condition).map(([operator, keys]) => [
        operator,
        Object.fromEntries(Object.entries(keys).map(([key, values]) => [key, texts(values)])),
      ]),
    )
  return {
    ...grant,
    resources: texts(grant.resources),
    ...(grant.notResources && { notResources: texts(grant.notResources) }),
    ...(condition && { condition }),
  }
}

function withoutDefects(
  grant: BaselineGrant,
  defective: ReadonlySet<string>,
): BaselineGrant | undefined {
  const actions = grant.actions.filter((action) => !defective.has(action.toLowerCase()))
  if (actions.length === grant.actions.length) return grant
  if (actions.length === 0 && grant.notActions === undefined) return undefined
  return { ...grant, actions }
}

/** Groups in order of first appearance. */
function grouped(
  grants: readonly BaselineGrant[],
  nameOf: (grant: BaselineGrant) => string,
  titleOf: (name: string) => string,
): readonly NamedGrants[] {
  const groups = new Map<string, BaselineGrant[]>()
  for (const grant of grants) {
    const name = nameOf(grant)
    addTo(groups, name, grant)
  }
  return [...groups].map(([name, members]) => ({ name, title: titleOf(name), grants: members }))
}

function choose(
  baseline: Baseline,
  choice: Omit<BindingChoice, 'baseline'>,
): Chosen | readonly ChoiceProblem[] {
  const problems: ChoiceProblem[] = []
  const version =
    choice.version === undefined
      ? baseline.versions.at(-1)
      : matchVersion(choice.version, baseline.versions)
  if (choice.version !== undefined && version === undefined) {
    problems.push(problem('version', baseline, choice.version, baseline.versions))
  }
  const edition = choice.edition ?? baseline.editions[0]
  if (choice.edition !== undefined && !baseline.editions.includes(choice.edition)) {
    problems.push(problem('edition', baseline, choice.edition, baseline.editions))
  }
  const known = bindableFeatures(baseline)
  for (const feature of choice.features ?? []) {
    if (!known.includes(feature)) problems.push(problem('feature', baseline, feature, known))
  }
  if (problems.length > 0) return problems
  const features = new Set(choice.features)
  const pinned = new Map<string, ReadonlySet<string>>()
  for (const group of baseline.variants) {
    const names = group.names.map((name) => name.id).filter((name) => features.has(name))
    if (names.length > 0) pinned.set(group.group, new Set(names))
  }
  const partition = baseline.partitions?.find((entry) => entry.edition === edition)?.partition
  return { version, edition, features, pinned, partition }
}

const failed = (problems: readonly ChoiceProblem[]): Resolution => ({
  ok: false,
  problem: problems.map((entry) => entry.message).join('; '),
  problems,
})

/**
 * What a baseline asks for under one choice of version (default: the newest), edition (default: the first) and
 * features (default: none, the required grants alone). `choice.baseline` is not looked at.
 */
export function resolveChoice(
  baseline: Baseline,
  choice: Omit<BindingChoice, 'baseline'>,
): Resolution {
  const chosen = choose(baseline, choice)
  if (!('features' in chosen)) return failed(chosen)
  return { ok: true, value: resolved(baseline, chosen) }
}

/** As `resolveChoice`, with the baseline looked up by its id; `id@version` is accepted where no version is given. */
export function resolveBaseline(library: BaselineLibrary, choice: BindingChoice): Resolution {
  const { id, version } = parseBaselineReference(choice.baseline)
  const baseline = library.get(id)
  if (baseline !== undefined) {
    return resolveChoice(baseline, { ...choice, version: choice.version ?? version })
  }
  const known = library.ids()
  const nearest = nearestName(id, known)
  const hint = nearest === undefined ? '' : `: did you mean ${nearest}?`
  return failed([
    { what: 'baseline', name: id, known, nearest, message: `there is no baseline ${id}${hint}` },
  ])
}

/** What one of the published lists that a choice follows asks for. */
export function partOf(resolved: ResolvedBaseline, list: string): ResolvedBaseline {
  const isOfList = (grant: BaselineGrant): boolean => grant.lists.includes(list)
  const required = resolved.required.filter(isOfList)
  if (required.length === 0) return resolved
  return {
    ...resolved,
    required,
    contested: resolved.contested.filter(isOfList),
    alternatives: [],
    lists: [list],
  }
}

function resolved(baseline: Baseline, chosen: Chosen): ResolvedBaseline {
  const lists = new Set<string>()
  for (const grant of baseline.grants) {
    const place = placeOf(grant, chosen)
    if (place === 'required' && grant.omittedBy === undefined) {
      for (const list of grant.lists) lists.add(list)
    }
  }
  const followed = baseline.sources
    .filter(
      (source) =>
        lists.has(source.list) &&
        (source.version === undefined || source.version === chosen.version) &&
        (source.edition === undefined || source.edition === chosen.edition),
    )
    .map((source) => source.list)
  const follows = new Set(followed)
  const defects = baseline.defects.filter((defect: VendorDefect) =>
    defect.lists === undefined ? true : defect.lists.some((list) => follows.has(list)),
  )
  const defective = new Set(baseline.defects.map((defect) => defect.action.toLowerCase()))
  const by = new Map<Place, BaselineGrant[]>([
    ['required', []],
    ['optional', []],
    ['alternative', []],
  ])
  for (const grant of baseline.grants) {
    const sound = withoutDefects(grant, defective)
    if (sound !== undefined) by.get(placeOf(grant, chosen))?.push(filled(sound, chosen.partition))
  }
  const required = by.get('required') ?? []
  const titles = new Map(baseline.features.map((feature) => [feature.id, feature.title]))
  const alternatives = by.get('alternative') ?? []
  return {
    baseline,
    version: chosen.version,
    edition: chosen.edition,
    features: [...chosen.features],
    required: required.filter((grant) => grant.omittedBy === undefined),
    contested: required.filter((grant) => grant.omittedBy !== undefined),
    optional: grouped(
      by.get('optional') ?? [],
      (grant) => grant.feature ?? '',
      (name) => titles.get(name) ?? name,
    ),
    alternatives: baseline.variants.flatMap((group) => {
      const members = alternatives.filter((grant) => grant.variant?.group === group.group)
      if (members.length === 0) return []
      const title = new Map(group.names.map((name) => [name.id, name.title]))
      return [
        {
          group: group.group,
          variants: grouped(
            members,
            (grant) => grant.variant?.name ?? '',
            (name) => title.get(name) ?? name,
          ),
        },
      ]
    }),
    forbidden: baseline.forbidden,
    managedPolicies: baseline.managedPolicies.filter(
      (policy) => placeOf(policy, chosen) === 'required',
    ),
    trust: baseline.trust.filter(
      (entry) =>
        holds(entry.versions, chosen.version) &&
        (entry.feature === undefined || chosen.features.has(entry.feature)),
    ),
    defects,
    lists: followed,
  }
}
