import type { Finding } from '../../model/finding.ts'
import type { Sources } from '../source.ts'
import { plural } from '../printable.ts'
import { element, type Child, type Markup } from './element.ts'
import { excerpt } from './excerpt.ts'

/** Items of a list that stand open; the others are folded. */
const openItems = 12
const maximumItems = 1_000

export interface FindingContext {
  readonly sources: Sources
  readonly vendor: string
  /** False where a page has so many findings that excerpts would make it too large to open. */
  readonly excerpts: boolean
}

/** One finding with its place, the source it is about, what belongs to it and what to do. */
export function findingArticle(finding: Finding, context: FindingContext): Markup {
  const { sources } = context
  return element(
    'article',
    {
      class: 'finding',
      'data-find': true,
      'data-severity': finding.severity,
      'data-rule': finding.rule,
      'data-vendor': context.vendor,
    },
    element(
      'h4',
      {},
      element('span', { class: `badge ${finding.severity}` }, finding.severity),
      element('span', {}, ...quoted(finding.message)),
    ),
    element(
      'p',
      { class: 'where' },
      element('code', {}, placeOf(finding, sources)),
      ' · ',
      finding.rule,
      finding.undecided === true ? ' · undecided' : undefined,
      finding.confidence === 'high' ? undefined : ` · ${finding.confidence} confidence`,
    ),
    context.excerpts ? excerpt(sources, finding.tree, finding.primary) : undefined,
    finding.advice === ''
      ? undefined
      : element('p', { class: 'advice' }, ...quoted(finding.advice)),
    facts(finding, sources),
  )
}

function placeOf(finding: Finding, sources: Sources): string {
  const { start } = sources.positions(finding.tree, finding.primary.span)
  const base = finding.tree === 'base' ? ' (base)' : ''
  return `${finding.primary.span.file}:${start.line}:${start.column}${base}`
}

function facts(finding: Finding, sources: Sources): Markup | undefined {
  const rows: [string, Child][] = []
  const groups = finding.groups ?? []
  for (const group of groups) rows.push([group.title, items(group.items)])
  const actions = finding.actions ?? []
  if (groups.length === 0 && actions.length > 1) rows.push(['actions', items(actions)])
  if (finding.addresses.length > 1) rows.push(['in', items(finding.addresses)])
  for (const related of finding.related) {
    const { start } = sources.positions(related.tree ?? finding.tree, related.span)
    rows.push([
      'see',
      [
        element('code', {}, `${related.span.file}:${start.line}:${start.column}`),
        ` ${related.text}`,
      ],
    ])
  }
  for (const assumption of finding.assumptions ?? []) rows.push(['assumed', assumption])
  if (finding.fix !== undefined) rows.push(['repair', fix(finding.fix, sources, finding)])
  if (rows.length === 0) return undefined
  return element(
    'dl',
    {},
    ...rows.flatMap(([name, content]) => [element('dt', {}, name), element('dd', {}, content)]),
  )
}

function fix(
  { title, safety, edits }: NonNullable<Finding['fix']>,
  sources: Sources,
  finding: Finding,
): Child {
  const how = safety === 'safe' ? 'safe' : 'wants a look'
  return element(
    'details',
    {},
    element('summary', {}, ...quoted(title), ` (${how}, ${plural(edits.length, 'edit')})`),
    ...edits.slice(0, 50).map((edit) => {
      const { start } = sources.positions(finding.tree, edit.span)
      return element(
        'div',
        {},
        element('code', { class: 'soft' }, `${edit.span.file}:${start.line}:${start.column}`),
        edit.text.trim() === ''
          ? element('p', { class: 'label' }, 'removes this')
          : element('pre', { class: 'excerpt', tabindex: 0 }, lines(edit.text)),
      )
    }),
  )
}

function lines(text: string): readonly Markup[] {
  return text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .slice(0, 200)
    .map((line) => element('span', {}, line === '' ? ' ' : line))
}

/** A list of names; a long one is folded. */
export function items(all: readonly string[]): Child {
  const shown = all.slice(0, maximumItems)
  const names = shown.flatMap((item, index): Child[] => [
    index === 0 ? undefined : ', ',
    /\s/.test(item) ? element('span', {}, ...quoted(item)) : element('code', {}, item),
  ])
  const rest = all.length > shown.length ? ` and ${all.length - shown.length} more` : undefined
  return all.length <= openItems
    ? names
    : element('details', {}, element('summary', {}, `${all.length} entries`), ...names, rest)
}

/** Names in one sentence; a message names one thing, an advice at most a list of resources. */
const mostQuoted = 2_000

/** A sentence of ours, what it has in backticks as code. */
export function quoted(sentence: string): readonly Child[] {
  const parts = sentence.split('`', mostQuoted + 1)
  // No sentence of ours: names of the tree that are all backticks.
  if (parts.length > mostQuoted) return [sentence]
  // An odd number of backticks: somebody's text has one, so none of them is ours.
  if (parts.length % 2 === 0) return [sentence]
  return parts.map((part, index) => (index % 2 === 1 ? element('code', {}, part) : part))
}
