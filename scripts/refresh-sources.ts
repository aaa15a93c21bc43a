import { createHash } from 'node:crypto'
import type { Baseline } from '../src/model/baseline.ts'

/** A published list that is read again, and the baselines that rest on it. */
export interface RefreshSource {
  readonly url: string
  /** The text as it was when the list was read; undefined for pages, of which only the hash is kept. */
  readonly pinned: string | undefined
  /** The text as it is today. */
  readonly current: string
  readonly baselines: readonly string[]
}

/** Answers a URL with its text, or with why there is none. */
export type FetchText = (
  url: string,
) => Promise<{ readonly text: string } | { readonly why: string }>

/** What a source says today and did not say when it was read. */
export interface SourceChange {
  readonly source: RefreshSource
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

export interface RefreshOutcome {
  /** Raw files whose actions differ. */
  readonly changed: readonly SourceChange[]
  /** Pages whose text differs from the last time: to be read by a person. */
  readonly pages: readonly RefreshSource[]
  readonly failed: readonly { readonly url: string; readonly why: string }[]
  readonly read: number
  /** Hash by URL, for the next time: of every page, and of what a raw file says that its list does not. */
  readonly hashes: ReadonlyMap<string, string>
}

const blob = /^https:\/\/github\.com\/([^/]+)\/([^/]+)\/blob\/([0-9a-f]{7,40}|v?\d[^/]*)\/([^?#]+)/

/** Every source of the baselines once, files in repositories with their pinned and their newest text. */
export function refreshSources(baselines: readonly Baseline[]): readonly RefreshSource[] {
  const byUrl = new Map<string, { readonly ids: Set<string>; readonly url: string }>()
  for (const baseline of baselines) {
    for (const source of baseline.sources) {
      const url = source.readAt ?? source.url
      const known = byUrl.get(url)
      if (known === undefined) byUrl.set(url, { ids: new Set([baseline.id]), url })
      else known.ids.add(baseline.id)
    }
  }
  return [...byUrl.values()].map(({ ids, url }) => {
    const [, owner, repository, revision, path] = blob.exec(url) ?? []
    const named = { url, baselines: [...ids].sort() }
    if (owner === undefined || repository === undefined || revision === undefined)
      return { ...named, pinned: undefined, current: url }
    const raw = `https://raw.githubusercontent.com/${owner}/${repository}`
    const file = path ?? ''
    return { ...named, pinned: `${raw}/${revision}/${file}`, current: `${raw}/HEAD/${file}` }
  })
}

/** The IAM actions that a text names, as written, once each whatever their case. */
export function actionsIn(
  text: string,
  isAction: (pattern: string) => boolean,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [written] of text.matchAll(/\b[a-z][a-z0-9-]{1,40}:[A-Z*][A-Za-z0-9*?]{0,80}/g)) {
    const key = written.toLowerCase()
    if (!found.has(key) && isAction(written)) found.set(key, written)
  }
  return found
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/**
 * Reads every source again and says what differs and was not told the last time. Nothing stops the reading of the
 * others.
 */
export async function refresh(
  sources: readonly RefreshSource[],
  before: ReadonlyMap<string, string>,
  fetchText: FetchText,
  isAction: (pattern: string) => boolean,
): Promise<RefreshOutcome> {
  const changed: SourceChange[] = []
  const pages: RefreshSource[] = []
  const failed: { url: string; why: string }[] = []
  const hashes = new Map<string, string>()
  let read = 0
  for (const source of sources) {
    const now = await fetchText(source.current)
    const known = before.get(source.url)
    const keep = (): void => {
      if (known !== undefined) hashes.set(source.url, known)
    }
    if ('why' in now) {
      failed.push({ url: source.current, why: now.why })
      keep()
      continue
    }
    read += 1
    if (source.pinned === undefined) {
      const hash = hashOf(visible(now.text))
      hashes.set(source.url, hash)
      if (known !== undefined && known !== hash) pages.push(source)
      continue
    }
    const then = await fetchText(source.pinned)
    if ('why' in then) {
      failed.push({ url: source.pinned, why: then.why })
      keep()
      continue
    }
    if (then.text === now.text) continue
    const [old, fresh] = [actionsIn(then.text, isAction), actionsIn(now.text, isAction)]
    const added = [...fresh].filter(([key]) => !old.has(key)).map(([, written]) => written)
    const removed = [...old].filter(([key]) => !fresh.has(key)).map(([, written]) => written)
    if (added.length === 0 && removed.length === 0) continue
    const change = { source, added: added.sort(), removed: removed.sort() }
    const hash = hashOf(JSON.stringify([change.added, change.removed]))
    hashes.set(source.url, hash)
    // What was told stays told until the source, or the revision that the rule was read at, moves on.
    if (known !== hash) changed.push(change)
  }
  return { changed, pages, failed, read, hashes }
}

/** What people see of a page: no script, style, tag or run of blanks, which change with every request. */
function visible(html: string): string {
  return html
    .replace(/<(script|style)\b[^<>]*>[^<]*(?:<(?!\/\1)[^<]*)*<\/\1>/gi, ' ')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The outcome as the text of a pull request; empty where nothing differs. */
export function refreshReport(outcome: RefreshOutcome): string {
  const { changed, pages, failed } = outcome
  if (changed.length === 0 && pages.length === 0) return ''
  const lines: string[] = []
  if (changed.length > 0) lines.push('## Lists that name other actions today', '')
  for (const { source, added, removed } of changed) {
    lines.push(
      `### ${source.url}`,
      '',
      `For ${source.baselines.map((id) => `\`${id}\``).join(', ')}.`,
      '',
    )
    lines.push('```diff', ...removed.map((action) => `- ${action}`))
    lines.push(...added.map((action) => `+ ${action}`), '```', '')
  }
  if (pages.length > 0) lines.push('## Pages to read again', '')
  for (const page of pages) lines.push(`- ${page.url} (${page.baselines.join(', ')})`)
  if (pages.length > 0) lines.push('')
  if (failed.length > 0) lines.push('## Not read', '')
  for (const { url, why } of failed) lines.push(`- ${url}: ${why}`)
  return `${lines.join('\n').trimEnd()}\n`
}
