import type { Finding } from '../model/finding.ts'
import type { PositionSpan, Span } from '../model/span.ts'
import type { RunResult } from './result.ts'
import { shownLines, type ShownLine } from './shown-lines.ts'
import type { Sources } from './source.ts'

/** The published shape `iam-baseline/findings/1`: apart from the internal types, and changed only with the version. */
export interface FindingsV1 {
  readonly schema: 'iam-baseline/findings/1'
  readonly tool: {
    readonly name: string
    readonly version: string
    readonly catalogueDate: string
    readonly baselinesDate: string
  }
  readonly shard?: RunResult['shard']
  /** Of a shard: the source lines that a page of the whole quotes. */
  readonly lines?: readonly ShownLine[]
  readonly summary: RunResult['counts'] & {
    readonly accessChange: RunResult['accessChange'] | null
  }
  readonly findings: readonly FindingV1[]
  readonly waived: readonly FindingV1[]
  readonly compared: RunResult['compared']
  readonly thirdParties?: readonly {
    readonly address: string
    readonly root: string
    readonly file: string
    readonly span: PositionSpan
    readonly vendor?: string | undefined
  }[]
  readonly keyTables: NonNullable<RunResult['keyTables']>
  readonly notes: readonly string[]
  readonly notChecked: readonly {
    readonly file: string
    readonly reason: string
    readonly text: string
    readonly span: PositionSpan | null
  }[]
}

export interface FindingV1 {
  readonly rule: string
  readonly severity: 'error' | 'warning' | 'notice'
  readonly confidence: 'high' | 'medium' | 'low'
  readonly message: string
  readonly advice: string
  readonly tree: 'head' | 'base'
  readonly file: string
  readonly span: PositionSpan
  readonly label: string
  readonly related: readonly {
    readonly file: string
    readonly tree: 'head' | 'base'
    readonly span: PositionSpan
    readonly text: string
  }[]
  readonly fingerprint: string
  readonly atoms: readonly string[]
  readonly addresses: readonly string[]
  readonly principal: string | null
  readonly baseline: string | null
  readonly boundBy: 'config' | 'source' | 'recognised' | null
  readonly actions: readonly string[]
  readonly groups: readonly { readonly title: string; readonly items: readonly string[] }[]
  readonly assumptions: readonly string[]
  readonly introduced: boolean
  readonly undecided: boolean
  /** Told by summaries alone. */
  readonly summaryOnly: boolean
  /** True where the finding is about a principal as a whole and merely points at its head. */
  readonly wholeSubject?: boolean
  /** Among the waived: set aside as old debt. */
  readonly adopted?: boolean
  readonly origin: 'embedded' | 'live' | null
  readonly issueCode: string | null
  readonly fix: {
    readonly title: string
    readonly safety: 'safe' | 'unsafe'
    readonly edits: readonly {
      readonly file: string
      readonly span: PositionSpan
      readonly text: string
    }[]
  } | null
}

export function findingsV1(result: RunResult, sources: Sources): FindingsV1 {
  return {
    schema: 'iam-baseline/findings/1',
    tool: { ...result.tool },
    ...(result.shard === undefined
      ? {}
      : { shard: result.shard, lines: shownLines(result, sources) }),
    summary: { ...result.counts, accessChange: result.accessChange ?? null },
    findings: result.findings.map((finding) => findingV1(finding, sources)),
    waived: result.waived.map((finding) => ({
      ...findingV1(finding, sources),
      ...(finding.isAdopted === true ? { adopted: true } : {}),
    })),
    compared: result.compared,
    thirdParties: (result.thirdParties ?? []).map(({ address, root, span, vendor }) => ({
      address,
      root,
      file: span.file,
      span: sources.positions('head', span),
      ...(vendor === undefined ? {} : { vendor }),
    })),
    keyTables: result.keyTables ?? [],
    notes: result.notes,
    notChecked: result.notChecked.map((entry) => ({
      file: entry.file,
      reason: entry.reason,
      text: entry.text,
      span: entry.span === undefined ? null : sources.positions('head', entry.span),
    })),
  }
}

function findingV1(finding: Finding, sources: Sources): FindingV1 {
  const at = (span: Span, tree = finding.tree): PositionSpan => sources.positions(tree, span)
  return {
    rule: finding.rule,
    severity: finding.severity,
    confidence: finding.confidence,
    message: finding.message,
    advice: finding.advice,
    tree: finding.tree,
    file: finding.primary.span.file,
    span: at(finding.primary.span),
    label: finding.primary.text,
    related: finding.related.map((related) => ({
      file: related.span.file,
      tree: related.tree ?? finding.tree,
      span: at(related.span, related.tree),
      text: related.text,
    })),
    fingerprint: finding.fingerprint,
    atoms: finding.atoms,
    addresses: finding.addresses,
    principal: finding.principal ?? null,
    baseline: finding.baseline ?? null,
    boundBy: finding.boundBy ?? null,
    actions: finding.actions ?? [],
    groups: finding.groups ?? [],
    assumptions: finding.assumptions ?? [],
    introduced: finding.introduced,
    undecided: finding.undecided ?? false,
    summaryOnly: finding.summaryOnly ?? false,
    wholeSubject: finding.wholeSubject ?? false,
    origin: finding.origin ?? null,
    issueCode: finding.issueCode ?? null,
    fix:
      finding.fix === undefined
        ? null
        : {
            title: finding.fix.title,
            safety: finding.fix.safety,
            edits: finding.fix.edits.map((edit) => ({
              file: edit.span.file,
              span: at(edit.span),
              text: edit.text,
            })),
          },
  }
}
