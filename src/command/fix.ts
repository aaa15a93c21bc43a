import { writeText } from '../adapters/write-text.ts'
import { applyEdits, type FileEdits } from '../repair/apply.ts'
import type { Fix } from '../model/edit.ts'
import { isUnreadable } from '../model/source.ts'
import { plural, printable } from '../report/printable.ts'
import { analyseSession } from './check.ts'
import { exitCodes, type CommandIo } from './io.ts'
import { openSession } from './session.ts'

export interface FixOptions {
  readonly config?: string
  readonly dryRun?: boolean
  readonly unsafe?: boolean
}

/** `fix`: applies the fixes of a check to the files; safe ones only, unless told. */
export async function fix(
  io: CommandIo,
  paths: readonly string[],
  options: FixOptions,
): Promise<number> {
  const session = await openSession(io, paths, options)
  const analysis = await analyseSession(io, session)
  const fixes = analysis.selection.selected.flatMap((finding): readonly Fix[] =>
    finding.fix !== undefined && (finding.fix.safety === 'safe' || options.unsafe === true)
      ? [finding.fix]
      : [],
  )
  const plan = applyEdits(fixes, (file) => {
    const read = session.head.tree.read(file)
    return isUnreadable(read) ? undefined : read.text
  })
  for (const change of plan.files) {
    io.stdout(describe(change))
    if (options.dryRun !== true) writeText(io.cwd, change.file, change.text)
  }
  const skipped =
    plan.skipped > 0
      ? `; ${plan.skipped} overlapped another and can be applied by running it again`
      : ''
  const verb = options.dryRun === true ? 'would be applied' : 'applied'
  io.stderr(
    `${plural(plan.applied, 'fix', 'fixes')} ${verb} in ${plural(plan.files.length, 'file')}${skipped}\n`,
  )
  return exitCodes.clean
}

function describe(change: FileEdits): string {
  return change.titles.map((title) => `${printable(change.file)}: ${printable(title)}\n`).join('')
}
