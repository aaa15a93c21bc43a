import type { Baseline, BaselineGrant } from '../model/baseline.ts'
import type { ProfilePart, RecognitionProfile } from '../model/recognition.ts'
import { clausesOf, marksOf } from './written-marks.ts'

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

/** The telling words of some grants; undefined where there are none. */
function wordsOf(
  grants: readonly BaselineGrant[],
  isTelling: (mark: string) => boolean,
): readonly string[] | undefined {
  const words = new Set<string>()
  for (const { effect, omittedBy, resources, condition } of grants)
    if (effect === 'Allow' && omittedBy === undefined)
      for (const mark of marksOf(resources, clausesOf(condition)))
        if (isTelling(mark)) words.add(mark)
  return words.size === 0 ? undefined : [...words].sort()
}

const sameParts = (a: readonly ProfilePart[], b: readonly ProfilePart[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b)

/** The lists that say less than the baseline does: each can stand alone in a document. */
function loneLists(
  baseline: Baseline,
  common: Pick<
    RecognitionProfile,
    'baseline' | 'product' | 'accounts' | 'names' | 'services' | 'trustedBy'
  >,
  isTelling: (mark: string) => boolean,
): readonly RecognitionProfile[] {
  if (baseline.sources.length < 2) return []
  return baseline.sources.flatMap((source): readonly RecognitionProfile[] => {
    const grants = baseline.grants.filter(
      (grant) =>
        grant.effect === 'Allow' &&
        grant.omittedBy === undefined &&
        grant.lists.includes(source.list) &&
        applies(grant.versions, source.version) &&
        applies(grant.editions, source.edition),
    )
    const actions = [
      ...new Set(grants.flatMap((grant) => grant.actions.map((action) => action.toLowerCase()))),
    ].sort()
    if (actions.length === 0) return []
    const pins = new Set(
      grants.flatMap((grant) => [
        ...(grant.feature === undefined ? [] : [grant.feature]),
        ...(grant.variant === undefined ? [] : [grant.variant.name]),
      ]),
    )
    const marks = wordsOf(grants, isTelling)
    return [
      {
        ...common,
        ...(source.version === undefined ? {} : { version: source.version }),
        ...(source.edition === undefined ? {} : { edition: source.edition }),
        age: source.version === undefined ? 0 : baseline.versions.indexOf(source.version),
        parts: [{ actions }],
        list: source.list,
        ...(pins.size === 0 ? {} : { pins: [...pins] }),
        sids: grants.flatMap((grant) => (grant.sid === undefined ? [] : [grant.sid])),
        ...(marks === undefined ? {} : { marks }),
      },
    ]
  })
}

/**
 * The profiles of a baseline, newest version and first edition first, equal ones once; then its lists that can
 * stand alone. Identity policies only. `isTelling`: false for words that ordinary policies have, too.
 */
export function profilesOf(
  baseline: Baseline,
  isTelling: (mark: string) => boolean = () => true,
): readonly RecognitionProfile[] {
  if (baseline.kind !== 'identity') return []
  const versions = baseline.versions.length === 0 ? [undefined] : baseline.versions.toReversed()
  const editions = baseline.editions.length === 0 ? [undefined] : baseline.editions
  const trustedBy = kindsTrusted(baseline.trust)
  const common = {
    baseline: baseline.id,
    product: `${baseline.vendor}/${baseline.product}`,
    accounts: baseline.match.accounts ?? [],
    names: baseline.match.names ?? [],
    services: baseline.match.services ?? [],
    ...(trustedBy.length === 0 ? {} : { trustedBy }),
  }
  const marks = wordsOf(baseline.grants, isTelling)
  const profiles: RecognitionProfile[] = []
  for (const edition of editions) {
    for (const version of versions) {
      const parts = partsOf(baseline, version, edition)
      if (parts.length === 0 || profiles.some((profile) => sameParts(profile.parts, parts)))
        continue
      profiles.push({
        ...common,
        ...(version === undefined ? {} : { version }),
        ...(edition === undefined ? {} : { edition }),
        age: version === undefined ? 0 : baseline.versions.indexOf(version),
        parts,
        sids: baseline.match.sids ?? [],
        ...(marks === undefined ? {} : { marks }),
      })
    }
  }
  const lone = loneLists(baseline, common, isTelling).filter(
    (profile) => !profiles.some((whole) => whole.parts.length === 1 && sameActions(whole, profile)),
  )
  return [...profiles, ...lone]
}

/** Kinds of principals whom the role trusts. */
const kindsTrusted = (trust: Baseline['trust']): readonly string[] =>
  [...new Set(trust.flatMap(({ principals }) => Object.keys(principals)))].sort()

const sameActions = (a: RecognitionProfile, b: RecognitionProfile): boolean =>
  a.parts[0]?.actions.join() === b.parts[0]?.actions.join()
