import { execFileSync } from 'node:child_process'
import { assert, array, constantFrom, property, stringMatching, tuple } from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readHunks, splitDiff } from '../../src/discover/hunks.ts'
import { temporaryFolder, plainEnvironment, type TemporaryFolder } from '../support/git-repo.ts'

let folder: TemporaryFolder
beforeAll(() => {
  folder = temporaryFolder()
})
afterAll(() => {
  folder.dispose()
})

/** `git diff --no-index` of two texts; git ends with 1 where they differ. */
function gitDiff(before: string, after: string, context: number): string {
  folder.write('a', before)
  folder.write('b', after)
  const args = ['diff', '--no-index', `-U${String(context)}`, 'a', 'b']
  try {
    return execFileSync('git', args, {
      cwd: folder.path,
      env: plainEnvironment(folder.path),
      encoding: 'utf8',
      stdio: 'pipe',
    })
  } catch (error) {
    return (error as { stdout: string }).stdout
  }
}

const line = constantFrom('a', 'b', 'c', '', '@@ -1 +1 @@', '-- x', '++ y', '\\ No newline', 'd\r')
const text = tuple(array(line, { maxLength: 30 }), constantFrom('', '\n')).map(
  ([lines, end]) => lines.join('\n') + (lines.length === 0 ? '' : end),
)

function linesOf(content: string): readonly string[] {
  const lines = content.split('\n')
  if (lines.at(-1) === '') lines.pop()
  return lines
}

test('added and removed lines rebuild the new file from the old one, for real git diffs', () => {
  assert(
    property(text, text, constantFrom(0, 3), (before, after, context) => {
      const hunks = readHunks(gitDiff(before, after, context))
      expect(hunks).toBeDefined()
      const old = linesOf(before)
      const now = linesOf(after)
      const rebuilt: string[] = []
      let taken = 0
      for (const hunk of hunks ?? []) {
        const from = hunk.newCount === 0 ? hunk.newStart + 1 : hunk.newStart
        while (rebuilt.length < from - 1) rebuilt.push(old[taken++] ?? 'nothing left')
        expect(taken).toBe(hunk.oldCount === 0 ? hunk.oldStart : hunk.oldStart - 1)
        const removed = new Set(hunk.removed)
        const added = new Set(hunk.added)
        for (let at = from; at < from + hunk.newCount; at += 1) {
          while (removed.has(taken + 1)) taken += 1
          rebuilt.push(added.has(at) ? (now[at - 1] ?? '') : (old[taken++] ?? 'nothing left'))
        }
        while (removed.has(taken + 1)) taken += 1
      }
      while (taken < old.length) rebuilt.push(old[taken++] ?? '')
      expect(rebuilt).toEqual(now)
    }),
    { numRuns: 120 },
  )
})

test('never throws and never answers half a diff, whatever the text', () => {
  assert(
    property(stringMatching(/^(@@ -\d\d? \+\d,\d @@|[ +\\@-][a-z@ ]*|\n){0,12}$/), (patch) => {
      const hunks = readHunks(patch)
      for (const hunk of hunks ?? []) expect(hunk.added.length).toBeLessThanOrEqual(hunk.newCount)
    }),
  )
  expect(readHunks('@@ -1,2 +1,2 @@\n a\n-b\n')).toBeUndefined()
  expect(readHunks('@@ -1 +1 @@\n-a\n+b\n+c')).toBeUndefined()
  expect(readHunks('@@ nonsense @@')).toBeUndefined()
  expect(readHunks('')).toEqual([])
})

test('reads the patch of a file that GitHub lists, which has no header and no last line end', () => {
  expect(
    readHunks('@@ -1,3 +1,2 @@ resource "x"\n a\n-b\n c\n\\ No newline at end of file'),
  ).toEqual([{ oldStart: 1, oldCount: 3, newStart: 1, newCount: 2, added: [], removed: [2] }])
})

test('splits a diff at its file headers, not at lines of content that look like them', () => {
  const one = 'diff --git a/x b/x\n@@ -0,0 +1 @@\n+diff --git a/y b/y\n'
  const two = 'diff --git a/z b/z\nsimilarity index 100%\n'
  expect(splitDiff(one + two)).toEqual([one, two])
  expect(splitDiff('')).toEqual([])
})
