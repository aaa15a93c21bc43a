import type { Hunk } from '../model/change.ts'

/** `@@ -12,3 +14,0 @@ heading`: a count that is left out is 1. */
const header = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/

/**
 * Reads the hunks of one file's unified diff (`git diff`, or the `patch` of GitHub's file list).
 * Lines before the first `@@` are headers and skipped. Answers `undefined` where the text is not a
 * unified diff or ends in the middle of a hunk: half a diff would place comments wrongly.
 */
export function readHunks(patch: string): readonly Hunk[] | undefined {
  const lines = patch.split('\n')
  const hunks: Hunk[] = []
  let at = lines.findIndex((line) => line.startsWith('@@'))
  if (at < 0) return []
  while (at < lines.length) {
    const line = lines[at] ?? ''
    if (!line.startsWith('@@')) {
      // What follows a complete hunk is another one, the note on a missing line end, or the end.
      if (line !== '' && !line.startsWith('\\')) return undefined
      at += 1
      continue
    }
    const read = readHunk(lines, at)
    if (read === undefined) return undefined
    hunks.push(read.hunk)
    at = read.next
  }
  return hunks
}

function readHunk(lines: readonly string[], at: number): { hunk: Hunk; next: number } | undefined {
  const match = header.exec(lines[at] ?? '')
  if (match === null) return undefined
  const [oldStart, oldCount, newStart, newCount] = [
    Number(match[1]),
    Number(match[2] ?? 1),
    Number(match[3]),
    Number(match[4] ?? 1),
  ]
  const added: number[] = []
  const removed: number[] = []
  let oldSeen = 0
  let newSeen = 0
  let next = at + 1
  while (oldSeen < oldCount || newSeen < newCount) {
    const line = lines[next]
    if (line === undefined) return undefined
    next += 1
    // An empty line is an empty context line whose blank was trimmed (diff.suppressBlankEmpty).
    const mark = line === '' ? ' ' : line.charAt(0)
    if (mark === '\\') continue
    if (mark === '+') {
      added.push(newStart + newSeen)
      newSeen += 1
    } else if (mark === '-') {
      removed.push(oldStart + oldSeen)
      oldSeen += 1
    } else if (mark === ' ') {
      oldSeen += 1
      newSeen += 1
    } else return undefined
  }
  if (oldSeen !== oldCount || newSeen !== newCount) return undefined
  return { hunk: { oldStart, oldCount, newStart, newCount, added, removed }, next }
}

/**
 * Cuts the output of `git diff` into one text a file. Lines of content start with a blank, `+`,
 * `-` or a backslash, so `diff --git` at the start of a line is always a header.
 */
export function splitDiff(text: string): readonly string[] {
  const starts: number[] = []
  if (text.startsWith('diff --git ')) starts.push(0)
  for (let at = text.indexOf('\ndiff --git '); at >= 0; at = text.indexOf('\ndiff --git ', at + 1))
    starts.push(at + 1)
  return starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length))
}
