import { writeText } from '../adapters/write-text.ts'
import { applyEdits, withEdits, type FileEdits } from '../repair/apply.ts'
import type { Edit, Fix } from '../model/edit.ts'
import type { Finding } from '../model/finding.ts'
import { isUnreadable } from '../model/source.ts'
import { gitLines } from '../report/lines.ts'
import { plural, printable } from '../report/printable.ts'
import { shownFirst, withoutName } from '../report/shown-first.ts'
import type { Sources } from '../report/source.ts'
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
    const old = analysis.sources.text('head', change.file)
    if (options.dryRun === true && old !== undefined) io.stdout(changedLines(old, change.edits))
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
  const { selected } = analysis.selection
  const unsafe = selected.filter((finding) => finding.fix?.safety === 'unsafe').length
  if (options.unsafe !== true && unsafe > 0)
    io.stderr(`${plural(unsafe, 'more fix wants', 'more fixes want')} a person’s look: --unsafe\n`)
  io.stderr(withoutFix(selected, analysis.sources))
  return exitCodes.clean
}

/** Findings without a fix that are named; the rest are counted. */
const named = 10

/** Errors and warnings that somebody has to mend by hand. */
function withoutFix(findings: readonly Finding[], sources: Sources): string {
  const left = findings.filter(
    ({ fix: own, severity }) => own === undefined && severity !== 'notice',
  )
  if (left.length === 0) return ''
  const groups = shownFirst(left).slice(0, named)
  const lines = groups.map(({ finding, others }) => {
    const { file, start } = finding.primary.span
    const place = `${file}:${sources.positions(finding.tree, { file, start, end: start }).start.line}`
    return others.length === 0
      ? `  ${place}: ${finding.message}`
      : `  ${place} and ${plural(others.length, 'more place')}: ${withoutName(finding)}`
  })
  const rest = left.length - groups.reduce((sum, { others }) => sum + 1 + others.length, 0)
  return [
    `${plural(left.length, 'error or warning has', 'errors and warnings have')} no fix:`,
    ...lines.map(printable),
    ...(rest > 0 ? [`  … and ${rest} more: iam-baseline check shows them`] : []),
  ]
    .map((line) => `${line}\n`)
    .join('')
}

/** The lines that edits change, each run of them by its first number: the old ones with `-`, the new ones with `+`. */
function changedLines(old: string, edits: readonly Edit[]): string {
  const lines = gitLines(old)
  const runs: { first: number; last: number; edits: Edit[] }[] = []
  for (const edit of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    const first = lines.lineAt(edit.span.start)
    const last = lines.lineAt(edit.span.end)
    const run = runs.at(-1)
    if (run === undefined || first > run.last) runs.push({ first, last, edits: [edit] })
    else {
      run.last = Math.max(run.last, last)
      run.edits.push(edit)
    }
  }
  const shown = runs.flatMap((run) => {
    const from = lines.startOf(run.first)
    const before = old.slice(from, lines.startOf(run.last + 1))
    const moved = run.edits.map(({ span, text }) => ({
      text,
      span: { ...span, start: span.start - from, end: span.end - from },
    }))
    return difference(run.first, linesOf(before), linesOf(withEdits(before, moved)))
  })
  return shown.map((line) => `${line}\n`).join('')
}

/** Old and new lines without those at both ends that stay: an edit may begin or end in a line that it leaves alone. */
function difference(
  first: number,
  old: readonly string[],
  made: readonly string[],
): readonly string[] {
  const most = Math.min(old.length, made.length)
  let head = 0
  while (head < most && old[head] === made[head]) head += 1
  let tail = 0
  while (tail < most - head && old.at(-1 - tail) === made.at(-1 - tail)) tail += 1
  const signed = (sign: string, lines: readonly string[]): readonly string[] =>
    lines.slice(head, lines.length - tail).map((line) => `  ${sign} ${printable(line)}`)
  const lines = [...signed('-', old), ...signed('+', made)]
  return lines.length === 0 ? [] : [`  line ${first + head}`, ...lines]
}

const linesOf = (text: string): readonly string[] =>
  text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/)

function describe(change: FileEdits): string {
  return change.titles.map((title) => `${printable(change.file)}: ${printable(title)}\n`).join('')
}
