import type { Finding, Severity } from '../model/finding.ts'
import { addTo } from '../model/multimap.ts'
import type { NotAnalysed } from '../model/source.ts'
import { frame } from './frame.ts'
import { namesOf, type Names } from './names.ts'
import { namedOf, oneOfReason, sameWords, type SameWords } from './not-checked.ts'
import { logText, plural, printable, shorten } from './printable.ts'
import { comparedLines } from './compared.ts'
import { withoutService, type RunResult } from './result.ts'
import { setAsideText } from './set-aside.ts'
import { boundFirst, shownFirst, withoutName, type ShownGroup } from './shown-first.ts'
import type { Sources } from './source.ts'
import { thirdPartyLines } from './third-parties.ts'

export interface HumanOptions {
  /** Show every finding; else the worst 20. */
  readonly all: boolean
  readonly colour: boolean
}

/** How many findings are shown unless all are asked for. */
export const shownByDefault = 20
const shownItems = 12
/** Addresses of instances are long and alike. */
const shownAddresses = 4

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
  const shown = options.all
    ? boundFirst(result.findings).map((finding) => ({ finding, others: [] }))
    : shownFirst(result.findings).slice(0, shownByDefault)
  const lines: string[] = []
  const names = namesOf(result)
  for (const [group, entries] of grouped(shown, names)) {
    if (group !== '') lines.push(paint('bold', printable(group)), '')
    for (const { finding, others } of entries)
      lines.push(
        ...findingLines(finding, others.length, sources, paint),
        ...sameLines(others, sources),
        '',
      )
  }
  const rest =
    result.findings.length - shown.reduce((sum, { others }) => sum + 1 + others.length, 0)
  if (rest > 0)
    lines.push(paint('dim', `… and ${plural(rest, 'more finding')}: --all shows them`), '')
  lines.push(...summaryLines(result, sources, names, options.all, paint))
  return logText(lines)
}

type Paint = (name: keyof typeof colours, text: string) => string

function grouped(
  shown: readonly ShownGroup[],
  names: Names,
): ReadonlyMap<string, readonly ShownGroup[]> {
  const groups = new Map<string, ShownGroup[]>()
  for (const entry of shown) {
    const key = entry.others.length > 0 ? '' : headline(entry.finding, names)
    addTo(groups, key, entry)
  }
  return groups
}

function headline(finding: Finding, names: Names): string {
  const name = names.principal(finding)
  if (name === undefined) return ''
  return finding.baseline === undefined ? name : `${name} · ${finding.baseline}`
}

/** Where else the same is said: three places by name, the rest as a number. */
function sameLines(others: readonly Finding[], sources: Sources): readonly string[] {
  if (others.length === 0) return []
  const places = others.map(({ tree, primary }) => {
    const { start } = sources.positions(tree, primary.span)
    return `${primary.span.file}:${start.line}:${start.column}`
  })
  const named = places.slice(0, namedOf(places.length))
  const rest = places.length - named.length
  return [
    `  also: ${printable(named.join(', '))}${rest > 0 ? ` and ${rest} more: --all shows them` : ''}`,
  ]
}

function findingLines(
  finding: Finding,
  others: number,
  sources: Sources,
  paint: Paint,
): readonly string[] {
  const { start } = sources.positions(finding.tree, finding.primary.span)
  const place = `${finding.primary.span.file}:${start.line}:${start.column}${finding.tree === 'base' ? ' (base)' : ''}`
  const lines = [
    `${paint(finding.severity, finding.severity)} ${printable(others > 0 ? `${others + 1} times: ${withoutName(finding)}` : finding.message)} ${paint('dim', `[${finding.rule}]`)}`,
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
  if (finding.addresses.length > 1)
    lines.push(`  in: ${itemList(finding.addresses, shownAddresses)}`)
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

function itemList(items: readonly string[], most = shownItems): string {
  const shown = items.slice(0, most).map((item) => shorten(printable(item), 160))
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

/** True where a note has just said the same of the run as a whole: the cause stands at the end of both. */
function isNoted({ reason, text }: SameWords, { notes }: RunResult): boolean {
  const cause = text.slice(text.indexOf(': '))
  return reason === 'access-analyzer' && notes.some((note) => note.endsWith(cause))
}

/** What was checked, found and not checked; never silence. */
function summaryLines(
  result: RunResult,
  sources: Sources,
  names: Names,
  all: boolean,
  paint: Paint,
): readonly string[] {
  const { counts } = result
  const lines = comparedLines(result.compared, names, all)
  for (const note of result.notes) lines.push(printable(note))
  lines.push(...thirdPartyLines(result, sources, all))
  const groups = sameWords(result.notChecked).filter((group) => all || !isNoted(group, result))
  if (groups.length > 0) {
    lines.push(`not checked (${groups.reduce((sum, { entries }) => sum + entries.length, 0)}):`)
    const told = all ? groups.map((group) => ({ ...group, others: 0 })) : oneOfReason(groups)
    for (const { entries, text, reason, others } of told)
      lines.push(
        others > 0
          ? `  ${entries.length + others} [${reason}]: --all shows them; the first: ${filesOf(entries)}: ${shorten(printable(text), 200)}`
          : `  ${filesOf(entries)}: ${shorten(printable(text), 200)} [${reason}]`,
      )
  }
  lines.push(
    paint(
      'bold',
      `${plural(counts.errors, 'error')}, ${plural(counts.warnings, 'warning')}, ${plural(counts.notices, 'notice')}` +
        setAsideText(counts) +
        (counts.undecided > 0 ? `, ${counts.undecided} undecided` : ''),
    ) +
      ` in ${plural(counts.files, 'file')}, ${plural(counts.documents, 'policy', 'policies')}, ${plural(counts.principals, 'principal')}` +
      ` (catalogue ${result.tool.catalogueDate}, baselines ${result.tool.baselinesDate})${withoutService(counts)}`,
  )
  return lines
}
