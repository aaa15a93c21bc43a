import type { Finding, Severity } from '../model/finding.ts'
import { rangeOf, type LineRange, type LinesOf } from './lines.ts'
import { placeLink, type LinkContext } from './links.ts'
import { newActions } from './new-actions.ts'
import { code, details, line, list, strong, table, words } from './markdown.ts'
import type { Block, Inline } from './markdown.ts'
import { plural } from './printable.ts'
import type { ComparedSubject, RunResult } from './result.ts'

/** What every renderer of a pull request needs besides the findings. */
export interface ReportContext {
  readonly result: RunResult
  readonly linesOf: LinesOf
  readonly links: LinkContext | undefined
}

const names: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  notice: 'Notice',
}

/** Items of a long list that are shown outside of a folded part. */
const shownItems = 12
/** Items of one list that are shown at all: nobody reads more, and the JSON report has them. */
const maximumItems = 60

export function severityName(severity: Severity): Inline {
  return strong(words(names[severity]))
}

/** The lines of a finding's place, where its file can be read. */
export function linesOfFinding(context: ReportContext, finding: Finding): LineRange | undefined {
  const lines = context.linesOf(finding.tree, finding.primary.span.file)
  if (lines === undefined) return undefined
  const range = rangeOf(lines, finding.primary.span)
  return finding.wholeSubject === true ? { first: range.first, last: range.first } : range
}

/** The place of a finding, linked. */
export function placeOf(context: ReportContext, finding: Finding): readonly Inline[] {
  const { file } = finding.primary.span
  return placeLink(context.links, finding.tree, file, linesOfFinding(context, finding))
}

/** The comparison that a finding of a recognised vendor rests on. */
export function recognisedSubject(
  result: RunResult,
  finding: Finding,
): ComparedSubject | undefined {
  if (finding.boundBy !== 'recognised') return undefined
  return result.compared.find(
    (subject) =>
      subject.baseline === finding.baseline &&
      (subject.address === finding.principal || finding.addresses.includes(subject.address)),
  )
}

/** Actions and groups as a short list or table; what is long is folded. */
export function itemBlocks(finding: Finding): readonly Block[] {
  const actions = newActions(finding)
  const all = finding.actions ?? []
  const blocks: Block[] = []
  if (actions.length < all.length) {
    blocks.push(
      list([line(`New with this change, ${actions.length} of ${all.length}: `, ...codes(actions))]),
    )
  }
  const groups = finding.groups ?? []
  const count = groups.reduce((sum, group) => sum + group.items.length, 0)
  if (groups.length === 1 && groups[0] !== undefined && count <= shownItems)
    blocks.push(list([line(groups[0].title, ': ', ...codes(groups[0].items))]))
  else if (count > 0) {
    const rows = groups.map((group) => [words(group.title), codes(group.items)])
    const grid = table([words('What'), words('Which')], rows)
    blocks.push(
      count <= shownItems ? grid : details(words(plural(count, 'entry', 'entries')), [grid]),
    )
  } else if (actions.length === all.length) {
    const further = furtherActions(finding)
    if (further.length > shownItems)
      blocks.push(details(words(plural(further.length, 'action')), [list([codes(further)])]))
    else if (further.length > 0) blocks.push(list([codes(further)]))
  }
  return blocks
}

/** Items with commas, the rest counted: names as code, sentences as sentences. */
export function codes(items: readonly string[], limit = maximumItems): readonly Inline[] {
  const rest = items.length - limit
  const shown = items.slice(0, limit)
  return [
    ...shown.flatMap((item, index) => [
      ...(index === 0 ? [] : line(', ')),
      ...(/\s/.test(item) ? words(item) : [code(item)]),
    ]),
    ...(rest > 0 ? line(` and ${rest} more`) : []),
  ]
}

/** The actions that the finding's own sentence does not name. */
export function furtherActions(finding: Finding): readonly string[] {
  const named = finding.message.toLowerCase()
  return newActions(finding).filter((action) => !named.includes(action.toLowerCase()))
}

/** Other places that a finding points at. */
export function relatedLines(
  context: ReportContext,
  finding: Finding,
): readonly (readonly Inline[])[] {
  return finding.related.slice(0, shownItems).map((label) => {
    const tree = label.tree ?? finding.tree
    const lines = context.linesOf(tree, label.span.file)
    const range = lines === undefined ? undefined : rangeOf(lines, label.span)
    return line(placeLink(context.links, tree, label.span.file, range), ': ', label.text)
  })
}
