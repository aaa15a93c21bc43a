import type { Span } from './span.ts'

/** A decoded text file. `path` is relative to the tree's root, with `/` on every platform. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** Why a file of the tree could not be read as text. */
export type UnreadableReason =
  | 'too-large'
  | 'binary'
  | 'not-utf-8'
  | 'outside-workspace'
  | 'not-found'
  | 'not-in-clone'
  | 'lfs-pointer'
  | 'not-a-file'
  | 'no-permission'
  | 'budget-spent'

export interface Unreadable {
  readonly path: string
  readonly unreadable: UnreadableReason
  /** A sentence for people, without a stop. */
  readonly text: string
}

export type TreeName = 'head' | 'base'

/**
 * One state of the repository, materialised before evaluation and read synchronously.
 * Paths that leave the tree (`..`, absolute, symbolic links) answer `outside-workspace`.
 */
export interface SourceTree {
  readonly name: TreeName
  /** Every file under the root that is not ignored, sorted, relative, with `/`. */
  paths(): readonly string[]
  read(path: string): SourceFile | Unreadable
}

export function isUnreadable(result: SourceFile | Unreadable): result is Unreadable {
  return 'unreadable' in result
}

/** Something that was met and not analysed: never silence. */
export interface NotAnalysed {
  readonly file: string
  readonly span: Span | undefined
  /** A stable code such as `external-module`, `too-large`, `unsupported-format`. */
  readonly reason: string
  /** A sentence for people, without a stop. */
  readonly text: string
}
