import type { Finding } from '../model/finding.ts'
import type { PositionSpan, Span } from '../model/span.ts'
import type { TreeName } from '../model/source.ts'
import type { FindingsV1, FindingV1 } from './json-v1.ts'
import type { GitLines, LinedTexts } from './lines.ts'
import type { RunResult } from './result.ts'
import type { ShownLine } from './shown-lines.ts'
import type { Sources } from './source.ts'
import { findingTold } from './told-finding.ts'

/** A published report, already checked against its schema, as a run's result and the places it knows. */
export interface ReadReport {
  readonly result: RunResult
  readonly places: Places
  readonly lines: readonly ShownLine[]
}

/** Where reported spans stand, by tree, file and offsets: all that is left of the sources. */
export type Places = ReadonlyMap<string, PlacedSpan>

interface PlacedSpan {
  readonly tree: TreeName
  readonly file: string
  readonly at: PositionSpan
}

/** The last line number that is believed: a file cannot have more lines than it may have bytes. */
const maximumLine = 20_000_000

/** Reads a report of `check` or `audit` back. Of the sources it has what the report of a shard quotes, else nothing. */
export function readReport(report: FindingsV1): ReadReport {
  const places = new Map<string, PlacedSpan>()
  const spanAt = (tree: TreeName, file: string, at: PositionSpan): Span => {
    const span = { file, start: at.start.offset, end: at.end.offset }
    places.set(placeKey(tree, span), { tree, file, at })
    return span
  }
  const { accessChange, ...counts } = report.summary
  return {
    places,
    lines: report.lines ?? [],
    result: {
      tool: { ...report.tool, name: 'iam-baseline' },
      counts,
      findings: report.findings.map((finding) => readFinding(finding, spanAt)),
      waived: report.waived.map((finding) => ({
        ...readFinding(finding, spanAt),
        ...(finding.adopted === true ? { isAdopted: true as const } : {}),
      })),
      notChecked: report.notChecked.map(({ file, reason, text, span }) => ({
        file,
        reason,
        text,
        span: span === null ? undefined : spanAt('head', file, span),
      })),
      shard: report.shard,
      compared: report.compared,
      thirdParties: (report.thirdParties ?? []).map(({ address, root, file, span, vendor }) => ({
        address,
        root,
        span: spanAt('head', file, span),
        ...(vendor === undefined ? {} : { vendor }),
      })),
      keyTables: report.keyTables,
      notes: report.notes,
      accessChange: accessChange ?? undefined,
      compares: accessChange !== null,
    },
  }
}

type SpanAt = (tree: TreeName, file: string, at: PositionSpan) => Span

function readFinding(finding: FindingV1, spanAt: SpanAt): Finding {
  const told = findingTold(finding, spanAt)
  const { fix, tree } = finding
  if (fix === null) return told
  const edits = fix.edits.map(({ file, span, text }) => ({ span: spanAt(tree, file, span), text }))
  return { ...told, fix: { title: fix.title, safety: fix.safety, edits } }
}

const placeKey = (tree: TreeName, span: Span): string =>
  `${tree}\n${span.file}\n${span.start}\n${span.end}`

/** Sources that know the places of reported spans and the lines that reports quote, and no text beyond. */
export function reportedSources(
  reports: readonly Pick<ReadReport, 'places' | 'lines'>[],
): Sources & LinedTexts {
  const known = new Map(reports.flatMap(({ places }) => [...places]))
  const quoted = new Map(
    reports.flatMap(({ lines }) =>
      lines.map(({ tree, file, line, text }) => [`${tree}\n${file}\n${line}`, text] as const),
    ),
  )
  const tables = new Map<string, readonly number[]>()
  for (const { tree, file, at } of known.values()) {
    const key = `${tree}\n${file}`
    const starts = (tables.get(key) ?? []) as number[]
    for (const { line, column, offset } of [at.start, at.end])
      if (line <= maximumLine) starts[line - 1] = Math.max(0, offset - column + 1)
    tables.set(key, starts)
  }
  const nothing = { line: 1, column: 1, offset: 0 }
  return {
    text: () => undefined,
    line: (tree, file, line) => quoted.get(`${tree}\n${file}\n${line}`),
    starts: (tree, file) => tables.get(`${tree}\n${file}`) ?? [0],
    positions: (tree, span) =>
      known.get(placeKey(tree, span))?.at ?? { start: nothing, end: nothing },
    lines: (tree, file) => linesFrom(tables.get(`${tree}\n${file}`)),
  }
}

/** Lines of a file of which only some starts are known: enough to number the places that were reported. */
function linesFrom(sparse: readonly number[] | undefined): GitLines | undefined {
  if (sparse === undefined) return undefined
  const starts: (readonly [number, number])[] = []
  // A sparse array: only the lines that were reported are visited.
  sparse.forEach((offset, index) => starts.push([offset, index + 1]))
  return {
    text: '',
    count: sparse.length,
    lineAt: (offset) => starts.findLast(([start]) => start <= offset)?.[1] ?? 1,
    startOf: (line) => sparse[line - 1] ?? 0,
  }
}
