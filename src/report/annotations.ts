import { severities, type Finding, type Severity } from '../model/finding.ts'
import { plural, printable, shorten } from './printable.ts'
import type { Sources } from './source.ts'

/** One annotation of a workflow run, before the runner's escaping. */
export interface Annotation {
  readonly severity: Severity
  readonly title: string
  readonly message: string
  readonly file: string | undefined
  readonly startLine: number | undefined
  readonly endLine: number | undefined
  /** Only where the place is on one line: the runner drops columns otherwise. */
  readonly startColumn: number | undefined
  readonly endColumn: number | undefined
}

/** GitHub keeps ten of each kind a step (actions/toolkit, docs/problem-matchers.md). */
const perKind = 10
const longestMessage = 2000

/**
 * The worst ten findings of each severity as annotations, in the order given; what does not fit is
 * counted by one notice, for which room is kept.
 */
export function annotations(findings: readonly Finding[], sources: Sources): readonly Annotation[] {
  const tooMany = (room: number): boolean =>
    severities.some(
      (severity) => countOf(findings, severity) > (severity === 'notice' ? room : perKind),
    )
  const notices = tooMany(perKind) ? perKind - 1 : perKind
  const shown = severities.flatMap((severity) =>
    findings
      .filter((finding) => finding.severity === severity)
      .slice(0, severity === 'notice' ? notices : perKind),
  )
  const made = shown.map((finding) => annotationOf(finding, sources))
  const rest = findings.length - shown.length
  if (rest === 0) return made
  const counts = severities.map((severity) => {
    const left = countOf(findings, severity) - countOf(shown, severity)
    return left === 0 ? [] : [plural(left, severity)]
  })
  return [
    ...made,
    {
      ...nowhere,
      severity: 'notice',
      title: 'iam-baseline',
      message: `${plural(rest, 'more finding')} (${counts.flat().join(', ')}): see the job summary`,
    },
  ]
}

const nowhere = {
  file: undefined,
  startLine: undefined,
  endLine: undefined,
  startColumn: undefined,
  endColumn: undefined,
}

function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length
}

function annotationOf(finding: Finding, sources: Sources): Annotation {
  const { span } = finding.primary
  const { start, end } = sources.positions(finding.tree, span)
  const told = {
    severity: finding.severity,
    title: shorten(finding.rule, 200),
    file: span.file,
  }
  const message = `${finding.message}. ${finding.advice}`.replaceAll('`', '')
  // Lines of the base mean nothing in the files that GitHub shows.
  if (finding.tree === 'base')
    return {
      ...nowhere,
      ...told,
      message: readable(`${message} (line ${start.line} before the change)`),
    }
  // A span that ends at the start of a line does not touch that line.
  const endLine = end.column === 1 && end.line > start.line ? end.line - 1 : end.line
  const oneLine = endLine === start.line && end.line === start.line
  return {
    ...told,
    message: readable(message),
    startLine: start.line,
    endLine,
    startColumn: oneLine ? start.column : undefined,
    endColumn: oneLine ? Math.max(start.column, end.column - 1) : undefined,
  }
}

function readable(text: string): string {
  return shorten(printable(text), longestMessage)
}
