import type {
  Baseline,
  BaselineLibrary,
  BaselineSummary,
  RecognitionProfile,
} from '../model/baseline.ts'
import { profilesOf } from './profile.ts'
import { bindableFeatures } from './resolve.ts'

/** The row of `baseline list` for a baseline. */
export function summaryOf(baseline: Baseline): BaselineSummary {
  return {
    id: baseline.id,
    vendor: baseline.vendor,
    vendorName: baseline.vendorName,
    product: baseline.product,
    title: baseline.title,
    kind: baseline.kind,
    versions: baseline.versions,
    editions: baseline.editions,
    features: bindableFeatures(baseline),
    sources: baseline.sources,
  }
}

/** The newest date on which a source of these baselines was read; empty where there is none. */
export function newestRead(baselines: readonly Baseline[]): string {
  return baselines
    .flatMap((baseline) => baseline.sources.map((source) => source.retrieved))
    .reduce((newest, date) => (date > newest ? date : newest), '')
}

/** A library of baselines that are at hand, such as a user's own. Of two with one id the last stands. */
export function libraryOf(baselines: readonly Baseline[]): BaselineLibrary {
  const byId = new Map(baselines.map((baseline) => [baseline.id, baseline]))
  let rows: readonly BaselineSummary[] | undefined
  let profiles: readonly RecognitionProfile[] | undefined
  return {
    date: newestRead(baselines),
    list() {
      rows ??= [...byId.values()].map(summaryOf)
      return rows
    },
    get: (id) => byId.get(id),
    profiles() {
      profiles ??= [...byId.values()].flatMap(profilesOf)
      return profiles
    },
    specificities: () => new Map(),
  }
}

/** Both libraries; where both have an id, `own` stands. */
export function joinLibraries(shipped: BaselineLibrary, own: BaselineLibrary): BaselineLibrary {
  return {
    date: shipped.date > own.date ? shipped.date : own.date,
    list() {
      const rows = own.list()
      const taken = new Set(rows.map((row) => row.id))
      return [...shipped.list().filter((row) => !taken.has(row.id)), ...rows]
    },
    get: (id) => own.get(id) ?? shipped.get(id),
    profiles: () => [
      ...shipped.profiles().filter((profile) => own.get(profile.baseline) === undefined),
      ...own.profiles(),
    ],
    specificities: () => shipped.specificities(),
  }
}
