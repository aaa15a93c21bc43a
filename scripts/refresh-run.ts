import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadBaselines } from '../src/baselines/load.ts'
import { refresh, refreshReport, refreshSources, type FetchText } from './refresh-sources.ts'

export interface RefreshRun {
  /** The project: its `rules` are read. */
  readonly folder: string
  /** Keeps what was read and told between runs. */
  readonly statePath: string
  /** Receives what differs as Markdown; empty where nothing does. */
  readonly reportPath: string
  /** Baselines of other ids are left out. */
  readonly prefix: string
  /** Where the text of a URL is asked for. */
  readonly addressOf: (url: string) => string
  readonly isAction: (pattern: string) => boolean
}

/** One source at a time: vendors' pages are not to be hammered. */
const fetchText =
  (addressOf: (url: string) => string): FetchText =>
  async (url) => {
    try {
      const response = await fetch(addressOf(url), {
        signal: AbortSignal.timeout(30_000),
        headers: { 'user-agent': 'iam-baseline refresh' },
      })
      if (!response.ok) return { why: `status ${String(response.status)}` }
      return { text: await response.text() }
    } catch (error) {
      return { why: error instanceof Error ? error.message : String(error) }
    }
  }

function stateIn(path: string): ReadonlyMap<string, string> {
  const state: unknown = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
  return new Map(
    Object.entries(state as Readonly<Record<string, unknown>>).flatMap(([url, hash]) =>
      typeof hash === 'string' ? [[url, hash] as const] : [],
    ),
  )
}

/** Reads the sources again, writes state and report, and answers how many were read and a sentence about them. */
export async function refreshRun(
  run: RefreshRun,
): Promise<{ readonly read: number; readonly said: string }> {
  const rules = join(run.folder, 'rules')
  const baselines = readdirSync(rules, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .flatMap((path) => loadBaselines(readFileSync(join(rules, path), 'utf8'), path).baselines)
    .filter((baseline) => baseline.id.startsWith(run.prefix))
  const outcome = await refresh(
    refreshSources(baselines),
    stateIn(run.statePath),
    fetchText(run.addressOf),
    run.isAction,
  )
  const hashes = Object.fromEntries([...outcome.hashes].sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(run.statePath, `${JSON.stringify(hashes, null, 2)}\n`)
  writeFileSync(run.reportPath, refreshReport(outcome))
  const { read, changed, pages, failed } = outcome
  return {
    read,
    said: `${String(read)} sources read, ${String(changed.length)} lists and ${String(pages.length)} pages differ, ${String(failed.length)} not read`,
  }
}
