import { namesWord } from '../src/baselines/side-evidence.ts'
import type { Baseline } from '../src/model/baseline.ts'

/** True for a managed policy that is of a product in the library. */
export const isVendors = (name: string, baselines: readonly Baseline[]): boolean =>
  baselines.some(({ match }) => (match.names ?? []).some((word) => namesWord(name, word)))
