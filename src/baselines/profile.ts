import type { Baseline, BaselineGrant, ProfilePart, RecognitionProfile } from '../model/baseline.ts'

const applies = (among: readonly string[] | undefined, one: string | undefined): boolean =>
  among === undefined || one === undefined || among.includes(one)

function partKey(grant: BaselineGrant): string {
  return `${grant.feature ?? ''}\n${grant.variant?.group ?? ''}\n${grant.variant?.name ?? ''}`
}

function partsOf(
  baseline: Baseline,
  version: string | undefined,
  edition: string | undefined,
): readonly ProfilePart[] {
  const parts = new Map<string, { readonly grant: BaselineGrant; readonly actions: Set<string> }>()
  for (const grant of baseline.grants) {
    if (grant.effect === 'Deny' || grant.omittedBy !== undefined) continue
    if (!applies(grant.versions, version) || !applies(grant.editions, edition)) continue
    const key = partKey(grant)
    let part = parts.get(key)
    if (part === undefined) {
      part = { grant, actions: new Set() }
      parts.set(key, part)
    }
    for (const action of grant.actions) part.actions.add(action.toLowerCase())
  }
  return [...parts.values()].map(({ grant, actions }) => ({
    ...(grant.feature === undefined ? {} : { feature: grant.feature }),
    ...(grant.variant === undefined ? {} : { variant: grant.variant }),
    actions: [...actions].sort(),
  }))
}

const sameParts = (a: readonly ProfilePart[], b: readonly ProfilePart[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b)

/** The profiles of a baseline, newest version and first edition first; equal ones once. Identity policies only. */
export function profilesOf(baseline: Baseline): readonly RecognitionProfile[] {
  if (baseline.kind !== 'identity') return []
  const versions = baseline.versions.length === 0 ? [undefined] : baseline.versions.toReversed()
  const editions = baseline.editions.length === 0 ? [undefined] : baseline.editions
  const profiles: RecognitionProfile[] = []
  for (const edition of editions) {
    for (const version of versions) {
      const parts = partsOf(baseline, version, edition)
      if (parts.length === 0 || profiles.some((profile) => sameParts(profile.parts, parts)))
        continue
      profiles.push({
        baseline: baseline.id,
        product: `${baseline.vendor}/${baseline.product}`,
        ...(version === undefined ? {} : { version }),
        ...(edition === undefined ? {} : { edition }),
        age: version === undefined ? 0 : baseline.versions.indexOf(version),
        parts,
        accounts: baseline.match.accounts ?? [],
        names: baseline.match.names ?? [],
        sids: baseline.match.sids ?? [],
        services: baseline.match.services ?? [],
      })
    }
  }
  return profiles
}
