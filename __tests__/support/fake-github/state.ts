import type { GitRepo } from '../git-repo.ts'

export interface StoredComment {
  readonly id: number
  readonly author: string
  body: string
  readonly path: string
  readonly side: 'LEFT' | 'RIGHT' | undefined
  readonly line: number | undefined
  readonly startLine: number | undefined
  readonly subjectType: 'LINE' | 'FILE'
  readonly replies: { author: string; body: string }[]
  resolved: boolean
  outdated: boolean
  minimised: boolean
}

export interface StoredIssueComment {
  readonly id: number
  readonly author: string
  body: string
}

/** Lines of a diff that GitHub takes comments on, by hunk. */
interface Shown {
  readonly right: ReadonlyMap<number, number>
  readonly left: ReadonlyMap<number, number>
}

export interface ListedPullFile {
  readonly sha: string | null
  readonly filename: string
  readonly previous_filename?: string
  readonly status: string
  readonly additions: number
  readonly deletions: number
  readonly changes: number
  readonly patch?: string
}

/** One pull request of a real git repository, as GitHub holds it. */
export class PullState {
  readonly number = 7
  readonly comments: StoredComment[] = []
  readonly summaries: StoredIssueComment[] = []
  readonly reviews: { id: number; body: string; commit: string }[] = []
  readonly repo: GitRepo
  base: string
  head: string
  /** Where the head branch lives. */
  headRepository = 'acme/infra'
  private nextId = 1000
  private listed: { key: string; files: readonly ListedPullFile[] } | undefined

  constructor(repo: GitRepo, base: string, head: string) {
    this.repo = repo
    this.base = base
    this.head = head
  }

  id(): number {
    this.nextId += 1
    return this.nextId
  }

  mergeBase(): string {
    return this.repo.git('merge-base', this.base, this.head)
  }

  /** The list of files with their patches, as GitHub's. */
  files(): readonly ListedPullFile[] {
    const key = `${this.base} ${this.head}`
    if (this.listed?.key !== key) this.listed = { key, files: this.list() }
    return this.listed.files
  }

  private list(): readonly ListedPullFile[] {
    const range = [this.mergeBase(), this.head]
    const records = this.repo.git('diff', '--name-status', '-M', '-z', ...range).split('\0')
    const files = []
    for (let at = 0; at + 1 < records.length;) {
      const letter = records[at]?.charAt(0) ?? ''
      const renamed = letter === 'R'
      const old = records[at + 1] ?? ''
      const filename = renamed ? (records[at + 2] ?? '') : old
      at += renamed ? 3 : 2
      const paths = renamed ? [old, filename] : [filename]
      const diff = this.repo.git('diff', '-M', '-U3', ...range, '--', ...paths)
      const start = diff.startsWith('@@') ? 0 : diff.indexOf('\n@@') + 1
      const patch = start > 0 ? diff.slice(start) : undefined
      const lines = patch?.split('\n') ?? []
      const additions = lines.filter((line) => line.startsWith('+')).length
      const deletions = lines.filter((line) => line.startsWith('-')).length
      files.push({
        sha: letter === 'D' ? null : this.repo.git('rev-parse', `${this.head}:${filename}`),
        filename,
        ...(renamed ? { previous_filename: old } : {}),
        status:
          letter === 'A' ? 'added' : letter === 'D' ? 'removed' : renamed ? 'renamed' : 'modified',
        additions,
        deletions,
        changes: additions + deletions,
        ...(patch === undefined ? {} : { patch }),
      })
    }
    return files
  }

  /** Why GitHub would answer 422 for an anchor, or `undefined`. */
  refusal(anchor: {
    path: unknown
    side?: unknown
    line?: unknown
    start_line?: unknown
    start_side?: unknown
  }): string | undefined {
    const file = this.files().find((candidate) => candidate.filename === anchor.path)
    if (file === undefined) return 'Path could not be resolved'
    const shown = shownLines(file.patch ?? '')
    const lines = (anchor.side ?? 'RIGHT') === 'LEFT' ? shown.left : shown.right
    const hunk = lines.get(Number(anchor.line))
    if (hunk === undefined) return 'line must be part of the diff'
    if (anchor.start_line === undefined) return undefined
    if (Number(anchor.start_line) >= Number(anchor.line))
      return 'start_line must precede the end line'
    const starts = (anchor.start_side ?? anchor.side) === 'LEFT' ? shown.left : shown.right
    const first = starts.get(Number(anchor.start_line))
    if (first === undefined) return 'start_line must be part of the diff'
    return first === hunk ? undefined : 'start_line must be part of the same hunk as the line'
  }
}

function shownLines(patch: string): Shown {
  const right = new Map<number, number>()
  const left = new Map<number, number>()
  let hunk = 0
  let oldLine = 0
  let newLine = 0
  for (const line of patch.split('\n')) {
    const header = /^@@ -(\d+)(?:,\d+)? \+(\d+)/.exec(line)
    if (header !== null) {
      hunk += 1
      oldLine = Number(header[1])
      newLine = Number(header[2])
    } else if (line.startsWith('+')) right.set(newLine++, hunk)
    else if (line.startsWith('-')) left.set(oldLine++, hunk)
    else if (!line.startsWith('\\')) {
      left.set(oldLine++, hunk)
      right.set(newLine++, hunk)
    }
  }
  return { right, left }
}
