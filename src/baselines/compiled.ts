import type {
  Baseline,
  BaselineLibrary,
  BaselineSource,
  BaselineSummary,
  RecognitionProfile,
} from '../model/baseline.ts'
import { newestRead, summaryOf } from './library.ts'
import { profilesOf } from './profile.ts'

/**
 * A snapshot is lines of JSON: the head, the recognition profiles, then one baseline a line without what its
 * summary holds. Lines are parsed when they are asked for.
 */
interface Head {
  readonly format: 1
  readonly date: string
  /** Values that many sources share: licences and dates of reading. */
  readonly texts: readonly string[]
  readonly summaries: readonly PackedSummary[]
}

type PackedSource = Omit<BaselineSource, 'licence' | 'retrieved'> & {
  readonly l?: number
  readonly r: number
}

type PackedSummary = Omit<BaselineSummary, 'sources'> & {
  readonly sources: readonly PackedSource[]
}

type PackedBaseline = Omit<Baseline, Exclude<keyof BaselineSummary, 'features'>>

const inSummary: ReadonlySet<string> = new Set<Exclude<keyof BaselineSummary, 'features'>>([
  'id',
  'vendor',
  'vendorName',
  'product',
  'title',
  'kind',
  'versions',
  'editions',
  'sources',
])

/** The text of `dist/data/baselines.json`. Equal baselines give equal text. */
export function encodeBaselines(
  baselines: readonly Baseline[],
  decoys: readonly RecognitionProfile[],
  specificityOf: (action: string) => number = () => 1,
): string {
  const texts: string[] = []
  const indexOf = (text: string): number => {
    const known = texts.indexOf(text)
    return known >= 0 ? known : texts.push(text) - 1
  }
  const packSource = ({ licence, retrieved, ...rest }: BaselineSource): PackedSource => ({
    ...rest,
    ...(licence === undefined ? {} : { l: indexOf(licence) }),
    r: indexOf(retrieved),
  })
  const summaries = baselines.map((baseline) => {
    const { sources, ...summary } = summaryOf(baseline)
    return { ...summary, sources: sources.map(packSource) }
  })
  const head: Head = { format: 1, date: newestRead(baselines), texts, summaries }
  const bodies = baselines.map(
    (baseline): PackedBaseline =>
      Object.fromEntries(
        Object.entries(baseline).filter(([key]) => !inSummary.has(key)),
      ) as PackedBaseline,
  )
  const profiles = [...baselines.flatMap(profilesOf), ...decoys]
  return [head, packProfiles(profiles, specificityOf), ...bodies]
    .map((line) => JSON.stringify(line))
    .join('\n')
}

interface PackedProfiles {
  readonly tokens: readonly string[]
  /** How specific each token is, in hundredths. */
  readonly specific: readonly number[]
  readonly profiles: readonly (Omit<RecognitionProfile, 'parts'> & {
    readonly parts: readonly (Omit<RecognitionProfile['parts'][number], 'actions'> & {
      readonly a: readonly number[]
    })[]
  })[]
}

/** Actions become indices into one sorted table, kept as differences. */
function packProfiles(
  profiles: readonly RecognitionProfile[],
  specificityOf: (action: string) => number,
): PackedProfiles {
  const tokens = [
    ...new Set(profiles.flatMap((profile) => profile.parts.flatMap((part) => part.actions))),
  ].sort()
  const index = new Map(tokens.map((token, position) => [token, position]))
  return {
    tokens,
    specific: tokens.map((token) => Math.round(specificityOf(token) * 100)),
    profiles: profiles.map((profile) => ({
      ...profile,
      parts: profile.parts.map(({ actions, ...part }) => {
        const sorted = actions.map((action) => index.get(action) ?? 0).sort((a, b) => a - b)
        return { ...part, a: sorted.map((value, at) => value - (sorted[at - 1] ?? 0)) }
      }),
    })),
  }
}

function unpackProfiles(packed: PackedProfiles): readonly RecognitionProfile[] {
  return packed.profiles.map((profile) => ({
    ...profile,
    parts: profile.parts.map(({ a, ...part }) => {
      let value = 0
      return {
        ...part,
        actions: a.map((step) => {
          value += step
          return packed.tokens[value] ?? ''
        }),
      }
    }),
  }))
}

/** Reads the text of a snapshot. Throws where it is not one: it is part of the product, not of the reviewed tree. */
export function decodeBaselines(text: string): BaselineLibrary {
  const ends: number[] = []
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(at)
  ends.push(text.length)
  const line = (index: number): unknown =>
    JSON.parse(text.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, ends[index]))
  const head = line(0) as Head
  if ((head as { format: number }).format !== 1) throw new Error('unknown format of the baselines')
  const summaries: readonly BaselineSummary[] = head.summaries.map((summary) => ({
    ...summary,
    sources: summary.sources.map(({ l, r, ...rest }) => ({
      ...rest,
      retrieved: head.texts[r] ?? '',
      ...(l === undefined ? {} : { licence: head.texts[l] ?? '' }),
    })),
  }))
  const rowOf = new Map(summaries.map((summary, index) => [summary.id, index]))
  const decoded = new Map<string, Baseline>()
  let packed: PackedProfiles | undefined
  const packedProfiles = (): PackedProfiles => (packed ??= line(1) as PackedProfiles)
  let profiles: readonly RecognitionProfile[] | undefined
  return {
    date: head.date,
    list: () => summaries,
    get(id) {
      const known = decoded.get(id)
      if (known !== undefined) return known
      const row = rowOf.get(id)
      const summary = row === undefined ? undefined : summaries[row]
      if (row === undefined || summary === undefined) return undefined
      const body = line(row + 2) as PackedBaseline
      const baseline: Baseline = { ...summary, ...body }
      decoded.set(id, baseline)
      return baseline
    },
    profiles() {
      profiles ??= unpackProfiles(packedProfiles())
      return profiles
    },
    specificities() {
      const { tokens, specific } = packedProfiles()
      return new Map(tokens.map((token, position) => [token, (specific[position] ?? 100) / 100]))
    },
  }
}
