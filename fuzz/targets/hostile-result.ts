import type { Finding, Severity } from '../../src/model/finding.ts'
import type { Span } from '../../src/model/span.ts'
import type { RunResult } from '../../src/report/result.ts'

const severities: readonly Severity[] = ['error', 'warning', 'notice']

/** Every text that a tree, a configuration or a baseline can bring into a report, taken from one text. */
export interface HostileWorld {
  readonly result: RunResult
  readonly files: ReadonlyMap<string, string>
}

/** A run's result made of the lines of a text: every place of a report that takes foreign words has some. */
export function hostileResult(text: string, choice: number): HostileWorld {
  const lines = text.split('\n')
  // Files are decoded strictly: no half of a surrogate pair is in them.
  const written = text.replace(/\p{Surrogate}/gu, '\ufffd')
  let next = 0
  const take = (): string => lines[next++ % lines.length] ?? ''
  const several = (count: number): readonly string[] => Array.from({ length: count }, take)
  const files = new Map([
    ['main.tf', written],
    [`${take()}.tf`, written],
  ])
  const names = [...files.keys()]
  // Spans lie between characters, never inside one.
  const whole = (offset: number): number =>
    (written.codePointAt(offset - 1) ?? 0) > 0xffff ? offset - 1 : offset
  const span = (index: number): Span => {
    const start = whole((choice + index * 37) % (written.length + 1))
    const end = whole(Math.min(written.length, start + (index % 5) * 9))
    return { file: names[index % names.length] ?? '', start, end }
  }
  const findings = Array.from({ length: 1 + (choice % 6) }, (_, index): Finding => {
    const atoms = several(2)
    return {
      rule: index % 2 === 0 ? 'baseline/missing-action' : 'policy/wildcard-action',
      severity: severities[(choice + index) % 3] ?? 'error',
      confidence: 'high',
      tree: index % 4 === 3 ? 'base' : 'head',
      primary: { span: span(index), text: take() },
      related: [{ span: span(index + 1), text: take() }],
      message: index % 3 === 0 ? text : take(),
      advice: take(),
      key: take(),
      atoms,
      newAtoms: atoms.slice(index % 2),
      addresses: several(1 + (index % 3)),
      actions: several(index * 9),
      groups: [{ title: take(), items: several(3) }],
      assumptions: several(index % 3),
      introduced: true,
      fingerprint: (0xabcdef00 + index).toString(16),
      ...(index % 3 === 2 ? {} : { principal: take() }),
      ...(index % 2 === 0 ? { baseline: take(), boundBy: 'recognised' as const } : {}),
      ...(index % 5 === 4 ? { wholeSubject: true } : {}),
      fix: {
        title: take(),
        safety: index % 2 === 0 ? 'safe' : 'unsafe',
        edits: [{ span: span(index), text: index % 2 === 0 ? written : '*' }],
      },
    }
  })
  const subject = (): RunResult['compared'][number] => ({
    address: findings[0]?.principal ?? take(),
    baseline: findings[0]?.baseline ?? take(),
    title: take(),
    version: take(),
    features: several(2),
    boundBy: 'recognised',
    confidence: 0.93,
    required: 7,
    granted: 3,
    root: take(),
    levels: [{ level: 'Write', granted: 1, narrower: 0, missing: 2, undecided: 0, excess: 3 }],
  })
  return {
    files,
    result: {
      tool: {
        name: 'iam-baseline',
        version: '0.1.0',
        catalogueDate: '2026-09-26',
        baselinesDate: '2026-11-01',
      },
      counts: {
        ...{
          files: 3,
          documents: 4,
          principals: 2,
          statements: 9,
          errors: 1,
          warnings: 1,
          notices: 1,
        },
        ...{ waived: 1, undecided: 0, accessAnalyzer: 'embedded' as const },
      },
      findings,
      waived: findings.slice(0, 1),
      notChecked: several(3).map((line) => ({
        file: line,
        span: undefined,
        reason: 'too-large',
        text: take(),
      })),
      compared: [subject(), subject()],
      thirdParties: [{ address: take(), root: take(), span: { file: take(), start: 0, end: 1 } }],
      keyTables: [
        {
          ...{ baseline: take(), operation: take(), accounts: 'same', regions: 'other' },
          cells: [
            {
              ...{ title: take(), role: take(), principal: take(), use: 'target', key: take() },
              ...{ verdict: 'missing', actions: several(3), why: take() },
            },
          ],
        },
      ],
      notes: several(3),
      accessChange: 'widened',
      compares: true,
    },
  }
}
