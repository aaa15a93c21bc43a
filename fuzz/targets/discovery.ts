import { changesOfGitDiff, changesOfListedFiles } from '../../src/discover/changed-files.ts'
import { readEvent } from '../../src/discover/event.ts'
import { readHunks, splitDiff } from '../../src/discover/hunks.ts'
import { pullOfRun, refsOf, unsafeCheckout } from '../../src/discover/refs.ts'
import { hunksOf, type ChangeSet } from '../../src/model/change.ts'
import { promise, type Target } from '../target.ts'
import { commonTokens, hostileTokens, jsonTokens } from '../tokens.ts'

/** Lines of a hunk ascend and lie in it. */
function promiseHunks({ files }: ChangeSet, text: string): void {
  let lines = 0
  for (const file of files)
    for (const { newStart, newCount, oldStart, oldCount, added, removed } of hunksOf(file)) {
      lines += added.length + removed.length
      const rows = [
        [added, newStart, newCount],
        [removed, oldStart, oldCount],
      ] as const
      for (const [changed, start, count] of rows)
        for (const [index, line] of changed.entries())
          promise(
            start <= line && line < start + count && line > (changed[index - 1] ?? -1),
            `line ${line} in a hunk of ${count} lines from ${start}`,
          )
    }
  promise(lines <= text.length, 'more changed lines than characters')
}

export const diff: Target = {
  name: 'diff',
  promises: 'hunks hold ascending lines of their own; half a diff is no diff',
  takes: ({ path }) => path.endsWith('.diff'),
  tokens: [
    ...[...commonTokens, ...hostileTokens],
    ...[
      '@@ -1,2 +3,4 @@\n',
      '@@ -1 +1 @@\n',
      '@@ -999999999,999999999 +1 @@\n',
      '\ndiff --git a/x b/x\n',
    ],
    ...[
      '\n+',
      '\n-',
      '\n ',
      '\n\\ No newline at end of file\n',
      'Binary files ',
      '--- a/x\n',
      '+++ b/x\n',
    ],
    ...[
      ':100644 100644 abc def M\u0000x\u0000',
      ':100644 000000 a b R100\u0000x\u0000y\u0000\u0000',
    ],
  ],
  check(text) {
    readHunks(text)
    splitDiff(text)
    promiseHunks(changesOfGitDiff(text), text)
    const file = { filename: 'a', previous_filename: text.slice(0, 20), status: 'x', changes: 1 }
    promiseHunks(changesOfListedFiles([{ ...file, patch: text }]), text)
  },
}

const events = [
  ...['pull_request', 'pull_request_target', 'pull_request_review', 'merge_group', 'push'],
  ...['workflow_run', 'schedule', 'workflow_dispatch', '__proto__'],
] as const
const commit = '0123456789abcdef0123456789abcdef01234567'

export const event: Target = {
  name: 'event',
  promises: 'a payload is an event or a sentence; only full commit ids come out of it',
  takes: ({ path }) => path.includes('event'),
  tokens: [
    ...commonTokens,
    ...jsonTokens,
    ...hostileTokens,
    commit,
    '--upload-pack=x',
    '0'.repeat(40),
  ],
  check(text, choice) {
    let payload: unknown
    try {
      payload = JSON.parse(text)
    } catch {
      payload = text
    }
    const trigger = readEvent(events[choice % events.length] ?? 'push', payload, commit)
    if ('problem' in trigger) return
    const refs = refsOf(trigger, { baseRef: undefined, headRef: undefined })
    for (const ref of [refs?.base, refs?.head])
      promise(ref === undefined || /^[0-9a-f]{40,64}$/.test(ref), `the ref ${String(ref)}`)
    unsafeCheckout(trigger, commit)
    pullOfRun(trigger, [])
  },
}
