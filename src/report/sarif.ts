import type { Finding, Severity } from '../model/finding.ts'
import type { Span } from '../model/span.ts'
import { printable, shorten } from './printable.ts'
import type { RunResult } from './result.ts'
import type { Sources } from './source.ts'

/** Limits of GitHub code scanning: results a run, characters of a description. */
const maximumResults = 25_000
const maximumText = 1_000

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  notice: 'note',
}
/** Over 7.0 is "high" on GitHub, 4.0 to 6.9 "medium", below "low". */
const securitySeverity: Readonly<Record<Severity, string>> = {
  error: '8.0',
  warning: '5.5',
  notice: '2.0',
}
const precision = { high: 'very-high', medium: 'high', low: 'medium' } as const

export interface RuleText {
  readonly id: string
  readonly summary: string
  readonly help: string
}

/** SARIF 2.1.0 as GitHub code scanning reads it; own fingerprints under an own key. */
export function sarif(result: RunResult, sources: Sources, ruleTexts: readonly RuleText[]): string {
  const findings = result.findings
    .filter((finding) => placeOf(finding) !== undefined)
    .slice(0, maximumResults)
  const ids = [...new Set(findings.map((finding) => finding.rule))].toSorted()
  const indexes = new Map(ids.map((id, index) => [id, index]))
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: result.tool.name,
            version: result.tool.version,
            semanticVersion: result.tool.version,
            informationUri: 'https://github.com/iam-baseline/iam-baseline',
            rules: ids.map((id) => ruleOf(id, findings, ruleTexts)),
          },
        },
        automationDetails: { id: 'iam-baseline/' },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultOf(finding, sources, indexes)),
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: result.notChecked.slice(0, 1000).map((entry) => ({
              level: 'note',
              message: {
                text: shorten(printable(`not checked: ${entry.file}: ${entry.text}`), maximumText),
              },
            })),
          },
        ],
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function ruleOf(id: string, findings: readonly Finding[], texts: readonly RuleText[]): object {
  const text =
    texts.find((entry) => entry.id === id) ??
    texts.find((entry) => id.startsWith(entry.id.split('/')[0] ?? '\0'))
  const worst = findings.find((finding) => finding.rule === id)?.severity ?? 'notice'
  return {
    id,
    name: id.replace(/(^|[/-])([a-z])/g, (_all, _lead: string, letter: string) =>
      letter.toUpperCase(),
    ),
    shortDescription: { text: shorten(text?.summary ?? id, maximumText) },
    fullDescription: { text: shorten(text?.help ?? id, maximumText) },
    help: { text: text?.help ?? id },
    defaultConfiguration: { level: levels[worst] },
    properties: {
      tags: ['security', 'iam'],
      precision: precision[findings.find((finding) => finding.rule === id)?.confidence ?? 'medium'],
      'security-severity': securitySeverity[worst],
    },
  }
}

function resultOf(
  finding: Finding,
  sources: Sources,
  indexes: ReadonlyMap<string, number>,
): object {
  const span = placeOf(finding) ?? finding.primary.span
  const { start, end } = sources.positions('head', span)
  const advice = finding.advice === '' ? '' : ` ${finding.advice}`
  return {
    ruleId: finding.rule,
    ruleIndex: indexes.get(finding.rule),
    level: levels[finding.severity],
    message: { text: shorten(printable(`${finding.message}.${advice}`), maximumText) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(span.file), uriBaseId: '%SRCROOT%' },
          region: {
            startLine: start.line,
            startColumn: start.column,
            endLine: end.line,
            endColumn: Math.max(end.column, end.line === start.line ? start.column + 1 : 1),
          },
        },
      },
    ],
    partialFingerprints: { 'iamBaseline/v1': finding.fingerprint },
    properties: { introduced: finding.introduced, addresses: finding.addresses.slice(0, 100) },
  }
}

/**
 * A place in the tree that the log is of: what was taken out is told where it is missed. Undefined where
 * a finding has none.
 */
function placeOf(finding: Finding): Span | undefined {
  const labels = [finding.primary, ...finding.related]
  return labels.find(({ tree }) => (tree ?? finding.tree) === 'head')?.span
}

/** A relative path as a URI, every segment percent-encoded. Half a surrogate pair has no address: `encodeURIComponent` throws on it. */
function uriOf(path: string): string {
  return path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
}
