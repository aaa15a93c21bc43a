import type { Baseline, BaselineLibrary, BaselineSummary } from '../model/baseline.ts'
import type { CompiledRecognition } from '../model/recognition.ts'
import { compileRecognition, profilesIn } from './compile-recognition.ts'
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
  let recognition: CompiledRecognition | undefined
  return {
    date: newestRead(baselines),
    ids: () => [...byId.keys()],
    list() {
      rows ??= [...byId.values()].map(summaryOf)
      return rows
    },
    get: (id) => byId.get(id),
    recognition() {
      recognition ??= compileRecognition([...byId.values()].flatMap((one) => profilesOf(one)))
      return recognition
    },
  }
}

/** Both libraries; where both have an id, `own` stands. */
export function joinLibraries(shipped: BaselineLibrary, own: BaselineLibrary): BaselineLibrary {
  const taken = new Set(own.ids())
  return {
    date: shipped.date > own.date ? shipped.date : own.date,
    ids: () => [...shipped.ids().filter((id) => !taken.has(id)), ...taken],
    list: () => [...shipped.list().filter(({ id }) => !taken.has(id)), ...own.list()],
    get: (id) => own.get(id) ?? shipped.get(id),
    recognition() {
      const { profiles, background } = profilesIn(shipped.recognition())
      const left = profiles.filter(({ baseline }) => !taken.has(baseline))
      const ours = profilesIn(own.recognition()).profiles
      return compileRecognition([...left, ...ours], background)
    },
  }
}
