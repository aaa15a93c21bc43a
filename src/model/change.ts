/**
 * One hunk of a unified diff. Lines count from 1. A hunk that adds nothing has `newCount` 0 and
 * `newStart` the line before it, as git writes it.
 */
export interface Hunk {
  readonly oldStart: number
  readonly oldCount: number
  readonly newStart: number
  readonly newCount: number
  /** Lines of the new side that the change added, ascending. */
  readonly added: readonly number[]
  /** Lines of the old side that the change removed, ascending. */
  readonly removed: readonly number[]
}

export type ChangeStatus = 'added' | 'removed' | 'modified' | 'renamed' | 'copied'

/** Why a changed file comes without hunks. */
export type HunksMissing =
  /** Binary on either side: nothing to point at. */
  | 'binary'
  /** GitHub leaves `patch` out of large files, and lists no more than 3,000 files. */
  | 'too-large'
  /** The diff text did not read as a unified diff. */
  | 'unreadable-diff'

/** One file that differs between base and head. */
export interface ChangedFile {
  /** In the head; for a removed file its path in the base. */
  readonly path: string
  /** In the base, where it differs from `path` (renamed or copied). */
  readonly previousPath: string | undefined
  readonly status: ChangeStatus
  /** Empty where only the name or the mode changed. */
  readonly hunks: readonly Hunk[] | { readonly missing: HunksMissing }
}

/** What differs between two trees, sorted by path. */
export interface ChangeSet {
  readonly files: readonly ChangedFile[]
  /** False where the list was cut off (3,000 files): a file that is not in it may still have changed. */
  readonly complete: boolean
}

/** The hunks of a changed file; none where they are not known. */
export function hunksOf(file: ChangedFile | undefined): readonly Hunk[] {
  return file !== undefined && Array.isArray(file.hunks) ? (file.hunks as readonly Hunk[]) : []
}
