import type { BaselineLibrary } from '../model/baseline.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { SourceFile } from '../model/source.ts'
import { joinLibraries, libraryOf } from './library.ts'
import { loadBaselines, type BaselineFileProblem } from './load.ts'

export type OwnBaselines =
  | { readonly ok: true; readonly value: BaselineLibrary }
  | {
      readonly ok: false
      /** All problems, one a line: `file:line:column: message`. */
      readonly problem: string
      readonly problems: readonly BaselineFileProblem[]
    }

/** The shipped library with a user's own files over it; actions are looked up where a catalogue is given. */
export function withOwnBaselines(
  shipped: BaselineLibrary,
  files: readonly SourceFile[],
  catalogue?: Catalogue,
): OwnBaselines {
  const loaded = files.map((file) => loadBaselines(file.text, file.path, catalogue))
  const problems = loaded.flatMap((file) => file.problems)
  if (problems.length === 0) {
    const own = libraryOf(loaded.flatMap((file) => file.baselines))
    return { ok: true, value: joinLibraries(shipped, own) }
  }
  const lines = problems.map(
    ({ file, line, column, path, message }) =>
      `${file}:${String(line)}:${String(column)}: ${path === '' ? '' : `${path}: `}${message}`,
  )
  return { ok: false, problem: lines.join('\n'), problems }
}
