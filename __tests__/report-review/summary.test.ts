import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { expect, test } from 'vitest'
import { gitLinesOf } from '../../src/report/lines.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { RunResult } from '../../src/report/result.ts'
import { fails, select } from '../../src/report/select.ts'
import { jobSummary, summaryComment } from '../../src/report/summary.ts'
import { findingAt, resultOf, textsFrom } from '../support/findings.ts'

const texts = textsFrom({ 'a.tf': 'one\ntwo\nthree\n' })

function input(findings: readonly Finding[], over: Partial<RunResult> = {}) {
  return {
    context: { result: resultOf(findings, over), linesOf: gitLinesOf(texts), links: undefined },
    selection: select(findings, 'introduced', undefined),
    elsewhere: undefined,
    commented: 0,
    posting: [],
  }
}

const at = (key: string, over: Partial<Finding> = {}) =>
  findingAt({ file: 'a.tf', start: 4, end: 7 }, { key, message: `finding (${key})`, ...over })

test('says what was checked and what was not, even where nothing was found', () => {
  const { text } = jobSummary(
    input([], {
      notChecked: [
        { file: 'big.json', span: undefined, reason: 'too-large', text: 'larger than 5 MB' },
      ],
    }),
  )
  expect(text).toContain('iam-baseline: nothing found')
  expect(text).toContain('Checked 3 files: 4 policies with 9 statements, 2 principals.')
  expect(text).toContain('- `big.json`: larger than 5 MB (`too-large`)')
  expect(text).toContain('AWS actions as of 2026-09-26')
})

test('holds every finding of a run of a thousand, each once', () => {
  const findings = Array.from({ length: 1000 }, (_, index) => at(`f${String(index)}`))
  const { text, leftOut } = jobSummary(input(findings))
  expect(leftOut).toBe(0)
  for (const finding of findings) expect(text.split(`(${finding.key})`).length).toBe(2)
})

test('a summary comment that is too long is cut between tables, keeps its end and says so', () => {
  const findings = Array.from({ length: 1000 }, (_, index) => at(`f${String(index)}`))
  const { text, leftOut } = summaryComment(input(findings), 60_000, [])
  expect(text.length).toBeLessThanOrEqual(60_000)
  expect(leftOut).toBeGreaterThan(0)
  expect(text).toContain('left out for length')
  expect(text).toContain('iam-baseline: 1,000 errors')
  expect(text.trimEnd().endsWith('embedded checks.')).toBe(true)
})

test('what the change did not introduce is counted, not listed, in the comment', () => {
  const { text } = summaryComment(input([at('new'), at('old', { introduced: false })]), 60_000, [])
  expect(text).toContain('Not from this change, and not shown: 1 error.')
  expect(text).toContain('(new)')
  expect(text).not.toContain('(old)')
})

test('hostile notes, addresses and reasons stay text', () => {
  const text = '@octocat <img src=x> | [x](https://evil.example) -->\n\n# head ```'
  const page = jobSummary(
    input([at('x', { message: text, advice: text, actions: [text] })], {
      notes: [text],
      notChecked: [{ file: text, span: undefined, reason: text, text }],
      compared: [
        {
          address: text,
          baseline: text,
          title: text,
          version: text,
          features: [text],
          boundBy: 'config',
          confidence: undefined,
          required: 1,
          granted: 1,
        },
      ],
    }),
  ).text
  const html = micromark(page, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })
  expect(html).not.toMatch(/<img|<h1|href="https:\/\/evil/)
  expect(html.replace(/<code>[^]*?<\/code>/g, '')).not.toContain('@octocat')
})

test('the gate follows the scope and the threshold', () => {
  const findings = [at('a', { severity: 'warning' }), at('b', { introduced: false })]
  const introduced = select(findings, 'introduced', undefined)
  expect(fails(introduced, 'error')).toBe(false)
  expect(fails(introduced, 'warning')).toBe(true)
  expect(fails(introduced, 'never')).toBe(false)
  expect(fails(select(findings, 'all', undefined), 'error')).toBe(true)
  const changes = {
    complete: true,
    files: [{ path: 'b.tf', previousPath: 'a.tf', status: 'renamed' as const, hunks: [] }],
  }
  expect(select(findings, 'changed-files', changes).selected).toEqual([])
  const ofBase = [at('c', { tree: 'base' })]
  expect(select(ofBase, 'changed-files', changes).selected).toEqual(ofBase)
  expect(select(findings, 'changed-files', { ...changes, complete: false }).rest).toEqual([])
})
