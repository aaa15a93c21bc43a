import type { Finding, Severity } from '../model/finding.ts'
import {
  auditView,
  countsOf,
  quietText,
  type AuditDifference,
  type RoleView,
  type VendorView,
} from './audit.ts'
import { escalationLines, keyLines } from './audit-sections.ts'
import { grantedText } from './compared-text.ts'
import { escalationsOf } from './escalations.ts'
import type { HumanOptions } from './human.ts'
import { logText, plural, printable, shorten } from './printable.ts'
import { outOfSight, withoutService, type ComparedSubject, type RunResult } from './result.ts'
import { setAsideText } from './set-aside.ts'
import { boundFirst, shownFirst, withoutName } from './shown-first.ts'
import type { Sources } from './source.ts'
import { thirdPartyLines } from './third-parties.ts'

/** Findings of a role, and lines of a list, that are shown unless all are asked for. */
const shownFindings = 6
const shownRoles = 20
const shownOthers = 20
const shownItems = 8

type Paint = (name: keyof typeof colours, text: string) => string

const colours = {
  error: '\u001b[1;31m',
  warning: '\u001b[1;33m',
  notice: '\u001b[1;36m',
  dim: '\u001b[2m',
  bold: '\u001b[1m',
} as const

/** An audit for a person: vendors and their roles, worst first, then the rest, then what was not seen. */
export function auditText(
  result: RunResult,
  sources: Sources,
  options: HumanOptions,
  difference: AuditDifference | undefined,
): string {
  const paint: Paint = (name, text) => (options.colour ? `${colours[name]}${text}\u001b[0m` : text)
  const view = auditView(result)
  const limit = options.all ? Infinity : undefined
  const lines = [
    ...view.vendors.flatMap((vendor) => vendorLines(vendor, sources, paint, limit)),
    ...otherLines(view.others, sources, paint, limit ?? shownOthers),
    ...escalationLines(escalationsOf(result), limit ?? shownOthers),
    ...keyLines(result.keyTables ?? []),
  ]
  for (const { reason, entries } of view.notChecked) {
    lines.push(`not analysed: ${plural(entries.length, 'part')} [${reason}]`)
    for (const entry of entries.slice(0, limit ?? 3))
      lines.push(`  ${printable(entry.file)}: ${shorten(printable(entry.text), 160)}`)
  }
  for (const note of result.notes) lines.push(printable(note))
  lines.push(...thirdPartyLines(result, sources, options.all))
  if (difference !== undefined) lines.push(...differenceLines(difference, sources, paint))
  if (lines.at(-1) !== '') lines.push('')
  lines.push(...totals(result, view.vendors, paint))
  return logText(lines)
}

function vendorLines(
  vendor: VendorView,
  sources: Sources,
  paint: Paint,
  limit: number | undefined,
): readonly string[] {
  const versions = vendor.versions.length === 0 ? '' : `, versions ${vendor.versions.join(', ')}`
  const head = `${printable(vendor.vendor)}: ${plural(vendor.roles.length, 'role')}${printable(versions)}, ${countText(vendor.counts)}`
  const shown = vendor.roles.slice(0, limit ?? shownRoles)
  const rest = vendor.roles.slice(shown.length)
  return [
    paint('bold', head),
    '',
    ...shown.flatMap((role) => [...roleLines(role, sources, paint, limit ?? shownFindings), '']),
    ...(rest.length === 0
      ? []
      : [paint('dim', `  … and ${plural(rest.length, 'more role')}: --all shows them`), '']),
  ]
}

function roleLines(
  role: RoleView,
  sources: Sources,
  paint: Paint,
  limit: number,
): readonly string[] {
  const where =
    role.root === '' || role.root === '.' ? '' : paint('dim', ` in ${printable(role.root)}`)
  const lines = [`  ${paint('bold', printable(role.address))}${where}`]
  for (const subject of role.compared) lines.push(`    ${comparedText(subject)}`)
  if (role.missing.length > 0) lines.push(`    lacks ${some(role.missing)}`)
  const beyond = beyondText(role.compared[0])
  if (beyond !== '') lines.push(`    has beyond it ${beyond}`)
  for (const finding of role.findings.slice(0, limit))
    lines.push(`    ${oneLine(finding, sources, paint)}`)
  const rest = role.findings.length - limit
  if (rest > 0) lines.push(paint('dim', `    … and ${plural(rest, 'more finding')}`))
  if (role.findings.length === 0) lines.push(`    ${quietText(role)}`)
  return lines
}

function comparedText(subject: ComparedSubject): string {
  const narrower = (subject.levels ?? []).reduce((sum, level) => sum + level.narrower, 0)
  const undecided = (subject.levels ?? []).reduce((sum, level) => sum + level.undecided, 0)
  return printable(
    grantedText(subject) +
      (narrower > 0 ? `, ${narrower} narrower` : '') +
      (undecided > 0 ? `, ${undecided} undecided` : ''),
  )
}

/** What a role has too much, by access level, worst first. */
function beyondText(subject: ComparedSubject | undefined): string {
  return (subject?.levels ?? [])
    .filter((level) => level.excess > 0)
    .map((level) => `${level.excess} ${level.level}`)
    .join(', ')
}

function otherLines(
  findings: readonly Finding[],
  sources: Sources,
  paint: Paint,
  limit: number,
): readonly string[] {
  if (findings.length === 0) return []
  const lines = [paint('bold', `of no vendor: ${countText(countsOf(findings))}`), '']
  const groups =
    limit === Infinity
      ? boundFirst(findings).map((finding) => ({ finding, others: [] }))
      : shownFirst(findings).slice(0, limit)
  for (const { finding, others } of groups)
    lines.push(`  ${oneLine(finding, sources, paint, others.length)}`)
  const rest = findings.length - groups.reduce((sum, { others }) => sum + 1 + others.length, 0)
  if (rest > 0)
    lines.push(paint('dim', `  … and ${plural(rest, 'more finding')}: --all shows them`))
  return [...lines, '']
}

/** A finding, and how many others say the same elsewhere. */
function oneLine(finding: Finding, sources: Sources, paint: Paint, others = 0): string {
  const { start } = sources.positions(finding.tree, finding.primary.span)
  const place = `${finding.primary.span.file}:${start.line}:${start.column}`
  const message =
    others === 0 ? finding.message : `and ${plural(others, 'more place')}: ${withoutName(finding)}`
  return `${paint(finding.severity, finding.severity)} ${printable(place)} ${printable(message)} ${paint('dim', `[${finding.rule}]`)}`
}

function differenceLines(
  difference: AuditDifference,
  sources: Sources,
  paint: Paint,
): readonly string[] {
  const { appeared, gone, changed, data } = difference
  if (appeared.length + gone.length + changed.length === 0)
    return [paint('bold', 'since the former audit: no difference')]
  return [
    paint(
      'bold',
      `since the former audit: ${appeared.length} appeared, ${gone.length} gone, ${changed.length} changed`,
    ),
    ...(data === undefined ? [] : [`  the data changed as well: ${printable(data)}`]),
    ...appeared.slice(0, shownOthers).map((finding) => `  + ${oneLine(finding, sources, paint)}`),
    ...changed
      .slice(0, shownOthers)
      .map(
        ({ finding, more, fewer }) =>
          `  ~ ${oneLine(finding, sources, paint)} (${more} more, ${fewer} fewer)`,
      ),
    ...gone
      .slice(0, shownOthers)
      .map((finding) => `  - ${printable(finding.message)} ${paint('dim', `[${finding.rule}]`)}`),
  ]
}

function totals(
  result: RunResult,
  vendors: readonly VendorView[],
  paint: Paint,
): readonly string[] {
  const { counts } = result
  const roles = vendors.reduce((sum, vendor) => sum + vendor.roles.length, 0)
  return [
    outOfSight,
    `${plural(counts.files, 'file')}, ${plural(counts.documents, 'policy', 'policies')}, ${plural(counts.principals, 'principal')}; ${plural(roles, 'role')} of ${plural(vendors.length, 'vendor')}`,
    paint(
      'bold',
      countText({ error: counts.errors, warning: counts.warnings, notice: counts.notices }),
    ) +
      setAsideText(counts) +
      (counts.undecided > 0 ? `, ${counts.undecided} undecided` : '') +
      ` (catalogue ${result.tool.catalogueDate}, baselines ${result.tool.baselinesDate})${withoutService(counts)}`,
  ]
}

function countText(counts: Readonly<Record<Severity, number>>): string {
  return [
    plural(counts.error, 'error'),
    plural(counts.warning, 'warning'),
    plural(counts.notice, 'notice'),
  ].join(', ')
}

function some(items: readonly string[]): string {
  const rest = items.length - shownItems
  const shown = items.slice(0, shownItems).map((item) => printable(item))
  return shown.join(', ') + (rest > 0 ? ` and ${rest} more` : '')
}
