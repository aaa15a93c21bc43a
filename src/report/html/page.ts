import { createHash } from 'node:crypto'
import {
  countsOf,
  auditView,
  quietText,
  type AuditView,
  type RoleView,
  type VendorView,
} from '../audit.ts'
import { grantedText } from '../compared-text.ts'
import { escalationsOf } from '../escalations.ts'
import { namesOf } from '../names.ts'
import { grouped, plural } from '../printable.ts'
import {
  maximumExcerpts,
  outOfSight,
  withoutService,
  type ComparedSubject,
  type RunResult,
} from '../result.ts'
import { nothingBut } from '../set-aside.ts'
import type { Sources } from '../source.ts'
import { afterwards } from './afterwards.ts'
import { overview } from './chart.ts'
import { element, escape, render, type Markup } from './element.ts'
import { findingArticle, items } from './finding.ts'
import { escalationTable } from './escalations.ts'
import { heatMap } from './heat-map.ts'
import { keyTables } from './key-tables.ts'
import { rulesTable, thirdPartyList } from './lists.ts'
import { script } from './script.ts'
import { style } from './style.ts'

/** Beyond so many findings a page goes without the rest of them. */
const maximumFindings = 20_000

/**
 * The report as one page that asks nobody for anything: style and script stand in it and are let in
 * by their hashes alone. Everything that the tree wrote is text in it, never markup.
 */
export function html(result: RunResult, sources: Sources): string {
  const view = auditView(result)
  const title = `IAM baseline report: ${headline(result)}${withoutService(result.counts)}`
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return (
    '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n' +
    `<meta http-equiv="Content-Security-Policy" content="${policy}">\n` +
    '<meta name="referrer" content="no-referrer">\n' +
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n' +
    `<title>${escape(title)}</title>\n<style>${style}</style>\n</head>\n<body>\n` +
    render(...body(result, view, sources)) +
    `\n<script>${script}</script>\n</body>\n</html>\n`
  )
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`
}

function headline({ counts }: RunResult): string {
  return counts.errors + counts.warnings + counts.notices === 0
    ? 'nothing found'
    : [
        plural(counts.errors, 'error'),
        plural(counts.warnings, 'warning'),
        plural(counts.notices, 'notice'),
      ].join(', ')
}

function body(result: RunResult, view: AuditView, sources: Sources): readonly Markup[] {
  const ids = new Map<RoleView, string>()
  for (const vendor of view.vendors)
    for (const role of vendor.roles) ids.set(role, `role-${ids.size + 1}`)
  const idOf = (role: RoleView): string => ids.get(role) ?? ''
  const chart = overview(view.vendors)
  const budget = {
    left: maximumFindings,
    excerpts: result.findings.length <= maximumExcerpts,
  }
  return [
    element('a', { class: 'skip', to: 'findings' }, 'To the findings'),
    head(result),
    element(
      'main',
      {},
      tiles(result),
      ...(chart === undefined ? [] : [element('h2', {}, 'What vendors require'), chart]),
      ...mapSection(result, view, idOf),
      ...thirdPartyList(result.thirdParties ?? [], sources),
      ...rulesTable(result.findings),
      ...keyTables(result.keyTables ?? []),
      ...escalationTable(escalationsOf(result)),
      element('h2', { id: 'findings' }, 'Findings'),
      result.findings.length === 0
        ? element(
            'p',
            { class: 'empty' },
            result.waived.length === 0
              ? result.counts.documents === 0
                ? 'No policy was found, so nothing was checked.'
                : 'Nothing was found in what was checked.'
              : nothingBut(result),
          )
        : undefined,
      controls(result, view),
      ...view.vendors.map((vendor) => vendorSection(vendor, sources, idOf, budget)),
      othersSection(view, sources, budget),
      ...left(result, budget),
      ...afterwards(result, view, sources),
    ),
    foot(result),
  ]
}

/** `as it is` → `As it is.` */
function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}

interface Budget {
  left: number
  readonly excerpts: boolean
}

function head(result: RunResult): Markup {
  const { counts } = result
  return element(
    'header',
    {},
    element(
      'button',
      {
        class: 'theme needs-script',
        type: 'button',
        'data-filter': 'theme',
        'aria-pressed': 'false',
      },
      'Light or dark',
    ),
    element('h1', {}, `IAM baseline report${withoutService(counts)}`),
    element(
      'p',
      { class: 'soft' },
      `${plural(counts.files, 'file')}, ${plural(counts.documents, 'policy', 'policies')} with ${plural(counts.statements, 'statement')}, ${plural(counts.principals, 'principal')}`,
    ),
  )
}

function tiles(result: RunResult): Markup {
  const { counts } = result
  const tile = (name: string, count: number, text: string): Markup =>
    element(
      'li',
      { class: count === 0 ? 'none' : name },
      element('b', {}, grouped(count)),
      element('span', {}, text),
    )
  return element(
    'ul',
    { class: 'tiles', 'aria-label': 'Summary' },
    tile('error', counts.errors, counts.errors === 1 ? 'error' : 'errors'),
    tile('warning', counts.warnings, counts.warnings === 1 ? 'warning' : 'warnings'),
    tile('notice', counts.notices, counts.notices === 1 ? 'notice' : 'notices'),
    tile('undecided', counts.undecided, 'undecided'),
    tile('waived', counts.waived - (counts.adopted ?? 0), 'waived'),
    ...((counts.adopted ?? 0) > 0 ? [tile('waived', counts.adopted ?? 0, 'adopted')] : []),
    tile('unseen', result.notChecked.length, 'not analysed'),
  )
}

function mapSection(
  result: RunResult,
  view: AuditView,
  idOf: (role: RoleView) => string,
): readonly Markup[] {
  const map = heatMap(view, idOf, namesOf(result))
  return map === undefined ? [] : [element('h2', {}, 'Roles and baselines'), map]
}

function controls(result: RunResult, view: AuditView): Markup {
  const rules = [...new Set(result.findings.map((finding) => finding.rule))].toSorted()
  const option = (value: string, text = value): Markup => element('option', { value }, text)
  return element(
    'div',
    {
      class: 'controls needs-script',
      role: 'search',
      ...(result.findings.length === 0 ? { hidden: true } : {}),
    },
    element('input', {
      type: 'search',
      placeholder: 'Search findings ( / )',
      'aria-label': 'Search findings',
      'data-filter': 'search',
      autocomplete: 'off',
    }),
    ...(['error', 'warning', 'notice'] as const).map((severity) =>
      element(
        'label',
        {},
        element('input', {
          type: 'checkbox',
          value: severity,
          checked: true,
          'data-filter': 'severity',
        }),
        `${severity}s`,
      ),
    ),
    element(
      'select',
      { 'aria-label': 'Vendor', 'data-filter': 'vendor' },
      option('', 'every vendor'),
      ...view.vendors.map(({ vendor }) => option(vendor)),
    ),
    element(
      'select',
      { 'aria-label': 'Rule', 'data-filter': 'rule' },
      option('', 'every rule'),
      ...rules.map((rule) => option(rule)),
    ),
    element('output', { 'data-filter': 'shown', 'aria-live': 'polite' }),
  )
}

function vendorSection(
  vendor: VendorView,
  sources: Sources,
  idOf: (role: RoleView) => string,
  budget: Budget,
): Markup {
  return element(
    'section',
    { 'data-group': vendor.vendor },
    element('h2', {}, vendor.vendor),
    element(
      'p',
      { class: 'soft' },
      `${plural(vendor.roles.length, 'role')}${vendor.versions.length === 0 ? '' : `, versions ${vendor.versions.join(', ')}`}`,
    ),
    ...vendor.roles.map((role) => roleSection(role, vendor.vendor, sources, idOf(role), budget)),
  )
}

function roleSection(
  role: RoleView,
  vendor: string,
  sources: Sources,
  id: string,
  budget: Budget,
): Markup {
  const shown = role.findings.slice(0, Math.max(0, budget.left))
  budget.left -= shown.length
  return element(
    'section',
    {
      class: 'role',
      id,
      'data-group': `${role.address} ${role.root}`,
      'aria-labelledby': `${id}-name`,
    },
    element('h3', { id: `${id}-name` }, element('code', {}, role.address)),
    role.root === '' || role.root === '.' || role.root === role.address
      ? undefined
      : element('p', { class: 'where' }, role.root),
    ...role.compared.map((subject) => element('p', { class: 'soft' }, comparedText(subject))),
    role.missing.length === 0
      ? undefined
      : element('p', { class: 'lack' }, 'Lacks ', items(role.missing)),
    ...shown.map((finding) =>
      findingArticle(finding, { sources, vendor, excerpts: budget.excerpts }),
    ),
    role.findings.length === 0 ? element('p', {}, sentence(quietText(role))) : undefined,
  )
}

function comparedText(subject: ComparedSubject): string {
  const features = subject.features.length === 0 ? '' : `, with ${subject.features.join(', ')}`
  return grantedText(subject, features)
}

function othersSection(view: AuditView, sources: Sources, budget: Budget): Markup | undefined {
  if (view.others.length === 0) return undefined
  const byFile = new Map<string, (typeof view.others)[number][]>()
  for (const finding of view.others) {
    const { file } = finding.primary.span
    byFile.set(file, [...(byFile.get(file) ?? []), finding])
  }
  const counts = countsOf(view.others)
  return element(
    'section',
    { 'data-group': '' },
    element('h2', {}, view.vendors.length === 0 ? 'By file' : 'Of no vendor'),
    element(
      'p',
      { class: 'soft' },
      `${plural(counts.error, 'error')}, ${plural(counts.warning, 'warning')}, ${plural(counts.notice, 'notice')}`,
    ),
    ...[...byFile].map(([file, findings]) => {
      const shown = findings.slice(0, Math.max(0, budget.left))
      budget.left -= shown.length
      return element(
        'section',
        { class: 'role', 'data-group': file },
        element('h3', {}, element('code', {}, file)),
        ...shown.map((finding) =>
          findingArticle(finding, { sources, vendor: '', excerpts: budget.excerpts }),
        ),
      )
    }),
  )
}

function left(result: RunResult, budget: Budget): readonly Markup[] {
  const told: Markup[] = []
  if (result.findings.length > maximumFindings)
    told.push(
      element(
        'p',
        {},
        `${plural(result.findings.length - maximumFindings, 'finding')} left out for length: the JSON report has everything.`,
      ),
    )
  if (!budget.excerpts) told.push(element('p', {}, 'Source excerpts are left out for length.'))
  return told
}

function foot({ tool, counts }: RunResult): Markup {
  const service = {
    live: 'Access Analyzer was asked',
    embedded: 'policies were validated by the embedded checks',
    off: 'policy validation was off',
  }[counts.accessAnalyzer]
  return element(
    'footer',
    {},
    `iam-baseline ${tool.version}; vendors’ baselines as of ${tool.baselinesDate}, AWS actions as of ${tool.catalogueDate}; ${service}. ${outOfSight}`,
  )
}
