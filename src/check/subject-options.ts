import type { RecognitionIndex } from '../baselines/recognise.ts'
import type { BaselineLibrary, PlacedChoice } from '../model/baseline.ts'
import type { Catalogue, ManagedPolicies } from '../model/catalogue.ts'
import type { Memo } from '../model/memo.ts'
import type { Binding } from './context.ts'
import type { Caps } from './effective-input.ts'

export interface SubjectOptions {
  readonly bindings: readonly PlacedChoice[]
  readonly catalogue: Catalogue
  readonly library: BaselineLibrary
  readonly managed: () => ManagedPolicies
  readonly recognition: () => RecognitionIndex
  readonly caps: Caps
  /** What was recognised in the base, features of written bindings included, by root and address: it stays bound in the head. */
  readonly kept: ReadonlyMap<string, readonly Binding[]>
  /** True where another tree is compared: then what each principal may do is asked for, bound or not. */
  readonly isCompared: boolean
  /** What the other tree of a comparison, and equal subjects of this one, were found to be. */
  readonly memo?: Memo
}

/** A tree by itself, nothing of it bound and nothing known from before. */
export function unbound({
  catalogue,
  library,
  managed,
  recognition,
}: Pick<SubjectOptions, 'catalogue' | 'library' | 'managed' | 'recognition'>): SubjectOptions {
  return {
    bindings: [],
    catalogue,
    library,
    managed,
    recognition,
    caps: { documents: [] },
    kept: new Map(),
    isCompared: false,
  }
}
