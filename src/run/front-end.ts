import type { Config } from '../config/settings.ts'
import type { FileKind } from '../discover/classify.ts'
import type { Evaluation } from '../model/evaluation.ts'
import type { NotAnalysed, SourceFile, SourceTree } from '../model/source.ts'

/** A file that may hold policies. */
export interface ClassifiedFile {
  readonly file: SourceFile
  readonly kind: FileKind
}

export interface FrontEndInput {
  readonly tree: SourceTree
  /** The files of this front end's kinds, in the order of the selection. */
  readonly files: readonly ClassifiedFile[]
  readonly config: Config
}

export interface FrontEndOutput {
  readonly evaluations: readonly Evaluation[]
  readonly notAnalysed: readonly NotAnalysed[]
}

/** What reads one family of files. */
export interface FrontEnd {
  readonly kinds: ReadonlySet<FileKind>
  readonly evaluate: (input: FrontEndInput) => FrontEndOutput
}
