import type {
  Baseline,
  BaselineGrant,
  BaselineSource,
  Placeholder,
  RecognitionHints,
  TrustRequirement,
} from '../model/baseline.ts'
import type { RuleFile, RuleGrant, RuleRole, RuleSource } from './schema.ts'

/** What a list of a role stands for: one version, one edition, the features and variants that its grants are under. */
interface ListPlace {
  readonly list: string
  readonly version: string | undefined
  readonly edition: string | undefined
  readonly features: ReadonlySet<string>
}

type Variants = Baseline['variants']

const entriesOf = <T>(record: Readonly<Record<string, T>> | undefined): readonly [string, T][] =>
  record === undefined ? [] : Object.entries(record)

/** Drops keys whose value is undefined: exact optional properties have no undefined. */
function defined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter((entry) => entry[1] !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}

function variantsOf(role: RuleRole): Variants {
  return entriesOf(role.variants).map(([group, names]) => ({
    group,
    title: group,
    names: entriesOf(names).map(([name, title]) => ({ id: name, title })),
  }))
}

const groupOf = (variants: Variants, name: string): string | undefined =>
  variants.find((group) => group.names.some((variant) => variant.id === name))?.group

const includesOrFree = (among: readonly string[] | undefined, one: string | undefined): boolean =>
  among === undefined || one === undefined || among.includes(one)

/** A source with the defaults of its file; what must be bound is what its own grants and those it comes with need. */
function sourceOf(file: RuleFile, role: RuleRole, source: RuleSource): BaselineSource {
  const { features, retrieved, licence, ...rest } = source
  const bound = new Set(features)
  for (const other of source.with ?? []) {
    const found = role.sources.find((entry) => entry.list === other)
    for (const feature of found?.features ?? []) bound.add(feature)
  }
  return defined({
    ...rest,
    retrieved: retrieved ?? file.retrieved,
    licence: licence ?? file.licence,
    features: bound.size === 0 ? undefined : [...bound],
  })
}

const placeOf = (source: RuleSource): ListPlace => ({
  list: source.list,
  version: source.version,
  edition: source.edition,
  features: new Set(source.features),
})

/** The lists that state a grant which names none: those of its version, edition, feature and variant. */
function defaultLists(
  places: readonly ListPlace[],
  wanted: {
    readonly versions?: readonly string[] | undefined
    readonly editions?: readonly string[] | undefined
    readonly feature?: string | undefined
    readonly variant?: string | undefined
  },
): readonly string[] {
  const at = places.filter(
    (place) =>
      includesOrFree(wanted.versions, place.version) &&
      includesOrFree(wanted.editions, place.edition),
  )
  const names = [wanted.feature, wanted.variant].filter((name) => name !== undefined)
  const exact = at.filter((place) =>
    names.length === 0
      ? place.features.size === 0
      : names.every((name) => place.features.has(name)),
  )
  return (exact.length > 0 ? exact : at).map((place) => place.list)
}

function grantOf(
  grant: RuleGrant,
  variants: Variants,
  places: readonly ListPlace[],
): BaselineGrant {
  const { variant, actions, effect, resources, lists, condition, ...rest } = grant
  const group = variant === undefined ? undefined : groupOf(variants, variant)
  return defined({
    ...rest,
    passedTo: grant.passedTo ?? passedToOf(grant),
    effect: effect ?? 'Allow',
    actions: actions ?? [],
    resources: resources ?? (grant.notResources === undefined ? ['*'] : []),
    condition: condition,
    variant: variant === undefined || group === undefined ? undefined : { group, name: variant },
    lists: lists ?? defaultLists(places, grant),
  })
}

/**
 * The services that a condition of `iam:PassRole` names. Of one service's names in several partitions the commercial
 * one; a star behind a name takes in those.
 */
function passedToOf({ effect, actions, condition }: RuleGrant): readonly string[] | undefined {
  if (effect === 'Deny' || actions?.some((action) => /^iam:passrole$/i.test(action)) !== true)
    return undefined
  const named = entriesOf(condition)
    .filter(([operator]) => /^(?:ForAnyValue:)?String(?:Equals|Like)(?:IfExists)?$/i.test(operator))
    .flatMap(([, keys]) => entriesOf(keys))
    .filter(([key]) => key.toLowerCase() === 'iam:passedtoservice')
    .flatMap(([, values]) => values.map((value) => value.replace(/\*$/, '')))
  const commercial = named.filter((service) => /^[a-z0-9.-]+\.amazonaws\.com$/.test(service))
  return commercial.length === 0 ? undefined : [...new Set(commercial)]
}

/** `${Name}` of a text, IAM policy variables (`${aws:username}`, `${*}`) aside. */
function holesIn(value: string): readonly string[] {
  return [...value.matchAll(/\$\{([A-Za-z0-9_]+)\}/g)].map((match) => match[1] ?? '')
}

function placeholdersOf(role: RuleRole): readonly Placeholder[] {
  const texts: string[] = []
  const addCondition = (condition: RuleGrant['condition']): void => {
    for (const [, keys] of entriesOf(condition)) {
      for (const [key, values] of entriesOf(keys)) texts.push(key, ...values)
    }
  }
  for (const grant of role.grants ?? []) {
    texts.push(...(grant.resources ?? []), ...(grant.notResources ?? []))
    addCondition(grant.condition)
  }
  for (const requirement of role.trust ?? []) {
    for (const [, values] of entriesOf(requirement.principals)) texts.push(...values)
    addCondition(requirement.condition)
  }
  const names = new Set(texts.flatMap(holesIn))
  names.delete('role')
  const given = role.placeholders ?? []
  const found = [...names]
    .sort()
    .map((name) => ({ text: `\${${name}}`, name }))
    .filter((hole) => !given.some((placeholder) => placeholder.text === hole.text))
  return [...given.map((placeholder) => defined(placeholder) as Placeholder), ...found]
}

function hintsOf(file: RuleFile, role: RuleRole): RecognitionHints {
  const services = (role.trust ?? []).flatMap((entry) => entry.principals.Service ?? [])
  const sids = (role.grants ?? []).flatMap((grant) => (grant.sid === undefined ? [] : [grant.sid]))
  const names = [...new Set([...(file.names ?? []), ...(role.match?.names ?? [])])]
  const allSids = [...new Set([...(role.match?.sids ?? []), ...sids])]
  return defined({
    accounts: role.match?.accounts,
    names: names.length > 0 ? names : undefined,
    sids: allSids.length > 0 ? allSids : undefined,
    services: services.length > 0 ? [...new Set(services)] : undefined,
  })
}

function baselineOf(file: RuleFile, name: string, role: RuleRole): Baseline {
  const variants = variantsOf(role)
  const sources = role.sources.map((source) => sourceOf(file, role, source))
  const places = role.sources.map(placeOf)
  const pinned = (
    variant: string | undefined,
  ): { readonly group: string; readonly name: string } | undefined => {
    const group = variant === undefined ? undefined : groupOf(variants, variant)
    return variant === undefined || group === undefined ? undefined : { group, name: variant }
  }
  return defined({
    id: `${file.vendor}/${file.product}/${name}`,
    vendor: file.vendor,
    vendorName: file.vendorName,
    product: file.product,
    title: `${file.title}: ${role.title}`,
    carrier: role.carrier,
    kind: role.kind ?? 'identity',
    versions: role.versions ?? [],
    editions: role.editions ?? [],
    partitions:
      role.partitions === undefined
        ? undefined
        : entriesOf(role.partitions).map(([edition, partition]) => ({ edition, partition })),
    features: entriesOf(role.features).map(([feature, title]) => ({ id: feature, title })),
    variants,
    grants: (role.grants ?? []).map((grant) => grantOf(grant, variants, places)),
    forbidden: role.forbidden ?? [],
    managedPolicies: (role.managedPolicies ?? []).map((policy) =>
      defined({
        ...policy,
        variant: pinned(policy.variant),
        lists: policy.lists ?? defaultLists(places, policy),
      }),
    ),
    trust: (role.trust ?? []).map(
      (entry) =>
        defined({
          ...entry,
          actions: entry.actions ?? ['sts:AssumeRole'],
          lists: entry.lists ?? defaultLists(places, { versions: entry.versions }),
        }) as TrustRequirement,
    ),
    match: hintsOf(file, role),
    defects: (role.defects ?? []).map((defect) => defined(defect)),
    placeholders: placeholdersOf(role),
    scenarios: (role.scenarios ?? []).map((row) => defined(row)),
    sources,
  })
}

/** The baselines of one file of rules, with every default written out. */
export function baselinesOf(file: RuleFile): readonly Baseline[] {
  return entriesOf(file.roles).map(([name, role]) => baselineOf(file, name, role))
}
