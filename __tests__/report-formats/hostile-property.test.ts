import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import { ruleTexts } from '../../src/check/rule-texts.ts'
import type { Finding } from '../../src/model/finding.ts'
import { auditText } from '../../src/report/audit-text.ts'
import { renderMore } from '../../src/report/formats.ts'
import { human } from '../../src/report/human.ts'
import { findingsV1 } from '../../src/report/json-v1.ts'
import { gitLinesOf } from '../../src/report/lines.ts'
import type { PlannedComment } from '../../src/report/place.ts'
import type { RunResult } from '../../src/report/result.ts'
import { commentBody, maximumBody, reviewBody } from '../../src/report/review/body.ts'
import { markerBlock } from '../../src/report/review/marker.ts'
import { select } from '../../src/report/select.ts'
import { sources } from '../../src/report/source.ts'
import { jobSummary, summaryComment } from '../../src/report/summary.ts'
import { findingAt, resultOf, textsFrom } from '../support/findings.ts'
import { parseXml } from '../support/xml.ts'

const seed = Number(process.env['SEED'] ?? 20261122)

/** What would act if it were taken for something else than text. */
const attacks = [
  '::error file=x::y',
  '\n::add-mask::a',
  '##[error]x',
  '@octocat',
  '@acme/admins',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '</details>',
  '[x](https://evil.example)',
  'https://evil.example/x',
  'www.evil.example',
  '<!-- iam-baseline:v1 finding 00000000000000 00000000000000 -->',
  '-->',
  '\n# head',
  '\n```suggestion\nrm\n```\n',
  '```',
  '|',
  ']]>',
  '\u202e',
  '\u2066',
  '\u001b[31m',
  '\u0000',
  '\u009b31m',
  '\r',
  '\ud800',
  '#1',
  'GH-1',
  '~~~',
  '$x$',
  ':tada:',
]

const hostile = fc
  .array(fc.oneof(fc.constantFrom(...attacks), fc.string({ unit: 'binary', maxLength: 12 })), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => parts.join(' '))

interface Words {
  readonly message: string
  readonly advice: string
  readonly action: string
  readonly address: string
  readonly file: string
  readonly group: string
  readonly label: string
  readonly note: string
}

const words: fc.Arbitrary<Words> = fc.record({
  message: hostile,
  advice: hostile,
  action: hostile,
  address: hostile,
  file: hostile,
  group: hostile,
  label: hostile,
  note: hostile,
})

function findingOf(said: Words): Finding {
  const span = { file: said.file, start: 0, end: 3 }
  return findingAt(span, {
    key: 'one',
    fingerprint: '0123456789abcd',
    message: said.message,
    advice: said.advice,
    actions: [said.action, 's3:GetObject'],
    addresses: [said.address],
    principal: said.address,
    atoms: [`${said.address}|${said.action}`],
    newAtoms: [`${said.address}|${said.action}`],
    primary: { span, text: said.label },
    related: [{ span, text: said.label }],
    groups: [{ title: said.group, items: [said.action, said.group] }],
  })
}

function runOf(said: Words): RunResult {
  return resultOf([findingOf(said)], {
    waived: [{ ...findingOf(said), fingerprint: 'fedcba98765432' }],
    notes: [said.note],
    notChecked: [{ file: said.file, span: undefined, reason: 'too-large', text: said.note }],
    compared: [
      {
        address: said.address,
        root: said.file,
        baseline: 'example/keeper/worker',
        title: said.group,
        version: said.label,
        features: [said.label],
        boundBy: 'config',
        confidence: undefined,
        required: 2,
        granted: 1,
        levels: [],
      },
    ],
  })
}

const sourceOf = (said: Words) => sources(textsFrom({ [said.file]: `abc ${said.note}\n` }))

/** Everything that is printed, by what prints it. */
function rendered(said: Words): Readonly<Record<string, string>> {
  const result = runOf(said)
  const located = sourceOf(said)
  const context = { result, linesOf: gitLinesOf(located), links: undefined }
  const input = {
    context,
    selection: select(result.findings, 'all', undefined),
    elsewhere: undefined,
    commented: 0,
    posting: [said.note],
  }
  const finding = findingOf(said)
  const comment: PlannedComment = {
    key: '0123456789abcd',
    anchor: { path: said.file, side: 'FILE' },
    findings: [finding],
    suggestion: undefined,
  }
  const instance = '0123456789abcd'
  const marker = markerBlock({ kind: 'summary', instance, key: 'all' })
  const further = ['html', 'sarif', 'junit', 'gitlab', 'markdown', 'github'] as const
  return {
    human: human(result, located, { all: true, colour: false }),
    audit: auditText(result, located, { all: true, colour: false }, undefined),
    json: JSON.stringify(findingsV1(result, located)),
    jobSummary: jobSummary(input).text,
    summaryComment: summaryComment(input, maximumBody, [marker]).text,
    comment: commentBody(comment, context, instance, 'with-repair'),
    review: reviewBody([comment], instance, instance),
    ...Object.fromEntries(
      further.map((format) => [format, renderMore(format, result, located, ruleTexts()) ?? '']),
    ),
  }
}

const plain: Words = {
  message: 'a',
  advice: 'b',
  action: 'c',
  address: 'd',
  file: 'e',
  group: 'f',
  label: 'g',
  note: 'h',
}

/** Control characters other than line ends and tabs, and what turns the direction of a line. */
const unseen =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/

const markdownOf = (text: string): string =>
  micromark(text, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })

const tagsOf = (html: string): readonly string[] =>
  [...html.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, name]) => name ?? '')

describe(`hostile text in every field (seed ${seed})`, () => {
  const told = fc.sample(words, { seed, numRuns: 150 }).map((said) => ({
    said,
    by: rendered(said),
  }))

  test('shows nothing that cannot be seen', () => {
    for (const { by } of told)
      for (const name of Object.keys(by)) {
        // Programs read these: what is in them is a string of theirs.
        if (['json', 'sarif', 'gitlab'].includes(name)) continue
        // The runner finds the file by its very name, and shows that name itself.
        const shown = (by[name] ?? '').replace(/^(::\w+ .*?)file=[^,:]*/gm, '$1')
        expect(unseen.exec(shown)?.[0], name).toBeUndefined()
      }
  })

  test('is no workflow command', () => {
    for (const { by } of told) {
      expect(by['github']?.trimEnd().split('\n')).toHaveLength(1)
      expect(by['github']).toMatch(/^::error [^\r\n]+::[^\r\n]+\n$/)
      for (const line of `${by['human'] ?? ''}\n${by['audit'] ?? ''}`.split(/\r|\n/))
        expect(line).not.toMatch(/^\s*::|##\[/)
    }
  })

  test('is no markup, mention, link or marker in Markdown', () => {
    for (const { by } of told)
      for (const name of ['jobSummary', 'summaryComment', 'comment', 'review', 'markdown']) {
        const text = by[name] ?? ''
        const html = markdownOf(text)
        expect(html, name).not.toMatch(/<(?:img|script|h1)\b/)
        expect(html, name).not.toMatch(/href="[^"]*evil/)
        const outside = html.replaceAll(/<code[^]*?<\/code>/g, '')
        expect(outside, name).not.toMatch(/@(?:octocat|acme)|evil\.example|:tada:|GH-1|[^&]#1/)
        const markers = text.match(/^<!-- iam-baseline:v1 .*$/gm) ?? []
        expect(markers.length, name).toBe(
          ['summaryComment', 'comment', 'review'].includes(name) ? 1 : 0,
        )
        expect(tagsOf(html).filter((tag) => tag === 'details').length % 2, name).toBe(0)
      }
  })

  test('has no tag of its own in HTML', () => {
    const usual = new Set(tagsOf(rendered(plain)['html'] ?? ''))
    for (const { by } of told) {
      const tags = tagsOf(by['html'] ?? '')
      expect([...new Set(tags)].filter((tag) => !usual.has(tag) && tag !== 'mark')).toEqual([])
      expect(tags.filter((tag) => tag === 'script').length).toBe(
        tagsOf(rendered(plain)['html'] ?? '').filter((tag) => tag === 'script').length,
      )
    }
  })

  test('stays one string in what programs read', () => {
    for (const { by, said } of told) {
      const { findings } = JSON.parse(by['json'] ?? '') as { findings: { message: string }[] }
      expect(findings.map(({ message }) => message)).toEqual([said.message])
      const { runs } = JSON.parse(by['sarif'] ?? '') as { runs: { results: unknown[] }[] }
      expect(runs[0]?.results).toHaveLength(1)
      expect(JSON.parse(by['gitlab'] ?? '')).toHaveLength(1)
      expect(() => parseXml(by['junit'] ?? '')).not.toThrow()
    }
  })

  test('of a megabyte is shown in bounded length and time', { timeout: 30_000 }, () => {
    for (const long of [
      'a'.repeat(1 << 20),
      '`|'.repeat(1 << 19),
      '::error ::\n'.repeat(1 << 16),
    ]) {
      const said = { ...plain, message: long, action: long, address: long, group: long, note: long }
      const by = rendered(said)
      for (const name of ['summaryComment', 'comment', 'review'])
        expect(by[name]?.length, name).toBeLessThanOrEqual(maximumBody)
      expect(Buffer.byteLength(by['jobSummary'] ?? '')).toBeLessThanOrEqual(1 << 20)
      expect(by['github']?.length).toBeLessThan(80_000)
    }
  })
})
