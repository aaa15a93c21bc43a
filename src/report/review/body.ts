import type { Finding } from '../../model/finding.ts'
import {
  itemBlocks,
  linesOfFinding,
  placeOf,
  recognisedSubject,
  relatedLines,
} from '../describe.ts'
import { severityName, type ReportContext } from '../describe.ts'
import { ruleLink } from '../links.ts'
import { code, commas, details, line, list, paragraph, renderWithin } from '../markdown.ts'
import { suggestion, table, words, type Block } from '../markdown.ts'
import type { PlannedComment } from '../place.ts'
import { plural } from '../printable.ts'
import { markerBlock } from './marker.ts'

/** GitHub refuses bodies above 65,536 characters; what it counts is not documented, so room is left. */
export const maximumBody = 60_000

/** Rows of a table that are shown outside of a folded part. */
const shownRows = 12

/**
 * The text of one comment: a line of fact, a short list, the advice, the repair, the rule. The
 * repair is left out where the comment stands on other lines than the repair replaces.
 */
export function commentBody(
  planned: PlannedComment,
  context: ReportContext,
  instance: string,
  repair: 'with-repair' | 'without-repair',
): string {
  const comment: PlannedComment =
    repair === 'with-repair' ? planned : { ...planned, suggestion: undefined }
  const [first] = comment.findings
  if (first === undefined) throw new RangeError('a comment is about something')
  const blocks =
    comment.findings.length === 1
      ? singleBlocks(comment, first, context)
      : groupBlocks(comment, first, context)
  return renderWithin(maximumBody, {
    start: [factLine(comment.findings, first, context)],
    blocks: [...blocks, ...repairBlocks(comment), ruleLine(comment.findings, context)],
    rest: (leftOut) => [paragraph(`${plural(leftOut, 'part')} left out: see the job summary.`)],
    end: [markerBlock({ kind: 'finding', instance, key: comment.key })],
  }).text
}

/** What stands in the place of a comment whose finding is gone, where people have answered. */
export function fixedBody(key: string, instance: string, commit: string): string {
  return renderWithin(maximumBody, {
    start: [paragraph('No longer found as of ', code(commit.slice(0, 12)), '.')],
    blocks: [],
    rest: () => [],
    end: [markerBlock({ kind: 'finding', instance, key })],
  }).text
}

/** The body that GitHub wants for a review; the facts stand in its comments and in the summary. */
export function reviewBody(
  comments: readonly PlannedComment[],
  instance: string,
  key: string,
): string {
  const findings = comments.flatMap((comment) => comment.findings)
  const counts = (['error', 'warning', 'notice'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    return count === 0 ? [] : [plural(count, severity)]
  })
  return renderWithin(maximumBody, {
    start: [paragraph(`iam-baseline: ${counts.join(', ')} on changed lines.`)],
    blocks: [],
    rest: () => [],
    end: [markerBlock({ kind: 'review', instance, key })],
  }).text
}

function factLine(findings: readonly Finding[], first: Finding, context: ReportContext): Block {
  const { message } = first
  const text =
    findings.length === 1
      ? line(`${message}.`)
      : line(
          jointSentence(findings.map(({ message }) => message))?.text ??
            `${plural(findings.length, 'finding')} of one rule about \`${aboutOf(first)}\``,
          '.',
        )
  const subject = recognisedSubject(context.result, first)
  const version = subject?.version === undefined ? '' : ` ${subject.version}`
  const looks =
    subject === undefined
      ? []
      : line(`Looks like ${subject.title}${version} (${(subject.confidence ?? 0).toFixed(2)}). `)
  return paragraph(severityName(first.severity), ' ', looks, text)
}

function aboutOf(finding: Finding): string {
  return finding.principal ?? finding.addresses[0] ?? finding.primary.span.file
}

/** Names that are spelled out in the sentence for several findings. */
const spelledOut = 3

/**
 * One sentence for several that differ in one name only, which stands between backquotes:
 * ``allows `a`, `b` and 4 more, which the product does not need``.
 */
function jointSentence(
  sentences: readonly string[],
): { readonly text: string; readonly names: readonly string[] } | undefined {
  const split = sentences.map((sentence) => sentence.split('`'))
  const [first = []] = split
  if (split.some((parts) => parts.length !== first.length)) return undefined
  const differing = first.flatMap((part, index) =>
    split.every((parts) => parts[index] === part) ? [] : [index],
  )
  const [at] = differing
  // The parts with an odd index stand between backquotes.
  if (at === undefined || differing.length > 1 || at % 2 === 0) return undefined
  const names = [...new Set(split.map((parts) => parts[at] ?? ''))]
  const shown = names.slice(0, names.length <= spelledOut ? spelledOut : spelledOut - 1)
  const rest = names.length - shown.length
  const quoted = shown.map((name) => `\`${name}\``)
  const last = rest > 0 ? `${rest} more` : (quoted.pop() ?? '')
  const list = quoted.length === 0 ? last : `${quoted.join(', ')} and ${last}`
  return {
    text: `${first.slice(0, at).join('`')}${list}${first.slice(at + 1).join('`')}`,
    names: split.map((parts) => parts[at] ?? ''),
  }
}

function singleBlocks(
  comment: PlannedComment,
  finding: Finding,
  context: ReportContext,
): readonly Block[] {
  const blocks: Block[] = [...itemBlocks(finding)]
  const lines = linesOfFinding(context, finding)
  const { anchor } = comment
  const shown = anchor.side === 'FILE' ? undefined : anchor.range
  if (lines !== undefined && (shown?.first !== lines.first || shown.last !== lines.last))
    blocks.push(paragraph('Place: ', placeOf(context, finding), '.'))
  if (finding.addresses.length > 1)
    blocks.push(
      details(words(`In ${plural(finding.addresses.length, 'resource')}`), [
        list(finding.addresses.slice(0, 200).map((address) => [code(address)])),
      ]),
    )
  const related = relatedLines(context, finding)
  if (related.length > 0) blocks.push(list(related))
  if (!saysTheRepair(finding, comment)) blocks.push(paragraph(finding.advice))
  blocks.push(...assumed(finding))
  return blocks
}

/** True where the title of the one-click repair is the advice over again. */
function saysTheRepair(finding: Finding, comment: PlannedComment): boolean {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[\s.`]+/g, ' ')
      .trim()
  return (
    comment.suggestion !== undefined && plain(finding.fix?.title ?? '') === plain(finding.advice)
  )
}

function assumed(finding: Finding): readonly Block[] {
  const assumptions = finding.assumptions ?? []
  if (assumptions.length === 0) return []
  const items = assumptions.slice(0, 50).map((text) => words(text))
  return [details(words(`Assumed (${assumptions.length})`), [list(items)])]
}

function groupBlocks(
  { findings, suggestion: repair }: PlannedComment,
  first: Finding,
  context: ReportContext,
): readonly Block[] {
  const joint = jointSentence(findings.map(({ message }) => message))
  const rows = findings.map((finding, index) => [
    placeOf(context, finding),
    joint === undefined ? words(finding.message) : [code(joint.names[index] ?? '')],
  ])
  const head = [words('Where'), words(joint === undefined ? 'What' : 'Which')]
  const advice = repair === undefined ? [...new Set(findings.map((finding) => finding.advice))] : []
  return [
    table(head, rows.slice(0, shownRows)),
    ...(rows.length > shownRows
      ? [details(words(`${rows.length - shownRows} more`), [table(head, rows.slice(shownRows))])]
      : []),
    ...advice.slice(0, 3).map((text) => paragraph(text)),
    ...assumed(first),
  ]
}

function repairBlocks(comment: PlannedComment): readonly Block[] {
  if (comment.suggestion === undefined) return []
  const unsafe = comment.findings.some((finding) => finding.fix?.safety === 'unsafe')
  const titles = [...new Set(comment.findings.flatMap((finding) => finding.fix?.title ?? []))]
  const title =
    titles.length === 1
      ? (titles[0] ?? '')
      : (jointSentence(titles)?.text ?? `${titles.length} repairs`)
  return [
    paragraph(`${title}${unsafe ? ' (look before you accept: it changes what is allowed)' : ''}:`),
    suggestion(comment.suggestion),
  ]
}

function ruleLine(findings: readonly Finding[], context: ReportContext): Block {
  const codes = [...new Set(findings.flatMap((finding) => finding.issueCode ?? []))].map(code)
  const rule = findings[0]?.rule ?? ''
  return paragraph(
    'Rule: ',
    ruleLink(context.links, rule),
    codes.length === 0 ? [] : [...line(', '), ...commas(codes)],
  )
}
