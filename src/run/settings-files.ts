import { parse } from 'yaml'
import type { SettingsChange } from '../check/settings-change.ts'
import { hunksOf, type ChangedFile } from '../model/change.ts'
import { isUnreadable, type SourceTree } from '../model/source.ts'
import { lineStarts, type Span } from '../model/span.ts'

export interface SettingsFilesRequest {
  readonly files: readonly ChangedFile[]
  readonly head: SourceTree
  readonly base: SourceTree
  /** True where the run goes by the head's settings. */
  readonly counts: boolean
}

/** Files of settings that a change touches: the configuration, own baselines, adopted debt. */
export function settingsFiles(request: SettingsFilesRequest): readonly SettingsChange[] {
  const { head, base } = request
  return request.files.map((file): SettingsChange => {
    const isGone = file.status === 'removed'
    const before = textIn(base, file.previousPath ?? file.path)
    const after = isGone ? undefined : textIn(head, file.path)
    const isYaml = /\.ya?ml$/.test(file.path)
    return {
      what: 'file',
      root: '.',
      address: file.path,
      tree: isGone ? 'base' : 'head',
      span: placeOf(file, (isGone ? before : after) ?? ''),
      before: undefined,
      was: before === undefined ? [] : isYaml ? keysOf(before, after ?? '') : ['another content'],
      now: after === undefined ? [] : isYaml ? keysOf(after, before ?? '') : ['changed'],
      counts: request.counts,
    }
  })
}

function textIn(tree: SourceTree, path: string): string | undefined {
  const read = tree.read(path)
  return isUnreadable(read) ? undefined : read.text
}

/** The first line that changed; the first line of the file where that is not known. */
function placeOf(file: ChangedFile, text: string): Span {
  const hunks = hunksOf(file)
  const lines = file.status === 'removed' ? hunks[0]?.removed : hunks[0]?.added
  const starts = lineStarts(text)
  const start = starts[(lines?.[0] ?? 1) - 1] ?? 0
  const end = text.slice(start).search(/[\r\n]|$/)
  return { file: file.path, start, end: start + Math.max(end, 0) }
}

const shownLength = 200

/** The top-level keys of a YAML text whose values another text does not have, one line each. */
function keysOf(text: string, other: string): readonly string[] {
  const [mine, theirs] = [entriesOf(text), entriesOf(other)]
  if (mine === undefined || theirs === undefined) return ['changed']
  const lines = [...mine].flatMap(([key, value]) =>
    theirs.get(key) === value ? [] : [`${key}: ${value}`.slice(0, shownLength)],
  )
  return lines.length > 0 ? lines : ['nothing that counts']
}

function entriesOf(text: string): ReadonlyMap<string, string> | undefined {
  try {
    const value: unknown = parse(text, { maxAliasCount: 100 })
    if (value === null || value === undefined) return new Map()
    return typeof value === 'object' && !Array.isArray(value)
      ? new Map(Object.entries(value).map(([key, entry]) => [key, JSON.stringify(entry)]))
      : undefined
  } catch {
    return undefined
  }
}
