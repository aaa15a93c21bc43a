import type { Finding } from '../model/finding.ts'
import { addTo } from '../model/multimap.ts'
import { printable } from './printable.ts'
import type { RunResult } from './result.ts'
import type { Sources } from './source.ts'

/** JUnit XML: one suite a rule, one failed case a finding; a passing case where nothing was found. */
export function junit(result: RunResult, sources: Sources): string {
  const byRule = new Map<string, Finding[]>()
  for (const finding of result.findings) {
    addTo(byRule, finding.rule, finding)
  }
  const suites = [...byRule].map(([rule, findings]) => {
    const told = new Map<string, number>()
    for (const { message } of findings) told.set(message, (told.get(message) ?? 0) + 1)
    const cases = findings.map((finding) => {
      const { start } = sources.positions(finding.tree, finding.primary.span)
      const place = `${finding.primary.span.file}:${start.line}:${start.column}`
      // Readers of reports know a case by its name: of two with one message each has its place besides.
      const name =
        told.get(finding.message) === 1 ? finding.message : `${finding.message} (${place})`
      const inner = finding.severity === 'notice' ? 'skipped' : 'failure'
      return (
        `    <testcase name="${xml(name)}" classname="${xml(rule)}" file="${xml(finding.primary.span.file)}" line="${start.line}">\n` +
        `      <${inner} message="${xml(finding.message)}"${inner === 'failure' ? ` type="${finding.severity}"` : ''}>${inner === 'failure' ? [place, finding.message, finding.advice].map(xml).join('&#10;') : ''}</${inner}>\n` +
        '    </testcase>\n'
      )
    })
    const failures = findings.filter((finding) => finding.severity !== 'notice').length
    return `  <testsuite name="${xml(rule)}" tests="${findings.length}" failures="${failures}" errors="0" skipped="${findings.length - failures}">\n${cases.join('')}  </testsuite>\n`
  })
  const clean =
    suites.length > 0
      ? ''
      : '  <testsuite name="iam-baseline" tests="1" failures="0" errors="0" skipped="0">\n    <testcase name="no findings" classname="iam-baseline"/>\n  </testsuite>\n'
  const failures = result.findings.filter((finding) => finding.severity !== 'notice').length
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="iam-baseline" tests="${Math.max(1, result.findings.length)}" failures="${failures}">\n${suites.join('')}${clean}</testsuites>\n`
}

/** Text in XML, in content and in attributes; what XML 1.0 cannot carry was made visible before. */
function xml(text: string): string {
  return printable(text)
    .replace(
      /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/g,
      '\ufffd',
    )
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
