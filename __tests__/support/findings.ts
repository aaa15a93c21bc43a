import type { Finding } from '../../src/model/finding.ts'
import type { Span } from '../../src/model/span.ts'
import type { SourceTexts } from '../../src/report/source.ts'
import type { RunResult } from '../../src/report/result.ts'
import { shortHash } from '../../src/model/hash.ts'

/** A finding with everything a report reads; `over` says what the test is about. */
export function findingAt(span: Span, over: Partial<Finding> = {}): Finding {
  const rule = over.rule ?? 'baseline/missing-action'
  const key = over.key ?? `${span.file}:${String(span.start)}`
  const atoms = over.atoms ?? [`${rule} ${key}`]
  return {
    rule,
    severity: 'error',
    confidence: 'high',
    tree: 'head',
    primary: { span, text: 'here' },
    related: [],
    message: 'aws_iam_role.backup lacks ec2:DescribeSnapshots',
    advice: 'add the action',
    key,
    atoms,
    addresses: ['aws_iam_role.backup'],
    introduced: true,
    newAtoms: atoms,
    fingerprint: shortHash(`${rule} ${key}`),
    ...over,
  }
}

/** Texts from entries `file → text`, the same for both trees unless a base is given. */
export function textsFrom(
  head: Readonly<Record<string, string>>,
  base: Readonly<Record<string, string>> = head,
): SourceTexts {
  const tables = { head: new Map(Object.entries(head)), base: new Map(Object.entries(base)) }
  return { text: (tree, file) => tables[tree].get(file) }
}

/** A run's result around findings. */
export function resultOf(findings: readonly Finding[], over: Partial<RunResult> = {}): RunResult {
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length
  return {
    tool: {
      name: 'iam-baseline',
      version: '0.1.0',
      catalogueDate: '2026-09-26',
      baselinesDate: '2026-11-01',
    },
    counts: {
      files: 3,
      documents: 4,
      principals: 2,
      statements: 9,
      errors: count('error'),
      warnings: count('warning'),
      notices: count('notice'),
      waived: 0,
      undecided: 0,
      accessAnalyzer: 'embedded',
    },
    findings,
    waived: [],
    notChecked: [],
    compared: [],
    notes: [],
    accessChange: undefined,
    compares: true,
    ...over,
  }
}
