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

/** Fixes that overlap others are applied once those are; each pass checks all anew, and most need one. */
const mostPasses = 10

/** `fix`: applies the fixes of a check to the files; safe ones only, unless told. */
export async function fix(
  io: CommandIo,
  paths: readonly string[],
  options: FixOptions,
): Promise<number> {
  const dryRun = options.dryRun === true
  const files = new Set<string>()
  let applied = 0
  /** What the first pass found: a fix is no reason for more. */
  let wanted: ReadonlySet<string> | undefined
  for (let pass = 1; ; pass += 1) {
    const session = await openSession(io, paths, options)
    const analysis = await analyseSession(io, session)
    const { selected } = analysis.selection
    const fixable = selected.filter(
      (finding) => isAsked(finding, options) && wanted?.has(finding.fingerprint) !== false,
    )
    wanted ??= new Set(fixable.map(({ fingerprint }) => fingerprint))
    const fixes = fixable.flatMap(({ fix: own }): readonly Fix[] =>
      own === undefined ? [] : [own],
    )
    const plan = applyEdits(fixes, (file) => {
      const read = session.head.tree.read(file)
      return isUnreadable(read) ? undefined : read.text
    })
    for (const change of plan.files) {
      files.add(change.file)
      io.stdout(describe(change))
      const old = analysis.sources.text('head', change.file)
      if (dryRun && old !== undefined) io.stdout(changedLines(old, change.edits))
      if (!dryRun) writeText(io.cwd, change.file, change.text)
    }
    applied += plan.applied
    const isDone = dryRun || plan.skipped === 0 || plan.applied === 0 || pass === mostPasses
    if (!isDone) continue
    io.stderr(doneText({ applied, files: files.size, skipped: plan.skipped, dryRun }))
    const unsafe = selected.filter((finding) => finding.fix?.safety === 'unsafe').length
    if (options.unsafe !== true && unsafe > 0)
      io.stderr(
        `${plural(unsafe, 'more fix wants', 'more fixes want')} a person’s look: --unsafe\n`,
      )
    io.stderr(withoutFix(selected, analysis.sources))
    return exitCodes.clean
  }
}

const isAsked = ({ fix: own }: Finding, { unsafe }: FixOptions): boolean =>
  own?.safety === 'safe' || (own !== undefined && unsafe === true)

function doneText(done: {
  readonly applied: number
  readonly files: number
  readonly skipped: number
  readonly dryRun: boolean
}): string {
  const overlapped = done.dryRun
    ? 'overlap these, and would be applied after them'
    : 'overlapped others'
  const skipped = done.skipped > 0 ? `; ${String(done.skipped)} ${overlapped}` : ''
  const verb = done.dryRun ? 'would be applied' : 'applied'
  return `${plural(done.applied, 'fix', 'fixes')} ${verb} in ${plural(done.files, 'file')}${skipped}\n`
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
