import type { ChangedFile, ChangeSet, ChangeStatus, Hunk, HunksMissing } from '../model/change.ts'
import { readHunks, splitDiff } from './hunks.ts'

/** GitHub lists no more files of a pull request than this (REST: list pull request files). */
export const maximumListedFiles = 3000

/**
 * Reads `git diff --raw -p -z`: the raw records name the files (with NUL as separator, so that any
 * name is safe), the patches follow in the same order. Where the two do not match, the files are
 * kept and their hunks are marked unreadable.
 */
export function changesOfGitDiff(output: string): ChangeSet {
  const records: RawRecord[] = []
  let at = 0
  while (output.charAt(at) === ':') {
    const read = readRecord(output, at)
    if (read === undefined) break
    records.push(read.record)
    at = read.next
  }
  const sections = splitDiff(output.slice(output.charAt(at) === '\0' ? at + 1 : at))
  const expected = records.reduce((sum, record) => sum + record.sections, 0)
  let section = 0
  const files = records.map((record): ChangedFile => {
    const own = sections.slice(section, section + record.sections)
    section += record.sections
    return {
      path: record.path,
      previousPath: record.previousPath,
      status: record.status,
      hunks:
        sections.length === expected
          ? hunksOfSections(own)
          : { missing: 'unreadable-diff' as const },
    }
  })
  return { files: files.sort(byPath), complete: true }
}

interface RawRecord {
  readonly path: string
  readonly previousPath: string | undefined
  readonly status: ChangeStatus
  /** How many patches git prints: two where a file became a link or the reverse, none if unmerged. */
  readonly sections: number
}

function readRecord(output: string, at: number): { record: RawRecord; next: number } | undefined {
  const end = output.indexOf('\0', at)
  if (end < 0) return undefined
  const letter = output.slice(at, end).split(' ')[4]?.charAt(0) ?? ''
  const first = output.indexOf('\0', end + 1)
  if (first < 0) return undefined
  const path = output.slice(end + 1, first)
  if (letter === 'R' || letter === 'C') {
    const second = output.indexOf('\0', first + 1)
    if (second < 0) return undefined
    return {
      record: {
        path: output.slice(first + 1, second),
        previousPath: path,
        status: letter === 'R' ? 'renamed' : 'copied',
        sections: 1,
      },
      next: second + 1,
    }
  }
  const status = letter === 'A' ? 'added' : letter === 'D' ? 'removed' : 'modified'
  const sections = letter === 'T' ? 2 : letter === 'U' ? 0 : 1
  return { record: { path, previousPath: undefined, status, sections }, next: first + 1 }
}

function hunksOfSections(
  sections: readonly string[],
): readonly Hunk[] | { readonly missing: HunksMissing } {
  const hunks: Hunk[] = []
  for (const section of sections) {
    if (/^(Binary files |GIT binary patch)/m.test(section)) return { missing: 'binary' }
    const read = readHunks(section)
    if (read === undefined) return { missing: 'unreadable-diff' }
    hunks.push(...read)
  }
  return hunks
}

/** One entry of GitHub's list of a pull request's files. */
export interface ListedFile {
  readonly filename: string
  readonly previous_filename?: string | undefined
  readonly status: string
  readonly patch?: string | undefined
  readonly changes: number
}

/**
 * Reads GitHub's list. A file without `patch` whose lines changed is binary or too large for
 * GitHub to say (the list does not tell which): it counts as too large.
 */
export function changesOfListedFiles(listed: readonly ListedFile[]): ChangeSet {
  const files = listed
    .filter((file) => file.status !== 'unchanged')
    .map((file): ChangedFile => {
      const hunks = file.patch === undefined ? undefined : readHunks(file.patch)
      const moved = file.previous_filename !== undefined && file.previous_filename !== file.filename
      return {
        path: file.filename,
        previousPath: moved ? file.previous_filename : undefined,
        status: statusOf(file.status),
        hunks:
          file.patch === undefined
            ? file.changes === 0 && file.status !== 'added' && file.status !== 'removed'
              ? []
              : { missing: 'too-large' }
            : (hunks ?? { missing: 'unreadable-diff' }),
      }
    })
  return { files: files.sort(byPath), complete: listed.length < maximumListedFiles }
}

function statusOf(status: string): ChangeStatus {
  switch (status) {
    case 'added':
    case 'removed':
    case 'renamed':
    case 'copied':
      return status
    default:
      return 'modified'
  }
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0
}

/** Base path of a file of the head: its old name where the change moved it. */
export function basePathOf(changes: ChangeSet, path: string): string {
  const change = changes.files.find((file) => file.path === path)
  return change?.status === 'renamed' ? (change.previousPath ?? path) : path
}
