import type { Finding, Severity } from '../model/finding.ts'
import type { NotAnalysed } from '../model/source.ts'
import { grantedText } from './compared-text.ts'
import { frame } from './frame.ts'
import { namedOf, sameWords } from './not-checked.ts'
import { logText, plural, printable, shorten } from './printable.ts'
import { withoutService, type RunResult } from './result.ts'
import type { Sources } from './source.ts'

export interface HumanOptions {
  /** Show every finding; else the worst 20. */
  readonly all: boolean
  readonly colour: boolean
}

/** How many findings are shown unless all are asked for. */
export const shownByDefault = 20
const shownItems = 12

const colours: Readonly<Record<Severity | 'dim' | 'bold', readonly [string, string]>> = {
  error: ['\u001b[1;31m', '\u001b[0m'],
  warning: ['\u001b[1;33m', '\u001b[0m'],
  notice: ['\u001b[1;36m', '\u001b[0m'],
  dim: ['\u001b[2m', '\u001b[0m'],
  bold: ['\u001b[1m', '\u001b[0m'],
}

/** Findings as a person reads them on a terminal: grouped by principal, each with its source frame. */
export function human(result: RunResult, sources: Sources, options: HumanOptions): string {
  const paint = (name: keyof typeof colours, text: string): string =>
    options.colour ? `${colours[name][0]}${text}${colours[name][1]}` : text
  const shown = options.all ? result.findings : result.findings.slice(0, shownByDefault)
  const lines: string[] = []
  for (const [group, findings] of grouped(shown)) {
    if (group !== '') lines.push(paint('bold', printable(group)), '')
    for (const finding of findings) lines.push(...findingLines(finding, sources, paint), '')
  }
  const rest = result.findings.length - shown.length
  if (rest > 0)
    lines.push(paint('dim', `… and ${plural(rest, 'more finding')}: --all shows them`), '')
  lines.push(...summaryLines(result, paint))
  return logText(lines)
}

type Paint = (name: keyof typeof colours, text: string) => string

function grouped(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = finding.principal === undefined ? '' : headline(finding)
    const list = groups.get(key)
    if (list === undefined) groups.set(key, [finding])
    else list.push(finding)
  }
  return groups
}

function headline(finding: Finding): string {
  const baseline = finding.baseline === undefined ? '' : ` · ${finding.baseline}`
  return `${finding.principal ?? ''}${baseline}`
}

function findingLines(finding: Finding, sources: Sources, paint: Paint): readonly string[] {
  const { start } = sources.positions(finding.tree, finding.primary.span)
  const place = `${finding.primary.span.file}:${start.line}:${start.column}${finding.tree === 'base' ? ' (base)' : ''}`
  const lines = [
    `${paint(finding.severity, finding.severity)} ${printable(finding.message)} ${paint('dim', `[${finding.rule}]`)}`,
    `  ${paint('dim', '-->')} ${printable(place)}`,
    ...frame(sources, finding.tree, finding.primary.span, finding.primary.text),
  ]
  for (const group of finding.groups ?? []) {
    const title = `  ${printable(group.title)}:`
    if (group.items.some((item) => /\s/.test(item)))
      lines.push(title, ...sentenceLines(group.items))
    else lines.push(`${title} ${itemList(group.items)}`)
  }
  for (const related of finding.related) {
    const at = sources.positions(related.tree ?? finding.tree, related.span).start
    lines.push(
      `  see ${printable(`${related.span.file}:${at.line}:${at.column}`)}: ${printable(related.text)}`,
    )
  }
  if (finding.addresses.length > 1) lines.push(`  in: ${itemList(finding.addresses)}`)
  for (const assumption of finding.assumptions ?? [])
    lines.push(`  assumed: ${printable(assumption)}`)
  if (finding.advice !== '') lines.push(`  ${paint('bold', 'do')}: ${printable(finding.advice)}`)
  if (finding.fix !== undefined) {
    const how =
      finding.fix.safety === 'safe'
        ? '`iam-baseline fix` does it'
        : '`iam-baseline fix --unsafe` does it'
    lines.push(`  ${paint('bold', 'fix')}: ${printable(finding.fix.title)} (${how})`)
  }
  return lines
}

/** Items that are sentences, each on a line of its own. */
function sentenceLines(items: readonly string[]): readonly string[] {
  const shown = items.slice(0, shownItems).map((item) => `    ${shorten(printable(item), 400)}`)
  const rest = items.length - shown.length
  return rest > 0 ? [...shown, `    … and ${rest} more`] : shown
}

function itemList(items: readonly string[]): string {
  const shown = items.slice(0, shownItems).map((item) => shorten(printable(item), 160))
  const rest = items.length - shown.length
  return shown.join(', ') + (rest > 0 ? `, … and ${rest} more` : '')
}

/** The files of entries that say the same: three by name, the rest as a number. */
function filesOf(entries: readonly NotAnalysed[]): string {
  const files = [...new Set(entries.map(({ file }) => printable(file)))]
  const named = files.slice(0, namedOf(files.length))
  const rest = files.length - named.length
  return `${named.join(', ')}${rest > 0 ? ` and ${plural(rest, 'more file')}` : ''}`
}

/** What was checked, found and not checked; never silence. */
function summaryLines(result: RunResult, paint: Paint): readonly string[] {
  const { counts } = result
  const lines: string[] = []
  for (const subject of result.compared) {
    lines.push(printable(`${subject.address}: ${grantedText(subject)}`))
  }
  for (const note of result.notes) lines.push(printable(note))
  if (result.notChecked.length > 0) {
    lines.push(`not checked (${result.notChecked.length}):`)
    const groups = sameWords(result.notChecked)
    for (const { entries, text, reason } of groups.slice(0, shownItems))
      lines.push(`  ${filesOf(entries)}: ${shorten(printable(text), 200)} [${reason}]`)
    const rest = groups.slice(shownItems).reduce((sum, { entries }) => sum + entries.length, 0)
    if (rest > 0) lines.push(`  … and ${rest} more`)
  }
  lines.push(
    paint(
      'bold',
      `${plural(counts.errors, 'error')}, ${plural(counts.warnings, 'warning')}, ${plural(counts.notices, 'notice')}` +
        (counts.waived > 0 ? `, ${counts.waived} waived` : '') +
        (counts.undecided > 0 ? `, ${counts.undecided} undecided` : ''),
    ) +
      ` in ${plural(counts.files, 'file')}, ${plural(counts.documents, 'policy', 'policies')}, ${plural(counts.principals, 'principal')}` +
      ` (catalogue ${result.tool.catalogueDate}, baselines ${result.tool.baselinesDate})${withoutService(counts)}`,
  )
  return lines
}
