import type { Finding } from '../../model/finding.ts'
import type { PositionSpan, Span } from '../../model/span.ts'
import { findingsSchema } from '../findings-schema.ts'
import type { GitLines, LinesOf } from '../lines.ts'
import { compareFindings, type RunResult } from '../result.ts'
import { findingTold, type ToldFinding } from '../told-finding.ts'

/** What another run has found, as far as it can be believed. */
export interface Artifact {
  readonly result: RunResult
  /**
   * The files are not here: the offsets in these findings are line numbers, and this is the table
   * that reads them.
   */
  readonly linesOf: LinesOf
}

/** Larger reports are no reports about a pull request. */
export const maximumArtifact = 20 * 1024 * 1024
const maximumFindings = 2000

/**
 * Reads the JSON report of a run that anybody may have written: a pull request from a fork controls
 * it. Its shape is checked, its size is limited, its texts are only ever rendered as hostile text,
 * and its repairs are dropped: nobody is to be offered an edit that we did not make.
 */
export function readArtifact(text: string): Artifact | { readonly problem: string } {
  if (text.length > maximumArtifact) return { problem: 'the report is larger than 20 MB' }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { problem: 'the report is not JSON' }
  }
  const parsed = findingsSchema.safeParse(value)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const at = issue?.path.map(String).join('.') ?? ''
    return { problem: `the report is not of the shape iam-baseline/findings/1: ${at}` }
  }
  const { data } = parsed
  const { accessChange, ...counts } = data.summary
  const findings = data.findings.map(findingOf).sort(compareFindings).slice(0, maximumFindings)
  const left = data.findings.length - findings.length
  return {
    linesOf: () => lineNumbers,
    result: {
      tool: { ...data.tool, name: 'iam-baseline' },
      counts,
      findings,
      waived: data.waived.slice(0, maximumFindings).map((told) => ({
        ...findingOf(told),
        ...(told.adopted === true ? { isAdopted: true as const } : {}),
      })),
      notChecked: data.notChecked
        .slice(0, maximumFindings)
        .map((entry) => ({ ...entry, span: entry.span && spanOf(entry.file, entry.span) }))
        .map((entry) => ({ ...entry, span: entry.span ?? undefined })),
      compared: data.compared.slice(0, maximumFindings).map((subject) => ({
        ...subject,
        version: subject.version,
        confidence: subject.confidence,
      })),
      notes: [...data.notes, ...(left > 0 ? [`${left} more findings are in the report`] : [])],
      accessChange: accessChange ?? undefined,
      compares: true,
    },
  }
}

/** Whoever wrote the report says what is new; its origin and its repairs are not believed. */
function findingOf(told: ToldFinding): Finding {
  const finding = findingTold({ ...told, origin: null }, (_tree, file, at) => spanOf(file, at))
  return { ...finding, newAtoms: told.atoms, fingerprint: told.fingerprint.slice(0, 32) }
}

function spanOf(file: string, { start, end }: PositionSpan): Span {
  const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line
  return { file, start: start.line, end: Math.max(start.line, last) + 1 }
}

const lineNumbers: GitLines = {
  text: '',
  count: Number.MAX_SAFE_INTEGER,
  lineAt: (offset) => Math.max(1, offset),
  startOf: (line) => line,
}
