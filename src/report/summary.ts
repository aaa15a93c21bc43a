import type { Finding, Severity } from '../model/finding.ts'
import { addTo } from '../model/multimap.ts'
import type { KeyTable } from '../model/key-table.ts'
import type { NotAnalysed } from '../model/source.ts'
import { titleOf } from './audit-sections.ts'
import { codes, furtherActions, placeOf, severityName, type ReportContext } from './describe.ts'
import { ruleLink } from './links.ts'
import { code, details, heading, line, list, paragraph, renderWithin } from './markdown.ts'
import { table, words, type Block, type Fitted, type Inline } from './markdown.ts'
import { namesOf } from './names.ts'
import type { WhyElsewhere } from './place.ts'
import { namedOf, sameWords } from './not-checked.ts'
import { plural } from './printable.ts'
import { withoutService, type Counts, type RunResult } from './result.ts'
import type { Selection } from './select.ts'
import { howToBind, thirdPartySentence, vendorOf } from './third-parties.ts'
import { adoptedOf, byRule, setAsideCounts, waivedOf } from './set-aside.ts'

export interface SummaryInput {
  readonly context: ReportContext
  readonly selection: Selection
  /** Where the findings went that have no comment of their own; undefined outside pull requests. */
  readonly elsewhere:
    readonly { readonly finding: Finding; readonly why: WhyElsewhere | 'refused' }[] | undefined
  /** How many findings stand in comments on lines and files. */
  readonly commented: number
  /** Sentences about the posting itself: what GitHub refused, threads that people resolved. */
  readonly posting: readonly string[]
}

/** A step's summary may have 1 MiB (GitHub: workflow commands); characters may take three bytes. */
const maximumJobSummary = 340_000

/** Rows of one table: tables are the blocks between which a long summary is cut. */
const rowsPerTable = 25
const shownLines = 200
/** Sentences about what was not checked that stand in one fold. */
const fewCauses = 5

/** The summary of the job: every selected finding, and what was and was not checked. */
export function jobSummary(input: SummaryInput): Fitted {
  const { selected, rest } = input.selection
  return renderWithin(maximumJobSummary, {
    start: opening(input),
    blocks: [
      ...findingTables(input.context, selected, 'Findings'),
      ...facts(input),
      ...folded('Outside the scope of this run', findingTables(input.context, rest, '')),
    ],
    rest: cutOff,
    end: [paragraph(dates(input))],
  })
}

/** The one comment that sums up: only what has no comment of its own is listed in full. */
export function summaryComment(
  input: SummaryInput,
  limit: number,
  marker: readonly Block[],
): Fitted {
  const told =
    input.elsewhere ?? input.selection.selected.map((finding) => ({ finding, why: undefined }))
  const reasons: readonly [WhyElsewhere | 'refused' | undefined, string][] = [
    ['not-in-pull-request', 'In files that this pull request does not change'],
    ['limit', 'More findings than comments'],
    ['list-cut-off', 'In files beyond the 3,000 that GitHub lists'],
    ['refused', 'Not taken by GitHub as comments'],
    ['summary-only', 'What the change allows'],
    [undefined, 'Findings'],
  ]
  return renderWithin(limit, {
    start: opening(input),
    blocks: [
      ...reasons.flatMap(([why, title]) =>
        findingTables(
          input.context,
          told.filter((entry) => entry.why === why).map((entry) => entry.finding),
          title,
        ),
      ),
      ...facts(input),
    ],
    rest: cutOff,
    end: [paragraph(dates(input)), ...marker],
  })
}

function cutOff(leftOut: number): readonly Block[] {
  return [
    paragraph(`${plural(leftOut, 'part')} left out for length: the JSON report has everything.`),
  ]
}

function opening(input: SummaryInput): readonly Block[] {
  const { result } = input.context
  const { selected, rest } = input.selection
  const sentence = headline(selected)
  const blocks = [heading(3, line(`iam-baseline: ${sentence}${withoutService(result.counts)}`))]
  const checked = `Checked ${plural(result.counts.files, 'file')}: ${plural(result.counts.documents, 'policy', 'policies')} with ${plural(result.counts.statements, 'statement')}, ${plural(result.counts.principals, 'principal')}.`
  const counted: string[] = [checked]
  if (input.commented > 0)
    counted.push(
      `${plural(input.commented, 'finding stands', 'findings stand')} in comments on the lines.`,
    )
  if (rest.length > 0)
    counted.push(
      input.selection.scope === 'introduced'
        ? `Not from this change, and not shown: ${countsOf(rest)}.`
        : `In files that did not change, and not shown: ${countsOf(rest)}.`,
    )
  counted.push(...others(result.counts))
  return [...blocks, paragraph(counted.join(' '))]
}

function headline(selected: readonly Finding[]): string {
  return selected.length === 0 ? 'nothing found' : countsOf(selected)
}

function countsOf(findings: readonly Finding[]): string {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length
  return (['error', 'warning', 'notice'] as const)
    .filter((severity) => count(severity) > 0)
    .map((severity) => plural(count(severity), severity))
    .join(', ')
}

function others(counts: Counts): readonly string[] {
  const told: string[] = []
  if (counts.undecided > 0)
    told.push(`${plural(counts.undecided, 'question')} could not be decided.`)
  const aside = setAsideCounts(counts)
  if (aside.length > 0) told.push(`Set aside: ${aside.join(', ')}.`)
  return told
}

/** What was compared, what is waived, what was not checked: never silence. */
function facts(input: SummaryInput): readonly Block[] {
  const { result } = input.context
  const blocks: Block[] = []
  if (result.compared.length > 0) {
    blocks.push(heading(4, words('Compared with')), ...comparedTables(result))
  }
  blocks.push(...thirdPartyBlocks(input), ...keyBlocks(result.keyTables ?? []))
  if (result.accessChange !== undefined)
    blocks.push(paragraph(accessSentences[result.accessChange]))
  const notes = [...result.notes, ...input.posting]
  if (notes.length > 0)
    blocks.push(list(notes.slice(0, shownLines).map((note) => words(`${note}.`))))
  blocks.push(...notCheckedBlocks(result.notChecked, input.context), ...waivedBlocks(input))
  return blocks
}

/** Waivers one by one, old debt by its rules: who adopted it has seen the list, and the JSON report has it. */
function waivedBlocks({ context }: SummaryInput): readonly Block[] {
  const waived = waivedOf(context.result)
  const adopted = adoptedOf(context.result)
  const title = ['Rule', 'Findings'].map((name) => words(name))
  return [
    ...folded(`Waived (${waived.length})`, findingTables(context, waived, '')),
    ...folded(
      `Adopted (${adopted.length})`,
      chunks(byRule(adopted)).map((rows) =>
        table(
          title,
          rows.map(([rule, count]) => [ruleLink(context.links, rule), words(String(count))]),
        ),
      ),
    ),
  ]
}

const accessSentences = {
  none: 'The change allows nothing that was not allowed before.',
  widened: 'The change allows more than before.',
  undecided: 'Whether the change allows more than before could not be decided.',
} as const

function thirdPartyBlocks({ context }: SummaryInput): readonly Block[] {
  const roles = context.result.thirdParties ?? []
  if (roles.length === 0) return []
  const items = roles
    .slice(0, shownLines)
    .map((role) => line(code(role.address), ' in ', code(role.span.file), vendorOf(role)))
  return [
    paragraph(`${thirdPartySentence(roles)}; ${howToBind(roles)}:`),
    ...chunks(items).map((part) => list(part)),
  ]
}

/** The key scenarios: who may do what with which key in each step. */
function keyBlocks(tables: readonly KeyTable[]): readonly Block[] {
  const head = ['Step', 'Who', 'Key', 'Verdict', 'What and why'].map((name) => words(name))
  return tables.flatMap((keys) => {
    const rows = keys.cells.map((cell) => [
      words(cell.title),
      cell.principal === undefined ? words(cell.role) : [code(cell.principal)],
      cell.key === undefined ? words(cell.use) : [code(cell.key)],
      words(cell.verdict.replace('-', ' ')),
      line(codes(cell.actions), cell.actions.length === 0 || cell.why === '' ? '' : ': ', cell.why),
    ])
    return [
      heading(4, words(`Keys: ${titleOf(keys)}`)),
      ...chunks(rows).map((part) => table(head, part)),
    ]
  })
}

function comparedTables({ compared, findings }: RunResult): readonly Block[] {
  const names = namesOf({ compared, findings })
  const head = ['Principal or policy', 'Baseline', 'Bound by', 'Required actions granted']
  return chunks(compared).map((rows) =>
    table(
      head.map((title) => words(title)),
      rows.map((subject) => [
        [code(names.subject(subject.address, subject.root))],
        line(
          code(subject.baseline),
          subject.version === undefined ? [] : line(' ', code(subject.version)),
          subject.features.length === 0 ? [] : line(' with ', ...codes(subject.features, 12)),
        ),
        words(
          subject.boundBy === 'recognised'
            ? `recognised (${(subject.confidence ?? 0).toFixed(2)})`
            : subject.boundBy,
        ),
        words(`${subject.granted} of ${subject.required}`),
      ]),
    ),
  )
}

function findingTables(
  context: ReportContext,
  findings: readonly Finding[],
  title: string,
): readonly Block[] {
  if (findings.length === 0) return []
  const head = ['Severity', 'Where', 'What', 'Rule'].map((name) => words(name))
  const tables = chunks(findings).map((rows) =>
    table(
      head,
      rows.map((finding) => [
        [severityName(finding.severity)],
        placeOf(context, finding),
        whatOf(finding),
        ruleLink(context.links, finding.rule),
      ]),
    ),
  )
  return title === '' ? tables : [heading(4, words(title)), ...tables]
}

function whatOf(finding: Finding): readonly Inline[] {
  const actions = furtherActions(finding)
  const listed = actions.length > 0 ? line(' ', ...codes(actions, 30), '.') : []
  return line(`${finding.message}.`, listed, ` ${finding.advice}`)
}

/** A few causes in one fold, many in one a reason. */
function notCheckedBlocks(
  entries: readonly NotAnalysed[],
  context: ReportContext,
): readonly Block[] {
  const reasons = new Map<string, NotAnalysed[]>()
  for (const entry of entries) {
    addTo(reasons, entry.reason, entry)
  }
  if (sameWords(entries).length <= fewCauses || reasons.size === 1)
    return folded(`Not checked (${entries.length})`, notCheckedLists(entries, context))
  return [...reasons].flatMap(([reason, own]) =>
    folded(`Not checked: ${reason} (${own.length})`, notCheckedLists(own, context)),
  )
}

function notCheckedLists(
  entries: readonly NotAnalysed[],
  context: ReportContext,
): readonly Block[] {
  const placed = ({ file, span }: NotAnalysed): string => {
    const lines = span === undefined ? undefined : context.linesOf('head', file)
    return lines === undefined || span === undefined ? file : `${file}:${lines.lineAt(span.start)}`
  }
  return chunks(sameWords(entries)).map((part) =>
    list(
      part.map((group) => {
        const places = [...new Set(group.entries.map(placed))]
        const named = places.slice(0, namedOf(places.length))
        const rest = places.length - named.length
        return line(
          ...named.flatMap((place, index) => line(index === 0 ? '' : ', ', code(place))),
          rest > 0 ? ` and ${rest} more` : '',
          ': ',
          words(group.text),
          ' (',
          code(group.reason),
          ')',
        )
      }),
    ),
  )
}

function folded(title: string, body: readonly Block[]): readonly Block[] {
  return body.map((part, index) =>
    details(words(body.length === 1 ? title : `${title}, part ${index + 1}`), [part]),
  )
}

function chunks<T>(all: readonly T[]): readonly (readonly T[])[] {
  const parts: (readonly T[])[] = []
  for (let at = 0; at < all.length; at += rowsPerTable) parts.push(all.slice(at, at + rowsPerTable))
  return parts
}

function dates({ context }: SummaryInput): readonly Inline[] {
  const { tool, counts } = context.result
  const service = {
    live: 'Access Analyzer was asked',
    embedded: 'policies were validated by the embedded checks',
    off: 'policy validation was off',
  }[counts.accessAnalyzer]
  return line(
    `iam-baseline ${tool.version}; vendors’ baselines as of `,
    words(tool.baselinesDate),
    ', AWS actions as of ',
    words(tool.catalogueDate),
    `; ${service}.`,
  )
}
