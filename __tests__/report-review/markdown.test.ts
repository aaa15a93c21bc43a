import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { expect, test } from 'vitest'
import {
  code,
  comment,
  details,
  fence,
  heading,
  line,
  link,
  list,
  paragraph,
  render,
  renderWithin,
  strong,
  suggestion,
  table,
  words,
} from '../../src/report/markdown.ts'
import { printable } from '../../src/report/printable.ts'

/** Hostile fragments, glued together at random with ordinary text. */
const hostile = array(
  oneof(
    constantFrom(
      '@octocat',
      '@org/team',
      '#12',
      'GH-12',
      'owner/repo#3',
      'deadbeef1',
      '<img src=x onerror=alert(1)>',
      '<!-- iam-baseline:v1 a b -->',
      '-->',
      '</details>',
      '</summary>',
      '<script>',
      '&lt;b&gt;',
      '&#64;octocat',
      '![x](https://evil.example/p.png)',
      '[x](javascript:alert(1))',
      '[x]: https://evil.example',
      'https://evil.example/?a=b',
      'www.evil.example',
      'a@evil.example',
      '**',
      '__',
      '~~',
      '`',
      '``',
      '```',
      '````suggestion\n',
      '\n```\n',
      '|',
      '\\|',
      '\\\\|',
      '\\',
      '# ',
      '\n# head',
      '\n- item',
      '\n1. item',
      '1. ',
      '> ',
      '\n---\n',
      '\n    code',
      '\t',
      '\r\n',
      '\n\n',
      ' ',
      ':tada:',
      '$x^2$',
      '[^1]',
      '[ ] task',
      '::error file=x::y',
      '\u202e',
      '\u2066',
      '\0',
      '\ud800',
      'word',
      'ec2:RunInstances',
      'e\u0301',
      '（全角）',
    ),
    string({ unit: 'binary', maxLength: 6 }),
  ),
  { maxLength: 12 },
).map((parts) => parts.join(''))

function html(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })
}

function elements(page: string): ReadonlySet<string> {
  return new Set([...page.matchAll(/<(\/?[a-zA-Z!][^\s>]*)/g)].map((match) => match[1] ?? ''))
}

/** What a reader sees outside of code. */
function outsideCode(page: string): string {
  return page.replace(/<code[^>]*>[^]*?<\/code>/g, '').replace(/<[^>]*>/g, '')
}

function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

const seed = { numRuns: 150 }

test('hostile text in code comes out as that text in one code element and nothing else', () => {
  assert(
    property(hostile, (text) => {
      const page = html(render([paragraph(code(text))]))
      const shown = printable(text.replace(/[\r\n]+/g, ' '))
      if (shown.trim() === '') return
      const match = /^<p><code>([^]*)<\/code><\/p>$/.exec(page)
      expect(elements(page)).toEqual(new Set(['p', '/p', 'code', '/code']))
      expect(decode(match?.[1] ?? '').replaceAll('\ufffd', '')).toBe(
        shown.replace(/\p{Surrogate}/gu, '').replaceAll('\ufffd', ''),
      )
    }),
    seed,
  )
})

test('a hostile sentence becomes one paragraph of plain words and code', () => {
  assert(
    property(hostile, (text) => {
      const page = html(render([paragraph(text)]))
      for (const element of elements(page)) expect(['p', '/p', 'code', '/code']).toContain(element)
      expect(outsideCode(page)).not.toMatch(/[@#<>*_~|`[\]{}$\\/]|www\.|:\/\/|-->|GH-\d/)
      expect(page.split('<p>').length).toBeLessThanOrEqual(2)
    }),
    seed,
  )
})

test('hostile text in every kind of block stays inside its block', () => {
  assert(
    property(hostile, hostile, (a, b) => {
      const page = html(
        render([
          heading(3, line(a)),
          paragraph(strong(line(a)), ' and ', code(b), code(a)),
          list([line(a), line(code(b))]),
          table([line(a), line('x')], [[line(code(b)), line(code(a))]]),
          details(line(a, code(b)), [paragraph(b), fence('text', a)]),
          comment(['iam-baseline:v1', 'abc', 'def']),
        ]),
      )
      const allowed =
        'h3 p code strong ul li table thead tbody tr th td details summary pre !--'.split(' ')
      for (const element of elements(page)) expect(allowed).toContain(element.replace(/^\//, ''))
      const count = (tag: string): number => page.split(new RegExp(`<${tag}[ >]`)).length - 1
      expect([count('h3'), count('ul'), count('li'), count('table'), count('td')]).toEqual([
        1, 1, 2, 1, 2,
      ])
      expect([count('details'), count('summary'), count('pre'), page.split('<!--').length]).toEqual(
        [1, 1, 1, 2],
      )
      expect(outsideCode(page)).not.toMatch(/@octocat|@org|#12|GH-12|www\.|evil/)
    }),
    seed,
  )
})

test('a suggestion cannot be closed by its text', () => {
  assert(
    property(hostile, (text) => {
      const page = html(render([suggestion(text), paragraph('after')]))
      expect(page.split('<pre>').length).toBe(2)
      expect(page).toContain('class="language-suggestion"')
      expect(page.endsWith('<p>after</p>')).toBe(true)
    }),
    seed,
  )
})

test('links lead to http and https only and cannot be broken out of', () => {
  expect(render([paragraph(link(words('here'), 'javascript:alert(1)'))])).toBe('here')
  expect(render([paragraph(link(words('here'), 'https://user:pw@x.example'))])).toBe('here')
  assert(
    property(hostile, (text) => {
      const page = html(render([paragraph(link(words('here'), `https://x.example/a?${text}`))]))
      expect(page).toMatch(/^<p><a href="https:\/\/x\.example\/a[^"<>]*">here<\/a><\/p>$/)
    }),
    seed,
  )
})

test('ordinary sentences keep their words; names become code', () => {
  const sentence =
    'The role backup-worker lacks ec2:DescribeSnapshots, needed "daily" (12 of 14), see `a b`.'
  expect(render([paragraph(sentence)])).toBe(
    'The role backup-worker lacks `ec2:DescribeSnapshots`, needed "daily" (12 of 14), see `a b`.',
  )
})

test('markers refuse everything that could end the comment', () => {
  for (const bad of ['-->', 'a--b', 'a b', '', '>', 'a-', '-a'])
    expect(() => comment([bad])).toThrow()
  expect(render([comment(['iam-baseline:v1', 'a-b'])])).toBe('<!-- iam-baseline:v1 a-b -->')
})

test('a page that is too long is cut between blocks and keeps its end', () => {
  const page = (limit: number) =>
    renderWithin(limit, {
      start: [paragraph('start')],
      blocks: Array.from({ length: 50 }, (_, index) => fence('text', `block ${String(index)}`)),
      rest: (leftOut) => [paragraph(`${String(leftOut)} more`)],
      end: [comment(['mark', 'end'])],
    })
  for (let limit = 60; limit < 1500; limit += 7) {
    const { text, leftOut } = page(limit)
    expect(text.length).toBeLessThanOrEqual(limit)
    expect(text.endsWith('<!-- mark end -->')).toBe(true)
    expect(text.split('```').length % 2).toBe(1)
    expect(text.split('```text').length - 1 + leftOut).toBe(50)
  }
  expect(page(60_000).leftOut).toBe(0)
})

test('text of a megabyte is shortened, never half of a pair', () => {
  const { length } = render([paragraph(code('😀'.repeat(500_000)), 'x'.repeat(1_000_000))])
  expect(length).toBeLessThan(6000)
})
