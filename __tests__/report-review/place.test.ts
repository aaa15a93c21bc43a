import {
  array,
  assert,
  boolean,
  constantFrom,
  integer,
  nat,
  property,
  record,
  tuple,
} from 'fast-check'
import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { changesOfGitDiff } from '../../src/discover/changed-files.ts'
import { hunksOf, type ChangeSet } from '../../src/model/change.ts'
import type { Edit } from '../../src/model/edit.ts'
import type { Finding } from '../../src/model/finding.ts'
import { defaultLimits, place } from '../../src/report/place.ts'
import { findingAt, textsFrom } from '../support/findings.ts'
import { gitRepo, type GitRepo } from '../support/git-repo.ts'

let repo: GitRepo
beforeAll(() => {
  repo = gitRepo()
})
afterAll(() => {
  repo.dispose()
})

/** What git says differs between two texts of one file. */
function changesBetween(before: string, after: string): ChangeSet {
  const id = (text: string): string =>
    execFileSync('git', ['hash-object', '-w', '--stdin'], {
      cwd: repo.path,
      env: repo.environment,
      input: text,
      encoding: 'utf8',
    }).trim()
  const tree = (text: string): string =>
    execFileSync('git', ['mktree'], {
      cwd: repo.path,
      env: repo.environment,
      input: `100644 blob ${id(text)}\ta.tf\n`,
      encoding: 'utf8',
    }).trim()
  const output = execFileSync('git', ['diff', '--raw', '-p', '-z', tree(before), tree(after)], {
    cwd: repo.path,
    env: repo.environment,
    encoding: 'utf8',
  })
  return changesOfGitDiff(output)
}

function replaceLines(text: string, first: number, last: number, by: string): string {
  const lines = text.split('\n')
  lines.splice(first - 1, last - first + 1, ...(by === '' ? [] : by.split('\n')))
  return lines.join('\n')
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = text
  for (const edit of [...edits].sort((a, b) => b.span.start - a.span.start))
    result = result.slice(0, edit.span.start) + edit.text + result.slice(edit.span.end)
  return result
}

const lines = array(constantFrom('aa', 'b', 'cc', '', 'dddd'), { minLength: 1, maxLength: 40 })
const text = tuple(lines, constantFrom('', '\n')).map(([all, end]) => all.join('\n') + end)
const spots = array(
  record({
    base: boolean(),
    from: nat(200),
    length: nat(30),
    edit: constantFrom(undefined, '', 'x', 'x\n', '\n'),
    principal: integer({ min: 0, max: 2 }),
  }),
  { minLength: 1, maxLength: 14 },
)

test('every finding goes to exactly one place and every anchor is one that GitHub takes', () => {
  let suggested = 0
  let inlined = 0
  assert(
    property(text, text, spots, boolean(), (before, after, wanted, small) => {
      const changes = changesBetween(before, after)
      const hunks = hunksOf(changes.files[0])
      const findings = wanted.map((spot, index) => {
        const source = spot.base ? before : after
        const start = Math.min(spot.from, source.length)
        const span = { file: 'a.tf', start, end: Math.min(source.length, start + spot.length) }
        const fix =
          spot.edit === undefined || spot.base
            ? {}
            : {
                fix: { title: 'mend', safety: 'safe' as const, edits: [{ span, text: spot.edit }] },
              }
        return findingAt(span, {
          key: String(index),
          tree: spot.base ? 'base' : 'head',
          principal: `role ${String(spot.principal)}`,
          ...fix,
        })
      })
      const limits = small ? { inline: 2, file: 1, suggestions: true } : defaultLimits
      const plan = place(
        findings,
        changes,
        textsFrom({ 'a.tf': after }, { 'a.tf': before }),
        limits,
      )
      const seen = [
        ...plan.comments.flatMap((comment) => comment.findings),
        ...plan.elsewhere.map((entry) => entry.finding),
      ].map((finding) => finding.key)
      expect(seen.sort()).toEqual(findings.map((finding) => finding.key).sort())
      expect(new Set(plan.comments.map((comment) => comment.key)).size).toBe(plan.comments.length)
      const inline = plan.comments.filter((comment) => comment.anchor.side !== 'FILE')
      expect(inline.length).toBeLessThanOrEqual(limits.inline)
      expect(plan.comments.length - inline.length).toBeLessThanOrEqual(limits.file)
      for (const { anchor, suggestion, findings: told } of plan.comments) {
        if (anchor.side === 'FILE') continue
        const { first, last } = anchor.range
        expect(first).toBeLessThanOrEqual(last)
        const within = hunks.filter((hunk) =>
          anchor.side === 'RIGHT'
            ? hunk.newStart <= first && last < hunk.newStart + hunk.newCount
            : hunk.removed.includes(first) && hunk.removed.includes(last),
        )
        expect(within).toHaveLength(1)
        inlined += 1
        if (suggestion === undefined) continue
        suggested += 1
        const edits = told.flatMap((finding) => finding.fix?.edits ?? [])
        const once = edits.filter(
          (edit, index) =>
            edits.findIndex((other) => JSON.stringify(other) === JSON.stringify(edit)) === index,
        )
        expect(replaceLines(after, first, last, suggestion).replace(/\n$/, '')).toBe(
          applyEdits(after, once).replace(/\n$/, ''),
        )
      }
    }),
    { numRuns: 80, seed: 20261122 },
  )
  // The property is about something: the seed brings plenty of both.
  expect(inlined).toBeGreaterThan(100)
  expect(suggested).toBeGreaterThan(30)
})

const file = (name: string, over: object = {}): ChangeSet['files'][number] => ({
  path: name,
  previousPath: undefined,
  status: 'modified',
  hunks: [{ oldStart: 3, oldCount: 4, newStart: 3, newCount: 5, added: [5, 6], removed: [5] }],
  ...over,
})
const source = Array.from({ length: 30 }, (_, index) => `line ${String(index + 1)}`).join('\n')
const at = (from: number, to: number, name = 'a.tf') => {
  const starts = source
    .split('\n')
    .map((_, index, all) => all.slice(0, index).join('\n').length + 1)
  const start = from === 1 ? 0 : (starts[from - 1] ?? 0)
  return { file: name, start, end: source.indexOf('\n', starts[to - 1] ?? 0) }
}
const texts = textsFrom(
  { 'a.tf': source, 'b.tf': source, 'new.tf': source },
  { 'a.tf': source, 'old.tf': source },
)

test('a span that leaves the hunk is commented on the lines that the hunk shows', () => {
  const plan = place([findingAt(at(6, 20))], { files: [file('a.tf')], complete: true }, texts)
  expect(plan.comments[0]?.anchor).toEqual({
    path: 'a.tf',
    side: 'RIGHT',
    range: { first: 6, last: 7 },
  })
})

test('what only the base has is commented on the deleted line, under the new name of a moved file', () => {
  const moved = file('new.tf', { status: 'renamed', previousPath: 'old.tf' })
  const finding = findingAt(at(4, 6, 'old.tf'), { tree: 'base', rule: 'change/removed-deny' })
  const plan = place([finding], { files: [moved], complete: true }, texts)
  expect(plan.comments[0]?.anchor).toEqual({
    path: 'new.tf',
    side: 'LEFT',
    range: { first: 5, last: 5 },
  })
})

test('lines in no hunk, and files without hunks, get a comment on the file', () => {
  const changes = {
    files: [file('a.tf'), file('b.tf', { hunks: { missing: 'too-large' } })],
    complete: true,
  }
  const plan = place([findingAt(at(20, 21)), findingAt(at(4, 4, 'b.tf'))], changes, texts)
  expect(plan.comments.map((comment) => comment.anchor)).toEqual([
    { path: 'a.tf', side: 'FILE' },
    { path: 'b.tf', side: 'FILE' },
  ])
})

test('a file outside the pull request is left to the summary, which says when the list was cut off', () => {
  const finding = findingAt(at(4, 4, 'c.tf'))
  const why = (complete: boolean) =>
    place([finding], { files: [file('a.tf')], complete }, texts).elsewhere[0]?.why
  expect(why(true)).toBe('not-in-pull-request')
  expect(why(false)).toBe('list-cut-off')
})

test('a finding about a whole resource points at its first line', () => {
  const finding = findingAt(at(4, 28), { wholeSubject: true })
  const plan = place([finding], { files: [file('a.tf')], complete: true }, texts)
  expect(plan.comments[0]?.anchor).toMatchObject({ range: { first: 4, last: 4 } })
})

test('three findings of one rule about one principal in one hunk are one comment, two are two', () => {
  const over = { principal: 'aws_iam_role.backup', rule: 'baseline/excess-action' }
  const three = [4, 5, 6].map((line) => findingAt(at(line, line), over))
  const changes = { files: [file('a.tf')], complete: true }
  expect(place(three, changes, texts).comments).toHaveLength(1)
  expect(place(three.slice(1), changes, texts).comments).toHaveLength(2)
  const others = three.map((finding, index) => ({ ...finding, principal: String(index) }))
  expect(place(others, changes, texts).comments).toHaveLength(3)
})

test('the key of a group does not change when lines move or members go', () => {
  const over = { principal: 'aws_iam_role.backup', rule: 'baseline/excess-action' }
  const key = (from: readonly number[], hunkStart: number) =>
    place(
      from.map((line) => findingAt(at(line, line), over)),
      {
        files: [
          file('a.tf', {
            hunks: [
              {
                oldStart: hunkStart,
                oldCount: 0,
                newStart: hunkStart,
                newCount: 9,
                added: [],
                removed: [],
              },
            ],
          }),
        ],
        complete: true,
      },
      texts,
    ).comments[0]?.key
  expect(key([4, 5, 6, 7], 2)).toBe(key([14, 15, 16], 12))
})

test('no suggestion is made where a reader could not see what it writes', () => {
  const edits = (inserted: string) => {
    const span = { file: 'a.tf', start: at(5, 5).start, end: at(5, 5).end }
    const fix = { title: 'x', safety: 'safe' as const, edits: [{ span, text: inserted }] }
    return place([findingAt(span, { fix })], { files: [file('a.tf')], complete: true }, texts)
      .comments[0]?.suggestion
  }
  expect(edits('"ec2:RunInstances"')).toBe('"ec2:RunInstances"')
  expect(edits('"ec2:Run\u202eInstances"')).toBeUndefined()
  expect(edits('')).toBeUndefined()
})

/** A list of actions, one a line, in the middle of a long file. */
const listed = (actions: readonly string[]): string =>
  ['head', ...Array<string>(20).fill('#'), ...actions.map((action) => `"${action}",`), 'tail'].join(
    '\n',
  )
const absence = {
  areAbsent: true,
  wholeSubject: true,
  actions: ['s3:GetObject'],
} as const

test('what a change took out is told on the deleted line', () => {
  const before = listed(['s3:GetObjectAcl', 's3:GetObject', 's3:PutObject'])
  const after = listed(['s3:PutObject'])
  const finding = findingAt({ file: 'a.tf', start: 0, end: 4 }, absence)
  const plan = place(
    [finding],
    changesBetween(before, after),
    textsFrom({ 'a.tf': after }, { 'a.tf': before }),
  )
  expect(plan.comments[0]?.anchor).toEqual({
    path: 'a.tf',
    side: 'LEFT',
    range: { first: 23, last: 23 },
  })
})

test('an absence that the change did not make by a line of this file is told on the file', () => {
  const before = listed(['s3:GetObjectAcl', 's3:PutObject'])
  const after = listed(['s3:PutObject'])
  const texts = textsFrom({ 'a.tf': after }, { 'a.tf': before })
  const finding = findingAt({ file: 'a.tf', start: 0, end: 4 }, absence)
  const plan = place([finding], changesBetween(before, after), texts)
  expect(plan.comments[0]?.anchor).toEqual({ path: 'a.tf', side: 'FILE' })
})

test('a group too wide for one repair is split where each part has its own', () => {
  const actions = Array.from({ length: 60 }, (_, index) => `s3:Action${String(index)}`)
  const before = listed([])
  const after = listed(actions)
  const texts = textsFrom({ 'a.tf': after }, { 'a.tf': before })
  const removal = (index: number): Finding => {
    const start = after.indexOf(`"${actions[index] ?? ''}"`)
    const end = after.indexOf('\n', start) + 1
    const span = { file: 'a.tf', start, end }
    return findingAt(
      { file: 'a.tf', start, end: end - 2 },
      {
        principal: 'role',
        key: String(index),
        fix: { title: 'Remove', safety: 'unsafe', edits: [{ span, text: '' }] },
      },
    )
  }
  const few = [3, 4, 5, 50, 51].map(removal)
  const plan = place(few, changesBetween(before, after), texts)
  expect(plan.comments.map(({ findings, suggestion }) => [findings.length, suggestion])).toEqual([
    [3, ''],
    [2, ''],
  ])
  const many = [0, 10, 20, 30, 40, 50].map(removal)
  const whole = place(many, changesBetween(before, after), texts)
  expect(whole.comments.map(({ findings, suggestion }) => [findings.length, suggestion])).toEqual([
    [6, undefined],
  ])
})
