import type { Config } from '../config/settings.ts'
import type { FileKind } from '../discover/classify.ts'
import type { SharedUnits } from '../evaluate/shared-units.ts'
import type { ManagedPolicies } from '../model/catalogue.ts'
import type { Evaluation } from '../model/evaluation.ts'
import {
  isUnreadable,
  type NotAnalysed,
  type SourceFile,
  type SourceTree,
} from '../model/source.ts'

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
  /** AWS-managed policies, decoded when first asked for. */
  readonly managed?: (() => ManagedPolicies) | undefined
  /** What the other tree of a comparison has too. */
  readonly shared?: SharedUnits | undefined
}

/** The file of a unit, asked for so that its text counts among what the unit depends on. */
export function readAgain(file: SourceFile, tree: SourceTree): SourceFile {
  const read = tree.read(file.path)
  return isUnreadable(read) ? file : read
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
