import { annotations, type Annotation } from './annotations.ts'
import { gitlab } from './gitlab.ts'
import { html } from './html/page.ts'
import { junit } from './junit.ts'
import { gitLinesOf } from './lines.ts'
import type { RunResult } from './result.ts'
import { sarif, type RuleText } from './sarif.ts'
import { select } from './select.ts'
import type { Sources } from './source.ts'
import { jobSummary } from './summary.ts'

/** Formats beyond human and JSON; each loads only when asked for. */
export const furtherFormats = ['html', 'sarif', 'junit', 'gitlab', 'markdown', 'github'] as const

/** The result in a further format; undefined where there is no such format. */
export function renderMore(
  format: string,
  result: RunResult,
  sources: Sources,
  rules: readonly RuleText[],
): string | undefined {
  switch (format) {
    case 'html':
      return html(result, sources)
    case 'sarif':
      return sarif(result, sources, rules)
    case 'junit':
      return junit(result, sources)
    case 'gitlab':
      return gitlab(result, sources)
    case 'markdown':
      return markdown(result, sources)
    case 'github':
      return annotations(result.findings, sources).map(command).join('')
    default:
      return undefined
  }
}

function markdown(result: RunResult, sources: Sources): string {
  return jobSummary({
    context: {
      result,
      linesOf: gitLinesOf(sources),
      links: undefined,
    },
    selection: select(result.findings, 'all', undefined),
    elsewhere: undefined,
    commented: 0,
    posting: [],
  }).text
}

/** A workflow command, escaped as the runner unescapes it (actions/toolkit, packages/core/src/command.ts). */
function command(annotation: Annotation): string {
  const properties = Object.entries({
    title: annotation.title,
    file: annotation.file,
    line: annotation.startLine,
    endLine: annotation.endLine,
    col: annotation.startColumn,
    endColumn: annotation.endColumn,
  })
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${property(String(value))}`]))
    .join(',')
  return `::${annotation.severity} ${properties}::${data(annotation.message)}\n`
}

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
