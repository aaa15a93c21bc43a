/**
 * Reads the vendors' sources again and writes what differs from the baselines as Markdown.
 * `node lib/scripts/refresh-baselines.js STATE REPORT [ID-PREFIX]`: STATE keeps the hashes of pages
 * between runs, REPORT is empty where nothing differs. Exit code 0, whatever differs; 1 where nothing
 * could be read.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { shippedData } from '../src/adapters/data.ts'
import { loadBaselines } from '../src/baselines/load.ts'
import { decodeCatalogue } from '../src/catalogue/decode.ts'
import { namesAnAction } from '../src/catalogue/expand.ts'
import { refresh, refreshReport, refreshSources, type FetchText } from './refresh-sources.ts'

const [statePath, reportPath, prefix = ''] = process.argv.slice(2)
if (statePath === undefined || reportPath === undefined) {
  console.error('usage: refresh-baselines STATE REPORT [ID-PREFIX]')
  process.exit(2)
}

const baselines = readdirSync('rules', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml'))
  .sort()
  .flatMap(
    (path) => loadBaselines(readFileSync(`rules/${path}`, 'utf8'), `rules/${path}`).baselines,
  )
  .filter((baseline) => baseline.id.startsWith(prefix))

const data = shippedData('dist/cli/index.js')
const catalogue = decodeCatalogue(data.text('catalogue'))

const state: unknown = existsSync(statePath) ? JSON.parse(readFileSync(statePath, 'utf8')) : {}
const before = new Map(
  Object.entries(state as Readonly<Record<string, unknown>>).flatMap(([url, hash]) =>
    typeof hash === 'string' ? [[url, hash] as const] : [],
  ),
)

/** One source at a time: vendors' pages are not to be hammered. */
const fetchText: FetchText = async (url) => {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(30_000),
      headers: { 'user-agent': 'iam-baseline refresh' },
    })
    if (!response.ok) return { why: `status ${String(response.status)}` }
    return { text: await response.text() }
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) }
  }
}

const outcome = await refresh(refreshSources(baselines), before, fetchText, (pattern) =>
  namesAnAction(pattern, catalogue),
)
const hashes = Object.fromEntries([...outcome.hashes].sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(statePath, `${JSON.stringify(hashes, null, 2)}\n`)
writeFileSync(reportPath, refreshReport(outcome))
console.log(
  `${String(outcome.read)} sources read, ${String(outcome.changed.length)} lists and ${String(outcome.pages.length)} pages differ, ${String(outcome.failed.length)} not read`,
)
if (outcome.read === 0) process.exitCode = 1
