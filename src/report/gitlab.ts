import type { Severity } from '../model/finding.ts'
import { printable } from './printable.ts'
import type { RunResult } from './result.ts'
import type { Sources } from './source.ts'

const severityNames: Readonly<Record<Severity, string>> = {
  error: 'critical',
  warning: 'major',
  notice: 'info',
}

/** GitLab's code quality report. */
export function gitlab(result: RunResult, sources: Sources): string {
  const list = result.findings.map((finding) => {
    const { start, end } = sources.positions(finding.tree, finding.primary.span)
    return {
      description: printable(`${finding.message}. ${finding.advice}`),
      check_name: finding.rule,
      fingerprint: finding.fingerprint,
      severity: severityNames[finding.severity],
      location: { path: finding.primary.span.file, lines: { begin: start.line, end: end.line } },
    }
  })
  return `${JSON.stringify(list, null, 2)}\n`
}
