import { nearestName } from '../model/edit-distance.ts'
import type { Catalogue } from '../model/catalogue.ts'
import { nearestAction } from '../catalogue/nearest.ts'
import { namesAnAction } from '../catalogue/expand.ts'
import type { RuleFile, RuleRole } from './schema.ts'

/** A name in a file of baselines that nothing declares. */
export interface ReferenceProblem {
  readonly path: readonly (string | number)[]
  readonly message: string
  readonly nearest: string | undefined
}

interface Declared {
  readonly versions: readonly string[]
  readonly editions: readonly string[]
  readonly features: readonly string[]
  readonly variants: readonly string[]
  readonly lists: readonly string[]
}

function declaredBy(role: RuleRole): Declared {
  const groups: readonly Readonly<Record<string, string>>[] = Object.values(role.variants ?? {})
  return {
    versions: role.versions ?? [],
    editions: role.editions ?? [],
    features: Object.keys(role.features ?? {}),
    variants: groups.flatMap((names) => Object.keys(names)),
    lists: role.sources.map((source) => source.list),
  }
}

type Path = readonly (string | number)[]

function unknownNames(
  what: string,
  used: readonly string[] | string | undefined,
  declared: readonly string[],
  path: Path,
): readonly ReferenceProblem[] {
  const names = used === undefined ? [] : typeof used === 'string' ? [used] : used
  return names.flatMap((name, index) => {
    if (declared.includes(name)) return []
    const nearest = nearestName(name, declared)
    const hint = nearest === undefined ? '' : `, did you mean ${nearest}?`
    return [
      {
        path: typeof used === 'string' ? path : [...path, index],
        message: `the role has no ${what} ${name}${hint}`,
        nearest,
      },
    ]
  })
}

interface Qualified {
  readonly feature?: string | undefined
  readonly variant?: string | undefined
  readonly versions?: readonly string[] | undefined
  readonly editions?: readonly string[] | undefined
}

function qualifiers(entry: Qualified, declared: Declared, path: Path): readonly ReferenceProblem[] {
  return [
    ...unknownNames('feature', entry.feature, declared.features, [...path, 'feature']),
    ...unknownNames('variant', entry.variant, declared.variants, [...path, 'variant']),
    ...unknownNames('version', entry.versions, declared.versions, [...path, 'versions']),
    ...unknownNames('edition', entry.editions, declared.editions, [...path, 'editions']),
  ]
}

function problemsOf(role: RuleRole, path: Path): readonly ReferenceProblem[] {
  const declared = declaredBy(role)
  const pinnable = [...declared.features, ...declared.variants]
  const twice = pinnable.filter((name, index) => pinnable.indexOf(name) !== index)
  return [
    ...twice.map((name) => ({
      path: [...path, 'variants'],
      message: `${name} names two features or variants of the role`,
      nearest: undefined,
    })),
    ...role.sources.flatMap((source, index) => {
      const at = [...path, 'sources', index]
      return [
        ...unknownNames('version', source.version, declared.versions, [...at, 'version']),
        ...unknownNames('edition', source.edition, declared.editions, [...at, 'edition']),
        ...unknownNames('feature', source.features, pinnable, [...at, 'features']),
        ...unknownNames('source', source.with, declared.lists, [...at, 'with']),
      ]
    }),
    ...(role.grants ?? []).flatMap((grant, index) =>
      qualifiers(grant, declared, [...path, 'grants', index]),
    ),
    ...(role.managedPolicies ?? []).flatMap((policy, index) =>
      qualifiers(policy, declared, [...path, 'managedPolicies', index]),
    ),
    ...(role.trust ?? []).flatMap((entry, index) => {
      const at = [...path, 'trust', index]
      return [
        ...unknownNames('feature', entry.feature, pinnable, [...at, 'feature']),
        ...unknownNames('version', entry.versions, declared.versions, [...at, 'versions']),
      ]
    }),
    ...Object.keys(role.partitions ?? {}).flatMap((edition) =>
      unknownNames('edition', edition, declared.editions, [...path, 'partitions', edition]),
    ),
  ]
}

/** Versions, editions, features, variants and lists that are used and not declared. */
export function referenceProblems(file: RuleFile): readonly ReferenceProblem[] {
  return Object.entries(file.roles).flatMap(([name, role]) => problemsOf(role, ['roles', name]))
}

/**
 * Actions that AWS does not have and that are a slip of the pen for one it has, declared mistakes of the vendor apart.
 * Others may be newer than the catalogue, and are taken as they are.
 */
export function actionProblems(file: RuleFile, catalogue: Catalogue): readonly ReferenceProblem[] {
  return Object.entries(file.roles).flatMap(([name, role]) => {
    const declared = new Set((role.defects ?? []).map(({ action }) => action))
    return (role.grants ?? []).flatMap((grant, place) =>
      (grant.actions ?? []).flatMap((action, index): readonly ReferenceProblem[] => {
        if (declared.has(action) || namesAnAction(action, catalogue)) return []
        const nearest = nearestAction(action, catalogue)
        if (nearest.verdict === 'unknown') return []
        return [
          {
            path: ['roles', name, 'grants', place, 'actions', index],
            message: `AWS has no action ${action}, did you mean ${nearest.fix}?`,
            nearest: nearest.fix,
          },
        ]
      }),
    )
  })
}
