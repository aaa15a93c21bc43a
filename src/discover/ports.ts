import type { ChangeSet } from '../model/change.ts'
import type { SourceTree, TreeName } from '../model/source.ts'

/** Something that could not be had, and why: a sentence for people, without a stop. */
export interface Refusal {
  readonly refused: 'not-found' | 'shallow' | 'forbidden' | 'too-large' | 'unavailable'
  readonly text: string
}

export function isRefusal(result: object): result is Refusal {
  return 'refused' in result
}

/** A tree that was read before, and all in which a commit differs from it. */
export interface OtherSide {
  readonly tree: SourceTree
  readonly changes: ChangeSet
}

/** A repository as discovery needs it: git in the workspace, or GitHub's API. */
export interface Repository {
  /** The full id of the commit that `ref` names. */
  resolve(ref: string): Promise<{ readonly commit: string } | Refusal>
  /** The commit where `head` left `base`; comparing with it leaves other people's merges out. */
  mergeBase(base: string, head: string): Promise<{ readonly commit: string } | Refusal>
  /** The files of a commit; those that `other` has too are read from there. */
  tree(commit: string, name: TreeName, other?: OtherSide): Promise<SourceTree | Refusal>
  /** What differs between two commits; without `head`, between `base` and the work tree. */
  changes(base: string, head: string | undefined): Promise<ChangeSet | Refusal>
}
